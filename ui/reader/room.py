"""The reading room: the reader, and a second one beside it when two articles are to be compared."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from core.errors import UserError
from core.store.articles import Article
from ui.bridge import Bridge
from ui.desk import Desk, View
from ui.reader.pane import ReaderPane
from ui.reader.selection_menu import copy_with_source
from ui.widgets.sizes import sizes_of


class ReadingRoom(QSplitter):
    """The second reader has a desk of its own: its article is not that of the window, the chosen actors are."""

    def __init__(self, bridge: Bridge, desk: Desk, first: ReaderPane, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._bridge, self._desk = bridge, desk
        self.first = first
        self.second: ReaderPane | None = None
        self._side: Desk | None = None
        self.setChildrenCollapsible(False)
        self.addWidget(first)
        self.setFocusProxy(first)
        first.head.beside_wanted.connect(desk.open_beside)
        first.type_changed.connect(self._follow_type)
        desk.beside_wanted.connect(self.open_beside)
        desk.actors_chosen.connect(self._choose_there)

    def open_beside(self, article: int) -> None:
        """Open an article in the second reader."""
        if self._side is None:
            self._furnish()
        assert self._side is not None
        self._desk.show("reader")
        self._side.open_article(article)

    def state(self) -> dict[str, Any]:
        """What lies beside and how wide both are, to be kept."""
        if self.second is None:
            return {}
        return {"beside": self.second.state(), "sizes": self.sizes()}

    def return_to(self, state: Mapping[str, Any], article: int | None) -> None:
        """Open again what lay beside, if it is still there."""
        beside = state.get("beside")
        if article is None or not isinstance(beside, dict) or self._side is not None:
            return
        self._furnish()
        assert self._side is not None and self.second is not None
        self.second.return_to(beside)
        self._side.open_article(article)
        self.setSizes(sizes_of(state.get("sizes"), self.sizes()))

    def list_marks(self) -> None:
        """Go to the list of marks in the reader where she is; when she is there already, back to the text."""
        front = self._front()
        self._desk.show("reader")
        there = not front.panel.list.isVisible() or front.panel.isAncestorOf(QApplication.focusWidget() or front)
        if front.panel.isVisible() and there:
            front.listing.show(False)
            front.text_edit.setFocus()
        else:
            front.listing.enter()

    def _furnish(self) -> None:
        side = self._side = Desk(self)
        side.choose_actors(*self._desk.spot.actors)
        self.second = ReaderPane(self._bridge, side, self, beside=True)
        side.actors_chosen.connect(lambda chosen: self._desk.choose_actors(*chosen))
        side.view_changed.connect(self._leave)
        side.passage_taken.connect(self._desk.passage_taken)
        side.note_wanted.connect(self._desk.note_wanted)
        self.second.head.close_wanted.connect(self.close_beside)
        self.second.catalogue_wanted.connect(self.first.catalogue_wanted)
        self.second.story_wanted.connect(self.first.story_wanted)
        self.second.versions_wanted.connect(self.first.versions_wanted)
        self.second.type_changed.connect(self._follow_type)
        self.addWidget(self.second)
        half = self.width() // 2
        self.setSizes([half, half])

    def find_in_article(self) -> None:
        """Open the bar to find something in the article where she is."""
        front = self._front()
        self._desk.show("reader")
        front.find_in_article()

    def copy_with_source(self) -> None:
        """Copy what is selected in the article where she is, with its source."""
        if (taken := self.taken()) is not None:
            copy_with_source(*taken)

    def take(self, what: str) -> None:
        """Take what is selected in the article where she is for a `note` or a `claim`."""
        if (taken := self.taken()) is not None:
            article, start, end = taken
            self._desk.passage_taken.emit(article.id, start, end, what)

    def taken(self) -> tuple[Article, int, int] | None:
        """What is selected where she is; when that is nothing, she is told so."""
        front = self._front()
        span = front.text_edit.selection() if front.isVisible() else None
        if span is None or front.opened is None:
            self._bridge.refused.emit(UserError("nothing_selected"))
            return None
        return front.opened.article, *span

    def open_again(self) -> None:
        """Open the article beside itself; what she opens then in the first reader can be compared with it."""
        if self._desk.spot.article is not None:
            self.open_beside(self._desk.spot.article)

    def _front(self) -> ReaderPane:
        """The reader where the focus is, or else the first."""
        there = self.second is not None and self.second.isAncestorOf(QApplication.focusWidget() or self.first)
        return self.second if there and self.second is not None else self.first

    def close_beside(self) -> None:
        """Put the second reader away."""
        if self.second is not None and self._side is not None:
            second, side = self.second, self._side
            self.second = self._side = None
            second.hide()
            second.setParent(None)
            second.deleteLater()
            side.deleteLater()
            self.first.setFocus()

    def _choose_there(self, chosen: tuple[int, ...]) -> None:
        if self._side is not None:
            self._side.choose_actors(*chosen)

    def _leave(self, view: View) -> None:
        """What opens another room from the second reader opens it in the window."""
        side = self._side
        if side is not None and view != "reader":
            self._desk.choose_actors(*side.spot.actors)
            self._desk.show(view)
            side.show("reader")

    def _follow_type(self) -> None:
        for pane in (self.first, self.second):
            if pane is not None and pane is not self.sender():
                pane.reset_type()
