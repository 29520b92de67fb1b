"""How one piece of evidence is drawn: where it stands, small; its text, the two names set off."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from core.store.relations import Evidence
from ui import theme
from ui.offsets import Offsets
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, small

MARGIN = 12
_ABOVE, _BETWEEN, _BELOW = 9, 4, 9
_SPACING = 1.25
_LINES = 6  # of a window's text that are shown; the whole stands in the article


def source(row: Evidence) -> str:
    """Outlet, date and title as one line."""
    return f"{row.outlet or 'no outlet'} · {row.published or 'no date'} · {row.title}"


class EvidenceDelegate(QStyledItemDelegate):
    """Rows as high as their text needs."""

    def sizeHint(self, option: QStyleOptionViewItem, index) -> QSize:
        row: Evidence = index.data(Qt.ItemDataRole.UserRole)
        width = _width(option)
        lines = min(laid_out(row, option.font, width).lineCount(), _LINES)
        head = QFontMetricsF(small(option.font)).height()
        height = _ABOVE + head + _BETWEEN + lines * _line_height(option.font) + _BELOW
        return QSize(width, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index) -> None:
        row: Evidence = index.data(Qt.ItemDataRole.UserRole)
        colors = theme.current()
        painter.save()
        draw_ground(painter, option, chosen=False)
        inner = option.rect.adjusted(MARGIN, _ABOVE, -MARGIN, 0).toRectF()
        head = QFontMetricsF(small(option.font)).height()
        painter.setPen(colors.color("muted"))
        inner.setHeight(head)
        draw_elided(painter, inner, source(row), small(option.font), Qt.AlignmentFlag.AlignLeft)
        painter.setPen(colors.color("text"))
        layout = laid_out(row, option.font, _width(option))
        top = inner.bottom() + _BETWEEN
        for number in range(min(layout.lineCount(), _LINES)):
            line = layout.lineAt(number)
            y = top + number * _line_height(option.font)
            line.draw(painter, QPointF(inner.left(), y - line.y()))
        painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawLine(option.rect.left() + MARGIN, option.rect.bottom(), option.rect.right(), option.rect.bottom())
        painter.restore()


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
    return max(160, width - 2 * MARGIN)


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
