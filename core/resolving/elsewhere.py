"""Suggestions worked out in a process of their own: in a large notebook they take seconds, which she would feel.

Light to import: a spawned process imports the program's main file again.
"""

import multiprocessing
import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, cast

from core.errors import Cancelled
from core.resolving.values import Name, Suggestion

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

#: Fewer names than this take less time here than it takes a process to start.
FEW = 3_000
_ASK, _FAREWELL = 0.1, 2.0  # seconds


def suggestions(names: Sequence[Name], stop: Callable[[], bool]) -> list[Suggestion]:
    """The suggestions for `names`. Raises Cancelled when `stop()` becomes true meanwhile."""
    if len(names) < FEW:
        from core.resolving.resolve import suggestions as suggest

        return suggest(names)
    return _ask(names, stop)


def _ask(names: Sequence[Name], stop: Callable[[], bool]) -> list[Suggestion]:
    spawn = multiprocessing.get_context("spawn")
    # Two one-way pipes, because a two-way pipe is a socket: here is none at all.
    theirs_to_read, orders = cast("tuple[Connection[Any, Any], Connection[Any, Any]]", spawn.Pipe(duplex=False))
    answers, theirs_to_answer = cast("tuple[Connection[Any, Any], Connection[Any, Any]]", spawn.Pipe(duplex=False))
    process = spawn.Process(target=_serve, args=(theirs_to_read, theirs_to_answer), name="fieldfare-names", daemon=True)
    process.start()
    theirs_to_read.close()  # so that the end of the process is the end of the pipes
    theirs_to_answer.close()
    try:
        orders.send(names)
        while not answers.poll(_ASK):
            if stop():
                raise Cancelled
        return answers.recv()
    except (EOFError, BrokenPipeError) as error:
        raise RuntimeError("the process that compares names ended without an answer") from error
    finally:
        orders.close()
        answers.close()
        process.terminate()
        process.join(_FAREWELL)


def _serve(orders: "Connection[Any, Any]", answers: "Connection[Any, Any]") -> None:
    """In the process: take the names, give the suggestions, end."""
    if hasattr(os, "nice"):
        os.nice(10)
    from core.resolving.resolve import suggestions as suggest

    answers.send(suggest(orders.recv()))
