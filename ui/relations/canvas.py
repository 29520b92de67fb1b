"""One item that paints the whole picture: links, nodes, names, and what the pointer rests on."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from core.relating.places import Ints
from ui.relations.edges import Links, paint_links
from ui.relations.ink import mix
from ui.relations.labels import HALO, Labels, is_great
from ui.relations.network import GraphPalette, Light, Network, dimmed, light, network
from ui.relations.nodes import AIRY, in_window, paint_chosen, paint_nodes, pin_mark, ring
from ui.relations.placing import BEYOND, Placed, apart, place, place_lit
from ui.relations.said import paint_said
from ui.relations.sprites import Sprites
from ui.relations.tints import Colouring, tints
from ui.relations.view import View

#: In pictures of up to so many nodes names find new places at each step of a zoom, else after it.
PROMPT = 100
#: The links of a node under the pointer are painted broad, and their ends ringed, unless they are more than these.
HUB = 60


class Canvas(pg.GraphicsObject):
    """Paints a network in the pixels of the window that it stands in."""

    def __init__(self, colors: GraphPalette, font: QFont) -> None:
        super().__init__()
        self.view = View(1, 1, 0, 0, 1, 1)
        self.colors = colors
        self.by: Colouring = "kind"
        self.pointed = -1  # node under the pointer
        self.pointed_link = -1
        self.keyed = -1  # node that the keyboard is at
        self.keyed_seen = False  # is it marked? Not after a click: what is chosen is seen otherwise
        self.dragged = -1
        self.lasso = QPolygonF()  # in pixels, while she draws it
        self._font = font
        self._labels = Labels(font)
        self._sprites = Sprites()
        self._links = Links(self)
        self._links.ready.connect(self.update)
        self._later = QTimer(self, singleShot=True, interval=150)
        self._later.timeout.connect(self._replace)
        self.show_network(network((), (), {}))

    def show_network(self, shown: Network) -> None:
        """Show another network; nothing in it is chosen."""
        self.shown = shown
        self.great = is_great(shown.nodes)
        self.sizes = self._labels.sizes(shown.nodes, self.great)
        self.pointed = self.pointed_link = self.keyed = self.dragged = -1
        self._tints = tints(shown.nodes, self.colors, self.by)
        self.lit = dimmed(shown, light(shown, (), None))
        self._changed()

    def set_light(self, lit: Light) -> None:
        """What is lit has changed."""
        self.lit = dimmed(self.shown, lit)
        self._placed, self._cut = None, None
        self._sprites.forget()
        self._links.forget(wholly=False)
        self.update()

    def set_colors(self, colors: GraphPalette, by: Colouring | None = None) -> None:
        """Paint with other colours."""
        self.colors, self.by = colors, by or self.by
        self._tints = tints(self.shown.nodes, colors, self.by)
        self._labels.forget()
        self._changed()

    def set_view(self, view: View) -> None:
        """Look at the picture in another way."""
        resized = (view.sx, view.sy) != (self.view.sx, self.view.sy)
        self.prepareGeometryChange()
        self.view = view
        if resized and len(self.shown.nodes) <= PROMPT:
            self._placed = None
        elif resized or self._is_far():
            self._later.start()
        self._cut = None
        self.update()

    def _is_far(self) -> bool:
        """Has the picture been moved so far that names may be missing?"""
        way = (self.view.ox - self._seen.ox, self.view.oy - self._seen.oy)
        return max(abs(way[0]), abs(way[1])) > BEYOND * 0.6

    def move(self, node: int, x: float, y: float) -> None:
        """Put a node to another position, in units of the layout."""
        self.shown.at[node] = x, y
        self._calm = self._cut = None
        self.update()

    def hold(self, node: int) -> None:
        """From now on this node moves (-1: none does). Names keep their sides until it is dropped."""
        self.dragged = node
        if node >= 0:
            self._links.forget(wholly=False)
            self.update()
        else:
            self._changed()

    def moved(self) -> None:
        """The nodes stand elsewhere; names keep their sides."""
        self._links.forget()
        self._calm = self._cut = None
        self.update()

    def place_names(self) -> None:
        """The nodes have arrived: names that were placed on their way might cover others there."""
        self._replace()

    def _changed(self) -> None:
        self._links.forget()
        self._sprites.forget()
        self._replace()

    def _replace(self) -> None:
        self._calm: tuple[View, dict[int, Placed]] | None = None  # where names stand while nothing is chosen
        self._placed: dict[int, Placed] | None = None
        self._cut: dict[int, Placed] | None = None
        self._seen = self.view
        self.update()

    def placed(self) -> dict[int, Placed]:
        """Where the names stand, by node number; names that found no room are missing. None covers another.

        Choosing leaves names where they are, and makes room for those that are lit.
        """
        if self._placed is None:
            self._placed = self._place() if self.shown.nodes else {}
            self._seen, self._cut = self.view, self._placed
        if self._cut is None:
            same = (self._seen.sx, self._seen.sy) == (self.view.sx, self.view.sy) and self.dragged < 0
            self._cut = self._placed if same else apart(self.view.screen(self.shown.at), self.sizes, self._placed)
        return self._cut

    def _place(self) -> dict[int, Placed]:
        by_size = np.argsort(-self.shown.radius, kind="stable")
        self._measure(by_size)
        if self._calm is None or self._calm[0] != self.view:
            self._calm = self.view, place(self.shown, self.view, self.sizes, by_size)
        calm = self._calm[1]
        if not self.lit.anything:
            return calm
        return place_lit(self.shown, self.view, self.sizes, by_size, self.lit.nodes, calm)

    def _measure(self, by_size: Ints) -> None:
        """Of a large picture only the names that may be shown are measured."""
        at = self.view.screen(self.shown.at[by_size])
        near = ((at > -BEYOND) & (at < np.array([self.view.width, self.view.height]) + BEYOND)).all(1)
        few = [*by_size[near][:300].tolist(), *by_size[near & self.lit.nodes[by_size]][:300].tolist()]
        self._labels.measure(self.shown.nodes, self.great, self.sizes, few)

    def boundingRect(self) -> QRectF:
        x0, y0 = self.view.units(0, 0)
        x1, y1 = self.view.units(self.view.width, self.view.height)
        return QRectF(x0, y0, x1 - x0, y1 - y0)

    def paint(self, p: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint in pixels of the window, whatever it is painted into."""
        p.setTransform(self.sceneTransform().inverted()[0], True)
        self._links.paint(p, self.shown, self.lit, self.colors, self.view, self.dragged)
        self._paint_rest(p)

    def _paint_rest(self, p: QPainter) -> None:
        paint_said(p, self.shown, self.lit, self.colors, self.view, self._font)
        near = self._paint_pointed_links(p)
        self._paint_nodes(p)
        self._paint_rings(p, near if len(near) <= HUB else [])
        self._paint_labels(p, near)
        self._paint_lasso(p)

    def _paint_nodes(self, p: QPainter) -> None:
        shown, lit, view = self.shown, self.lit, self.view
        which = in_window(shown, lit, view)
        if len(shown.nodes) <= AIRY:
            paint_nodes(p, shown, lit, self._tints, self.colors, view, self._font, which)
        else:
            self._sprites.paint(p, shown, lit, self._tints, self.colors, view, which, self._font)
            paint_chosen(p, shown, lit, self.colors, view, which)
        for actor in shown.pinned:
            if (node := shown.number.get(actor, -1)) >= 0:
                centre = QPointF(*view.screen(shown.at[node]).tolist())
                pin_mark(p, centre, float(shown.radius[node]) * view.growth, self.colors)

    def _paint_pointed_links(self, p: QPainter) -> list[int]:
        """The link under the pointer, or those of the node under it, in the accent; gives the nodes they lead to."""
        of_node = (self.shown.ends == self.pointed).any(1) & (self.pointed >= 0)
        if self.pointed_link >= 0:
            of_node[self.pointed_link] = True
        if not of_node.any():
            return []
        wide = of_node if of_node.sum() <= HUB else np.zeros_like(of_node)
        bright = Light(self.lit.nodes, of_node, self.lit.chosen_nodes, wide, True)
        accent = mix(self.colors.link_strong, self.colors.accent, 0.6).name()
        colors = replace(self.colors, accent=accent, link=accent, link_strong=accent)
        paint_links(p, self.shown, bright, colors, self.view, np.flatnonzero(of_node))
        return np.setdiff1d(self.shown.ends[of_node].ravel(), [self.pointed]).tolist()

    def _paint_rings(self, p: QPainter, near: list[int]) -> None:
        accent, soft = QColor(self.colors.accent), mix(self.colors.link_strong, self.colors.accent, 0.6)
        solid = Qt.PenStyle.SolidLine
        marked = [*((node, 1.2, solid, soft) for node in near), (self.pointed, 2.0, solid, accent)]
        for node, width, style, color in [*marked, (self._marked(), 2.0, Qt.PenStyle.DotLine, accent)]:
            if node >= 0:
                centre = QPointF(*self.view.screen(self.shown.at[node]).tolist())
                ring(p, centre, float(self.shown.radius[node]) * self.view.growth + 2, color, width, style)

    def _marked(self) -> int:
        """The node that the keyboard is at, if that is to be seen."""
        return self.keyed if self.keyed_seen else -1

    def _paint_lasso(self, p: QPainter) -> None:
        if not self.lasso.isEmpty():
            wash = QColor(self.colors.accent)
            wash.setAlpha(36)
            p.setBrush(wash)
            p.setPen(QPen(QColor(self.colors.accent), 1.4, Qt.PenStyle.DashLine))
            p.drawPolygon(self.lasso)

    def _paint_labels(self, p: QPainter, near: Sequence[int]) -> None:
        placed = self.placed()
        at = self.view.screen(self.shown.at)
        raised = [node for node in (self._marked(), self.pointed) if node >= 0]
        beside = set(near) & set(placed)
        for node, where in reversed(placed.items()):
            if node not in raised:
                self._paint_label(p, node, at[node].tolist(), where, lit=node in beside)
        for node in raised:
            self._paint_label(p, node, at[node].tolist(), placed.get(node) or self._below(node), lit=True)

    def _below(self, node: int) -> Placed:
        """Where a name goes that found no room but must be read now."""
        self._labels.measure(self.shown.nodes, self.great, self.sizes, [node])
        return Placed(-self.sizes[node, 0] / 2, float(self.shown.radius[node]) * self.view.growth + 2, 0)

    def _paint_label(self, p: QPainter, node: int, at: list[float], where: Placed, *, lit: bool) -> None:
        bright = lit or self.lit.nodes[node]
        ink = QColor(self.colors.ink) if bright else mix(self.colors.background, self.colors.dim, 0.6)
        ratio = p.device().devicePixelRatio()
        halo = QColor(self.colors.halo)
        name = self.shown.nodes[node].name
        x, y = at[0] + where.dx - HALO, at[1] + where.dy - HALO
        picture = self._labels.picture(name, self.great[node], where.side, ink, halo, ratio)
        p.drawPixmap(QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio), picture)
