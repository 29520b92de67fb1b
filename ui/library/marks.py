"""The marks before an article: a dot for what is to be read, a tick for what was read, a star for what is important."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from core.store.articles import Row
from ui import theme


def draw_marks(painter: QPainter, rect: QRectF, row: Row, *, beside: bool = False) -> None:
    """Draw them into the gutter `rect`: one below the other, or `beside` each other when there is one line only."""
    if not row.state and not row.important:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = rect.center()
    both = bool(row.state) and row.important
    if row.state:
        _state(painter, middle - QPointF(4.5 if both and beside else 0, 0), row.state)
    if row.important:
        moved = QPointF(4.5, 0) if beside else QPointF(0, rect.height())
        _star(painter, middle + (moved if both else QPointF()))
    painter.restore()


def _state(painter: QPainter, at: QPointF, state: str) -> None:
    now = theme.current()
    if state == "to read":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("accent"))
        painter.drawEllipse(at, 3.5, 3.5)
    else:
        painter.setPen(QPen(now.color("muted"), 1.5))
        painter.drawPolyline(QPolygonF([at + QPointF(-4, 0), at + QPointF(-1, 3), at + QPointF(4, -3.5)]))


def _star(painter: QPainter, at: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.current().color("flash"))
    points = [
        at + QPointF(math.sin(turn * math.pi / 5), -math.cos(turn * math.pi / 5)) * (5.2 if turn % 2 == 0 else 2.2)
        for turn in range(10)
    ]
    painter.drawPolygon(QPolygonF(points))
