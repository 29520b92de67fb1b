"""What the window does with files, pasted text and exports: starts the job, says how it ended."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from core.errors import UserError
from core.events import Progress
from core.jobs import Job
from core.reading.state import State, state
from core.store import watched
from core.store.database import Database
from core.words import counted, figure
from ui.bridge import Bridge
from ui.messages import Messages
from ui.report_dialog import ReportDialog
from ui.translation import tr
from ui.watched_dialog import WatchedDialog

_TABLES = (".csv", ".tsv", ".tab", ".xlsx", ".xlsm")

# What the core imports for these acts (spaCy's own processes, HTML, NumPy) is loaded when it is first needed.


def file_filter() -> str:
    """The filter of the file dialog: all that can be imported, then everything."""
    from core.importing import IMPORTERS

    suffixes = " ".join(f"*{suffix}" for importer in IMPORTERS for suffix in importer.suffixes)
    return tr("Articles ({0});;All files (*)").format(suffixes)


class Intake(QObject):
    """Import, paste, export and going on after an interruption, for one open notebook."""

    trash_wanted = Signal()
    lost_wanted = Signal()  # the report “What could not be placed”

    def __init__(self, bridge: Bridge, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._messages, self._window = bridge, messages, parent

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders; read and resolve what is new. A single table is shown first."""
        if len(paths) == 1 and paths[0].suffix.lower() in _TABLES:
            self._bridge.ask(self, "table", _preview, paths[0], then=lambda seen: self._ask_columns(paths, seen))
        else:
            self.import_as_guessed(paths)

    def import_as_guessed(self, paths: Sequence[Path], columns: Mapping[Any, int] | None = None) -> None:
        """Import without a question; `columns` says what stands where in tables."""
        self._start("import", lambda: _take_in(self._bridge, paths, columns), self._imported)

    def _ask_columns(self, paths: Sequence[Path], preview: Any) -> None:
        """Show the beginning of the table; what cannot be shown is left to the import, whose report says why."""
        from ui.library.columns_dialog import ColumnsDialog

        if preview is None:
            self.import_as_guessed(paths)
            return
        dialog = ColumnsDialog(paths[0].name, preview, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.import_as_guessed(paths, dialog.mapping))
        dialog.open()

    def paste(self, text: str, markup: str = "") -> None:
        """Make an article of pasted text, with the help of its markup when there is some."""
        if not text.strip():
            self._messages.say(tr("There is no text on the clipboard."))
            return
        self._start("import", lambda: _take_in_text(self._bridge, text, markup), self._imported)

    def look(self, *, asked: bool) -> None:
        """Look into the watched folders. Unless she `asked` for it, nothing is said when nothing is new."""
        self._bridge.ask(self, "watched", watched.folders, then=lambda folders: self._look(folders, asked))

    def _look(self, folders: list[str], asked: bool) -> None:
        if folders:
            self._start("look", lambda: _look(self._bridge), lambda report: self._looked(report, asked))
        elif asked:
            self._messages.say(tr("No folder is watched yet."), tr("Watched folders…"), self.show_watched)

    def show_watched(self) -> None:
        """The folders that are looked into."""
        dialog = WatchedDialog(self._bridge, Path.home(), self._window)
        dialog.look_wanted.connect(lambda: self.look(asked=True))
        dialog.open()

    def go_on(self) -> None:
        """Read what an earlier run left unread. Says nothing when there was nothing."""
        self._start("read", lambda: _go_on(self._bridge), self._read)

    def read_again(self) -> None:
        """Read again what another model or an older version has read, or else everything."""
        self._start("read", lambda: _read_again(self._bridge), self._was_read_again)

    def tell_outdated(self) -> None:
        """Say so when articles were read with an older version; nothing is read again by itself."""
        self._bridge.ask(self, "outdated", state, then=self._say_outdated)

    def _say_outdated(self, found: State) -> None:
        if found.outdated:
            said = (
                tr("{0} was read with another model or an older version.")
                if found.outdated == 1
                else tr("{0} were read with another model or an older version.")
            )
            by = said.format(counted(found.outdated, "article"))
            self._messages.say(by, tr("Read again"), self.read_again)

    def show_models(self) -> None:
        """The models on this computer, and which one reads this notebook."""
        from ui.models_dialog import ModelsDialog

        dialog = ModelsDialog(self._bridge, self._window)
        dialog.again_wanted.connect(self.read_again)
        dialog.lost_wanted.connect(self.lost_wanted)
        dialog.show()

    def export(self, folder: Path) -> None:
        """Write the open format into `folder`."""
        self._start("export", lambda: _export(self._bridge, folder), lambda _: self._exported(folder))

    def show_report(self) -> None:
        """What became of each import, the last one first."""
        dialog = ReportDialog(self._bridge, self.import_as_guessed, self._window)
        dialog.trash_wanted.connect(self.trash_wanted)
        dialog.open()

    def _start(self, name: str, make: Callable[[], Job[Any]], then: Callable[[Any], None]) -> None:
        self._bridge.start(name, _later(make), then)

    def _imported(self, report: Any) -> None:
        done, failed = report.imported, len(report.imported.failed) + report.reading.failed
        parts = [tr("{0} added").format(counted(len(done.added), "article"))]
        if report.versions:
            parts.append(counted(len(report.versions), "new version"))
        if done.duplicates:
            parts.append(tr("{0} skipped").format(counted(len(done.duplicates), "duplicate")))
        if done.in_trash:
            parts.append(tr("{0} of them in the trash").format(figure(len(done.in_trash))))
        if failed:
            parts.append(tr("{0} failed").format(figure(failed)))
        if done.notes:
            parts.append(counted(len(done.notes), "remark"))
        if done.stopped or report.reading.stopped:
            self._messages.say(
                ", ".join([*parts, "stopped before the end"]) + ".", tr("Go on reading"), self.go_on, stays=True
            )
        else:
            self._messages.say(", ".join(parts) + ".", tr("Report"), self.show_report, stays=failed > 0)

    def _looked(self, report: Any, asked: bool) -> None:
        new = [(folder, len(done.imported.added)) for folder, done in report.imports if done.imported.added]
        failed = sum(len(done.imported.failed) + done.reading.failed for _, done in report.imports)
        parts = [_from_folder(folder, number, first=at == 0) for at, (folder, number) in enumerate(new)]
        parts += [tr("{0} failed").format(figure(failed))] if failed else []
        if report.stopped:
            self._messages.say(
                tr("Stopped before the end."), tr("Look again"), lambda: self.look(asked=True), stays=True
            )
        elif parts:
            self._messages.say(", ".join(parts) + ".", tr("Report"), self.show_report, stays=failed > 0)
        elif asked:
            gone = [tr("“{0}” is not there.").format(folder.name) for folder in report.missing]
            self._messages.say(" ".join(["Nothing new in the watched folders.", *gone]))

    def _read(self, report: Any) -> None:
        if report.reading.stopped:
            self._messages.say(tr("Stopped reading before the end."), tr("Go on reading"), self.go_on, stays=True)
        elif report.reading.read:
            self._messages.say(
                tr("{0} read that had been left unread.").format(counted(report.reading.read, "article"))
            )
        elif not self._bridge.notebook.read_only:
            self.tell_outdated()

    def _was_read_again(self, report: Any) -> None:
        self._bridge.ask(self, "state", state, then=lambda now: self._say_read_again(report.reading, now))

    def _say_read_again(self, reading: Any, now: State) -> None:
        if reading.stopped:
            left = tr("{0} still to be read again").format(counted(now.outdated, "article"))
            self._messages.say(tr("Stopped; {0}.").format(left), tr("Go on"), self.read_again, stays=True)
            return
        parts = [tr("{0} read again").format(counted(reading.read, "article"))]
        parts += [tr("{0} failed").format(figure(reading.failed))] if reading.failed else []
        if now.unplaced:
            parts.append(tr("{0} could not be placed").format(counted(now.unplaced, "decision")))
            self._messages.say(", ".join(parts) + ".", tr("Show"), self.lost_wanted.emit, stays=True)
        else:
            self._messages.say(", ".join(parts) + "; every decision holds.")

    def _exported(self, folder: Path) -> None:
        self._messages.say(tr("Everything was written to “{0}”.").format(folder.name))


