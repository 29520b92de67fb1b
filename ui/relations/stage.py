"""From filters to a picture on the screen: counting, laying out and keeping positions, all off the ui thread."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal

from core.store import positions
from core.store.positions import Kept, Positions
from ui.bridge import Bridge
from ui.relations.graph import Graph
from ui.relations.picture import Filters, Picture, Placing, draw, place_nodes
from ui.relations.view import Look


class Stage(QObject):
    """Brings pictures to the graph. What she drags or pins there stays where she put it."""

    begun = Signal(object)  # Picture: it can be seen, and settles
    shown = Signal(object)  # Picture
    _settling = Signal(int, object)  # number of the picture, Positions: where its nodes stand meanwhile

    def __init__(self, bridge: Bridge, graph: Graph, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._graph = bridge, graph
        self._number = 0
        self._begun = False  # is the picture that is being laid out on the screen?
        self._anew = False
        self._given: Kept | None = None
        self._look: Look | None = None
        self._reopens = False  # is it a saved view that is to be as it was?
        #: Where actors stand in each picture of this sitting: what is written may have to wait for an import.
        self._stood: dict[str, Kept] = {}
        self.picture: Picture | None = None
        self._settling.connect(self._settle)
        graph.actor_moved.connect(self._moved)

    def draw(self, filters: Filters, *, anew: bool = False, kept: Kept | None = None, look: Look | None = None) -> None:
        """Show what these filters leave.

        `anew`: lay out all but the pinned again; `kept`: everybody stands there; `look`: where to look, instead of
        at the whole picture.
        """
        self._anew = anew or self._anew
        self._given, self._look, self._reopens = kept, look, kept is not None
        self._bridge.ask(self, "picture", draw, filters, self._bridge.kept, then=self._drawn)

    def _drawn(self, picture: Picture) -> None:
        if self._given is not None:
            picture, self._given = replace(picture, kept=self._given), None
        elif not picture.filters.picture and self.picture is not None and not self.picture.filters.picture:
            pinned = self.picture.kept.pinned
            picture = replace(picture, kept=Kept(self._graph.positions(), pinned))  # what stays keeps its place
        elif picture.filters.picture in self._stood:
            picture = replace(picture, kept=self._stood[picture.filters.picture])
        self._number += 1
        self._begun, anew, self._anew = False, self._anew, False
        number, boxes, before = self._number, self._graph.boxes(picture.nodes), self._graph.positions()
        self._drawing = picture
        self._bridge.ask(
            self,
            "layout",
            lambda _: place_nodes(picture, boxes, before, anew=anew, told=lambda at: self._tell(number, at)),
            then=lambda placing: self._show(picture, placing),
        )

    def _tell(self, number: int, at: Positions) -> None:
        """On an asking thread: let the ui thread show how far the layout is."""
        if not self._bridge.closing and shiboken6.isValid(self):
            self._settling.emit(number, at)

    def _settle(self, number: int, at: Positions) -> None:
        if number != self._number:
            return
        if not self._begun:
            self._begun = True
            self._graph.show_picture(self._drawing.nodes, self._drawing.links, at)
            self.begun.emit(self._drawing)
        else:
            self._graph.settle(at)

    def _show(self, picture: Picture, placing: Placing) -> None:
        self._number += 1  # whatever is still on its way is older
        self._remember(picture, placing)
        self._graph.show_picture(
            picture.nodes,
            picture.links,
            placing.at,
            still=not placing.anew and not self._reopens,
            smooth=not self._begun,
            look=self._look,
        )
        self._look, self._reopens = None, False
        self._graph.show_pinned(picture.kept.pinned)
        if placing.at != {actor: picture.kept.at.get(actor) for actor in placing.at}:
            self._keep(positions.keep, placing.at, anew=placing.anew)
        self.shown.emit(picture)

    def _remember(self, picture: Picture, placing: Placing) -> None:
        """What stands now, and of the others those whose frame this is."""
        kept = picture.kept
        others = {actor: at for actor, at in kept.at.items() if not placing.anew or actor in kept.pinned}
        self._hold(replace(picture, kept=Kept(others | placing.at, kept.pinned)))

    def _hold(self, picture: Picture) -> None:
        self.picture = picture
        if picture.filters.picture:
            self._stood[picture.filters.picture] = picture.kept

    def _moved(self, actor: int, x: float, y: float) -> None:
        """What she has dragged stays there."""
        self._keep(positions.keep, {actor: (x, y)})
        self.pin([actor], True)

    def pin(self, actors: list[int], pinned: bool) -> None:
        """Pin actors where they stand, or take the pins out."""
        if self.picture is None:
            return
        now = self.picture.kept.pinned | set(actors) if pinned else self.picture.kept.pinned - set(actors)
        at = self.picture.kept.at | self._graph.positions()
        self._hold(replace(self.picture, kept=Kept(at, now)))
        self._graph.show_pinned(now)
        self._keep(positions.pin, actors, pinned)

    def _keep(self, act: Callable[..., None], *args: Any, **more: Any) -> None:
        """Write positions; those of pictures around somebody are not kept."""
        picture = self.picture
        if picture is not None and picture.filters.picture and not self._bridge.notebook.read_only:
            self._bridge.keep("Positions", act, picture.filters.picture, *args, **more)
