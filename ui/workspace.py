"""The desk's three panes: library, reading room or relations with evidence below, actors."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core import settings
from ui.actors.pane import ActorsPane
from ui.bridge import Bridge
from ui.desk import Desk, View
from ui.library.pane import LibraryPane
from ui.notes.door import Door
from ui.reader.pane import ReaderPane
from ui.reader.room import ReadingRoom
from ui.ready import make_ready
from ui.recent import Recent
from ui.widgets.sizes import sizes_of

if TYPE_CHECKING:
    from ui.palette import Palette
    from ui.relations.evidence import EvidencePane
    from ui.relations.pane import RelationsPane
    from ui.search.pane import SearchPane

#: Rooms beside the reader, furnished when they are first entered: what they import takes its time.
ROOMS: dict[View, tuple[str, str]] = {
    "relations": ("ui.relations.pane", "RelationsPane"),
    "actor": ("ui.actors.page", "ActorPage"),
    "timeline": ("ui.timeline.pane", "TimelinePane"),
    "review": ("ui.review.pane", "ReviewPane"),
    "notes": ("ui.notes.pane", "NotesPane"),
    "search": ("ui.search.pane", "SearchPane"),
}
#: Rooms that need the whole width: library and actors make place.
WIDE: frozenset[View] = frozenset({"review", "notes", "search"})
_BOTH_FIT = 1_180  # pixels: in a narrower window there is no room for relations beside library and actors
_WIDTHS, _HEIGHTS = [260, 700, 320], [520, 290]
_SOON = 1_500  # milliseconds in which no article was opened: loading what other rooms need slows the next one down


class Workspace(QWidget):
    """Everything that shows one open notebook. Sizes are remembered."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library = LibraryPane(bridge, desk, self)
        self.reader = ReaderPane(bridge, desk, self)
        self.reading = ReadingRoom(bridge, desk, self.reader, self)
        self.rooms: dict[View, QWidget] = {"reader": self.reading}
        self.evidence: EvidencePane | None = None
        self.kept_search: dict[str, Any] = {}  # until that room is entered
        self._narrow: list[int] | None = None  # the widths of the panes while a wide room is in front
        self._bridge, self._desk = bridge, desk
        self._recent = Recent(desk)
        self.actors = ActorsPane(bridge, desk, self)
        self._views = QStackedWidget(self)
        self._views.addWidget(self.reading)
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
        self.panes.setSizes(sizes_of(settings.get("window").get("panes"), _WIDTHS))
        self.reader.versions_wanted.connect(self.library.show_versions)
        self.reader.story_wanted.connect(self.library.show_story)
        self.door = Door(bridge, desk, self)
        desk.view_changed.connect(self._show_view)
        desk.relation_chosen.connect(self._show_evidence)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._make_ready)
        self._soon.start()
        desk.article_opened.connect(self._load_later)
        for signal in (bridge.changed, bridge.job_ended):  # what was loaded no longer holds
            signal.connect(self._rest)
        self.library.list.wanted.connect(self._narrow_library)
        desk.article_opened.connect(self._narrow_library)
        desk.view_changed.connect(self._narrow_library)

    def _rest(self, _: object) -> None:
        self._soon.start()

    def _load_later(self) -> None:
        if self._soon.isActive():
            self._soon.start()

    def _make_ready(self) -> None:
        """Load what the room of relations needs before it is entered; while a job goes on nothing holds for long."""
        bridge = self._bridge
        if not bridge.jobs.busy and self._desk.spot.view != "relations":
            bridge.ask(self, "ready", make_ready, bridge.kept, self._desk.choices, lambda: bridge.closing, then=_heard)

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
            if view == "search" and self.kept_search:
                cast("SearchPane", room).return_to(self.kept_search)
        return self.rooms[view]

    def search_state(self) -> dict[str, Any]:
        """How the search room stands, or stood when the notebook was closed the last time."""
        room = self.rooms.get("search")
        return cast("SearchPane", room).state() if room is not None else self.kept_search

    def focus_search(self) -> None:
        """Go to the search room, the cursor in its box."""
        self._desk.show("search")
        self.room("search").setFocus(Qt.FocusReason.ShortcutFocusReason)

    def filter_articles(self) -> None:
        """Go to the filter of the library, which is shown when it was not."""
        self._show_library()
        self.library.focus_filter()

    def narrow_library(self) -> None:
        """Show by what the library can be narrowed, and the library when it was not there."""
        self._show_library()
        self.library.open_facets()

    def filter_actors(self) -> None:
        """Go to the filter of the actors, who are shown when they were not."""
        self._narrow_library()
        if self._desk.spot.view in WIDE:
            self._desk.show("reader")
        self.actors.focus_filter()

    def show_tagged(self, tag: str) -> None:
        """Show the articles with this tag in the library."""
        self._show_library()
        self.library.field.clear()
        self.library.narrow((("tag", tag),))
        self.library.list.setFocus()

    def show_marks(self, tag: str) -> None:
        """List the marks with this tag beside the text."""
        self._narrow_library()
        self._desk.show("reader")
        self.reader.listing.enter(("tag", tag))

    def _show_library(self) -> None:
        """Where it made place for a room, or in a small window for what lay beside it, the reader comes instead."""
        if self.library.isHidden():
            self._desk.show("reader")
        if self.library.isHidden():
            self._desk.close_relation()

    def open_palette(self) -> "Palette":
        """Show the box that leads anywhere."""
        from ui.palette import Palette  # what it looks things up with would only delay the start

        acts: dict[str, QAction] = getattr(self.window(), "actions_by_name", {})
        palette = Palette(self._bridge, self._desk, self._recent, list(acts.values()), self.window())
        palette.search_wanted.connect(self.search)
        palette.show()
        palette.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return palette

    def search(self, query: str) -> None:
        """Search for this in the search room."""
        self._desk.show("search")
        cast("SearchPane", self.room("search")).search(query)

    def widen_library(self) -> None:
        """Let the library take the whole width, as a table; or give the panes their places back."""
        if self.middle.isHidden():
            self._narrow_library()
            return
        if self._desk.spot.view in WIDE:
            self._desk.show("reader")
        self._narrow = self.panes.sizes()
        for pane in (self.middle, self.actors):
            pane.hide()
        self.library.list.setFocus()

    def _narrow_library(self) -> None:
        """What she opens from the table is read beside the list."""
        if self.middle.isHidden():
            self.middle.show()
            self._show_view(self._desk.spot.view)

    def _show_view(self, view: View) -> None:
        room = self.room(view)
        if view in WIDE and not self.library.isHidden():
            self._narrow = self.panes.sizes()
        self.actors.setVisible(view not in WIDE)
        self._make_room()
        if view not in WIDE and self._narrow is not None:
            self.panes.setSizes(self._narrow)
            self._narrow = None
        self._views.setCurrentWidget(room)
        self._show_evidence(self._desk.spot.relation)

    def _make_room(self) -> None:
        """In a small window the library gives way to what cannot be read beside it."""
        spot = self._desk.spot
        needs = spot.view in ("relations", "timeline") or spot.relation is not None
        small = self.width() < _BOTH_FIT and needs and not self.middle.isHidden()
        self.library.setVisible(spot.view not in WIDE and not small)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _show_evidence(self, relation: tuple[int, int] | None) -> None:
        shown = relation is not None and self._desk.spot.view not in WIDE
        if shown:
            self._make_evidence()
        if self.evidence is not None:
            self.evidence.setVisible(shown)
        self._make_room()

    def _make_evidence(self) -> None:
        if self.evidence is not None:
            return
        from ui.relations.evidence import EvidencePane

        self.evidence = EvidencePane(self._bridge, self._desk, self)
        self.evidence.hide()
        self.middle.addWidget(self.evidence)
        self.middle.setSizes(sizes_of(settings.get("window").get("middle"), _HEIGHTS))
        self.evidence.refresh()  # it was not there yet when the relation was chosen

    def sizes(self) -> dict[str, list[int]]:
        """The sizes of the panes, to be kept."""
        stored = sizes_of(settings.get("window").get("middle"), _HEIGHTS)
        heights = self.middle.sizes() if self.evidence is not None and self.evidence.isVisible() else stored
        return {"panes": self._narrow or self.panes.sizes(), "middle": heights}


def _heard(_: object) -> None:
    """What was loaded lies where those who need it look."""
