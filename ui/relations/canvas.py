"""One item that paints the whole picture: links, nodes, names, and what the pointer rests on."""

from dataclasses import replace

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ui.relations.edges import Links, paint_links
from ui.relations.ink import mix
from ui.relations.labels import HALO, Labels, is_great
from ui.relations.network import GraphPalette, Light, Network, light, network
from ui.relations.nodes import paint_nodes, ring
from ui.relations.placing import Placed, place, place_lit
from ui.relations.view import View

#: In pictures of up to so many nodes names find new places at each step of a zoom, else after it.
PROMPT = 150


class Canvas(pg.GraphicsObject):
    """Paints a network in the pixels of the window that it stands in."""

    def __init__(self, colors: GraphPalette, font: QFont) -> None:
        super().__init__()
        self.view = View(1, 1, 0, 0, 1, 1)
        self.colors = colors
        self.pointed = -1  # node under the pointer
        self.pointed_link = -1
        self.keyed = -1  # node that the keyboard is at
        self.dragged = -1
        self._font = font
        self._labels = Labels(font)
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
        self.set_light(light(shown, (), None))

    def set_light(self, lit: Light) -> None:
        """What is lit has changed."""
        self.lit = lit
        self._changed()

    def set_colors(self, colors: GraphPalette) -> None:
        """Paint with other colours."""
        self.colors = colors
        self._labels.forget()
        self._changed()

    def set_view(self, view: View) -> None:
        """Look at the picture in another way."""
        resized = (view.sx, view.sy) != (self.view.sx, self.view.sy)
        self.prepareGeometryChange()
        self.view = view
        if resized and len(self.shown.nodes) <= PROMPT:
            self._placed = None
        elif resized:
            self._later.start()
        self.update()

    def move(self, node: int, x: float, y: float) -> None:
        """Put a node to another position, in units of the layout."""
        self.shown.at[node] = x, y
        self.update()

    def hold(self, node: int) -> None:
        """From now on this node moves (-1: none does). Names keep their sides until it is dropped."""
        self.dragged = node
        if node >= 0:
            self._links.forget()
            self.update()
        else:
            self._changed()

    def _changed(self) -> None:
        self._links.forget()
        self._placed: dict[int, Placed] | None = None
        self.update()

    def _replace(self) -> None:
        self._placed = None
        self.update()

    def placed(self) -> dict[int, Placed]:
        """Where the names stand, by node number; names that found no room are missing.

        Choosing leaves names where they are, and makes room for those that are lit.
        """
        if self._placed is None:
            self._placed = self._place() if self.shown.nodes else {}
        return self._placed

    def _place(self) -> dict[int, Placed]:
        by_size = np.argsort(-self.shown.radius, kind="stable")
        calm = place(self.shown, self.view, self.sizes, by_size)
        if not self.lit.anything:
            return calm
        return place_lit(self.shown, self.view, self.sizes, by_size, self.lit.nodes, calm)

    def boundingRect(self) -> QRectF:
        x0, y0 = self.view.units(0, 0)
        x1, y1 = self.view.units(self.view.width, self.view.height)
        return QRectF(x0, y0, x1 - x0, y1 - y0)

    def paint(self, p: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint in pixels of the window, whatever it is painted into."""
        p.setTransform(self.sceneTransform().inverted()[0], True)
        shown, lit, view = self.shown, self.lit, self.view
        self._links.paint(p, shown, lit, self.colors, view, self.dragged)
        self._paint_pointed_links(p)
        paint_nodes(p, shown, lit, self.colors, view, self._font)
        self._paint_rings(p)
        self._paint_labels(p)

    def _paint_pointed_links(self, p: QPainter) -> None:
        """The link under the pointer, or those of the node under it, in the accent."""
        of_node = (self.shown.ends == self.pointed).any(1) & (self.pointed >= 0)
        if self.pointed_link >= 0:
            of_node[self.pointed_link] = True
        if of_node.any():
            bright = Light(self.lit.nodes, of_node, self.lit.chosen_nodes, of_node, True)
            accent = mix(self.colors.link_strong, self.colors.accent, 0.6).name()
            colors = replace(self.colors, accent=accent)
            paint_links(p, self.shown, bright, colors, self.view, np.flatnonzero(of_node))

    def _paint_rings(self, p: QPainter) -> None:
        accent = QColor(self.colors.accent)
        for node, width, style in (
            (self.pointed, 2.0, Qt.PenStyle.SolidLine),
            (self.keyed, 2.0, Qt.PenStyle.DotLine),
        ):
            if node >= 0:
                centre = QPointF(*self.view.screen(self.shown.at[node]).tolist())
                ring(p, centre, float(self.shown.radius[node]) * self.view.growth + 2, accent, width, style)

    def _paint_labels(self, p: QPainter) -> None:
        placed = self.placed()
        at = self.view.screen(self.shown.at)
        raised = [node for node in (self.keyed, self.pointed) if node >= 0]
        for node, where in reversed(placed.items()):
            if node not in raised:
                self._paint_label(p, node, at[node].tolist(), where)
        for node in raised:
            self._paint_label(p, node, at[node].tolist(), placed.get(node) or self._below(node))

    def _below(self, node: int) -> Placed:
        """Where a name goes that found no room but must be read now."""
        return Placed(-self.sizes[node, 0] / 2, float(self.shown.radius[node]) * self.view.growth + 2, 0)

    def _paint_label(self, p: QPainter, node: int, at: list[float], where: Placed) -> None:
        is_lit = self.lit.nodes[node] or node in (self.pointed, self.keyed)
        ink = QColor(self.colors.ink) if is_lit else mix(self.colors.background, self.colors.dim, 0.6)
        ratio = p.device().devicePixelRatio()
        halo = QColor(self.colors.halo)
        name = self.shown.nodes[node].name
        picture = self._labels.picture(name, self.great[node], where.side, ink, halo, ratio)
        x, y = at[0] + where.dx - HALO, at[1] + where.dy - HALO
        p.drawPixmap(QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio), picture)
