"""When two actors stood together: a bar a month, or a year when they are many years."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.relating.over_time import Span
from ui import theme
from ui.relations.evidence_words import span
from ui.translation import tr
from ui.widgets.lettering import small

_BARS = 30  # pixels


class Histogram(QWidget):
    """Small bars with the first and the last year below; each tells its count under the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spans: Sequence[Span] = ()
        self._has_room = True
        self._window = "sentence"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("When they appear together"))
        theme.watch().changed.connect(self.update)

    def give_room(self, is_room: bool) -> None:
        """Say whether there is room for it at all."""
        self._has_room = is_room
        self.setVisible(is_room and len(self.spans) > 1)

    def show_spans(self, spans: Sequence[Span], window: str) -> None:
        """Show these counts of windows."""
        self.spans, self._window = spans, window
        self.setVisible(self._has_room and len(spans) > 1)
        self.setAccessibleDescription("; ".join(span(one, window) for one in spans if one.count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(190, _BARS + self._foot() + 2)

    def _foot(self) -> int:
        return round(small(self.font()).pixelSize() * 1.25) if self.font().pixelSize() > 0 else 15

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.spans:
            return
        painter, colors = QPainter(self), theme.current()
        most = max(one.count for one in self.spans)
        step = self.width() / len(self.spans)
        gap = 1.0 if step > 3 else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color("accent"))
        for number, one in enumerate(self.spans):
            height = max(2.0, one.count / most * _BARS) if one.count else 0.0
            painter.drawRect(QRectF(number * step, _BARS - height, max(1.0, step - gap), height))
        painter.setPen(colors.color("border"))
        painter.drawLine(0, _BARS, self.width(), _BARS)
        painter.setPen(colors.color("muted"))
        painter.setFont(small(self.font()))
        foot = QRectF(0, _BARS + 1, self.width(), self._foot())
        first, last = self.spans[0].name[:4], self.spans[-1].name[:4]
        if first == last:
            first, last = (span(one, "").split(":")[0].rsplit(" ", 1)[0] for one in (self.spans[0], self.spans[-1]))
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, first)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, last)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.spans:
            number = min(len(self.spans) - 1, int(event.pos().x() / self.width() * len(self.spans)))
            QToolTip.showText(event.globalPos(), span(self.spans[max(0, number)], self._window), self)
            return True
        return super().event(event)
