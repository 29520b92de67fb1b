"""Two bars: shares of a whole side by side, and an interval on a scale from nothing to all."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.translation import tr
from ui.widgets.lettering import small


def share_color(place: int) -> QColor:
    """The colour of the first, second or third share."""
    now = theme.current()
    return (now.color("accent"), now.kinds["person"].node, now.kinds["place"].node)[place]


class Swatch(QWidget):
    """A small square in the colour of a share."""

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.setFixedSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(share_color(self._place))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        painter.end()


class Shares(QWidget):
    """Numbers as parts of one bar; what is there at all can be seen, however little it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: Sequence[int] = ()
        self.setFixedHeight(10)

    def show_numbers(self, numbers: Sequence[int]) -> None:
        self._numbers = numbers
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, total = QPainter(self), sum(self._numbers)
        painter.fillRect(self.rect(), theme.current().color("border"))
        left = 0.0
        for place, number in enumerate(self._numbers):
            if number:
                width = max(3.0, self.width() * number / total)
                painter.fillRect(QRectF(left, 0, width, self.height()), share_color(place))
                left += width
        painter.end()


class Interval(QWidget):
    """From `low` to `high` on a scale of 0 to 100 %, with a mark at the share that was counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._range = (0.0, 1.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Interval"))

    def sizeHint(self) -> QSize:
        return QSize(300, 40)

    def show_range(self, low: float, high: float, share: float) -> None:
        self._range = (low, high, share)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, (low, high, share) = theme.current(), self._range
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.width() - 24.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(now.color("border"))
        painter.drawRoundedRect(QRectF(12, 9, room, 4), 2, 2)
        painter.setBrush(now.color("accent"))
        painter.drawRoundedRect(QRectF(12 + room * low, 6, max(4.0, room * (high - low)), 10), 5, 5)
        painter.setPen(QPen(now.color("accent"), 2))
        painter.setBrush(now.color("base"))
        painter.drawEllipse(QPointF(12 + room * share, 11), 6, 6)
        self._scale(painter, room)
        painter.end()

    def _scale(self, painter: QPainter, room: float) -> None:
        painter.setFont(small(self.font()))
        painter.setPen(theme.current().color("muted"))
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            x = 12 + room * share
            side = Qt.AlignmentFlag.AlignLeft if not share else Qt.AlignmentFlag.AlignHCenter
            side = Qt.AlignmentFlag.AlignRight if share == 1 else side
            left = 0.0 if not share else self.width() - 60.0 if share == 1 else x - 30
            painter.drawText(QRectF(left, 21, 60, 18), int(side | Qt.AlignmentFlag.AlignTop), f"{share * 100:.0f} %")
