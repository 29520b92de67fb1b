"""The versions of an article: when each came, what changed, and the way back when it is no version at all."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core import anchoring
from core.store import versions
from core.store.database import Database
from core.store.versions import Version
from core.words import counted, figure
from ui.bridge import Bridge
from ui.desk import Desk
from ui.library import acts
from ui.library.difference import DifferenceView
from ui.translation import tr
from ui.widgets.button_row import button_row
from ui.widgets.question import Question
from ui.widgets.words import moment


class Difference(NamedTuple):
    """What changed from one version to the next."""

    newer: int
    told: list[tuple[str, str]]


def compare(db: Database, older: int | None, newer: int) -> Difference:
    """What changed; of a first version all of it, unchanged."""
    if older is None:
        return Difference(newer, [("same", versions.texts(db, [newer])[0])])
    return Difference(newer, anchoring.differences(*versions.texts(db, [older, newer])))


class VersionsDialog(QDialog):
    """Lists the versions newest first and shows what changed since the one before."""

    withdrawn = Signal()  # one that had not been read may count now

    def __init__(self, bridge: Bridge, desk: Desk, article: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Versions"))
        self.resize(920, 600)
        self.versions: list[Version] = []
        self._bridge, self._desk, self._article = bridge, desk, article
        self._chain = Question(bridge, versions.chain, self._arrived)
        self._build()
        bridge.changed.connect(self._hear)
        self._chain.ask(article)

    @property
    def version(self) -> Version | None:
        """The version that is shown."""
        row = self.list.currentRow()
        return self.versions[row] if 0 <= row < len(self.versions) else None

    # --- building

    def _build(self) -> None:
        self.title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.title.setProperty("role", "heading")
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.told.setProperty("role", "muted")
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Versions, the newest first"))
        self.list.setFixedWidth(220)
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.list.itemActivated.connect(lambda _: self.open_version())
        self.difference = DifferenceView(self)
        right = QVBoxLayout()
        right.setSpacing(10)
        for widget in (self.title, self.told):
            right.addWidget(widget)
        right.addWidget(self.difference, 1)
        right.addLayout(self._buttons())
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 16, 18, 14)
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(right, 1)

    def _buttons(self) -> QHBoxLayout:
        self.open_button, self.apart = QPushButton(tr("Open")), QPushButton(tr("This is another article"))
        self.apart.setToolTip(tr("No newer version of the one before: both count, each as an article of its own"))
        return button_row(((self.open_button, self.open_version), (self.apart, self.withdraw)), self.reject)

    # --- showing

    def _hear(self, tables: frozenset[str]) -> None:
        if "version" in tables:
            self._chain.refresh(self._article)

    def _arrived(self, found: list[Version]) -> None:
        if len(found) < 2:  # it is the only one by now
            self.reject()
            return
        shown = self.version.article if self.version else None
        self.versions = found
        self.list.blockSignals(True)
        self.list.clear()
        for number, version in enumerate(found):
            name = tr("Newest version") if version.newest else tr("Version {0}").format(len(found) - number)
            item = QListWidgetItem(tr("{0}\nimported {1}").format(name, moment(version.imported_at)))
            item.setToolTip(version.title)
            self.list.addItem(item)
        rows = [row for row, version in enumerate(found) if version.article == shown]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self.list.blockSignals(False)
        self._show()

    def _show(self) -> None:
        version, row = self.version, self.list.currentRow()
        if version is None:
            return
        older = self.versions[row + 1].article if row + 1 < len(self.versions) else None
        self.title.setText(version.title)
        self.apart.setEnabled(older is not None and not self._bridge.notebook.read_only)
        self._bridge.ask(self, "difference", compare, older, version.article, then=self._show_difference)

    def _show_difference(self, difference: Difference) -> None:
        version, row = self.version, self.list.currentRow()
        if version is None or version.article != difference.newer:
            return
        if row + 1 == len(self.versions):
            self.told.setText(tr("The first version."))
        else:
            before = tr("the version of {0}").format(moment(self.versions[row + 1].imported_at))
            self.told.setText(tr("Compared with {0}: {1}.").format(before, _summary(difference.told)))
        self.difference.show_difference(difference.told)

    # --- acts

    def open_version(self) -> None:
        """Lay the chosen version open in the reader; an older one can be read, and counts nowhere."""
        if self.version is not None:
            self._desk.open_article(self.version.article)

    def withdraw(self) -> None:
        """The chosen version is an article of its own."""
        if (version := self.version) is not None:
            acts.another_article(self._bridge, version.article, version.title, lambda _: self.withdrawn.emit())


def _summary(told: list[tuple[str, str]]) -> str:
    """“12 words gone, 8 new”."""
    gone, new = (sum(len(text.split()) for sort, text in told if sort == wanted) for wanted in ("gone", "new"))
    if not gone and not new:
        return tr("only blanks differ")
    return tr("{0} gone, {1} new").format(counted(gone, "word"), figure(new))
