"""The log file: what the program did and what went wrong, never the text of an article."""

import logging
import logging.handlers
import sys

from core import paths

logger = logging.getLogger("fieldfare")


def to_file() -> None:
    """Write the log to `fieldfare.log` in the user's data folder (three files of at most 500 kB)."""
    handler = logging.handlers.RotatingFileHandler(
        paths.user_data() / "fieldfare.log", maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)


def to_stderr() -> None:
    """Show the log as it is written: for developers, with `--debug`."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(levelname)s %(threadName)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
