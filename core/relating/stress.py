"""Distances in the picture come nearer to the distances in the network: what is far apart there looks far apart."""

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import shortest_path

from core.relating.places import Floats, Ints

#: Half the precision is half the time, and the picture looks the same.
Halves = NDArray[np.float32]

#: Above so many nodes the table of all distances would take too long and too much memory.
MOST = 2_500


def ease(at: Floats, edges: Ints, rounds: int = 1) -> Floats:
    """Positions (n, 2) of a connected graph after some rounds of stress majorization.

    Stress is Σ (distance in the picture − number of links between)² / links². One round takes most of it away
    and leaves near what the forces brought together; many rounds would pull groups apart again (Gansner, Koren
    and North 2004, “Graph drawing by stress majorization”).
    """
    n = len(at)
    if n > MOST or n < 3:
        return at
    far = _hops(n, edges)
    weight = np.divide(1, far**2, out=np.zeros_like(far), where=far > 0)
    pull = weight * far
    near: Halves = at.astype(np.float32)
    apart = _distances(near)
    near *= np.float32((pull * apart).sum() / max(float((weight * apart**2).sum()), 1e-9))
    whole = weight.sum(1)[:, None]
    for _ in range(rounds):
        share = pull / _distances(near)
        near = (weight @ near + near * share.sum(1)[:, None] - share @ near) / whole
    return near.astype(np.float64)


def _hops(n: int, edges: Ints) -> Halves:
    """Over how many links each node reaches each other one."""
    graph = coo_array((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(n, n)).tocsr()
    return np.asarray(shortest_path(graph, directed=False, unweighted=True), np.float32)


def _distances(at: Halves) -> Halves:
    square = (at**2).sum(1)
    return np.sqrt(np.maximum(square[:, None] + square - 2 * (at @ at.T), 1e-6))
