"""The type of the reader as she has chosen it, and the small sheet on which she chooses."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core import settings
from ui import theme
from ui.translation import tr
from ui.widgets.drop_down import DropDown
from ui.widgets.segments import Segments

#: Letters in a line, and percent of the usual space between lines.
MEASURES = (("Slim", 56), ("Usual", 70), ("Wide", 92))
SPACINGS = (("Tight", 88), ("Usual", 100), ("Loose", 120))
SMALLEST, LARGEST = 12, 32


@dataclass(frozen=True, slots=True)
class TypeChoice:
    """How many letters a line has, and the space between lines as a share of the usual."""

    measure: int = 70
    spacing: float = 1.0


def chosen() -> TypeChoice:
    """What she chose, within reason whatever the file of settings says."""
    measure, spacing = settings.get("reader_measure"), settings.get("reader_spacing")
    return TypeChoice(max(30, min(200, measure)), max(70, min(200, spacing)) / 100)


def families() -> list[str]:
    """The types that can be read at length: all that the system can scale."""
    return [name for name in QFontDatabase.families() if QFontDatabase.isSmoothlyScalable(name)]


class TypeSheet(QFrame):
    """Family, size, width of the column, space between lines. Every choice is kept, and tells `changed`."""

    changed = Signal()
    zoom_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "popover")
        self.family = DropDown(self)
        self.family.setAccessibleName(tr("Type"))
        self.family.setMinimumWidth(230)
        self.smaller, self.larger = QPushButton(tr("A−")), QPushButton(tr("A+"))
        self.smaller.setAccessibleName(tr("Smaller text"))
        self.larger.setAccessibleName(tr("Larger text"))
        self.size_now = QLabel()
        self.measure, self.spacing = Segments(MEASURES, self), Segments(SPACINGS, self)
        self.measure.setAccessibleName(tr("Width of the column"))
        self.spacing.setAccessibleName(tr("Space between lines"))
        self.usual = QPushButton(tr("As usual"))
        self._lay()
        self._connect()

    def _lay(self) -> None:
        size = QHBoxLayout()
        size.setSpacing(6)
        for widget in (self.smaller, self.size_now, self.larger):
            size.addWidget(widget)
        size.addStretch(1)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        for words, field in (
            (tr("Type"), self.family),
            (tr("Size"), size),
            (tr("Column"), self.measure),
            (tr("Lines"), self.spacing),
        ):
            label = QLabel(words)
            label.setProperty("role", "muted")
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        self.family.activated.connect(lambda _: self._keep("reader_family", self.family.currentData()))
        self.measure.chosen.connect(lambda value: self._keep("reader_measure", value))
        self.spacing.chosen.connect(lambda value: self._keep("reader_spacing", value))
        self.smaller.clicked.connect(lambda: self._zoom(-1))
        self.larger.clicked.connect(lambda: self._zoom(1))
        self.usual.clicked.connect(self._back_to_usual)

    def open_below(self, button: QWidget) -> None:
        """Show what is chosen now, below a button and within its window."""
        self._show_choice()
        self.resize(self.sizeHint())  # all of it: `adjustSize` stops at two thirds of the screen
        right = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 4))
        self.move(right)
        self.show()
        self.family.setFocus()

    def _show_choice(self) -> None:
        if not self.family.count():
            self.family.addItem(tr("The program’s own"), "")
            for name in families():
                self.family.addItem(name, name)
        self.family.setCurrentIndex(max(0, self.family.findData(settings.get("reader_family"))))
        self.size_now.setText(str(theme.reader_font().pixelSize()))
        self.measure.show_value(settings.get("reader_measure"))
        self.spacing.show_value(settings.get("reader_spacing"))

    def _keep(self, key: str, value: object) -> None:
        settings.put(key, value)
        self._show_choice()
        self.changed.emit()

    def _zoom(self, steps: int) -> None:
        self.zoom_wanted.emit(steps)
        self._show_choice()

    def _back_to_usual(self) -> None:
        for setting in settings.SETTINGS:
            if setting.key.startswith("reader_"):
                settings.put(setting.key, setting.default)
        self._show_choice()
        self.changed.emit()
