"""The program's mark: as an icon, and as a widget."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from core.paths import RESOURCES

_FILE = RESOURCES / "icons" / "fieldfare.svg"
_SIMPLER = RESOURCES / "icons" / "fieldfare-small.svg"  # up to 32 pixels
_SIZES = (16, 24, 32, 48, 64, 128, 256)


def icon() -> QIcon:
    """The mark in every size that a desktop asks for; drawn here, so that no icon plug-in is needed."""
    fine, simple, icon = QSvgRenderer(str(_FILE)), QSvgRenderer(str(_SIMPLER)), QIcon()
    for size in _SIZES:
        drawing = simple if size <= 32 else fine
        picture = QPixmap(QSize(size, size))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter)
        painter.end()
        icon.addPixmap(picture)
    return icon


class Mark(QWidget):
    """The mark as a square of `size` pixels."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = QSvgRenderer(str(_FILE), self)
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing.render(painter, QRectF(self.rect()))
        painter.end()
