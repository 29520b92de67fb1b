"""The sidebar's list: several actors can be chosen; M, F2, Del and Enter act on them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.translation import tr
from ui.widgets.actor_row import ActorRow
from ui.widgets.paged_list import PagedList
from ui.widgets.row_list import RowList

_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class ActorList(RowList):
    """Click, Ctrl and Shift choose. Its keys are no shortcuts, so that a menu's own may be the same."""

    merge_wanted = Signal()
    rename_wanted = Signal()
    refuse_wanted = Signal()
    page_wanted = Signal()

    def __init__(self, model: PagedList, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setItemDelegate(ActorRow(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(tr("Actors"))
        self.doubleClicked.connect(lambda _: self.page_wanted.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signals = {
            Qt.Key.Key_M: self.merge_wanted,
            Qt.Key.Key_F2: self.rename_wanted,
            Qt.Key.Key_Delete: self.refuse_wanted,
            Qt.Key.Key_Return: self.page_wanted,
            Qt.Key.Key_Enter: self.page_wanted,
        }
        wanted = signals.get(Qt.Key(event.key())) if event.modifiers() == _NO_MODIFIER else None
        if wanted is None:
            super().keyPressEvent(event)
        else:
            wanted.emit()
