"""What may stand after a command's name, and a parser that says in one sentence what is wrong with it."""

import argparse
from datetime import date
from typing import NoReturn

from core.errors import UserError
from core.model import KINDS, WINDOWS, Kind


class Parser(argparse.ArgumentParser):
    """Raises UserError instead of printing the usage and ending the program."""

    def error(self, message: str) -> NoReturn:
        reason = message[:1].upper() + message[1:]
        raise UserError("bad_arguments", reason=reason.rstrip("."), command=self.prog)


def kinds(text: str) -> tuple[Kind, ...]:
    """Kinds with commas between."""
    wanted = [word.strip() for word in text.split(",") if word.strip()]
    known: dict[str, Kind] = {kind: kind for kind in KINDS}
    if not wanted or set(wanted) - set(known):
        raise argparse.ArgumentTypeError(str(UserError("bad_kinds", text=text)))
    return tuple(dict.fromkeys(known[word] for word in wanted))


def day(text: str) -> str:
    """A date, YYYY-MM-DD."""
    try:
        if date.fromisoformat(text).isoformat() == text:
            return text
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(str(UserError("bad_date", text=text)))


def number(text: str) -> int:
    """A whole number from 0 on."""
    if not text.isdecimal() or len(text) > 9:
        raise argparse.ArgumentTypeError(str(UserError("bad_number", text=text)))
    return int(text)


def share(text: str) -> float:
    """A number from 0 to 1."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:  # nan neither
        raise argparse.ArgumentTypeError(str(UserError("bad_share", text=text)))
    return value


def words(text: str) -> str:
    """A name or a query; bytes that are no text in the terminal's encoding are taken for question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")


def add_json(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--json", action="store_true", help="print JSON")


def add_window(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--window", choices=WINDOWS, default="sentence", help="how near: default sentence")
