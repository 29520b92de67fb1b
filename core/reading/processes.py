"""Reading with several processes: batches go out, readings come back as they are done.

Light to import: a spawned process imports the program's main file again.
"""

import contextlib
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnContext
from multiprocessing.process import BaseProcess
from typing import Any, cast

from core.errors import UserError
from core.model import Reading, Zone
from core.reading import worker
from core.sentences import sentence

#: A batch is closed at so many articles or characters, whichever comes first.
ARTICLES, CHARACTERS = 8, 60_000

#: Batches that a process has at a time: one it reads and one that waits.
AHEAD = 2

MOST_PROCESSES = 4

#: How often `stop` is asked, and how long a process may take to end, in seconds.
ASK, FAREWELL = 0.1, 2.0


@dataclass(slots=True)
class Batch:
    """Articles that are read together."""

    articles: list[worker.Article]
    again: bool = False  # a process has died on it before


@dataclass(slots=True, eq=False)
class Reader:
    """One process and the batches it has not answered yet."""

    process: BaseProcess
    pipe: "Connection[Any, Any]"  # what it answers
    orders: "Connection[Any, Any]"  # what it is to read
    ready: bool = False
    batches: deque[Batch] = field(default_factory=deque[Batch])

    def hang_up(self) -> None:
        """Close the pipes; the process ends when it notices."""
        self.pipe.close()
        self.orders.close()


def read_all(
    articles: Iterable[tuple[int, str, Sequence[Zone]]],
    *,
    model: str,
    processes: int | None = None,
    stop: Callable[[], bool],
) -> Generator[tuple[int, Reading | str]]:
    """Read articles (number, text, zones) and yield each one's reading, or why there is none.

    Uses `processes` processes at most (default: one a processor, four at most) and no more than there
    are batches. Ends early, and at once, when `stop()` is true or the generator is closed. Raises
    UserError(model_missing).
    """
    most = processes or min(MOST_PROCESSES, os.cpu_count() or 1)
    team = Team(model, most, batched(articles))
    try:
        while not stop() and team.hand_out():
            yield from team.answers()
    finally:
        team.end()


def batched(articles: Iterable[worker.Article]) -> Iterator[Batch]:
    """Articles in batches; a very long one alone."""
    batch: list[worker.Article] = []
    size = 0
    for article in articles:
        length = len(article[1])
        if batch and (len(batch) == ARTICLES or size + length > CHARACTERS):
            yield Batch(batch)
            batch, size = [], 0
        batch.append(article)
        size += length
    if batch:
        yield Batch(batch)


class Team:
    """The processes at work, the batches that wait, and what to do when a process dies."""

    def __init__(self, model: str, most: int, batches: Iterator[Batch]) -> None:
        self._model, self._most, self._fresh = model, most, batches
        self._returned: deque[Batch] = deque()
        self._failed: list[worker.Answer] = []
        self._readers: list[Reader] = []
        self._stillborn = 0

    def hand_out(self) -> bool:
        """Keep every process busy; False when nothing is left to do."""
        while self._room() and (batch := self._next()):
            reader = self._least_busy()
            reader.batches.append(batch)
            # a process that has just died is found by `answers`, with this batch unanswered
            with contextlib.suppress(OSError):
                reader.orders.send(batch.articles)
        return bool(self._failed) or any(reader.batches for reader in self._readers)

    def answers(self) -> Iterator[worker.Answer]:
        """What comes back within a moment. Raises UserError when the model cannot be loaded."""
        yield from self._failed
        self._failed.clear()
        by_pipe = {reader.pipe: reader for reader in self._readers}
        for pipe in wait(list(by_pipe), timeout=ASK):
            yield from self._receive(next(r for p, r in by_pipe.items() if p is pipe))

    def end(self) -> None:
        """End every process; they hold nothing that could be lost."""
        for reader in self._readers:
            reader.hang_up()
            reader.process.terminate()
        for reader in self._readers:
            _join(reader.process)
        self._readers.clear()

    def _room(self) -> bool:
        return len(self._readers) < self._most or any(len(r.batches) < AHEAD for r in self._readers)

    def _next(self) -> Batch | None:
        return self._returned.popleft() if self._returned else next(self._fresh, None)

    def _least_busy(self) -> Reader:
        """The process with the fewest batches, or a new one when all have some and more are allowed."""
        reader = min(self._readers, key=lambda reader: len(reader.batches), default=None)
        if reader and (not reader.batches or len(self._readers) == self._most):
            return reader
        self._readers.append(_start(self._model))
        return self._readers[-1]

    def _receive(self, reader: Reader) -> Iterator[worker.Answer]:
        try:
            answer = reader.pipe.recv()
        except (EOFError, OSError):
            self._bury(reader)
            return
        if isinstance(answer, UserError):
            raise answer
        if answer == worker.READY:
            reader.ready = True
            return
        reader.batches.popleft()
        yield from cast("list[worker.Answer]", answer)

    def _bury(self, reader: Reader) -> None:
        """A process has died: the batch it was reading is tried once more, one article at a time."""
        self._readers.remove(reader)
        reader.hang_up()
        _join(reader.process)
        if not reader.ready:
            self._stillborn += 1
            if self._stillborn > 1:
                raise RuntimeError("A reading process ended while it loaded the model, twice.")
        elif reader.batches:
            batch = reader.batches.popleft()
            if batch.again:
                self._failed += ((article, sentence("reading_died")) for article, _, _ in batch.articles)
            else:
                self._returned.extend(Batch([article], again=True) for article in batch.articles)
        self._returned.extend(reader.batches)


def _start(model: str) -> Reader:
    """Spawn a reading process. Two one-way pipes, because a two-way pipe is a socket: here is none at all."""
    spawn = multiprocessing.get_context("spawn")
    answers, theirs_to_answer = _one_way(spawn)
    theirs_to_read, orders = _one_way(spawn)
    target = (theirs_to_read, theirs_to_answer, model)
    process = spawn.Process(target=worker.serve, args=target, name="fieldfare-reading", daemon=True)
    with _deaf_to_interrupts():
        process.start()
    theirs_to_read.close()  # so that the end of the process is the end of the pipes
    theirs_to_answer.close()
    return Reader(process, answers, orders)


def _one_way(spawn: SpawnContext) -> "tuple[Connection[Any, Any], Connection[Any, Any]]":
    """The end to receive from and the end to send to."""
    return cast("tuple[Connection[Any, Any], Connection[Any, Any]]", spawn.Pipe(duplex=False))


@contextlib.contextmanager
def _deaf_to_interrupts() -> Generator[None]:
    """What is started inside never hears Ctrl+C, which is for this process to act on: not even while it starts."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # started by the first process, it would let the signal through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _join(process: BaseProcess) -> None:
    process.join(FAREWELL)
    if process.is_alive():
        process.kill()
        process.join()
