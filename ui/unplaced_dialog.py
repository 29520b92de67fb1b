"""“What could not be placed”: decisions on single places that fit no more after another reading, with doors to them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.store.unplaced import Unplaced, let_go, unplaced
from ui.bridge import Bridge
from ui.desk import Desk
from ui.translation import tr
from ui.widgets.button_row import button_row
from ui.widgets.empty import Empty
from ui.widgets.question import Question

_TOLD = (
    "Of these places you decided who is meant, or that nobody is. They were read in another way since, so that the "
    "decision fits no name any more. It is kept: when a reading finds the place again, it holds again."
)
_PlaceRole = int(Qt.ItemDataRole.UserRole)


class UnplacedDialog(QDialog):
    """Stays beside the window, so that one place after the other can be looked at."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What could not be placed"))
        self.resize(720, 420)
        self._bridge, self._desk = bridge, desk
        self._question = Question(bridge, unplaced, self._arrived)
        self._build()
        bridge.changed.connect(self._hear)
        bridge.destroyed.connect(self.close)
        self._question.ask()

    def _build(self) -> None:
        told = QLabel(tr(_TOLD), wordWrap=True)
        told.setProperty("role", "muted")
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([tr("Where"), tr("Your decision"), tr("Article")])
        self.list.setAccessibleName(tr("Decisions that could not be placed"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.list.itemActivated.connect(lambda *_: self.open_place())
        self.nothing = Empty()
        self.nothing.say(tr("Every decision on a place fits what was read."))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(told)
        column.addWidget(self.stack, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.open_button, self.let_go_button = QPushButton(tr("Show in the article")), QPushButton(tr("Let it go"))
        self.let_go_button.setToolTip(tr("Forget this decision; can be undone"))
        row = button_row(((self.open_button, self.open_place), (self.let_go_button, self.let_go)), self.reject)
        self._enable()
        return row

    def _hear(self, tables: frozenset[str]) -> None:
        if tables & {"mention", "pin", "article", "actor"}:
            self._question.refresh()

    def _arrived(self, found: list[Unplaced]) -> None:
        at = max(0, self.list.indexOfTopLevelItem(self.list.currentItem()))
        self.list.clear()
        for one in found:
            decision = tr("is “{0}”").format(one.actor) if one.actor is not None else tr("is not a name")
            item = QTreeWidgetItem(self.list, [tr("“{0}”").format(" ".join(one.text.split())), decision, one.title])
            item.setData(0, _PlaceRole, one)
            item.setToolTip(2, one.title)
        for column in (0, 1):
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, min(260, self.list.columnWidth(column) + 12))
        if found:
            self.list.setCurrentItem(self.list.topLevelItem(min(at, len(found) - 1)))
        self.stack.setCurrentWidget(self.list if found else self.nothing)
        self._enable()

    @property
    def chosen(self) -> Unplaced | None:
        """The decision that is chosen in the list."""
        item = self.list.currentItem()
        return item.data(0, _PlaceRole) if item is not None else None

    def _enable(self) -> None:
        self.open_button.setEnabled(self.chosen is not None)
        self.let_go_button.setEnabled(self.chosen is not None and not self._bridge.notebook.read_only)

    def open_place(self) -> None:
        """Go to the place in the reader."""
        if (one := self.chosen) is not None:
            self._desk.show_place(one.article, one.start, one.end)

    def let_go(self) -> None:
        """Forget the chosen decision."""
        if (one := self.chosen) is not None and self.let_go_button.isEnabled():
            label = tr("Let the decision on “{0}” go").format(" ".join(one.text.split()))
            self._bridge.change(label, let_go, one.article, one.start, one.end)
