"""A coarse map of what is taken in the picture, for placing names."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from core.relating.places import Bools, Floats, Ints
from ui.relations.lines import draw_lines

#: Names and nodes are marked on squares of so many pixels.
CELL = 3
#: So many lines are looked at.
MANY = 2_000

Pair = Sequence[float] | Floats


class Marks:
    """A coarse map of how often each cell is taken."""

    def __init__(self, size: Floats) -> None:
        self._width, self._height = size.tolist()
        shape = (int(self._height / CELL) + 1, int(self._width / CELL) + 1)
        self._taken = np.zeros(shape, np.uint8)

    def take(self, low: Pair, high: Pair) -> None:
        self._taken[self._cells(low, high)] += 1

    def release(self, low: Pair, high: Pair) -> None:
        self._taken[self._cells(low, high)] -= 1

    def free(self, low: Pair, high: Pair) -> bool:
        inside = low[0] > -1 and low[1] > -1 and high[0] < self._width + 1 and high[1] < self._height + 1
        return inside and not self._taken[self._cells(low, high)].any()

    def share(self, lines: Bools, low: Pair, high: Pair) -> float:
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
        # Where lines are everywhere they tell nothing: of many the first, which are the strongest, will do.
        draw_lines(p, ends_at[:MANY])
        p.end()
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(rows, image.bytesPerLine())
        return pixels[:, :columns] > 0

    def _cells(self, low: Pair, high: Pair) -> tuple[slice, slice]:
        x0, y0, x1, y1 = (int(v) // CELL for v in (*low, *high))
        return slice(max(y0, 0), y1 + 1), slice(max(x0, 0), x1 + 1)
