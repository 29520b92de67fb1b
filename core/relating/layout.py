"""A picture of a network: where each node goes. Equal input gives an equal picture."""

import numpy as np
from scipy.sparse import coo_array, csgraph

from core.relating.communities import communities
from core.relating.forces import settle
from core.relating.packing import Part, add_late, pack
from core.relating.places import Bools, Floats, Ints
from core.relating.spread import fill, frame_of, spread

#: Width and height of a node with its label when the caller does not say.
BOX = (110.0, 44.0)
#: Weights inside a community and between two: groups that keep to themselves can then be seen.
INSIDE, BETWEEN = 4.0, 0.3
#: A picture has no up: of so many turns the one is taken that crowds the fewest of these regions.
TURNS, REGIONS = 16, (5, 3)


def layout(
    n: int,
    edges: Ints,
    weights: Floats,
    *,
    start: Floats | None = None,
    pinned: Bools | None = None,
    boxes: Floats | None = None,
    seed: int = 1,
) -> Floats:
    """Positions (n, 2) in pixels, y downwards, about 1.5 times as wide as high, around (0, 0).

    `edges` is (m, 2) with node numbers below `n`, `weights` (m) is any positive measure of strength.
    `boxes` (n, 2) is the width and height in pixels of each node with its label: at this size no two
    boxes overlap. `start` holds positions that are known, NaN where not: a known node keeps its
    place and a new one gets the free spot nearest to its neighbours. Known nodes that `pinned`
    excludes may be pushed aside; pinned ones never move.
    """
    edges = np.asarray(edges, np.int64).reshape(-1, 2)
    boxes = np.tile(BOX, (n, 1)) if boxes is None else np.asarray(boxes, np.float64)
    strength = 1 + np.log1p(np.maximum(np.asarray(weights, np.float64), 0))
    if n == 0:
        return np.zeros((0, 2))
    if start is None:
        return _fresh(n, edges, strength, boxes, seed)
    known: Bools = np.isfinite(start[:, 0]) & np.isfinite(start[:, 1])
    at = add_late(np.where(known[:, None], start, 0.0), boxes, edges, strength, known)
    return at if pinned is None else spread(at, boxes, edges, fixed=pinned)


def _fresh(n: int, edges: Ints, strength: Floats, boxes: Floats, seed: int) -> Floats:
    group = communities(n, edges, strength)
    together = group[edges[:, 0]] == group[edges[:, 1]]
    weights = strength * np.where(together, INSIDE, BETWEEN)
    parts: list[Part] = []
    members = _components(n, edges)
    for member in members:
        inner = np.searchsorted(member, edges[np.isin(edges[:, 0], member)])
        held = weights[np.isin(edges[:, 0], member)]
        parts.append((_part(inner, held, boxes[member], np.random.default_rng(seed)), boxes[member], inner))
    result = np.zeros((n, 2))
    for member, (at, _, _), move in zip(members, parts, pack(parts), strict=True):
        result[member] = at + move
    return result - ((result - boxes / 2).min(0) + (result + boxes / 2).max(0)) / 2


def _components(n: int, edges: Ints) -> list[Ints]:
    """The nodes of each connected part, the largest part first."""
    graph = coo_array((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(n, n))
    count, label = csgraph.connected_components(graph, directed=False)
    parts = [np.flatnonzero(label == one) for one in range(count)]
    return sorted(parts, key=lambda part: (-len(part), int(part[0])))


def _part(edges: Ints, weights: Floats, boxes: Floats, random: np.random.Generator) -> Floats:
    """Lay out one connected part by itself."""
    if len(boxes) == 1:
        return np.zeros((1, 2))
    at = settle(len(boxes), edges, weights, random)
    return spread(_turned(at, boxes), boxes, edges)


def _turned(at: Floats, boxes: Floats) -> Floats:
    """Turn the picture so that, stretched over its frame, it fills all regions of it most evenly."""
    best, least = at, np.inf
    for angle in np.arange(TURNS) * np.pi / TURNS:
        cos, sin = np.cos(angle), np.sin(angle)
        filled = fill(at @ np.array([[cos, sin], [-sin, cos]]), boxes)
        uneven = float(((_crowds(filled, boxes) - len(at) / REGIONS[0] / REGIONS[1]) ** 2).sum())
        if uneven < least - 1e-9:
            best, least = filled, uneven
    return best


def _crowds(at: Floats, boxes: Floats) -> Floats:
    """How many nodes lie in each region of the frame."""
    width, height = frame_of(boxes) / 2
    return np.histogram2d(*at.T, bins=REGIONS, range=((-width, width), (-height, height)))[0]
