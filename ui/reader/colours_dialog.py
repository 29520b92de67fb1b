"""What the five colours of her marks mean, in her words."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.store.marks import COLOURS
from ui import theme
from ui.reader.colour_row import draw_colour
from ui.translation import tr

_SIDE = 24


class _Square(QWidget):
    def __init__(self, colour: int) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_colour(painter, QRectF(self.rect()), self._colour)
        painter.end()


class ColoursDialog(QDialog):
    """Five fields. `named` tells all names when she accepts; an empty one leaves the colour without a meaning."""

    named = Signal(object)  # colour → name

    def __init__(self, meanings: Mapping[int, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What the colours mean"))
        self.setMinimumWidth(420)
        about = QLabel(tr("What the colours of your marks mean, in this notebook."), wordWrap=True)
        about.setProperty("role", "muted")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.fields: dict[int, QLineEdit] = {}
        for row, colour in enumerate(COLOURS):
            field = self.fields[colour] = QLineEdit(meanings.get(colour, ""))
            field.setPlaceholderText(tr(theme.MARK_NAMES[colour]))
            field.setAccessibleName(tr("Meaning of colour {0}").format(colour))
            field.setMaxLength(40)
            grid.addWidget(_Square(colour), row, 0)
            grid.addWidget(field, row, 1)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self._accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(about)
        column.addLayout(grid)
        column.addWidget(box)

    def _accept(self) -> None:
        self.named.emit({colour: field.text() for colour, field in self.fields.items()})
        self.accept()
