"""Toggles for the kinds of actors; none pressed means all."""

from collections.abc import Collection

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from core.model import KINDS, Kind
from ui import theme
from ui.translation import tr, within
from ui.widgets.drawn_icon import dot
from ui.widgets.flow import Flow
from ui.widgets.lettering import small

PLURALS: dict[Kind, str] = {
    "person": "Persons",
    "organization": "Organisations",
    "place": "Places",
    "group": "Groups",
    "other": "Other",
}


class KindChips(QWidget):
    """One chip a kind, with its colour as a dot."""

    changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[Kind, QPushButton] = {}
        row = Flow(self, spacing=5)
        for kind in KINDS:
            chip = QPushButton(tr(PLURALS[kind]), checkable=True)
            chip.setFont(small(self.font()))
            chip.setProperty("chip", "true")
            chip.setIconSize(QSize(10, 10))
            chip.setToolTip(tr("Show {0}; with none pressed, all kinds are shown").format(within(PLURALS[kind])))
            chip.toggled.connect(lambda _: self.changed.emit(self.kinds))
            self.chips[kind] = chip
            row.addWidget(chip)
        self._color()
        theme.watch().changed.connect(self._color)

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds pressed."""
        return tuple(kind for kind, chip in self.chips.items() if chip.isChecked())

    def press(self, kinds: Collection[Kind]) -> None:
        """Press the chips of these kinds and no others, without a signal."""
        self.blockSignals(True)
        for kind, chip in self.chips.items():
            chip.setChecked(kind in kinds)
        self.blockSignals(False)

    def _color(self) -> None:
        for kind, chip in self.chips.items():
            chip.setIcon(dot(kind, self.devicePixelRatioF()))
