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


def surnames(text: str, names: Iterable[Found], taken: bytearray) -> Iterator[Found]:
    """Surnames of the persons that are named in full, where nothing else was seen."""
    full = {text[n.start : n.end].split()[-1] for n in names if n.kind == "person" and " " in text[n.start : n.end]}
    plain = {word for word in full if len(word) > 2 and word[0].isupper() and word not in known()}
    lower = set(_WORD.findall(text)) if plain else set[str]()
    wanted: list[tuple[str, Kind]] = [(word, "person") for word in plain if word.lower() not in lower]
    for found in occurrences(text, index(wanted), taken):
        if _alone(text, found):
            yield found


def _alone(text: str, found: Found) -> bool:
    """Is no other capitalised word beside it, which would make it another name?"""
    before = text[: found.start].rstrip(" ")[-1:]
    last = text[max(0, found.start - 40) : found.start].split(" ")
    previous = last[-2] if len(last) > 1 and last[-1] == "" else ""
    following = text[found.end : found.end + 2]
    if following[:1] == " " and following[1:].isupper():
        return False
    return not (previous[:1].isupper() and before.isalnum() and not _opens(text, found.start, previous))


def _opens(text: str, start: int, previous: str) -> bool:
    from core.reading.persons import is_title

    return is_title(previous)
