"""The places at which a name stands, each with a box to tick."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.reading.seek import Line
from ui import theme
from ui.translation import tr
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, scaled, small
from ui.widgets.paged_list import RowRole

_SIDE, _BOX, _GAP = 12, 15, 9
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class Hits(QAbstractListModel):
    """The lines of a preview, and which of them she wants."""

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()
        self.wanted: set[int] = set()

    def fill(self, lines: Sequence[Line]) -> None:
        """Show other lines, ticked as they come."""
        self.beginResetModel()
        self.lines = lines
        self.wanted = {number for number, line in enumerate(lines) if line.wanted}
        self.endResetModel()
        self.ticked.emit()

    def tick(self, number: int) -> None:
        """Want this one, or not, unless she has decided on it elsewhere."""
        if self.lines[number].state != "decided":
            self.wanted ^= {number}
            self.dataChanged.emit(self.index(number), self.index(number))
            self.ticked.emit()

    def tick_all(self, on: bool) -> None:
        """Want all that can be wanted, or none."""
        free = {number for number, line in enumerate(self.lines) if line.state != "decided"}
        self.wanted = free if on else set()
        if self.lines:
            self.dataChanged.emit(self.index(0), self.index(len(self.lines) - 1))
        self.ticked.emit()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == RowRole:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.left}{line.place.text}{line.right}, {line.now or 'new'}, {line.title}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if index.row() in self.wanted else Qt.CheckState.Unchecked
        return f"{line.title}\n{line.now}".strip() if role == Qt.ItemDataRole.ToolTipRole else None


class HitRow(QStyledItemDelegate):
    """A box, the name in its context, and below it the article and what stands there now."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line, beside = QFontMetricsF(option.font).height(), QFontMetricsF(small(option.font)).height()
        return QSize(200, round(line + beside) + 11)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(RowRole)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        now, rect = theme.current(), QRectF(option.rect).adjusted(_SIDE, 4, -_SIDE, -4)
        painter.save()
        draw_ground(painter, option, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        draw_box(painter, QRectF(rect.left(), rect.top() + 2, _BOX, _BOX), ticked=ticked, fixed=line.state == "decided")
        rest = rect.adjusted(_BOX + _GAP, 0, 0, 0)
        height = QFontMetricsF(option.font).height()
        first = QRectF(rest.left(), rest.top(), rest.width(), height)
        self._context(painter, first, line, option.font)
        beside = small(option.font)
        second = QRectF(rest.left(), first.bottom(), rest.width(), QFontMetricsF(beside).height())
        width = QFontMetricsF(beside).horizontalAdvance(line.now) + 2
        painter.setPen(now.color("accent" if line.state in ("same", "part") else "muted"))
        draw_elided(painter, second.adjusted(max(0.0, rest.width() - width), 0, 0, 0), line.now, beside, _RIGHT)
        painter.setPen(now.color("muted"))
        draw_elided(painter, second.adjusted(0, 0, -width - _GAP, 0), line.title, beside, _LEFT)
        painter.restore()

    def _context(self, painter: QPainter, rect: QRectF, line: Line, font: QFont) -> None:
        bold, now = scaled(font, 1.0, QFont.Weight.Bold), theme.current()
        shown = line.place.text
        space = QFontMetricsF(font).horizontalAdvance(" ")
        wide = min(QFontMetricsF(bold).horizontalAdvance(shown), rect.width() * 0.5)
        at = rect.left() + (rect.width() - wide) * 0.45
        left = at - (space if line.left[-1:].isspace() else 0)
        right = at + wide + (space if line.right[:1].isspace() else 0)
        painter.setPen(now.color("text" if line.state != "decided" else "muted"))
        before = QRectF(rect.left(), rect.top(), left - rect.left(), rect.height())
        draw_elided(painter, before, line.left.rstrip(), font, _RIGHT, Qt.TextElideMode.ElideLeft)
        draw_elided(painter, QRectF(at, rect.top(), wide + 1, rect.height()), shown, bold, _LEFT)
        behind = QRectF(right, rect.top(), rect.right() - right, rect.height())
        draw_elided(painter, behind, line.right.strip(), font, _LEFT)


def draw_box(painter: QPainter, rect: QRectF, *, ticked: bool, fixed: bool) -> None:
    """A box to tick; a fixed one has only its outline."""
    now = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.color("disabled" if fixed else "accent" if ticked else "muted"), 1))
    painter.setBrush(now.color("accent") if ticked else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if ticked:
        painter.setPen(QPen(now.color("accent_text"), 1.8, c=Qt.PenCapStyle.RoundCap))
        x, y, size = rect.left(), rect.top(), rect.width()
        painter.drawPolyline(QPolygonF([QPointF(x + size * 0.24, y + size * 0.52),
                                        QPointF(x + size * 0.43, y + size * 0.72),
                                        QPointF(x + size * 0.77, y + size * 0.3)]))  # fmt: skip
    painter.restore()


class HitList(QListView):
    """Click and Space tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits = Hits(self)
        self.setModel(self.hits)
        self.setItemDelegate(HitRow(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Places at which the name stands"))
        self.clicked.connect(lambda index: self.hits.tick(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.hits.tick(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
