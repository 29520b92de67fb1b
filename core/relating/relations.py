"""Relations: every two actors that share a window, how often, where, when and how strongly."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.model import Window
from core.relating.meetings import FEW, meetings
from core.relating.places import Bools, Floats, Ints, Places
from core.relating.strength import expected, expected_near, npmi, strength, strength_near
from core.relating.tally import Tally
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
    stories: int
    npmi: float | None
    of_a: int
    of_b: int
    reach_a: int
    reach_b: int
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class Relations:
    """Pairs of actors (ids, a < b) as columns of equal length.

    `windows` and `articles` count where both stand, `stories` the stories that these articles tell, `outlets` their
    known outlets; `first` and `last` are their dates (None when no date is known). `of_a` and `of_b` are in how many
    of all windows, of which there are `total`, each is named, `reach_a` and `reach_b` in how many it is named or was
    just before (the same unless neighbouring sentences are looked at); `expected`, `strength` and `npmi` (NaN where it
    says nothing) follow from these alone, see `core/relating/strength.py`.
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
    stories: Ints
    npmi: Floats
    of_a: Ints
    of_b: Ints
    reach_a: Ints
    reach_b: Ints
    total: Ints

    def __len__(self) -> int:
        return len(self.a)

    def __iter__(self) -> Iterator[Relation]:
        columns = {name: getattr(self, name).tolist() for name in Relation._fields}
        columns["npmi"] = [None if value != value else value for value in columns["npmi"]]  # NaN
        return map(Relation._make, zip(*columns.values(), strict=True))

    def take(self, which: Ints | Bools) -> "Relations":
        """The rows that `which` names by index or by a mask, in that order."""
        return Relations(*(column[which] for column in self._columns()))

    def without(self, pairs: Iterable[tuple[int, int]]) -> "Relations":
        """The rows of other pairs than these (a < b)."""
        gone = np.array(sorted(pairs), np.int64).reshape(-1, 2)
        return self.take(~np.isin(_keys(self.a, self.b), _keys(gone[:, 0], gone[:, 1]))) if len(gone) else self

    def _columns(self) -> list[NDArray[Any]]:
        return [getattr(self, column.name) for column in fields(self)]


def relations(places: Places, window: Window, *, actors: Collection[int] | None = None, within: int = 1) -> Relations:
    """All relations in `places`, sorted by a, b. A window counts once for a pair.

    `actors` keeps the pairs that include at least one of these; their figures stay the same. The
    windows that chance is reckoned over (N in the strength) are those that contain at least one
    actor of `places`: windows in which nobody is named tell nothing of who meets whom, and counting
    them would make every meeting look surprising. `within`: see `windows_of`.
    """
    windows = windows_of(places, window, within)
    return around(places, windows, actors)


def around(places: Places, windows: Windows, actors: Collection[int] | None) -> Relations:
    """The same, when the windows of `places` are there already."""
    wanted = None if actors is None else np.isin(windows.actors, list(actors))
    return _counted(places, windows, pairs(windows, wanted))


def describe(places: Places, windows: Windows, chosen: Tally, *, few: int = FEW) -> Relations:
    """The relations of the pairs in `chosen`, in its order. `windows` are those of `places`.

    Up to `few` pairs are looked up one by one.
    """
    wanted = _keys(chosen.a, chosen.b)
    order = np.argsort(wanted)
    if len(chosen) > few:
        ends = np.isin(windows.actors, np.concatenate([chosen.a, chosen.b]))
        kept = (_only(windows, block, wanted[order]) for block in pairs(windows.only(ends[windows.actor])))
        found = _counted(places, windows, kept)
    else:
        a, b = np.searchsorted(windows.actors, (chosen.a[order], chosen.b[order]))
        pair, window = meetings(windows, a, b)
        found = _counted(places, windows, [(a[pair], b[pair], window)])
    return found.take(np.searchsorted(_keys(found.a, found.b), wanted))


def _keys(a: Ints, b: Ints) -> Ints:
    return a * (1 << 32) + b


def _only(windows: Windows, block: tuple[Ints, Ints, Ints], wanted: Ints) -> tuple[Ints, Ints, Ints]:
    a, b, number = block
    keys = _keys(windows.actors[a], windows.actors[b])
    keep = wanted[np.minimum(np.searchsorted(wanted, keys), len(wanted) - 1)] == keys
    return a[keep], b[keep], number[keep]


