"""The nodes of the picture: painting and finding them."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from core.relating.places import Floats, Ints
from ui.relations.network import GraphPalette, Light, Network
from ui.relations.shapes import shape
from ui.relations.sprites import AIR, ROOM_FOR_BADGE, badge, inks
from ui.relations.view import View

#: Up to so many nodes are painted one by one, each frame; more come from prepared pictures.
AIRY = 100
#: Pixels around a node that still count as on it.
REACH = 3.0


def in_window(shown: Network, lit: Light, view: View) -> Ints:
    """The nodes that can be seen, in the order to paint them: dim ones first, small ones over large ones."""
    at, radius = view.screen(shown.at), shown.radius * view.growth
    border = radius[:, None]
    inside = np.all((at > -border) & (at < np.array([view.width, view.height]) + border), axis=1)
    order = np.lexsort((-radius, lit.nodes))
    return order[inside[order]]


def paint_nodes(
    p: QPainter,
    shown: Network,
    lit: Light,
    tints: Sequence[str],
    colors: GraphPalette,
    view: View,
    font: QFont,
    which: Ints,
) -> None:
    """Paint these nodes one by one, each with a little air around it and its letter where there is room."""
    at, radius = view.screen(shown.at), shown.radius * view.growth
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    for node in which.tolist():
        centre, size, kind = QPointF(*at[node].tolist()), float(radius[node]), shown.nodes[node].kind
        p.save()
        p.translate(centre)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(colors.background))
        p.drawPath(shape(kind, round(size + AIR, 1)))
        fill, outline = inks(tints[node], bool(lit.nodes[node]), colors)
        p.setBrush(QBrush(fill))
        p.setPen(QPen(outline, 1.2))
        p.drawPath(shape(kind, round(size, 1)))
        p.restore()
        if shown.nodes[node].badge and size >= ROOM_FOR_BADGE:
            badge(p, shown.nodes[node].badge, bool(lit.nodes[node]), colors, centre, size, font)
    paint_chosen(p, shown, lit, colors, view, which)


def paint_chosen(p: QPainter, shown: Network, lit: Light, colors: GraphPalette, view: View, which: Ints) -> None:
    """A ring around what is chosen."""
    at, radius = view.screen(shown.at), shown.radius * view.growth
    for node in which[lit.chosen_nodes[which]].tolist():
        centre = QPointF(*at[node].tolist())
        ring(p, centre, float(radius[node]), QColor(colors.accent), 3, Qt.PenStyle.SolidLine)


def ring(p: QPainter, centre: QPointF, radius: float, color: QColor, width: float, style: Qt.PenStyle) -> None:
    """A ring around a node, just outside of it."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(color, width, style))
    p.drawEllipse(centre, radius + 1.5 + width / 2, radius + 1.5 + width / 2)


def pin_mark(p: QPainter, centre: QPointF, radius: float, colors: GraphPalette) -> None:
    """A small pin at the upper right of a node that stays where it was put."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    head = centre + QPointF(radius * 0.75 + 1, -radius * 0.75 - 3)
    p.setPen(QPen(QColor(colors.ink), 1.4))
    p.drawLine(head, head + QPointF(-3.2, 5.6))
    p.setPen(QPen(QColor(colors.background), 1))
    p.setBrush(QColor(colors.accent))
    p.drawEllipse(head, 3.4, 3.4)


def nearest_node(shown: Network, view: View, x: float, y: float) -> int:
    """The number of the node under (x, y), -1 if none is."""
    if not len(shown.nodes):
        return -1
    off = _distances(view.screen(shown.at), x, y) - shown.radius * view.growth
    nearest = int(off.argmin())
    return nearest if off[nearest] <= REACH else -1


def beside(shown: Network, node: int, dx: int, dy: int) -> int:
    """The node one comes to from `node` in a direction (dx, dy), `node` itself if there is none."""
    way = shown.at - shown.at[node]
    ahead = way @ (dx, dy)
    aside = np.abs(way @ (-dy, dx))
    cost = np.where(ahead > 1e-6, ahead + 2 * aside, np.inf)
    return int(cost.argmin()) if np.isfinite(cost).any() else node


def _distances(at: Floats, x: float, y: float) -> Floats:
    return np.hypot(at[:, 0] - x, at[:, 1] - y)
