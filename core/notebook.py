"""The front door to a notebook: open, read, change, load, undo, redo, close.

One thread owns the only connection that writes; functions are sent to it, and `Changed` goes out after
each commit. Every other thread reads through a read-only connection of its own.
"""

import contextlib
import os
import queue
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from filelock import FileLock, Timeout

from core.errors import UserError
from core.events import Changed, Publisher
from core.store import database, history
from core.store.database import Database

T = TypeVar("T")
P = ParamSpec("P")
Rows = dict[str, frozenset[int]]


@dataclass(slots=True)
class Sitting:
    """A stretch of writing that is one step, however often it is saved. `step`: its number, once there is one."""

    step: int | None = None


class Notebook:
    """An open notebook file. Use `Notebook.open`; close it when done, or use it in a `with`."""

    def __init__(self, path: Path, lock: FileLock | None) -> None:
        self.path = path
        self.read_only = lock is None
        self.events = Publisher()
        self._lock = lock
        self._local = threading.local()
        self._readers: list[Database] = []
        self._readers_guard = threading.Condition()
        self._reading = 0  # questions that are being answered
        self._work: queue.SimpleQueue[Callable[[Database], None] | None] = queue.SimpleQueue()
        self._writer: threading.Thread | None = None
        self._there: tuple[int, int] | None = None
        self._closed = False

    @classmethod
    def open(cls, path: Path, *, create: bool = False, read_only: bool = False) -> "Notebook":
        """Open the notebook at `path`, or make it when `create` is set and it is not there.

        Raises UserError: `locked` when another program has it open to write, `newer_release`,
        `not_a_notebook`, `damaged`, `folder_read_only`, `not_found` and their kin.
        """
        if read_only:
            database.open_reader(path).conn.close()
            return cls(path, None)
        lock = _take_lock(path)
        try:
            if create and not path.exists():
                database.create(path)
            notebook = cls(path, lock)
            notebook._start_writer()
        except BaseException:
            _give_free(lock)
            raise
        return notebook

    def __enter__(self) -> "Notebook":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # --- reading

    def read(self, question: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Answer `question(db, …)` on this thread's own read-only connection."""
        with self._being_read(), database.told(self.path):
            return question(self._reader(), *args, **kwargs)

    @contextlib.contextmanager
    def _being_read(self) -> Generator[None]:
        with self._readers_guard:
            self._reading += 1
        try:
            yield
        finally:
            with self._readers_guard:
                self._reading -= 1
                self._readers_guard.notify_all()

    def _reader(self) -> Database:
        db: Database | None = getattr(self._local, "db", None)
        if db is None:
            db = database.open_reader(self.path, beside_writer=self._writer is not None)
            self._local.db = db
            with self._readers_guard:
                self._readers.append(db)
        return db

    # --- writing

    def change(self, label: str, act: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `act(db, …)` as one step named `label` that can be undone; wait until it is committed."""
        return self.change_soon(label, act, *args, **kwargs).result()

    def change_soon(
        self, label: str, act: Callable[Concatenate[Database, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> "Future[T]":
        """As `change`, but do not wait: the result or the error arrives in the future."""

        def step(db: Database) -> tuple[T, Changed]:
            number = history.begin(db, label)
            with history.recording(db, number):
                result = act(db, *args, **kwargs)
            return result, Changed(label, history.settle(db, number))

        return self._submit(step)

    def go_on_soon(
        self,
        label: str,
        sitting: "Sitting",
        act: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> "Future[T]":
        """As `change_soon`, but as part of the step of this sitting as long as nothing has come after it.

        So an hour of writing, saved every second, is one step.
        """

        def further(db: Database) -> tuple[tuple[T, int], Changed]:
            number = history.go_on(db, sitting.step, label)
            with history.recording(db, number):
                result = act(db, *args, **kwargs)
            history.shorten(db, number)
            return (result, number), Changed(label, history.settle(db, number))

        done: Future[T] = Future()

        def hand_on(written: "Future[tuple[T, int]]") -> None:
            """On the writer's thread, before it does anything else."""
            error = written.exception()
            if error is not None:
                done.set_exception(error)
            else:
                result, sitting.step = written.result()
                done.set_result(result)

        self._submit(further).add_done_callback(hand_on)
        return done

    def load(
        self,
        label: str,
        touches: tuple[str, ...],
        act: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run `act(db, …)` unrecorded: for what the machine reads, which can be made again.

        `touches` names the tables for the `Changed` event; with none, nobody is told.
        """
        return self.load_soon(label, touches, act, *args, **kwargs).result()

    def load_soon(
        self,
        label: str,
        touches: tuple[str, ...],
        act: Callable[Concatenate[Database, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> "Future[T]":
        """As `load`, but do not wait: the result or the error arrives in the future."""

        def loading(db: Database) -> tuple[T, Changed]:
            return act(db, *args, **kwargs), Changed(label, {table: frozenset() for table in touches}, step=False)

        return self._submit(loading)

    def undo(self) -> str:
        """Take back the newest step; give its label. Raises UserError `nothing_to_undo`."""
        return self.flip_soon("undo").result()

    def redo(self) -> str:
        """Do again what was undone last; give its label. Raises UserError `nothing_to_redo`."""
        return self.flip_soon("redo").result()

    def flip_soon(self, direction: history.Direction) -> "Future[str]":
        """Undo or redo without waiting; the future gives the label of the step."""

        def flip(db: Database) -> tuple[str, Changed]:
            step, label = history.flip(db, direction)
            return label, Changed(label, history.touched(db, step))

        return self._submit(flip)

    def _submit(self, work: Callable[[Database], tuple[T, Changed]]) -> "Future[T]":
        """Queue `work` for the writer: its own transaction, committed or rolled back whole."""
        future: Future[T] = Future()
        if self.read_only:
            future.set_exception(UserError("read_only", path=self.path.name))
            return future

        def run(db: Database) -> None:
            try:
                with database.told(self.path):
                    self._look()
                    result, changed = _in_transaction(db, work)
            except BaseException as error:  # it is the waiting thread's to deal with
                future.set_exception(error)
                return
            if changed.rows:
                self.events.publish(changed)
            future.set_result(result)

        if self._closed:
            raise RuntimeError("the notebook is closed")
        self._work.put(run)
        return future

    def _look(self) -> None:
        """A file that was deleted, moved or replaced would take what is written to it along, unseen."""
        if database.whereabouts(self.path) != self._there:
            raise UserError("changed_underneath", path=self.path.name)

    def _start_writer(self) -> None:
        db = database.open_writer(self.path)
        history.install(db)
        self._there = database.whereabouts(self.path)
        self._writer = threading.Thread(target=self._write, args=(db,), name="notebook writer", daemon=True)
        self._writer.start()

    def _write(self, db: Database) -> None:
        while (work := self._work.get()) is not None:
            work(db)
        with database.told(self.path):
            db.execute("PRAGMA optimize")
        db.conn.close()

    def close(self) -> None:
        """Finish what is queued and being read, close every connection, give the file free. Closing twice is fine."""
        if self._closed:
            return
        self._closed = True
        with self._readers_guard:
            # SQLite must not be taken away under a question that runs on another thread: the process would die.
            self._readers_guard.wait_for(lambda: not self._reading)
            for db in self._readers:
                db.conn.close()
        if self._writer is not None:
            self._work.put(None)
            self._writer.join()
        else:
            database.tidy(self.path)
        if self._lock is not None:
            _give_free(self._lock)


def _in_transaction(db: Database, work: Callable[[Database], tuple[T, Changed]]) -> tuple[T, Changed]:
    db.execute("BEGIN IMMEDIATE")
    try:
        outcome = work(db)
        db.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:  # a full disk may have rolled it back already
            db.execute("ROLLBACK")
        raise
    return outcome


def _take_lock(path: Path) -> FileLock:
    """One program at a time may write. The lock goes with its process, however that ends."""
    if not path.parent.is_dir():
        raise UserError("folder_missing", folder=path.parent)
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise UserError("locked", path=path.name) from error
    except OSError as error:
        raise UserError("folder_read_only", folder=path.parent) from error
    return lock


def _give_free(lock: FileLock) -> None:
    """Its file goes while nobody else can hold it; who has opened it meanwhile is refused and may try again.

    Windows lets nobody take an open file away; there the lock does it itself.
    """
    if os.name != "nt":
        with contextlib.suppress(OSError):  # a folder that is read-only by now: an empty file stays
            Path(lock.lock_file).unlink(missing_ok=True)
    lock.release()
