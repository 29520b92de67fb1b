"""The likely pairs before they are merged at once: a list with a box for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.model import Kind
from core.resolving.board import Board
from core.resolving.questions import Pair
from core.words import counted, figure
from ui import theme
from ui.review.acts import rows, suggested_name
from ui.translation import reason, tr
from ui.widgets.badge import SIZE, draw_badge
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, small
from ui.widgets.paged_list import RowRole
from ui.widgets.tick_box import TickBox

_SIDE, _ABOVE, _GAP, _BOX = 12, 8, 10, 15
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Likely:
    """One pair: the names, the one that is kept, how sure it is and why."""

    pair: Pair
    kind: Kind
    names: str
    why: str
    percent: str


def likely(board: Board) -> list[Likely]:
    """What the dialog lists, the surest first."""
    return [_likely(board, (one.a, one.b), one.confidence, one.reasons) for one in board.likely]


def _likely(board: Board, pair: Pair, confidence: float, reasons: Sequence[str]) -> Likely:
    kept = suggested_name(board, pair)
    ordered = rows(board, pair)
    other = next((one.name for one in ordered if one.name != kept), kept)
    places = " + ".join(figure(one.places) for one in ordered)
    why = tr("{0} · {1} mentions").format(reason("; ".join(reasons)), places)
    return Likely(pair, ordered[0].kind, f"{other} → {kept}", why, f"{round(confidence * 100)} %")


class _Pairs(QAbstractListModel):
    changed = Signal()

    def __init__(self, found: Sequence[Likely], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = list(found)
        self.ticked = [True] * len(self.rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.names}, {row.percent}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.names}\n{row.why}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.ticked[index.row()] else Qt.CheckState.Unchecked
        return None

    def toggle(self, index: Index) -> None:
        self.ticked[index.row()] = not self.ticked[index.row()]
        self.dataChanged.emit(index, index)
        self.changed.emit()

    def tick_all(self, on: bool) -> None:
        self.ticked = [on] * len(self.rows)
        self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
        self.changed.emit()


class _PairRow(QStyledItemDelegate):
    """Box, badge and names; below them why; at the right how sure."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        upper, lower = QFontMetricsF(option.font).height(), QFontMetricsF(small(option.font)).height()
        return QSize(120, round(2 * _ABOVE + upper + 2 + lower))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Likely = index.data(RowRole)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        now, beside = theme.current(), small(option.font)
        painter.save()
        draw_ground(painter, option, chosen=False)
        rect = QRectF(option.rect).adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        upper = QFontMetricsF(option.font).height()
        middle = rect.top() + upper / 2
        draw_tick(painter, QRectF(rect.left(), middle - _BOX / 2, _BOX, _BOX), ticked=ticked)
        left = rect.left() + _BOX + _GAP
        draw_badge(painter, QRectF(left, middle - SIZE / 2, SIZE, SIZE), row.kind)
        left += SIZE + _GAP
        width = QFontMetricsF(beside).horizontalAdvance(row.percent) + 2
        first = QRectF(left, rect.top(), rect.right() - left, upper)
        painter.setPen(now.color("text" if ticked else "muted"))
        draw_elided(painter, first.adjusted(0, 0, -width - _GAP, 0), row.names, option.font, Qt.AlignmentFlag.AlignLeft)
        painter.setPen(now.color("muted"))
        share = first.adjusted(first.width() - width, 0, 0, 0)
        draw_elided(painter, share, row.percent, beside, Qt.AlignmentFlag.AlignRight)
        below = QRectF(left, rect.top() + upper + 2, rect.right() - left, rect.height() - upper - 2)
        draw_elided(painter, below, row.why, beside, Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def draw_tick(painter: QPainter, box: QRectF, *, ticked: bool) -> None:
    """A box to tick, with its tick."""
    now = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.color("accent" if ticked else "muted"), 1))
    painter.setBrush(now.color("accent" if ticked else "base"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if ticked:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(now.color("accent_text"), 1.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        x, y, size = box.left(), box.top(), box.width()
        parts = ((0.25, 0.52), (0.43, 0.70), (0.76, 0.32))
        painter.drawPolyline(QPolygonF([QPointF(x + right * size, y + down * size) for right, down in parts]))
    painter.restore()


class _PairList(QListView):
    """A click or Space ticks and unticks."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.model().toggle(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.model().toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)


class AcceptDialog(QDialog):
    """Accepted, `pairs` are those that she left ticked."""

    def __init__(self, found: Sequence[Likely], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Accept all likely"))
        title = QLabel(tr("Merge these pairs?"))
        title.setProperty("role", "title")
        about = QLabel(
            tr(
                "Untick what is not one. The name after the arrow is kept."
                " All of it is one step, and Undo takes it back."
            ),
            wordWrap=True,
        )
        about.setProperty("role", "muted")
        self.model = _Pairs(found, self)
        self.all = TickBox(tr("All"))
        self.all.setChecked(True)
        self.all.clicked.connect(self.model.tick_all)
        self.list = _PairList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_PairRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(tr("Pairs to merge"))
        kinds = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(8)
        for widget in (title, about, self.all):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addSpacing(4)
        column.addWidget(self.box)
        self.box.button(kinds.Ok).setDefault(True)  # only now: a button outside a dialog is no dialog's default
        self.model.changed.connect(self._say)
        self._say()
        self.resize(680, 640)

    @property
    def pairs(self) -> list[Pair]:
        """The pairs to merge, the surest first."""
        return [row.pair for row, ticked in zip(self.model.rows, self.model.ticked, strict=True) if ticked]

    def _say(self) -> None:
        number = sum(self.model.ticked)
        button = self.box.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(tr("Merge {0}").format(counted(number, "pair")))
        button.setEnabled(number > 0)
        self.all.setChecked(number == len(self.model.rows))
