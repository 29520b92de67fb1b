"""The folders that are looked into for new articles: add one, take one off."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.store import watched
from core.store.database import Database
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.button_row import button_row
from ui.widgets.empty import Empty
from ui.widgets.question import Question

_TOLD = (
    "Fieldfare looks into these folders, and the folders in them, when this notebook is opened and when you press F5. "
    "It imports what is new and leaves the files as they are."
)


class WatchedDialog(QDialog):
    """Every change is a step that can be undone."""

    look_wanted = Signal()

    def __init__(self, bridge: Bridge, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Watched folders"))
        self.resize(620, 380)
        self._bridge, self._begin = bridge, folder
        self._question = Question(bridge, _folders, self._arrived)
        self._build()
        bridge.changed.connect(self._hear)
        self._question.ask()

    def add(self, folder: Path) -> None:
        """Watch `folder` from now on, and look into it at once."""
        name = str(folder.absolute())
        self._bridge.change(
            tr("Watch the folder “{0}”").format(folder.name or name),
            watched.watch,
            name,
            then=lambda _: self.look_wanted.emit(),
        )

    def remove(self) -> None:
        """Watch the chosen folder no more."""
        if (item := self.list.currentItem()) is not None:
            name = item.data(Qt.ItemDataRole.UserRole)
            self._bridge.change(tr("Stop watching “{0}”").format(Path(name).name or name), watched.forget, name)

    def _build(self) -> None:
        told = QLabel(tr(_TOLD), wordWrap=True)
        told.setProperty("role", "muted")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Watched folders"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.nothing = Empty(tr("Add a folder…"))
        self.nothing.say(tr("No folder is watched yet."))
        self.nothing.pressed.connect(self._ask)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(told)
        column.addWidget(self.stack, 1)
        column.addLayout(self._buttons())
        self._enable()

    def _buttons(self) -> QHBoxLayout:
        self.add_button, self.remove_button = QPushButton(tr("Add a folder…")), QPushButton(tr("Remove"))
        self.look = QPushButton(tr("Look now"))
        return button_row(
            ((self.add_button, self._ask), (self.remove_button, self.remove), (self.look, self.look_wanted.emit)),
            self.reject,
        )

    def _ask(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Watch a folder"), str(self._begin))
        if name:
            self.add(Path(name))

    def _hear(self, tables: frozenset[str]) -> None:
        if "watched" in tables:
            self._question.refresh()

    def _arrived(self, folders: list[tuple[str, bool]]) -> None:
        chosen = self.list.currentItem()
        wanted = chosen.data(Qt.ItemDataRole.UserRole) if chosen else ""
        self.list.clear()
        for folder, there in folders:
            item = QListWidgetItem(folder if there else tr("{0} (not there now)").format(folder), self.list)
            item.setData(Qt.ItemDataRole.UserRole, folder)
            item.setToolTip(folder)
            if folder == wanted:
                self.list.setCurrentItem(item)
        self.stack.setCurrentWidget(self.list if folders else self.nothing)
        self._enable()

    def _enable(self) -> None:
        writable = not self._bridge.notebook.read_only
        self.add_button.setEnabled(writable)
        self.nothing.button.setEnabled(writable)
        self.remove_button.setEnabled(writable and self.list.currentItem() is not None)
        self.look.setEnabled(writable and self.list.count() > 0)


def _folders(db: Database) -> list[tuple[str, bool]]:
    """The watched folders, and whether each is there: a drive that is gone may take its time to say so."""
    return [(folder, Path(folder).is_dir()) for folder in watched.folders(db)]
