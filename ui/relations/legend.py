"""What shapes and colours of the picture mean, below it and on paper."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.relations.ink import mix
from ui.relations.network import GraphPalette
from ui.relations.shapes import shape
from ui.relations.sprites import badge
from ui.relations.tints import MEASURES, SIDES, Entry
from ui.theme import BADGES
from ui.translation import tr

ROW, SIGN, GAP, EDGE = 19.0, 7.0, 8.0, 14


def legend_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(11)
    return small


def spots(entries: Sequence[Entry], font: QFont, width: float) -> list[QPointF]:
    """The upper left corner of each entry, side by side in rows of this width."""
    metrics = QFontMetricsF(legend_font(font))
    x, y, found = 0.0, 0.0, list[QPointF]()
    for *_, words in entries:
        needed = metrics.horizontalAdvance(words) + 2 * SIGN + 3 * GAP
        if x and x + needed > width:
            x, y = 0.0, y + ROW
        found.append(QPointF(x, y))
        x += needed
    return found


def legend_rows(entries: Sequence[Entry], font: QFont, width: float) -> int:
    """How many rows the entries take."""
    return round(spots(entries, font, width)[-1].y() / ROW) + 1 if entries else 0


def paint_entry(p: QPainter, at: QPointF, entry: Entry, colors: GraphPalette, font: QFont) -> None:
    """Paint a sign and its words; `at` is the upper left corner."""
    tint, kind, words = entry
    middle = at.y() + ROW * 0.5
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.save()
    p.translate(QPointF(at.x() + SIGN + 1, middle))
    if kind in SIDES:
        _paint_side(p, kind, tint)
    elif kind in MEASURES:
        _paint_measure(p, kind, colors)
    else:
        p.setBrush(QColor(tint))
        p.setPen(QPen(mix(tint, colors.ink, 0.6), 1))
        p.drawPath(shape(kind or "person", SIGN))
    p.restore()
    if kind in BADGES:
        badge(p, BADGES[kind], True, colors, QPointF(at.x() + SIGN + 1, middle), SIGN, font)
    p.setFont(legend_font(font))
    p.setPen(QColor(colors.ink))
    p.drawText(QRectF(at.x() + 2 * SIGN + GAP, middle - ROW / 2, 600, ROW), Qt.AlignmentFlag.AlignVCenter, words)


def _paint_measure(p: QPainter, measure: str, colors: GraphPalette) -> None:
    """A small sign beside a large one, or a thin line above a thick one, in the middle of a sign's room."""
    if measure == "mentions":
        p.setPen(QPen(QColor(colors.dim), 1.1))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawEllipse(QPointF(-5, 2.8), 2, 2)
        p.drawEllipse(QPointF(2.4, 0), 4.8, 4.8)
        return
    for y, width in ((-3.2, 1.1), (2.4, 3.4)):
        p.setPen(QPen(QColor(colors.link_strong), width))
        p.drawLine(QPointF(-SIGN, y), QPointF(SIGN, y))


def _paint_side(p: QPainter, side: str, tint: str) -> None:
    """A piece of line of a comparison; dashes where the picture has them."""
    pen = QPen(QColor(tint), 2.0)
    if side == "other":
        pen.setDashPattern([2.5, 1.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    p.setPen(pen)
    p.drawLine(QPointF(-8, 0), QPointF(8, 0))


class Legend(QWidget):
    """One row below the picture, or two where there is much to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._colors: GraphPalette | None = None
        self.hide()

    def show_entries(self, entries: Sequence[Entry], colors: GraphPalette) -> None:
        """Show these."""
        self._entries, self._colors = entries, colors
        self.setVisible(bool(entries))
        self.setAccessibleName(tr("Legend: ") + ", ".join(words for *_, words in entries))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        last = (spots(self._entries, self.font(), self.width() - 2 * EDGE) or [QPointF(0, 0)])[-1]
        self.setFixedHeight(round(last.y() + ROW) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._colors is None:
            return
        p = QPainter(self)
        p.fillRect(self.rect(), QColor(self._colors.background))
        for entry, at in zip(self._entries, spots(self._entries, self.font(), self.width() - 2 * EDGE), strict=True):
            paint_entry(p, at + QPointF(EDGE, 2), entry, self._colors, self.font())
        p.end()
