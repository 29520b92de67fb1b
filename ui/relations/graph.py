"""The picture of relations as a widget: pointer, keyboard, zoom, and what it tells the room."""

from collections.abc import Collection, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from core.relating.places import Floats
from ui.relations.canvas import Canvas
from ui.relations.edges import nearest_link
from ui.relations.labels import boxes
from ui.relations.network import GraphPalette, Link, Node, light, network
from ui.relations.nodes import beside, nearest_node
from ui.relations.placing import needs
from ui.relations.view import View, fitted

__all__ = ["Graph", "GraphPalette", "Link", "Node"]

#: Pixels around a link that still count as on it.
REACH = 5.0
#: One notch of the wheel, one press of + or -.
STEP = 1.2
NEAREST, FARTHEST = 6.0, 0.35  # scales: the one absolute, the other compared with the fitted view
PLAIN = GraphPalette("#ffffff", "#c0c0c0", "#606060", "#202020", "#808080", "#ffffff", {}, "#2060a0")
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class Graph(pg.GraphicsView):
    """Shows actors and their relations. Says what was clicked; what is chosen it is told."""

    actor_clicked = Signal(int)
    actor_opened = Signal(int)  # by a double click or Enter
    menu_wanted = Signal(int, QPoint)  # an actor; where on the screen
    link_clicked = Signal(int, int)
    background_clicked = Signal()
    #: actor, x, y: the analyst has dragged a node there (units of the layout).
    actor_moved = Signal(int, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=PLAIN.background)
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0)
        self.setCentralItem(self._box)
        self._canvas = Canvas(PLAIN, self.font())
        self._box.addItem(self._canvas, ignoreBounds=True)
        self._fitted = True
        self._fitting = self._canvas.view
        self._pressed: QPointF | None = None
        self._pressed_node = -1
        self._dragging = False
        self.setAccessibleName(self.tr("Picture of relations"))
        self._describe()

    # --- what the room tells the picture

    def set_palette(self, palette: GraphPalette) -> None:
        """Paint with these colours."""
        self.setBackground(QColor(palette.background))
        self._canvas.set_colors(palette)
        self.viewport().update()

    def boxes(self, nodes: Sequence[Node]) -> Floats:
        """Pixels that each node needs with its name (n, 2), for `core.relating.layout.layout`."""
        return boxes(nodes, self.font())

    def show_picture(self, nodes: list[Node], links: list[Link], positions: dict[int, tuple[float, float]]) -> None:
        """Show these, fitted into the window; nothing is chosen. A link to a missing actor is left out."""
        self._canvas.show_network(network(nodes, links, positions))
        self._describe()
        self.fit()

    def choose(self, actors: Collection[int], link: tuple[int, int] | None = None) -> None:
        """Highlight these actors with their neighbours, and this link; dim the rest. None: light all."""
        self._canvas.set_light(light(self._canvas.shown, actors, link))
        self._reveal([self._canvas.shown.number[one] for one in actors if one in self._canvas.shown.number])

    def positions(self) -> dict[int, tuple[float, float]]:
        """Where each actor stands now, in units of the layout."""
        shown = self._canvas.shown
        pairs = ((float(x), float(y)) for x, y in shown.at.tolist())
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
        self._fitting = fitted(canvas.shown.at, before, after, self.width(), self.height())
        self._look(self._fitting)
        self._fitted = True

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge around a point of the widget, by default its middle."""
        at = at or QPointF(self.width() / 2, self.height() / 2)
        view = self._canvas.view
        factor = min(max(factor, FARTHEST * self._fitting.scale / view.scale), NEAREST / view.scale)
        self._look(view.zoomed(factor, at.x(), at.y()))
        self._fitted = False

    def _look(self, view: View) -> None:
        self._canvas.set_view(view)
        self._box.setRange(self._canvas.boundingRect(), padding=0)
        self.viewport().update()

    def _reveal(self, nodes: list[int]) -> None:
        """Bring the first of these into the window if none of them is."""
        if not nodes:
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
        view = self._canvas.view
        if self._fitted or view.width <= 1:
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

    # --- pointer

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        if ev.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            left = ev.button() == Qt.MouseButton.LeftButton
            self._pressed, self._dragging = ev.position(), False
            self._pressed_node = self._at(ev.position())[0] if left else -1
        ev.accept()

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        if self._pressed is None:
            self._point_at(ev.position(), ev.globalPosition().toPoint())
            return
        way = ev.position() - self._pressed
        if not self._dragging and way.manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            if self._pressed_node >= 0:
                self._canvas.hold(self._pressed_node)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self._drag(way.x(), way.y())
            self._pressed = ev.position()

    def _drag(self, dx: float, dy: float) -> None:
        view = self._canvas.view
        if self._pressed_node < 0:
            self._look(view.moved(dx, dy))
            self._fitted = False
            return
        x, y = self._canvas.shown.at[self._pressed_node].tolist()
        self._canvas.move(self._pressed_node, x + dx / view.sx, y + dy / view.sy)

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if self._dragging:
            self._drop()
        elif pressed is not None and ev.button() == Qt.MouseButton.LeftButton:
            self._click(ev.position())
        ev.accept()

    def _drop(self) -> None:
        self._dragging = False
        self.viewport().unsetCursor()
        if self._pressed_node >= 0:
            self._canvas.hold(-1)
            x, y = self._canvas.shown.at[self._pressed_node].tolist()
            self.actor_moved.emit(self._canvas.shown.nodes[self._pressed_node].actor, x, y)

    def _click(self, point: QPointF) -> None:
        node, link = self._at(point)
        if node >= 0:
            self._set_cursor(node)
            self.actor_clicked.emit(self._canvas.shown.nodes[node].actor)
        elif link >= 0:
            self.link_clicked.emit(self._canvas.shown.links[link].a, self._canvas.shown.links[link].b)
        else:
            self.background_clicked.emit()

    def mouseDoubleClickEvent(self, ev: QMouseEvent) -> None:
        self._pressed = None
        at = self._at(ev.position())
        if at == (-1, -1):
            self.fit()
        elif at[0] >= 0:
            self.actor_opened.emit(self._canvas.shown.nodes[at[0]].actor)
        ev.accept()

    def contextMenuEvent(self, ev: QContextMenuEvent) -> None:
        by_key = ev.reason() == QContextMenuEvent.Reason.Keyboard
        node = self._canvas.keyed if by_key else self._at(QPointF(ev.pos()))[0]
        if node >= 0:
            self.menu_wanted.emit(self._canvas.shown.nodes[node].actor, ev.globalPos())
        ev.accept()

    def wheelEvent(self, ev: QWheelEvent) -> None:
        turn = ev.angleDelta().y() or ev.pixelDelta().y()
        self.zoom(STEP ** (turn / 120), ev.position())
        ev.accept()

    def leaveEvent(self, ev: QEvent) -> None:
        super().leaveEvent(ev)
        self._canvas.pointed = self._canvas.pointed_link = -1
        self._canvas.update()

    def _point_at(self, point: QPointF, on_screen: QPoint) -> None:
        node, link = self._at(point)
        canvas = self._canvas
        if (node, link) == (canvas.pointed, canvas.pointed_link):
            return
        canvas.pointed, canvas.pointed_link = node, link
        hand = node >= 0 or link >= 0
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)
        tip = canvas.shown.nodes[node].tip if node >= 0 else canvas.shown.links[link].tip if link >= 0 else ""
        QToolTip.showText(on_screen, tip, self.viewport())
        canvas.update()

    # --- keyboard

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        key = Qt.Key(ev.key())
        if key in ARROWS and self._canvas.shown.nodes:
            here = self._canvas.keyed
            self._set_cursor(beside(self._canvas.shown, here, *ARROWS[key]) if here >= 0 else self._order()[0])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._canvas.keyed >= 0:
            signal = self.actor_clicked if key == Qt.Key.Key_Space else self.actor_opened
            signal.emit(self._canvas.shown.nodes[self._canvas.keyed].actor)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_Escape:
            self.background_clicked.emit()
        else:
            ev.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks through the nodes, the greatest first, and leaves at the end."""
        order = self._order()
        here = order.index(self._canvas.keyed) if self._canvas.keyed in order else -1 if forward else len(order)
        there = here + (1 if forward else -1)
        if 0 <= there < len(order):
            self._set_cursor(order[there])
            return True
        self._set_cursor(-1)
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, ev: QFocusEvent) -> None:
        super().focusOutEvent(ev)
        if ev.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._set_cursor(-1)

    def _order(self) -> list[int]:
        return np.argsort(-self._canvas.shown.radius, kind="stable").tolist()

    def _set_cursor(self, node: int) -> None:
        self._canvas.keyed = node
        self._canvas.update()
        if node >= 0:
            self._reveal([node])
        self._describe()

    def _describe(self) -> None:
        """Tell a screen reader what is shown and where the keyboard is."""
        shown, cursor = self._canvas.shown, self._canvas.keyed
        if cursor >= 0:
            count = int((shown.ends == cursor).any(1).sum())
            node = shown.nodes[cursor]
            text = self.tr("{name}, {kind}, {count} relations in the picture.")
            text = text.format(name=node.name, kind=node.kind, count=count)
        else:
            text = self.tr("{nodes} actors and {links} relations. Tab and the arrows move between actors, ")
            text += self.tr("Enter chooses one, plus and minus zoom, 0 shows everything.")
            text = text.format(nodes=len(shown.nodes), links=len(shown.links))
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
