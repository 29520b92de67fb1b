"""A page of text in a column of a good measure, under a heading, that keeps its place whatever changes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent, QResizeEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollBar, QTextEdit, QWidget

from core.model import Zone
from ui import theme
from ui.offsets import Offsets
from ui.reader import page
from ui.reader.folds import Folds, Run
from ui.reader.heading import Heading
from ui.reader.pieces import line_top, pieces
from ui.reader.type_choice import chosen
from ui.translation import tr

MARGIN = 30  # pixels of the page beside the text
STRIP = 16  # pixels kept for the overview at the right
_ROW = 2.2  # of the type's size: the height of the row of a folded run
_SAMPLE = "the quick brown fox jumps over a lazy dog and runs on. "


class _Bar(QScrollBar):
    """Keeps its room, so that the column stays, but shows only when there is something to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class Column(QTextEdit):
    """Shows one text to read. Positions are those of the document; `offsets` converts."""

    zoom_wanted = Signal(int)
    laid_out = Signal()  # the text stands otherwise than before
    scrolled = Signal()  # by her
    _keeping = True  # what happens to the scroll bar now is not her scrolling

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.offsets = "", Offsets("")
        self.zones: Sequence[Zone] = ()
        self.folds = Folds()
        self._anchor = 0, 0.0
        self._column = 0  # the width of the page
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)  # files dropped here are the window's
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(_Bar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Article text"))
        self.heading = Heading(self.viewport())
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._keeping = False

    def show_text(self, text: str, zones: Sequence[Zone], *, keep: bool = False) -> None:
        """Set `text` in the reader's type; with `keep` at the height where she was reading, else at the top."""
        keep = keep and text == self.text
        if text != self.text:
            self.text, self.offsets = text, Offsets(text)
        cursor = self.textCursor()
        ends = (cursor.anchor(), cursor.position()) if keep else (0, 0)
        self.zones = zones
        self.folds.find(text, zones, round(theme.reader_font().pixelSize() * _ROW), keep=keep)
        with self.kept(keep):
            self._set(text, zones)
            cursor = self.textCursor()  # it has been pushed to the end, and Qt would scroll to it
            cursor.setPosition(ends[0])
            cursor.setPosition(ends[1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        if not keep:
            self.verticalScrollBar().setValue(0)
            self._drop_anchor()
        self.laid_out.emit()

    def _set(self, text: str, zones: Sequence[Zone]) -> None:
        document, font = self.document(), theme.reader_font()
        document.clear()  # first, so that nothing of the old text is laid out anew
        self.setFont(font)
        document.setDefaultFont(font)
        document.setDocumentMargin(MARGIN)
        self._fit()
        page.fill(document, text, zones, self.offsets, self._above())
        self.folds.make_room(document, self.offsets)
        self.folds.lay(document, self.offsets, [run for run in self.folds.runs if not self.folds.is_open(run)])

    # --- where things stand

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Where positions `start` to `end` stand in the viewport, one rectangle a line."""
        document, found = self.document(), []
        block = document.findBlock(start)
        while block.isValid() and block.position() < end:
            document.documentLayout().blockBoundingRect(block)  # lays it out
            if block.isVisible():
                found += [piece.translated(self.shift()) for piece in pieces(block, start, end)]
            block = block.next()
        return found

    def rect_of(self, start: int, end: int) -> QRect:
        """Where code points `start` to `end` stand: the first line's rectangle in the viewport."""
        found = self.rects(self.offsets.to_document(start), self.offsets.to_document(end))
        return found[0].toAlignedRect() if found else QRect()

    def top_position(self) -> int:
        """The position at which the first visible line begins."""
        return max(0, self.document().documentLayout().hitTest(QPointF(0, self._top()), Qt.HitTestAccuracy.FuzzyHit))

    def is_visible(self, start: int, end: int) -> bool:
        """Some of these positions can be seen."""
        seen = QRectF(self.viewport().rect())
        return any(rect.intersects(seen) for rect in self.rects(start, end))

    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def shift(self) -> QPointF:
        return QPointF(-self.horizontalScrollBar().value(), -self._top())

    def zone_at(self, point: QPoint) -> Zone | None:
        """The zone of the text at a point of the viewport."""
        at = QPointF(point) - self.shift()
        layout = self.document().documentLayout()
        position = layout.hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        if position < 0 or not layout.blockBoundingRect(self.document().findBlock(position)).contains(at):
            return None
        offset = self.offsets.to_text(position)
        return next((zone for zone in self.zones if zone.start <= offset < zone.end), None)

    def offset_at(self, point: QPoint) -> int:
        """The code point that is nearest to a point of the viewport."""
        at = QPointF(point) - self.shift()
        return self.offsets.to_text(max(0, self.document().documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit)))

    # --- what is folded

    def row_of(self, run: Run) -> QRectF:
        """Where the row of a run stands in the viewport."""
        top = self.folds.top(self.document(), self.offsets, run)
        return QRectF(MARGIN, top, self._column - 2 * MARGIN, self.folds.row).translated(self.shift())

    def run_at(self, point: QPoint) -> Run | None:
        """The run whose row is at a point of the viewport."""
        return next((run for run in self.folds.runs if self.row_of(run).contains(QPointF(point))), None)

    def toggle(self, *changed: Run) -> None:
        """Open or fold these runs; she stays where she is."""
        if not changed:
            return
        with self.kept():
            for run in changed:
                self.folds.toggle(run)
            self.folds.lay(self.document(), self.offsets, changed)
        self.laid_out.emit()
        self.viewport().update()

    # --- keeping her place

    @contextmanager
    def kept(self, keep: bool = True) -> Iterator[None]:
        """Whatever is done inside, the line at the top stays there."""
        if self._keeping:
            yield
            return
        self._keeping = True
        try:
            yield
            if keep:
                self._return_to(*self._anchor)
        finally:
            self._keeping = False

    def _drop_anchor(self) -> None:
        """Remember the position at the top and how many pixels of its line, or of the heading, are above the edge.

        Now, while all stands as she sees it: when Qt tells of a new style it has set the text anew already.
        """
        position = self.top_position()
        self._anchor = position, self._top() - line_top(self.document(), position)

    def seat(self) -> tuple[int, float]:
        """The code point of the line at the top, and how many pixels of that line are above the edge."""
        position, above = self._anchor
        return self.offsets.to_text(position), float(above)

    def sit(self, offset: int, above: float) -> None:
        """Bring the line of a code point to the top, so many pixels of it above the edge."""
        self._anchor = self.offsets.to_document(offset), above
        with self.kept():
            pass
        self._drop_anchor()

    def _return_to(self, position: int, above: float) -> None:
        if self._top() == 0 and position == 0 and above < 0:
            return  # she is at the heading
        height = line_top(self.document(), min(position, self.document().characterCount() - 1))
        self.document().documentLayout().blockBoundingRect(self.document().lastBlock())  # all must have its height
        self.verticalScrollBar().setValue(round(height + above))

    def _scrolled(self, value: int) -> None:
        self.heading.move(self.heading.x(), -value)
        if not self._keeping:
            self._drop_anchor()
            self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self.kept():
            super().resizeEvent(event)
            self._fit()
            self._make_room(self._above())
        self.laid_out.emit()

    def changeEvent(self, event: QEvent) -> None:
        """A new style sheet gives the text another font for a moment."""
        with self.kept():
            super().changeEvent(event)

    def fit_heading(self) -> None:
        """The heading says something else now: give it the room it needs."""
        with self.kept():
            self._make_room(self._above())

    def _above(self) -> int:
        """Pixels needed above the text."""
        return self.heading.fit(self._column, MARGIN) + self.folds.above

    def _make_room(self, height: float) -> None:
        frame = self.document().rootFrame().frameFormat()
        if frame.topMargin() != height:
            frame.setTopMargin(height)
            self.document().rootFrame().setFrameFormat(frame)

    def _fit(self) -> None:
        """A column of a good measure in the middle, less where there is less room."""
        bar = self.verticalScrollBar().sizeHint().width()
        room = self.width() - bar - STRIP
        letters = QFontMetricsF(self.document().defaultFont()).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        column = min(room, round(chosen().measure * letters) + 2 * MARGIN)
        left = (room - column) // 2
        self._column = column
        self.setViewportMargins(left, 0, self.width() - bar - column - left, 0)
        self.document().setTextWidth(column)  # hidden, the viewport does not hear of its size

    # --- wheel and keys

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
