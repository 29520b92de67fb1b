"""The links of the picture: painted live when few, from a cached layer when many."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QObject, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTransform

from core.relating.places import Bools, Floats, Ints
from ui.relations.ink import mix
from ui.relations.lines import draw_lines
from ui.relations.network import BINS, MANY, GraphPalette, Light, Network
from ui.relations.view import View

WIDTHS = (1.1, 1.5, 2.2, 3.2, 4.6)
#: Of many links: one pixel is painted fast, and pale lines leave the strong ones to be seen. How dark each is.
FINE, SHADES = (1.0, 1.0, 1.0, 1.6, 2.6), (0.2, 0.32, 0.46, 0.66, 0.9)
#: Up to so many links each frame paints them all: about 3 ms.
LIVE = 500
#: Up to so many a new layer is painted at once; of more the old one stays until the new one is ready.
AT_ONCE = 1_500
#: The cached layer reaches so many pixels beyond the window, so that panning finds something there.
MARGIN = 300
#: Links painted between two looks at the event queue.
SLICE = 250


class Links(QObject):
    """Paints links. `ready` says that a sharp layer has been finished."""

    ready = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._layer: QImage | None = None
        self._view: View | None = None
        self._outdated = False
        self._begun: View | None = None
        self._work: Iterator[None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=120)
        self._soon.timeout.connect(self._begin)
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._step)
        self._wanted: tuple[Network, Light, GraphPalette, View, Ints, float] | None = None

    def forget(self, *, wholly: bool = True) -> None:
        """What was cached is no longer true; not `wholly`: it may be shown until a new layer is ready."""
        self._work, self._outdated = None, True
        self._turn.stop()
        if wholly:
            self._layer = None

    def paint(self, p: QPainter, shown: Network, lit: Light, colors: GraphPalette, view: View, live: int) -> None:
        """Paint all links; those of node `live` (-1: none) are moving and never come from the cache."""
        moving = (shown.ends == live).any(1)
        if len(shown.links) <= LIVE:
            paint_links(p, shown, lit, colors, view, np.arange(len(shown.links)))
            return
        still = np.flatnonzero(~moving)
        self._wanted = (shown, lit, colors, view, still, p.device().devicePixelRatio())
        if len(still) <= AT_ONCE and (self._layer is None or self._outdated):
            self._finish()
        elif (self._outdated or self._layer is None) and self._work is None:
            self._begin()
        elif self._view != view and not self._soon.isActive() and (self._work is None or self._begun != view):
            self._work = None
            self._soon.start()
        if self._layer is not None:
            self._paint_layer(p, view)
        else:  # until a layer is ready the strongest, so that there is never a picture without any
            paint_links(p, shown, lit, colors, view, still[:LIVE])
        paint_links(p, shown, lit, colors, view, np.flatnonzero(moving))

    def _paint_layer(self, p: QPainter, view: View) -> None:
        assert self._layer is not None and self._view is not None
        old = self._view
        x, y = view.sx / old.sx, view.sy / old.sy
        p.save()
        p.setTransform(QTransform(x, 0, 0, y, view.ox - old.ox * x, view.oy - old.oy * y), True)
        p.drawImage(QPointF(-MARGIN, -MARGIN), self._layer)
        p.restore()

    def _begin(self) -> None:
        if self._wanted is None:
            return
        self._begun = self._wanted[3]
        self._work = self._render()
        self._turn.start()

    def _step(self) -> None:
        try:
            if self._work is not None:
                next(self._work)
                return
        except StopIteration:
            self._work = None
            self.ready.emit()
        self._turn.stop()

    def _finish(self) -> None:
        for _ in self._render():
            pass

    def _render(self) -> Iterator[None]:
        """Paint the wanted layer in slices and put it into use at the end."""
        assert self._wanted is not None
        shown, lit, colors, view, still, ratio = self._wanted
        size = QSize(int(view.width) + 2 * MARGIN, int(view.height) + 2 * MARGIN)
        image = QImage(size * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(colors.background))
        ordered = _in_order(shown, lit, still)
        for start in range(0, len(ordered), SLICE):
            p = QPainter(image)
            p.translate(MARGIN, MARGIN)
            paint_links(p, shown, lit, colors, view, ordered[start : start + SLICE])
            p.end()
            yield
        self._layer, self._view, self._outdated = image, view, False


def _in_order(shown: Network, lit: Light, which: Ints) -> Ints:
    """Dim ones first, then from weak to strong, so that the strong ones lie on top."""
    return which[np.lexsort((shown.strength[which], lit.links[which]))]


def paint_links(p: QPainter, shown: Network, lit: Light, colors: GraphPalette, view: View, which: Ints) -> None:
    """Paint these links, strong ones over weak ones, lit ones over dim ones."""
    if not len(which):
        return
    at = view.screen(shown.at)
    lines = np.hstack([at[shown.ends[which, 0]], at[shown.ends[which, 1]]])
    seen = _visible(lines, view)
    which, lines = which[seen], lines[seen]
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    strength, bright = shown.strength[which], lit.links[which]
    side = shown.sides[which] if len(shown.sides) else np.zeros(len(which), np.int64)
    for is_lit in (False, True):
        for step in range(BINS):
            chosen = lit.chosen_links[which]
            mine = (strength == step) & (bright == is_lit) & ~chosen
            for number in np.unique(side[mine]).tolist():
                pen = _pen(colors, lit, step, is_lit, many=len(shown.links) > MANY)
                _draw(p, lines[mine & (side == number)], _of_side(pen, number, colors, is_lit=is_lit))
            _draw(p, lines[(strength == step) & (bright == is_lit) & chosen], _chosen_pen(colors, step))


def _draw(p: QPainter, lines: Floats, pen: QPen) -> None:
    if len(lines):
        p.setPen(pen)
        draw_lines(p, lines)


def _pen(colors: GraphPalette, lit: Light, step: int, is_lit: bool, *, many: bool) -> QPen:
    share = 0.15 + 0.85 * step / (BINS - 1)
    widths = FINE if many else WIDTHS
    if not is_lit:
        return QPen(mix(colors.background, colors.link, 0.2 if many else 0.35), widths[step])
    if many and not lit.anything:
        return QPen(mix(colors.background, colors.link_strong, SHADES[step]), widths[step])
    strong = mix(colors.link, colors.link_strong, round(0.3 + 0.7 * share, 2) if lit.anything else share)
    return QPen(strong, widths[step] + (0.3 if lit.anything else 0))


def _of_side(pen: QPen, side: int, colors: GraphPalette, *, is_lit: bool) -> QPen:
    """Colour and dashes tell which of two views a link is only in: not everybody can tell the colours apart."""
    if side:
        color = colors.sides[side - 1]
        pen.setColor(QColor(color) if is_lit else mix(colors.background, color, 0.3))
        pen.setWidthF(max(pen.widthF(), 1.6))
    if side == 2:
        pen.setDashPattern([4.0, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _chosen_pen(colors: GraphPalette, step: int) -> QPen:
    return QPen(QColor(colors.accent), WIDTHS[step] + 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _visible(lines: Floats, view: View) -> Bools:
    low = np.minimum(lines[:, :2], lines[:, 2:])
    high = np.maximum(lines[:, :2], lines[:, 2:])
    room = (view.width + MARGIN, view.height + MARGIN)
    return np.all((high > -MARGIN) & (low < room), axis=1)


def nearest_link(shown: Network, view: View, x: float, y: float, reach: float) -> int:
    """The number of the link at most `reach` pixels from (x, y), -1 if none is."""
    if not len(shown.links):
        return -1
    at = view.screen(shown.at)
    start, along = at[shown.ends[:, 0]], at[shown.ends[:, 1]] - at[shown.ends[:, 0]]
    off = np.array((x, y)) - start
    where = np.clip((off * along).sum(1) / np.maximum((along**2).sum(1), 1e-9), 0, 1)
    distance = np.hypot(*(off - where[:, None] * along).T)
    distance -= np.array(WIDTHS)[shown.strength] / 2
    nearest = int(distance.argmin())
    return nearest if distance[nearest] <= reach else -1
