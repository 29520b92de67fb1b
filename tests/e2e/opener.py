"""Models that open a file, and a socket, to see whether the audit tells."""

import contextlib
import socket
from pathlib import Path

from core.reading import capitals
from core.reading.model import Model


def load() -> Model:
    path = Path(__file__).with_name("told-by-the-model")
    with contextlib.suppress(FileNotFoundError):
        path.open().close()
    return capitals.load()


def talkative() -> Model:
    socket.socket().close()
    return load()
