"""The letter in a small square that says what an actor is, and the dot on its filter."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from core.model import Kind
from ui import theme

SIZE = 18


def draw_badge(painter: QPainter, rect: QRectF, kind: Kind) -> None:
    """The badge of a kind in `rect`, which is a square."""
    colors = theme.current().kinds[kind]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.fill)
    painter.drawRoundedRect(rect, rect.width() * 0.26, rect.width() * 0.26)
    font = QFont(painter.font())
    font.setPixelSize(round(rect.width() * 0.61))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(colors.ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, theme.BADGES[kind])
    painter.restore()


def dot(kind: Kind, ratio: float) -> QIcon:
    """A round spot in the colour of a kind, for a screen of this pixel ratio."""

    def draw(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().kinds[kind].node)
        painter.drawEllipse(QRectF(1, 1, 8, 8))

    return _icon(10, ratio, draw)


def badge_icon(kind: Kind, ratio: float) -> QIcon:
    """The badge of a kind for a menu, for a screen of this pixel ratio."""
    return _icon(16, ratio, lambda painter: draw_badge(painter, QRectF(0, 0, 16, 16), kind))


def _icon(size: int, ratio: float, draw: Callable[[QPainter], None]) -> QIcon:
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter)
    painter.end()
    return QIcon(picture)


class Badge(QWidget):
    """The badge as a widget."""

    def __init__(self, kind: Kind = "other", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SIZE, SIZE)
        self.show_kind(kind)

    def show_kind(self, kind: Kind) -> None:
        self.kind = kind
        self.setToolTip(theme.KIND_NAMES[kind])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_badge(painter, QRectF(self.rect()), self.kind)
        painter.end()
