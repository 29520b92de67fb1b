"""Which two outlets are compared."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from core.words import counted
from ui.translation import tr
from ui.widgets.drop_down import DropDown


class OutletsDialog(QDialog):
    """Two fields with the outlets of the notebook, the one with most articles first."""

    def __init__(
        self, outlets: Sequence[tuple[str, int]], then: Callable[[str, str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare two outlets"))
        self._then = then
        heading = QLabel(tr("What does one outlet say, and the other does not?"))
        heading.setProperty("role", "heading")
        self.one, self.other = self._field(outlets, 0), self._field(outlets, 1)
        kinds = QDialogButtonBox.StandardButton
        self._box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self._box.button(kinds.Ok).setText(tr("Compare"))
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(heading)
        for words, field in (
            (tr("What this one says …"), self.one),
            (tr("… and this one does not, and the other way round"), self.other),
        ):
            label = QLabel(words)
            label.setProperty("role", "muted")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        column.addSpacing(6)
        column.addWidget(self._box)
        self.setMinimumWidth(420)
        for field in (self.one, self.other):
            field.currentIndexChanged.connect(lambda _: self._allow())
        self._allow()

    def _field(self, outlets: Sequence[tuple[str, int]], chosen: int) -> DropDown:
        field = DropDown()
        field.setAccessibleName(tr("The other outlet") if chosen else tr("The one outlet"))
        for name, articles in outlets:
            field.addItem(f"{name} · {counted(articles, 'article')}", name)
        field.setCurrentIndex(min(chosen, len(outlets) - 1))
        return field

    def _allow(self) -> None:
        ok = self.one.currentData() != self.other.currentData() and self.one.currentData() is not None
        self._box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ok)

    def accept(self) -> None:
        self._then(self.one.currentData(), self.other.currentData())
        super().accept()
