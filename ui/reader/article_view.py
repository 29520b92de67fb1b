"""The article's text with its names set off under the letters. Only what can be seen is painted."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from core.model import Zone
from core.store.marks import Mark
from core.store.mentions import Place
from ui.reader import ink, margin
from ui.reader.by_keyboard import extend
from ui.reader.column import MARGIN, Column
from ui.reader.flash import Flash
from ui.reader.folds import Run
from ui.reader.marks import Marks
from ui.reader.pieces import blocks, line_span, line_top, pieces
from ui.reader.spans import Coloured, Span, Spans
from ui.reader.why import noted, why

_LINE_ROOM = 14  # pixels above a line in which the letter of a kind may stand


class ArticleView(Column):
    """It tells which place is pointed at; what that means is for others to say."""

    hovered = Signal(object)  # the number of a place, or None
    clicked = Signal(int, bool)  # the number of a place; with Ctrl
    mark_clicked = Signal(object, QPoint)  # a mark of hers; where on the screen
    menu_wanted = Signal(object, QPoint)  # the number of a place or None; where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        self.marks = Marks()
        self.coloured = Coloured()  # what she marked
        self.found = Spans()  # what she looked for
        self.found_now: int | None = None
        self.mark_lit: int | None = None  # the number in the notebook of the mark that is talked about
        self.chosen: frozenset[int] = frozenset()
        self.hover: int | None = None
        self.current: int | None = None  # the place that the keyboard is at
        self.row_hover: Run | None = None  # the run whose row is under the mouse
        self._pressed: QPoint | None = None
        self._tags: Mapping[int, Sequence[str]] = {}
        super().__init__(parent)
        self.viewport().setMouseTracking(True)
        self.flash = Flash(self.viewport().update, self)
        self.scrolled.connect(self._leave)

    # --- what is shown

    def show_text(self, text: str, zones: Sequence[Zone], *, keep: bool = False) -> None:
        if not keep:
            self.flash.stop()
            self.marks, self.hover, self.current = Marks(), None, None
            self.coloured, self.found, self.found_now = Coloured(), Spans(), None
        super().show_text(text, zones, keep=keep)

    def show_places(self, places: Sequence[Place]) -> None:
        """Set off these places instead of those before; nothing moves."""
        at = self.marks.spans[self.current] if self.current is not None else None
        self.marks = Marks(places, self.offsets)
        self.current = self.marks.spans.index(at) if at in self.marks.spans else None
        self.hover = None
        self.viewport().update()

    def show_marks(self, marks: Sequence[Mark], tags: Mapping[int, Sequence[str]] | None = None) -> None:
        """Set off what she marked; `tags` are those of the marks, by their numbers in the notebook."""
        self.coloured, self._tags = Coloured(marks, self.offsets), tags or {}
        self.viewport().update()

    def light_mark(self, mark: int | None) -> None:
        """Frame the mark that is talked about, or none."""
        self.mark_lit = mark
        self.viewport().update()

    def show_found(self, spans: Sequence[Span]) -> None:
        """Frame what she looked for: code points of the text."""
        convert = self.offsets.to_document
        self.found, self.found_now = Spans([(convert(start), convert(end)) for start, end in spans]), None
        self.viewport().update()

    def go_to_found(self, number: int) -> None:
        """Bring one of these into sight, without a flash: it has its own ground."""
        self.found_now = number
        self.bring(*self.found.spans[number])
        self.viewport().update()

    def mark_at(self, point: QPoint) -> Mark | None:
        """Her mark at a point of the viewport; of several the shortest."""
        at = QPointF(point) - self.shift()
        position = self.document().documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        if position < 0:
            return None
        near = [
            n
            for n in self.coloured.over(*line_span(self.document(), position))
            if any(r.adjusted(-2, -2, 2, 3).contains(QPointF(point)) for r in self.rects(*self.coloured.spans[n]))
        ]
        number = min(near, key=lambda n: self.coloured.spans[n][1] - self.coloured.spans[n][0], default=None)
        return None if number is None else self.coloured.marks[number]

    def choose(self, actors: Sequence[int]) -> None:
        """Set off the places of these actors more strongly."""
        self.chosen = frozenset(actors)
        self.viewport().update()

    def leave_selection(self) -> None:
        """Nothing is selected any more."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def leave_current(self) -> None:
        """The keyboard is at no place any more."""
        self.current = None
        self.viewport().update()

    def go_to(self, start: int, end: int) -> None:
        """Bring positions `start` to `end` into the upper third, and flash them."""
        self._reveal(start, end)
        self.flash.begin(start, end)

    def bring(self, start: int, end: int) -> None:
        """Bring positions into sight; nothing moves when they can be seen already."""
        seen = self.viewport().rect().adjusted(0, 24, 0, -24)
        if not any(seen.contains(rect.toAlignedRect()) for rect in self.rects(start, end)[:1]):
            self._reveal(start, end)

    def _reveal(self, start: int, end: int) -> None:
        convert = self.offsets.to_text
        self.toggle(*self.folds.over(convert(start), max(convert(end), convert(start) + 1)))
        top = line_top(self.document(), start)
        self.document().documentLayout().blockBoundingRect(self.document().lastBlock())  # all must have its height
        self.verticalScrollBar().setValue(round(top - self.viewport().height() / 3))

    def number_at(self, point: QPoint) -> int | None:
        """The number of the place whose ground is at a point of the viewport; of several the shortest."""
        at = QPointF(point) - self.shift()
        position = self.document().documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        near = self.marks.over(*line_span(self.document(), position)) if position >= 0 else []
        hit = [
            n for n in near if any(ink.fill_of(r).contains(QPointF(point)) for r in self.rects(*self.marks.spans[n]))
        ]
        return min(hit, key=lambda n: self.marks.spans[n][1] - self.marks.spans[n][0], default=None)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.shift())
        seen = QRectF(event.rect()).translated(-self.shift()).adjusted(0, -_LINE_ROOM, 0, _LINE_ROOM)
        self._draw_flash(painter, seen)
        end = 0
        for block in blocks(self.document(), seen.top(), seen.bottom()):
            names = self._names_in(block, seen)
            for number, found in names:
                ink.draw_ground(painter, found, self.marks.places[number].kind, self._look(number))
            self._draw_marks(painter, block, seen)
            self._draw_names(painter, names, block.position())
            self._draw_found(painter, block, seen)
            end = block.position() + block.length()
        self._draw_rows(painter, seen, end)
        painter.end()
        super().paintEvent(event)

    def _draw_marks(self, painter: QPainter, block: QTextBlock, seen: QRectF) -> None:
        first, last, beside = block.position(), block.position() + block.length(), list[margin.Beside]()
        for number in self.coloured.over(first, last):
            start, end = self.coloured.spans[number]
            mark, found = self.coloured.marks[number], list(pieces(block, start, end))
            if found:
                line = self.coloured.depths[number] if len(self.coloured.over(start, end)) > 1 else None
                ink.draw_mark(painter, _seen(found, seen), mark.colour, lit=mark.id == self.mark_lit, line=line)
                top, bottom, noted = found[0].top() - 2, found[-1].bottom() + 3, end <= last and bool(mark.note)
                beside.append(margin.Beside(top, bottom, mark.colour, start >= first, noted))
        if beside:
            margin.draw(painter, MARGIN - 11.0, beside)

    def _draw_found(self, painter: QPainter, block: QTextBlock, seen: QRectF) -> None:
        for number in self.found.over(block.position(), block.position() + block.length()):
            found = _seen(pieces(block, *self.found.spans[number]), seen)
            ink.draw_hit(painter, found, now=number == self.found_now)

    def _names_in(self, block: QTextBlock, seen: QRectF) -> list[tuple[int, list[QRectF]]]:
        """The numbers of the names in a block that can be seen, with their pieces; the strongest last."""
        numbers = sorted(self.marks.over(block.position(), block.position() + block.length()), key=self._is_strong)
        found = [(number, list(pieces(block, *self.marks.spans[number]))) for number in numbers]
        return [(n, parts) for n, parts in found
                if parts and parts[-1].bottom() >= seen.top() and parts[0].top() <= seen.bottom()]  # fmt: skip

    def _draw_names(self, painter: QPainter, names: Sequence[tuple[int, list[QRectF]]], first: int) -> None:
        for number, found in names:
            start, end = self.marks.spans[number]
            kind, marked = self.marks.places[number].kind, bool(self.coloured.over(start, end))
            ink.draw_name(painter, found, kind, self._look(number), letter=start >= first, marked=marked)

    def _draw_rows(self, painter: QPainter, seen: QRectF, end: int) -> None:
        """The rows of runs that begin before position `end`; where others stand would have to be laid out first."""
        for run in self.folds.runs:
            if self.offsets.to_document(run.start) > end:
                break
            row = self.row_of(run).translated(-self.shift())
            if row.intersects(seen):
                ink.draw_row(painter, row, run.words(self.folds.is_open(run)), lit=run == self.row_hover)

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

    # --- what she takes away

    def selection(self) -> Span | None:
        """From where to where her selection goes in the article's text, in code points."""
        cursor, convert = self.textCursor(), self.offsets.to_text
        return (convert(cursor.selectionStart()), convert(cursor.selectionEnd())) if cursor.hasSelection() else None

    def createMimeDataFromSelection(self) -> QMimeData:
        """The article's own letters: the document has others for what Qt keeps to itself."""
        mime, span = QMimeData(), self.selection()
        mime.setText(self.text[slice(*span)] if span else "")
        return mime

    # --- mouse and keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not extend(self, event, self._begins()):
            super().keyPressEvent(event)

    def _begins(self) -> Span | None:
        """The positions at which a selection by keys begins: the place found, or the mention that she is at."""
        if self.found_now is not None:
            return self.found.spans[self.found_now]
        return self.marks.spans[self.current] if self.current is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            point = event.position().toPoint()
            self._point_at_row(self.run_at(point))
            self.point_at(self.number_at(point) if self.row_hover is None else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at_row(None)
        self.point_at(None)

    def _leave(self) -> None:
        """The text has moved away under the mouse."""
        self._point_at_row(None)
        self.point_at(None)

    def point_at(self, number: int | None) -> None:
        """The mouse is at this place now, or at none."""
        if number != self.hover:
            self.hover = number
            shape = Qt.CursorShape.IBeamCursor if number is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()
            self.hovered.emit(number)

    def _point_at_row(self, run: Run | None) -> None:
        if run != self.row_hover:
            self.row_hover = run
            hand = Qt.CursorShape.IBeamCursor if run is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(hand)
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Resting on a mark she reads her note; on dimmed text she is told why it does not count."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        on_name = self.hover is not None or self.run_at(event.pos()) is not None
        mark = None if on_name else self.mark_at(event.pos())
        zone = None if on_name else self.zone_at(event.pos())
        tags = self._tags.get(mark.id, ()) if mark is not None else ()
        said = noted(mark.note, tags) if mark is not None and (mark.note or tags) else why(zone) if zone else ""
        QToolTip.showText(event.globalPos(), said, self.viewport())
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point, pressed, self._pressed = event.position().toPoint(), self._pressed, None
        if pressed is None or (point - pressed).manhattanLength() >= QApplication.startDragDistance():
            return
        if (run := self.run_at(point)) is not None and run == self.run_at(pressed):
            self.toggle(run)
            return
        if self.textCursor().hasSelection():
            return
        number = self.number_at(point)
        if number is not None:
            self.clicked.emit(number, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif (mark := self.mark_at(point)) is not None:
            self.mark_clicked.emit(mark, self.viewport().mapToGlobal(point))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            number = self.current
            rects = self.rects(*self.marks.spans[number]) if number is not None else []
            point = rects[0].bottomLeft().toPoint() if rects else self.viewport().rect().center()
        else:
            point = event.pos()
            number = self.number_at(point)
        self.menu_wanted.emit(number, self.viewport().mapToGlobal(point))


def _seen(found: Iterable[QRectF], seen: QRectF) -> list[QRectF]:
    return [piece for piece in found if piece.bottom() >= seen.top() and piece.top() <= seen.bottom()]
