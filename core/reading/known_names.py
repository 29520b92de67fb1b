"""Where names that are known stand in a text: as whole words, in one line, also with a possessive behind them.

Pure functions over texts. What a name has to do with what was read there is for `seek.py`.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from core.reading.search import is_whole

#: Signs that are written in several ways, one for one, so that offsets stay.
_PLAIN = str.maketrans(dict.fromkeys("’‘ʼʹ´`", "'") | dict.fromkeys("‐‑", "-") | dict.fromkeys("\xa0\u2009\u202f", " "))
_WORD = re.compile(r"\w+")
_OWNING = re.compile(r"'[sS]?(?!\w)")
#: French and Italian articles before a name that begins with a vowel.
_ELIDED = re.compile(r"(?<!\w)(?:[cdjlmnst]|dell|all|dall|sull|nell|qu)'$", re.IGNORECASE)
_CYRILLIC_ENDINGS = (
    "а|я|у|ю|о|е|ы|и|ой|ей|ою|ею|ом|ем|ём|ым|им|ого|его|ому|ему|ую|юю|ой|ий|ый|ов|ев|ам|ям|ами|ями|ах|ях|ові|еві"
)
_CYRILLIC_TAIL = re.compile("(?:[аяоеыиуюйь]|ий|ый|ой)$")
_IN_ADDRESS = tuple("/-.?=&%+")
_BLANK = re.compile(r"\s")
_LONGEST = 300  # characters of an address before the name
_SHORTEST = 3  # letters that must be left of a word before an ending may change


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of a text that is a name; `name` is the one looked for. Offsets are code points."""

    start: int
    end: int
    name: str


Index = Mapping[str, Sequence[tuple[str, str]]]


def index(names: Iterable[str]) -> Index:
    """Names by their first word, the longest first, for `find`."""
    by_word: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for name in dict.fromkeys(names):
        plain = plain_of(name)
        if first := _WORD.search(plain):
            by_word[first[0]].append((plain, name))
    for entries in by_word.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return by_word


def plain_of(name: str) -> str:
    """A name as it is compared: composed letters, plain apostrophes and spaces."""
    return " ".join(unicodedata.normalize("NFC", name).translate(_PLAIN).split())


def find(text: str, names: Index) -> Iterator[Hit]:
    """Every place at which one of the names stands, in order; of two that begin at one word the longer one.

    Capitals count, accents count; how an accent or an apostrophe is encoded does not. The possessive is no part of
    a hit, and a line's end is never inside one.
    """
    if not names:
        return
    plain, offsets = _plain_text(text)
    free = 0
    for word in _WORD.finditer(plain):
        for wanted, name in names.get(word[0], ()):
            lead = wanted.index(word[0])
            start, end = word.start() - lead, word.start() - lead + len(wanted)
            if start >= free and plain.startswith(wanted, start) and stands_alone(plain, start, end):
                yield Hit(_at(offsets, start), _at(offsets, end), name)
                free = end
                break


def find_forms(text: str, name: str, *, inflected: bool = False, any_case: bool = False) -> Iterator[Hit]:
    """Every place of one name, on request also inflected (English plural, Slavic cases) or in other capitals."""
    if not inflected and not any_case:
        yield from find(text, _index_of(name))
        return
    plain, offsets = _plain_text(text)
    for match in _pattern(plain_of(name), inflected, any_case).finditer(plain):
        if stands_alone(plain, *match.span()):
            yield Hit(_at(offsets, match.start()), _at(offsets, match.end()), name)


@lru_cache(64)
def _index_of(name: str) -> Index:
    return index([name])


@lru_cache(64)
def _pattern(name: str, inflected: bool, any_case: bool) -> re.Pattern[str]:
    words = name.split(" ")
    parts = [_word_pattern(word, word is words[-1]) if inflected else re.escape(word) for word in words]
    return re.compile(r"(?<!\w)" + " ".join(parts) + r"(?!\w)", re.IGNORECASE if any_case else 0)


def _word_pattern(word: str, last: bool) -> str:
    if any("\u0400" <= letter <= "\u04ff" for letter in word):
        stem = _CYRILLIC_TAIL.sub("", word)
        if len(stem) < _SHORTEST:
            return re.escape(word)
        return f"{re.escape(stem)}(?:{re.escape(word[len(stem) :])}|{_CYRILLIC_ENDINGS})?"
    return re.escape(word) + ("(?:es|s)?" if last and word.isalpha() else "")


def stands_alone(plain: str, start: int, end: int) -> bool:
    """Is this no part of a longer word, an address, or a hyphenated name? The possessive may follow."""
    if not is_whole(plain, start, end) or unicodedata.combining(plain[end : end + 1] or " "):
        return False
    if _in_address(plain, start, end):
        return False
    if plain[end : end + 1] == "'" and plain[end + 1 : end + 2].isalnum() and not _OWNING.match(plain, end):
        return False
    if plain[start - 1 : start] == "'" and plain[start - 2 : start - 1].isalnum():
        return bool(_ELIDED.search(plain, max(0, start - 6), start))
    return True


def _in_address(plain: str, start: int, end: int) -> bool:
    """Is this a part of a web or mail address?"""
    if plain[start - 1 : start] not in _IN_ADDRESS and plain[end : end + 1] not in _IN_ADDRESS:
        return False
    left = _BLANK.search(plain[max(0, start - _LONGEST) : start][::-1])
    right = _BLANK.search(plain, end)
    run = plain[max(0, start - (left.start() if left else _LONGEST)) : right.start() if right else len(plain)]
    return "://" in run or "@" in run or run.startswith("www.")


# --- letters that are written as two


def _plain_text(text: str) -> tuple[str, Sequence[int] | None]:
    """The text as names are compared, and for each letter (and the end) where it stands in the text, if not there."""
    if unicodedata.is_normalized("NFC", text):
        return text.translate(_PLAIN), None
    parts: list[str] = []
    offsets: list[int] = []
    start = 0
    while start < len(text):
        end = start + 1
        while end < len(text) and (unicodedata.combining(text[end]) or _compose(text[end - 1], text[end])):
            end += 1
        composed = unicodedata.normalize("NFC", text[start:end])
        parts.append(composed)
        offsets += [start] * len(composed)
        start = end
    offsets.append(len(text))
    return "".join(parts).translate(_PLAIN), offsets


def _compose(one: str, other: str) -> bool:
    """Do two letters that both stand for themselves become one? So it is in Korean."""
    return other > "\u1100" and len(unicodedata.normalize("NFC", one + other)) < 2


def _at(offsets: Sequence[int] | None, position: int) -> int:
    return position if offsets is None else offsets[position]
