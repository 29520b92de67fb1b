"""How the library draws its lines: an article on two or three lines, or as a row of the table; a group's heading."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.reading.language import name_of
from core.store.articles import Row
from core.store.grouped import Heading
from core.words import counted, figure
from ui import theme
from ui.library import columns
from ui.library.facet_words import heading_words
from ui.library.marks import draw_marks
from ui.translation import marked, tr
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, draw_lines, lines, scaled, small
from ui.widgets.paged_list import RowRole
from ui.widgets.words import told

_SIDE, _ABOVE, _BETWEEN, _APART = 20, 9, 3, 10
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
#: A list as wide as this, in letters, is drawn as a table.
_WIDE = 90


class ArticleRow(QStyledItemDelegate):
    """All articles have the height of the longest one, so that a list of 100,000 needs no measuring."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: Sequence[str] = columns.chosen()
        self.is_table = False

    def fit(self, width: float, font: QFont) -> bool:
        """Be a table where there is room for one; is it another thing now?"""
        before, self.is_table = self.is_table, width >= _WIDE * QFontMetricsF(font).averageCharWidth()
        return before != self.is_table

    @property
    def _third(self) -> list[str]:
        """The columns that stand on a line of their own in a narrow list."""
        return [name for name in self.columns if name not in (*columns.USUAL, "story", "state")]

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        title, beside = QFontMetricsF(option.font).height(), QFontMetricsF(small(option.font)).height()
        if isinstance(index.data(RowRole), Heading):
            return QSize(120, round(title + 16))
        if self.is_table:
            return QSize(120, round(title + 14))
        below = beside * (2 if self._third else 1)
        return QSize(120, round(2 * title + below + _BETWEEN + 2 * _ABOVE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(RowRole)
        if row is None:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if isinstance(row, Heading):
            self._head(painter, option, row)
        elif isinstance(row, Row):
            draw_ground(painter, option, chosen=chosen, bar=True)
            if self.is_table:
                self._cells(painter, option, row, chosen)
            else:
                self._write(painter, QRectF(option.rect).adjusted(_SIDE, 0, -10, 0), row, option.font, chosen)
            self._rule(painter, option)
        painter.restore()

    # --- a row of a narrow list

    def _write(self, painter: QPainter, rect: QRectF, row: Row, font: QFont, chosen: bool) -> None:
        beside = small(font)
        titles = lines(row.title, font, rect.width(), 2)
        title, below = QFontMetricsF(font).height(), QFontMetricsF(beside).height()
        third = self._below(row)
        tall = len(titles) * title + _BETWEEN + below * (2 if third else 1)
        rect.setTop(rect.top() + (rect.height() - tall) / 2)
        draw_marks(painter, QRectF(rect.left() - _SIDE, rect.top(), _SIDE, title), row)
        painter.setPen(_ink(row, chosen))
        y = draw_lines(painter, rect, titles, font) + _BETWEEN
        self._write_source(painter, QRectF(rect.left(), y, rect.width(), below), row, beside)
        if third:
            painter.setPen(theme.current().color("muted"))
            draw_elided(painter, QRectF(rect.left(), y + below, rect.width(), below), third, beside, _LEFT)

    def _below(self, row: Row) -> str:
        return " · ".join(text for name in self._third if (text := columns.COLUMNS[name].text(row)))

    def _write_source(self, painter: QPainter, rect: QRectF, row: Row, font: QFont) -> None:
        """Where it comes from at the left, what there is more of it at the right."""
        more = " · ".join(_more(row))
        width = QFontMetricsF(font).horizontalAdvance(more) + 1 if more else 0.0
        painter.setPen(theme.current().color("accent"))
        draw_elided(painter, QRectF(rect.right() - width, rect.top(), width, rect.height()), more, font, _RIGHT)
        painter.setPen(theme.current().color("muted"))
        rect.setWidth(rect.width() - width - (_APART if more else 0))
        draw_elided(painter, rect, " · ".join(_source(row)), font, _LEFT)

    # --- a row of the table

    def _cells(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, chosen: bool) -> None:
        rect, font, beside = QRectF(option.rect), option.font, small(option.font)
        draw_marks(painter, QRectF(rect.left(), rect.top(), columns.GUTTER, rect.height()), row, beside=True)
        for place in columns.places(self.columns, rect.width(), QFontMetricsF(font)):
            cell = QRectF(rect.left() + place.left, rect.top(), place.width, rect.height())
            painter.setPen(theme.current().color("muted") if place.name else _ink(row, chosen))
            text = columns.COLUMNS[place.name].text(row) if place.name else row.title
            draw_elided(painter, cell, text, beside if place.name else font, _LEFT)

    def _rule(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = QRectF(option.rect)
        painter.fillRect(QRectF(_SIDE, rect.bottom() - 1, rect.width() - _SIDE, 1), theme.current().color("border"))

    # --- a heading

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, head: Heading) -> None:
        now, rect = theme.current(), QRectF(option.rect)
        painter.fillRect(rect, now.color("window"))
        draw_ground(painter, option, chosen=False)
        self._arrow(painter, QPointF(_SIDE / 2, rect.center().y()), head.folded)
        bold, font = scaled(option.font, 0.95, QFont.Weight.DemiBold), small(option.font)
        number = figure(head.count)
        width = QFontMetricsF(font).horizontalAdvance(number) + 2
        inside = rect.adjusted(_SIDE, 0, -10, 0)
        painter.setPen(now.color("muted"))
        draw_elided(painter, inside, number, font, _RIGHT)
        painter.setPen(now.color("text"))
        draw_elided(painter, inside.adjusted(0, 0, -width - _APART, 0), heading_words(head), bold, _LEFT)
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), now.color("border"))

    def _arrow(self, painter: QPainter, at: QPointF, folded: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().color("muted"), 1.4))
        tips = ((-2, -4), (2, 0), (-2, 4)) if folded else ((-4, -2), (0, 2), (4, -2))
        painter.drawPolyline(QPolygonF([at + QPointF(x, y) for x, y in tips]))


