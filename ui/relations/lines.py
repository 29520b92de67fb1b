"""From arrays to painted lines without a loop."""

import numpy as np
import shiboken6
from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter

from core.relating.places import Floats


def draw_lines(p: QPainter, lines: Floats) -> None:
    """Draw (n, 4) lines, x1 y1 x2 y2, in one call: four numbers are what a QLineF is."""
    if len(lines):
        lines = np.ascontiguousarray(lines, np.float64)
        p.drawLines(shiboken6.wrapInstance(lines.ctypes.data, QLineF), len(lines))
