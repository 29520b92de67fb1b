"""Collects garbage on the ui thread, a little at a time, when it is idle.

A collection on another thread stops the ui thread for as long as it takes, and may destroy Qt objects there.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 1_000  # milliseconds


class Collector(QObject):
    """Takes over from Python's own collector until the program ends."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.collect()
        gc.freeze()  # what was imported stays: it need not be looked through again
        self.thresholds = gc.get_threshold()
        gc.disable()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation whose turn it is, as Python would."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self.thresholds[generation]:
                gc.collect(generation)
                return
