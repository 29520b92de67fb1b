"""Nodes of a crowd as small pictures, painted all at once: a tenth of the time of painting each."""

from collections.abc import Sequence

import numpy as np
import shiboken6
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPixmap

from core.relating.places import Floats, Ints
from ui.relations.ink import mix
from ui.relations.network import GraphPalette, Light, Network
from ui.relations.shapes import shape
from ui.relations.view import View

#: Nodes grow with the zoom in steps of so much, because each step needs its own pictures.
STEP = 0.05
_FIELDS = 10  # of QPainter.PixmapFragment: x, y, source left, top, width, height, scale x, y, turn, opacity

Key = tuple[str, str, bool, int, str]  # colour, kind, lit, radius in pixels of the screen, letter
#: From this radius on a node shows the letter of its kind.
ROOM_FOR_BADGE = 8.5
#: Pixels of air between a node and the lines that end at it or pass it.
AIR = 2.0


class Sprites:
    """Keeps the pictures that a network needs at one size."""

    def __init__(self) -> None:
        self._made_for: object = None
        self._sheet = QPixmap()
        self._fragments: Floats = np.zeros((0, _FIELDS))

    def forget(self) -> None:
        """Colours or what is lit have changed."""
        self._made_for = None

    def paint(
        self,
        p: QPainter,
        shown: Network,
        lit: Light,
        tints: Sequence[str],
        colors: GraphPalette,
        view: View,
        order: Ints,
        font: QFont,
    ) -> None:
        """Paint the nodes `order`, the first undermost."""
        ratio = p.device().devicePixelRatio()
        growth = round(view.growth / STEP) * STEP
        made_for = (id(shown), growth, ratio)
        if made_for != self._made_for:
            self._make(shown, lit, tints, colors, growth, ratio, font)
            self._made_for = made_for
        if not len(order):
            return
        fragments = np.ascontiguousarray(self._fragments[order])
        fragments[:, :2] = np.round(view.screen(shown.at)[order] * ratio) / ratio
        first = shiboken6.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
        p.drawPixmapFragments(first, len(fragments), self._sheet)

    def _make(
        self,
        shown: Network,
        lit: Light,
        tints: Sequence[str],
        colors: GraphPalette,
        growth: float,
        ratio: float,
        font: QFont,
    ) -> None:
        radius = np.maximum(np.round(shown.radius * growth * ratio), 2).astype(int).tolist()
        room: list[bool] = (shown.radius * growth >= ROOM_FOR_BADGE).tolist()
        bright: list[bool] = lit.nodes.tolist()
        keys = [
            (tints[n], node.kind, bright[n], radius[n], node.badge if room[n] else "")
            for n, node in enumerate(shown.nodes)
        ]
        number = {key: index for index, key in enumerate(dict.fromkeys(keys))}
        cell = 2 * int(1.35 * max(radius, default=2) + 3 * ratio) + 2
        columns = max(1, int(len(number) ** 0.5) + 1)
        self._sheet = _sheet(list(number), cell, columns, colors, ratio, font)
        where = np.array([number[key] for key in keys], np.int64)
        self._fragments = np.zeros((len(keys), _FIELDS))
        self._fragments[:, 2] = where % columns * cell
        self._fragments[:, 3] = where // columns * cell
        self._fragments[:, 4:6] = cell
        self._fragments[:, 6:8] = 1 / ratio
        self._fragments[:, 9] = 1


def _sheet(keys: list[Key], cell: int, columns: int, colors: GraphPalette, ratio: float, font: QFont) -> QPixmap:
    sheet = QPixmap(cell * columns, cell * (len(keys) // columns + 1))
    sheet.fill(Qt.GlobalColor.transparent)
    p = QPainter(sheet)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, (tint, kind, is_lit, radius, letter) in enumerate(keys):
        p.resetTransform()
        p.translate(QPointF((number % columns + 0.5) * cell, (number // columns + 0.5) * cell))
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(colors.background))
        p.drawPath(shape(kind, radius + AIR * ratio))
        fill, outline = inks(tint, is_lit, colors)
        p.setBrush(QBrush(fill))
        p.setPen(QPen(outline, ratio))
        p.drawPath(shape(kind, float(radius)))
        if letter:
            badge(p, letter, is_lit, colors, QPointF(0, 0), float(radius), font)
    p.end()
    return sheet


def badge(
    p: QPainter, letter: str, is_lit: bool, colors: GraphPalette, centre: QPointF, radius: float, font: QFont
) -> None:
    """The letter of its kind in the middle of a node."""
    sized = QFont(font)
    sized.setPixelSize(max(9, round(radius * 0.95)))
    sized.setBold(True)
    p.setFont(sized)
    p.setPen(QColor(colors.background) if is_lit else mix(colors.background, colors.dim, 0.5))
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    p.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def inks(tint: str, is_lit: bool, colors: GraphPalette) -> tuple[QColor, QColor]:
    """Fill and outline of a node."""
    if is_lit:
        return QColor(tint), mix(tint, colors.ink, 0.6)
    return mix(colors.background, tint, 0.28), mix(colors.background, tint, 0.45)
