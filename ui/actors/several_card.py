"""What stands below the list when several actors are chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.store import actors
from core.words import counted
from ui.translation import tr
from ui.widgets.actor_row import ActorRow
from ui.widgets.flow import Flow
from ui.widgets.kind_menu import fill_kinds
from ui.widgets.lettering import scaled, small
from ui.widgets.menu_button import MenuButton
from ui.widgets.paged_list import RowRole


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[actors.Row] = []

    def fill(self, rows: Sequence[actors.Row]) -> None:
        self.beginResetModel()
        self.rows = sorted(rows, key=lambda row: (-row.places, row.id))
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()] if index.isValid() else None
        if row is None or role == RowRole:
            return row
        return row.name if role == Qt.ItemDataRole.DisplayRole else None


class SeveralCard(QWidget):
    """Their names, and the button that makes them one."""

    merge_wanted = Signal()
    kind_wanted = Signal(str)
    refuse_wanted = Signal()
    relations_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(wordWrap=True)
        self.title.setFont(scaled(self.font(), 1.15, self.font().Weight.DemiBold))
        self.merge = QPushButton(toolTip=tr("M · Look at the evidence first"))
        self.merge.clicked.connect(lambda: self.merge_wanted.emit())
        self.refuse = self._button("Not names", self.refuse_wanted.emit)
        self.relations = self._button("Show relations", self.relations_wanted.emit)
        menu = QMenu()
        self.kinds = MenuButton(tr("Kind"), menu)
        self.kinds.setFont(small(self.font()))
        menu.aboutToShow.connect(lambda: fill_kinds(menu, self.kind_wanted.emit))
        self._rows = _Rows(self)
        self.list = QListView(uniformItemSizes=True)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(ActorRow(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMinimumHeight(4)  # of a low window, so that what stands above it is whole
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()

    def show_rows(self, rows: Sequence[actors.Row], *, writable: bool, too_many: bool = False) -> None:
        """Show whom she chose; `too_many` says that `rows` are only the first of them."""
        number = counted(len(rows), "actor")
        self.title.setText(
            tr("More than {0} chosen: too many to change at once").format(number)
            if too_many
            else tr("{0} chosen").format(number)
        )
        self.merge.setText(tr("Merge {0}…").format(counted(len(rows), "actor")))
        for button in (self.merge, self.refuse, self.kinds):
            button.setEnabled(writable)
        self._rows.fill(rows)

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(tr(text))
        button.setFont(small(self.font()))
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self) -> None:
        buttons = Flow(spacing=4)
        for button in (self.relations, self.kinds, self.refuse):
            buttons.addWidget(button)
        merge = QHBoxLayout()
        merge.addWidget(self.merge, 1)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 10)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addLayout(merge)
        head.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
