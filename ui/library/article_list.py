"""The list in the library: one article is open; the keyboard's cursor walks without opening."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.library.article_row import ArticleRow
from ui.widgets.paged_list import PagedList
from ui.widgets.row_list import RowList


class ArticleList(RowList):
    """What is selected is the article that lies open. A click or Enter asks for another one."""

    wanted = Signal(int)
    trash_wanted = Signal(object)  # core.store.articles.Row

    def __init__(self, model: PagedList, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setItemDelegate(ArticleRow(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName("Articles")
        self.clicked.connect(self._want)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def _want(self, index: QModelIndex) -> None:
        if row := self.row_at(index):
            self.wanted.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row_at(self.currentIndex())
        if row and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(row.id)
        elif row and event.key() == Qt.Key.Key_Delete:
            self.trash_wanted.emit(row)
        else:
            super().keyPressEvent(event)
