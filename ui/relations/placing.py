"""Where each name goes so that none covers another name or a node, and few lines run under it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from core.relating.places import Bools, Floats, Ints
from ui.relations.labels import GAP
from ui.relations.marks import CELL, Marks
from ui.relations.network import Network
from ui.relations.shapes import reach
from ui.relations.view import View

#: Pixels left free beside a name.
SIDE = 3.0
#: So many names are placed at most, so many tried, and for at most so many others are moved.
MOST, TRIED, MENDED = 140, 260, 12
#: In pictures of more than so many nodes, so many names come before all other nodes.
CROWD, GREATEST = 100, 12
#: Of more nodes than these names may cover the small ones, and only the first few directions are tried.
THRONG, FIRST = 300, 6
#: What a line that runs through a whole name costs: more than any direction, since one is often free.
LINE_COST = 6.0
#: From this bin of strength on a link is thick.
STRONG = 3
#: Names are placed so many pixels beyond the window too, so that they are there when the picture is moved.
BEYOND = 240
#: … and within it they keep so many pixels off its edge.
EDGE = 4.0
#: Directions from the node, as shares of (node + name) size, with what each costs: below is best.
SPOTS = (
    (0, 1, 0.0), (0, -1, 0.12), (1, 0, 0.08), (-1, 0, 0.14),
    (0.55, 1, 0.2), (-0.55, 1, 0.2), (0.55, -1, 0.26), (-0.55, -1, 0.26),
    (1, 0.7, 0.3), (-1, 0.7, 0.32), (1, -0.7, 0.34), (-1, -0.7, 0.36),
    (0.28, 1, 0.4), (-0.28, 1, 0.4), (0.8, 1, 0.42), (-0.8, 1, 0.42),
    (0.42, 1, 0.43), (-0.42, 1, 0.43), (0.14, 1, 0.43), (-0.14, 1, 0.43),
    (0.28, -1, 0.44), (-0.28, -1, 0.44), (0.8, -1, 0.46), (-0.8, -1, 0.46),
    (0.42, -1, 0.47), (-0.42, -1, 0.47), (0.14, -1, 0.47), (-0.14, -1, 0.47),
    (1, 0.35, 0.48), (-1, 0.35, 0.48), (1, -0.35, 0.5), (-1, -0.35, 0.5),
)  # fmt: skip

Rectangle = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Placed:
    """The upper left corner of a name relative to its node, in pixels, and on which side it stands."""

    dx: float
    dy: float
    side: int
    price: float = 0.0


def place(shown: Network, view: View, sizes: Floats, order: Ints) -> dict[int, Placed]:
    """Places for names by node number, the first in `order` first; those without room are missing.

    Names stay inside the window, or inside the rectangle that the picture has with all names below their nodes. In a
    crowd the greatest names may cover small nodes.
    """
    places = _Places(shown, view, sizes)
    order = places.near(order)
    great = order[:GREATEST] if len(order) > CROWD else order
    places.bar(great.tolist())
    places.fill(great)
    if len(order) <= THRONG:
        places.bar(order[len(great) :].tolist())
    places.fill(order)
    return places.placed


def place_lit(
    shown: Network, view: View, sizes: Floats, order: Ints, lit: Bools, calm: Mapping[int, Placed]
) -> dict[int, Placed]:
    """As `place`, when some nodes are lit: names keep their places in `calm` as far as they can.

    Lit names come first and may cover nodes that are dim; in a crowd those that found no room may cover small lit
    nodes too. Dim names take what room is left.
    """
    places = _Places(shown, view, sizes)
    order = places.near(order)
    bright, dim = order[lit[order]], order[~lit[order]]
    places.bar(bright.tolist())
    places.keep(bright, calm)
    places.fill(bright)
    if len(shown.nodes) > CROWD:
        places.bar(bright[GREATEST:].tolist(), again=True)
        places.fill(bright)
        places.bar(bright[GREATEST:].tolist())
    if len(shown.nodes) <= THRONG:
        places.bar(dim.tolist())
        places.keep(dim, calm)
        places.fill(dim)
    return places.placed


def apart(at: Floats, sizes: Floats, placed: Mapping[int, Placed]) -> dict[int, Placed]:
    """The names that still cover no other one, the first first: a zoom has brought them nearer together."""
    nodes = list(placed)
    low = at[nodes] + np.array([(one.dx, one.dy) for one in placed.values()]).reshape(-1, 2)
    high = low + sizes[nodes]
    meet = (low[:, None] < high[None]).all(2) & (low[None] < high[:, None]).all(2)
    kept: list[int] = []
    for number in range(len(nodes)):
        if not meet[number, kept].any():
            kept.append(number)
    return {nodes[number]: placed[nodes[number]] for number in kept}


class _Places:
    """Names that have been placed and what they take up.

    All spots of all names are reckoned at once: what each costs, and over which no node that is barred lies.
    """

    def __init__(self, shown: Network, view: View, sizes: Floats) -> None:
        self.placed: dict[int, Placed] = {}
        self._rooms: dict[int, Rectangle] = {}  # of the names that are placed
        self._sizes = sizes
        self._radius = _reaches(shown, view.growth)
        self._at, self._size = extent(shown, view, sizes)
        spots = SPOTS if len(shown.nodes) <= THRONG else SPOTS[:FIRST]
        self._corners, self._sides = _corners(np.array(spots), self._radius, sizes)
        self._prices = [price for _, _, price in spots]
        self._low = self._at[:, None] + self._corners - (SIDE, 0)
        self._high = self._low + sizes[:, None] + (2 * SIDE, 0)
        self._names, self._nodes = Marks(self._size), Marks(self._size)
        lines = self._names.lines(self._at, shown.ends, shown.strength >= STRONG)
        share = self._names.shares(lines, self._low, self._high)
        self._cheapest = np.argsort(np.array(self._prices) + LINE_COST * share, axis=1, kind="stable")
        self._open: Bools | None = None  # by name and spot

    def near(self, order: Ints) -> Ints:
        """Those of the nodes that lie in or near the window."""
        inside = ((self._at[order] >= 0) & (self._at[order] <= self._size)).all(1)
        return order[inside]

    def bar(self, nodes: Iterable[int], *, again: bool = False) -> None:
        """No name may cover these nodes from now on; `again`: names may cover them again."""
        self._open = None
        for node in nodes:
            at, inner = self._at[node], self._radius[node] - 2
            (self._nodes.release if again else self._nodes.take)(at - inner, at + inner)

    def keep(self, order: Ints, calm: Mapping[int, Placed]) -> None:
        """Put names where they were, if that is still free."""
        for node in order.tolist():
            if node in calm:
                room = self._rectangle(node, calm[node])
                if self._nodes.free(*room) and self._names.free(*room):
                    self._put(node, calm[node], room)

    def fill(self, order: Ints) -> None:
        """Place the names that have no place yet, the first first; then move some to fit in the rest."""
        missing = [node for node in order[:TRIED].tolist() if node not in self.placed and not self._settle(node)]
        # Where many are missing there is no room, and moving some takes long and helps few.
        if len(missing) <= MENDED:
            for node in missing:
                self._mend(node)

    def _settle(self, node: int) -> bool:
        """Put a name to its cheapest free spot; a name too many counts as settled."""
        if len(self.placed) >= MOST:
            return True
        is_open = self._are_open()[node]
        for spot in self._cheapest[node].tolist():
            if is_open[spot] and self._names.free(*(room := self._room(node, spot))):
                self._put(node, self._spot(node, spot), room)
                return True
        return False

    def _are_open(self) -> Bools:
        if self._open is None:
            self._open = self._nodes.open(self._low, self._high)
        return self._open

    def _mend(self, node: int) -> None:
        """Give a name a spot that one or two other names are in the way of and can leave."""
        names, spots = list(self._rooms), np.flatnonzero(self._are_open()[node])
        rooms = np.array(list(self._rooms.values())).reshape(-1, 2, 2)
        meet = _meet(self._low[node, spots, None], self._high[node, spots, None], rooms[:, 0], rooms[:, 1])
        for spot, there in zip(spots.tolist(), meet, strict=True):
            if there.sum() <= 2 and self._swap(node, spot, [names[i] for i in np.flatnonzero(there)]):
                return

    def _swap(self, node: int, spot: int, others: list[int]) -> bool:
        """Put a name there and the others elsewhere, or leave everything as it was."""
        before = {other: self._lift(other) for other in others}
        room, moved = self._room(node, spot), list[int]()
        if self._names.free(*room):
            self._put(node, self._spot(node, spot), room)
            moved.append(node)
            moved += [other for other in others if self._settle(other)]
        if len(moved) == len(others) + 1:
            return True
        for name in moved:
            self._lift(name)
        for other, old in before.items():
            self._put(other, old, self._rectangle(other, old))
        return False

    def _put(self, node: int, spot: Placed, room: Rectangle) -> None:
        self.placed[node], self._rooms[node] = spot, room
        self._names.take(*room)

    def _lift(self, node: int) -> Placed:
        self._names.release(*self._rooms.pop(node))
        return self.placed.pop(node)

    def _spot(self, node: int, spot: int) -> Placed:
        return Placed(*self._corners[node, spot].tolist(), self._sides[spot], self._prices[spot])

    def _room(self, node: int, spot: int) -> Rectangle:
        return tuple(self._low[node, spot].tolist()), tuple(self._high[node, spot].tolist())

    def _rectangle(self, node: int, spot: Placed) -> Rectangle:
        (x, y), (width, height) = self._at[node].tolist(), self._sizes[node].tolist()
        left, top = x + spot.dx - SIDE, y + spot.dy
        return (left, top), (left + width + 2 * SIDE, top + height)


def _corners(spots: Floats, radius: Floats, sizes: Floats) -> tuple[Floats, list[int]]:
    """Upper left corners of the names in all directions (names, spots, 2), and on which side each stands."""
    x, y = spots[:, 0], spots[:, 1]
    radius, width, height = radius[:, None], sizes[:, :1], sizes[:, 1:]
    beside = np.abs(x) == 1
    left = np.where(x > 0, radius + GAP + 1, -radius - GAP - 1 - width)
    dx = np.where(beside, left, (x - 1) * width / 2 + x * radius)
    above = np.where(y > 0, radius + GAP, -radius - GAP - height)
    dy = np.where(beside, y * (radius + height / 2) * 0.8 - height / 2, above)
    return np.stack([dx, dy], axis=-1), np.where(beside, x, 0).astype(int).tolist()


def _meet(low: Floats, high: Floats, lows: Floats, highs: Floats) -> Bools:
    """Which rectangles have cells in common."""
    return ((low < highs + CELL) & (lows < high + CELL)).all(-1)


def needs(shown: Network, growth: float, sizes: Floats) -> tuple[Floats, Floats]:
    """Pixels that each node needs left and above of its middle, and right and below of it."""
    radius = _reaches(shown, growth)
    half = np.maximum(sizes[:, 0] / 2, radius) + SIDE
    return np.stack([half, radius + 4], axis=1), np.stack([half, radius + GAP + sizes[:, 1] + 2], axis=1)


def _reaches(shown: Network, growth: float) -> Floats:
    """How far each node's shape reaches, in pixels: the corners of some lie beyond their radius."""
    return shown.radius * growth * np.array([reach(node.kind) for node in shown.nodes], np.float64)


def extent(shown: Network, view: View, sizes: Floats) -> tuple[Floats, Floats]:
    """Pixels of the nodes counted from the upper left corner of the room for names, and that room's size.

    It holds the picture and the whole window; of a picture that reaches far beyond the window only the part around it.
    """
    at = view.screen(shown.at)
    before, after = needs(shown, view.growth, sizes)
    window = np.array([view.width, view.height])
    low = np.clip((at - before).min(0), -BEYOND, EDGE)
    high = np.clip((at + after).max(0), window - EDGE, window + BEYOND)
    return at - low, np.maximum(high - low, 1.0)
