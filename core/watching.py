"""The watched folders of a notebook: what is new in them is imported, read and resolved."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from core.events import Progress
from core.importing.files import find, state
from core.intake import IntakeReport, bring_in, finish
from core.jobs import Job
from core.notebook import Notebook
from core.store import reports, watched
from core.store.reports import Seen


@dataclass(slots=True)
class LookReport:
    """What was new: (folder, its import) of each folder that had something new, and folders that are not there."""

    imports: list[tuple[Path, IntakeReport]] = field(default_factory=list[tuple[Path, IntakeReport]])
    missing: list[Path] = field(default_factory=list[Path])

    @property
    def stopped(self) -> bool:
        return any(report.stopped for _, report in self.imports)


def look(notebook: Notebook, *, stopping: Callable[[], bool] = lambda: False) -> Job[LookReport]:
    """Import what is new in the watched folders. Files that an import has looked at, and that are as they were
    then, are not looked at again, whatever became of them."""
    report = LookReport()
    known = notebook.read(reports.seen)
    for folder in map(Path, notebook.read(watched.folders)):
        yield Progress("look", 0, 0, f"Looking into “{folder.name}”")
        if not folder.is_dir():
            report.missing.append(folder)
        elif new := _new(folder, known):
            done = yield from bring_in(notebook, new, f"“{folder.name}”, watched", stopping=stopping)
            report.imports.append((folder, done))
            known.update(done.imported.files)
            if done.stopped:
                return report
    if any(done.imported.added for _, done in report.imports):
        done = [imported for _, imported in report.imports]
        yield from finish(notebook, done[-1], stopping, done[:-1])
    return report


def _new(folder: Path, known: set[Seen]) -> list[Path]:
    """The files in `folder`, also those that cannot be imported, that are not known as they are now."""
    files, refused = find([folder])
    everything = [*files, *(path for path, _ in refused)]
    return [path for path in everything if (seen := state(path)) and seen not in known]
