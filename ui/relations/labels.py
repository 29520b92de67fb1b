"""The names in the picture: how they are broken into lines, painted with a halo, and measured."""

import textwrap
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from core.relating.places import Floats
from ui.relations.network import Node, radii

#: Longer names are broken into lines, at most three.
LINE, LINES = 19, 3
#: Pixels between a node and its name; of the halo around the letters.
GAP, HALO = 3.0, 3.0
#: Nodes at least so large compared with the largest have their names in a larger type.
GREAT = 0.62


@lru_cache(maxsize=4096)
def lines(name: str) -> tuple[str, ...]:
    """A name in at most three lines of even length; what does not fit ends in an ellipsis."""
    name = " ".join(name.split())
    if len(name) <= LINE + 3:
        return (name,)
    count = -(-len(name) // (LINE + 3))
    for width in range(-(-len(name) // count), LINE + 8):
        broken = textwrap.wrap(name, width, break_long_words=width == LINE + 7)
        if len(broken) <= min(count, LINES):
            return tuple(broken)
    return tuple(textwrap.wrap(name, LINE + 5, max_lines=LINES, placeholder="…"))


class Labels:
    """Names as pictures, made once for each font, colour and resolution."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._pictures: dict[tuple[object, ...], QPixmap] = {}

    def font(self, great: bool) -> QFont:
        """The type of a name."""
        font = QFont(self._font)
        font.setPixelSize(13 if great else 12)
        font.setWeight(QFont.Weight.DemiBold if great else QFont.Weight.Normal)
        return font

    def size(self, name: str, great: bool) -> QSizeF:
        """Width and height of a name in pixels, without its halo."""
        metrics = QFontMetricsF(self.font(great))
        broken = lines(name)
        return QSizeF(max(metrics.horizontalAdvance(line) for line in broken), self._step(great) * len(broken))

    def _step(self, great: bool) -> float:
        return round(QFontMetricsF(self.font(great)).height() * 0.96)

    def sizes(self, nodes: Sequence[Node], great: Sequence[bool]) -> Floats:
        """Width and height of every name (n, 2)."""
        found = [self.size(node.name, big) for node, big in zip(nodes, great, strict=True)]
        return np.array([(size.width(), size.height()) for size in found]).reshape(-1, 2)

    def forget(self) -> None:
        """Colours have changed."""
        self._pictures.clear()

    def picture(self, name: str, great: bool, side: int, ink: QColor, halo: QColor, ratio: float) -> QPixmap:
        """The name with its halo; `side` is -1 (set flush right), 0 (centred) or 1 (flush left)."""
        key = (name, great, side, ink.rgb(), halo.rgb(), ratio)
        if key not in self._pictures:
            if len(self._pictures) > 3000:
                self._pictures.clear()
            self._pictures[key] = self._paint(name, great, side, ink, halo, ratio)
        return self._pictures[key]

    def _paint(self, name: str, great: bool, side: int, ink: QColor, halo: QColor, ratio: float) -> QPixmap:
        size, font = self.size(name, great), self.font(great)
        whole = (size + QSizeF(2 * HALO, 2 * HALO)) * ratio
        picture = QPixmap(int(whole.width() + 0.99), int(whole.height() + 0.99))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        p = QPainter(picture)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setFont(font)
        places = self._places(name, great, side, size)
        outline = QPainterPath()
        for at, line in places:
            outline.addText(at, font, line)
        p.strokePath(
            outline, QPen(halo, 2 * HALO - 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        p.setPen(ink)
        for at, line in places:
            p.drawText(at, line)
        p.end()
        return picture

    def _places(self, name: str, great: bool, side: int, size: QSizeF) -> list[tuple[QPointF, str]]:
        """Where each line of a name begins on its baseline."""
        metrics = QFontMetricsF(self.font(great))
        base = HALO + metrics.ascent() - (metrics.height() - self._step(great)) / 2
        found: list[tuple[QPointF, str]] = []
        for index, line in enumerate(lines(name)):
            spare = size.width() - metrics.horizontalAdvance(line)
            x = HALO + spare * (0.5, 0.0, 1.0)[side]
            found.append((QPointF(round(x), round(base + index * self._step(great))), line))
        return found


def is_great(nodes: Sequence[Node]) -> list[bool]:
    """Which nodes have their names in the larger type."""
    radius = radii(nodes)
    return (radius >= GREAT * radius.max(initial=0)).tolist() if len(nodes) > 4 else [False] * len(nodes)


def boxes(nodes: Sequence[Node], font: QFont) -> Floats:
    """Width and height (n, 2) of each node with its name below it, as the layout wants them."""
    size = Labels(font).sizes(nodes, is_great(nodes))
    radius = radii(nodes)
    width = np.maximum(size[:, 0], 2 * radius) + 12
    return np.stack([width, size[:, 1] + 2 * radius + GAP + 8], axis=1)
