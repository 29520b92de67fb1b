"""Small signs drawn in the colours of the theme, sharp on every screen."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap

from core.model import Kind
from ui import theme
from ui.widgets.badge import draw_badge


def dot(kind: Kind, ratio: float) -> QIcon:
    """A round spot in the colour of a kind, for a screen of this pixel ratio."""

    def draw(painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().kinds[kind].node)
        painter.drawEllipse(QRectF(1, 1, 8, 8))

    return _icon(10, ratio, draw)


def badge(kind: Kind, ratio: float) -> QIcon:
    """The badge of a kind for a menu, for a screen of this pixel ratio."""
    return _icon(16, ratio, lambda painter: draw_badge(painter, QRectF(0, 0, 16, 16), kind))


def cross(ratio: float) -> QIcon:
    """The sign that clears a field, for a screen of this pixel ratio."""

    def draw(painter: QPainter) -> None:
        painter.setPen(QPen(theme.current().color("muted"), 1.5, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(5, 5), QPointF(11, 11))
        painter.drawLine(QPointF(11, 5), QPointF(5, 11))

    return _icon(16, ratio, draw)


def _icon(size: int, ratio: float, draw: Callable[[QPainter], None]) -> QIcon:
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return QIcon(picture)
