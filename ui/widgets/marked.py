"""Text with marked stretches, drawn in a row of a list."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from core.store.search import CLOSE, OPEN
from ui import theme

#: A stretch of text, and whether it is a hit.
Piece = tuple[str, bool]


def pieces(marked: str) -> Iterator[Piece]:
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
    layout, y, end = _lay(shown, font, rect.width(), most)
    if end is not None:
        layout, y, _ = _lay(_cut(shown, end), font, rect.width(), most)
    layout.draw(painter, rect.topLeft(), [], rect.adjusted(-2, -2, 2, 2))
    return rect.top() + y


def _lay(shown: list[Piece], font: QFont, width: float, most: int) -> tuple[QTextLayout, float, int | None]:
    """The lines, their height, and after how many UTF-16 units the text is cut, if it is."""
    layout = QTextLayout("".join(text for text, _ in shown), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(shown, font))
    layout.beginLayout()
    y, end = 0.0, 0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
        end = line.textStart() + line.textLength()
    layout.endLayout()
    return layout, y, end if end < len(layout.text().encode("utf-16-le", "surrogatepass")) // 2 else None


def _cut(shown: list[Piece], end: int) -> list[Piece]:
    """So much of the text that an ellipsis still has room."""
    kept: list[Piece] = []
    left = 2 * (end - 3)
    for text, hit in shown:
        units = text.encode("utf-16-le", "surrogatepass")
        kept.append((units[: max(0, left)].decode("utf-16-le", "ignore").rstrip() if len(units) > left else text, hit))
        left -= len(units)
        if left <= 0:
            break
    return [*kept, ("…", False)]


def _formats(shown: list[Piece], font: QFont) -> list[QTextLayout.FormatRange]:
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
