"""The margin beside the text: a bar for each of her marks, the number of its colour, a dot for a note on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPainter

from ui import theme
from ui.reader.ink import BAR

_BESIDE = 8.0  # pixels from one bar to that of another one beside it
_DEEPEST = 2  # more bars beside each other have no room
_BADGE = 11.0  # the side of a number's ground


@dataclass(frozen=True, slots=True)
class Beside:
    """The part of a mark in one paragraph: from what height to what, whether it begins there, and ends with a note."""

    top: float
    bottom: float
    colour: int
    begins: bool
    noted: bool


def lanes(parts: Sequence[Beside]) -> list[int]:
    """For each, in order of their tops, the lowest lane that is free beside all of its lines."""
    ends: list[float] = []  # by lane, where its last bar ends
    found: list[int] = []
    for part in parts:
        lane = next((lane for lane, end in enumerate(ends) if end <= part.top), len(ends))
        ends[lane : lane + 1] = [part.bottom]
        found.append(lane)
    return found


def draw(painter: QPainter, left: float, parts: Sequence[Beside]) -> None:
    """Draw the parts of one paragraph; the first lane's bars begin at `left`, others stand further out."""
    places = [left - min(lane, _DEEPEST) * _BESIDE for lane in lanes(parts)]
    painter.setPen(Qt.PenStyle.NoPen)
    for x, part in zip(places, parts, strict=True):
        painter.setBrush(theme.current().marks[part.colour].ink)
        painter.drawRoundedRect(QRectF(x, part.top, BAR, part.bottom - part.top), BAR / 2, BAR / 2)
        if part.noted:
            painter.drawEllipse(QPointF(x + BAR / 2, part.bottom + 4.5), 2.5, 2.5)
    taken: list[QRectF] = []
    for x, part in zip(places, parts, strict=True):
        if part.begins:
            taken.append(_free(QRectF(x + BAR / 2 - _BADGE / 2, part.top, _BADGE, _BADGE), taken))
            _number(painter, taken[-1], part.colour)


def _free(rect: QRectF, taken: Sequence[QRectF]) -> QRectF:
    """The place for a number, further down where another one stands."""
    while any(rect.intersects(other) for other in taken):
        rect = rect.translated(0, _BADGE)
    return rect


def _number(painter: QPainter, rect: QRectF, colour: int) -> None:
    """The number on the page's own ground, so that no bar runs through it."""
    now, font = theme.current(), QFont(QGuiApplication.font())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.color("base"))
    painter.drawRect(rect)
    font.setPixelSize(10)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(now.marks[colour].ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(colour))
    painter.setPen(Qt.PenStyle.NoPen)
