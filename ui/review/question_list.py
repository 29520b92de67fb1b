"""The open questions as a list: who, why, and how many mentions are in question."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from core.resolving.board import Board
from core.resolving.questions import Key, Question
from core.words import counted, figure
from ui import theme
from ui.review.words import row_names, row_why, sure
from ui.translation import tr
from ui.widgets.badge import SIZE, draw_badge
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, scaled, small
from ui.widgets.paged_list import RowRole

_SIDE, _ABOVE, _GAP = 12, 8, 9
Index = QModelIndex | QPersistentModelIndex


class Questions(QAbstractListModel):
    """The questions that are shown; Qt asks only for the rows that can be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Question] = []
        self.board: Board | None = None

    def show(self, board: Board, rows: Sequence[Question]) -> None:
        self.beginResetModel()
        self.board, self.rows = board, list(rows)
        self.endResetModel()

    def drop(self, row: int) -> None:
        """Take one out: it has been answered."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.rows[row]
        self.endRemoveRows()

    def number(self, wanted: Key | None) -> int | None:
        """Where the question with this key is."""
        return next((number for number, one in enumerate(self.rows) if one.key == wanted), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.board is None:
            return None
        question = self.rows[index.row()]
        if role == RowRole:
            return question
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row_names(question, self.board.called)}: {row_why(question)}"
        return self._tip(question) if role == Qt.ItemDataRole.ToolTipRole else None

    def _tip(self, question: Question) -> str:
        assert self.board is not None
        stake = counted(question.at_stake(self.board.places), "mention")
        how = "" if question.sort == "kinds" else f"\n{sure(question.confidence)}"
        return tr("{0}\n{1}{2}\n{3} in question").format(
            row_names(question, self.board.called), row_why(question), how, stake
        )


class QuestionRow(QStyledItemDelegate):
    """Two lines: whom it is about; why, and at the right how many mentions are in question."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        upper, lower = QFontMetricsF(option.font).height(), QFontMetricsF(small(option.font)).height()
        return QSize(120, round(2 * _ABOVE + upper + 3 + lower))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        question = index.data(RowRole)
        if not isinstance(model, Questions) or model.board is None or not isinstance(question, Question):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        draw_ground(painter, option, chosen=chosen, bar=True)
        rect = QRectF(option.rect).adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        upper = QFontMetricsF(option.font).height()
        first = QRectF(rect.left(), rect.top(), rect.width(), upper)
        below = QRectF(rect.left(), rect.top() + upper + 3, rect.width(), rect.height() - upper - 3)
        self._draw_first(painter, first, option.font, model.board, question, chosen)
        self._draw_below(painter, below.adjusted(SIZE + _GAP, 0, 0, 0), small(option.font), model.board, question)
        painter.restore()

    def _draw_first(
        self, painter: QPainter, rect: QRectF, font: QFont, board: Board, question: Question, chosen: bool
    ) -> None:
        now = theme.current()
        kind = question.readings[0].kind if question.readings else board.called[question.actors[0]][1]
        draw_badge(painter, QRectF(rect.left(), rect.center().y() - SIZE / 2, SIZE, SIZE), kind)
        painter.setPen(now.color("muted" if question.later else "selection_text" if chosen else "text"))
        own = scaled(font, 1.0, QFont.Weight.DemiBold) if chosen else font
        names = rect.adjusted(SIZE + _GAP, 0, 0, 0)
        draw_elided(painter, names, row_names(question, board.called), own, Qt.AlignmentFlag.AlignLeft)

    def _draw_below(self, painter: QPainter, rect: QRectF, font: QFont, board: Board, question: Question) -> None:
        painter.setPen(theme.current().color("muted"))
        stake = figure(question.at_stake(board.places))
        width = QFontMetricsF(font).horizontalAdvance(stake) + 2
        draw_elided(painter, rect.adjusted(rect.width() - width, 0, 0, 0), stake, font, Qt.AlignmentFlag.AlignRight)
        why = (tr("Put off · ") if question.later else "") + row_why(question)
        draw_elided(painter, rect.adjusted(0, 0, -width - _GAP, 0), why, font, Qt.AlignmentFlag.AlignLeft)


class QuestionList(QListView):
    """One is chosen; Enter goes to its answers."""

    entered = Signal()

    def __init__(self, model: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(QuestionRow(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Questions, what matters most first"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
