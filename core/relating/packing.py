"""Finding room: for parts of a picture that hang on nothing, and for nodes that come late."""

import numpy as np
from scipy.spatial import KDTree

from core.relating.places import Bools, Floats, Ints
from core.relating.spread import LANDSCAPE

#: Pixels between parts of the picture, and between the spots that are tried.
GAP, STEP = 26.0, 8.0
#: In a large picture the spots lie farther apart, so that no more than about so many are tried along its width.
TRIED = 220
#: A line is in the way as a row of boxes so many pixels wide and apart.
LINE = 16.0
#: A gap of so many pixels from middle to middle is wide enough.
AIRY = 120.0

Part = tuple[Floats, Floats, Ints]


def pack(parts: list[Part], goals: list[Floats | None]) -> list[Floats]:
    """Where to move each part (positions, boxes, edges): the first stays, the others find a gap.

    Each goes where the whole picture grows least and stays landscape, there into the widest gap,
    and of equal gaps into the nearest; a part with a goal goes as near to that as there is room.
    """
    moves = [np.zeros(2) for _ in parts[:1]]
    centres, sizes = _body(*parts[0]) if parts else (np.zeros((0, 2)), np.zeros((0, 2)))
    for (at, boxes, edges), goal in zip(parts[1:], goals[1:], strict=True):
        low, high = (at - boxes / 2).min(0), (at + boxes / 2).max(0)
        size = high - low
        spots = _free(centres, sizes + 2 * GAP, size)
        spot = _roomiest(spots, size, centres, sizes) if goal is None else _nearest(spots, goal)
        move = spot - (low + high) / 2
        body, widths = _body(at + move, boxes, edges)
        centres, sizes = np.vstack([centres, body]), np.vstack([sizes, widths])
        moves.append(move)
    return moves


def _roomiest(spots: Floats, size: Floats, centres: Floats, sizes: Floats) -> Floats:
    right = np.maximum(spots + size / 2, (centres + sizes / 2).max(0))
    left = np.minimum(spots - size / 2, (centres - sizes / 2).min(0))
    extent = (((right - left) / (LANDSCAPE, 1.0)).max(1) / STEP).round()
    # Only the spots where the picture grows least are worth a closer look.
    spots = spots[extent == extent.min()]
    away = np.hypot(spots[:, 0] / LANDSCAPE, spots[:, 1])
    gap = np.minimum(KDTree(centres).query(spots)[0], AIRY)
    return spots[int(np.lexsort((away, -(gap / STEP).round()))[0])]


def _nearest(spots: Floats, goal: Floats) -> Floats:
    return spots[int(np.linalg.norm(spots - goal, axis=1).argmin())]


def _body(at: Floats, boxes: Floats, edges: Ints) -> tuple[Floats, Floats]:
    """A part as boxes: those of its nodes and small ones along its lines."""
    start, along = at[edges[:, 0]], at[edges[:, 1]] - at[edges[:, 0]]
    count = (np.hypot(along[:, 0], along[:, 1]) / LINE).astype(np.int64)
    line = np.repeat(np.arange(len(edges)), count)
    step = np.arange(len(line)) - np.repeat(np.cumsum(count) - count, count) + 1
    dots = start[line] + along[line] * (step / (count[line] + 1))[:, None]
    return np.vstack([at, dots]), np.vstack([boxes, np.full((len(dots), 2), LINE)])


def add_late(at: Floats, boxes: Floats, edges: Ints, weights: Floats, known: Bools) -> Floats:
    """Give every node that is not `known` the free spot nearest to the mean of its neighbours."""
    at, placed = at.copy(), known.copy()
    middle = at[known].mean(0) if known.any() else np.zeros(2)
    while not placed.all():
        pull = np.where(placed[edges[:, ::-1]], weights[:, None], 0.0)
        held = np.bincount(edges.ravel(), pull.ravel(), len(at))
        node = int(np.argmax(np.where(placed, -1.0, held)))
        goal = _mean(node, at, edges, pull) if held[node] > 0 else middle
        spots = _free(at[placed], boxes[placed], boxes[node]) if placed.any() else goal[None]
        away = np.hypot(*((spots - goal) / (LANDSCAPE, 1.0)).T)
        at[node] = spots[int(away.argmin())]
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


def _free(centres: Floats, sizes: Floats, size: Floats) -> Floats:
    """Every spot of a grid where the middle of a box of this size may lie without touching another."""
    low = (centres - sizes / 2).min(0) - size
    high = (centres + sizes / 2).max(0) + size
    step = max(STEP, float((high - low).max()) / TRIED)
    columns, rows = np.ceil((high - low) / step).astype(int) + 1
    # A spot is barred inside the other box grown by this one: mark corners, then sum up twice.
    first = np.floor((centres - (sizes + size) / 2 - low) / step).astype(int) + 1
    last = np.ceil((centres + (sizes + size) / 2 - low) / step).astype(int)
    (x0, y0), (x1, y1) = np.maximum(first, 0).T, np.minimum(last, (columns, rows)).T
    marks = np.zeros((rows + 1, columns + 1), np.int64)
    for y, x, sign in ((y0, x0, 1), (y1, x0, -1), (y0, x1, -1), (y1, x1, 1)):
        np.add.at(marks, (y, x), sign)
    taken = marks.cumsum(0).cumsum(1)[:rows, :columns]
    row, column = np.nonzero(taken == 0)
    return low + np.stack([column, row], axis=1) * step
