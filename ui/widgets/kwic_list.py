"""Places in their context, one a line, the words that were looked for one below the other."""

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.store.kwic import Line
from ui import theme
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, scaled, small
from ui.widgets.paged_list import PagedList, RowRole
from ui.widgets.row_list import RowList

_SIDE, _GAP = 14, 8
_SPACES = re.compile(r"\s+")
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class LineRow(QStyledItemDelegate):
    """Date and outlet at the left; the words before the one that was looked for end where it begins."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, round(QFontMetricsF(option.font).height()) + 9)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(RowRole)
        if not isinstance(line, Line):
            return
        painter.save()
        draw_ground(painter, option, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        rect, now = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0), theme.current()
        rest = self._source(painter, rect, line, option.font)
        bold = scaled(option.font, 1.0, QFont.Weight.Bold)
        space = QFontMetricsF(option.font).horizontalAdvance(" ")
        wide = min(QFontMetricsF(bold).horizontalAdvance(line.text), rest.width() * 0.4)
        at = rest.left() + rest.width() * 0.42
        left = at - (space if line.left[-1:].isspace() else 0)
        right = at + wide + (space if line.right[:1].isspace() else 0)
        painter.setPen(now.color("text" if line.counted else "muted"))
        before = QRectF(rest.left(), rest.top(), left - rest.left(), rest.height())
        draw_elided(painter, before, _spaced(line.left).rstrip(), option.font, _RIGHT, Qt.TextElideMode.ElideLeft)
        draw_elided(painter, QRectF(at, rest.top(), wide + 1, rest.height()), line.text, bold, _LEFT)
        behind = QRectF(right, rest.top(), rest.right() - right, rest.height())
        draw_elided(painter, behind, _spaced(line.right).strip(), option.font, _LEFT)
        painter.restore()

    def _source(self, painter: QPainter, rect: QRectF, line: Line, font: QFont) -> QRectF:
        """Write date and outlet; give what is left of the row."""
        beside = small(font)
        metrics = QFontMetricsF(beside)
        date = metrics.horizontalAdvance("0000-00-00") + 8
        outlet = min(metrics.averageCharWidth() * 18, rect.width() * 0.18)
        painter.setPen(theme.current().color("muted"))
        when = line.published or tr("no date")
        draw_elided(painter, QRectF(rect.left(), rect.top(), date, rect.height()), when, beside,
                    _LEFT)  # fmt: skip
        said = line.outlet or line.title
        draw_elided(painter, QRectF(rect.left() + date, rect.top(), outlet, rect.height()), said, beside, _LEFT)
        return rect.adjusted(date + outlet + _GAP, 0, 0, 0)


class KwicList(RowList):
    """Lines that `count` and `page` give; pages come as she scrolls."""

    place_wanted = Signal(int, int, int)  # article, start, end
    menu_wanted = Signal(object, QPoint)  # core.store.kwic.Line; where on the screen

    def __init__(
        self, bridge: Bridge, count: Callable[..., int], page: Callable[..., Any], parent: QWidget | None = None
    ) -> None:
        model = PagedList(bridge, count, page, _spoken, _tip)
        super().__init__(model, parent)
        model.setParent(self)
        self.setItemDelegate(LineRow(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.clicked.connect(self._go)

    def _go(self, index: QModelIndex) -> None:
        line = self.row_at(index)
        if line is not None:
            self.place_wanted.emit(line.article, line.start, line.end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open_menu(self, point: QPoint) -> None:
        line: Any = self.row_at(self.indexAt(point))
        if line is not None:
            self.menu_wanted.emit(line, self.viewport().mapToGlobal(point))


def _spaced(text: str) -> str:
    return _SPACES.sub(" ", text)


def _spoken(line: Line) -> str:
    return f"{line.published or tr('no date')}, {line.outlet or line.title}: {line.left}{line.text}{line.right}"


def _tip(line: Line) -> str:
    source = " · ".join(part for part in (line.outlet, line.published) if part)
    return "\n".join(part for part in (line.title, source, "" if line.counted else tr("Not counted")) if part)