def _ink(row: Row, chosen: bool) -> object:
    """What she has read steps back."""
    return theme.current().color("selection_text" if chosen else "muted" if row.state == "read" else "text")


def _source(row: Row) -> list[str]:
    same = tr("same story as “{0}”").format(row.same_as) if row.same_as is not None else None
    known = tr("{0}: known names only").format(name_of(row.known_only)) if row.known_only else None
    return [part for part in (row.outlet, row.published or tr("no date"), known, same) if part]


def _more(row: Row) -> list[str]:
    story = told(1 + len(row.others), len(row.outlets)) if row.others else None
    versions = counted(row.versions, "version") if row.versions > 1 else None
    return [part for part in (story, versions) if part]


#: What she said of an article, as the notebook keeps it.
STATES = (marked("read"), marked("to read"))


def _said(row: Row) -> list[str]:
    """What she said of it."""
    tagged = tr("tagged {0}").format(", ".join(row.tags)) if row.tags else ""
    return [
        part for part in (tr("important") if row.important else "", tr(row.state) if row.state else "", tagged) if part
    ]


def words_of(row: Row | Heading) -> str:
    """What a screen reader says of a line."""
    if isinstance(row, Heading):
        return f"{heading_words(row)}, {counted(row.count, 'article')}{tr(', folded') if row.folded else ''}"
    known = [tr("{0}, known names only").format(name_of(row.known_only))] if row.known_only else []
    return ", ".join([row.title, *known, *_more(row), *_said(row)])


def tip_of(row: Row | Heading) -> str:
    """The outlets that tell the story; whose story a follower tells; what she said of it."""
    if isinstance(row, Heading):
        return heading_words(row)
    said = ", ".join(_said(row))
    if row.others:
        silent = 1 + len(row.others) - len(row.outlets)
        more = [f"{counted(silent, 'more article')}"] if silent else []
        return "\n".join([*row.outlets, *more, *([said] if said else [])])
    known = (
        tr("No model reads {0}: only known names are marked").format(name_of(row.known_only)) if row.known_only else ""
    )
    same = tr("Same story as “{0}”").format(row.same_as) if row.same_as is not None else ""
    return "\n".join(part for part in (known, same, said) if part)
