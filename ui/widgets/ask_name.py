"""A small dialog that asks for a name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ui.widgets.name_choice import NameChoice


class AskName(QDialog):
    """One field with the present name selected, and the other names to choose from."""

    def __init__(self, parent: QWidget | None, title: str, value: str, choices: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        heading = QLabel(title, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        heading.setProperty("role", "heading")
        self.field = NameChoice([value, *choices])
        self.field.lineEdit().selectAll()
        kinds = QDialogButtonBox.StandardButton
        self._box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        self.field.editTextChanged.connect(self._allow)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (heading, self.field, self._box):
            column.addWidget(widget)
        self.setMinimumWidth(420)
        self.field.setFocus()
        self._allow()

    @property
    def name(self) -> str:
        """The name in the field, without spaces around it."""
        return self.field.name

    def _allow(self) -> None:
        self._box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.name))


def ask_name(parent: QWidget | None, title: str, value: str, choices: Sequence[str] = ()) -> str | None:
    """The name that she gives, without spaces around it, or None when she cancels."""
    dialog = AskName(parent, title, value, choices)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    name = dialog.name
    dialog.deleteLater()
    return name if accepted else None
