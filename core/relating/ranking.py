"""Who matters among the actors that are shown: degree, strength, betweenness."""

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from core.relating.places import Floats, Ints

#: Betweenness looks at all ways between all actors: so many actors at most, within about a second.
MOST = 2_000
#: So many actors are started from at once; it bounds the memory.
_BATCH = 250


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """One row per actor (ids in order), as columns.

    `degree`: how many others it is linked with; `strength`: the windows of these links in all; `betweenness`: the
    share of the shortest ways between two others that lead by it, 0 to 1; NaN when there are more than `MOST`.
    """

    actors: Ints
    degree: Ints
    strength: Ints
    betweenness: Floats


def ranking(a: Ints, b: Ints, windows: Ints) -> Ranking:
    """Rank the actors of the links (a, b), each pair given once, with the windows of each."""
    actors, number = np.unique(np.concatenate([a, b]), return_inverse=True)
    degree = np.bincount(number, minlength=len(actors))
    strength = np.bincount(number, np.concatenate([windows, windows]), len(actors)).astype(np.int64)
    links = sparse.csr_matrix(
        (np.ones(len(number)), (number, np.concatenate([number[len(a) :], number[: len(a)]]))),
        shape=(len(actors), len(actors)),
    )
    between = np.full(len(actors), np.nan) if len(actors) > MOST else betweenness(links, len(actors))
    return Ranking(actors, degree, strength, between)


def betweenness(links: sparse.csr_matrix, size: int) -> Floats:
    """Exact betweenness of `size` actors with symmetric links without weights: a share of all pairs of others.

    Brandes 2001, “A faster algorithm for betweenness centrality”, level by level for many starts at once.
    """
    total = np.zeros(size)
    for start in range(0, size, _BATCH):
        sources = np.arange(start, min(size, start + _BATCH))
        total += _from(links, size, sources)
    return total / max(1, (size - 1) * (size - 2))


def _from(links: sparse.csr_matrix, size: int, sources: Ints) -> Floats:
    """What the ways from these starts lend to each actor."""
    ways = np.zeros((size, len(sources)))
    ways[sources, np.arange(len(sources))] = 1.0
    seen = ways > 0
    levels = [seen.copy()]
    front = ways.copy()
    while True:
        front = np.where(seen, 0.0, links @ front)
        reached = front > 0
        if not reached.any():
            break
        ways += front
        seen |= reached
        levels.append(reached)
    lent = np.zeros_like(ways)
    for before, level in zip(levels[-2::-1], levels[:0:-1], strict=True):
        share = np.divide(1.0 + lent, ways, out=np.zeros_like(ways), where=level)
        lent += np.where(before, ways * (links @ share), 0.0)
    lent[sources, np.arange(len(sources))] = 0.0
    return lent.sum(1)
