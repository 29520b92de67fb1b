"""`--audit`: tell on stderr every socket and every file that the program opens, to prove that it is offline."""

import os
import sys
from typing import Any

_SOCKET = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.")

#: Set in the environment, so that the reading processes tell too.
VARIABLE = "FIELDFARE_AUDIT"


def install() -> None:
    """Tell from now on, in this process and in those that it starts, what is opened. It cannot be taken back."""
    os.environ[VARIABLE] = "1"
    told: set[str] = set()

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        line = _line(event, arguments)
        if line is not None and line not in told:
            told.add(line)
            print(f"audit: {line}", file=sys.stderr)

    sys.addaudithook(hook)


def wanted() -> bool:
    """Has the process that started this one been told to audit?"""
    return VARIABLE in os.environ


def _line(event: str, arguments: tuple[Any, ...]) -> str | None:
    if event.startswith(_SOCKET):
        return f"socket {event} {arguments!r}"
    if event in ("open", "sqlite3.connect") and isinstance(arguments[0], str):
        return f"file {arguments[0]}"
    return None
