"""Everything from file to actor as one job: import, read, resolve; and the report that is kept of it."""

import time
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.errors import Cancelled
from core.events import Progress
from core.importing.find_versions import Found, find_versions
from core.importing.group_stories import group_stories
from core.importing.import_files import ImportReport, add_drafts, import_files
from core.importing.learning import learn
from core.importing.record import Field
from core.jobs import Job
from core.model import Draft
from core.notebook import Notebook
from core.reading import models, seek
from core.reading.read_pending import ReadReport, read_pending
from core.reading.state import model_of
from core.resolving.join_late import join_late
from core.resolving.resolve_pending import resolve_pending
from core.store import articles, mentions, reports, sought
from core.store.history import now
from core.words import figure, say

_SEEKING = 100  # articles in one go


@dataclass(slots=True)
class IntakeReport:
    """What the whole job did, and how long each part took."""

    imported: ImportReport = field(default_factory=ImportReport)
    reading: ReadReport = field(default_factory=ReadReport)
    seconds: dict[str, float] = field(default_factory=lambda: {"import": 0.0, "read": 0.0, "resolve": 0.0})
    #: (file or title, reason) of each article that was stored but could not be read.
    unreadable: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    #: Of the articles added, those that are newer versions of others; the older ones do not count any more.
    versions: list[Found] = field(default_factory=list[Found])
    at: str = field(default_factory=now)
    source: str = ""  # what was imported, in words
    kept: int = 0  # the number of the report in the notebook, once it is kept

    @property
    def stopped(self) -> bool:
        return self.imported.stopped or self.reading.stopped


def take_in(
    notebook: Notebook,
    paths: Sequence[Path],
    *,
    columns: Mapping[Field, int] | None = None,
    stopping: Callable[[], bool] = lambda: False,
) -> Job[IntakeReport]:
    """Import files and folders, read every unread article, and resolve the names found. The report is kept.

    `columns` says what stands where in the tables among the files.
    """
    report = yield from bring_in(notebook, paths, source(paths), columns=columns, stopping=stopping)
    if not report.imported.stopped:
        yield from finish(notebook, report, stopping)
    return report


def bring_in(
    notebook: Notebook,
    paths: Sequence[Path],
    called: str,
    *,
    columns: Mapping[Field, int] | None = None,
    stopping: Callable[[], bool] = lambda: False,
) -> Job[IntakeReport]:
    """Import files and folders, and keep the report under the name `called`. Nothing is read yet."""
    report = IntakeReport(source=called)
    started = time.monotonic()
    identity, sought_before = models.identity(model_of(notebook)), notebook.read(sought.kinds)
    report.imported = yield from import_files(notebook, paths, read_by=identity, columns=columns, stopping=stopping)
    yield from _seek(notebook, sought_before, report.imported)
    report.seconds["import"] = time.monotonic() - started
    _keep(notebook, report)
    return report


def _seek(notebook: Notebook, before: Collection[str], done: ImportReport) -> Generator[Progress, None, None]:
    """Find what she seeks in articles that came already read, in a bundle; what that one seeks, in all.

    Stopped, it still goes on to the end, which takes seconds: nothing would look for the rest later.
    """
    waiting = notebook.read(seek.to_settle, before, done.added)
    for start in range(0, len(waiting), _SEEKING):
        try:
            yield Progress("import", start, len(waiting), say("Looking for your names"))
        except Cancelled:
            done.stopped = True
        notebook.load("Import", ("mention", "alias"), seek.settle, waiting[start : start + _SEEKING])


def finish(
    notebook: Notebook,
    report: IntakeReport,
    stopping: Callable[[], bool] = lambda: False,
    before: Sequence[IntakeReport] = (),
) -> Generator[Progress, None, None]:
    """Compare, read and resolve what is new; what becomes of that is put into `report`.

    `before` are reports of imports that went before and were not finished; versions among theirs are put there.
    """
    yield from _learn(notebook)
    yield from _group(notebook, [report, *before])
    yield from _read_and_resolve(notebook, report, stopping)
    if report.unreadable:
        _keep(notebook, report)


def source(paths: Sequence[Path]) -> str:
    """What is imported, in words: “Downloads”, “12 files”."""
    return f"“{paths[0].name or paths[0]}”" if len(paths) == 1 else say("{0} files").format(figure(len(paths)))


def _keep(notebook: Notebook, report: IntakeReport) -> None:
    """Put the report into the notebook, or another state of the one that is there."""
    done = report.imported
    kept = reports.Report(
        report.at,
        report.source,
        len(done.added),
        tuple(done.duplicates),
        in_trash=tuple(done.in_trash),
        versions=tuple((found.title, found.lost) for found in report.versions),
        failed=reports.failures([*done.failed, *report.unreadable], done.paths),
        notes=tuple(done.notes),
        seconds=round(sum(report.seconds.values()), 3),
        stopped=report.stopped,
        files=tuple(done.files),
        id=report.kept,
    )
    report.kept = notebook.load("Import", ("import_report",), reports.put, kept)


def _learn(notebook: Notebook) -> Generator[Progress, None, None]:
    """For texts that no file brought, and what an earlier run left."""
    for done, total in learn(notebook):
        yield Progress("group", done, total, say("Comparing lines"))


def _group(notebook: Notebook, reports: Sequence[IntakeReport]) -> Generator[Progress, None, None]:
    """Let articles that tell one story count once, and of an article only its newest version."""
    grouping, new = group_stories(notebook), list[int]()
    while True:
        try:
            done, total = next(grouping)
        except StopIteration as end:
            new = end.value
            break
        yield Progress("group", done, total, say("Comparing articles"))
    # Not to be stopped from here on: who has been compared is not asked again.
    for found in find_versions(notebook, new):
        told = next((report for report in reports if found.article in report.imported.added), reports[0])
        told.versions.append(found)
    for report in reports:
        if report.versions:
            _keep(notebook, report)


def take_in_drafts(
    notebook: Notebook,
    drafts: Sequence[Draft],
    *,
    called: str = "Pasted text",
    stopping: Callable[[], bool] = lambda: False,
) -> Job[IntakeReport]:
    """As `take_in`, for drafts that are there already: pasted text."""
    report = IntakeReport(source=called)
    add_drafts(notebook, drafts, report.imported)
    _keep(notebook, report)
    yield from finish(notebook, report, stopping)
    return report


def go_on(notebook: Notebook, *, stopping: Callable[[], bool] = lambda: False) -> Job[IntakeReport]:
    """Read and resolve what an earlier run left undone."""
    report = IntakeReport()
    yield from _read_and_resolve(notebook, report, stopping)
    return report


def read_again(notebook: Notebook, *, stopping: Callable[[], bool] = lambda: False) -> Job[IntakeReport]:
    """Read again what another model or an older version has read, or else everything; resolve new names.

    No decision is touched. Stopped, it goes on where it was when it is started again.
    """
    report = IntakeReport()
    yield from _read_and_resolve(notebook, report, stopping, again=True)
    return report


def _read_and_resolve(
    notebook: Notebook, report: IntakeReport, stopping: Callable[[], bool], *, again: bool = False
) -> Generator[Progress, None, None]:
    """Names are given to actors every few seconds, so that she can work while the rest is read."""
    started, since = time.monotonic(), now()
    known = set(notebook.read(mentions.failures))
    resolving, pause = started, 3.0
    reading = read_pending(notebook, stopping=stopping, again=again)
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
    join_late(notebook, since)
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
        "versions": len(report.versions),  # among those added
    }
