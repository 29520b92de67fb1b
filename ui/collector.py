"""Collects garbage on the ui thread, a little at a time, when it is idle.

A collection on another thread stops the ui thread for as long as it takes, and may destroy Qt objects there.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 1_000  # milliseconds
_FULL = 60  # seconds from one full collection, which can be felt, to the next


class Collector(QObject):
    """Takes over from Python's own collector until the program ends."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.collect()
        gc.freeze()  # what was imported stays: it need not be looked through again
        self.thresholds = gc.get_threshold()
        self._full = time.monotonic()
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation whose turn it is, as Python would."""
        counts = gc.get_count()
        oldest = 2 if time.monotonic() - self._full > _FULL else 1
        for generation in range(oldest, -1, -1):
            if counts[generation] > self.thresholds[generation]:
                self._full = time.monotonic() if generation == 2 else self._full
                gc.collect(generation)
                return
