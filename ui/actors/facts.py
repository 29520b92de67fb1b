"""A short list on the page of an actor: a word, a count, and in a second line what else is to be said."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.translation import tr
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, scaled, small
from ui.widgets.paged_list import RowRole

_SIDE = 12
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class Fact:
    """A row; without `data` it is a heading. `more` is the second line, `act` what a press on the right does."""

    text: str
    beside: str = ""
    more: str = ""
    tip: str = ""
    data: Any = None
    act: str = ""


class _Facts(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Fact] = []

    def fill(self, rows: Sequence[Fact]) -> None:
        if list(rows) != self.rows:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        heading = index.isValid() and self.rows[index.row()].data is None
        return Qt.ItemFlag.NoItemFlags if heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        fact = self.rows[index.row()] if index.isValid() else None
        if fact is None or role == RowRole:
            return fact
        if role == Qt.ItemDataRole.DisplayRole:
            return ", ".join(part for part in (fact.text, fact.beside, fact.more) if part)
        return fact.tip or None if role == Qt.ItemDataRole.ToolTipRole else None


class FactRow(QStyledItemDelegate):
    """How a fact is drawn."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        fact: Fact = index.data(RowRole)
        line, beside = QFontMetricsF(option.font).height(), QFontMetricsF(small(option.font)).height()
        if fact.data is None:
            return QSize(80, round(beside) + 14)
        return QSize(80, round(line + (beside if fact.more else 0)) + 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        fact: Fact = index.data(RowRole)
        rect, now = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0), theme.current()
        painter.save()
        if fact.data is None:
            heading = scaled(small(option.font), 1.0, QFont.Weight.DemiBold)
            painter.setPen(now.color("muted"))
            draw_elided(painter, rect.adjusted(0, 4, 0, 0), fact.text, heading, _LEFT)
            painter.restore()
            return
        draw_ground(painter, option, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        beside, line = small(option.font), QFontMetricsF(option.font).height()
        first = QRectF(rect.left(), rect.top() + 4, rect.width(), line)
        right = fact.act or fact.beside
        width = QFontMetricsF(beside).horizontalAdvance(right)
        painter.setPen(now.color("accent" if fact.act else "muted"))
        draw_elided(painter, first.adjusted(rect.width() - width - 1, 0, 0, 0), right, beside, _RIGHT)
        painter.setPen(now.color("text"))
        draw_elided(painter, first.adjusted(0, 0, -width - 10, 0), fact.text, option.font, _LEFT)
        if fact.more:
            second = QRectF(rect.left(), first.bottom(), rect.width(), QFontMetricsF(beside).height())
            painter.setPen(now.color("muted"))
            draw_elided(painter, second, fact.more, beside, _LEFT)
        painter.restore()


class FactList(QListView):
    """Rows that can be pressed, and have a menu."""

    pressed_fact = Signal(object)  # what a pressed row is about: `Fact.data`
    menu_wanted = Signal(object, QPoint)  # the same, and where on the screen

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = _Facts(self)
        self.setModel(self.facts)
        self.setItemDelegate(FactRow(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr(name))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.clicked.connect(self._press)

    def show_facts(self, rows: Sequence[Fact]) -> None:
        """Show these rows."""
        self.facts.fill(rows)

    def _press(self, index: QModelIndex) -> None:
        fact: Fact = index.data(RowRole)
        if fact.data is not None:
            self.pressed_fact.emit(fact.data)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._press(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open_menu(self, point: QPoint) -> None:
        fact = self.indexAt(point).data(RowRole)
        if isinstance(fact, Fact) and fact.data is not None:
            self.menu_wanted.emit(fact.data, self.viewport().mapToGlobal(point))
