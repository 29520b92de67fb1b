"""The picture of relations under pointer and keyboard, and what it tells the room."""

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui.relations.graph_view import GraphView
from ui.relations.network import GraphPalette, Link, Node
from ui.relations.nodes import beside

__all__ = ["Graph", "GraphPalette", "Link", "Node"]

#: One notch of the wheel, one press of + or -.
STEP = 1.2
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class Graph(GraphView):
    """Shows actors and their relations. Says what was clicked; what is chosen it is told."""

    actor_clicked = Signal(int)
    actor_opened = Signal(int)  # by a double click or Enter
    menu_wanted = Signal(int, QPoint)  # an actor; where on the screen
    link_clicked = Signal(int, int)
    background_clicked = Signal()
    actors_caught = Signal(tuple)  # with the lasso, or by Shift and a click
    pin_wanted = Signal(int)  # pin this actor, or take the pin out

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: QPointF | None = None
        self._pressed_node = -1
        self._dragging = False

    # --- pointer

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        self._motion.end()
        self._canvas.keyed_seen = False
        if ev.button() == Qt.MouseButton.LeftButton and ev.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._canvas.lasso = QPolygonF([ev.position()])
        elif ev.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            left = ev.button() == Qt.MouseButton.LeftButton
            self._pressed, self._dragging = ev.position(), False
            self._pressed_node = self._at(ev.position())[0] if left else -1
        ev.accept()

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        if not self._canvas.lasso.isEmpty():
            self._canvas.lasso.append(ev.position())
            self._canvas.update()
            return
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
        if not self._canvas.lasso.isEmpty():
            self._catch(ev.position())
        elif self._dragging:
            self._drop()
        elif pressed is not None and ev.button() == Qt.MouseButton.LeftButton:
            self._click(ev.position())
        ev.accept()

    def _catch(self, point: QPointF) -> None:
        """Choose what the lasso holds; a mere click with Shift adds an actor to the chosen, or takes it out."""
        lasso, self._canvas.lasso = self._canvas.lasso, QPolygonF()
        self._canvas.update()
        shown, chosen = self._canvas.shown, self._canvas.lit.chosen_nodes.copy()
        box = lasso.boundingRect()
        if box.width() + box.height() < QApplication.startDragDistance():
            node = self._at(point)[0]
            if node < 0:
                return
            chosen[node] = not chosen[node]
        else:
            at = self._canvas.view.screen(shown.at).tolist()
            chosen = np.array([lasso.containsPoint(QPointF(x, y), Qt.FillRule.OddEvenFill) for x, y in at], bool)
        self.actors_caught.emit(tuple(shown.nodes[node].actor for node in np.flatnonzero(chosen).tolist()))

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
            self._set_cursor(node, seen=False)
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
            actor = self._canvas.shown.nodes[node].actor
            where = self.viewport().mapToGlobal(self.node_position(actor)) if by_key else ev.globalPos()
            self.menu_wanted.emit(actor, where)
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
        elif key == Qt.Key.Key_P and self._canvas.keyed >= 0:
            self.pin_wanted.emit(self._canvas.shown.nodes[self._canvas.keyed].actor)
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

    def _set_cursor(self, node: int, *, seen: bool = True) -> None:
        self._canvas.keyed, self._canvas.keyed_seen = node, seen
        self._canvas.update()
        if node >= 0:
            self._reveal([node])
        self._describe()
