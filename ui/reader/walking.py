"""Going from place to place: to a stretch, to the next mention, to the next article that has the chosen actors."""

from PySide6.QtCore import QObject

from core.store.reading_list import next_with
from ui.bridge import Bridge
from ui.desk import Desk
from ui.reader.article_view import ArticleView


class Walking(QObject):
    """Where she is in one view. `article` is kept up by the pane."""

    def __init__(self, bridge: Bridge, desk: Desk, view: ArticleView, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._desk, self._view = bridge, desk, view
        self.article: int | None = None
        self.visited: tuple[int, int] | None = None  # positions of the place that she went to last

    def go_to(self, start: int, end: int) -> None:
        """Bring code points of the text into sight, and flash them."""
        convert = self._view.offsets.to_document
        self.visited = convert(start), convert(end)
        self._view.go_to(*self.visited)

    def visit(self, number: int) -> None:
        """Go to the place of this number."""
        self.visited = self._view.marks.spans[number]
        self._view.leave_selection()  # what she selects by keys now begins there
        self._view.go_to(*self.visited)
        self._view.current = number

    def walk(self, *, forward: bool) -> None:
        """To the next place of the chosen actors, or of anybody when nobody is chosen; round at the end."""
        view = self._view
        if self.article is None:
            return
        # From the place visited last, even when it is no name any more, unless she has gone on from there.
        if self.visited is not None and view.is_visible(*self.visited):
            position = self.visited[0]
        else:
            position = view.top_position() - (1 if forward else 0)
        number = view.marks.following(position, self._desk.spot.actors, forward=forward)
        if number is not None:
            self.visit(number)

    def go_on(self, *, forward: bool) -> None:
        """To the next article, by date, that has one of the chosen actors; round at the end."""
        if self.article is not None and self._desk.spot.actors:
            then = self._arrive
            chosen = self._desk.spot.actors
            self._bridge.ask(self, "next", next_with, chosen, self.article, forward=forward, then=then)

    def _arrive(self, place: tuple[int, int, int] | None) -> None:
        if place is not None:
            self._desk.show_place(*place)