def _later(make: Callable[[], Job[Any]]) -> Job[Any]:
    """A job that is made on the job thread, so that what it needs is imported there."""
    yield Progress("start", 0, 0, tr("Starting …"))
    return (yield from make())


def _take_in(bridge: Bridge, paths: Sequence[Path], columns: Mapping[Any, int] | None) -> Job[Any]:
    from core.intake import take_in

    return take_in(bridge.notebook, paths, columns=columns, stopping=bridge.jobs.stopping)


def _take_in_text(bridge: Bridge, text: str, markup: str) -> Job[Any]:
    from core.importing.pasted import from_clipboard
    from core.intake import take_in_drafts

    return take_in_drafts(bridge.notebook, [from_clipboard(text, markup)], stopping=bridge.jobs.stopping)


def _look(bridge: Bridge) -> Job[Any]:
    from core.watching import look

    return look(bridge.notebook, stopping=bridge.jobs.stopping)


def _preview(_: Database, path: Path) -> Any:
    """The beginning of the table at `path`, on an asking thread; None when it cannot be read."""
    from core.importing.table import preview

    try:
        return preview(path)
    except UserError:
        return None


def _from_folder(folder: Path, number: int, *, first: bool) -> str:
    """“3 new articles from “Downloads””; behind the first one only the number."""
    what = counted(number, "new article") if first else figure(number)
    return tr("{0} from “{1}”").format(what, folder.name or folder)


def _go_on(bridge: Bridge) -> Job[Any]:
    from core.intake import go_on

    return go_on(bridge.notebook, stopping=bridge.jobs.stopping)


def _read_again(bridge: Bridge) -> Job[Any]:
    from core.intake import read_again

    return read_again(bridge.notebook, stopping=bridge.jobs.stopping)


def _export(bridge: Bridge, folder: Path) -> Job[Any]:
    from core.exporting import EXPORTERS

    return EXPORTERS[0].write(bridge.notebook, folder)
