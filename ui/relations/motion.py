"""Nodes glide from where they stood to where they belong, so that the eye can follow."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, QTimer

from core.relating.places import Floats

#: Steps and milliseconds between them.
STEPS, PAUSE = 12, 16
#: More nodes than these jump: moving all their links would take too long.
MOST = 320


class Motion(QObject):
    """Moves positions step by step; `goal` is where they will be."""

    def __init__(self, parent: QObject, show: Callable[[Floats], None], arrived: Callable[[], None]) -> None:
        super().__init__(parent)
        self._show, self._arrived = show, arrived
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._step)
        self._start = self.goal = np.zeros((0, 2))
        self._done = STEPS

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def begin(self, start: Floats, goal: Floats) -> None:
        """Glide from `start` to `goal`."""
        self._start, self.goal, self._done = start, goal, 0
        self._show(start.copy())
        self._timer.start()

    def end(self) -> None:
        """Be there at once."""
        if self.running:
            self._timer.stop()
            self._show(self.goal.copy())
            self._arrived()

    def _step(self) -> None:
        self._done += 1
        share = self._done / STEPS
        if share >= 1:
            self.end()
            return
        eased = 1 - (1 - share) ** 3
        self._show(self._start + (self.goal - self._start) * eased)
