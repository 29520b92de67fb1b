"""The slim strip beside the text: where her marks, the chosen actors and what she looks for stand in the article."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from core.words import counted, figure
from ui import theme
from ui.reader.article_view import ArticleView
from ui.reader.column import STRIP
from ui.reader.pieces import line_top
from ui.translation import tr

_TICK = 3.0
_NEAR = 8  # pixels at which a tick is still meant
#: From where to where, in pixels, the ticks of marks, of the chosen actors and of what was found go.
_MARKS, _CHOSEN, _FOUND = (0.0, 4.0), (5.0, 10.5), (11.5, 16.0)
_MANY = 3_000  # more are placed by their share of the letters: lines need not be measured one by one


@dataclass(frozen=True, slots=True)
class Tick:
    """One tick: its share of the article's height, where it leads, the number of a place if it is one."""

    share: float
    span: tuple[int, int]
    number: int | None = None
    mark: int | None = None  # the colour of a mark


class Overview(QWidget):
    """Ticks by the side of the scroll bar, in the same proportion. A click asks for the place."""

    place_wanted = Signal(int)  # the number of a place
    spot_wanted = Signal(int, int)  # positions in the document

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._ticks: list[Tick] | None = None
        self.setAccessibleName(tr("Where your marks, the chosen actors and what you look for stand in the article"))
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
    def every(self) -> list[Tick]:
        """All ticks: marks, chosen, found."""
        if self._ticks is None:
            self._ticks = self._measure()
            self.setToolTip(self._words())
        return self._ticks

    @property
    def ticks(self) -> list[tuple[float, int]]:
        """(share of the height, number of the place) for each place of the chosen actors."""
        return [(tick.share, tick.number) for tick in self.every if tick.number is not None]

    def _words(self) -> str:
        chosen = sum(tick.number is not None for tick in self._ticks or ())
        parts = [
            counted(len(self._view.coloured.spans), "mark"),
            tr("{0} of the chosen").format(counted(chosen, "place")),
            tr("{0} found").format(figure(len(self._view.found.spans))),
        ]
        held = (self._view.coloured.spans, [1] * chosen, self._view.found.spans)
        return ", ".join(words for words, some in zip(parts, held, strict=True) if some)

    def _measure(self) -> list[Tick]:
        view = self._view
        numbers = [n for n, place in enumerate(view.marks.places) if place.actor in view.chosen]
        chosen, marked = [view.marks.spans[number] for number in numbers], view.coloured.spans
        return [
            *(Tick(share, span, mark=mark.colour)
              for share, span, mark in zip(self._shares(marked), marked, view.coloured.marks, strict=True)),
            *(Tick(share, span, number)
              for share, span, number in zip(self._shares(chosen), chosen, numbers, strict=True)),
            *(Tick(share, span) for share, span in zip(self._shares(view.found.spans), view.found.spans, strict=True)),
        ]  # fmt: skip

    def _shares(self, spans: Sequence[tuple[int, int]]) -> list[float]:
        """At which share of the article's height each of these begins."""
        document = self._view.document()
        if not spans:
            return []
        if len(spans) > _MANY:
            return [start / max(1, document.characterCount()) for start, _ in spans]
        height = max(document.size().height(), self._view.viewport().height(), 1.0)
        return [line_top(document, start) / height for start, _ in spans]

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
        drawn: set[tuple[float, int]] = set()  # of many in one spot only one can be seen
        for tick in self.every:
            left, right = self._lane(tick)
            y = self._y(tick.share)
            if (left, round(y)) not in drawn:
                drawn.add((left, round(y)))
                painter.setBrush(self._color(tick))
                painter.drawRoundedRect(QRectF(left, y, right - left, _TICK), 1.5, 1.5)
        painter.end()

    @staticmethod
    def _lane(tick: Tick) -> tuple[float, float]:
        return _MARKS if tick.mark is not None else _CHOSEN if tick.number is not None else _FOUND

    def _color(self, tick: Tick) -> QColor:
        now = theme.current()
        if tick.mark is not None:
            return now.marks[tick.mark].ink
        if tick.number is not None:
            return now.kinds[self._view.marks.places[tick.number].kind].node
        return now.color("find")

    def _y(self, share: float) -> float:
        return min(max(share * self.height(), 1.0), self.height() - _TICK - 1)

    def tick_near(self, point: QPointF) -> Tick | None:
        """The tick that is nearest to a point, when one is near; of several at one height the one beside it."""

        def away(tick: Tick) -> tuple[float, float]:
            return abs(self._y(tick.share) + _TICK / 2 - point.y()), abs(sum(self._lane(tick)) / 2 - point.x())

        near = min(self.every, key=away, default=None)
        return near if near is not None and away(near)[0] <= _NEAR else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self.tick_near(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = self.tick_near(event.position())
        if near is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if near.number is not None:
            self.place_wanted.emit(near.number)
        else:
            self.spot_wanted.emit(*near.span)
