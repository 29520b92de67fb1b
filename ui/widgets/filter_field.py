"""A field that filters a list while she types."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import theme
from ui.widgets.drawn_icon import cross


class FilterField(QLineEdit):
    """Tells `filtered` a moment after each letter; Esc or its button clears it; Down goes to the list."""

    filtered = Signal(str)
    left_down = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        self._color()
        theme.watch().changed.connect(self._color)
        self._timer = QTimer(self, singleShot=True, interval=60)
        self._timer.timeout.connect(self._tell)
        self._told = ""
        self.textChanged.connect(self._wait)

    @property
    def wanted(self) -> str:
        """What is filtered for, without spaces around it."""
        return " ".join(self.text().split())

    def set_quietly(self, text: str) -> None:
        """Show a text without telling of it."""
        self.blockSignals(True)
        self.setText(text)
        self.blockSignals(False)
        self._timer.stop()
        self._told = self.wanted
        self.setClearButtonEnabled(False)  # it has heard nothing: made anew it is there if there is a text
        self.setClearButtonEnabled(True)
        self._color()

    def _color(self) -> None:
        """Qt's own sign on the clear button is black in every theme."""
        for action in self.findChildren(QAction):
            action.setIcon(cross(self.devicePixelRatioF()))

    def _wait(self, text: str) -> None:
        if text:
            self._timer.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        if self.wanted != self._told:
            self._told = self.wanted
            self.filtered.emit(self._told)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._override(event) or super().event(event)
        return super().event(event)

    def _override(self, event: QKeyEvent) -> bool:
        """Who gets a key that the menu has too: Esc is the field's while there is text, deleting a word always;
        Undo and Redo are the menu's when the field has nothing of its own to take back."""
        keys = QKeySequence.StandardKey
        mine = event.matches(keys.Cancel) and bool(self.text())
        mine = mine or event.matches(keys.DeleteStartOfWord) or event.matches(keys.DeleteEndOfWord)
        undo = event.matches(keys.Undo) and not self.isUndoAvailable()
        redo = event.matches(keys.Redo) and not self.isRedoAvailable()
        event.setAccepted(mine)
        return mine or undo or redo

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel) and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)
