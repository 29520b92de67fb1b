"""Relations: every two actors that share a window, how often, where, when and how strongly."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.model import Window
from core.relating.places import Bools, Floats, Ints, Places
from core.relating.strength import expected, strength
from core.relating.windows import Windows, pairs, windows_of

Dates = NDArray[np.object_]


class Relation(NamedTuple):
    """One row of `Relations`."""

    a: int
    b: int
    windows: int
    articles: int
    outlets: int
    first: str | None
    last: str | None
    expected: float
    strength: float


@dataclass(frozen=True, slots=True, eq=False)
class Relations:
    """Pairs of actors (ids, a < b) as columns of equal length.

    `windows` and `articles` count where both stand, `outlets` the known outlets of these articles;
    `first` and `last` are their dates (None when no date is known). `expected` and `strength` are
    explained in `core/relating/strength.py`.
    """

    a: Ints
    b: Ints
    windows: Ints
    articles: Ints
    outlets: Ints
    first: Dates
    last: Dates
    expected: Floats
    strength: Floats

    def __len__(self) -> int:
        return len(self.a)

    def __iter__(self) -> Iterator[Relation]:
        return map(Relation._make, zip(*(column.tolist() for column in self._columns()), strict=True))

    def take(self, which: Ints | Bools) -> "Relations":
        """The rows that `which` names by index or by a mask, in that order."""
        return Relations(*(column[which] for column in self._columns()))

    def _columns(self) -> list[NDArray[Any]]:
        return [getattr(self, column.name) for column in fields(self)]


def relations(places: Places, window: Window, *, actors: Collection[int] | None = None) -> Relations:
    """All relations in `places`, sorted by a, b. A window counts once for a pair.

    `actors` keeps the pairs that include at least one of these; their figures stay the same. The
    windows that chance is reckoned over (N in the strength) are those that contain at least one
    actor of `places`: windows in which nobody is named tell nothing of who meets whom, and counting
    them would make every meeting look surprising.
    """
    windows = windows_of(places, window)
    wanted = None if actors is None else np.isin(windows.actors, list(actors))
    facts = _Facts(places, windows)
    counted = [facts.count(*block) for block in pairs(windows, wanted) if len(block[0])]
    columns = [np.concatenate(parts) for parts in zip(*counted, strict=True)]
    a, b, both, articles, outlets, first, last = columns or [np.zeros(0, np.int64)] * 7
    of_a, of_b = windows.counts()[a], windows.counts()[b]
    return Relations(
        a=windows.actors[a],
        b=windows.actors[b],
        windows=both,
        articles=articles,
        outlets=outlets,
        first=facts.dates[first],
        last=facts.dates[last],
        expected=expected(of_a, of_b, len(windows)),
        strength=strength(both, of_a, of_b, len(windows)),
    )


def strongest(relations: Relations, n: int) -> Relations:
    """The `n` strongest, strongest first; equal strength by windows (many first), then by ids."""
    order = np.lexsort((relations.b, relations.a, -relations.windows, -relations.strength))
    return relations.take(order[:n])


class _Facts:
    """What windows know of article, outlet and date, as numbers, to count them for many pairs at once."""

    def __init__(self, places: Places, windows: Windows) -> None:
        self.article = windows.article
        self.dates, self.date = _numbered(windows.article, places.published)
        self.outlets = _Outlets(windows.article, places.outlets)

    def count(self, a: Ints, b: Ints, window: Ints) -> tuple[Ints, ...]:
        """From sorted (a, b, window) to one row per pair: a, b, windows, articles, outlets, first, last."""
        new_pair = np.ones(len(a), bool)
        new_pair[1:] = (np.diff(a) != 0) | (np.diff(b) != 0)
        new_article = new_pair.copy()
        new_article[1:] |= np.diff(self.article[window]) != 0
        starts = np.flatnonzero(new_pair)
        windows = np.diff(np.append(starts, len(a)))
        articles = np.add.reduceat(new_article, starts, dtype=np.int64)
        outlets = self.outlets.count(np.cumsum(new_pair)[new_article] - 1, window[new_article], len(starts))
        # Windows stand in the order of dates with the undated at the end.
        first = self.date[window[starts]]
        last = np.maximum.reduceat(self.date[window], starts)
        return a[starts], b[starts], windows, articles, outlets, first, last


class _Outlets:
    """The outlets of each window's article as numbers: those of a window begin at `start` and are `many`."""

    def __init__(self, article: Ints, outlets: Mapping[int, Sequence[str]]) -> None:
        ids, inverse = np.unique(article, return_inverse=True)
        told = [outlets.get(one, ()) for one in ids.tolist()]
        table = {name: number for number, name in enumerate(sorted({name for names in told for name in names}))}
        self.size = len(table)
        self.number = np.array([table[name] for names in told for name in names], np.int64)
        many = np.array([len(names) for names in told], np.int64)
        self.many = many[inverse]
        self.start = (np.cumsum(many) - many)[inverse]

    def count(self, pair: Ints, window: Ints, size: int) -> Ints:
        """How many distinct known outlets each of the `size` pairs has."""
        many = self.many[window]
        within = np.arange(int(many.sum())) - np.repeat(np.cumsum(many) - many, many)
        outlet = self.number[np.repeat(self.start[window], many) + within]
        distinct = np.sort(np.repeat(pair, many) * max(1, self.size) + outlet)
        distinct = distinct[np.diff(distinct, prepend=-1) != 0]
        return np.bincount(distinct // max(1, self.size), minlength=size)


def _numbered(article: Ints, values: Any) -> tuple[Dates, Ints]:
    """Values by article as a sorted table that ends in None, and for each window its number or -1."""
    ids, inverse = np.unique(article, return_inverse=True)
    found: list[str | None] = [values.get(one) for one in ids.tolist()]
    table = sorted({value for value in found if value is not None})
    number = {value: index for index, value in enumerate(table)}
    numbers = np.array([-1 if value is None else number[value] for value in found], np.int64)
    return np.array([*table, None], dtype=object), numbers[inverse]
