"""How the picture looks: what colours mean, what becomes of hubs, and the layout itself."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.relations.picture import Hubs
from ui.relations.tints import Colouring
from ui.translation import tr
from ui.widgets.menu_button import MenuButton

_COLOURS = (("Kind", "kind"), ("Community", "community"), ("Tag", "tag"))
_HUBS = (("Show", "shown"), ("Dim", "dimmed"), ("Hide", "hidden"))


class LookMenu(MenuButton):
    """A button with the choices; each is told when she makes it."""

    colours_chosen = Signal(str)
    hubs_chosen = Signal(str)
    fit_wanted = Signal()
    layout_wanted = Signal()
    unpin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Look", QMenu(), parent)
        self.setToolTip(tr("Colours, hubs and layout of the picture"))
        self.colours: Colouring = "kind"
        self.hubs: Hubs = "shown"
        self._colours = self._choices("Colour by", _COLOURS, self._colour)
        self._hubs = self._choices("Hubs: actors linked to almost everybody shown", _HUBS, self._hub)
        self.opened.addSeparator()
        for text, signal in (
            ("Show the whole picture\t0", self.fit_wanted),
            ("Lay out anew", self.layout_wanted),
            ("Take out all pins", self.unpin_wanted),
        ):
            self.opened.addAction(text, signal.emit)

    def _choices(
        self, title: str, choices: tuple[tuple[str, str], ...], chosen: Callable[[str], None]
    ) -> dict[str, QAction]:
        self.opened.addSection(title)
        group, found = QActionGroup(self), dict[str, QAction]()
        for text, value in choices:
            action = QAction(text, self, checkable=True, checked=not found)
            action.triggered.connect(lambda _, value=value: chosen(value))
            group.addAction(action)
            self.opened.addAction(action)
            found[value] = action
        return found

    def _colour(self, value: str) -> None:
        self.colours = cast(Colouring, value)
        self.colours_chosen.emit(value)

    def _hub(self, value: str) -> None:
        self.hubs = cast(Hubs, value)
        self.hubs_chosen.emit(value)

    def show_values(self, colours: Colouring, hubs: Hubs) -> None:
        """Tick these, without telling."""
        self.colours, self.hubs = colours, hubs
        self._colours[colours].setChecked(True)
        self._hubs[hubs].setChecked(True)
