"""Everything from file to actor as one job: import, read, resolve."""

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.errors import Cancelled
from core.events import Progress
from core.importing.group_stories import group_stories
from core.importing.import_files import ImportReport, add_drafts, import_files
from core.jobs import Job
from core.model import Draft
from core.notebook import Notebook
from core.reading import models
from core.reading.read_pending import ReadReport, read_pending
from core.resolving.resolve_pending import resolve_pending
from core.store import articles, mentions


@dataclass(slots=True)
class IntakeReport:
    """What the whole job did, and how long each part took."""

    imported: ImportReport = field(default_factory=ImportReport)
    reading: ReadReport = field(default_factory=ReadReport)
    seconds: dict[str, float] = field(default_factory=lambda: {"import": 0.0, "read": 0.0, "resolve": 0.0})
    #: (file or title, reason) of each article that was stored but could not be read.
    unreadable: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    @property
    def stopped(self) -> bool:
        return self.imported.stopped or self.reading.stopped


def take_in(
    notebook: Notebook, paths: Sequence[Path], *, stopping: Callable[[], bool] = lambda: False
) -> Job[IntakeReport]:
    """Import files and folders, read every unread article, and resolve the names found."""
    report = IntakeReport()
    started = time.monotonic()
    report.imported = yield from import_files(notebook, paths, read_by=models.identity(models.chosen()))
    report.seconds["import"] = time.monotonic() - started
    if not report.imported.stopped:
        yield from _group(notebook)
        yield from _read_and_resolve(notebook, report, stopping)
    return report


def _group(notebook: Notebook) -> Generator[Progress, None, None]:
    for done, total in group_stories(notebook):
        yield Progress("group", done, total, "Comparing articles")


def take_in_drafts(
    notebook: Notebook, drafts: Sequence[Draft], *, stopping: Callable[[], bool] = lambda: False
) -> Job[IntakeReport]:
    """As `take_in`, for drafts that are there already: pasted text."""
    report = IntakeReport()
    add_drafts(notebook, drafts, report.imported)
    yield from _group(notebook)
    yield from _read_and_resolve(notebook, report, stopping)
    return report


def go_on(notebook: Notebook, *, stopping: Callable[[], bool] = lambda: False) -> Job[IntakeReport]:
    """Read and resolve what an earlier run left undone."""
    report = IntakeReport()
    yield from _read_and_resolve(notebook, report, stopping)
    return report


def _read_and_resolve(
    notebook: Notebook, report: IntakeReport, stopping: Callable[[], bool]
) -> Generator[Progress, None, None]:
    """Names are given to actors every few seconds, so that she can work while the rest is read."""
    started = time.monotonic()
    known = set(notebook.read(mentions.failures))
    resolving, pause = started, 3.0
    reading = read_pending(notebook, stopping=stopping)
    stopped: Cancelled | None = None
    while True:
        try:
            progress = reading.throw(stopped) if stopped else next(reading)
        except StopIteration as end:
            report.reading = end.value
            break
        stopped = None
        if time.monotonic() - resolving > pause:
            pause = max(3.0, 10 * _resolve(notebook, report))
            resolving = time.monotonic()
        try:
            yield progress
        except Cancelled as stop:
            stopped = stop
    report.seconds["read"] = time.monotonic() - started - report.seconds["resolve"]
    _resolve(notebook, report)
    for article, reason in notebook.read(mentions.failures):
        if (article, reason) not in known and (found := notebook.read(articles.get, article)):
            report.unreadable.append((found.file or found.shown_title, reason))


def _resolve(notebook: Notebook, report: IntakeReport) -> float:
    started = time.monotonic()
    resolve_pending(notebook)
    took = time.monotonic() - started
    report.seconds["resolve"] += took
    return took


def as_json(report: IntakeReport, counts: dict[str, int]) -> dict[str, Any]:
    """The report as the contract prints it; `counts` are those of the whole notebook."""
    return {
        "added": len(report.imported.added),
        "duplicates": len(report.imported.duplicates),
        "failed": [{"file": file, "reason": reason} for file, reason in (*report.imported.failed, *report.unreadable)],
        **counts,
        "seconds": {name: round(seconds, 3) for name, seconds in report.seconds.items()},
    }
