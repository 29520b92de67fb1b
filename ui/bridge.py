"""The only crossing between the core and Qt: ask something, change something, start something long."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from core.errors import Cancelled, UserError
from core.events import Changed, Event, Failed, Progress
from core.jobs import Job, Jobs
from core.notebook import Notebook, Sitting
from core.store import history

Then = Callable[[Any], None]
#: What changed within this many milliseconds after a first change is told as one.
_PAUSE = 200
#: While a job goes on, what it adds is told less often: looking everything up again would slow it down.
_JOB_PAUSE = 1_000
_FRAME = 1 / 30  # seconds
#: What she says of relations and names, writes and keeps changes nothing that is counted: answers that are kept hold.
_ASIDE = frozenset(
    {
        "relation_verdict", "relation_label", "note", "mark", "claim", "passage", "saved_search", "saved_view",
        "checked", "apart", "put_off",
    }
)  # fmt: skip


def is_alive(then: Then) -> bool:
    """Is the object whose method `then` is still there? A dialog may be closed before its answer comes."""
    whose = getattr(then, "__self__", None)
    return not isinstance(whose, QObject) or shiboken6.isValid(whose)


class Bridge(QObject):
    """An open notebook as the window sees it. All signals arrive on the ui thread."""

    changed = Signal(object)  # frozenset of table names
    progress = Signal(object)  # core.events.Progress
    job_ended = Signal(str)
    refused = Signal(object)  # UserError: say it in a sentence
    broke = Signal(object)  # any other exception: our fault
    stepped = Signal(str)  # the label of a change that has just been made
    history_moved = Signal(object)  # (label to undo or None, label to redo or None)
    leaving = Signal()  # the notebook is about to be closed: save what is not saved yet

    _arrived = Signal(object)  # an event of the core, from another thread
    _call = Signal(object)  # something to do on the ui thread

    def __init__(self, notebook: Notebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notebook = notebook
        self.jobs = Jobs(notebook.events)
        self._pool = ThreadPoolExecutor(3, thread_name_prefix="ask")  # one may take long, and two are left
        self._newest: dict[tuple[int, str], int] = {}
        self._tables: set[str] = set()
        self._published: str | None = None  # the label of the newest commit
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(lambda: self._tell_changed())
        self._closed = False
        self._arrived.connect(self._hear)
        # Queued even on this thread: an answer that is there at once must not come before `ask` has returned.
        self._call.connect(lambda act: act(), Qt.ConnectionType.QueuedConnection)
        self._told_progress = 0.0
        self.told_step = self._told_step = False  # is among the changes told last one that she made herself?
        self.kept: dict[object, Any] = {}  # answers that hold until something changes, for questions to share
        notebook.events.subscribe(self._from_core)

    @property
    def closing(self) -> bool:
        """Is nobody there any more to hear an answer? A question that takes long looks here, on any thread."""
        return self._closed

    # --- ask

    def ask(
        self, owner: object, slot: str, question: Callable[..., Any], *args: Any, then: Then, **kwargs: Any
    ) -> None:
        """Answer `question(db, …)` on another thread, then call `then(answer)` on this one.

        A newer question of the same owner and slot makes an older answer worthless: it is dropped.
        """
        if self._closed:  # a field that is about to go may still tell what was typed into it
            return
        key = (id(owner), slot)
        number = self._newest[key] = self._newest.get(key, 0) + 1

        def answer() -> Any:
            if self._newest[key] == number:
                return self.notebook.read(question, *args, **kwargs)
            return None

        def deliver(result: Any) -> None:
            if self._newest[key] == number and is_alive(then):
                then(result)

        self._pool.submit(answer).add_done_callback(lambda future: self._deliver(future, deliver))

    def now(self, question: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Answer a question that takes less than 16 ms, at once."""
        return self.notebook.read(question, *args, **kwargs)

    # --- change

    def change(self, label: str, act: Callable[..., Any], *args: Any, then: Then | None = None, **kwargs: Any) -> None:
        """Run `act(db, …)` as one undoable step named `label`; call `then(result)` after it is committed."""
        future = self.notebook.change_soon(label, act, *args, **kwargs)
        future.add_done_callback(lambda done: self._deliver(done, lambda result: self._step(label, then, result)))

    def go_on(
        self, label: str, sitting: Sitting, act: Callable[..., Any], *args: Any, then: Then | None = None
    ) -> None:
        """As `change`, but all changes of a sitting are one step, and no message is said of it."""
        future = self.notebook.go_on_soon(label, sitting, act, *args)
        future.add_done_callback(lambda done: self._deliver(done, then))

    def keep(self, label: str, act: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Run `act(db, …)` unrecorded and tell nobody: for what is no decision, as where things stand in a picture."""
        future = self.notebook.load_soon(label, (), act, *args, **kwargs)
        future.add_done_callback(lambda done: self._deliver(done, None))

    def _step(self, label: str, then: Then | None, result: Any) -> None:
        if self._published == label:  # a change that altered nothing is no step
            self._published = None
            self.stepped.emit(label)
        if then is not None:
            then(result)

    def undo(self, then: Then | None = None) -> None:
        """Take back the newest step; `then` gets its label."""
        self.notebook.flip_soon("undo").add_done_callback(lambda done: self._deliver(done, then))

    def redo(self, then: Then | None = None) -> None:
        """Do again what was undone last; `then` gets its label."""
        self.notebook.flip_soon("redo").add_done_callback(lambda done: self._deliver(done, then))

    # --- start

    def start(self, name: str, job: Job[Any], then: Then) -> None:
        """Run a long job; `then` gets its result. `progress` and `job_ended` tell how it goes."""

        def done(result: Any) -> None:
            self._call.emit(lambda: self._end(name, then, result))

        self.jobs.start(name, job, done)

    def _end(self, name: str, then: Then, result: Any) -> None:
        if self._closed:
            return
        self.job_ended.emit(name)
        then(result)

    # --- what comes back

    def _deliver(self, future: "Future[Any]", then: Then | None) -> None:
        """On any thread: bring the outcome of `future` to the ui thread."""
        if future.cancelled() or self._closed:
            return
        error = future.exception()
        if error is not None:
            self._call.emit(lambda: None if self._closed else self._say(error))
        elif then is not None:
            result = future.result()
            self._call.emit(lambda: None if self._closed else then(result))

    def _say(self, error: BaseException) -> None:
        (self.refused if isinstance(error, UserError) else self.broke).emit(error)

    def _hear(self, event: Event) -> None:
        if self._closed:
            return
        if isinstance(event, Progress):
            self.progress.emit(event)
        elif isinstance(event, Failed):
            self.job_ended.emit(event.job)
            if not isinstance(event.error, Cancelled):
                self._say(event.error)
        elif isinstance(event, Changed):
            self._tables |= event.tables
            self._told_step = self._told_step or event.step
            self._published = event.label
            waiting = self._timer.isActive()
            if event.step and (not waiting or self._timer.interval() == _JOB_PAUSE):
                self._tell_changed()
            elif not waiting:
                self._tell_changed(_JOB_PAUSE)

    def _from_core(self, event: Event) -> None:
        """On any thread: send an event to the ui thread; of progress no more than can be seen."""
        if isinstance(event, Progress) and event.done:
            if time.monotonic() - self._told_progress < _FRAME:
                return
            self._told_progress = time.monotonic()
        if isinstance(event, Changed) and not event.tables <= _ASIDE:
            self.kept = {}  # a new one: who still works with the old one spoils nothing
        self._arrived.emit(event)

    def _tell_changed(self, pause: int = _PAUSE) -> None:
        if self._tables and not self._closed:
            tables, self._tables = frozenset(self._tables), set[str]()
            self.told_step, self._told_step = self._told_step, False
            self._timer.start(pause)
            self.changed.emit(tables)
            self.ask_history()

    def ask_history(self) -> None:
        """Let `history_moved` tell what could be undone and redone."""
        self.ask(self, "history", history.next_labels, then=self.history_moved.emit)

    def close(self) -> None:
        """Stop what runs and close the notebook. Answers still on their way are dropped."""
        if self._closed:
            return
        self.leaving.emit()
        self._closed = True
        self._timer.stop()
        self.jobs.close()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self.notebook.close()
