"""What the core tells whoever listens: `Changed`, `Progress`, `Failed`."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changed:
    """Something was committed. `rows` maps a table to the ids that changed; an empty set means many."""

    label: str
    rows: dict[str, frozenset[int]]
    step: bool = True  # the analyst did it; False: a job goes on

    @property
    def tables(self) -> frozenset[str]:
        return frozenset(self.rows)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. `total` is 0 while it is not known."""

    job: str
    done: int
    total: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """A job or a change ended with an error that nobody waits for. `Cancelled`: it was stopped; not to be told."""

    job: str
    error: BaseException


Event = Changed | Progress | Failed
Listener = Callable[[Event], None]


class Publisher:
    """Hands events to listeners, on the thread that publishes."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every event from now on; call what is given back to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            listener(event)
