"""Collects garbage on the ui thread, a little at a time.

A collection on another thread stops the ui thread for as long as it takes, and may destroy Qt objects there. One here
stops everything too, for as long as it looks through what is new: so it looks often, while that is little.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 50  # milliseconds
_YOUNG, _MIDDLE = 700, 7_000  # objects that are worth a look; twenty thousand take some milliseconds
_GROWN = 0.25  # by so much must what is old have grown before all is looked through, as Python itself has it
_FULL, _OVERDUE = 60, 600  # seconds from one full collection, which can be felt, to the next: in a quiet moment; anyway
_QUIET, _STILL = 40, 50  # a moment is quiet after so many looks at which hardly any objects had been made


class Collector(QObject):
    """Takes over from Python's own collector until the program ends."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.collect()
        gc.freeze()  # what was imported stays: it need not be looked through again
        gc.disable()
        # Objects, at most, that have survived a first look, a second one, and a full one.
        self._middle = self._grown = self._old = 0
        self._young = self._quiet = 0
        self._full = time.monotonic()
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generation whose turn it is, one at a time."""
        young = gc.get_count()[0]
        self._quiet = self._quiet + 1 if young - self._young < _STILL else 0
        if self._is_full_due():
            gc.collect()
            self._full, self._old = time.monotonic(), len(gc.get_objects())
            self._middle = self._grown = 0
        elif self._middle > _MIDDLE:
            gc.collect(1)
            self._middle, self._grown = 0, self._grown + self._middle
        elif young > _YOUNG:
            gc.collect(0)
            self._middle += young
        self._young = gc.get_count()[0]

    def _is_full_due(self) -> bool:
        if self._grown <= _GROWN * self._old:
            return False
        since = time.monotonic() - self._full
        return since > _OVERDUE or (since > _FULL and self._quiet > _QUIET)
