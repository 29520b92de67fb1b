"""The job that reads every article which the model has not read yet, and keeps what it read."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from core.errors import Cancelled
from core.events import Progress
from core.jobs import Job
from core.model import Reading, Zone
from core.notebook import Notebook
from core.reading import models
from core.reading.processes import read_all
from core.store import mentions

#: Readings are committed together for at most this long, so that names appear while she waits.
_SECONDS = 0.5
_BATCH = 50


@dataclass(slots=True)
class ReadReport:
    """How many articles were read, and which could not be."""

    read: int = 0
    failed: int = 0
    stopped: bool = False


def read_pending(
    notebook: Notebook, *, stopping: Callable[[], bool] = lambda: False, processes: int | None = None
) -> Job[ReadReport]:
    """Read what is unread, in processes beside this one; commit in small batches.

    Stopped or killed, it leaves whole readings only, and starting it again means going on.
    """
    report = ReadReport()
    model = models.chosen()
    name, version = models.identity(model)
    pending = notebook.read(mentions.unread, name, version)
    if not pending:
        return report
    yield Progress("read", 0, len(pending))
    waiting: list[tuple[int, Reading | str]] = []
    since = time.monotonic()
    results = read_all(_texts(notebook, pending), model=model, processes=processes, stop=stopping)
    try:
        for number, result in enumerate(results, 1):
            waiting.append(result)
            if len(waiting) >= _BATCH or time.monotonic() - since > _SECONDS:
                _keep(notebook, waiting, report, name, version)
                waiting, since = [], time.monotonic()
            yield Progress("read", number, len(pending))
    except Cancelled:
        report.stopped = True
    finally:
        results.close()
    _keep(notebook, waiting, report, name, version)
    report.stopped = report.stopped or stopping()
    return report


def _texts(notebook: Notebook, pending: Sequence[tuple[int, int]]) -> Iterator[tuple[int, str, Sequence[Zone]]]:
    for article, _ in pending:
        text, zones = notebook.read(mentions.to_read, article)
        yield article, text, zones


def _keep(
    notebook: Notebook, waiting: list[tuple[int, Reading | str]], report: ReadReport, name: str, version: str
) -> None:
    if not waiting:
        return
    notebook.load("Read", ("mention", "reading"), mentions.store_all, waiting, name, version)
    failed = sum(isinstance(result, str) for _, result in waiting)
    report.failed += failed
    report.read += len(waiting) - failed
