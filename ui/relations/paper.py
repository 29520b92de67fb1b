"""The picture on paper: with a title, a legend, and in the caption what was counted and when. For any paint device.

Everything here may run on an asking thread: nothing is a widget or a pixmap.
"""

from dataclasses import dataclass
from datetime import date

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from core.store.positions import Positions
from ui.relations.caption import caption_of, sides
from ui.relations.edges import paint_links
from ui.relations.labels import HALO, Labels, is_great
from ui.relations.legend import ROW, legend_rows, paint_entry, spots
from ui.relations.network import GraphPalette, Light, Network, dimmed, light, network
from ui.relations.nodes import in_window, paint_nodes
from ui.relations.picture import Picture
from ui.relations.placing import needs, place
from ui.relations.said import paint_said
from ui.relations.tints import Colouring, Entry, legend, measures, tints
from ui.relations.view import View, fitted

#: Pixels of the page, always in the proportions of A4: the fewer actors, the fewer pixels, and the larger the type.
SMALL_PAGE, PAGE, LARGE_PAGE = QSizeF(1000, 707), QSizeF(1400, 990), QSizeF(2300, 1626)
FEW, MANY = 30, 160
#: Its edges, what the title needs, the type of the caption.
EDGE, TITLE, SMALL = 28.0, 44.0, 12


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is to be painted: a picture, where its actors stand, and how it is coloured."""

    picture: Picture
    at: Positions
    by: Colouring
    colors: GraphPalette
    title: str
    font: QFont
    day: date

    @property
    def size(self) -> QSizeF:
        """Width and height in pixels."""
        many = len(self.picture.nodes)
        return SMALL_PAGE if many <= FEW else PAGE if many <= MANY else LARGE_PAGE


def paint(p: QPainter, sheet: Sheet) -> None:
    """Paint the whole sheet, from (0, 0) on."""
    size, colors = sheet.size, sheet.colors
    p.fillRect(QRectF(QPointF(0, 0), size), QColor(colors.background))
    _words(p, sheet, QRectF(EDGE, EDGE - 8, size.width() - 2 * EDGE, TITLE), sheet.title, 20, bold=True)
    entries = [*legend(sheet.picture.nodes, colors, sheet.by), *sides(sheet.picture, colors), *measures(colors)]
    said, wide = caption_of(sheet.picture, sheet.day), size.width() - 2 * EDGE
    rows = legend_rows(entries, sheet.font, wide)
    low = size.height() - EDGE - _height(sheet, said, wide)
    top = low - rows * ROW - 8
    p.save()
    p.translate(EDGE, EDGE + TITLE)
    _paint_network(p, sheet, wide, top - EDGE - TITLE - 6)
    p.restore()
    _paint_legend(p, sheet, entries, top)
    _words(p, sheet, QRectF(EDGE, low, wide, size.height() - low), said, SMALL)


def _height(sheet: Sheet, words: str, width: float) -> float:
    """How high the caption is."""
    font = QFont(sheet.font)
    font.setPixelSize(SMALL)
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1000), Qt.TextFlag.TextWordWrap, words).height()


def _paint_legend(p: QPainter, sheet: Sheet, entries: list[Entry], top: float) -> None:
    """The legend, side by side in as many rows as it needs."""
    for entry, at in zip(entries, spots(entries, sheet.font, sheet.size.width() - 2 * EDGE), strict=True):
        paint_entry(p, at + QPointF(EDGE, top), entry, sheet.colors, sheet.font)


def _words(p: QPainter, sheet: Sheet, box: QRectF, words: str, pixels: int, *, bold: bool = False) -> None:
    font = QFont(sheet.font)
    font.setPixelSize(pixels)
    font.setBold(bold)
    p.setFont(font)
    p.setPen(QColor(sheet.colors.ink if bold else sheet.colors.dim))
    p.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, words)


def _paint_network(p: QPainter, sheet: Sheet, width: float, height: float) -> None:
    shown = network(sheet.picture.nodes, sheet.picture.links, sheet.at)
    labels, great = Labels(sheet.font), is_great(shown.nodes)
    sizes = labels.sizes(shown.nodes, great)
    view = fitted(shown.at, *needs(shown, 1.0, sizes), width, height)
    lit = dimmed(shown, light(shown, (), None))
    paint_links(p, shown, lit, sheet.colors, view, np.arange(len(shown.links)))
    paint_said(p, shown, lit, sheet.colors, view, sheet.font)
    colours = tints(shown.nodes, sheet.colors, sheet.by)
    paint_nodes(p, shown, lit, colours, sheet.colors, view, sheet.font, in_window(shown, lit, view))
    _paint_names(p, sheet, shown, view, labels, lit)


def _paint_names(p: QPainter, sheet: Sheet, shown: Network, view: View, labels: Labels, lit: Light) -> None:
    great = is_great(shown.nodes)
    order = np.argsort(-shown.radius, kind="stable")
    sizes = labels.sizes(shown.nodes, great)
    labels.measure(shown.nodes, great, sizes, order[:400].tolist())
    at, halo = view.screen(shown.at), QColor(sheet.colors.halo)
    for node, where in reversed(place(shown, view, sizes, order).items()):
        corner = QPointF(at[node, 0] + where.dx - HALO, at[node, 1] + where.dy - HALO)
        ink = QColor(sheet.colors.ink if lit.nodes[node] else sheet.colors.dim)
        labels.paint(p, corner, shown.nodes[node].name, great[node], where.side, ink, halo)
