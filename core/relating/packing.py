"""Finding room: for parts of a picture that hang on nothing, and for nodes that come late."""

import numpy as np

from core.relating.places import Bools, Floats, Ints
from core.relating.spread import LANDSCAPE

#: Distance between parts of the picture, in pixels.
GAP = 24.0


def pack(parts: list[tuple[Floats, Floats]]) -> list[Floats]:
    """Where to move each part (positions, boxes): the first to the middle, the others beside it.

    Each goes where the whole picture stays smallest and landscape.
    """
    moves: list[Floats] = []
    centres, sizes = np.zeros((0, 2)), np.zeros((0, 2))
    for at, boxes in parts:
        low, high = (at - boxes / 2).min(0), (at + boxes / 2).max(0)
        size = high - low + GAP
        spots = _free_spots(np.zeros(2), size, centres, sizes)
        right = np.maximum(spots + size / 2, (centres + sizes / 2).max(0, initial=-np.inf))
        left = np.minimum(spots - size / 2, (centres - sizes / 2).min(0, initial=np.inf))
        growth = ((right - left) / (LANDSCAPE, 1.0)).max(1)
        spot = spots[int(np.argmin(growth.round(1)))]
        centres, sizes = np.vstack([centres, spot]), np.vstack([sizes, size])
        moves.append(spot - (low + high) / 2)
    return moves


def add_late(at: Floats, boxes: Floats, edges: Ints, weights: Floats, known: Bools) -> Floats:
    """Give every node that is not `known` the free spot nearest to the mean of its neighbours."""
    at, placed = at.copy(), known.copy()
    middle = at[known].mean(0) if known.any() else np.zeros(2)
    while not placed.all():
        pull = np.where(placed[edges[:, ::-1]], weights[:, None], 0.0)
        held = np.bincount(edges.ravel(), pull.ravel(), len(at))
        node = int(np.argmax(np.where(placed, -1.0, held)))
        goal = _mean(node, at, edges, pull) if held[node] > 0 else middle
        at[node] = _free_spots(goal, boxes[node], at[placed], boxes[placed])[0]
        placed[node] = True
    return at


def _mean(node: int, at: Floats, edges: Ints, pull: Floats) -> Floats:
    """The weighted mean of the placed neighbours of `node`."""
    total, weight = np.zeros(2), 0.0
    for end in (0, 1):
        mine = (edges[:, end] == node) & (pull[:, end] > 0)
        total += (at[edges[mine, 1 - end]] * pull[mine, end][:, None]).sum(0)
        weight += float(pull[mine, end].sum())
    return total / weight


def _free_spots(goal: Floats, size: Floats, centres: Floats, sizes: Floats) -> Floats:
    """Spots where a box of this size overlaps none of the boxes taken, the nearest to `goal` first."""
    if not len(centres):
        return goal[None]
    reach = float(np.abs(centres - goal).max() + sizes.max() + size.max())
    spots = goal + _rings(reach, float(min(size.min(), 40.0)) / 2)
    free = np.ones(len(spots), bool)
    for centre, room in zip(centres, (sizes + size) / 2, strict=True):
        free &= ~(np.abs(spots - centre) < room - 1e-6).all(1)
    return spots[free]


def _rings(reach: float, step: float) -> Floats:
    """Offsets in growing landscape ellipses, nearest first."""
    step = max(step, reach / 60)
    rings = [np.zeros((1, 2))]
    for radius in np.arange(step, reach * 2 + step, step):
        turns = np.linspace(0, 2 * np.pi, max(8, int(2 * np.pi * radius / step)), endpoint=False)
        rings.append(radius * np.stack([np.cos(turns) * LANDSCAPE, np.sin(turns)], 1))
    return np.concatenate(rings)
