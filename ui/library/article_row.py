"""How the library draws an article: its title in up to two lines, then outlet and date."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.store import articles
from ui import theme
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, draw_lines, lines, small
from ui.widgets.paged_list import RowRole

_SIDE, _ABOVE, _BETWEEN = 14, 9, 3


class ArticleRow(QStyledItemDelegate):
    """All rows have the height of the longest one, so that a list of 100,000 needs no measuring."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        title, beside = QFontMetricsF(option.font), QFontMetricsF(small(option.font))
        return QSize(120, round(2 * title.height() + beside.height() + _BETWEEN + 2 * _ABOVE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(RowRole)
        if not isinstance(row, articles.Row):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        draw_ground(painter, option, chosen=chosen, bar=True)
        self._write(painter, QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0), row, option.font, chosen)
        self._rule(painter, option)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRectF, row: articles.Row, font: QFont, chosen: bool) -> None:
        now, beside = theme.current(), small(font)
        titles = lines(row.title, font, rect.width(), 2)
        title, below = QFontMetricsF(font).height(), QFontMetricsF(beside).height()
        rect.setTop(rect.top() + (rect.height() - len(titles) * title - _BETWEEN - below) / 2)
        painter.setPen(now.color("selection_text" if chosen else "text"))
        y = draw_lines(painter, rect, titles, font) + _BETWEEN
        painter.setPen(now.color("muted"))
        source = " · ".join(part for part in (row.outlet, row.published or "no date") if part)
        draw_elided(painter, QRectF(rect.left(), y, rect.width(), below), source, beside, Qt.AlignmentFlag.AlignLeft)

    def _rule(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = QRectF(option.rect)
        painter.fillRect(QRectF(_SIDE, rect.bottom() - 1, rect.width() - _SIDE, 1), theme.current().color("border"))
