"""The nodes of the picture: painting and finding them."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from core.relating.places import Floats
from ui.relations.ink import mix
from ui.relations.network import GraphPalette, Light, Network
from ui.relations.view import View

#: From this radius on a node shows the letter of its kind.
ROOM_FOR_BADGE = 8.5
#: Pictures of up to so many nodes have air around each.
AIRY = 400
#: Pixels around a node that still count as on it.
REACH = 3.0


def paint_nodes(p: QPainter, shown: Network, lit: Light, colors: GraphPalette, view: View, font: QFont) -> None:
    """Paint the nodes inside the window: dim ones first, then small ones over large ones."""
    at, radius = view.screen(shown.at), shown.radius * view.growth
    border = radius[:, None]
    inside = np.all((at > -border) & (at < np.array([view.width, view.height]) + border), axis=1)
    order = np.lexsort((-radius, lit.nodes))
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    for node in order[inside[order]].tolist():
        centre, size = QPointF(*at[node].tolist()), float(radius[node])
        if len(shown.nodes) <= AIRY:
            _gap(p, centre, size, colors)
        _disc(p, shown, lit, colors, node, centre, size)
        if shown.nodes[node].badge and size >= ROOM_FOR_BADGE:
            _badge(p, shown.nodes[node].badge, bool(lit.nodes[node]), colors, centre, size, font)


def ring(p: QPainter, centre: QPointF, radius: float, color: QColor, width: float, style: Qt.PenStyle) -> None:
    """A ring around a node, just outside of it."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(color, width, style))
    p.drawEllipse(centre, radius + 1.5 + width / 2, radius + 1.5 + width / 2)


def _gap(p: QPainter, centre: QPointF, radius: float, colors: GraphPalette) -> None:
    """A little air between a node and the lines that end at it or pass it."""
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(colors.background))
    p.drawEllipse(centre, radius + 2, radius + 2)


def _disc(
    p: QPainter, shown: Network, lit: Light, colors: GraphPalette, node: int, centre: QPointF, radius: float
) -> None:
    kind = colors.kinds.get(shown.nodes[node].kind, colors.dim)
    if lit.nodes[node]:
        fill, outline = QColor(kind), mix(kind, colors.ink, 0.6)
    else:
        fill, outline = mix(colors.background, kind, 0.28), mix(colors.background, kind, 0.45)
    p.setBrush(QBrush(fill))
    p.setPen(QPen(outline, 1.2))
    p.drawEllipse(centre, radius, radius)
    if lit.chosen_nodes[node]:
        ring(p, centre, radius, QColor(colors.accent), 3, Qt.PenStyle.SolidLine)


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
