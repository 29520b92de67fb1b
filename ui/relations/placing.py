"""Where each name goes so that none covers another name or a node, and few lines run under it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from core.relating.places import Bools, Floats, Ints
from ui.relations.labels import GAP
from ui.relations.network import Network
from ui.relations.view import View

#: Pixels left free beside a name.
SIDE = 3.0
#: Names and nodes are marked on squares of so many pixels.
CELL = 3
#: So many names are placed at most, and so many tried.
MOST, TRIED = 300, 900
#: Directions from the node, as shares of (node + name) size, with what each costs: below is best.
SPOTS = (
    (0, 1, 0.0), (0, -1, 0.12), (1, 0, 0.08), (-1, 0, 0.14),
    (0.55, 1, 0.2), (-0.55, 1, 0.2), (0.55, -1, 0.26), (-0.55, -1, 0.26),
    (1, 0.7, 0.3), (-1, 0.7, 0.32), (1, -0.7, 0.34), (-1, -0.7, 0.36),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Placed:
    """The upper left corner of a name relative to its node, in pixels, and on which side it stands."""

    dx: float
    dy: float
    side: int


def place(
    shown: Network, view: View, sizes: Floats, order: Ints, kept: Mapping[int, Placed] | None = None
) -> dict[int, Placed]:
    """Places for names by node number, the first in `order` first; those without room are missing.

    Names stay inside the rectangle that the picture has with all names below their nodes, which is
    what the fitted view shows. A name that finds its place in `kept` free takes it again.
    """
    radius = shown.radius * view.growth
    at, size = extent(shown, view, sizes)
    marks = _Marks(size)
    for node in range(len(at)):
        marks.take(at[node] - radius[node] + 2, at[node] + radius[node] - 2)
    lines = marks.lines(at, shown.ends)
    placed: dict[int, Placed] = {}
    for node in order[:TRIED].tolist():
        spot = (kept or {}).get(node)
        if spot is None or not marks.free(*_rectangle(at[node], spot, sizes[node])):
            spot = _best(at[node], float(radius[node]), sizes[node], marks, lines)
        if spot is not None and len(placed) < MOST:
            placed[node] = spot
            marks.take(*_rectangle(at[node], spot, sizes[node]))
    return placed


def needs(shown: Network, growth: float, sizes: Floats) -> tuple[Floats, Floats]:
    """Pixels that each node needs left and above of its middle, and right and below of it."""
    radius = shown.radius * growth
    half = np.maximum(sizes[:, 0] / 2, radius) + SIDE
    return np.stack([half, radius + 4], axis=1), np.stack([half, radius + GAP + sizes[:, 1] + 2], axis=1)


def extent(shown: Network, view: View, sizes: Floats) -> tuple[Floats, Floats]:
    """Pixels of the nodes counted from the upper left corner of the picture, and the picture's size."""
    at = view.screen(shown.at)
    before, after = needs(shown, view.growth, sizes)
    corner = (at - before).min(0)
    return at - corner, (at + after).max(0) - corner


def _rectangle(at: Floats, spot: Placed, size: Floats) -> tuple[Floats, Floats]:
    low = at + np.array([spot.dx - SIDE, spot.dy])
    return low, low + size + np.array([2 * SIDE, 0])


def _best(at: Floats, radius: float, size: Floats, marks: "_Marks", lines: Bools) -> Placed | None:
    """The cheapest free spot for a name."""
    found: Placed | None = None
    least = np.inf
    for x, y, price in SPOTS:
        dx, dy = _offset(x, y, radius, size)
        spot = Placed(dx, dy, (x > 0.9) - (x < -0.9))
        room = _rectangle(at, spot, size)
        if price >= least or not marks.free(*room):
            continue
        cost = price + 2.5 * marks.share(lines, *room)
        if cost < least:
            found, least = spot, cost
    return found


def _offset(x: float, y: float, radius: float, size: Floats) -> tuple[float, float]:
    """From the middle of a node to the upper left corner of its name in direction (x, y)."""
    width, height = float(size[0]), float(size[1])
    if abs(x) == 1:
        dx = radius + GAP + 1 if x > 0 else -radius - GAP - 1 - width
        return dx, y * (radius + height / 2) * 0.8 - height / 2
    dx = x * width / 2 - width / 2 + x * radius
    return dx, radius + GAP if y > 0 else -radius - GAP - height


class _Marks:
    """A coarse map of what is taken."""

    def __init__(self, size: Floats) -> None:
        columns, rows = np.ceil(size / CELL).astype(int)
        self._size = size
        self._taken = np.zeros((rows, columns), bool)

    def take(self, low: Floats, high: Floats) -> None:
        self._taken[self._cells(low, high)] = True

    def free(self, low: Floats, high: Floats) -> bool:
        inside = (low > -1).all() and (high < self._size + 1).all()
        return bool(inside) and not self._taken[self._cells(low, high)].any()

    def share(self, lines: Bools, low: Floats, high: Floats) -> float:
        """How much of the rectangle lines run through, 0…1."""
        return float(lines[self._cells(low, high)].mean())

    def lines(self, at: Floats, ends: Ints) -> Bools:
        """The links on the same map."""
        rows, columns = self._taken.shape
        image = QImage(columns, rows, QImage.Format.Format_Grayscale8)
        image.fill(0)
        p = QPainter(image)
        p.setPen(QPen(QColor("white"), 1))
        ends_at = np.hstack([at[ends[:, 0]], at[ends[:, 1]]]) / CELL
        p.drawLines([QLineF(*line) for line in ends_at.tolist()])
        p.end()
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(rows, image.bytesPerLine())
        return pixels[:, :columns] > 0

    def _cells(self, low: Floats, high: Floats) -> tuple[slice, slice]:
        x0, y0 = (int(v) // CELL for v in low.tolist())
        x1, y1 = (int(v) // CELL + 1 for v in high.tolist())
        return slice(max(y0, 0), y1), slice(max(x0, 0), x1)
