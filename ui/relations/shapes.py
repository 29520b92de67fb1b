"""The shape of each kind of actor: colour is never the only sign of it."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

#: Corners of the kinds that are polygons, the turn of the first one, and how far out they lie: areas look alike.
_CORNERS = {"place": (4, 0.0, 1.2), "group": (6, 30.0, 1.08), "other": (3, -90.0, 1.32)}
_SQUARE = 0.89  # half the side of an organization's square


def reach(kind: str) -> float:
    """How far the corners of a kind's shape lie from its middle, in radii."""
    return _CORNERS[kind][2] if kind in _CORNERS else 1.0


@lru_cache(maxsize=512)
def shape(kind: str, radius: float) -> QPainterPath:
    """The outline around (0, 0): a disc for persons, a square for organizations, a diamond for places."""
    path = QPainterPath()
    if kind == "organization":
        half = radius * _SQUARE
        path.addRoundedRect(QRectF(-half, -half, 2 * half, 2 * half), radius * 0.22, radius * 0.22)
    elif kind in _CORNERS:
        path.addPolygon(_polygon(*_CORNERS[kind], radius))
        path.closeSubpath()
    else:
        path.addEllipse(QPointF(0, 0), radius, radius)
    return path


def _polygon(corners: int, turn: float, out: float, radius: float) -> QPolygonF:
    angles = [math.radians(turn + 360 / corners * number) for number in range(corners)]
    return QPolygonF([QPointF(math.cos(a) * radius * out, math.sin(a) * radius * out) for a in angles])
