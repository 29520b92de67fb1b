"""The models on this computer, which of them reads this notebook, and reading again."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core import settings
from core.errors import UserError
from core.events import Progress
from core.jobs import Job
from core.reading import installed
from core.store import settings_rows
from core.words import figure
from ui import models_words as words
from ui.bridge import Bridge
from ui.models_words import Shown
from ui.translation import tr
from ui.widgets.button_row import button_row
from ui.widgets.question import Question

_KeyRole = int(Qt.ItemDataRole.UserRole)
_TOLD = (
    "A model finds the names; rules of Fieldfare and your decisions stand above it. The choice is this notebook's. "
    "Models are added from files on this computer: nothing is fetched."
)


class ModelsDialog(QDialog):
    """Stays beside the window, whose strip stops what runs. Choosing is a step that can be undone.

    `again_wanted` asks for reading again, `lost_wanted` for the report of what could not be placed.
    """

    again_wanted = Signal()
    lost_wanted = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Models"))
        self.resize(780, 560)
        self._bridge = bridge
        self.shown: Shown | None = None
        self._wanted = ""  # the key of the row to be chosen when the list arrives
        self._question = Question(bridge, words.look_up, self._arrived)
        self._build()
        bridge.changed.connect(self._hear)
        bridge.progress.connect(self._follow)
        bridge.job_ended.connect(lambda _: self.refresh())
        bridge.destroyed.connect(self.close)
        self._question.ask()

    def refresh(self) -> None:
        """Look everything up again."""
        self._question.refresh()

    # --- building

    def _build(self) -> None:
        told = QLabel(tr(_TOLD), wordWrap=True)
        told.setProperty("role", "muted")
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([tr("Model"), tr("Reads"), tr("Version"), tr("Size"), ""])
        self.list.setAccessibleName(tr("Models"))
        self.list.header().setStretchLastSection(True)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.figures = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.figures.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.figures.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.figures.setAccessibleName(tr("What is known of the chosen model"))
        self.wrong = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.wrong.setProperty("role", "error")
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(told)
        column.addWidget(self.list, 1)
        column.addWidget(self.figures)
        column.addWidget(self.wrong)
        column.addWidget(_rule())
        column.addLayout(self._standing())
        column.addWidget(_rule())
        column.addLayout(self._buttons())
        self._enable()

    def _standing(self) -> QVBoxLayout:
        """How far this notebook is read, with what can be done about it."""
        self.standing = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.lost = QPushButton(tr("What could not be placed…"))
        self.again = QPushButton(tr("Read everything again"))
        row = QHBoxLayout()
        for button, signal in ((self.again, self.again_wanted), (self.lost, self.lost_wanted)):
            button.setAutoDefault(False)
            button.clicked.connect(signal.emit)
            row.addWidget(button)
        row.addStretch(1)
        self.lost.hide()
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.standing)
        column.addLayout(row)
        return column

    def _buttons(self) -> QHBoxLayout:
        self.use, self.remove_button = QPushButton(tr("Use for this notebook")), QPushButton(tr("Remove"))
        self.folder, self.wheel = QPushButton(tr("Add a folder…")), QPushButton(tr("Add a wheel…"))
        acts: tuple[tuple[QPushButton, Callable[[], object]], ...] = (
            (self.use, self.choose),
            (self.folder, self._ask_folder),
            (self.wheel, self._ask_wheel),
            (self.remove_button, self._ask_removal),
        )
        return button_row(acts, self.reject)

    # --- showing

    def _hear(self, tables: frozenset[str]) -> None:
        if tables & {"setting", "reading", "article", "pin"}:
            self.refresh()

    def _follow(self, progress: Progress) -> None:
        self.again.setEnabled(False)
        if progress.job == "model":
            self.standing.setText(f"{progress.note} …")
        elif progress.job == "read" and progress.done:
            self.standing.setText(
                tr("Reading {0} of {1} …").format(
                    figure(min(progress.done + 1, progress.total)), figure(progress.total)
                )
            )

    def _arrived(self, found: Shown) -> None:
        wanted = self._wanted or (self.key or found.state.model)
        self._wanted, self.shown = "", found
        self.list.clear()
        for row in words.rows(found):
            item = QTreeWidgetItem(self.list, [row.name, row.reads, row.version, row.size, row.note])
            item.setData(0, _KeyRole, row.key)
            item.setToolTip(0, row.tip)
            font = QFont(self.list.font())
            font.setBold(row.used)
            item.setFont(0, font)
            if row.key == wanted:
                self.list.setCurrentItem(item)
        for column in range(4):
            self.list.resizeColumnToContents(column)
        self.list.setColumnWidth(0, max(210, self.list.columnWidth(0) + 16))
        self._show()

    @property
    def key(self) -> str:
        """The model that is chosen in the list."""
        item = self.list.currentItem()
        return item.data(0, _KeyRole) if item is not None else ""

    def _show(self) -> None:
        if self.shown is not None:
            self.figures.setText(words.details(self.shown, self.key))
            self.standing.setText(words.standing(self.shown))
        self._enable()

    def _enable(self) -> None:
        found, writable = self.shown, not self._bridge.notebook.read_only
        busy = self._bridge.jobs.busy
        here = found is not None and any(one.key == self.key for one in found.installed)
        used = found is not None and found.state.model == self.key
        self.use.setEnabled(writable and here and not used)
        self.remove_button.setEnabled(here and not used and self.key.startswith("added/") and not busy)
        self.folder.setEnabled(not busy)
        self.wheel.setEnabled(not busy)
        outdated = found.state.outdated if found is not None else 0
        self.again.setText(words.again(outdated))
        self.again.setDefault(outdated > 0)
        self.again.setEnabled(
            writable and not busy and found is not None and found.state.there and found.state.read > 0
        )
        self.lost.setText(
            tr("What could not be placed ({0})…").format(figure(found.state.unplaced)) if found is not None else ""
        )
        self.lost.setVisible(found is not None and found.state.unplaced > 0)

    # --- acts

    def choose(self) -> None:
        """Let the chosen model read this notebook from now on; what is read already stays until she reads again."""
        if self.use.isEnabled():
            name = self.list.currentItem().text(0)
            self._bridge.change(tr("Read with “{0}”").format(name), settings_rows.put, settings_rows.MODEL, self.key)

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Add a model from a folder"), settings.get("folder"))
        if name:
            self.add(Path(name))

    def _ask_wheel(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Add a model from a wheel"), settings.get("folder"), tr("Models (*.whl *.zip);;All files (*)")
        )
        if name:
            self.add(Path(name))

    def add(self, path: Path) -> None:
        """Copy the model at `path` here and try it; say in a sentence what is wrong with it."""
        self.wrong.hide()
        self._bridge.start("model", _added(self._bridge, path), self._was_added)
        self._enable()

    def _was_added(self, outcome: Any) -> None:
        if isinstance(outcome, UserError):
            self.say_wrong(str(outcome))
        else:
            self._wanted = outcome.key
        self.refresh()

    def say_wrong(self, sentence: str) -> None:
        """Say below the list what went wrong; it stays until the next attempt."""
        self.wrong.setText(sentence)
        self.wrong.show()

    def _ask_removal(self) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Remove a model"))
        box.setText(tr("Remove “{0}” from this computer?").format(self.list.currentItem().text(0)))
        box.setInformativeText(
            tr("What it has read stays in the notebooks. This cannot be undone; it can be added again.")
        )
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)  # what cannot be undone is nothing that Enter does
        box.setEscapeButton(cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove.clicked.connect(self.remove)
        box.open()

    def remove(self) -> None:
        """Delete the files of the chosen model."""
        self.wrong.hide()
        try:
            installed.remove(self.key)
        except UserError as error:
            self.say_wrong(str(error))
        self._wanted = self.shown.state.model if self.shown else ""
        self.refresh()


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    rule.setFixedHeight(1)
    return rule


def _added(bridge: Bridge, path: Path) -> Job[Any]:
    """The model that was added, or the UserError that says why not: it is shown in the dialog, not at the foot."""
    from core.reading.add_model import add_model

    try:
        return (yield from add_model(path, stopping=bridge.jobs.stopping))
    except UserError as error:
        return error
