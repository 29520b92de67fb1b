"""A picture of a network: where each node goes. Equal input gives an equal picture."""

import numpy as np
from scipy.sparse import coo_array, csgraph

from core.relating.communities import communities
from core.relating.forces import CROWD, Told, settle
from core.relating.packing import Part, add_late, pack
from core.relating.places import Bools, Floats, Ints
from core.relating.spread import WIDE, fill, frame_of, spread
from core.relating.stress import ease

#: Width and height of a node with its label when the caller does not say.
BOX = (110.0, 44.0)
#: Weights inside a community and between two: groups that keep to themselves can then be seen.
INSIDE, BETWEEN = 4.0, 0.3
#: A picture has no up: of so many turns the one is taken that crowds the fewest of these regions.
TURNS, REGIONS = 12, (5, 3)


def layout(
    n: int,
    edges: Ints,
    weights: Floats,
    *,
    start: Floats | None = None,
    pinned: Bools | None = None,
    boxes: Floats | None = None,
    like: Floats | None = None,
    told: Told | None = None,
    seed: int = 1,
) -> Floats:
    """Positions (n, 2) in pixels, y downwards, about 1.5 times as wide as high, around (0, 0).

    `edges` is (m, 2) with node numbers below `n`, `weights` (m) is any positive measure of strength.
    `boxes` (n, 2) is the width and height in pixels of each node with its label: at this size no two
    boxes overlap. `start` holds positions that are known, NaN where not: a known node keeps its
    place and a new one gets the free spot nearest to its neighbours. Known nodes that `pinned`
    excludes may be pushed aside; pinned ones never move. Without `start` the picture is made anew: it is
    turned so that it resembles `like` (n, 2; NaN where nothing is known) where that says something, nodes that
    are `pinned` stay where `like` has them, and `told` gets the positions while they settle.
    """
    edges = np.asarray(edges, np.int64).reshape(-1, 2)
    boxes = np.tile(BOX, (n, 1)) if boxes is None else np.asarray(boxes, np.float64)
    strength = 1 + np.log1p(np.maximum(np.asarray(weights, np.float64), 0))
    if n == 0:
        return np.zeros((0, 2))
    if start is None:
        at = _fresh(n, edges, strength, boxes, np.random.default_rng(seed), like, told)
        return at if like is None or pinned is None else _around_pins(at, like, pinned, boxes, edges)
    known: Bools = np.isfinite(start[:, 0]) & np.isfinite(start[:, 1])
    at = add_late(np.where(known[:, None], start, 0.0), boxes, edges, strength, known)
    return at if pinned is None else spread(at, boxes, edges, fixed=pinned)


def _fresh(
    n: int,
    edges: Ints,
    strength: Floats,
    boxes: Floats,
    random: np.random.Generator,
    like: Floats | None,
    told: Told | None,
) -> Floats:
    # In a crowd the groups show by themselves, and distances must be true.
    group = communities(n, edges, strength)
    together = (group[edges[:, 0]] == group[edges[:, 1]]) | (n > CROWD)
    weights = strength * np.where(together, INSIDE if n <= CROWD else 1.0, BETWEEN)
    members = _components(n, edges)
    parts: list[Part] = []
    for member in members:
        mine = np.isin(edges[:, 0], member)
        inner = np.searchsorted(member, edges[mine])
        known = None if like is None else like[member]
        tell = None if told is None or parts else _teller(n, member, boxes, told)
        at = _part(inner, weights[mine], boxes[member], random, known, tell)
        parts.append((at, boxes[member], inner))
    result = np.zeros((n, 2))
    for member, (at, _, _), move in zip(members, parts, pack(parts, _goals(members, parts, like)), strict=True):
        result[member] = at + move
    return result - ((result - boxes / 2).min(0) + (result + boxes / 2).max(0)) / 2


