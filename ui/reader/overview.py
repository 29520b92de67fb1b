"""The slim strip beside the text: where the chosen actors' places stand in the whole article."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.words import counted
from ui import theme
from ui.reader.article_view import ArticleView
from ui.reader.column import STRIP
from ui.reader.pieces import line_top

_TICK = 3.0
_NEAR = 8  # pixels at which a tick is still meant


class Overview(QWidget):
    """Ticks by the side of the scroll bar, in the same proportion. A click asks for the place."""

    place_wanted = Signal(int)  # the number of a place

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._ticks: list[tuple[float, int]] | None = None  # share of the article's height, number of the place
        self.setAccessibleName("Where the chosen actors stand in the article")
        self.setMouseTracking(True)
        view.laid_out.connect(self.refresh)
        view.installEventFilter(self)
        theme.watch().changed.connect(self.update)
        self._stand()

    def refresh(self) -> None:
        """Other places, other actors or another layout."""
        self._ticks = None
        self.update()

    @property
    def ticks(self) -> list[tuple[float, int]]:
        """(share of the height, number of the place) for each place of the chosen actors."""
        if self._ticks is None:
            self._ticks = self._measure()
            self.setToolTip(f"{counted(len(self._ticks), 'place')} of the chosen here" if self._ticks else "")
        return self._ticks

    def _measure(self) -> list[tuple[float, int]]:
        view = self._view
        numbers = [n for n, place in enumerate(view.marks.places) if place.actor in view.chosen]
        if not numbers:
            return []
        document = view.document()
        tops = [line_top(document, view.marks.spans[number][0]) for number in numbers]
        height = max(document.size().height(), view.viewport().height(), 1.0)
        return [(top / height, number) for top, number in zip(tops, numbers, strict=True)]

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._stand()
        return False

    def _stand(self) -> None:
        bar = self._view.verticalScrollBar().sizeHint().width()
        self.setGeometry(self._view.width() - bar - STRIP, 0, STRIP, self._view.height())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colors = theme.current().kinds
        for share, number in self.ticks:
            painter.setBrush(colors[self._view.marks.places[number].kind].node)
            painter.drawRoundedRect(QRectF(3, self._y(share), self.width() - 5, _TICK), 1.5, 1.5)
        painter.end()

    def _y(self, share: float) -> float:
        return min(max(share * self.height(), 1.0), self.height() - _TICK - 1)

    def number_near(self, y: float) -> int | None:
        """The number of the place whose tick is nearest to a height, when it is near."""
        near = min(self.ticks, key=lambda tick: abs(self._y(tick[0]) + _TICK / 2 - y), default=None)
        return near[1] if near and abs(self._y(near[0]) + _TICK / 2 - y) <= _NEAR else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self.number_near(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self.number_near(QPointF(event.position()).y())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self.place_wanted.emit(number)
