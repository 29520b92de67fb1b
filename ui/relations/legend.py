"""What shapes and colours of the picture mean, in a corner of it or on paper."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.relations.ink import mix
from ui.relations.network import GraphPalette
from ui.relations.shapes import shape
from ui.relations.tints import Entry

ROW, SIGN, GAP = 17.0, 5.5, 8.0


def legend_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(11)
    return small


def legend_size(entries: Sequence[Entry], font: QFont) -> QSizeF:
    """How much room the entries need in pixels, one below the other."""
    metrics = QFontMetricsF(legend_font(font))
    width = max((metrics.horizontalAdvance(words) for *_, words in entries), default=0.0)
    return QSizeF(width + 2 * SIGN + GAP + 4, ROW * len(entries))


def paint_legend(p: QPainter, at: QPointF, entries: Sequence[Entry], colors: GraphPalette, font: QFont) -> None:
    """Paint the entries one below the other; `at` is the upper left corner."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setFont(legend_font(font))
    for number, (tint, kind, words) in enumerate(entries):
        middle = at.y() + ROW * (number + 0.5)
        p.save()
        p.translate(QPointF(at.x() + SIGN + 1, middle))
        p.setBrush(QColor(tint))
        p.setPen(QPen(mix(tint, colors.ink, 0.6), 1))
        p.drawPath(shape(kind or "person", SIGN))
        p.restore()
        p.setPen(QColor(colors.ink))
        box = QRectF(at.x() + 2 * SIGN + GAP, middle - ROW / 2, 400, ROW)
        p.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


class Legend(QWidget):
    """Lies in the lower left corner of the picture and lets the pointer through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._entries: Sequence[Entry] = ()
        self._colors: GraphPalette | None = None

    def show_entries(self, entries: Sequence[Entry], colors: GraphPalette) -> None:
        """Show these."""
        self._entries, self._colors = entries, colors
        size = legend_size(entries, self.font())
        self.resize(int(size.width()) + 14, int(size.height()) + 10)
        self.setVisible(bool(entries))
        self.setAccessibleName("Legend: " + ", ".join(words for *_, words in entries))
        self.place()
        self.update()

    def place(self) -> None:
        """Into the corner."""
        self.move(8, self.parentWidget().height() - self.height() - 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._colors is None:
            return
        p = QPainter(self)
        ground = QColor(self._colors.background)
        ground.setAlpha(225)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(ground)
        p.drawRoundedRect(self.rect(), 5, 5)
        paint_legend(p, QPointF(6, 5), self._entries, self._colors, self.font())
        p.end()