def _goals(members: list[Ints], parts: list[Part], like: Floats | None) -> list[Floats | None]:
    """Where the middle of each part belongs so that it lies to the first as it did in `like`; None: anywhere."""
    nowhere: list[Floats | None] = [None] * len(parts)
    known = [] if like is None else [member[np.isfinite(like[member, 0])] for member in members]
    if like is None or not parts or len(known[0]) < 3:
        return nowhere
    first = parts[0][0][np.isin(members[0], known[0])]
    was = like[known[0]]
    size = np.ptp(first, axis=0) / np.maximum(np.ptp(was, axis=0), 1.0)
    middles = [(like[nodes].mean(0) - was.mean(0)) * size + first.mean(0) if len(nodes) else None for nodes in known]
    return middles


def _teller(n: int, member: Ints, boxes: Floats, told: Told) -> Told:
    """Tells of the largest part while it settles, in the size that it will have; the others wait around it."""
    turn = np.arange(n) / max(n, 1) * 2 * np.pi
    half = frame_of(boxes[member]) / 2
    around = np.stack([np.cos(turn), np.sin(turn)], 1) * half * 1.15

    def tell(at: Floats) -> None:
        shown = around.copy()
        shown[member] = fill(at, boxes[member], 0.0)
        told(shown)

    return tell


def _around_pins(at: Floats, like: Floats, pinned: Bools, boxes: Floats, edges: Ints) -> Floats:
    """Put what is pinned where it was, and let the others make room."""
    held = pinned & np.isfinite(like[:, 0])
    at = np.where(held[:, None], like, at)
    return spread(at, boxes, edges, fixed=held)


def _components(n: int, edges: Ints) -> list[Ints]:
    """The nodes of each connected part, the largest part first."""
    graph = coo_array((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(n, n))
    count, label = csgraph.connected_components(graph, directed=False)
    parts = [np.flatnonzero(label == one) for one in range(count)]
    return sorted(parts, key=lambda part: (-len(part), int(part[0])))


def _part(
    edges: Ints,
    weights: Floats,
    boxes: Floats,
    random: np.random.Generator,
    like: Floats | None,
    told: Told | None,
) -> Floats:
    """Lay out one connected part by itself."""
    n = len(boxes)
    if n == 1:
        return np.zeros((1, 2))
    at = settle(n, edges, weights, random, told)
    if n > CROWD:
        at = ease(at, edges)
    return spread(_turned(at, boxes, like), boxes, edges, room=WIDE if n > CROWD else 1.0)


def _turned(at: Floats, boxes: Floats, like: Floats | None) -> Floats:
    """Turn the picture so that it resembles what it was, or else fills all regions of its frame most evenly."""
    known = np.zeros(len(at), bool) if like is None else np.isfinite(like[:, 0])
    best, least = at, np.inf
    ranked = 0.5 if len(at) <= CROWD else 0.0
    resembles = like is not None and known.sum() > 2
    for flip in (1.0, -1.0) if resembles else (1.0,):
        for angle in np.arange(2 * TURNS if resembles else TURNS) * np.pi / TURNS:
            cos, sin = np.cos(angle), np.sin(angle)
            filled = fill((at * (flip, 1.0)) @ np.array([[cos, sin], [-sin, cos]]), boxes, ranked)
            cost = _unlike(filled[known], like[known]) if resembles and like is not None else _uneven(filled, boxes)
            if cost < least - 1e-9:
                best, least = filled, cost
    return best


def _unlike(at: Floats, like: Floats) -> float:
    """How far positions are from others of the same nodes, each in its own picture's size, 0…"""
    both = [(one - one.mean(0)) / max(float(np.abs(one - one.mean(0)).mean()), 1e-9) for one in (at, like)]
    return float(((both[0] - both[1]) ** 2).sum())


def _uneven(at: Floats, boxes: Floats) -> float:
    """How unevenly the regions of the frame are filled."""
    return float(((_crowds(at, boxes) - len(at) / REGIONS[0] / REGIONS[1]) ** 2).sum())


def _crowds(at: Floats, boxes: Floats) -> Floats:
    """How many nodes lie in each region of the frame."""
    width, height = frame_of(boxes) / 2
    return np.histogram2d(*at.T, bins=REGIONS, range=((-width, width), (-height, height)))[0]
