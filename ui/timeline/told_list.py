"""The articles behind a mark of the timeline."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.store.timeline import Told
from core.words import figure
from ui import theme
from ui.translation import tr
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, small

Index = QModelIndex | QPersistentModelIndex
_SIDE, _BESIDE = 12, 260  # pixels


class ToldModel(QAbstractListModel):
    """One row per article."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Told] = ()

    def show(self, rows: Sequence[Told]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title} · {_beside(row)}"
        return row.title if role == Qt.ItemDataRole.ToolTipRole else None


class _Row(QStyledItemDelegate):
    """The title at the left; outlet, date and number of mentions at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, round(QFontMetricsF(option.font).height()) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Told = index.data(Qt.ItemDataRole.UserRole)
        now, chosen = theme.current(), bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        draw_ground(painter, option, chosen=chosen)
        rect = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0)
        beside, font = _beside(row), small(option.font)
        width = min(_BESIDE, QFontMetricsF(font).horizontalAdvance(beside) + 1)
        painter.setPen(now.color("muted"))
        draw_elided(painter, rect.adjusted(rect.width() - width, 0, 0, 0), beside, font, Qt.AlignmentFlag.AlignRight)
        painter.setPen(now.color("selection_text" if chosen else "text"))
        draw_elided(painter, rect.adjusted(0, 0, -width - 12, 0), row.title, option.font, Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def _beside(row: Told) -> str:
    parts = [row.outlet, row.published, f"{figure(row.places)} ×" if row.places else None]
    return " · ".join(part for part in parts if part)


class ToldList(QListView):
    """A list of articles; what is clicked is told by `activated` and `clicked`, as in every list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = ToldModel(self)
        self.setModel(self.told)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Articles of the chosen time"))
        theme.watch().changed.connect(self.viewport().update)
