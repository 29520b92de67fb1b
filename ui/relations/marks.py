"""A coarse map of what is taken in the picture, for placing names."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from core.relating.places import Bools, Floats, Ints
from ui.relations.lines import draw_lines

#: Names and nodes are marked on squares of so many pixels.
CELL = 3
#: So many lines are looked at.
MANY = 2_000

Pair = Sequence[float] | Floats
Counts = NDArray[np.int32]  # four times as fast to sum up as numbers of eight bytes


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

    def open(self, low: Floats, high: Floats) -> Bools:
        """Which of these rectangles (…, 2) lie on the map with nothing taken in them."""
        inside = ((low > -1) & (high < (self._width + 1, self._height + 1))).all(-1)
        return inside & (_sums(self._taken > 0, low, high)[0] == 0)

    def shares(self, lines: Bools, low: Floats, high: Floats) -> Floats:
        """How much of each rectangle (…, 2) lines run through, 0…1."""
        found, cells = _sums(lines, low, high)
        return found / np.maximum(cells, 1)

    def lines(self, at: Floats, ends: Ints, strong: Bools) -> Bools:
        """The links on the same map; those that are strong take twice the room."""
        rows, columns = self._taken.shape
        image = QImage(columns, rows, QImage.Format.Format_Grayscale8)
        image.fill(0)
        p = QPainter(image)
        ends_at = np.hstack([at[ends[:, 0]], at[ends[:, 1]]])[:MANY] / CELL
        # Where lines are everywhere they tell nothing: of many the first, which are the strongest, will do.
        for width, which in ((1, ~strong[:MANY]), (2, strong[:MANY])):
            p.setPen(QPen(QColor("white"), width))
            draw_lines(p, ends_at[which])
        p.end()
        pixels = np.frombuffer(image.constBits(), np.uint8).reshape(rows, image.bytesPerLine())
        return pixels[:, :columns] > 0

    def _cells(self, low: Pair, high: Pair) -> tuple[slice, slice]:
        x0, y0, x1, y1 = (int(v) // CELL for v in (*low, *high))
        return slice(max(y0, 0), y1 + 1), slice(max(x0, 0), x1 + 1)


def _sums(cells: Bools, low: Floats, high: Floats) -> tuple[Counts, Ints]:
    """How many of the cells under each rectangle (…, 2) are set, and how many there are: by a table of sums."""
    rows, columns = cells.shape
    table = np.zeros((rows + 1, columns + 1), np.int32)
    np.cumsum(np.cumsum(cells, axis=1, dtype=np.int32), axis=0, out=table[1:, 1:])
    bounds = (columns, rows)
    x0, y0 = (np.clip(low[..., i].astype(np.int64) // CELL, 0, bounds[i]) for i in (0, 1))
    x1, y1 = (np.clip(high[..., i].astype(np.int64) // CELL + 1, 0, bounds[i]) for i in (0, 1))
    return table[y1, x1] - table[y0, x1] - table[y1, x0] + table[y0, x0], (y1 - y0) * (x1 - x0)
