"""The log file: what the program did and what went wrong, never the text of an article."""

import logging
import logging.handlers
import sys
import traceback
from types import TracebackType

from core import paths
from core.version import VERSION

logger = logging.getLogger("fieldfare")

FILE = "fieldfare.log"


class Discreet(logging.Formatter):
    """Tells of an error where it happened and of what type it is: its message could quote an article."""

    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """The places in the code, without the messages of the error and of those behind it."""
        return "\n".join(_places(ei[1]))


def _places(error: BaseException | None) -> list[str]:
    if error is None:
        return []
    before = _places(error.__cause__ or (None if error.__suppress_context__ else error.__context__))
    frames = traceback.extract_tb(error.__traceback__)
    here = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return [*before, *here, type(error).__name__]


def to_file() -> None:
    """Write the log to `fieldfare.log` in the folder for logs (three files of at most 500 kB).

    Where that cannot be written to, stderr says so once and the program goes on without.
    """
    place = paths.user_log() / FILE
    try:
        handler = logging.handlers.RotatingFileHandler(place, maxBytes=500_000, backupCount=2, encoding="utf-8")
    except OSError as error:
        print(f"fieldfare: no log is kept: {error}", file=sys.stderr)
        return
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(threadName)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.info("Fieldfare %s", VERSION)


def to_stderr() -> None:
    """Show the log as it is written: for developers, with `--debug`."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(levelname)s %(threadName)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
