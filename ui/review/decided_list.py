"""What was decided about names as a list, newest first: what, when and why."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.store import decided
from ui import theme
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.empty import Empty
from ui.widgets.filter_field import FilterField
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, scaled, small
from ui.widgets.paged_list import PagedList, RowRole
from ui.widgets.row_list import RowList
from ui.widgets.words import moment

_SIDE, _ABOVE = 12, 8
Index = QModelIndex | QPersistentModelIndex


class DecisionRow(QStyledItemDelegate):
    """What, and below it when and why."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        upper, lower = QFontMetricsF(option.font).height(), QFontMetricsF(small(option.font)).height()
        return QSize(120, round(2 * _ABOVE + upper + 3 + lower))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowRole)
        if not isinstance(row, decided.Decision):
            return
        now, beside = theme.current(), small(option.font)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        draw_ground(painter, option, chosen=chosen, bar=True)
        rect = QRectF(option.rect).adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        upper = QFontMetricsF(option.font).height()
        painter.setPen(now.color("muted" if row.taken_back else "selection_text" if chosen else "text"))
        own = scaled(option.font, 1.0, QFont.Weight.DemiBold) if chosen else option.font
        draw_elided(painter, QRectF(rect.left(), rect.top(), rect.width(), upper), row.label, own, _LEFT)
        painter.setPen(now.color("muted"))
        below = QRectF(rect.left(), rect.top() + upper + 3, rect.width(), rect.height() - upper - 3)
        parts = (tr("Taken back") if row.taken_back else "", moment(row.at), row.note)
        draw_elided(painter, below, " · ".join(part for part in parts if part), beside, _LEFT)
        painter.restore()


_LEFT = Qt.AlignmentFlag.AlignLeft


class DecidedList(QWidget):
    """A filter over labels and notes, and the list; a page of it is loaded at a time."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FilterField(tr("Filter decisions and notes"))
        self.model = PagedList(bridge, decided.count, decided.page, lambda row: row.label, _tip, self)
        self.list = RowList(self.model)
        self.list.setItemDelegate(DecisionRow(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(tr("Decisions, newest first"))
        self.empty = Empty()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        above = QVBoxLayout()
        above.setContentsMargins(10, 0, 10, 10)
        above.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.stack, 1)
        self.field.filtered.connect(lambda _: self.refresh())
        self.field.left_down.connect(self.list.setFocus)
        self.model.arrived.connect(self._arrived)

    def refresh(self) -> None:
        """Ask for the list again."""
        self.model.ask(wanted=self.field.wanted)

    def _arrived(self) -> None:
        wanted = self.field.wanted
        self.empty.say(tr("No decision says “{0}”.").format(wanted) if wanted else tr("No decision about names yet."))
        self.stack.setCurrentWidget(self.list if self.model.rows else self.empty)
        if self.chosen is None and self.model.rows:
            self.list.choose([self.model.rows[0].id])

    @property
    def chosen(self) -> decided.Decision | None:
        """The decision that is chosen."""
        number = self.model.number(self.list.chosen[0]) if self.list.chosen else None
        return None if number is None else self.model.rows[number]


def _tip(row: decided.Decision) -> str:
    return "\n".join(part for part in (row.label, moment(row.at), row.note) if part)
