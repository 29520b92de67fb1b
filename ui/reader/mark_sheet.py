"""The small sheet beside one of her marks: its colour, what she wrote on it, its tags, and the way to take it off."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from core.store.marks import Mark
from ui.bridge import Bridge
from ui.reader.colour_row import ColourRow, meaning
from ui.translation import tr
from ui.widgets.tag_field import TagField

_WIDTH = 300
_PAUSE = 600  # milliseconds without a letter


class _Note(QPlainTextEdit):
    """Ctrl+Enter is done with it."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class MarkSheet(QFrame):
    """What she writes is told when she pauses, and when the sheet is left."""

    recoloured = Signal(int, int)  # the number of the mark, a colour
    written = Signal(int, str)
    remove_wanted = Signal(int)
    names_wanted = Signal()
    left = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "popover")
        self.mark: Mark | None = None
        self._meanings: Mapping[int, str] = {}
        self.colours = ColourRow(self)
        self.means = QLabel()
        self.means.setProperty("role", "muted")
        self.means.setTextFormat(Qt.TextFormat.PlainText)
        self.note = _Note(self)
        self.note.setAccessibleName(tr("Note on this mark"))
        self.note.setPlaceholderText(tr("A note on this mark"))
        self.note.setFixedHeight(86)
        self.note.setTabChangesFocus(True)
        self.tags = TagField(bridge, "mark")
        self.names, self.remove = QPushButton(tr("Name the colours…")), QPushButton(tr("Remove"))
        row = QHBoxLayout()
        row.addWidget(self.names)
        row.addStretch(1)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.colours)
        column.addWidget(self.means)
        column.addWidget(self.note)
        column.addWidget(self.tags)
        column.addLayout(row)
        self.setFixedWidth(_WIDTH)
        self.colours.chosen.connect(self._recolour)
        self.remove.clicked.connect(self._remove)
        self.names.clicked.connect(lambda: (self.close(), self.names_wanted.emit()))
        self.note.done.connect(self.close)
        self._kept = ""  # what was told of the note last
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.flush)
        self.note.textChanged.connect(lambda: self._pause.start() if self.isVisible() else None)
        self.tags.grown.connect(self._fit)

    def open_at(self, mark: Mark, called: str, meanings: Mapping[int, str], at: QPoint, *, writable: bool) -> None:
        """Show a mark beside a point of the screen; `called` so in the labels of steps."""
        self.mark, self._meanings = mark, meanings
        self.colours.show_meanings(meanings)
        self.colours.show_colour(mark.colour)
        self.means.setText(meaning(mark.colour, meanings))
        self._kept = mark.note
        self.note.setPlainText(mark.note)
        for widget in (self.colours, self.remove, self.names):
            widget.setEnabled(writable)
        self.note.setReadOnly(not writable)
        self.tags.show_for([mark.id], called)
        self.tags.field.setEnabled(writable)
        self.resize(self.sizeHint())  # all of it: `adjustSize` stops at two thirds of the screen
        self.move(self._within_screen(at))
        self.show()
        self.note.setFocus()

    def _fit(self) -> None:
        """There are more tags now, or fewer."""
        self.resize(self.sizeHint())  # all of it: `adjustSize` stops at two thirds of the screen
        if self.isVisible():
            self.move(self._within_screen(self.pos()))

    def _within_screen(self, at: QPoint) -> QPoint:
        room = self.screen().availableGeometry() if self.screen() else None
        if room is None:
            return at
        x = max(room.left(), min(at.x(), room.right() - self.width()))
        y = at.y() if at.y() + self.height() <= room.bottom() else at.y() - self.height() - 30
        return QPoint(x, max(room.top(), y))

    def _recolour(self, colour: int) -> None:
        self.means.setText(meaning(colour, self._meanings))
        if self.mark is not None:
            self.recoloured.emit(self.mark.id, colour)

    def _remove(self) -> None:
        mark, self.mark = self.mark, None
        self.close()
        if mark is not None:
            self.remove_wanted.emit(mark.id)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()
        self.tags.take()  # one that she has written and not ended with Enter
        self.tags.show_for(())
        self.mark = None
        self.left.emit()

    def flush(self) -> None:
        """Tell at once what was not told yet."""
        self._pause.stop()
        said = self.note.toPlainText()
        if self.mark is not None and said.strip() != self._kept.strip():
            self._kept = said
            self.written.emit(self.mark.id, said)
