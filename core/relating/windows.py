"""Places become numbered windows and the actors in them, each actor once a window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from core.model import Window
from core.relating.places import Bools, Ints, Places

#: So many (pair, window) rows are expanded at once; it bounds the memory, about 100 bytes a row.
BLOCK = 4_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Windows:
    """Which actors stand in which window.

    Windows are numbered in the order of date (undated last), article and position, actors in the
    order of their ids. `window` and `actor` hold one such number per entry, sorted by window, then
    actor. The other arrays are looked up by number: `actors` by actor, the rest by window.

    When neighbouring sentences are looked at, a window is a sentence that names an actor, and in it stand also the
    actors of the sentences before it. `named` tells for each entry whether the sentence itself names the actor;
    None: every entry does. Two actors share a window when both stand in it and it names at least one of them:
    so one meeting is one window, and with a single sentence all is as usual.
    """

    window: Ints
    actor: Ints
    actors: Ints
    article: Ints
    start: Ints
    named: Bools | None = None

    def __len__(self) -> int:
        """How many windows contain at least one actor."""
        return len(self.article)

    def counts(self) -> Ints:
        """How many windows name each actor, by actor number."""
        own = self.actor if self.named is None else self.actor[self.named]
        return np.bincount(own, minlength=len(self.actors))

    def reach(self) -> Ints:
        """In how many windows each actor stands, by actor number: named there or just before."""
        return np.bincount(self.actor, minlength=len(self.actors))

    def only(self, keep: Bools) -> "Windows":
        """The entries for which `keep` is true; the numbering stays."""
        named = None if self.named is None else self.named[keep]
        return Windows(self.window[keep], self.actor[keep], self.actors, self.article, self.start, named)


def windows_of(places: Places, window: Window, within: int = 1) -> Windows:
    """Number the windows of `places`; a window of an article starts at 0.

    `within`: so many sentences are looked at together; the places must know their ordinals for more than one.
    """
    articles = articles_by_date(places)
    rank = _ranks(articles, places.article)
    start = _starts(places, window)
    width = int(start.max(initial=0)) + 1
    keys, number = _numbered(rank * width + start)
    actors, actor = _numbered(places.actor)
    size = max(1, len(actors))
    entries, is_named = _distinct(number * size + actor), None
    in_window, of_actor = np.divmod(entries, size)
    if within > 1 and window == "sentence":
        assert places.ordinal is not None
        line = np.zeros(len(keys), np.int64)
        line[number] = rank * (int(places.ordinal.max(initial=0)) + within) + places.ordinal
        in_window, of_actor, is_named = _carried(line, in_window, of_actor, size, within)
    return Windows(in_window, of_actor, actors, articles[keys // width], keys % width, is_named)


def _carried(line: Ints, window: Ints, actor: Ints, size: int, within: int) -> tuple[Ints, Ints, Bools]:
    """Entries (window, actor, named): those that are given, and the same actors in the sentences that follow closely.

    `line` tells of each window the how-manieth sentence it is, with a gap between articles.
    """
    named = (window * size + actor) * 2
    keys = [named]
    for later in range(1, within):  # so many windows later at most, and not too many lines
        near = np.zeros(len(line), bool)
        near[:-later] = line[later:] - line[:-later] < within
        keys.append(named[near[window]] + (2 * size * later + 1))
    entries, is_later = np.divmod(np.sort(np.concatenate(keys), kind="stable"), 2)
    first = np.diff(entries, prepend=-1) != 0  # named there comes before carried there
    return *np.divmod(entries[first], size), is_later[first] == 0


def _numbered(values: Ints) -> tuple[Ints, Ints]:
    """The distinct values in order, and for each value its number among them. Fast for what is sorted or small."""
    if not len(values):
        return values, values
    steps = np.diff(values, prepend=values[0])
    if (steps >= 0).all():
        new = steps > 0
        return np.concatenate([values[:1], values[new]]), np.cumsum(new, dtype=np.int64)
    if values.min() >= 0 and values.max() < 4 * len(values) + 1000:
        table = np.zeros(int(values.max()) + 1, np.int64)
        table[values] = 1
        return np.flatnonzero(table), (np.cumsum(table) - 1)[values]
    distinct, number = np.unique(values, return_inverse=True)
    return distinct, number.astype(np.int64)


def articles_by_date(places: Places) -> Ints:
    """The ids of the articles, earliest first, undated last, equal dates by id."""
    ids: list[int] = _numbered(places.article)[0].tolist()
    published: Callable[[int], str | None] = places.published.get
    ids.sort(key=lambda article: (published(article) is None, published(article) or "", article))
    return np.array(ids, np.int64)


def _distinct(values: Ints) -> Ints:
    """Sorted, each once: `np.unique` hashes here, which takes ten times as long. Fast for what is almost sorted."""
    ordered = np.sort(values, kind="stable")
    keep = np.ones(len(ordered), bool)
    keep[1:] = ordered[1:] != ordered[:-1]
    return ordered[keep]


def _starts(places: Places, window: Window) -> Ints:
    if window == "sentence":
        return places.sentence
    if window == "paragraph":
        return places.paragraph
    return np.zeros(len(places), np.int64)


def _ranks(order: Ints, values: Ints) -> Ints:
    """For each value its index in `order`, which holds every value once, in any order."""
    if order.min(initial=0) < 0 or order.max(initial=0) > 4 * len(values) + 1000:
        by_value = np.argsort(order)
        return by_value[np.searchsorted(order, values, sorter=by_value)]
    table = np.zeros(int(order.max(initial=0)) + 1, np.int64)
    table[order] = np.arange(len(order))
    return table[values]


def pairs(windows: Windows, wanted: Bools | None = None) -> Iterator[tuple[Ints, Ints, Ints]]:
    """Every two actors in every window in which both stand, as blocks of (a, b, window) numbers.

    Sorted by a, b, window over all blocks, a < b; a pair is never cut by the end of a block.
    `wanted`, by actor number, keeps the pairs that include at least one of these actors.
    """
    if wanted is not None:
        windows = windows.only(_beside(windows, wanted))
    last = np.searchsorted(windows.window, windows.window, side="right")
    rest = last - np.arange(len(last)) - 1
    for entries in _blocks(windows, rest):
        yield _expand(windows, entries, rest[entries], wanted)


def _beside(windows: Windows, wanted: Bools) -> Bools:
    """The entries of the windows that hold at least one wanted actor."""
    holds = np.zeros(len(windows), bool)
    holds[windows.window[wanted[windows.actor]]] = True
    return holds[windows.window]


def _blocks(windows: Windows, rest: Ints) -> Iterator[Ints]:
    """Entries that have others after them in their window, in blocks of whole actors."""
    load = np.bincount(windows.actor, rest, len(windows.actors))
    block = (np.cumsum(load) // BLOCK).astype(np.int64)[windows.actor]
    entries = np.flatnonzero(rest)
    order = entries[np.argsort(block[entries], kind="stable")]
    cuts = np.flatnonzero(np.diff(block[order])) + 1
    yield from (part for part in np.split(order, cuts) if len(part))


def _expand(windows: Windows, entries: Ints, rest: Ints, wanted: Bools | None) -> tuple[Ints, Ints, Ints]:
    before = np.cumsum(rest) - rest
    first = np.repeat(entries, rest)
    other = first + 1 + np.arange(len(first)) - np.repeat(before, rest)
    if wanted is not None:
        keep = wanted[windows.actor[first]] | wanted[windows.actor[other]]
        first, other = first[keep], other[keep]
    if windows.named is not None:
        keep = windows.named[first] | windows.named[other]
        first, other = first[keep], other[keep]
    # One number for all three sorts ten times faster than three keys do.
    size, total = len(windows.actors), len(windows)
    key = (windows.actor[first] * size + windows.actor[other]) * total + windows.window[first]
    key.sort()
    pair, window = np.divmod(key, total)
    a, b = np.divmod(pair, size)
    return a, b, window
