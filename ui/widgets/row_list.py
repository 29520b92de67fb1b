"""A list view that keeps what is chosen and where she was reading when its rows are loaded anew."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QWidget

from ui.widgets.paged_list import PagedList, RowRole


class RowList(QListView):
    """Rows of a `PagedList`, all of one height. What is chosen is a set of ids, seen or not."""

    chosen_by_hand = Signal(tuple)  # ids, in the order of choosing

    def __init__(self, model: PagedList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.chosen: tuple[int, ...] = ()
        self._quiet = self._showing = False
        self._anchor: tuple[int, int] | None = None
        self._cursor: int | None = None
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(20)
        # Before the view hears of it, and after.
        model.modelAboutToBeReset.connect(self._remember)
        self.setModel(model)
        model.modelReset.connect(self._restore)
        model.arrived.connect(self._show_chosen)

    # --- choosing

    def choose(self, ids: Iterable[int], *, show: bool = True) -> None:
        """Mark these rows as chosen; with `show` load them when they are further down, and scroll to the first."""
        self.chosen = tuple(dict.fromkeys(ids))
        self._mark()
        self._showing = show and bool(self.chosen)
        self._show_chosen()

    def row_at(self, index: QModelIndex) -> Any:
        """The row at an index, or None."""
        return index.data(RowRole) if index.isValid() else None

    def _show_chosen(self) -> None:
        """Scroll to the first chosen row; when it is not loaded, load it and come again."""
        if self._showing and self.rows.rows and not self._bring_up():
            self.rows.seek(self.chosen, self._found)

    def _found(self) -> None:
        self._mark()
        self._bring_up()
        self._showing = False  # what is not found by now is too far down

    def _bring_up(self) -> bool:
        """Scroll to the first chosen row when it cannot be seen; are all of them loaded?"""
        numbers = [number for wanted in self.chosen if (number := self.rows.number(wanted)) is not None]
        if numbers:
            index = self.rows.index(min(numbers))
            self.executeDelayedItemsLayout()
            if not self.viewport().rect().contains(self.visualRect(index)):
                self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._showing = self._showing and len(numbers) < len(self.chosen)
        return len(numbers) == len(self.chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A card that opens below takes room: the chosen row must not vanish behind it."""
        super().resizeEvent(event)
        numbers = [number for wanted in self.chosen if (number := self.rows.number(wanted)) is not None]
        if numbers:
            rect = self.visualRect(self.rows.index(min(numbers)))
            if rect.top() >= 0 and self.viewport().height() < rect.bottom() <= event.oldSize().height():
                self.scrollTo(self.rows.index(min(numbers)), QAbstractItemView.ScrollHint.PositionAtCenter)

    def scroll_later(self, value: object) -> None:
        """Scroll to where she was as soon as the rows are there."""
        if isinstance(value, int) and value > 0:
            self._showing = False
            self.rows.arrived.connect(
                lambda: QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(value)),
                Qt.ConnectionType.SingleShotConnection,
            )

    def _mark(self) -> None:
        """Let the selection be what is chosen, without telling anybody."""
        wanted = frozenset(self.chosen)
        numbers = [number for number, row in enumerate(self.rows.rows) if wanted & self.rows.ids(row)]
        selection, last = QItemSelection(), self.rows.index(numbers[-1]) if numbers else None
        for first, end in _runs(numbers):
            selection.select(self.rows.index(first), self.rows.index(end))
        self._quiet = True
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect)
        if last is not None and not self.selectionModel().isSelected(self.currentIndex()):
            self.selectionModel().setCurrentIndex(last, flags.NoUpdate)
        self._quiet = False
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._quiet or self.selectionMode() == QAbstractItemView.SelectionMode.NoSelection:
            return
        seen = [row.id for index in self.selectedIndexes() if (row := self.row_at(index))]
        chosen, loaded = frozenset(seen), frozenset(row.id for row in self.rows.rows)
        adding = self._adds()
        kept = [number for number in self.chosen if number in chosen or (adding and number not in loaded)]
        self.chosen = tuple(dict.fromkeys([*kept, *seen]))
        self.chosen_by_hand.emit(self.chosen)

    def _adds(self) -> bool:
        """With Ctrl she adds to what she chose under another filter; without, she chooses anew."""
        return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)

    # --- rows loaded anew

    def _remember(self) -> None:
        self._quiet = True
        top = self.indexAt(self.viewport().rect().topLeft())
        row, current = self.row_at(top), self.row_at(self.currentIndex())
        self._anchor = (row.id, self.visualRect(top).top()) if row and self.verticalScrollBar().value() else None
        self._cursor = current.id if current else None

    def _restore(self) -> None:
        self._quiet = False
        self.executeDelayedItemsLayout()
        cursor = self.rows.number(self._cursor) if self._cursor is not None else None
        if cursor is not None:
            self.selectionModel().setCurrentIndex(self.rows.index(cursor), QItemSelectionModel.SelectionFlag.NoUpdate)
        self._mark()
        if not self.rows.keeps_place:
            self.scrollToTop()
        elif self._anchor is not None and (number := self.rows.number(self._anchor[0])) is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.rows.index(number)).top() - self._anchor[1])

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.setCurrentIndex(QModelIndex())


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of each run of numbers that follow each other: a selection of few ranges is a fast one."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
