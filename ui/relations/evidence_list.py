"""The list of evidence: sentences under the article that they stand in, fetched as she scrolls."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from core.relating.evidence import Address
from core.store.relations import Evidence
from ui import theme
from ui.relations.evidence_row import DOTS, EvidenceDelegate, Heading, source
from ui.translation import tr

#: So many windows are fetched at once.
PAGE = 40
Index = QModelIndex | QPersistentModelIndex
Row = Heading | Evidence


@dataclass(frozen=True, slots=True)
class Listed:
    """All windows to list, and the first of them with their texts."""

    windows: Sequence[Address]
    found: Sequence[Evidence]


class EvidenceModel(QAbstractListModel):
    """The windows fetched so far, under headings. `wanted` asks for the next ones."""

    wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.fetched = 0
        self._windows: Sequence[Address] = ()
        self._of_article: Counter[int] = Counter()
        self._waiting = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return source(row) if isinstance(row, Heading) else " ".join(row.text.split())
        return None

    def show(self, listed: Listed) -> None:
        """List other windows."""
        self.beginResetModel()
        self._windows, self._of_article = listed.windows, Counter(article for article, _ in listed.windows)
        self.rows, self.fetched, self._waiting = [], 0, False
        self.rows = self._under_headings(listed.found)
        self.fetched = len(listed.found)
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._waiting and self.fetched < len(self._windows)

    def fetchMore(self, parent: Index) -> None:
        self._waiting = True
        self.wanted.emit(list(self._windows[self.fetched : self.fetched + PAGE]))

    def add(self, found: Sequence[Evidence]) -> None:
        """The windows that were asked for are here."""
        self._waiting = False
        rows = self._under_headings(found)
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.fetched += len(found)
            self.endInsertRows()

    def _under_headings(self, found: Sequence[Evidence]) -> list[Row]:
        rows: list[Row] = []
        before = next((row.article for row in reversed(self.rows)), None)
        for one in found:
            if one.article != before:
                rows.append(Heading(one.article, one.title, one.outlet, one.published, self._of_article[one.article]))
            rows.append(one)
            before = one.article
        return rows


class EvidenceList(QListView):
    """A click opens the place; the dots at a row's end, or the right button, open its menu."""

    opened = Signal(object)  # Evidence
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(EvidenceDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)  # without it Qt keeps the heights of the rows when only the width changes
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Evidence: sentences in which both appear"))
        self.activated.connect(lambda index: self._on(index, self.opened.emit))
        theme.watch().changed.connect(self.viewport().update)

    def _on(self, index: QModelIndex, then: Callable[[object], None]) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, Heading):  # its first sentence stands below
            row = index.model().index(index.row() + 1, 0).data(Qt.ItemDataRole.UserRole)
        if row is not None:
            then(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        rect = self.visualRect(index)
        is_heading = isinstance(index.data(Qt.ItemDataRole.UserRole), Heading)
        if not is_heading and event.position().x() > rect.right() - DOTS:
            self._menu(index, event.globalPosition().toPoint())
        else:
            self._on(index, self.opened.emit)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()) if by_key else event.globalPos()
            self._menu(index, at)

    def _menu(self, index: QModelIndex, at: QPoint) -> None:
        self._on(index, lambda row: self.menu_wanted.emit(row, at))
