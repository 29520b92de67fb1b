"""The second look: places where a name stands that is known already but was not seen there."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from core.model import Found, Kind
from core.reading.gazetteer import known, words
from core.reading.persons import is_title

_WORD = re.compile(r"\w+")
_ADDRESS = re.compile(r"(?<!\S)\S*(?:://|www\.|@)\S*")
_BEFORE = re.compile(r"([\w.]+) $")

#: What joins a name to something that is no text: file names, addresses, amounts of money.
_GLUE = frozenset("_@#$£€")

Index = Mapping[str, list[tuple[str, Kind]]]


def index(names: Iterable[tuple[str, Kind]]) -> Index:
    """Names by their first word, the longest first."""
    by_word: defaultdict[str, list[tuple[str, Kind]]] = defaultdict(list)
    for name, kind in dict(names).items():
        if match := _WORD.match(name):
            by_word[match[0]].append((name, kind))
    for entries in by_word.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return by_word


@cache
def known_index() -> Index:
    """The names of the gazetteer that are unlikely to be anything else."""
    return index((surface, entry.kind) for surface, entry in known().items() if entry.sure)


def occurrences(text: str, names: Index, taken: bytearray) -> Iterator[Found]:
    """Whole-word occurrences of the names outside what is `taken`, which they are added to."""
    for word in _WORD.finditer(text):
        start = word.start()
        for name, kind in names.get(word[0], ()):
            end = start + len(name)
            if text.startswith(name, start) and is_free(taken, start, end) and is_whole(text, start, end):
                take(taken, start, end)
                yield Found(start, end, kind, "rule")
                break


def surnames(text: str, names: Iterable[Found], taken: bytearray) -> Iterator[Found]:
    """Surnames of the persons that are named in full, where nothing else was seen."""
    full = {text[n.start : n.end] for n in names if n.kind == "person"}
    last = {name.rpartition(" ")[2] for name in full if " " in name}
    counts = Counter(_WORD.findall(text)) if last else Counter[str]()
    wanted: list[tuple[str, Kind]] = [
        (word, "person")
        for word in last
        if len(word) > 2 and word[0].isupper() and word not in known() and not counts[word.lower()]
    ]
    for found in occurrences(text, index(wanted), taken):
        if _stands_alone(text, found):
            yield found


def addresses(text: str, taken: bytearray) -> None:
    """Mark web and mail addresses as taken: names are not looked for in them."""
    for match in _ADDRESS.finditer(text):
        take(taken, *match.span())


def is_free(taken: bytearray, start: int, end: int) -> bool:
    return taken.find(1, start, end) < 0


def take(taken: bytearray, start: int, end: int) -> None:
    taken[start:end] = b"\x01" * (end - start)


def is_whole(text: str, start: int, end: int) -> bool:
    """Is text[start:end] not a part of a longer word, address or amount?"""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isalnum() or after.isalnum() or before in _GLUE or after in _GLUE:
        return False
    return not (after == "." and text[end + 1 : end + 2].isalnum())


def _stands_alone(text: str, found: Found) -> bool:
    """Is no other capitalised word beside it, which would make it another name?"""
    if text[found.end : found.end + 1] == " " and text[found.end + 1 : found.end + 2].isupper():
        return False
    before = _BEFORE.search(text, max(0, found.start - 40), found.start)
    if not before or not before[1][0].isupper() or is_title(before[1]):
        return True
    ends_sentence = before[1].endswith(".") and len(before[1]) > 2
    return ends_sentence or before[1].lower() in words("openers.txt") | words("not_names.txt")
