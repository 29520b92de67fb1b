"""Where text stands on the page: visible blocks, and the rectangles of a stretch line by line."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

_LEADING, _TRAILING = QTextLine.Edge.Leading, QTextLine.Edge.Trailing
#: Letters of scripts that run from right to left, and the marks that turn the direction.
_LEFTWARD = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def blocks(document: QTextDocument, top: float, bottom: float) -> Iterator[QTextBlock]:
    """The blocks between two heights of the document, from the one before `top` on."""
    layout = document.documentLayout()
    block = document.findBlock(max(0, layout.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)))
    if block.previous().isValid():
        block = block.previous()
    while block.isValid() and (not block.isVisible() or layout.blockBoundingRect(block).top() <= bottom):
        if block.isVisible():
            yield block
        block = block.next()


def pieces(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """One rectangle per line, in the document, for positions `start` to `end` as far as they are in `block`.

    Each is as high as the letters of its line, from ascent to descent. Spaces at a line's end have none.
    """
    layout, first = block.layout(), block.position()
    start, end = max(start - first, 0), min(end - first, block.length() - 1)
    origin, straight = layout.position(), not _LEFTWARD.search(block.text())
    line = layout.lineForTextPosition(start)
    number = line.lineNumber() if line.isValid() else layout.lineCount()
    while number < layout.lineCount():
        line = layout.lineAt(number)
        here, there = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if here >= there:
            return
        while there - 1 > here and block.document().characterAt(first + there - 1).isspace():
            there -= 1
        left, right = _extent(line, here, there, straight)
        yield QRectF(origin.x() + left, origin.y() + line.y(), right - left, line.ascent() + line.descent())
        number += 1


def _extent(line: QTextLine, start: int, end: int, straight: bool) -> tuple[float, float]:
    """Left and right edge. Where both directions meet, the ends of a name need not be its edges."""
    letters = (start, end - 1) if straight else range(start, end)
    edges = [line.cursorToX(letter, edge)[0] for letter in letters for edge in (_LEADING, _TRAILING)]
    return min(edges), max(edges)


def line_top(document: QTextDocument, position: int) -> float:
    """The height in the document at which the line of a position begins; if it is folded, the next line that is not."""
    block = document.findBlock(position)
    if block.isValid() and not block.isVisible():
        return _beside(document, block)
    if not block.isValid():
        return 0.0
    top = document.documentLayout().blockBoundingRect(block).top()
    line = block.layout().lineForTextPosition(position - block.position())
    return top + line.y() if line.isValid() else top


def _beside(document: QTextDocument, block: QTextBlock) -> float:
    """The top of the next block that is not folded, or the bottom of the last one."""
    layout, after = document.documentLayout(), block
    while after.isValid() and not after.isVisible():
        after = after.next()
    if after.isValid():
        return layout.blockBoundingRect(after).top()
    while block.isValid() and not block.isVisible():
        block = block.previous()
    return layout.blockBoundingRect(block).bottom() if block.isValid() else 0.0


def line_span(document: QTextDocument, position: int) -> tuple[int, int]:
    """From where to where the line goes that has a position; at a line's beginning also the line before.

    What is at a point of that line is among these, whatever way the letters run.
    """
    block = document.findBlock(position)
    within = position - block.position()
    first, last = (block.layout().lineForTextPosition(at) for at in (max(0, within - 1), within))
    if not (first.isValid() and last.isValid()):
        return position, position + 1
    return block.position() + first.textStart(), block.position() + last.textStart() + last.textLength()
