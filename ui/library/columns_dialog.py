"""The beginning of a table that is to be imported, and what each of its columns holds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.translation import tr
from ui.widgets.drop_down import DropDown

if TYPE_CHECKING:
    from core.importing.record import Field
    from core.importing.table import Preview

_UNUSED = "Not used"
_NAMES: dict["Field", str] = {
    "title": "Title",
    "text": "Text",
    "published": "Date",
    "outlet": "Outlet",
    "authors": "Authors",
    "url": "Address",
    "language": "Language",
}
_ROWS, _COLUMNS = 8, 80  # that are shown
_CELL = 120  # characters of a cell
_WIDTH, _WIDE = 150, 260  # pixels of a column, of that with the texts
_BAR = 16  # pixels of a scroll bar


class ColumnsDialog(QDialog):
    """Accepted, `mapping` is field → number of its column."""

    def __init__(self, name: str, preview: "Preview", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a table"))
        self._preview = preview
        width = max([len(preview.header), *map(len, preview.rows)], default=0)
        self.table = QTableWidget(min(len(preview.rows), _ROWS) + 1, min(width, _COLUMNS))
        self.choices = [self._choice(column) for column in range(self.table.columnCount())]
        self._hidden = {field: at for field, at in preview.mapping.items() if at >= len(self.choices)}
        self.error = QLabel(wordWrap=True)
        self.error.setProperty("role", "error")
        self._fill()
        self._build(name)
        self._check()
        self.resize(900, self.sizeHint().height())

    @property
    def mapping(self) -> "dict[Field, int]":
        """Field → number of the column, from 0, that holds it."""
        chosen = {choice.currentData(): column for column, choice in enumerate(self.choices) if choice.currentData()}
        return {**self._hidden, **chosen}

    # --- building

    def _choice(self, column: int) -> DropDown:
        choice = DropDown()
        choice.addItem(tr(_UNUSED), None)
        for field, words in _NAMES.items():
            choice.addItem(tr(words), field)
        now = next((field for field, at in self._preview.mapping.items() if at == column), None)
        choice.setCurrentIndex(choice.findData(now) if now else 0)
        choice.setAccessibleName(tr("What column {0} holds").format(column + 1))
        choice.currentIndexChanged.connect(lambda _: self._chosen(column))
        return choice

    def _fill(self) -> None:
        table, header = self.table, self._preview.header
        names = [header[at] if at < len(header) else "" for at in range(table.columnCount())]
        table.setHorizontalHeaderLabels(
            [_short(name, 40) or tr("Column {0}").format(at + 1) for at, name in enumerate(names)]
        )
        for column, choice in enumerate(self.choices):
            table.setCellWidget(0, column, choice)
            for number, row in enumerate(self._preview.rows[:_ROWS], 1):
                item = QTableWidgetItem(_short(row[column], _CELL) if column < len(row) else "")
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                table.setItem(number, column, item)
            table.setColumnWidth(column, _WIDE if choice.currentData() == "text" else _WIDTH)

    def _build(self, name: str) -> None:
        table = self.table
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setWordWrap(False)
        table.setRowHeight(0, self.choices[0].sizeHint().height() + 8 if self.choices else 30)
        rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
        table.setMinimumHeight(rows + table.horizontalHeader().sizeHint().height() + _BAR)
        table.setAccessibleName(tr("The first rows of the table"))
        heading = QLabel(tr("What do the columns hold?"))
        heading.setProperty("role", "title")
        told = QLabel(
            tr("Each row of “{0}” becomes one article. These are the first rows.").format(name),
            wordWrap=True,
            textFormat=Qt.TextFormat.PlainText,
        )
        told.setProperty("role", "muted")
        kinds = QDialogButtonBox.StandardButton
        self._box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self._box.button(kinds.Ok).setText(tr("Import"))
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        for widget in (heading, told):
            column.addWidget(widget)
        column.addWidget(table, 1)
        column.addWidget(self.error)
        column.addWidget(self._box)

    # --- choosing

    def _chosen(self, column: int) -> None:
        """A field has one column: where it stood before is not used any more."""
        field = self.choices[column].currentData()
        for other, choice in enumerate(self.choices):
            if field and other != column and choice.currentData() == field:
                choice.setCurrentIndex(0)
        self._hidden.pop(field, None)
        self._check()

    def _check(self) -> None:
        there = "text" in self.mapping
        self._box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(there)
        for column, choice in enumerate(self.choices):
            ink = theme.current().color("text" if choice.currentData() else "muted")
            for row in range(1, self.table.rowCount()):
                self.table.item(row, column).setForeground(ink)
        self.error.setText("" if there else tr("Choose the column that holds the text of the articles."))


def _short(text: str, most: int) -> str:
    line = " ".join(text[: 2 * most].split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
