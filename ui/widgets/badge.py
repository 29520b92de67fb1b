"""The letter in a small square that says what an actor is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.model import Kind
from ui import theme
from ui.translation import tr

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


class Badge(QWidget):
    """The badge as a widget."""

    def __init__(self, kind: Kind = "other", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SIZE, SIZE)
        self.show_kind(kind)

    def show_kind(self, kind: Kind) -> None:
        self.kind = kind
        self.setToolTip(tr(theme.KIND_NAMES[kind]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_badge(painter, QRectF(self.rect()), self.kind)
        painter.end()
