"""One field of the catalogue form: its name, where she writes, and what is said beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QPlainTextEdit, QWidget

from core.errors import UserError
from core.store import catalogue
from core.store.catalogue import Field, Value
from ui.library.acts import WORDS
from ui.translation import marked, tr
from ui.widgets.lettering import small
from ui.widgets.name_choice import NameChoice
from ui.widgets.tick_box import TickBox

_AUTHORS_HEIGHT = 3.6  # lines
_HINTS: dict[Field, str] = {
    "authors": "One a line",
    "published": "YYYY-MM-DD",
    "language": "Two letters: en, de, ru",
}
_LEAVE = "Leave as it is"


class CatalogueField(QObject):
    """`optional`: it is set only when its box is ticked, which writing into it does. `aside` is what stands beside."""

    edited = Signal()
    left = Signal()

    def __init__(
        self, name: Field, text: str, aside: str, outlets: Sequence[str], *, optional: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.name: Field = name
        self._text, self._aside = text, aside
        self.label: QLabel | TickBox = TickBox(_title(name)) if optional else QLabel(_title(name))
        self.aside = QLabel(aside, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.aside.setProperty("role", "muted")
        self.aside.setFont(small(self.aside.font()))
        self.widget = self._make(text, outlets)
        self.widget.setAccessibleName(_title(name))
        self.widget.setAccessibleDescription(aside)
        self._connect()
        self._hint()

    # --- what she wrote

    @property
    def text(self) -> str:
        widget = self.widget
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        return widget.currentText() if isinstance(widget, NameChoice) else widget.text()

    @property
    def is_set(self) -> bool:
        """Is it to be set? When it is optional, its box says so; else it is when it says something else now."""
        if isinstance(self.label, TickBox):
            return self.label.isChecked()
        return self.text != self._text

    def value(self) -> Value:
        """What is to be stored. Raises UserError when it cannot be."""
        return catalogue.checked(self.name, self.text)

    def fault(self) -> str:
        """The sentence that says why it cannot be stored; empty when it can, or is not to be."""
        if self.is_set:
            try:
                self.value()
            except UserError as error:
                return str(error)
        return ""

    # --- building

    def _make(self, text: str, outlets: Sequence[str]) -> QLineEdit | QPlainTextEdit | NameChoice:
        if self.name == "authors":
            return _lines(text)
        if self.name != "outlet":
            line = QLineEdit(text)
            line.setCursorPosition(0)
            return line
        choice = NameChoice([text, *outlets])
        choice.lineEdit().setAccessibleName(tr("Outlet"))
        completer = QCompleter(list(outlets), choice, caseSensitivity=Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        choice.setCompleter(completer)
        choice.setEditText(text)
        return choice

    def _connect(self) -> None:
        widget = self.widget
        if isinstance(widget, QPlainTextEdit):
            widget.textChanged.connect(self._changed)
        elif isinstance(widget, NameChoice):
            widget.editTextChanged.connect(self._changed)
        else:
            widget.textEdited.connect(self._changed)
            widget.editingFinished.connect(self.left)
        if isinstance(self.label, TickBox):
            self.label.toggled.connect(lambda _: (self._hint(), self.edited.emit()))

    def _changed(self) -> None:
        if isinstance(self.label, TickBox):
            self.label.setChecked(True)
        else:
            self.aside.setText(tr("by you") if self.is_set else self._aside)
        self.edited.emit()

    def _hint(self) -> None:
        """What stands in the empty field."""
        leaves = isinstance(self.label, TickBox) and not self.label.isChecked()
        widget = self.widget.lineEdit() if isinstance(self.widget, NameChoice) else self.widget
        widget.setPlaceholderText(tr(_LEAVE if leaves else _HINTS.get(self.name, marked("Not stated"))))


def _title(name: Field) -> str:
    said = tr(WORDS[name])
    return said[:1].upper() + said[1:]


def _lines(text: str) -> QPlainTextEdit:
    edit = QPlainTextEdit(text)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(round(edit.fontMetrics().lineSpacing() * _AUTHORS_HEIGHT) + 12)
    return edit
