"""Kept searches: a button with those there are, and a way to keep this one."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.store import saved_searches
from core.store.saved_searches import Saved
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.ask_name import ask_name
from ui.widgets.menu_button import MenuButton

_LONGEST = 60


class SavedButton(MenuButton):
    """`wanted` tells the query of a kept search that she chose."""

    wanted = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(tr("Saved searches"), QMenu(), parent)
        self._bridge = bridge
        self._query = ""
        self.opened.setToolTipsVisible(True)
        self.opened.aboutToShow.connect(self.fill)

    def show_query(self, query: str) -> None:
        """This is the search that could be kept."""
        self._query = query.strip()

    def fill(self) -> None:
        """Fill the menu; it is asked for at once, since it is short."""
        self.opened.clear()
        writable = not self._bridge.notebook.read_only
        keep = self.opened.addAction(tr("Save this search…"), self.save)
        keep.setEnabled(writable and bool(self._query))
        kept: list[Saved] = self._bridge.now(saved_searches.listed)
        if kept:
            self.opened.addSeparator()
        for one in kept:
            action = self.opened.addAction(_in_menu(one.name), lambda one=one: self.wanted.emit(one.query))
            action.setToolTip(one.query)
        if kept:
            self.opened.addSeparator()
            remove = self.opened.addMenu(tr("Remove"))
            remove.setEnabled(writable)
            for one in kept:
                remove.addAction(_in_menu(one.name), lambda one=one: self._forget(one))

    def save(self) -> None:
        """Ask for a name and keep the search under it."""
        name = ask_name(self, tr("Save this search as"), self._query[:_LONGEST], [])
        if name:
            self.keep(name)

    def keep(self, name: str) -> None:
        """Keep the search under this name."""
        self._bridge.change(tr("Save the search “{0}”").format(name), saved_searches.save, name, self._query)

    def _forget(self, one: Any) -> None:
        self._bridge.change(tr("Remove the search “{0}”").format(one.name), saved_searches.forget, one.name)


def _in_menu(name: str) -> str:
    return name.replace("&", "&&")
