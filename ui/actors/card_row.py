"""How the rows below an actor's card are drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.store import actors, splitting
from core.words import figure
from ui import theme
from ui.actors.card_rows import Heading, More
from ui.translation import tr
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, scaled, small
from ui.widgets.paged_list import RowRole
from ui.widgets.words import moment

_SIDE = 12
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
SPLIT, AGAIN = "Split off", "Split again"


def split_rect(row: QRectF, font: QFont, word: str = SPLIT) -> QRectF:
    """Where “Split off” stands in the row of a name, or “Split again” in that of a merge."""
    width = QFontMetricsF(small(font)).horizontalAdvance(word) + 4
    return QRectF(row.right() - _SIDE - width, row.top(), width, row.height())


class CardRow(QStyledItemDelegate):
    """Draws names with a count, articles with outlet and date. `can_split` brings “Split off” under the mouse."""

    can_split = False
    writable = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line, beside = QFontMetricsF(option.font).height(), QFontMetricsF(small(option.font)).height()
        entry = index.data(RowRole)
        if isinstance(entry, actors.Occurrence | splitting.Joined):
            return QSize(80, round(line + beside) + 11)
        return QSize(80, round(beside) + 16 if isinstance(entry, Heading) else round(line) + 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(RowRole)
        rect = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0)
        painter.save()
        if isinstance(entry, Heading):
            self._heading(painter, rect, option.font, entry.text)
        else:
            draw_ground(painter, option, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
            if isinstance(entry, More):
                painter.setPen(theme.current().color("accent"))
                draw_elided(painter, rect, entry.text, option.font, _LEFT)
            elif isinstance(entry, actors.WrittenName):
                self._name(painter, option, rect, entry)
            elif isinstance(entry, splitting.Joined):
                self._merge(painter, option, rect, entry)
            elif isinstance(entry, actors.Occurrence):
                self._article(painter, rect, option.font, entry)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRectF, font: QFont, text: str) -> None:
        painter.setPen(theme.current().color("muted"))
        draw_elided(painter, rect.adjusted(0, 4, 0, 0), text, scaled(small(font), 1.0, QFont.Weight.DemiBold), _LEFT)

    def _name(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, name: actors.WrittenName) -> None:
        near = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected)
        font, beside = option.font, small(option.font)
        if near and self.can_split:
            right = split_rect(QRectF(option.rect), font)
            painter.setPen(theme.current().color("accent"))
            draw_elided(painter, right.adjusted(-4, 0, 0, 0), SPLIT, beside, _RIGHT)
        else:
            right = self._count(painter, rect, beside, name.places)
        left = rect.adjusted(0, 0, -right.width() - 8, 0)
        painter.setPen(theme.current().color("text"))
        draw_elided(painter, left, name.text, font, _LEFT)
        if self.can_split and name.name != name.text:
            painter.setPen(theme.current().color("muted"))
            left.setLeft(left.left() + QFontMetricsF(font).horizontalAdvance(name.text) + 7)
            draw_elided(painter, left, tr("for {0}").format(name.name), beside, _LEFT)

    def _merge(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, merge: splitting.Joined) -> None:
        font, beside = option.font, small(option.font)
        upper, lower = QFontMetricsF(font).height(), QFontMetricsF(beside).height()
        first, right = QRectF(rect.left(), rect.top() + 4, rect.width(), upper), 0.0
        if self.writable:
            right = split_rect(QRectF(option.rect), font, AGAIN).width()
            painter.setPen(theme.current().color("accent"))
            draw_elided(painter, first, AGAIN, beside, _RIGHT)
        painter.setPen(theme.current().color("text"))
        draw_elided(painter, first.adjusted(0, 0, -right - 8, 0), merge.said, font, _LEFT)
        painter.setPen(theme.current().color("muted"))
        draw_elided(
            painter, QRectF(rect.left(), first.bottom() + 1, rect.width(), lower), moment(merge.at), beside, _LEFT
        )

    def _article(self, painter: QPainter, rect: QRectF, font: QFont, article: actors.Occurrence) -> None:
        beside = small(font)
        upper, lower = QFontMetricsF(font).height(), QFontMetricsF(beside).height()
        first = QRectF(rect.left(), rect.top() + 4, rect.width(), upper)
        right = self._count(painter, first, beside, article.places)
        painter.setPen(theme.current().color("text"))
        draw_elided(painter, first.adjusted(0, 0, -right.width() - 8, 0), article.title, font, _LEFT)
        painter.setPen(theme.current().color("muted"))
        source = " · ".join(part for part in (article.outlet, article.published or tr("no date")) if part)
        draw_elided(painter, QRectF(rect.left(), first.bottom() + 1, rect.width(), lower), source, beside, _LEFT)

    def _count(self, painter: QPainter, rect: QRectF, font: QFont, count: int) -> QRectF:
        text = figure(count)
        width = QFontMetricsF(font).horizontalAdvance(text) + 1
        right = QRectF(rect.right() - width, rect.top(), width, rect.height())
        painter.setPen(theme.current().color("muted"))
        draw_elided(painter, right, text, font, _RIGHT)
        return right
