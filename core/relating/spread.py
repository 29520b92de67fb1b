"""Room for the names: boxes (a node with its label) are pushed apart inside a landscape frame."""

import numpy as np
from scipy.spatial import KDTree

from core.relating.places import Bools, Floats, Ints

#: Width to height of a picture.
LANDSCAPE = 1.5
#: How much of the frame boxes may cover; 0.55 is where pushing jams.
COVER = 0.46
ROUNDS = 180
#: A crowd gets so much more room in each direction, because pushing would undo what the forces brought together.
WIDE = 2.4
#: Boxes are wide, so most would give way up and down: sideways may be so much farther.
SIDEWAYS = 2.0
#: Pixels that a line keeps from a node that it does not belong to: half its box, within these limits.
CLEARANCE = (18.0, 36.0)
#: Up to so many (node, edge) pairs lines are kept off nodes.
CAREFUL = 60_000


def frame_of(boxes: Floats) -> Floats:
    """Width and height of a landscape frame with enough room for the boxes."""
    area = float(boxes.prod(1).sum()) / COVER
    width = max((area * LANDSCAPE) ** 0.5, float(boxes[:, 0].max()))
    return np.array([width, max(area / width, float(boxes[:, 1].max()))])


def fill(at: Floats, boxes: Floats, ranked: float = 0.5) -> Floats:
    """Stretch positions over the frame: by distance, and by rank as far as `ranked`, so that no corner stays empty.

    What is not ranked is stretched alike in both directions up to the frame's shape: distances stay true.
    """
    inner = np.maximum(frame_of(boxes) - boxes.mean(0), 1.0)
    low, high = at.min(0), at.max(0)
    if not ranked:
        return (at - (low + high) / 2) * WIDE * float((inner / np.maximum(high - low, 1e-9)).min())
    by_distance = (at - low) / np.maximum(high - low, 1e-9) - 0.5
    rank = np.argsort(np.argsort(at, axis=0, kind="stable"), axis=0, kind="stable")
    by_rank = rank / max(1, len(at) - 1) - 0.5
    return (by_distance * (1 - ranked) + by_rank * ranked) * inner


def spread(at: Floats, boxes: Floats, edges: Ints, fixed: Bools | None = None, room: float = 1.0) -> Floats:
    """Push overlapping boxes apart; `fixed` nodes stay where they are; `room` makes the frame so much larger.

    Boxes are pushed along the axis on which they overlap least. The frame holds them together and
    grows a little whenever they do not come free in it.
    """
    careful = len(at) * len(edges) <= CAREFUL
    loose = np.ones(len(at)) if fixed is None else (~fixed).astype(np.float64)
    frame = frame_of(boxes) * room if fixed is None else None
    at = at.copy()
    for turn in range(ROUNDS if careful else ROUNDS // 2):
        move, free = _apart(at, boxes, loose)
        if careful and turn < ROUNDS * 3 // 4:
            # Every other round: it is the dear half, and lines do not run away.
            aside = _aside(at, boxes, edges, loose) if turn % 2 == 0 else np.zeros_like(at)
            free = free and turn % 2 == 0 and not aside.any()
            move += aside
        if free:
            break
        at += move
        if frame is not None:
            half = np.maximum((frame - boxes) / 2, 0) * (1 + max(0, turn - 50) / 180)
            at = np.clip(at, -half, half)
    return at


def _apart(at: Floats, boxes: Floats, loose: Floats) -> tuple[Floats, bool]:
    """One step of every box away from those it overlaps; and whether none overlaps."""
    reach = boxes.max(0)
    a, b = KDTree(at / reach).query_pairs(1.0, p=np.inf, output_type="ndarray").T
    way = at[a] - at[b]
    over = (boxes[a] + boxes[b]) / 2 - np.abs(way)
    hit = (over > 0.01).all(1)
    a, b, way, over = a[hit], b[hit], way[hit], over[hit]
    sideways = over[:, 0] < over[:, 1] * SIDEWAYS
    push = np.where(np.stack([sideways, ~sideways], 1), over + 0.5, 0.0)
    # Two nodes in one spot have no direction: the order of their numbers decides.
    push *= np.where(way == 0, np.where(a < b, -1.0, 1.0)[:, None], np.sign(way))
    share = np.stack([loose[a], loose[b]], 1) / np.maximum(loose[a] + loose[b], 1.0)[:, None]
    n = len(at)
    move = np.empty_like(at)
    for axis in (0, 1):
        move[:, axis] = np.bincount(a, push[:, axis] * share[:, 0], n)
        move[:, axis] -= np.bincount(b, push[:, axis] * share[:, 1], n)
    crowd = np.bincount(a, minlength=n) + np.bincount(b, minlength=n)
    return move / np.maximum(crowd, 1.0)[:, None] ** 0.5, not hit.any()


def _aside(at: Floats, boxes: Floats, edges: Ints, loose: Floats) -> Floats:
    """One step of every node away from lines that run through it."""
    start, along = at[edges[:, 0]], at[edges[:, 1]] - at[edges[:, 0]]
    length = np.maximum((along**2).sum(1), 1.0)
    off = at[:, None] - start
    where = (off * along).sum(2) / length
    off -= np.clip(where, 0, 1)[..., None] * along
    distance = np.linalg.norm(off, axis=2)
    own = np.arange(len(at))[:, None]
    clear = np.clip(boxes[:, 1] / 2, *CLEARANCE)
    near = (distance < clear[:, None]) & (own != edges[:, 0]) & (own != edges[:, 1])
    near &= (where > 0) & (where < 1)
    node, edge = np.nonzero(near)
    gap = distance[node, edge]
    across = np.stack([-along[edge, 1], along[edge, 0]], 1) / np.sqrt(length[edge])[:, None]
    side = np.sign((off[node, edge] * across).sum(1))
    push = across * (np.where(side == 0, 1.0, side) * (clear[node] - gap) * 0.5 * loose[node])[:, None]
    move = np.zeros_like(at)
    for axis in (0, 1):
        move[:, axis] = np.bincount(node, push[:, axis], len(at))
    return move
