"""Text with marked stretches, drawn in a row of a list."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from core.store.search import CLOSE, OPEN
from ui import theme


def pieces(marked: str) -> Iterator[tuple[str, bool]]:
    """The stretches of a text and whether each is marked."""
    before, *hits = marked.split(OPEN)
    yield before, False
    for hit in hits:
        inside, _, behind = hit.partition(CLOSE)
        yield inside, True
        yield behind, False


def draw_marked(painter: QPainter, rect: QRectF, marked: str, font: QFont, most: int) -> float:
    """Write at most `most` lines from the top of `rect`, hits on a ground of their own; give the y below the last."""
    shown = [(" ".join(text.split()) if hit else _one_space(text), hit) for text, hit in pieces(marked)]
    layout = QTextLayout("".join(text for text, _ in shown), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(shown, font))
    layout.beginLayout()
    y = 0.0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    layout.draw(painter, rect.topLeft(), [], rect.adjusted(-2, -2, 2, 2))
    return rect.top() + y


def _formats(shown: list[tuple[str, bool]], font: QFont) -> list[QTextLayout.FormatRange]:
    """Qt counts UTF-16 units."""
    now, at = theme.current(), 0
    ranges: list[QTextLayout.FormatRange] = []
    for text, hit in shown:
        length = len(text.encode("utf-16-le", "surrogatepass")) // 2
        if hit:
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.Bold)
            look.setBackground(now.color("selection"))
            look.setForeground(now.color("selection_text"))
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = at, length, look
            ranges.append(made)
        at += length
    return ranges


def _one_space(text: str) -> str:
    """White space of any sort and length as one space, also at the ends: a hit stands beside it."""
    inner = " ".join(text.split())
    if not inner:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{inner}{' ' if text[-1].isspace() else ''}"
