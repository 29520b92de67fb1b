"""Halves of a divided country by their direction alone: "the North", "North and South Korea"."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache

from core.model import Found
from core.reading.gazetteer import countries
from core.reading.search import is_free, take

DIRECTIONS = ("North", "South", "East", "West")


@cache
def divided() -> frozenset[str]:
    """Countries called after a direction whose other half is a country too: "North Korea", "South Sudan"."""
    names = countries()
    parts = ((direction, name.removeprefix(f"{direction} ")) for direction in DIRECTIONS for name in names)
    return frozenset(
        f"{direction} {rest}"
        for direction, rest in parts
        if f"{direction} {rest}" in names
        and (rest in names or any(f"{other} {rest}" in names for other in DIRECTIONS if other != direction))
    )


def half(direction: str, names: Iterable[str]) -> str | None:
    """The one country among the names of an article that the direction alone stands for there."""
    called = {name for name in names if name.startswith(f"{direction} ")}
    return next(iter(called)) if len(called) == 1 and called <= divided() else None


def halves(text: str, names: Collection[Found], taken: bytearray) -> Iterator[Found]:
    """The places where a direction stands for a half that the article names."""
    written = {text[name.start : name.end] for name in names if name.kind == "place"}
    for direction in DIRECTIONS:
        full = half(direction, written)
        if full is None:
            continue
        rest = re.escape(full.partition(" ")[2])
        other = "|".join(each for each in DIRECTIONS if each != direction)
        places = re.compile(
            rf"\b[Tt]he ({direction})(?= [a-z]|[^\w -]|$)|\b({direction}) and (?:the )?(?:{other}) {rest}\b"
        )
        for match in places.finditer(text):
            start, end = match.span(match.lastindex or 0)
            if is_free(taken, start, end):
                take(taken, start, end)
                yield Found(start, end, "place", "rule")
