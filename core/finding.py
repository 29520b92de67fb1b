"""Words or a regular expression found in one text. An expression that goes on too long is stopped.

Python's expressions cannot be interrupted, so they are tried in a process of their own, which is killed when its time
is up.
"""

import multiprocessing
import re
from dataclasses import dataclass
from itertools import islice
from multiprocessing.connection import Connection
from typing import Any

from core.errors import UserError

Span = tuple[int, int]
#: No more than so many places are given.
MOST = 50_000
#: Seconds that an expression may take, and a process may take to begin.
PATIENCE, START = 2.0, 20.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for, and how."""

    text: str
    case: bool = False  # large and small letters differ
    whole: bool = False  # whole words only
    expression: bool = False


def find(text: str, wanted: Wanted, patience: float = PATIENCE) -> list[Span]:
    """Where `wanted` stands in `text`, in order, as code points; at most `MOST`.

    Raises UserError `bad_expression`, and `slow_expression` for one that takes more than `patience` seconds.
    """
    if not wanted.text:
        return []
    pattern = _pattern(wanted)
    return _patiently(pattern, text, patience) if wanted.expression else _spans(pattern, text)


def _pattern(wanted: Wanted) -> "re.Pattern[str]":
    body = wanted.text if wanted.expression else re.escape(wanted.text).replace(r"\ ", r"\s+")
    if wanted.whole:
        body = rf"(?<!\w)(?:{body})(?!\w)"
    try:
        return re.compile(body, re.MULTILINE | (0 if wanted.case else re.IGNORECASE))
    except (re.error, OverflowError, RecursionError) as error:
        raise UserError("bad_expression", reason=error) from error


def _spans(pattern: "re.Pattern[str]", text: str) -> list[Span]:
    found = (match.span() for match in pattern.finditer(text) if match.end() > match.start())
    return list(islice(found, MOST))


# --- in a process of its own


def _patiently(pattern: "re.Pattern[str]", text: str, patience: float) -> list[Span]:
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=answer, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        if ours.poll(START) and ours.recv() == "ready":
            ours.send((pattern.pattern, pattern.flags, text))
            if ours.poll(patience):
                return ours.recv()
    except (EOFError, ConnectionError):
        pass  # it ran out of memory: that took too long as well
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()
    raise UserError("slow_expression")


def answer(pipe: "Connection[Any, Any]") -> None:
    """The process: take one expression and one text, give the spans, end."""
    pipe.send("ready")
    pattern, flags, text = pipe.recv()
    pipe.send(_spans(re.compile(pattern, flags), text))
    pipe.close()
