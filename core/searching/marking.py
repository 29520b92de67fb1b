"""Where the words of a search stand in a text, folded as the full-text index folds."""

import re
from collections.abc import Iterator, Sequence

from core.searching.names import key

Span = tuple[int, int]
_TOKEN = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")


def spans(text: str, words: Sequence[str]) -> list[Span]:
    """(start, end) of every word and phrase of `words`, in order and without overlap; "port*" finds what begins so."""
    wanted = [one for one in map(_folded, words) if one[0]]
    if not wanted:
        return []
    there = [(found.start(), found.end(), key(found[0])) for found in _TOKEN.finditer(text)]
    by_first: dict[str, list[tuple[list[str], bool]]] = {}
    for parts, goes_on in wanted:
        by_first.setdefault(parts[0][:1], []).append((parts, goes_on))
    return _without_overlap(
        (start, there[at + len(parts) - 1][1])
        for at, (start, _, token) in enumerate(there)
        for parts, goes_on in by_first.get(token[:1], ())
        if _stands(there, at, parts, goes_on)
    )


def _folded(word: str) -> tuple[list[str], bool]:
    return [key(found[0]) for found in _TOKEN.finditer(word)], word.endswith("*")


def _stands(there: Sequence[tuple[int, int, str]], at: int, parts: Sequence[str], goes_on: bool) -> bool:
    if at + len(parts) > len(there):
        return False
    last = there[at + len(parts) - 1][2]
    ends = last.startswith(parts[-1]) if goes_on else last == parts[-1]
    return ends and all(there[at + number][2] == part for number, part in enumerate(parts[:-1]))


def _without_overlap(found: Iterator[Span]) -> list[Span]:
    kept: list[Span] = []
    for start, end in found:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept
