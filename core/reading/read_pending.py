"""The job that reads every article which has not been read yet, or all that a newer reading is wanted of."""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field

from core.errors import Cancelled
from core.events import Progress
from core.jobs import Job
from core.model import Reading, Zone
from core.notebook import Notebook
from core.reading import language, models, seek
from core.reading.processes import read_all
from core.reading.read_known import Unreadable, outgrown, read_known
from core.reading.state import model_of, outdated_in
from core.store import readings
from core.store.database import Database

#: Readings are committed together for at most this long, so that names appear while she waits.
_SECONDS = 0.5
_BATCH = 50


@dataclass(slots=True)
class ReadReport:
    """How many articles were read, and which could not be."""

    read: int = 0
    failed: int = 0
    stopped: bool = False
    known_only: int = 0  # of those read: no model reads their language, so only known names were looked for


def read_pending(
    notebook: Notebook,
    *,
    stopping: Callable[[], bool] = lambda: False,
    processes: int | None = None,
    again: bool = False,
) -> Job[ReadReport]:
    """Read what is unread, in processes beside this one; commit in small batches. Judgements are not touched.

    `again`: also what another model, or an older version, has read; when there is nothing of that, everything.
    Stopped or killed, it leaves whole readings only, and starting it again means going on.
    Raises UserError(model_missing, model_unusable).
    """
    report = ReadReport()
    model = model_of(notebook)
    if again:
        _outdate(notebook, model)
    pending = notebook.read(_pending, model, again)
    changed = [one for one in notebook.read(outgrown) if one.article not in set(pending)]
    if not pending and not changed:
        return report
    yield Progress("read", 0, len(pending) + len(changed))
    work = _Work(notebook, model, report)
    yield from _read(work, pending, len(changed), processes, stopping)
    if not (report.stopped or stopping()):
        report.known_only = yield from read_known(notebook, [*work.unreadable, *changed], report.read, len(pending))
        report.read += len(work.unreadable)
    report.stopped = report.stopped or stopping()
    return report


def _outdate(notebook: Notebook, model: str) -> None:
    """When all was read by this model in its version of today, let that be an older version."""
    if not notebook.read(outdated_in, model):
        notebook.load("Read again", ("reading",), readings.outdate)


def _pending(db: Database, model: str, again: bool) -> list[int]:
    wanted = readings.never_read(db)
    return sorted({*wanted, *outdated_in(db, model)}) if again else wanted


@dataclass(slots=True)
class _Work:
    """What is being read by the model, and what waits to be kept."""

    notebook: Notebook
    model: str
    report: ReadReport
    waiting: list[tuple[int, Reading | str]] = field(default_factory=list[tuple[int, Reading | str]])
    since: float = field(default_factory=time.monotonic)
    languages: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    unreadable: list[Unreadable] = field(default_factory=list[Unreadable])

    def texts(self, pending: Sequence[int]) -> Iterator[tuple[int, str, Sequence[Zone]]]:
        """The articles that the model reads; the others are put aside."""
        for article in pending:
            found = self.notebook.read(readings.to_read, article)
            tongue = language.to_read_in(found.text, found.language, said=found.said)
            if tongue and not found.language:
                self.languages.append((article, tongue))
            if tongue is None or models.reads(self.model, tongue):
                yield article, found.text, found.zones
            else:
                self.unreadable.append(Unreadable(article, tongue))

    def add(self, result: tuple[int, Reading | str]) -> None:
        """Take what was read; keep it with what else waits when that is much, or waits long."""
        self.waiting.append(result)
        if len(self.waiting) >= _BATCH or time.monotonic() - self.since > _SECONDS:
            self.keep()

    def keep(self) -> None:
        """Commit what waits."""
        if self.waiting:
            name, version = models.identity(self.model)
            self.notebook.load("Read", ("mention", "reading"), seek.store_all, self.waiting, name, version)
            failed = sum(isinstance(result, str) for _, result in self.waiting)
            self.report.failed += failed
            self.report.read += len(self.waiting) - failed
        if self.languages:
            self.notebook.load("Read", ("article",), readings.state_languages, self.languages)
        self.waiting, self.languages, self.since = [], [], time.monotonic()


def _read(
    work: _Work, pending: Sequence[int], more: int, processes: int | None, stopping: Callable[[], bool]
) -> Generator[Progress, None, None]:
    """Read with the model what it reads; `more` is what comes after that."""
    results = read_all(work.texts(pending), model=work.model, processes=processes, stop=stopping)
    try:
        for number, result in enumerate(results, 1):
            work.add(result)
            yield Progress("read", number, len(pending) + more)
    except Cancelled:
        work.report.stopped = True
    finally:
        results.close()
    work.keep()
