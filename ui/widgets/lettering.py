"""Sizes of letters and lines of text as the delegates draw them."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption


def small(font: QFont) -> QFont:
    """Type for what is said beside: dates, outlets, counts."""
    return scaled(font, 0.9)


def scaled(font: QFont, factor: float, weight: QFont.Weight | None = None) -> QFont:
    """The same type in another size, and weight when given."""
    other = QFont(font)
    if font.pixelSize() > 0:
        other.setPixelSize(round(font.pixelSize() * factor))
    else:
        other.setPointSizeF(font.pointSizeF() * factor)
    if weight is not None:
        other.setWeight(weight)
    return other


def lines(text: str, font: QFont, width: float, most: int) -> list[str]:
    """`text` broken into at most `most` lines of `width`, the last one cut with “…” when there is more."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most + 1 and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    # QTextLayout counts UTF-16 units, as this encoding does with two bytes each.
    units = text.encode("utf-16-le", "surrogatepass")
    parts = [units[2 * start :].decode("utf-16-le", "surrogatepass") for start in starts[:most]]
    whole = [first[: len(first) - len(rest)].rstrip() for first, rest in pairwise(parts)]
    if len(starts) > most:
        parts[-1] = QFontMetricsF(font).elidedText(parts[-1], Qt.TextElideMode.ElideRight, width)
    return [*whole, *parts[-1:]]


def draw_lines(painter: QPainter, rect: QRectF, texts: list[str], font: QFont) -> float:
    """Write lines from the top of `rect`; give the y below the last one."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    y = rect.top()
    for text in texts:
        painter.drawText(QPointF(rect.left(), y + metrics.ascent()), text)
        y += metrics.height()
    return y


def draw_elided(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    align: Qt.AlignmentFlag,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Write one line, cut with “…” where it does not fit, in the middle of the height."""
    painter.setFont(font)
    short = QFontMetricsF(font).elidedText(text, cut, rect.width())
    painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), short)
