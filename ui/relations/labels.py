"""The names in the picture: how they are broken into lines, painted with a halo, and measured."""

import math
import textwrap
from collections.abc import Iterable, Sequence
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
#: So many names are measured at once; of the others a letter is taken to be so many pixels wide.
MEASURED, LETTER = 400, 7.0
#: In larger pictures not every name has its room beside its node: `core.relating.forces.CROWD`.
NAMED = 160


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


@lru_cache
def around(ratio: float) -> tuple[tuple[int, int], ...]:
    """Points of a disc as large as the halo, in pixels of the screen, close enough that letters leave no gap."""
    reach = (HALO - 0.55) * ratio
    turns = [(share * reach, 2 * math.pi * turn / 24) for share in (0.5, 1.0) for turn in range(24)]
    points = {(math.floor(r * math.cos(a) + 0.5), math.floor(r * math.sin(a) + 0.5)) for r, a in turns}
    return tuple(sorted(points | {(0, 0)}))


class Labels:
    """Names as pictures, made once for each font, colour and resolution."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._sizes: dict[tuple[str, bool], QSizeF] = {}
        self._known: dict[bool, QFontMetricsF] = {}

    def font(self, great: bool) -> QFont:
        """The type of a name."""
        font = QFont(self._font)
        font.setPixelSize(13 if great else 12)
        font.setWeight(QFont.Weight.DemiBold if great else QFont.Weight.Normal)
        return font

    def size(self, name: str, great: bool) -> QSizeF:
        """Width and height of a name in pixels, without its halo."""
        key = (name, great)
        if key not in self._sizes:
            metrics, broken = self._metrics(great), lines(name)
            width = max(metrics.horizontalAdvance(line) for line in broken)
            self._sizes[key] = QSizeF(width, self._step(great) * len(broken))
        return self._sizes[key]

    def _metrics(self, great: bool) -> QFontMetricsF:
        if great not in self._known:
            self._known[great] = QFontMetricsF(self.font(great))
        return self._known[great]

    def _step(self, great: bool) -> float:
        return round(self._metrics(great).height() * 0.96)

    def sizes(self, nodes: Sequence[Node], great: Sequence[bool]) -> Floats:
        """Width and height of every name (n, 2); of more than some hundred the lesser ones are estimated."""
        order = np.argsort(-radii(nodes), kind="stable")
        found = np.empty((len(nodes), 2))
        for node in order[:MEASURED].tolist():
            size = self.size(nodes[node].name, great[node])
            found[node] = size.width(), size.height()
        for node in order[MEASURED:].tolist():
            found[node] = LETTER * min(len(nodes[node].name), LINE + 3), self._step(False)
        return found

    def measure(self, nodes: Sequence[Node], great: Sequence[bool], sizes: Floats, which: Iterable[int]) -> None:
        """Put the true sizes of these names into `sizes`."""
        for node in which:
            size = self.size(nodes[node].name, great[node])
            sizes[node] = size.width(), size.height()

    def forget(self) -> None:
        """Colours have changed."""
        self._pictures.clear()

    def picture(self, name: str, great: bool, side: int, ink: QColor, halo: QColor, ratio: float) -> QPixmap:
        """The name with its halo; `side` is -1 (set flush right), 0 (centred) or 1 (flush left)."""
        side = side if len(lines(name)) > 1 else 0
        key = (name, great, side, ink.rgb(), halo.rgb(), ratio)
        if key not in self._pictures:
            if len(self._pictures) > 3000:
                self._pictures.clear()
            behind = self._halo(name, great, side, halo, ratio)
            self._pictures[key] = self._written(behind, name, great, side, ink)
        return self._pictures[key]

    def _halo(self, name: str, great: bool, side: int, halo: QColor, ratio: float) -> QPixmap:
        """What lies behind the letters: they are laid side by side around a circle, far quicker than an outline."""
        key = (name, great, side, halo.rgb(), ratio)
        if key not in self._pictures:
            whole = (self.size(name, great) + QSizeF(2 * HALO, 2 * HALO)) * ratio
            blank = QPixmap(int(whole.width() + 0.99), int(whole.height() + 0.99))
            blank.setDevicePixelRatio(ratio)
            blank.fill(Qt.GlobalColor.transparent)
            letters = self._written(blank, name, great, side, halo)
            p = QPainter(blank)
            for x, y in around(ratio):
                p.drawPixmap(QPointF(x / ratio, y / ratio), letters)
            p.end()
            self._pictures[key] = blank
        return self._pictures[key]

    def _written(self, picture: QPixmap, name: str, great: bool, side: int, ink: QColor) -> QPixmap:
        """A copy of a picture with a name on it."""
        picture = QPixmap(picture)
        p = QPainter(picture)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setFont(self.font(great))
        p.setPen(ink)
        for place, line in self._places(name, great, side, self.size(name, great)):
            p.drawText(place, line)
        p.end()
        return picture

    def paint(self, p: QPainter, at: QPointF, name: str, great: bool, side: int, ink: QColor, halo: QColor) -> None:
        """Paint a name with its halo; `at` is the upper left corner of both."""
        font = self.font(great)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setFont(font)
        places = [(at + place, line) for place, line in self._places(name, great, side, self.size(name, great))]
        outline = QPainterPath()
        for place, line in places:
            outline.addText(place, font, line)
        p.strokePath(
            outline, QPen(halo, 2 * HALO - 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        p.setPen(ink)
        for place, line in places:
            p.drawText(place, line)

    def _places(self, name: str, great: bool, side: int, size: QSizeF) -> list[tuple[QPointF, str]]:
        """Where each line of a name begins on its baseline."""
        metrics = self._metrics(great)
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
    """Width and height (n, 2) of each node with its name below it, as the layout wants them; in a crowd without."""
    radius = radii(nodes)
    if len(nodes) > NAMED:
        return np.stack([2 * radius + 14, 2 * radius + 10], axis=1)
    size = Labels(font).sizes(nodes, is_great(nodes))
    width = np.maximum(size[:, 0], 2 * radius) + 12
    return np.stack([width, size[:, 1] + 2 * radius + GAP + 8], axis=1)
