"""The desk's three panes: library, reading room or relations with evidence below, actors."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core import settings
from ui.actors.pane import ActorsPane
from ui.bridge import Bridge
from ui.desk import Desk
from ui.library.pane import LibraryPane
from ui.reader.pane import ReaderPane
from ui.relations.evidence import EvidencePane
from ui.relations.pane import RelationsPane

_WIDTHS, _HEIGHTS = [260, 700, 320], [560, 240]


class Workspace(QWidget):
    """Everything that shows one open notebook. Sizes are remembered."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library = LibraryPane(bridge, desk, self)
        self.reader = ReaderPane(bridge, desk, self)
        self.relations = RelationsPane(bridge, desk, self)
        self.evidence = EvidencePane(bridge, desk, self)
        self.actors = ActorsPane(bridge, desk, self)
        self._views = QStackedWidget(self)
        self._views.addWidget(self.reader)
        self._views.addWidget(self.relations)
        self.middle = QSplitter(Qt.Orientation.Vertical, self)
        self.middle.addWidget(self._views)
        self.middle.addWidget(self.evidence)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        for pane in (self.library, self.middle, self.actors):
            self.panes.addWidget(pane)
        for splitter, grows in ((self.panes, 1), (self.middle, 0)):
            splitter.setChildrenCollapsible(False)
            splitter.setStretchFactor(grows, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        self.evidence.hide()
        self._restore()
        desk.view_changed.connect(self._show_view)
        desk.relation_chosen.connect(lambda relation: self.evidence.setVisible(relation is not None))

    def _show_view(self, view: str) -> None:
        self._views.setCurrentWidget(self.relations if view == "relations" else self.reader)

    def _restore(self) -> None:
        stored = settings.get("window")
        self.panes.setSizes(_sizes(stored.get("panes"), _WIDTHS))
        self.middle.setSizes(_sizes(stored.get("middle"), _HEIGHTS))

    def sizes(self) -> dict[str, list[int]]:
        """The sizes of the panes, to be kept."""
        heights = (
            self.middle.sizes() if self.evidence.isVisible() else _sizes(settings.get("window").get("middle"), _HEIGHTS)
        )
        return {"panes": self.panes.sizes(), "middle": heights}


def _sizes(stored: object, usual: list[int]) -> list[int]:
    well = isinstance(stored, list) and len(stored) == len(usual) and all(isinstance(n, int) and n > 0 for n in stored)
    return list(stored) if well and isinstance(stored, list) else usual
