"""Who tells a story: the articles that have it in the same words, and the way out for one that does not belong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.store import stories
from core.store.stories import Member
from core.words import counted
from ui.bridge import Bridge
from ui.desk import Desk
from ui.library import acts
from ui.translation import tr
from ui.widgets.button_row import button_row
from ui.widgets.question import Question

_TOLD = (
    "These articles tell one story in the same words. It counts once in relations, by the text of the first one; "
    "every outlet is named as a source."
)
_ArticleRole = int(Qt.ItemDataRole.UserRole)


class StoryDialog(QDialog):
    """The articles of the story that `article` tells."""

    def __init__(self, bridge: Bridge, desk: Desk, article: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("One story"))
        self.resize(680, 380)
        self._bridge, self._desk, self._article = bridge, desk, article
        self.members: list[Member] = []
        self._question = Question(bridge, stories.members, self._arrived)
        self._build()
        bridge.changed.connect(self._hear)
        self._question.ask(article)

    def _build(self) -> None:
        self.heading = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "heading")
        told = QLabel(tr(_TOLD), wordWrap=True)
        told.setProperty("role", "muted")
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels([tr("Outlet"), tr("Date"), tr("Title")])
        self.list.setAccessibleName(tr("Articles of the story"))
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.list.header().resizeSection(0, 170)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.list.itemDoubleClicked.connect(lambda *_: self.open_article())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (self.heading, told):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.open_button, self.alone = QPushButton(tr("Open")), QPushButton(tr("Stands alone"))
        self.alone.setToolTip(tr("It does not tell this story: it counts by itself"))
        row = button_row(((self.open_button, self.open_article), (self.alone, self.stand_alone)), self.reject)
        self._enable()
        return row

    # --- showing

    def _hear(self, tables: frozenset[str]) -> None:
        if tables & {"story", "article"}:
            self._question.refresh(self._article)

    def _arrived(self, found: list[Member]) -> None:
        if len(found) < 2:  # it stands alone by now
            self.reject()
            return
        chosen, self.members = self.chosen, found
        self._article = found[0].article  # whoever of them leaves, the dialog stays with the story
        outlets = {member.outlet for member in found if member.outlet}
        self.heading.setText(tr("{0} in {1}").format(counted(len(found), "article"), counted(len(outlets), "outlet")))
        self.list.clear()
        for member in found:
            date = member.published or tr("no date")
            item = QTreeWidgetItem(self.list, [member.outlet or tr("no outlet"), date, member.title])
            item.setData(0, _ArticleRole, member.article)
            item.setToolTip(2, member.title)
            if member.leads:
                font = item.font(0)
                font.setBold(True)
                for column in range(3):
                    item.setFont(column, font)
                item.setToolTip(0, tr("Counts for all of them"))
            if member.article == chosen or (chosen is None and member.leads):
                self.list.setCurrentItem(item)
        self.list.resizeColumnToContents(1)
        self._enable()

    @property
    def chosen(self) -> int | None:
        """The article that is chosen in the list."""
        item = self.list.currentItem()
        return item.data(0, _ArticleRole) if item is not None else None

    def _enable(self) -> None:
        self.open_button.setEnabled(self.chosen is not None)
        self.alone.setEnabled(self.chosen is not None and not self._bridge.notebook.read_only)

    # --- acts

    def open_article(self) -> None:
        """Lay the chosen article open in the reader."""
        if self.chosen is not None:
            self._desk.open_article(self.chosen)

    def stand_alone(self) -> None:
        """The chosen article is a story of its own."""
        found = next((member for member in self.members if member.article == self.chosen), None)
        if found is not None:
            # The dialog stays with the others, also when their leader goes.
            self._article = next(member.article for member in self.members if member is not found)
            acts.stand_alone(self._bridge, found.article, found.title)
