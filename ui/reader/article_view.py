"""The article's text with its names set off under the letters. Only what can be seen is painted."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QScrollBar, QTextEdit, QWidget

from core.model import Zone
from core.store.mentions import Place
from ui import theme
from ui.offsets import Offsets
from ui.reader import ink, page
from ui.reader.flash import Flash
from ui.reader.heading import Heading
from ui.reader.marks import Marks
from ui.reader.pieces import blocks, line_top, pieces

MARGIN = 30  # pixels of the page beside the text
STRIP = 14  # pixels kept for the overview at the right
_MEASURE = 70  # letters in a line
_SAMPLE = "the quick brown fox jumps over a lazy dog and runs on. "
_LINE_ROOM = 14  # pixels above a line in which the letter of a kind may stand


class _Bar(QScrollBar):
    """Keeps its room, so that the column stays, but shows only when there is something to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class ArticleView(QTextEdit):
    """Shows one text. It tells what is pointed at; what that means is for others to say."""

    hovered = Signal(object)  # the number of a place, or None
    clicked = Signal(int, bool)  # the number of a place; with Ctrl
    menu_wanted = Signal(object, QPoint)  # the number of a place or None; where on the screen
    zoom_wanted = Signal(int)
    laid_out = Signal()  # the text stands otherwise than before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.marks, self.offsets = "", Marks(), Offsets("")
        self.chosen: frozenset[int] = frozenset()
        self.hover: int | None = None
        self.current: int | None = None  # the place that the keyboard is at
        self._anchor: tuple[int, float] | None = None
        self._keeping = False
        self._column = 0  # the width of the page
        self._pressed: QPoint | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(_Bar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Article text")
        self.viewport().setMouseTracking(True)
        self.heading = Heading(self.viewport())
        self.flash = Flash(self.viewport().update, self)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # --- what is shown

    def show_text(self, text: str, zones: Sequence[Zone], *, keep: bool = False) -> None:
        """Set `text` in the reader's type; with `keep` at the height where she was reading, else at the top."""
        if text != self.text or not keep:
            self.text, self.offsets, keep = text, Offsets(text), False
            self.marks, self.hover, self.current = Marks(), None, None
        cursor = self.textCursor()
        ends = (cursor.anchor(), cursor.position()) if keep else (0, 0)
        with self._kept(keep):
            document = self.document()
            document.clear()  # first, so that nothing of the old text is laid out anew
            self.setFont(theme.reader_font())
            document.setDefaultFont(theme.reader_font())
            document.setDocumentMargin(MARGIN)
            self._fit()
            page.fill(document, text, zones, self.offsets, self.heading.fit(self._column, MARGIN))
            cursor = self.textCursor()  # it has been pushed to the end, and Qt would scroll to it
            cursor.setPosition(ends[0])
            cursor.setPosition(ends[1], cursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        if not keep:
            self.flash.stop()
            self.verticalScrollBar().setValue(0)
        self.laid_out.emit()

    def show_places(self, places: Sequence[Place]) -> None:
        """Set off these places instead of those before; nothing moves."""
        self.marks = Marks(places, self.offsets)
        self.hover = self.current = None
        self.viewport().update()

    def choose(self, actors: Sequence[int]) -> None:
        """Set off the places of these actors more strongly."""
        self.chosen = frozenset(actors)
        self.viewport().update()

    def go_to(self, start: int, end: int) -> None:
        """Bring positions `start` to `end` into the upper third, and flash them."""
        top = line_top(self.document(), start)
        self.document().documentLayout().blockBoundingRect(self.document().lastBlock())  # all must have its height
        self.verticalScrollBar().setValue(round(top - self.viewport().height() / 3))
        self.flash.begin(start, end)

    # --- where things stand

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Where positions `start` to `end` stand in the viewport, one rectangle a line."""
        document, found = self.document(), []
        block = document.findBlock(start)
        while block.isValid() and block.position() < end:
            document.documentLayout().blockBoundingRect(block)  # lays it out
            found += [piece.translated(self._shift()) for piece in pieces(block, start, end)]
            block = block.next()
        return found

    def number_at(self, point: QPoint) -> int | None:
        """The number of the place whose ground is at a point of the viewport; of several the shortest."""
        at = QPointF(point) - self._shift()
        position = self.document().documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        near = self.marks.over(position - 1, position + 1) if position >= 0 else []
        hit = [
            n for n in near if any(ink.fill_of(r).contains(QPointF(point)) for r in self.rects(*self.marks.spans[n]))
        ]
        return min(hit, key=lambda n: self.marks.spans[n][1] - self.marks.spans[n][0], default=None)

    def top_position(self) -> int:
        """The position at which the first visible line begins."""
        return max(0, self.document().documentLayout().hitTest(QPointF(0, self._top()), Qt.HitTestAccuracy.FuzzyHit))

    def is_visible(self, start: int, end: int) -> bool:
        """Some of these positions can be seen."""
        seen = QRectF(self.viewport().rect())
        return any(rect.intersects(seen) for rect in self.rects(start, end))

    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _shift(self) -> QPointF:
        return QPointF(-self.horizontalScrollBar().value(), -self._top())

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._shift())
        seen = QRectF(event.rect()).translated(-self._shift()).adjusted(0, -_LINE_ROOM, 0, _LINE_ROOM)
        self._draw_flash(painter, seen)
        for block in blocks(self.document(), seen.top(), seen.bottom()):
            self._draw_names(painter, block, seen)
        painter.end()
        super().paintEvent(event)

    def _draw_names(self, painter: QPainter, block: QTextBlock, seen: QRectF) -> None:
        first, last = block.position(), block.position() + block.length()
        for number in sorted(self.marks.over(first, last), key=self._is_strong):
            start, end = self.marks.spans[number]
            place = self.marks.places[number]
            found = list(pieces(block, start, end))
            if found and found[-1].bottom() >= seen.top() and found[0].top() <= seen.bottom():
                ink.draw_name(painter, found, place.kind, self._look(number), letter=start >= first)

    def _is_strong(self, number: int) -> bool:
        look = self._look(number)
        return look.chosen or look.hovered

    def _look(self, number: int) -> ink.Look:
        place = self.marks.places[number]
        return ink.Look(place.actor in self.chosen, number in (self.hover, self.current), not place.counted)

    def _draw_flash(self, painter: QPainter, seen: QRectF) -> None:
        if self.flash.span is None:
            return
        lines = [piece for block in blocks(self.document(), seen.top(), seen.bottom())
                 for piece in pieces(block, *self.flash.span)]  # fmt: skip
        ink.draw_flash(painter, lines, MARGIN - 14.0, self.flash.strength)

    # --- keeping her place

    @contextmanager
    def _kept(self, keep: bool = True) -> Iterator[None]:
        """Whatever is done inside, the line at the top stays there."""
        anchor, outermost = self.anchor(), not self._keeping
        self._keeping = True
        yield
        if outermost:
            if keep:
                self._return_to(anchor)
            self._keeping, self._anchor = False, anchor if keep else None

    def anchor(self) -> tuple[int, float]:
        """The position at the top, and how many pixels of its line (or of the heading) are above the edge."""
        if self._anchor is None:
            position = self.top_position()
            self._anchor = position, self._top() - line_top(self.document(), position)
        return self._anchor

    def _return_to(self, anchor: tuple[int, float]) -> None:
        if self.document().isEmpty():
            return
        position = min(anchor[0], self.document().characterCount() - 1)
        at_top = position == 0 and anchor[1] < 0
        height = line_top(self.document(), position)
        self.document().documentLayout().blockBoundingRect(self.document().lastBlock())
        self.verticalScrollBar().setValue(round(height + anchor[1]) if not at_top or anchor[1] > -height else 0)

    def _scrolled(self, value: int) -> None:
        self.heading.move(self.heading.x(), -value)
        if not self._keeping:
            self._anchor = None
            self._point_at(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._kept():
            super().resizeEvent(event)
            self._fit()
            self._make_room(self.heading.fit(self._column, MARGIN))
        self.laid_out.emit()

    def fit_heading(self) -> None:
        """The heading says something else now: give it the room it needs."""
        with self._kept():
            self._make_room(self.heading.fit(self._column, MARGIN))

    def _make_room(self, height: float) -> None:
        frame = self.document().rootFrame().frameFormat()
        if frame.topMargin() != height:
            frame.setTopMargin(height)
            self.document().rootFrame().setFrameFormat(frame)

    def _fit(self) -> None:
        """A column of a good measure in the middle, less where there is less room."""
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar - STRIP
        letters = QFontMetricsF(theme.reader_font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        column = min(room, round(_MEASURE * letters) + 2 * MARGIN)
        left = (room - column) // 2
        self._column = column
        self.setViewportMargins(left, 0, self.width() - bar - column - left, 0)
        self.document().setTextWidth(column)  # hidden, the viewport does not hear of its size

    # --- mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self._point_at(self.number_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def _point_at(self, number: int | None) -> None:
        if number != self.hover:
            self.hover = number
            shape = Qt.CursorShape.IBeamCursor if number is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()
            self.hovered.emit(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point, pressed, self._pressed = event.position().toPoint(), self._pressed, None
        if pressed is None or (point - pressed).manhattanLength() >= QApplication.startDragDistance():
            return
        number = self.number_at(point)
        if number is not None and not self.textCursor().hasSelection():
            self.clicked.emit(number, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            number = self.current
            rects = self.rects(*self.marks.spans[number]) if number is not None else []
            point = rects[0].bottomLeft().toPoint() if rects else self.viewport().rect().center()
        else:
            point = event.pos()
            number = self.number_at(point)
        self.menu_wanted.emit(number, self.viewport().mapToGlobal(point))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """The wheel turns the page beside the column too."""
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End without Ctrl go to the ends of the article, as nothing is written here."""
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if event.key() in ends and not event.modifiers():
            bar.setValue(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def rect_of(self, start: int, end: int) -> QRect:
        """Where code points `start` to `end` stand: the first line's rectangle in the viewport."""
        found = self.rects(self.offsets.to_document(start), self.offsets.to_document(end))
        return found[0].toAlignedRect() if found else QRect()
