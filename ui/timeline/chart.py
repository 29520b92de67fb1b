"""The timeline as a widget: it scrolls both ways, and pointer and keyboard choose an actor's mentions in a period."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from core.relating.periods import told
from core.words import counted, figure
from ui import theme
from ui.timeline.gather import Timeline
from ui.timeline.painting import BARS, HEAD, LEGEND, NAMES, NARROWEST, ROW, WIDEST, Frame, height_of_bars, paint
from ui.translation import tr

#: Row and column; row -1 is that of all articles.
Cell = tuple[int, int]
_EMPTY = Timeline("month", [], [], [], 0)


class Chart(QAbstractScrollArea):
    """`cell_chosen` tells row and column, `actor_chosen` an actor whose name was clicked."""

    cell_chosen = Signal(int, int)
    actor_chosen = Signal(int)
    actor_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = _EMPTY
        self.cell: Cell | None = None
        self._chosen: set[int] = set()
        self.setFrameShape(self.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(ROW)
        self.horizontalScrollBar().setSingleStep(40)
        self.setAccessibleName(tr("Timeline"))
        theme.watch().changed.connect(self.viewport().update)

    # --- what is shown

    def show_timeline(self, shown: Timeline) -> None:
        """Show this. The latest dates are in sight at first; with the same columns all stands where it stood."""
        same, of = shown.columns == self.shown.columns, shown.of == self.shown.of
        others = not {line.actor for line in shown.lines} & {line.actor for line in self.shown.lines}
        self.shown = shown
        if not same or not of or (self.cell is not None and self.cell[0] >= len(shown.lines)):
            self.cell = None
        self._measure()
        if not same:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum())
        if others or not of:
            self.verticalScrollBar().setValue(0)
        self._seek()
        self._describe()
        self.viewport().update()

    def _seek(self) -> None:
        """Where nobody is mentioned at all there is nothing to see: go where somebody was last."""
        seen = self.frame_now.columns(len(self.shown.columns))
        marked = {column for line in self.shown.lines for column in line.counts}
        if marked and marked.isdisjoint(seen):
            self._reveal((-1, max(marked)))

    def choose(self, actors: set[int]) -> None:
        """Highlight these actors, and bring the first of them into sight."""
        self._chosen = actors
        row = next((row for row, line in enumerate(self.shown.lines) if line.actor in actors), None)
        if row is not None:
            self._reveal((row, self.cell[1] if self.cell else None))
        self.viewport().update()

    @property
    def frame_now(self) -> Frame:
        """Where everything is now."""
        port, count = self.viewport(), max(1, len(self.shown.columns))
        column = min(WIDEST, max(NARROWEST, (port.width() - NAMES) / count))
        bars = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return Frame(port.width(), port.height(), column, *bars)

    def _measure(self) -> None:
        frame = self.frame_now
        for bar, size, room in (
            (self.horizontalScrollBar(), frame.column * len(self.shown.columns), frame.width - NAMES),
            (self.verticalScrollBar(), ROW * len(self.shown.lines), frame.height - HEAD),
        ):
            bar.setRange(0, max(0, round(size) - room))
            bar.setPageStep(max(1, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        end = self.horizontalScrollBar().value() == self.horizontalScrollBar().maximum()
        self._measure()
        if end:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().maximum())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        paint(painter, self.font(), self.shown, self.frame_now, self.cell, self._chosen)
        painter.end()

    # --- what is where

    def cell_at(self, point: QPointF) -> Cell | None:
        """Row and column under a pixel, also where nothing is marked; None beside rows and columns."""
        frame = self.frame_now
        column = int((point.x() - NAMES + frame.dx) // frame.column)
        if point.x() < NAMES or not 0 <= column < len(self.shown.columns):
            return None
        if LEGEND <= point.y() < LEGEND + BARS:
            return -1, column
        row = int((point.y() - HEAD + frame.dy) // ROW)
        return (row, column) if point.y() >= HEAD and row < len(self.shown.lines) else None

    def actor_at(self, point: QPointF) -> int | None:
        """The actor whose name is under a pixel."""
        row = int((point.y() - HEAD + self.verticalScrollBar().value()) // ROW)
        inside = point.x() < NAMES and point.y() >= HEAD and row < len(self.shown.lines)
        return self.shown.lines[row].actor if inside else None

    def count(self, cell: Cell) -> int:
        """How many mentions, or articles, there are in a cell."""
        row, column = cell
        if row < 0:
            return sum(outlet.counts.get(column, 0) for outlet in self.shown.outlets)
        return self.shown.lines[row].counts.get(column, 0)

    def words(self, cell: Cell) -> str:
        """What a cell says: “Ann Lee, March 2022: 17 mentions”."""
        row, column = cell
        when, many = told(self.shown.columns[column]), self.count(cell)
        if row >= 0:
            one = tr("time together") if self.shown.of else "mention"
            many_words = (
                tr("{0} times together").format(figure(many)) if self.shown.of and many != 1 else counted(many, one)
            )
            return f"{self.shown.lines[row].name}, {when}: {many_words}"
        parts = [
            f"{outlet.name or tr('Others')} {figure(outlet.counts[column])}"
            for outlet in self.shown.outlets
            if outlet.counts.get(column)
        ]
        return f"{when}: {counted(many, 'article')}" + (f"\n{', '.join(parts)}" if many else "")

    # --- pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position())
        hand = (cell is not None and self.count(cell) > 0) or self.actor_at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        actor, cell = self.actor_at(event.position()), self.cell_at(event.position())
        if actor is not None:
            self.actor_chosen.emit(actor)
        elif cell is not None:
            self._go(cell)
            self.cell_chosen.emit(*cell)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        actor = self.actor_at(event.position())
        if actor is not None:
            self.actor_opened.emit(actor)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self.cell_at(QPointF(event.pos()))
            text = self.words(cell) if cell is not None and self.count(cell) else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    # --- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self.shown.columns) - 1
        ways = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        page = max(1, (self.viewport().height() - HEAD) // ROW - 1)
        ways |= {Qt.Key.Key_PageUp: (-page, 0), Qt.Key.Key_PageDown: (page, 0)}
        ways |= {Qt.Key.Key_Home: (0, -last), Qt.Key.Key_End: (0, last)}
        if key in ways and last >= 0:
            row, column = self.cell or (0, self._first_seen())
            down, right = ways[key] if self.cell is not None else (0, 0)
            row = min(max(-1, row + down), len(self.shown.lines) - 1)
            self._go((row, min(max(0, column + right), last)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.cell is not None:
            self.cell_chosen.emit(*self.cell)
        else:
            super().keyPressEvent(event)

    def _first_seen(self) -> int:
        return self.frame_now.columns(len(self.shown.columns)).start

    def _go(self, cell: Cell) -> None:
        self.cell = cell
        self._reveal(cell)
        self._describe()
        self.viewport().update()

    def _reveal(self, cell: tuple[int, int | None]) -> None:
        row, column = cell
        frame, (across, down) = self.frame_now, (self.horizontalScrollBar(), self.verticalScrollBar())
        if row >= 0:
            down.setValue(min(row * ROW, max(down.value(), (row + 1) * ROW - frame.height + HEAD)))
        if column is not None:
            end = round((column + 1) * frame.column) - frame.width + NAMES
            across.setValue(min(int(column * frame.column), max(across.value(), end)))

    def _describe(self) -> None:
        """Tell a screen reader what is shown and where the keyboard is."""
        if self.cell is not None:
            text = self.words(self.cell)
        else:
            actors, spans = counted(len(self.shown.lines), "actor"), counted(len(self.shown.columns), self.shown.unit)
            text = tr(
                "{0} in {1}, at most {2} in one. The arrows move between actors and dates, Enter lists the articles."
            ).format(actors, spans, counted(height_of_bars(self.shown), "article"))
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
