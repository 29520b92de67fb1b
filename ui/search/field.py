"""The search box: tells what she types letter by letter, and when she has finished."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.translation import tr
from ui.widgets.filter_field import FilterField


class SearchField(FilterField):
    """`typed` comes with every letter, `settled` with Enter."""

    typed = Signal(str)
    settled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Search the articles"), parent)
        self.textEdited.connect(self.typed)
        self.textChanged.connect(self._cleared)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.settled.emit(self.text())
        else:
            super().keyPressEvent(event)

    def _cleared(self, text: str) -> None:
        """The button that clears and Esc edit nothing, says Qt."""
        if not text:
            self.typed.emit("")
