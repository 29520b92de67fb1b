"""Long work, one piece at a time: a job is a generator that yields `Progress` and can be stopped."""

import queue
import threading
from collections.abc import Callable, Generator
from typing import Any, TypeVar

from core.errors import Cancelled
from core.events import Failed, Progress, Publisher

T = TypeVar("T")
Job = Generator[Progress, None, T]
Done = Callable[[Any], None]


def run(job: Job[T], watch: Callable[[Progress], None] | None = None) -> T:
    """Run a job to its end on this thread; give what it returns.

    When `watch` raises Cancelled, the job is told and may still return what it has done so far; if it
    does not, Cancelled comes out.
    """
    try:
        progress = next(job)
        while True:
            try:
                if watch is not None:
                    watch(progress)
            except Cancelled as stop:
                progress = job.throw(stop)
            else:
                progress = next(job)
    except StopIteration as end:
        return end.value


class Jobs:
    """The one job thread. Jobs wait for each other; events go to `events` on that thread."""

    def __init__(self, events: Publisher) -> None:
        self.events = events
        self._waiting: queue.SimpleQueue[tuple[str, Job[Any], Done] | None] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._busy = 0
        self._closing = False
        self._guard = threading.Lock()
        self._thread = threading.Thread(target=self._work, name="jobs", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Is a job running or waiting?"""
        return self._busy > 0

    @property
    def waiting(self) -> int:
        """How many jobs wait for the running one."""
        return max(0, self._busy - 1)

    def start(self, name: str, job: Job[T], done: Callable[[T], None]) -> None:
        """Run `job` after those that wait; `done` gets its result, on the job thread."""
        with self._guard:
            self._busy += 1
        self._waiting.put((name, job, done))

    def stop(self) -> None:
        """Stop the running job at its next progress. What it has committed stays."""
        with self._guard:
            if self.busy:
                self._stop.set()

    def stopping(self) -> bool:
        """Has someone asked the running job to stop? Long steps of a job look here."""
        return self._stop.is_set()

    def close(self) -> None:
        """Stop the running job, drop those that wait, and end the thread."""
        self._closing = True
        self._stop.set()
        self._waiting.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (waiting := self._waiting.get()) is not None:
            if not self._closing:
                self._run(*waiting)
            with self._guard:
                if not self._closing:  # the next job has not been asked to stop
                    self._stop.clear()
                self._busy -= 1

    def _run(self, name: str, job: Job[Any], done: Done) -> None:
        try:
            result = run(job, self._tell_or_stop)
        except Cancelled as stop:  # it had nothing to report, but whoever shows it must know that it ended
            self.events.publish(Failed(name, stop))
            return
        except Exception as error:  # nobody waits for a job: whoever listens must hear of it
            self.events.publish(Failed(name, error))
            return
        done(result)

    def _tell_or_stop(self, progress: Progress) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.events.publish(progress)
