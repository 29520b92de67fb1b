"""A list of names, one a line, and a table of how often each stands in the articles."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.errors import UserError
from core.searching import batch
from core.searching.batch import Count
from core.searching.session import Session
from core.words import counted, figure
from ui.bridge import Bridge
from ui.translation import tr

_AT_ONCE = 8  # lines: so the table fills while she looks
_HEADS = ("Name", "Counted as", "Articles", "Mentions", "First", "Last")
_NUMBERS = (2, 3)


def _cells(row: Count) -> tuple[object, ...]:
    return row.line, row.taken or tr("words in the text"), row.articles, row.mentions, row.first or "", row.last or ""


class Counts(QAbstractTableModel):
    """The rows as they come; sorted when a heading is pressed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Count] = []

    def show(self, rows: Sequence[Count]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(section)
        return tr(_HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        cell = _cells(self.rows[index.row()])[index.column()]
        return figure(cell) if isinstance(cell, int) else cell

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Text by its letters without case, numbers by size."""
        self.layoutAboutToBeChanged.emit()
        self.rows.sort(key=lambda row: _sort_key(_cells(row)[column]), reverse=order == Qt.SortOrder.DescendingOrder)
        self.layoutChanged.emit()


def _align(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _sort_key(cell: object) -> Any:
    return cell if isinstance(cell, int) else str(cell).casefold()


class Table(QTableView):
    """Enter or a double click on a row shows its articles."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Counts"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setSortingEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda index: self.wanted.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class BatchPage(QWidget):
    """`query_wanted` tells the query that finds the articles of a row."""

    query_wanted = Signal(str)

    def __init__(self, bridge: Bridge, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._session = bridge, session
        self._left: list[str] = []
        self._number = 0
        self.names = QPlainTextEdit(placeholderText=tr("Ann Lee\nWaterways Authority\nport strike"))
        self.names.setAccessibleName(tr("Names to count, one a line"))
        self.names.setTabChangesFocus(True)
        self.count = QPushButton(tr("Count"))
        self.export = QPushButton(tr("Export as CSV…"))
        self.said = QLabel(wordWrap=True)
        self.said.setProperty("role", "muted")
        self.model = Counts(self)
        self.table = Table()
        self.table.setModel(self.model)
        self._build()
        self.count.clicked.connect(self.start)
        self.export.clicked.connect(self._ask_where)
        self.table.wanted.connect(lambda row: self.query_wanted.emit(self.model.rows[row].query))
        self.names.textChanged.connect(self._allow)
        self._allow()

    def _build(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(14, 10, 10, 12)
        column.setSpacing(8)
        head = QLabel(tr("Names or words, one a line"))
        head.setBuddy(self.names)
        head.setProperty("role", "muted")
        column.addWidget(head)
        column.addWidget(self.names, 1)
        column.addWidget(self.count)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self.said, 1)
        row.addWidget(self.export, alignment=Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.horizontalHeader().sectionClicked.connect(self._sort)
        self._sorted: tuple[int, bool] | None = None
        both = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        both.addWidget(left)
        both.addWidget(right)
        both.setSizes([260, 640])
        both.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(both)
        self.setFocusProxy(self.names)
        self.said.setText(tr("Each line is counted as an actor under all of its names, or else as words in the texts."))

    def _allow(self) -> None:
        self.count.setEnabled(bool(batch.listed(self.names.toPlainText())))
        self.export.setEnabled(bool(self.model.rows))

    def start(self) -> None:
        """Count every line; the table fills as they are done."""
        self._left = batch.listed(self.names.toPlainText())
        self._number = len(self._left)
        self._sorted = None
        self.table.horizontalHeader().setSortIndicatorShown(False)
        self.model.show([])
        self._go_on()

    def _go_on(self) -> None:
        lines, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
        if lines:
            self._bridge.ask(self, "batch", self._count, lines, then=self._counted)
        self._say()

    def _count(self, db: Any, lines: list[str]) -> list[Count]:
        """On another thread."""
        if self._session.names is None:
            self._session.learn(db)
        assert self._session.names is not None
        return batch.count(db, lines, self._session.names)

    def _counted(self, found: list[Count]) -> None:
        self.model.show([*self.model.rows, *found])
        self.table.resizeColumnsToContents()
        self._go_on()
        self._allow()

    def _say(self) -> None:
        done = len(self.model.rows)
        if done < self._number:
            self.said.setText(tr("{0} of {1} counted…").format(figure(done), counted(self._number, "line")))
        else:
            nowhere = sum(not row.articles for row in self.model.rows)
            stands = tr("; {0} stands nowhere") if nowhere == 1 else tr("; {0} stand nowhere")
            more = stands.format(figure(nowhere)) if nowhere else ""
            self.said.setText(
                tr("{0} counted{1}. Enter or a double click shows the articles.").format(counted(done, "line"), more)
            )

    def _sort(self, column: int) -> None:
        """Numbers begin with the largest; pressed again, the order is turned round."""
        down = not self._sorted[1] if self._sorted is not None and self._sorted[0] == column else column in _NUMBERS
        self._sorted = (column, down)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.model.sort(column, order)
        self.table.horizontalHeader().setSortIndicatorShown(True)
        self.table.horizontalHeader().setSortIndicator(column, order)

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the counts"), "counts.csv", "CSV (*.csv)")
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write the table as CSV (UTF-8 with a mark, which spreadsheets need)."""
        try:
            with path.open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(map(tr, _HEADS))
                writer.writerows([_safe(cell) for cell in _cells(row)] for row in self.model.rows)
        except OSError as error:
            self._bridge.refused.emit(UserError("cannot_write", path=path, reason=error.strerror or str(error)))
            return
        self.said.setText(tr("Written: {0}").format(path.name))


def _safe(cell: object) -> object:
    """A spreadsheet would take a text that begins so for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@") else cell
