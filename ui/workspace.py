"""The desk's three panes: library, reading room or relations with evidence below, actors."""

import threading
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core import settings
from ui.actors.pane import ActorsPane
from ui.bridge import Bridge
from ui.desk import Desk, View
from ui.library.pane import LibraryPane
from ui.reader.pane import ReaderPane

if TYPE_CHECKING:
    from ui.relations.evidence import EvidencePane
    from ui.relations.pane import RelationsPane

#: Rooms beside the reader, furnished when they are first entered: what they import takes its time.
ROOMS: dict[View, tuple[str, str]] = {
    "relations": ("ui.relations.pane", "RelationsPane"),
}
_WIDTHS, _HEIGHTS = [260, 700, 320], [560, 240]
_SOON = 400  # milliseconds after the window is there


class Workspace(QWidget):
    """Everything that shows one open notebook. Sizes are remembered."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library = LibraryPane(bridge, desk, self)
        self.reader = ReaderPane(bridge, desk, self)
        self.rooms: dict[View, QWidget] = {"reader": self.reader}
        self.evidence: EvidencePane | None = None
        self._bridge, self._desk = bridge, desk
        self.actors = ActorsPane(bridge, desk, self)
        self._views = QStackedWidget(self)
        self._views.addWidget(self.reader)
        self.middle = QSplitter(Qt.Orientation.Vertical, self)
        self.middle.addWidget(self._views)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        for pane in (self.library, self.middle, self.actors):
            self.panes.addWidget(pane)
        for splitter, grows in ((self.panes, 1), (self.middle, 0)):
            splitter.setChildrenCollapsible(False)
            splitter.setStretchFactor(grows, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        self.panes.setSizes(_sizes(settings.get("window").get("panes"), _WIDTHS))
        self.reader.versions_wanted.connect(self.library.show_versions)
        self.reader.story_wanted.connect(self.library.show_story)
        desk.view_changed.connect(self._show_view)
        desk.relation_chosen.connect(self._show_evidence)
        QTimer.singleShot(_SOON, _load_relations)

    @property
    def relations(self) -> "RelationsPane | None":
        """The room of relations, once it was entered."""
        return cast("RelationsPane | None", self.rooms.get("relations"))

    def room(self, view: View) -> QWidget:
        """The room of a view; it is furnished when it is asked for first."""
        if view not in self.rooms:
            module, name = ROOMS[view]
            room = self.rooms[view] = getattr(import_module(module), name)(self._bridge, self._desk, self)
            self._views.addWidget(room)
        return self.rooms[view]

    def _show_view(self, view: View) -> None:
        self._views.setCurrentWidget(self.room(view))

    def _show_evidence(self, relation: tuple[int, int] | None) -> None:
        if relation is not None:
            self._make_evidence()
        if self.evidence is not None:
            self.evidence.setVisible(relation is not None)

    def _make_evidence(self) -> None:
        if self.evidence is not None:
            return
        from ui.relations.evidence import EvidencePane

        self.evidence = EvidencePane(self._bridge, self._desk, self)
        self.evidence.hide()
        self.middle.addWidget(self.evidence)
        self.middle.setSizes(_sizes(settings.get("window").get("middle"), _HEIGHTS))

    def sizes(self) -> dict[str, list[int]]:
        """The sizes of the panes, to be kept."""
        stored = _sizes(settings.get("window").get("middle"), _HEIGHTS)
        heights = self.middle.sizes() if self.evidence is not None and self.evidence.isVisible() else stored
        return {"panes": self.panes.sizes(), "middle": heights}


def _load_relations() -> None:
    """Bring in what the room of relations needs on a thread of its own, before it is entered."""
    names = ("core.relating.layout", "core.relating.relations", "pyqtgraph")
    threading.Thread(target=lambda: [import_module(name) for name in names], name="loading", daemon=True).start()


def _sizes(stored: object, usual: list[int]) -> list[int]:
    well = isinstance(stored, list) and len(stored) == len(usual) and all(isinstance(n, int) and n > 0 for n in stored)
    return list(stored) if well and isinstance(stored, list) else usual
