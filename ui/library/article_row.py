"""How the library draws an article: its title in up to two lines, then outlet, date, who else tells it, versions."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.reading.language import name_of
from core.store import articles
from core.words import counted
from ui import theme
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, draw_lines, lines, small
from ui.widgets.paged_list import RowRole
from ui.widgets.words import told

_SIDE, _ABOVE, _BETWEEN, _APART = 14, 9, 3, 10


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
        self._write_source(painter, QRectF(rect.left(), y, rect.width(), below), row, beside)

    def _write_source(self, painter: QPainter, rect: QRectF, row: articles.Row, font: QFont) -> None:
        """Where it comes from at the left, what there is more of it at the right."""
        more = " · ".join(_more(row))
        width = QFontMetricsF(font).horizontalAdvance(more) + 1 if more else 0.0
        painter.setPen(theme.current().color("accent"))
        at_right = QRectF(rect.right() - width, rect.top(), width, rect.height())
        draw_elided(painter, at_right, more, font, Qt.AlignmentFlag.AlignRight)
        painter.setPen(theme.current().color("muted"))
        rect.setWidth(rect.width() - width - (_APART if more else 0))
        draw_elided(painter, rect, " · ".join(_source(row)), font, Qt.AlignmentFlag.AlignLeft)

    def _rule(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = QRectF(option.rect)
        painter.fillRect(QRectF(_SIDE, rect.bottom() - 1, rect.width() - _SIDE, 1), theme.current().color("border"))


def _source(row: articles.Row) -> list[str]:
    same = f"same story as “{row.same_as}”" if row.same_as is not None else None
    known = f"{name_of(row.known_only)}: known names only" if row.known_only else None
    return [part for part in (row.outlet, row.published or "no date", known, same) if part]


def _more(row: articles.Row) -> list[str]:
    story = told(1 + len(row.others), len(row.outlets)) if row.others else None
    versions = counted(row.versions, "version") if row.versions > 1 else None
    return [part for part in (story, versions) if part]


def words_of(row: articles.Row) -> str:
    """What a screen reader says of a row."""
    known = [f"{name_of(row.known_only)}, known names only"] if row.known_only else []
    return ", ".join([row.title, *known, *_more(row)])


def tip_of(row: articles.Row) -> str:
    """The outlets that tell the story; whose story a follower tells."""
    if row.others:
        silent = 1 + len(row.others) - len(row.outlets)
        return "\n".join([*row.outlets, *([f"{counted(silent, 'more article')}"] if silent else [])])
    known = f"No model reads {name_of(row.known_only)}: only known names are marked" if row.known_only else ""
    same = f"Same story as “{row.same_as}”" if row.same_as is not None else ""
    return "\n".join(part for part in (known, same) if part)
