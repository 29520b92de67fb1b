"""How evidence is drawn: the article as a heading; below it the sentences, the two names set off."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.store.relations import Evidence
from core.words import counted
from ui import theme
from ui.offsets import Offsets
from ui.translation import tr
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, small

MARGIN = 12
#: The width at the end of a row in which dots open its menu.
DOTS = 34
_ABOVE, _BELOW = 5, 6
_OVER, _UNDER = 10, 3  # a heading
_INDENT = 14
_SPACING = 1.25
_LINES = 6  # of a window's text that are shown; the whole stands in the article


@dataclass(frozen=True, slots=True)
class Heading:
    """An article in the list, and how many of its windows are listed."""

    article: int
    title: str
    outlet: str | None
    published: str | None
    windows: int


def source(row: Heading) -> str:
    """Date, outlet and title as one line."""
    many = f" · {counted(row.windows, 'place')}" if row.windows > 1 else ""
    return f"{row.published or tr('no date')} · {row.outlet or tr('no outlet')} · {row.title}{many}"


class EvidenceDelegate(QStyledItemDelegate):
    """Rows as high as their text needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:
        row = index.data(Qt.ItemDataRole.UserRole)
        width = _width(option)
        if isinstance(row, Heading):
            return QSize(width, round(_OVER + QFontMetricsF(small(option.font)).height() + _UNDER))
        lines = min(laid_out(row, option.font, width).lineCount(), _LINES)
        return QSize(width, round(_ABOVE + lines * _line_height(option.font) + _BELOW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        if isinstance(row, Heading):
            _paint_heading(painter, option, row, index.row() == 0)
        else:
            _paint_text(painter, option, row)
        painter.restore()


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, row: Heading, is_first: bool) -> None:
    rect = option.rect
    if not is_first:
        painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.left() + MARGIN, rect.top() + 3, rect.right() - MARGIN, rect.top() + 3)
    painter.setPen(theme.current().color("muted"))
    inner = rect.adjusted(MARGIN, _OVER, -MARGIN, -_UNDER).toRectF()
    draw_elided(painter, inner, source(row), small(option.font), Qt.AlignmentFlag.AlignLeft)


def _paint_text(painter: QPainter, option: QStyleOptionViewItem, row: Evidence) -> None:
    draw_ground(painter, option, chosen=False)
    painter.setPen(theme.current().color("text"))
    layout = laid_out(row, option.font, _width(option))
    left, top = option.rect.left() + MARGIN + _INDENT, option.rect.top() + _ABOVE
    for number in range(min(layout.lineCount(), _LINES)):
        line = layout.lineAt(number)
        line.draw(painter, QPointF(left, top + number * _line_height(option.font) - line.y()))
    if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.current().color("muted"))
        for number in range(3):
            at = QPointF(option.rect.right() - DOTS / 2 - 6 + number * 6, option.rect.top() + _ABOVE + 9)
            painter.drawEllipse(at, 1.6, 1.6)


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
    return max(160, width - MARGIN - _INDENT - DOTS)


def _line_height(font: QFont) -> float:
    return QFontMetricsF(font).height() * _SPACING


def laid_out(row: Evidence, font: QFont, width: int) -> QTextLayout:
    """The window's text on lines of this width, the two actors' names in bold and underlined."""
    text = "".join(" " if char.isspace() else char for char in row.text)  # one for one: offsets stay
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_marks(row, text))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _marks(row: Evidence, text: str) -> list[QTextLayout.FormatRange]:
    offsets = Offsets(text)
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    look.setFontUnderline(True)
    look.setUnderlineColor(theme.current().color("flash"))
    ranges: list[QTextLayout.FormatRange] = []
    for start, end in row.marks:
        marked = QTextLayout.FormatRange()
        marked.start = offsets.to_document(start)
        marked.length = offsets.to_document(end) - marked.start
        marked.format = look
        ranges.append(marked)
    return ranges
