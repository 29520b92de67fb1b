"""The picture on paper: with a title, a legend, and in the caption what was counted and when. For any paint device.

Everything here may run on an asking thread: nothing is a widget or a pixmap.
"""

from dataclasses import dataclass
from datetime import date

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from core.store.positions import Positions
from core.words import counted
from ui.relations.edges import paint_links
from ui.relations.labels import HALO, Labels, is_great
from ui.relations.legend import ROW, paint_entry, spots
from ui.relations.network import GraphPalette, Light, Network, dimmed, light, network
from ui.relations.nodes import in_window, paint_nodes
from ui.relations.picture import Filters, Picture
from ui.relations.placing import needs, place
from ui.relations.said import paint_said
from ui.relations.tints import Colouring, Entry, legend, tints
from ui.relations.view import View, fitted

#: Pixels of the page; a large network gets a larger one. Its edges, and what caption and title need.
PAGE, LARGE_PAGE, LARGE = QSizeF(1400, 990), QSizeF(2300, 1626), 160
EDGE, TITLE, CAPTION = 28.0, 44.0, 20.0


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
        return LARGE_PAGE if len(self.picture.nodes) > LARGE else PAGE


def paint(p: QPainter, sheet: Sheet) -> None:
    """Paint the whole sheet, from (0, 0) on."""
    size, colors = sheet.size, sheet.colors
    p.fillRect(QRectF(QPointF(0, 0), size), QColor(colors.background))
    _words(p, sheet, QRectF(EDGE, EDGE - 8, size.width() - 2 * EDGE, TITLE), sheet.title, 20, bold=True)
    entries = legend(sheet.picture.nodes, colors, sheet.by)
    low = size.height() - EDGE - CAPTION * 2
    p.save()
    p.translate(EDGE, EDGE + TITLE)
    _paint_network(p, sheet, size.width() - 2 * EDGE, low - 2 * ROW - EDGE - TITLE - 6)
    p.restore()
    _paint_row(p, sheet, entries, low - 2 * ROW)
    caption = QRectF(EDGE, low, size.width() - 2 * EDGE, CAPTION * 2)
    _words(p, sheet, caption, caption_of(sheet.picture, sheet.day), 12)


def _paint_row(p: QPainter, sheet: Sheet, entries: list[Entry], top: float) -> None:
    """The legend in rows from left to right, two at most."""
    for entry, at in zip(entries, spots(entries, sheet.font, sheet.size.width() - 2 * EDGE), strict=True):
        if at.y() <= ROW:
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


def about(picture: Picture, day: date) -> dict[str, str]:
    """What the picture shows, in words: for captions and for files that others read."""
    filters, choices = picture.filters, picture.filters.choices
    found = {
        "shown": f"{len(picture.nodes):,} of {picture.actors:,} actors, "
        f"{len(picture.links):,} of {picture.passing:,} links",
        "window": _near(filters),
        "kinds": ", ".join(choices.kinds),
        "at least": f"{counted(filters.minimum, choices.window)} together",
        "counted": "titles, captions and body" if len(choices.zones) > 1 else "body of the articles",
        "stories": "every copy counts" if choices.copies else "a story told in the same words counts once",
    }
    if choices.since or choices.until:
        found["dates"] = f"{choices.since or 'the beginning'} to {choices.until or 'the end'}"
    if filters.hubs != "shown":
        found["hubs"] = filters.hubs
    return found | {"made": f"{day.day} {day:%B %Y}"}


def _near(filters: Filters) -> str:
    choices = filters.choices
    return choices.window if choices.within == 1 else f"within {choices.within} sentences"


def caption_of(picture: Picture, day: date) -> str:
    """The caption under the picture."""
    said = about(picture, day)
    shown, made = said.pop("shown"), said.pop("made")
    rest = "; ".join(f"{name}: {value}" for name, value in said.items())
    return (
        f"{shown}. {rest[:1].upper()}{rest[1:]}. Thickness of a line: strength. Size of a sign: mentions. Made {made}."
    )
