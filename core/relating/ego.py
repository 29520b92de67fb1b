"""What stands around some actors: their links, those of the actors these lead to, and whom they have in common."""

from collections.abc import Collection, Iterator
from typing import TypeVar

import numpy as np

from core.relating.links import Links, by_strength, ends_in
from core.relating.places import Bools, Ints

Counted = TypeVar("Counted", bound=Links)


def distances(links: Links, chosen: Collection[int]) -> dict[int, int]:
    """Over how many links each actor is reached from the nearest of `chosen`; without those never reached."""
    far = dict.fromkeys(chosen, 0)
    for step, ring in enumerate(_rings(links, _ids(chosen)), 1):
        far |= dict.fromkeys(ring.tolist(), step)
    return far


def _ids(actors: Collection[int]) -> Ints:
    return np.unique(np.array(list(actors), np.int64))


def _rings(links: Links, known: Ints) -> Iterator[Ints]:
    """The actors one link away, two links away, and so on, each in the first ring it is in."""
    while True:
        from_a, from_b = ends_in(links, known)
        ring = np.unique(np.concatenate([links.b[from_a & ~from_b], links.a[from_b & ~from_a]]))
        if not len(ring):
            return
        yield ring
        known = np.concatenate([known, ring])


def ego(links: Counted, chosen: Collection[int], depth: int, most: int) -> Counted:
    """At most `most` links around `chosen`, strongest first: up to `depth` links away, then among those reached.

    Every ring gets half of the links that are left, so that a nearer one is never crowded out by a farther one;
    what remains goes to links among the actors that are shown.
    """
    inside, kept = _ids(chosen), np.zeros(len(links), bool)
    for _ in range(depth):
        from_a, from_b = ends_in(links, inside)
        ring = _strongest_of(links, (from_a | from_b) & ~kept, (most - int(kept.sum()) + 1) // 2)
        kept |= ring
        inside = np.unique(np.concatenate([inside, links.a[ring], links.b[ring]]))
    in_a, in_b = ends_in(links, inside)
    kept |= _strongest_of(links, in_a & in_b & ~kept, most - int(kept.sum()))
    few = links.take(kept)
    return few.take(by_strength(few))


def _strongest_of(links: Links, among: Bools, most: int) -> Bools:
    """A mask of the `most` strongest links for which `among` is true."""
    where = np.flatnonzero(among)
    mask = np.zeros(len(links), bool)
    mask[where[by_strength(links.take(where))[: max(0, most)]]] = True
    return mask


def common(links: Links, chosen: Collection[int]) -> Ints:
    """The actors that have a link with every one of `chosen`, in the order of their ids."""
    own = _ids(chosen)
    shared: Ints | None = None
    for one in own.tolist():
        ends = np.concatenate([links.b[links.a == one], links.a[links.b == one]])
        shared = np.unique(ends) if shared is None else np.intersect1d(shared, ends)
    return np.zeros(0, np.int64) if shared is None else np.setdiff1d(shared, own)


def in_common(links: Counted, chosen: Collection[int], most: int) -> Counted:
    """The links of `chosen` with whom they have in common, and among `chosen`, strongest first.

    Of many whom they have in common those come first whose weakest link with a chosen one is strongest; whoever is
    shown is shown with all these links, and there are at most `most` of them.
    """
    own, shared = _ids(chosen), common(links, chosen)
    in_a, in_b = ends_in(links, own)
    other = np.where(in_a, links.b, links.a)
    between = (in_a ^ in_b) & np.isin(other, shared)
    weakest = np.full(len(shared), np.inf)
    np.minimum.at(weakest, np.searchsorted(shared, other[between]), links.strength[between])
    best = shared[np.lexsort((shared, -weakest))[: max(1, most // max(1, len(own)))]]
    few = links.take((between & np.isin(other, best)) | (in_a & in_b))
    return few.take(by_strength(few))
