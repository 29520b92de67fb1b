"""The notebooks opened last, as a list: name, folder, when it was changed."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

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
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core import settings
from ui import theme
from ui.translation import tr
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, scaled, small
from ui.widgets.paged_list import RowRole

_SIDE, _ABOVE = 14, 9
#: How many rows stand there before the list scrolls.
_SEEN = 6


@dataclass(frozen=True, slots=True)
class Recent:
    """A notebook opened before."""

    path: Path
    changed: str  # “today”, “yesterday” or a date

    @property
    def folder(self) -> str:
        """Its folder, the user's own written as “~”."""
        home, folder = Path.home(), self.path.parent
        return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def recent(today: date) -> list[Recent]:
    """The notebooks opened last that are still there."""
    found: list[Recent] = []
    for path in settings.recent_notebooks():
        try:
            changed = datetime.fromtimestamp(path.stat().st_mtime).date()
        except OSError:  # it went away this moment
            continue
        days = (today - changed).days
        found.append(Recent(path, {0: tr("today"), 1: tr("yesterday")}.get(days, changed.isoformat())))
    return found


def forget(path: Path) -> None:
    """Take a notebook off the list; the file stays where it is."""
    settings.put("recent", [name for name in settings.get("recent") if Path(name) != path])


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Recent] = []

    def fill(self, rows: list[Recent]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()] if index.isValid() else None
        if row is None or role == RowRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.path)
        return row.path.stem if role == Qt.ItemDataRole.DisplayRole else None


class _Row(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        upper, lower = QFontMetricsF(_name(option.font)).height(), QFontMetricsF(small(option.font)).height()
        return QSize(200, round(upper + lower) + 2 + 2 * _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, now, beside = index.data(RowRole), theme.current(), small(option.font)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = QRectF(option.rect).adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        upper, lower = QFontMetricsF(_name(option.font)).height(), QFontMetricsF(beside).height()
        width = QFontMetricsF(beside).horizontalAdvance(row.changed) + 2
        painter.save()
        draw_ground(painter, option, chosen=chosen)
        painter.setPen(now.color("muted"))
        first = QRectF(rect.left(), rect.top(), rect.width(), upper)
        draw_elided(
            painter, first.adjusted(rect.width() - width, 0, 0, 0), row.changed, beside, Qt.AlignmentFlag.AlignRight
        )
        below = QRectF(rect.left(), rect.bottom() - lower, rect.width(), lower)
        draw_elided(painter, below, row.folder, beside, Qt.AlignmentFlag.AlignLeft, Qt.TextElideMode.ElideMiddle)
        painter.setPen(now.color("selection_text" if chosen else "text"))
        name = first.adjusted(0, 0, -width - 12, 0)
        draw_elided(painter, name, row.path.stem, _name(option.font), Qt.AlignmentFlag.AlignLeft)
        painter.restore()


def _name(font: QFont) -> QFont:
    return scaled(font, 1.05, QFont.Weight.DemiBold)


class RecentList(QListView):
    """A click or Enter opens; the menu or Del takes off the list."""

    wanted = Signal(object)  # Path
    forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Recent notebooks"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.clicked.connect(self._want)
        self.refresh()

    @property
    def paths(self) -> list[Path]:
        return [row.path for row in self._rows.rows]

    def refresh(self) -> None:
        """Read the list and look which notebooks are still there."""
        self._rows.fill(recent(datetime.now().date()))
        self.setFixedHeight(max(0, min(len(self._rows.rows), _SEEN) * self.sizeHintForRow(0)))

    def _want(self, index: QModelIndex) -> None:
        self.wanted.emit(index.data(RowRole).path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Delete:
            self.forget(index.data(RowRole).path)
        else:
            super().keyPressEvent(event)

    def forget(self, path: Path) -> None:
        """Take a notebook off the list."""
        forget(path)
        self.refresh()
        self.forgotten.emit()

    def _open_menu(self, point: QPoint) -> None:
        row = self.indexAt(point).data(RowRole)
        if row is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(tr("Open"), lambda: self.wanted.emit(row.path))
            menu.addAction(tr("Remove from this list"), lambda: self.forget(row.path))
            menu.popup(self.viewport().mapToGlobal(point))
