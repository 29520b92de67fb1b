"""What lies in the trash, and the way back out of it."""

from PySide6.QtCore import Qt, Signal
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

from core.store import articles
from core.store.articles import Trashed
from core.words import figure
from ui.bridge import Bridge
from ui.desk import Desk
from ui.library import acts
from ui.translation import tr
from ui.widgets.button_row import button_row
from ui.widgets.empty import Empty
from ui.widgets.question import Question
from ui.widgets.words import moment

_TOLD = "These articles count nowhere. They stay in the notebook, with all that was decided on them."
_ArticleRole = int(Qt.ItemDataRole.UserRole)


class TrashDialog(QDialog):
    """Older versions of an article are no trash and are not shown."""

    restored = Signal()  # what has not been read yet may be read now

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Trash"))
        self.resize(760, 420)
        self._bridge, self._desk = bridge, desk
        self._question = Question(bridge, articles.trashed, self._arrived)
        self._build()
        bridge.changed.connect(self._hear)
        self._question.ask()

    def _build(self) -> None:
        told = QLabel(tr(_TOLD), wordWrap=True)
        told.setProperty("role", "muted")
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHeaderLabels([tr("Title"), tr("Outlet"), tr("Date"), tr("In the trash since")])
        self.list.setAccessibleName(tr("Articles in the trash"))
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemDoubleClicked.connect(lambda *_: self.open_article())
        self.nothing = Empty()
        self.nothing.say(tr("The trash is empty."))
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(told)
        column.addWidget(self.stack, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.restore_button, self.open_button = QPushButton(tr("Restore")), QPushButton(tr("Open"))
        row = button_row(((self.restore_button, self.restore), (self.open_button, self.open_article)), self.reject)
        self._enable()
        return row

    # --- showing

    def _hear(self, tables: frozenset[str]) -> None:
        if tables & {"article", "version"}:
            self._question.refresh()

    @property
    def chosen(self) -> list[int]:
        """The articles that are chosen in the list."""
        return [item.data(0, _ArticleRole) for item in self.list.selectedItems()]

    def _arrived(self, found: list[Trashed]) -> None:
        chosen = set(self.chosen)
        self.list.clear()
        for row in found:
            cells = [row.title, row.outlet or "", row.published or tr("no date"), moment(row.trashed_at)]
            item = QTreeWidgetItem(self.list, cells)
            item.setData(0, _ArticleRole, row.id)
            item.setToolTip(0, row.title)
            item.setSelected(row.id in chosen)
        for column in (1, 2, 3):
            self.list.resizeColumnToContents(column)
        self.stack.setCurrentWidget(self.list if found else self.nothing)
        self._enable()

    def _enable(self) -> None:
        number = len(self.chosen)
        self.restore_button.setText(tr("Restore {0} articles").format(figure(number)) if number > 1 else tr("Restore"))
        self.restore_button.setEnabled(number > 0 and not self._bridge.notebook.read_only)
        self.open_button.setEnabled(number == 1)

    # --- acts

    def restore(self) -> None:
        """Bring the chosen articles back into the library."""
        items = self.list.selectedItems()
        if items:
            acts.restore(self._bridge, self.chosen, items[0].text(0), lambda _: self.restored.emit())

    def open_article(self) -> None:
        """Lay the chosen article open in the reader, where it stays in the trash."""
        if len(self.chosen) == 1:
            self._desk.open_article(self.chosen[0])
