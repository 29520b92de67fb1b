"""What every command says and hears: sentences and JSON out, progress, Ctrl+C."""

import io
import json
import signal
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

from core.events import Progress


def speak_utf8() -> None:
    """UTF-8 into files and pipes, whatever the system's habit; what a terminal cannot show is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def complain(text: str) -> None:
    """One sentence on stderr."""
    print(f"fieldfare: {text}", file=sys.stderr)


def print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def watch(progress: Progress) -> None:
    """One line on stderr that is written over; every hundredth line when stderr is no terminal."""
    counts = f"{progress.done:,} of {progress.total:,}" if progress.total else ""
    line = " ".join(word for word in (progress.job, counts, progress.note) if word)
    if sys.stderr.isatty():
        print(f"\r\x1b[K{line[:100]}", end="", file=sys.stderr, flush=True)
    elif progress.done % 100 == 0:
        print(line, file=sys.stderr, flush=True)


@contextmanager
def stoppable() -> Generator[Callable[[], bool], None, None]:
    """Ctrl+C lets a job end tidily: what is given back tells whether it was pressed. A second one breaks off."""
    pressed: list[int] = []

    def on_interrupt(*_: object) -> None:
        pressed.append(1)
        if len(pressed) > 1:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)
