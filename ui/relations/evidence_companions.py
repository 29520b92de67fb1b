"""With whom an actor appears, how often, and whom it has met only since a day."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.relating.companions import Companion, companions
from core.words import counted, figure
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.evidence_words import amount, nearness
from ui.theme import KIND_NAMES
from ui.translation import tr
from ui.widgets.filter_field import FilterField
from ui.widgets.tick_box import TickBox

_COLUMNS = ("Name", "Kind", "Together", "Expected", "Articles", "Outlets", "First", "Last")
_TABLES = frozenset({"mention", "alias", "actor", "pin", "refused", "article", "relation_verdict"})
Index = QModelIndex | QPersistentModelIndex


class CompanionsModel(QAbstractTableModel):
    """One row a companion; every column can be sorted by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all: Sequence[Companion] = ()
        self.rows: list[Companion] = []
        self._wanted, self._column, self._down = "", 2, True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr(_COLUMNS[section]) + ("\u2003" if _is_number(section) else "")  # room for the arrow that sorts

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(row)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return row if role == Qt.ItemDataRole.UserRole else None

    def show(self, found: Sequence[Companion]) -> None:
        """Show these companions, as they are sorted and filtered."""
        self.all = found
        self._lay_out()

    def filter(self, wanted: str) -> None:
        """Show only those in whose name these letters stand."""
        self._wanted = wanted.casefold()
        self._lay_out()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._down = column, order == Qt.SortOrder.DescendingOrder
        self._lay_out()

    def _lay_out(self) -> None:
        self.beginResetModel()
        rows = [row for row in self.all if self._wanted in row.name.casefold()]
        self.rows = sorted(rows, key=lambda row: _sort_key(row, self._column), reverse=self._down)
        self.endResetModel()


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Numbers stand at the right."""
    side = Qt.AlignmentFlag.AlignRight if _is_number(column) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _is_number(column: int) -> bool:
    return 2 <= column <= 5


def _cells(row: Companion) -> tuple[str, ...]:
    chance = "< 0.1" if 0 < row.expected < 0.095 else amount(row.expected)  # there is no room for words
    counts = (figure(row.windows), chance, figure(row.articles), figure(row.outlets))
    return row.name, tr(KIND_NAMES[row.kind]), *counts, row.first or tr("no date"), row.last or tr("no date")


def _sort_key(row: Companion, column: int) -> Any:
    keys = (row.name.casefold(), row.kind, row.windows, row.expected, row.articles, row.outlets)
    return keys[column] if column < len(keys) else (row.first if column == len(keys) else row.last) or ""


def _lately(found: Sequence[Companion]) -> str | None:
    """A day from which on to ask who is new: a year before the last meeting, or that by which half were met."""
    firsts = sorted(row.first for row in found if row.first)
    if not firsts:
        return None
    last = QDate.fromString(max(row.last for row in found if row.last), "yyyy-MM-dd")
    before = last.addYears(-1).toString("yyyy-MM-dd")
    return before if before > firsts[0] else firsts[len(firsts) // 2]


class Companions(QDialog):
    """A table of companions; a double click shows the evidence of the two."""

    def __init__(self, bridge: Bridge, desk: Desk, actor: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Companions of {0}").format(name))
        self.resize(900, 540)
        self._bridge, self._desk, self.actor = bridge, desk, actor
        self.said = QLabel(tr("{0}: counting …").format(name), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.said.setProperty("role", "heading")
        self._name = name
        self.filter = FilterField(tr("Filter by name"))
        self._is_dated = False  # the day of the field was taken from the articles
        self.only_new = TickBox(tr("Only new ones since"))
        self.since = QDateEdit(QDate.currentDate().addYears(-1))
        self.since.setDisplayFormat("yyyy-MM-dd")
        self.since.setCalendarPopup(True)
        for field in (self.since, self.since.lineEdit()):
            field.setAccessibleName(tr("New since this day"))
        self.model = CompanionsModel(self)
        self.table = QTableView()
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(tr("Companions"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.setSortingEnabled(True)
        table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(_COLUMNS)):
            table.setColumnWidth(column, 104 if column in (1, 6, 7) else 92)
        tools = QHBoxLayout()
        tools.addWidget(self.filter, 1)
        tools.addSpacing(12)
        tools.addWidget(self.only_new)
        tools.addWidget(self.since)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.said)
        column.addLayout(tools)
        column.addWidget(table, 1)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _connect(self) -> None:
        self.filter.filtered.connect(self.model.filter)
        self.filter.left_down.connect(self.table.setFocus)
        self.only_new.toggled.connect(lambda _: self.refresh())
        self.since.dateChanged.connect(lambda _: self.only_new.isChecked() and self.refresh())
        self.table.activated.connect(self._open)
        self._desk.counted_changed.connect(lambda _: self.refresh())
        self._bridge.changed.connect(lambda tables: self.refresh() if tables & _TABLES else None)

    def refresh(self) -> None:
        """Count again."""
        since = self.since.date().toString("yyyy-MM-dd") if self.only_new.isChecked() else None
        self._bridge.ask(
            self, "companions", companions, self.actor, self._desk.counted, self._bridge.kept, since, then=self._show
        )

    def _show(self, found: list[Companion]) -> None:
        if not self._is_dated and (day := _lately(found)):
            self._is_dated = True
            self.since.setDate(QDate.fromString(day, "yyyy-MM-dd"))
        choices = self._desk.counted
        new = (
            tr(", new since {0}").format(self.since.date().toString("yyyy-MM-dd")) if self.only_new.isChecked() else ""
        )
        many = counted(len(found), "companion")
        self.said.setText(
            tr("{0}: {1} in one {2}{3}").format(self._name, many, nearness(choices.window, choices.within), new)
        )
        self.model.show(found)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if row is not None:
            self._desk.choose_relation(self.actor, row.actor)
