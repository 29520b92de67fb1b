"""The second look: places where a name stands that is known already but was not seen there."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from core.model import Found, Kind
from core.reading.gazetteer import known

_WORD = re.compile(r"\w+")

Index = Mapping[str, list[tuple[str, Kind]]]


def index(names: Iterable[tuple[str, Kind]]) -> Index:
    """Names by their first word, the longest first."""
    by_word: defaultdict[str, list[tuple[str, Kind]]] = defaultdict(list)
    for name, kind in names:
        if match := _WORD.search(name):
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
        if taken[word.start()]:
            continue
        for name, kind in names.get(word[0], ()):
            start = word.start() - (len(name) - len(name.lstrip("'.")))
            end = start + len(name)
            if text.startswith(name, start) and not any(taken[start:end]) and whole(text, start, end):
                taken[start:end] = b"\x01" * (end - start)
                yield Found(start, end, kind, "rule")
                break


def whole(text: str, start: int, end: int) -> bool:
    """Is text[start:end] not a part of a longer word?"""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() or before in ("_", "@", "#") or after.isalnum() or after in ("_", "@"))
