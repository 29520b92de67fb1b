"""What became of the files of an import: added, duplicates, failed and why."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.words import counted


class ReportDialog(QDialog):
    """A list that can be read at leisure; nothing in it needs an answer."""

    def __init__(self, report: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Report of the import")
        self.resize(680, 420)
        heading = QLabel(_summary(report.imported, report.reading), self)
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels(["File", "What happened"])
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName("Files that were not added")
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for file, reason in (*report.imported.failed, *report.unreadable):
            self._add(file, reason)
        for file in report.imported.duplicates:
            self._add(file, "In the notebook already")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        self.list.setVisible(self.list.topLevelItemCount() > 0)

    def _add(self, file: str, what: str) -> None:
        item = QTreeWidgetItem([file.replace("\\", "/").rsplit("/", 1)[-1], what])
        item.setToolTip(0, file)
        item.setToolTip(1, what)
        self.list.addTopLevelItem(item)


def _summary(imported: Any, reading: Any) -> str:
    text = (
        f"{counted(len(imported.added), 'article')} added, {counted(len(imported.duplicates), 'duplicate')}, "
        f"{counted(len(imported.failed), 'file')} that could not be imported."
    )
    if reading.failed:
        text += f" In {counted(reading.failed, 'article')} the names could not be read."
    return text
