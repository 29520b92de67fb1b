"""What the reader shows while no article is open."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.model import Kind
from ui import theme
from ui.translation import tr
from ui.widgets.badge import draw_badge

#: The lines of the drawn page: (from, to, the kind of the name there), in shares of its width.
_LINES: tuple[tuple[tuple[float, float, Kind | None], ...], ...] = (
    ((0.0, 0.30, "person"), (0.34, 1.0, None)),
    ((0.0, 0.52, None), (0.56, 0.96, "organization")),
    ((0.0, 0.90, None),),
    ((0.0, 0.22, None), (0.26, 0.50, "place"), (0.54, 1.0, None)),
    ((0.0, 0.62, None),),
)


class Sheet(QWidget):
    """A small drawing of a page with names set off in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(188, 132))
        theme.watch().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = theme.current()
        painter.setPen(now.color("border"))
        painter.setBrush(now.color("alternate"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, line in enumerate(_LINES):
            for start, end, kind in line:
                self._draw(painter, 22 + number * 20, start, end, kind)
        painter.end()

    def _draw(self, painter: QPainter, y: float, start: float, end: float, kind: Kind | None) -> None:
        left, width = 22.0, self.width() - 44.0
        now = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        if kind is None:
            painter.setBrush(now.color("border"))
            painter.drawRoundedRect(QRectF(left + start * width, y + 4, (end - start) * width, 4), 2, 2)
        else:
            painter.setBrush(now.kinds[kind].fill)
            rect = QRectF(left + start * width, y - 1, (end - start) * width, 14)
            painter.drawRoundedRect(rect, 4, 4)
            draw_badge(painter, QRectF(rect.left(), rect.top(), 14, 14), kind)


class Blank(QWidget):
    """A drawing, a heading and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading = QLabel(tr("No article is open"), alignment=Qt.AlignmentFlag.AlignHCenter)
        heading.setProperty("role", "title")
        self.sentence = QLabel(
            tr("Choose an article in the library, or drop files here to import them."),
            wordWrap=True,
            alignment=Qt.AlignmentFlag.AlignHCenter,
        )
        self.sentence.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.addStretch(4)
        column.addWidget(Sheet(), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(22)
        column.addWidget(heading)
        column.addSpacing(6)
        column.addWidget(self.sentence)
        column.addStretch(5)
