"""The list in the library: a click opens an article; Ctrl and Shift choose several without opening them."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.library.article_row import ArticleRow
from ui.widgets.paged_list import PagedList
from ui.widgets.row_list import RowList

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ArticleList(RowList):
    """What is selected is the article that lies open, or several that she has chosen. The keyboard's cursor walks
    without opening."""

    wanted = Signal(int)
    trash_wanted = Signal(tuple)  # ids
    everything_wanted = Signal()  # choose all that the filter shows

    def __init__(self, model: PagedList, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setItemDelegate(ArticleRow(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName("Articles")
        self.clicked.connect(self._want)

    def meant(self, number: int | None) -> tuple[int, ...]:
        """The articles that an act at row id `number` is for: all that are chosen when it is one of them."""
        if number is None or number in self.chosen:
            return self.chosen
        return (number,)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """The right button and a walk of the cursor leave what is chosen as it is."""
        by_mouse = isinstance(event, QMouseEvent) and event.button() != Qt.MouseButton.RightButton
        held = event.modifiers() if isinstance(event, QKeyEvent) else QApplication.keyboardModifiers()
        # Qt asks once more without the event; where a range begins would be lost if that were answered otherwise.
        extends = not isinstance(event, QMouseEvent) and bool(held & Qt.KeyboardModifier.ShiftModifier)
        if by_mouse or extends:
            return super().selectionCommand(index, event)
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def _adds(self) -> bool:
        """What cannot be seen is kept when several are chosen; one that lies open is not meant with others."""
        return super()._adds() and len(self.chosen) > 1

    def _want(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        if row and not QApplication.keyboardModifiers() & _ADDING:
            self.wanted.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row_at(self.currentIndex())
        if row and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(row.id)
        elif row and event.key() == Qt.Key.Key_Delete:
            self.trash_wanted.emit(self.meant(row.id))
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.everything_wanted.emit()
        else:
            super().keyPressEvent(event)
