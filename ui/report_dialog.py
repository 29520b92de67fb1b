"""What became of each import: the reports that the notebook keeps, newest first, with what failed and a retry."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.store import reports
from core.store.reports import Report
from core.words import figure
from ui import report_words as words
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.button_row import button_row
from ui.widgets.question import Question
from ui.widgets.wrapped_rows import WrappedRows

_SHOWN = 300  # rows of one sort; the text to copy has all
_PathRole = int(Qt.ItemDataRole.UserRole)


class ReportDialog(QDialog):
    """A list of imports that can be read at leisure. `retry` imports the files that it is given."""

    trash_wanted = Signal()

    def __init__(self, bridge: Bridge, retry: Callable[[Sequence[Path]], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Reports of imports"))
        self.resize(860, 520)
        self.reports: list[Report] = []
        self._retry, self._read_only = retry, bridge.notebook.read_only
        self._question = Question(bridge, reports.every, self._arrived)
        self._build()
        bridge.changed.connect(self._hear)
        self._question.ask()

    @property
    def report(self) -> Report | None:
        """The report that is shown."""
        row = self.imports.currentRow()
        return self.reports[row] if 0 <= row < len(self.reports) else None

    # --- building

    def _build(self) -> None:
        self.imports = QListWidget(self)
        self.imports.setAccessibleName(tr("Imports"))
        self.imports.setFixedWidth(240)
        self.imports.currentRowChanged.connect(lambda _: self._show())
        self.heading = QLabel(tr("Nothing has been imported yet."), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "heading")
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([tr("File"), tr("What happened")])
        self.list.setAccessibleName(tr("Files that were not added"))
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.list.header().resizeSection(0, 230)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        WrappedRows(self.list)  # a reason that is cut off is none
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.heading)
        right.addWidget(self.list, 1)
        right.addLayout(self._buttons())
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 16, 18, 14)
        row.setSpacing(16)
        row.addWidget(self.imports)
        row.addLayout(right, 1)

    def _buttons(self) -> QHBoxLayout:
        self.retry = QPushButton(tr("Retry"))
        self.folder = QPushButton(tr("Show file in folder"))
        self.copy = QPushButton(tr("Copy as text"))
        self.trash = QPushButton(tr("Trash…"))
        row = button_row(
            (
                (self.retry, self._try_again),
                (self.folder, self._show_folder),
                (self.copy, self._copy),
                (self.trash, self.trash_wanted.emit),
            ),
            self.reject,
        )
        self._enable()
        return row

    # --- what the notebook has

    def _hear(self, tables: frozenset[str]) -> None:
        if "import_report" in tables:
            self._question.refresh()

    def _arrived(self, found: list[Report]) -> None:
        """Show the reports; a new one at once, else the one that was shown."""
        shown = self.report.id if self.report else 0
        newer = bool(self.reports) and found[0].id > self.reports[0].id
        self.reports = found
        self.imports.blockSignals(True)
        self.imports.clear()
        for report in found:
            item = QListWidgetItem(f"{words.when(report)}\n{words.short(report)}")
            item.setToolTip(report.source)
            self.imports.addItem(item)
        numbers = [row for row, report in enumerate(found) if report.id == shown]
        self.imports.setCurrentRow(numbers[0] if numbers and not newer else 0)
        self.imports.blockSignals(False)
        self._show()

    # --- the one that is shown

    def _show(self) -> None:
        self.list.clear()
        report = self.report
        if report is not None:
            self.heading.setText(words.summary(report))
            failed = [(words.shown(one), one.reason, one.path) for one in report.failed]
            self._group(tr("Could not be imported"), failed)
            self._group(tr("Remarks"), [(file, note, None) for file, note in report.notes])
            self._group(tr("New versions"), [(title, words.lost_of(lost), None) for title, lost in report.versions])
            there = [(file, tr(words.IN_TRASH) if trashed else "", None) for file, trashed in words.duplicates(report)]
            self._group(tr("In the notebook already"), there)
        self.list.setVisible(self.list.topLevelItemCount() > 0 or report is None)
        self._enable()

    def _group(self, title: str, rows: Sequence[tuple[str, str, str | None]]) -> None:
        if not rows:
            return
        group = QTreeWidgetItem([f"{title} ({figure(len(rows))})"])
        self.list.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for file, what, path in rows[:_SHOWN]:
            item = QTreeWidgetItem(group, [file.replace("\\", "/").rsplit("/", 1)[-1] if path is None else file, what])
            item.setData(0, _PathRole, path)
            item.setToolTip(0, path or file)
            item.setToolTip(1, what)
        if len(rows) > _SHOWN:
            QTreeWidgetItem(
                group, [tr("and {0} more; “Copy as text” has all of them").format(figure(len(rows) - _SHOWN))]
            )
        group.setExpanded(True)

    def _paths(self) -> list[Path]:
        """The files to try again: that of the failure she chose, else those of all failures."""
        item = self.list.currentItem()
        chosen = item.data(0, _PathRole) if item is not None else None
        failed = self.report.failed if self.report else ()
        wanted = [chosen] if chosen else [one.path for one in failed if one.path]
        return [Path(path) for path in dict.fromkeys(wanted)]

    def _enable(self) -> None:
        paths, item = self._paths(), self.list.currentItem()
        chosen = item is not None and bool(item.data(0, _PathRole))
        self.retry.setText(tr("Retry {0} files").format(figure(len(paths))) if len(paths) > 1 else tr("Retry"))
        self.retry.setEnabled(bool(paths) and not self._read_only)
        self.folder.setEnabled(chosen)
        self.copy.setEnabled(self.report is not None)
        self.trash.setVisible(self.report is not None and bool(self.report.in_trash))

    def _try_again(self) -> None:
        self._retry(self._paths())

    def _show_folder(self) -> None:
        """Open the folder in the system's own program."""
        path = Path(self.list.currentItem().data(0, _PathRole))
        there = next((folder for folder in path.parents if folder.is_dir()), path.parent)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    def _copy(self) -> None:
        if self.report is not None:
            QGuiApplication.clipboard().setText(words.as_text(self.report))
