"""What a search found: title, source and the words around the hits, one below the other."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.searching.session import Session
from core.store.search import CLOSE, OPEN, Result
from core.store.search_notes import NoteResult
from ui import theme
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, scaled, small
from ui.widgets.marked import draw_marked
from ui.widgets.paged_list import PagedList, RowRole
from ui.widgets.row_list import RowList
from ui.widgets.words import moment

_SIDE, _ABOVE, _BETWEEN = 18, 10, 4
_WIDEST = 860  # longer lines are hard to read
_PAGE = 50  # what stands around the hits costs something for each


class ResultRow(QStyledItemDelegate):
    """A title of one line, the source, and two lines of text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        title, beside = QFontMetricsF(_bold(option.font)), QFontMetricsF(small(option.font))
        text = QFontMetricsF(option.font)
        return QSize(200, round(title.height() + beside.height() + 2 * text.height() + 2 * _BETWEEN + 2 * _ABOVE))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(RowRole)
        if not isinstance(row, Result | NoteResult):
            return
        painter.save()
        draw_ground(painter, option, chosen=bool(option.state & QStyle.StateFlag.State_Selected), bar=True)
        rect, now = QRectF(option.rect).adjusted(_SIDE, _ABOVE, -_SIDE, 0), theme.current()
        rect.setWidth(min(rect.width(), _WIDEST))
        painter.setPen(now.color("text"))
        rect.setTop(draw_marked(painter, rect, _title(row), _bold(option.font), 1) + _BETWEEN)
        beside = small(option.font)
        source = QRectF(rect.left(), rect.top(), rect.width(), QFontMetricsF(beside).height())
        painter.setPen(now.color("muted"))
        draw_elided(painter, source, _source(row), beside, Qt.AlignmentFlag.AlignLeft)
        rect.setTop(source.bottom() + _BETWEEN)
        painter.setPen(now.color("text"))
        draw_marked(painter, rect, row.snippet, option.font, 2)
        whole = QRectF(option.rect)
        painter.fillRect(QRectF(_SIDE, whole.bottom() - 1, whole.width() - _SIDE, 1), now.color("border"))
        painter.restore()


class ResultList(RowList):
    """Articles or notes; a click or Enter opens one."""

    opened = Signal(object)  # Result or NoteResult

    def __init__(self, bridge: Bridge, session: Session, parent: QWidget | None = None) -> None:
        model = PagedList(bridge, session.count, session.page, _spoken, lambda row: _plain(_title(row)), size=_PAGE)
        super().__init__(model, parent)
        model.setParent(self)
        self.setItemDelegate(ResultRow(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(tr("Results"))
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Come in from the search box: the first result is under the cursor."""
        self.setFocus()
        if not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0))

    def _open(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        if row is not None:
            self.opened.emit(row)


def _bold(font: QFont) -> QFont:
    return scaled(font, 1.05, QFont.Weight.DemiBold)


def _title(row: Any) -> str:
    if isinstance(row, NoteResult):
        return tr("Note on {0}").format(row.about) if row.about else tr("Note")
    return row.title


def _source(row: Any) -> str:
    if isinstance(row, NoteResult):
        return moment(row.changed_at)
    return " · ".join(part for part in (row.outlet, row.published or tr("no date")) if part)


def _plain(text: str) -> str:
    return text.replace(OPEN, "").replace(CLOSE, "")


def _spoken(row: Any) -> str:
    return f"{_plain(_title(row))}, {_source(row)}: {_plain(row.snippet)}"