def _counted(places: Places, windows: Windows, blocks: Iterable[tuple[Ints, Ints, Ints]]) -> Relations:
    facts = _Facts(places, windows)
    counted = [facts.count(*block) for block in blocks if len(block[0])]
    columns = [np.concatenate(parts) for parts in zip(*counted, strict=True)]
    a, b, both, articles, stories, outlets, first, last = columns or [np.zeros(0, np.int64)] * 8
    counts, reach, total = windows.counts(), windows.reach(), len(windows)
    of_a, of_b = counts[a], counts[b]
    if windows.named is None:
        by_chance, strong = expected(of_a, of_b, total), strength(both, of_a, of_b, total)
    else:
        by_chance = expected_near(of_a, of_b, reach[a], reach[b], total)
        strong = strength_near(both, by_chance, total)
    return Relations(
        a=windows.actors[a],
        b=windows.actors[b],
        windows=both,
        articles=articles,
        outlets=outlets,
        first=facts.dates[first],
        last=facts.dates[last],
        expected=by_chance,
        strength=strong,
        stories=stories,
        npmi=npmi(both, by_chance, total),
        of_a=of_a,
        of_b=of_b,
        reach_a=reach[a],
        reach_b=reach[b],
        total=np.full(len(both), total, np.int64),
    )


def strongest(relations: Relations, n: int) -> Relations:
    """The `n` strongest, strongest first; equal strength by windows (many first), then by ids."""
    order = np.lexsort((relations.b, relations.a, -relations.windows, -relations.strength))
    return relations.take(order[:n])


class _Facts:
    """What windows know of article, outlet and date, as numbers, to count them for many pairs at once."""

    def __init__(self, places: Places, windows: Windows) -> None:
        self.article = windows.article
        self.story = _stories(windows.article, places.story)
        self.dates, self.date = _numbered(windows.article, places.published)
        self.outlets = _Outlets(windows.article, places.outlets)

    def count(self, a: Ints, b: Ints, window: Ints) -> tuple[Ints, ...]:
        """From sorted (a, b, window) to one row per pair: a, b, windows, articles, stories, outlets, first, last."""
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
        stories = self._count_stories(np.cumsum(new_pair)[new_article] - 1, window[new_article], len(starts))
        return a[starts], b[starts], windows, articles, stories, outlets, first, last

    def _count_stories(self, pair: Ints, window: Ints, size: int) -> Ints:
        """How many distinct stories the articles of each of the `size` pairs tell."""
        if self.story is self.article:
            return np.bincount(pair, minlength=size)
        width = int(self.story.max(initial=0)) + 1
        keys = np.sort(pair * width + self.story[window])
        return np.bincount(keys[np.diff(keys, prepend=-1) != 0] // width, minlength=size)


class _Outlets:
    """The outlets of each window's article as numbers: those of a window begin at `start` and are `many`."""

    def __init__(self, article: Ints, outlets: Mapping[int, Sequence[str]]) -> None:
        ids, inverse = _each(article)
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


def _each(article: Ints) -> tuple[Ints, Ints]:
    """Every article, and for each window its number among them: windows of one article stand together."""
    new = np.diff(article, prepend=article[:1] - 1) != 0
    return article[new], np.cumsum(new) - 1


def _stories(article: Ints, story: Mapping[int, int]) -> Ints:
    """The article that stands for the story of each window's article; the very same array when each is its own."""
    ids, inverse = _each(article)
    leads = np.array([story.get(one, one) for one in ids.tolist()], np.int64)
    return article if np.array_equal(ids, leads) else leads[inverse]


def _numbered(article: Ints, values: Any) -> tuple[Dates, Ints]:
    """Values by article as a sorted table that ends in None, and for each window its number or -1."""
    ids, inverse = _each(article)
    found: list[str | None] = [values.get(one) for one in ids.tolist()]
    table = sorted({value for value in found if value is not None})
    number = {value: index for index, value in enumerate(table)}
    numbers = np.array([-1 if value is None else number[value] for value in found], np.int64)
    return np.array([*table, None], dtype=object), numbers[inverse]
