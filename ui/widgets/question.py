"""A question that is asked again and again: the newest counts, and refreshing waits for the answer under way."""

import time
from collections.abc import Callable
from typing import Any

from ui.bridge import Bridge, Then, is_alive

#: An answer that takes longer than this many seconds will not come any more: the question failed.
_PATIENCE = 10.0


class Question:
    """`ask` drops what was asked before. `refresh` does not: at a change every 200 ms, a question that takes
    longer would never be answered."""

    def __init__(self, bridge: Bridge, question: Callable[..., Any], then: Then) -> None:
        self._bridge, self._question, self._then = bridge, question, then
        self._since: float | None = None
        self._next: tuple[Any, ...] | None = None

    def ask(self, *args: Any) -> None:
        """Ask at once; an older answer still on its way is worthless."""
        self._since, self._next = time.monotonic(), None
        self._bridge.ask(self, "", self._question, *args, then=self._hear)

    def refresh(self, *args: Any) -> None:
        """Ask at once, or as soon as the answer under way is there."""
        if self._since is not None and time.monotonic() - self._since < _PATIENCE:
            self._next = args
        else:
            self.ask(*args)

    def _hear(self, answer: Any) -> None:
        self._since, after = None, self._next
        if not is_alive(self._then):
            return
        self._then(answer)
        if after is not None and self._next is after:
            self.ask(*after)
