"""The list in the library: a click opens an article; Ctrl and Shift choose several without opening them."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from core.store.grouped import Heading
from ui.library.article_row import ArticleRow
from ui.translation import tr
from ui.widgets.paged_list import PagedList
from ui.widgets.row_list import RowList

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_KEY = Qt.Key
#: Keys without Ctrl that do something to the articles that are chosen, or to the one under the cursor.
ACTS = {_KEY.Key_Delete: "trash", _KEY.Key_R: "read", _KEY.Key_W: "to read", _KEY.Key_I: "important", _KEY.Key_T: "tag"}


class ArticleList(RowList):
    """What is selected is the article that lies open, or several that she has chosen. The keyboard's cursor walks
    without opening. A heading is folded and unfolded."""

    wanted = Signal(int)
    act_wanted = Signal(str, tuple)  # one of `ACTS`, ids
    everything_wanted = Signal()  # choose all that the filter shows
    fold_wanted = Signal(str)  # the key of a group
    table_changed = Signal(bool)  # wide enough for a table, or no more

    def __init__(self, model: PagedList, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.row = ArticleRow(self)
        self.setItemDelegate(self.row)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(tr("Articles"))
        self.clicked.connect(self._want)

    def meant(self, number: int | None) -> tuple[int, ...]:
        """The articles that an act at row id `number` is for: all that are chosen when it is one of them."""
        if number is None or number in self.chosen:
            return self.chosen
        return (number,)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.row.fit(self.viewport().width(), self.font()):
            self.scheduleDelayedItemsLayout()
            self.table_changed.emit(self.row.is_table)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """The right button, a heading and a walk of the cursor leave what is chosen as it is."""
        on_heading = isinstance(event, QMouseEvent) and isinstance(self.row_at(index), Heading)
        by_mouse = isinstance(event, QMouseEvent) and event.button() != Qt.MouseButton.RightButton and not on_heading
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
        if isinstance(row, Heading):
            self.fold_wanted.emit(row.key)
        elif row and not QApplication.keyboardModifiers() & _ADDING:
            self.wanted.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row_at(self.currentIndex())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.everything_wanted.emit()
        elif isinstance(row, Heading) and self._on_heading(event.key(), row):
            pass
        elif row and event.key() in (_KEY.Key_Return, _KEY.Key_Enter):
            self.wanted.emit(row.id)
        elif event.key() == _KEY.Key_Left and self._to_heading():
            pass
        elif row and plain and event.key() in ACTS and not isinstance(row, Heading):
            self.act_wanted.emit(ACTS[_KEY(event.key())], self.meant(row.id))
        else:
            super().keyPressEvent(event)

    def _on_heading(self, key: int, head: Heading) -> bool:
        """Enter and Space fold and unfold, Left folds, Right unfolds."""
        turns = key in (_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Space)
        if turns or (key == _KEY.Key_Left and not head.folded) or (key == _KEY.Key_Right and head.folded):
            self.fold_wanted.emit(head.key)
            return True
        return key in (_KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Delete)

    def _to_heading(self) -> bool:
        """Walk from an article to the heading of its group."""
        for number in range(self.currentIndex().row(), -1, -1):
            if isinstance(self.rows.rows[number], Heading):
                self.setCurrentIndex(self.rows.index(number))
                return True
        return False
