"""Models that go wrong on purpose, for the tests of the reading processes."""

import os
import time
from collections.abc import Iterator, Sequence

from core.errors import UserError
from core.reading.capitals import Capitals
from core.reading.model import Model, Seen

DEADLY, BROKEN, SLOW = "DEADLY-MARKER", "BROKEN-MARKER", "SLOW-MARKER"


class Deadly(Capitals):
    """Ends the process on one marker, raises on another, dawdles on a third."""

    def read(self, texts: Sequence[str]) -> Iterator[Seen]:
        for text in texts:
            if DEADLY in text:
                os._exit(9)
            if BROKEN in text:
                raise ValueError("the model stumbled")
            if SLOW in text:
                time.sleep(60)
        return super().read(texts)


def load() -> Model:
    return Deadly()


def missing() -> Model:
    raise UserError("model_missing", reason="it was never there")


def stillborn() -> Model:
    os._exit(3)
