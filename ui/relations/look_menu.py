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

_COLOURS = (("Colour by kind", "kind"), ("Colour by community", "community"), ("Colour by tag", "tag"))
_HUBS = (("Show hubs", "shown"), ("Dim hubs", "dimmed"), ("Hide hubs", "hidden"))


class LookMenu(MenuButton):
    """A button with the choices; each is told when she makes it."""

    colours_chosen = Signal(str)
    hubs_chosen = Signal(str)
    fit_wanted = Signal()
    layout_wanted = Signal()
    unpin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Look"), QMenu(), parent)
        self.setToolTip(tr("Colours, hubs and layout of the picture"))
        self.colours: Colouring = "kind"
        self.hubs: Hubs = "shown"
        self._colours = self._choices(_COLOURS, self._colour)
        self._hubs = self._choices(_HUBS, self._hub)
        for action in self._hubs.values():
            action.setToolTip(tr("Hubs are linked to a quarter or more of all that are shown, and so tell little"))
        self.opened.setToolTipsVisible(True)
        self.opened.addSeparator()
        for text, signal in (
            (tr("Show the whole picture\t0"), self.fit_wanted),
            (tr("Lay out anew"), self.layout_wanted),
            (tr("Take out all pins"), self.unpin_wanted),
        ):
            self.opened.addAction(text, signal.emit)

    def _choices(self, choices: tuple[tuple[str, str], ...], chosen: Callable[[str], None]) -> dict[str, QAction]:
        if self.opened.actions():
            self.opened.addSeparator()
        group, found = QActionGroup(self), dict[str, QAction]()
        for text, value in choices:
            action = QAction(tr(text), self, checkable=True, checked=not found)
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
