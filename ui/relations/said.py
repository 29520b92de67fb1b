"""Links that she has called something: dashed, with her words and an arrow, unlike those that are only counted."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from core.relating.places import Floats
from ui.relations.network import GraphPalette, Light, Link, Network
from ui.relations.view import View

_HEAD = 9.0  # length of an arrow's head in pixels
_LONGEST = 220.0  # of the words, in pixels


def paint_said(p: QPainter, shown: Network, lit: Light, colors: GraphPalette, view: View, font: QFont) -> None:
    """Paint the labelled links over the others."""
    which = [number for number, link in enumerate(shown.links) if link.label]
    if not which:
        return
    at = view.screen(shown.at)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number in which:
        link, (a, b) = shown.links[number], shown.ends[number]
        color = QColor(colors.accent if lit.links[number] else colors.link)
        radius = shown.radius[[a, b]] * view.growth + 3
        if np.hypot(*(at[b] - at[a])) >= float(radius.sum()) + _HEAD:
            _paint_one(p, link, at[a], at[b], radius, color, colors, font)
        else:  # no room for an arrow and words: dashed all the same, and the tip says what it is
            _dash(p, at[a], at[b], color, colors)


def _paint_one(
    p: QPainter,
    link: Link,
    one: Floats,
    other: Floats,
    radius: Floats,
    color: QColor,
    colors: GraphPalette,
    font: QFont,
) -> None:
    way = other - one
    length = float(np.hypot(*way))
    way = way / length
    start, end = one + way * radius[0], other - way * radius[1]
    _dash(p, start, end, color, colors)
    if link.way:
        _head(p, end if link.way > 0 else start, way * (1 if link.way > 0 else -1), color)
    _words(p, link.label, (start + end) / 2, length, color, colors, font)


def _dash(p: QPainter, start: Floats, end: Floats, color: QColor, colors: GraphPalette) -> None:
    p.setPen(QPen(QColor(colors.background), 4.5))
    p.drawLine(QPointF(*start), QPointF(*end))
    p.setPen(QPen(color, 2, Qt.PenStyle.DashLine))
    p.drawLine(QPointF(*start), QPointF(*end))


def _head(p: QPainter, tip: Floats, way: Floats, color: QColor) -> None:
    across = np.array([-way[1], way[0]]) * _HEAD * 0.45
    back = tip - way * _HEAD
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(color)
    p.drawPolygon(QPolygonF([QPointF(*tip), QPointF(*(back + across)), QPointF(*(back - across))]))


def _words(
    p: QPainter, label: str, middle: Floats, length: float, color: QColor, colors: GraphPalette, font: QFont
) -> None:
    small = QFont(font)
    small.setPixelSize(11)
    small.setItalic(True)
    metrics = QFontMetricsF(small)
    words = metrics.elidedText(label, Qt.TextElideMode.ElideRight, min(_LONGEST, max(length * 0.8, 40.0)))
    width = metrics.horizontalAdvance(words) + 8
    box = QRectF(middle[0] - width / 2, middle[1] - metrics.height() / 2 - 1, width, metrics.height() + 2)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(colors.background))
    p.drawRoundedRect(box, 4, 4)
    p.setFont(small)
    p.setPen(color)
    p.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
