"""The nodes of the picture: painting and finding them."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from core.relating.places import Floats, Ints
from ui.relations.ink import mix
from ui.relations.network import GraphPalette, Light, Network
from ui.relations.shapes import shape
from ui.relations.sprites import inks
from ui.relations.view import View

#: From this radius on a node shows the letter of its kind.
ROOM_FOR_BADGE = 8.5
#: Pictures of up to so many nodes have air around each.
AIRY = 400
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
        p.drawPath(shape(kind, round(size + 2, 1)))
        fill, outline = inks(tints[node], bool(lit.nodes[node]), colors)
        p.setBrush(QBrush(fill))
        p.setPen(QPen(outline, 1.2))
        p.drawPath(shape(kind, round(size, 1)))
        p.restore()
    paint_letters(p, shown, lit, colors, view, font, which)


def paint_letters(
    p: QPainter, shown: Network, lit: Light, colors: GraphPalette, view: View, font: QFont, which: Ints
) -> None:
    """The letter of its kind on each node that has room for it, and a ring around what is chosen."""
    at, radius = view.screen(shown.at), shown.radius * view.growth
    for node in which[(radius[which] >= ROOM_FOR_BADGE) | lit.chosen_nodes[which]].tolist():
        centre, size = QPointF(*at[node].tolist()), float(radius[node])
        if shown.nodes[node].badge and size >= ROOM_FOR_BADGE:
            _badge(p, shown.nodes[node].badge, bool(lit.nodes[node]), colors, centre, size, font)
        if lit.chosen_nodes[node]:
            ring(p, centre, size, QColor(colors.accent), 3, Qt.PenStyle.SolidLine)


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


def _badge(
    p: QPainter, letter: str, is_lit: bool, colors: GraphPalette, centre: QPointF, radius: float, font: QFont
) -> None:
    sized = QFont(font)
    sized.setPixelSize(max(9, round(radius * 0.95)))
    sized.setBold(True)
    p.setFont(sized)
    p.setPen(QColor(colors.background) if is_lit else mix(colors.background, colors.dim, 0.5))
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    p.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


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
