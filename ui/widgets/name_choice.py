"""A field for a name, with other names to choose from."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from ui.translation import tr
from ui.widgets.drop_down import DropDown


class NameChoice(DropDown):
    """Anything may be typed; `names` come with the arrow."""

    def __init__(self, names: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setCompleter(None)  # it would turn a name that is typed into a longer one, or into other capitals
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(24)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItems([name for name in dict.fromkeys(names) if name])
        self.setAccessibleName(tr("Name"))
        self.lineEdit().setAccessibleName(tr("Name"))
        self.lineEdit().setCursorPosition(0)

    @property
    def name(self) -> str:
        """The name in the field, without spaces around it."""
        return " ".join(self.currentText().split())
