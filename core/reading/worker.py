"""What a reading process does: load a model, then read the batches that come through a pipe.

It ends by itself as soon as the other end of that pipe is gone, however that process came to its end.
"""

import os
import queue
import signal
import threading
from collections.abc import Sequence
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

from core import audit
from core.errors import UserError
from core.model import Reading, Zone
from core.sentences import sentence

if TYPE_CHECKING:
    from core.reading.model import Model

Article = tuple[int, str, Sequence[Zone]]
Answer = tuple[int, Reading | str]

#: Added to the process's niceness, so that the window stays smooth.
NICE = 10

#: Said once, when the model is loaded.
READY = "ready"


def serve(orders: "Connection[Any, Any]", answers: "Connection[Any, Any]", model_name: str) -> None:
    """Answer READY or a UserError, then a list of answers for each list of articles."""
    if audit.wanted():
        audit.install()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends us
    if hasattr(os, "nice"):
        os.nice(NICE)
    batches: queue.SimpleQueue[list[Article]] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(orders, batches), daemon=True).start()
    from core.reading import models

    try:
        model = models.load(model_name)
    except UserError as error:
        _answer(answers, error)
        return
    _answer(answers, READY)
    while True:
        _answer(answers, read_batch(model, batches.get()))


def _receive(orders: "Connection[Any, Any]", batches: "queue.SimpleQueue[list[Article]]") -> None:
    """Take in what comes, so that the parent never waits to send; end the process with the parent."""
    while True:
        try:
            batches.put(orders.recv())
        except (EOFError, OSError):
            os._exit(0)


def _answer(answers: "Connection[Any, Any]", answer: object) -> None:
    try:
        answers.send(answer)
    except OSError:  # nobody is there to hear it
        os._exit(0)


def read_batch(model: "Model", batch: Sequence[Article]) -> list[Answer]:
    """Read articles together; when that fails, one by one, so that only the one at fault has no reading."""
    from core.reading.read import read

    try:
        readings = read(model, [(text, zones) for _, text, zones in batch])
    except Exception as error:  # whatever a model or rule may raise must not end the job
        if len(batch) > 1:
            return [answer for article in batch for answer in read_batch(model, [article])]
        return [(batch[0][0], sentence("reading_failed", reason=f"{type(error).__name__}: {error}"))]
    return [(article, reading) for (article, _, _), reading in zip(batch, readings, strict=True)]
