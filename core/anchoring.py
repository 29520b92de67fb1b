"""Where a stretch of one text stands in another version of it: by what surrounds it, checked against what it says."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter

Span = tuple[int, int]
#: Lines that differ are compared word by word only up to so many words: beyond, the whole line is new.
_WORDS = 4_000
_ENOUGH = 2
_WORDS_AND_BLANKS = re.compile(r"\S+\s*|\s+")


def move(old: str, new: str, spans: Sequence[Span]) -> list[Span | None]:
    """Where each of `spans` of `old` stands in `new`; None for one that is not there any more.

    A span is moved with the unchanged text around it and must then say the same. One that lay in changed text is
    looked for by its own words, and placed only when they stand there once. Offsets are code points.
    """
    same = _same_stretches(old, new)
    starts = [a for a, _, _ in same]
    return [_moved(old, new, span, same, starts) for span in spans]


def _moved(old: str, new: str, span: Span, same: Sequence[tuple[int, int, int]], starts: Sequence[int]) -> Span | None:
    start, end = span
    at = bisect_right(starts, start) - 1
    if at >= 0:
        a, b, length = same[at]
        if end <= a + length and old[start:end] == new[start - a + b : end - a + b]:
            return start - a + b, end - a + b
    return _by_words(old, new, span)


def _by_words(old: str, new: str, span: Span) -> Span | None:
    quote = old[span[0] : span[1]]
    first = new.find(quote) if quote.strip() else -1
    if first < 0 or new.find(quote, first + 1) >= 0:
        return None
    return first, first + len(quote)


def _same_stretches(old: str, new: str) -> list[tuple[int, int, int]]:
    """(start in old, start in new, length) of what is in both, in order: whole lines, then words between them."""
    a, b = _pieces(old, "\n"), _pieces(new, "\n")
    found: list[tuple[int, int, int]] = []
    for tag, i, j, k, m in SequenceMatcher(None, [t for _, t in a], [t for _, t in b], autojunk=False).get_opcodes():
        if tag == "equal":
            found.append((a[i][0], b[k][0], sum(len(text) for _, text in a[i:j])))
        elif tag == "replace":
            found += _same_words(a[i:j], b[k:m])
    return found


def _same_words(a: Sequence[tuple[int, str]], b: Sequence[tuple[int, str]]) -> list[tuple[int, int, int]]:
    ours = [(at + offset, word) for at, line in a for offset, word in _pieces(line, " ")]
    theirs = [(at + offset, word) for at, line in b for offset, word in _pieces(line, " ")]
    if max(len(ours), len(theirs)) > _WORDS:
        return []
    matcher = SequenceMatcher(None, [word for _, word in ours], [word for _, word in theirs], autojunk=False)
    return [
        (ours[i][0], theirs[k][0], sum(len(word) for _, word in ours[i : i + size]))
        for i, k, size in matcher.get_matching_blocks()
        if size >= _ENOUGH  # one word alone may be another one that reads the same
    ]


def _pieces(text: str, mark: str) -> list[tuple[int, str]]:
    """(offset, piece) of `text` cut behind every `mark`; together they are the text."""
    pieces: list[tuple[int, str]] = []
    start = 0
    while start < len(text):
        end = text.find(mark, start)
        end = len(text) if end < 0 else end + 1
        pieces.append((start, text[start:end]))
        start = end
    return pieces


def differences(old: str, new: str) -> list[tuple[str, str]]:
    """What changed, to be read: (sort, text) with sort `same`, `gone` or `new`, line by line and word by word."""
    a, b = old.splitlines(keepends=True), new.splitlines(keepends=True)
    told: list[tuple[str, str]] = []
    for tag, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            told.append(("same", "".join(a[i:j])))
        elif tag == "replace":
            told += _word_differences("".join(a[i:j]), "".join(b[k:m]))
        elif tag == "delete":
            told.append(("gone", "".join(a[i:j])))
        else:
            told.append(("new", "".join(b[k:m])))
    return _readable(told)


def _word_differences(old: str, new: str) -> list[tuple[str, str]]:
    a, b = (_WORDS_AND_BLANKS.findall(text) for text in (old, new))
    if max(len(a), len(b)) > _WORDS:
        return [("gone", old), ("new", new)]
    told: list[tuple[str, str]] = []
    for tag, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            told.append(("same", "".join(a[i:j])))
            continue
        told += [("gone", "".join(a[i:j]))] if j > i else []
        told += [("new", "".join(b[k:m]))] if m > k else []
    return told


def _readable(told: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """What changes with only a word or blanks between is one change: first all that is gone, then all that is new."""
    runs = [(sort, "".join(text for _, text in run)) for sort, run in groupby(told, key=itemgetter(0))]
    made: list[tuple[str, str]] = []
    gone = new = ""
    for place, (sort, text) in enumerate(runs):
        within = 0 < place < len(runs) - 1
        if sort == "same" and not (within and len(text.split()) < _ENOUGH and "\n" not in text):
            made += [("gone", gone), ("new", new), (sort, text)]
            gone = new = ""
        else:
            gone += text if sort != "new" else ""
            new += text if sort != "gone" else ""
    return [one for one in [*made, ("gone", gone), ("new", new)] if one[1]]
