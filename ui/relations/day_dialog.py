"""The day before and after which the network is compared."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.relating.periods import told
from ui.translation import tr


class DayDialog(QDialog):
    """A field for a day, as 2022-02-24; a year or a month means its first day."""

    def __init__(self, day: str, then: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Before and after"))
        self._then = then
        heading = QLabel(tr("What was there before this day, and what since?"))
        heading.setProperty("role", "heading")
        self.field = QLineEdit(day)
        self.field.setAccessibleName(tr("Day, as 2022-02-24"))
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        kinds = QDialogButtonBox.StandardButton
        self._box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self._box.button(kinds.Ok).setText(tr("Compare"))
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (heading, self.field, self.hint, self._box):
            column.addWidget(widget)
        self.setMinimumWidth(420)
        self.field.textChanged.connect(lambda _: self._allow())
        self.field.selectAll()
        self._allow()

    @property
    def day(self) -> str | None:
        """The day in the field, or None when it is none."""
        text = self.field.text().strip()
        text += "-01" * {4: 2, 7: 1}.get(len(text), 0)
        try:
            return text if date.fromisoformat(text).isoformat() == text else None
        except ValueError:
            return None

    def _allow(self) -> None:
        day = self.day
        self._box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(day is not None)
        self.hint.setText(tr("Write it as 2022-02-24, 2022-02 or 2022.") if day is None else told(day))

    def accept(self) -> None:
        if self.day is not None:
            self._then(self.day)
            super().accept()
