"""The main window: welcome or an open notebook, the menu, the bar, the line at its foot."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from core import paths, settings
from core.errors import UserError
from core.log import logger
from core.notebook import Notebook
from core.paths import RESOURCES
from ui import actions, errors, intake, keys, window_state
from ui.bridge import Bridge
from ui.desk import Desk
from ui.file_dialogs import SUFFIX, folder, kept, with_suffix
from ui.jobs_strip import JobsStrip
from ui.menu_acts import MenuActs
from ui.messages import Messages
from ui.top_bar import TopBar
from ui.translation import tr
from ui.welcome import Welcome
from ui.widgets import mark
from ui.workspace import Workspace

#: Milliseconds between two times that it is kept where she is.
KEEP_PLACE = 30_000


class MainWindow(MenuActs):
    """Holds at most one open notebook: its bridge, its desk and its workspace."""

    def __init__(self) -> None:
        super().__init__()
        self.bridge: Bridge | None = None
        self._labels: tuple[str | None, str | None] = (None, None)
        self.desk = Desk(self)
        self.workspace: Workspace | None = None
        self.intake: intake.Intake | None = None
        self.setWindowIcon(mark.icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(820, 520)
        self.actions_by_name = actions.build(self)
        keys.apply(self.actions_by_name)
        self.messages = Messages(self)
        self.statusBar().addWidget(self.messages, 1)
        self.statusBar().setSizeGripEnabled(False)
        self._strip: JobsStrip | None = None
        self.bar = TopBar(self.actions_by_name, self)
        self.bar.view_wanted.connect(lambda view: self.desk.show(view))
        self.welcome = Welcome(self)
        self.welcome.new_wanted.connect(self.new_notebook)
        self.welcome.open_wanted.connect(self.open_notebook)
        self.welcome.example_wanted.connect(self.open_example)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.welcome)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(body)
        window_state.restore_window(self)
        # Also while she works: a window that dies comes back where she was a moment ago.
        self.keeping = QTimer(self, interval=KEEP_PLACE)
        self.keeping.timeout.connect(self._keep_place)
        self.keeping.start()
        self._show_welcome()

    # --- notebooks

    def new_notebook(self) -> None:
        """Ask where, and make an empty notebook there."""
        name, _ = QFileDialog.getSaveFileName(
            self, tr("New notebook"), str(folder() / tr("Notebook{0}").format(SUFFIX)), _filter()
        )
        if name:
            self.open_path(with_suffix(kept(Path(name))), create=True)

    def open_notebook(self, path: Path | None = None) -> None:
        """Open the notebook at `path`, or ask for one."""
        if path is None:
            name, _ = QFileDialog.getOpenFileName(self, tr("Open notebook"), str(folder()), _filter())
            path = kept(Path(name)) if name else None
        if path is not None:
            self.open_path(path)

    def open_example(self) -> None:
        """Open the example notebook; the first time it is made from the program's own articles."""
        path = paths.user_data() / tr("Example{0}").format(SUFFIX)
        fresh = not path.exists()
        if self.open_path(path, create=True) and fresh and self.intake is not None:
            self.intake.import_paths([RESOURCES / "example" / "articles"])

    def open_path(self, path: Path, *, create: bool = False, read_only: bool = False) -> bool:
        """Open a notebook in place of the one that is open; say why not when it cannot be."""
        if self._has_open(path, read_only=read_only):
            return True
        try:
            notebook = Notebook.open(path, create=create, read_only=read_only)
        except UserError as error:
            return self._could_not_open(path, error)
        self._close_workspace()
        self._show(notebook)
        settings.remember_notebook(path)
        return True

    def _has_open(self, path: Path, *, read_only: bool) -> bool:
        """Is it open already? One that is open to read only can be opened again, to write."""
        notebook = self.bridge.notebook if self.bridge is not None else None
        same = notebook is not None and notebook.path.resolve() == path.resolve()
        return same and notebook is not None and (read_only or not notebook.read_only)

    def _could_not_open(self, path: Path, error: UserError) -> bool:
        """Say it in a sentence; a notebook that is open elsewhere can still be read."""
        box = QMessageBox(QMessageBox.Icon.Information, tr("Notebook"), str(error), parent=self)
        box.addButton(QMessageBox.StandardButton.Close)
        reading = None
        if error.code in ("locked", "folder_read_only") and path.exists():
            reading = box.addButton(tr("Open to read only"), QMessageBox.ButtonRole.AcceptRole)
            box.setDefaultButton(reading)
        box.exec()
        return box.clickedButton() is reading and reading is not None and self.open_path(path, read_only=True)

    def _show(self, notebook: Notebook) -> None:
        bridge = self.bridge = Bridge(notebook, self)
        bridge.refused.connect(lambda error: self.messages.say(str(error), error=True))
        bridge.broke.connect(self.crashed)
        bridge.history_moved.connect(self._name_history)
        bridge.stepped.connect(lambda label: self.messages.say(tr("Done: {0}").format(label), tr("Undo"), self.undo))
        self._lay_desk()
        self.workspace = Workspace(bridge, self.desk, self)
        self.workspace.library.import_wanted.connect(self.import_files)
        self.workspace.library.chosen_changed.connect(self._enable)
        self.workspace.library.export_wanted.connect(self._export_articles)
        self.workspace.library.part_wanted.connect(self._export_part)
        self.workspace.reader.catalogue_wanted.connect(self._edit_opened)
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self._strip = JobsStrip(bridge, self)
        self.statusBar().addPermanentWidget(self._strip)
        self.intake = intake.Intake(bridge, self.messages, self)
        self.intake.trash_wanted.connect(self.workspace.library.show_trash)
        self.intake.lost_wanted.connect(self.show_unplaced)
        self.workspace.library.reading_wanted.connect(self.intake.go_on)
        self.bar.show()
        self.bar.notebook.setText(notebook.path.stem + (tr(" (read only)") if notebook.read_only else ""))
        self.setWindowTitle(tr("{0} — Fieldfare").format(notebook.path.stem))
        self._name_history((None, None))
        bridge.ask_history()
        window_state.return_to_place(notebook.path, bridge, self.desk, self.workspace)
        if not notebook.read_only:
            self.intake.go_on()
            self.intake.look(asked=False)

    def _lay_desk(self) -> None:
        """A desk of its own for each notebook: whatever watched the old one goes with it."""
        self.desk.deleteLater()
        self.desk = Desk(self)
        self.desk.way_changed.connect(self._enable)
        self.desk.actors_chosen.connect(lambda _: self._enable())
        self.bar.watch(self.desk)

    def close_notebook(self) -> None:
        """Close the notebook and show the welcome screen."""
        self._close_workspace()
        self._show_welcome()

    def _keep_place(self) -> None:
        if self.bridge is not None and self.workspace is not None:
            window_state.keep_place(self.bridge.notebook.path, self.desk, self.workspace)
            window_state.keep_window(self, self.workspace)

    def _close_workspace(self) -> None:
        if self.bridge is None or self.workspace is None:
            return
        self._keep_place()
        bridge, workspace, strip = self.bridge, self.workspace, self._strip
        self.bridge = self.workspace = self.intake = self._strip = None
        self.messages.clear()
        bridge.close()
        self._lay_desk()
        self._stack.removeWidget(workspace)
        workspace.deleteLater()
        bridge.deleteLater()
        if strip is not None:
            self.statusBar().removeWidget(strip)
            strip.deleteLater()

    def _show_welcome(self) -> None:
        self.welcome.refresh()
        self._stack.setCurrentWidget(self.welcome)
        self.bar.hide()
        self.setWindowTitle(tr("Fieldfare"))
        self._name_history((None, None))

    def fill_recent(self, menu: QMenu) -> None:
        """The recent notebooks as a menu."""
        for path in settings.recent_notebooks():
            menu.addAction(path.stem, lambda path=path: self.open_path(path)).setToolTip(str(path))
        if menu.isEmpty():
            menu.addAction(tr("No notebook yet")).setEnabled(False)

    # --- what is dropped here

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        notebooks = [path for path in files if path.suffix == SUFFIX]
        if notebooks:
            self.open_path(notebooks[0])
        elif self.intake is None:
            self.messages.say(tr("Open or make a notebook first; then drop the articles again."))
        elif files:
            self.intake.import_paths(files)
        else:
            self._paste(event.mimeData())

    # --- undo

    def undo(self) -> None:
        """Take back the newest step."""
        if self.bridge is not None:
            self.bridge.undo(lambda label: self.messages.say(tr("Undone: {0}").format(label), tr("Redo"), self.redo))

    def redo(self) -> None:
        """Do again what was undone last."""
        if self.bridge is not None:
            self.bridge.redo(
                lambda label: self.messages.say(tr("Done again: {0}").format(label), tr("Undo"), self.undo)
            )

    def _name_history(self, labels: tuple[str | None, str | None]) -> None:
        self._labels = labels
        for name, word, label in (("undo", tr("&Undo"), labels[0]), ("redo", tr("&Redo"), labels[1])):
            text = (label or "").replace("&", "&&")
            self.actions_by_name[name].setText(f"{word}: {text}" if text else word)
        self._enable()

    # --- the window itself

    def _enable(self) -> None:
        """Make possible what is possible now."""
        is_open = self.bridge is not None
        writable = is_open and not self.bridge.notebook.read_only
        chosen = len(self.desk.spot.actors) if writable else 0
        holds = {
            "": True,
            "notebook": is_open,
            "writable": writable,
            "chosen": self.workspace is not None and bool(self.workspace.library.chosen),
            "article": writable and self.workspace is not None and bool(self.workspace.library.chosen),
            "actor": chosen > 0,
            "one": chosen == 1,
            "several": chosen > 1,
            "undo": writable and self._labels[0] is not None,
            "redo": writable and self._labels[1] is not None,
            "back": is_open and self.desk.can_go_back,
            "forward": is_open and self.desk.can_go_forward,
        }
        for action in self.actions_by_name.values():
            action.setEnabled(holds[action.data()])

    def crashed(self, error: BaseException) -> None:
        """One of our own faults: log it and show it, once at a time. The world's faults are only said."""
        if isinstance(error, UserError):
            self.messages.say(str(error), error=True)
            return
        if getattr(self, "_crash", None) is not None and self._crash.isVisible():
            logger.error("another unexpected error", exc_info=error)
            return
        self._crash = errors.show_crash(self, error)

    def closeEvent(self, event: QCloseEvent) -> None:
        window_state.keep_window(self, self.workspace)
        self._close_workspace()
        event.accept()


def _filter() -> str:
    """What the dialogs for files show."""
    return tr("Fieldfare notebooks (*{0})").format(SUFFIX)
