"""The picture of relations as a widget: what it shows, and how it is looked at."""

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.relating.places import Floats
from core.words import figure
from ui.relations.canvas import Canvas
from ui.relations.edges import nearest_link
from ui.relations.labels import boxes
from ui.relations.minimap import Minimap
from ui.relations.motion import MOST, Motion
from ui.relations.network import GraphPalette, Link, Node, light, network
from ui.relations.nodes import nearest_node
from ui.relations.placing import needs
from ui.relations.tints import Colouring, Entry, legend, measures
from ui.relations.view import Look, View, fitted, look
from ui.translation import tr
from ui.widgets.words import kind_word

#: Pixels around a link that still count as on it.
REACH = 5.0
NEAREST, FARTHEST = 6.0, 0.35  # scales: the one absolute, the other compared with the fitted view
PLAIN = GraphPalette("#ffffff", "#c0c0c0", "#606060", "#202020", "#808080", "#ffffff", {}, "#2060a0")


class GraphView(pg.GraphicsView):
    """Shows actors and their relations, whole or a part of them."""

    #: actor, x, y: the analyst has dragged a node there (units of the layout).
    actor_moved = Signal(int, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=PLAIN.background)
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0)
        self.setCentralItem(self._box)
        self._canvas = Canvas(PLAIN, self.font())
        self._box.addItem(self._canvas, ignoreBounds=True)
        self._motion = Motion(self, self._stand, lambda: self._canvas.place_names())
        self._map = Minimap(self)
        self._map.wanted.connect(self._go)
        self._fitted = True
        self._given: Look | None = None  # where a saved view looks, until she looks elsewhere
        self._fitting = self._canvas.view
        self.setAccessibleName(tr("Picture of relations"))
        self._describe()

    # --- what the room tells the picture

    def set_palette(self, palette: GraphPalette) -> None:
        """Paint with these colours."""
        self.setBackground(QColor(palette.background))
        self._canvas.set_colors(palette)
        self._map.show_network(self._canvas.shown, palette)
        self.viewport().update()

    def colour_by(self, by: Colouring) -> None:
        """Colour the nodes by kind, community or tag."""
        self._canvas.set_colors(self._canvas.colors, by)
        self.viewport().update()

    @property
    def coloured_by(self) -> Colouring:
        """What colours stand for."""
        return self._canvas.by

    def legend(self) -> list[Entry]:
        """What the shapes and colours stand for."""
        canvas = self._canvas
        found = legend(canvas.shown.nodes, canvas.colors, canvas.by)
        return [*found, *measures(canvas.colors)] if found else []

    def show_pinned(self, actors: Collection[int]) -> None:
        """These are marked as pinned."""
        self._canvas.shown.pinned = set(actors)
        self._canvas.update()

    def is_pinned(self, actor: int) -> bool:
        """Is this actor marked as pinned?"""
        return actor in self._canvas.shown.pinned

    def boxes(self, nodes: Sequence[Node]) -> Floats:
        """Pixels that each node needs with its name (n, 2), for `core.relating.layout.layout`."""
        return boxes(nodes, self.font())

    def show_picture(
        self,
        nodes: list[Node],
        links: list[Link],
        positions: dict[int, tuple[float, float]],
        *,
        still: bool = False,
        smooth: bool = False,
        look: Look | None = None,
    ) -> None:
        """Show these, fitted into the window; nothing is chosen. A link to a missing actor is left out.

        `still`: the window keeps looking at the same part if the nodes are in it. `smooth`: nodes that were shown
        glide to their new places. `look`: where to look instead.
        """
        self._motion.end()
        before = self._places_now() if smooth and self.isVisible() else {}
        pinned = self._canvas.shown.pinned
        self._canvas.show_network(network(nodes, links, positions))
        self._canvas.shown.pinned = pinned
        self._describe()
        self._given = look
        if look is not None:
            self._look_at(look)
        elif not (still and self._holds()):
            self.fit()
        self._map.show_network(self._canvas.shown, self._canvas.colors)
        if before and len(nodes) <= MOST:
            self._glide(before)

    def _places_now(self) -> dict[int, tuple[float, float]]:
        """Pixels of the nodes that are shown."""
        at = self._canvas.view.screen(self._canvas.shown.at)
        return {actor: (x, y) for actor, (x, y) in zip(self._canvas.shown.number, at.tolist(), strict=True)}

    def _glide(self, before: dict[int, tuple[float, float]]) -> None:
        """From where the nodes stood on the screen to where they belong."""
        goal, view = self._canvas.shown.at.copy(), self._canvas.view
        start = goal.copy()
        for node, actor in enumerate(self._canvas.shown.number):
            if actor in before:
                start[node] = view.units(*before[actor])
        if float(np.abs(view.screen(start) - view.screen(goal)).max(initial=0)) > 2:
            self._motion.begin(start, goal)

    def _stand(self, at: Floats) -> None:
        """The nodes stand here now."""
        self._canvas.shown.at[:] = at
        self._canvas.moved()

    def settle(self, positions: dict[int, tuple[float, float]]) -> None:
        """Show the nodes where they stand while their layout is still being reckoned."""
        shown = self._canvas.shown
        known = [positions.get(actor) for actor in shown.number]
        if known and None not in known:
            self._stand(np.array(known, np.float64))
            self.fit()

    def _holds(self) -> bool:
        """Are almost all nodes in the window as it looks now?"""
        view, at = self._canvas.view, self._canvas.view.screen(self._canvas.shown.at)
        inside = ((at > 0) & (at < (view.width, view.height))).all(1)
        return view.width > 1 and len(at) > 0 and float(inside.mean()) > (0.97 if self._fitted else 0.05)

    def choose(self, actors: Collection[int], link: tuple[int, int] | None = None, *, whole: bool = False) -> None:
        """Highlight these actors with their neighbours, and this link; dim the rest. None: light all.

        `whole`: ring the chosen, but dim nobody.
        """
        lit = light(self._canvas.shown, actors, link)
        self._canvas.set_light(replace(lit, nodes=lit.nodes | True, links=lit.links | True) if whole else lit)
        self._reveal([self._canvas.shown.number[one] for one in actors if one in self._canvas.shown.number])

    def positions(self) -> dict[int, tuple[float, float]]:
        """Where each actor stands now, in units of the layout."""
        shown = self._canvas.shown
        at = self._motion.goal if self._motion.running else shown.at
        pairs = ((float(x), float(y)) for x, y in at.tolist())
        return dict(zip(shown.number, pairs, strict=True))

    def node_position(self, actor: int) -> QPoint:
        """The middle of a node in pixels of the widget. Raises KeyError if the actor is not shown."""
        return self._pixel(self._canvas.shown.at[self._canvas.shown.number[actor]])

    def actor_at(self, point: QPoint) -> int | None:
        """The actor under a pixel of the widget."""
        node = self._at(QPointF(point))[0]
        return self._canvas.shown.nodes[node].actor if node >= 0 else None

    def link_position(self, a: int, b: int) -> QPoint:
        """A point on a link where no node and no other link lies, if there is one, in pixels.

        Raises KeyError if the link is not shown.
        """
        shown = self._canvas.shown
        for index, link in enumerate(shown.links):
            if {link.a, link.b} == {a, b}:
                return self._on_link(index)
        raise KeyError((a, b))

    def _on_link(self, index: int) -> QPoint:
        one, other = self._canvas.shown.at[self._canvas.shown.ends[index]]
        points = [self._pixel(one + (other - one) * share) for share in (0.5, 0.4, 0.6, 0.3, 0.7, 0.25, 0.75)]
        clear = (point for point in points if self._at(QPointF(point)) == (-1, index))
        return next(clear, points[0])

    # --- looking

    def fit(self) -> None:
        """Show the whole picture."""
        canvas = self._canvas
        before, after = needs(canvas.shown, 1.0, canvas.sizes)
        at = self._motion.goal if self._motion.running else canvas.shown.at  # where they glide to, not where they are
        self._fitting = fitted(at, before, after, self.width(), self.height())
        self._look(self._fitting)
        self._fitted = True

    def looks(self) -> Look | None:
        """Where she looks and how closely; None when the whole picture is fitted into the window."""
        return None if self._fitted or self._canvas.view.width <= 1 else look(self._canvas.view)

    @property
    def reopened(self) -> bool:
        """Does the window look where a saved view does?"""
        return self._given is not None

    def _look_at(self, given: Look) -> None:
        """Look there, in a window of any size; also when its size changes, until she looks elsewhere."""
        before, after = needs(self._canvas.shown, 1.0, self._canvas.sizes)
        self._fitting = fitted(self._canvas.shown.at, before, after, self.width(), self.height())
        self._look(given.view(self.width(), self.height()))
        self._fitted, self._given = False, given

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge around a point of the widget, by default its middle."""
        at = at or QPointF(self.width() / 2, self.height() / 2)
        view = self._canvas.view
        factor = min(max(factor, FARTHEST * self._fitting.scale / view.scale), NEAREST / view.scale)
        self._look(view.zoomed(factor, at.x(), at.y()))
        self._fitted = False

    def _look(self, view: View) -> None:
        self._given = None
        self._canvas.set_view(view)
        self._box.setRange(self._canvas.boundingRect(), padding=0)
        self._map.show_view(view)
        self.viewport().update()

    def _go(self, x: float, y: float) -> None:
        """Look at the part around a position."""
        at = self._canvas.view.screen(np.array([x, y]))
        dx, dy = np.array([self.width(), self.height()]) / 2 - at
        self._look(self._canvas.view.moved(float(dx), float(dy)))
        self._fitted = False

    def _reveal(self, nodes: list[int]) -> None:
        """Bring the first of these into the window if none of them is."""
        if not nodes or self.reopened:
            return
        at = self._canvas.view.screen(self._canvas.shown.at[nodes])
        if not ((at > 0) & (at < (self.width(), self.height()))).all(1).any():
            dx, dy = np.array([self.width(), self.height()]) / 2 - at[0]
            self._look(self._canvas.view.moved(float(dx), float(dy)))
            self._fitted = False

    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        super().resizeEvent(ev)
        if not hasattr(self, "_canvas"):
            return  # pyqtgraph resizes while it is being built
        self._map.move(self.width() - self._map.width() - 10, self.height() - self._map.height() - 10)
        view = self._canvas.view
        if self._given is not None:
            self._look_at(self._given)
        elif self._fitted or view.width <= 1:
            self.fit()
        else:
            self._look(View(view.sx, view.sy, view.ox, view.oy, self.width(), self.height()))

    def close(self) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride] (Qt says bool)
        """Close like any widget: pyqtgraph would take the scene apart, and what it holds would dangle."""
        return QWidget.close(self)

    def _pixel(self, at: Floats) -> QPoint:
        x, y = self._canvas.view.screen(at).tolist()
        return QPoint(round(x), round(y))

    def _at(self, point: QPointF) -> tuple[int, int]:
        """Node and link under a point, -1 where none is; a node hides the links below it."""
        shown, view = self._canvas.shown, self._canvas.view
        node = nearest_node(shown, view, point.x(), point.y())
        return node, -1 if node >= 0 else nearest_link(shown, view, point.x(), point.y(), REACH)

    def _describe(self) -> None:
        """Tell a screen reader what is shown and where the keyboard is."""
        shown, cursor = self._canvas.shown, self._canvas.keyed
        if cursor >= 0:
            links = int((shown.ends == cursor).any(1).sum())
            node = shown.nodes[cursor]
            text = tr("{0}, {1}, {2} relations in the picture.").format(node.name, kind_word(node.kind), figure(links))
        else:
            text = tr(
                "{0} actors and {1} relations. Tab and the arrows move between actors, Enter chooses one, "
                "plus and minus zoom, 0 shows everything."
            ).format(figure(len(shown.nodes)), figure(len(shown.links)))
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
