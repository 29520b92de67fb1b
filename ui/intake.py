"""What the window does with files, pasted text and exports: starts the job, says how it ended."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.events import Progress
from core.jobs import Job
from ui.bridge import Bridge
from ui.messages import Messages
from ui.report_dialog import ReportDialog
from ui.widgets.words import counted

# What the core imports for these acts (spaCy's own processes, HTML, NumPy) is loaded when it is first needed.


def file_filter() -> str:
    """The filter of the file dialog: all that can be imported, then everything."""
    from core.importing import IMPORTERS

    suffixes = " ".join(f"*{suffix}" for importer in IMPORTERS for suffix in importer.suffixes)
    return f"Articles ({suffixes});;All files (*)"


class Intake(QObject):
    """Import, paste, export and going on after an interruption, for one open notebook."""

    def __init__(self, bridge: Bridge, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._messages, self._window = bridge, messages, parent
        self._report: Any = None

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders; read and resolve what is new."""
        self._start("import", lambda: _take_in(self._bridge, paths), self._imported)

    def paste(self, text: str) -> None:
        """Make an article of pasted text."""
        if not text.strip():
            self._messages.say("There is no text on the clipboard.")
            return
        self._start("import", lambda: _take_in_text(self._bridge, text), self._imported)

    def go_on(self) -> None:
        """Read what an earlier run left unread. Says nothing when there was nothing."""
        self._start("read", lambda: _go_on(self._bridge), self._read)

    def export(self, folder: Path) -> None:
        """Write the open format into `folder`."""
        self._start("export", lambda: _export(self._bridge, folder), lambda _: self._exported(folder))

    def show_report(self) -> None:
        """What became of the files imported last."""
        if self._report is None:
            self._messages.say("Nothing has been imported since the notebook was opened.")
            return
        ReportDialog(self._report, self._window).open()

    def _start(self, name: str, make: Callable[[], Job[Any]], then: Callable[[Any], None]) -> None:
        self._bridge.start(name, _later(make), then)

    def _imported(self, report: Any) -> None:
        self._report = report
        done, failed = report.imported, len(report.imported.failed) + report.reading.failed
        parts = [f"{counted(len(done.added), 'article')} added"]
        if done.duplicates:
            parts.append(f"{counted(len(done.duplicates), 'duplicate')} skipped")
        if failed:
            parts.append(f"{failed:,} failed")
        if done.stopped or report.reading.stopped:
            self._messages.say(
                ", ".join([*parts, "stopped before the end"]) + ".", "Go on reading", self.go_on, stays=True
            )
        else:
            self._messages.say(", ".join(parts) + ".", "Report", self.show_report, stays=failed > 0)

    def _read(self, report: Any) -> None:
        if report.reading.stopped:
            self._messages.say("Stopped reading before the end.", "Go on reading", self.go_on, stays=True)
        elif report.reading.read:
            self._messages.say(f"{counted(report.reading.read, 'article')} read that had been left unread.")

    def _exported(self, folder: Path) -> None:
        self._messages.say(f"Everything was written to “{folder.name}”.")


def _later(make: Callable[[], Job[Any]]) -> Job[Any]:
    """A job that is made on the job thread, so that what it needs is imported there."""
    yield Progress("start", 0, 0, "Starting …")
    return (yield from make())


def _take_in(bridge: Bridge, paths: Sequence[Path]) -> Job[Any]:
    from core.intake import take_in

    return take_in(bridge.notebook, paths, stopping=bridge.jobs.stopping)


def _take_in_text(bridge: Bridge, text: str) -> Job[Any]:
    from core.importing.pasted import from_text
    from core.intake import take_in_drafts

    return take_in_drafts(bridge.notebook, [from_text(text)], stopping=bridge.jobs.stopping)


def _go_on(bridge: Bridge) -> Job[Any]:
    from core.intake import go_on

    return go_on(bridge.notebook, stopping=bridge.jobs.stopping)


def _export(bridge: Bridge, folder: Path) -> Job[Any]:
    from core.exporting import EXPORTERS

    return EXPORTERS[0].write(bridge.notebook, folder)
