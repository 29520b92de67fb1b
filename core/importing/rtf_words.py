"""RTF cut into its words, in time that grows with its length and whatever is wrong with it."""

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL
)


class Word(NamedTuple):
    """A brace, a control word or symbol with its number, bytes of text (`raw`), or a character by its number."""

    name: str  # "{", "}", "'" for bytes, "par" and so on
    number: int | None = None
    raw: bytes = b""


def words(data: bytes) -> Iterator[Word]:
    """The words of `data`; the pictures' bytes behind \\bin are stepped over."""
    at = 0
    while match := _TOKEN.search(data, at):
        at = match.end()
        name, number, code, symbol, brace, text = match.groups()
        if name == b"bin":
            at += max(0, int(number or 0))
        elif name:
            yield Word(name.decode("ascii"), int(number) if number else None)
        elif code:
            yield Word("'", None, bytes.fromhex(code.decode("ascii")))
        elif text:
            yield Word("'", None, text)
        elif symbol or brace:
            yield Word((symbol or brace).decode("latin-1"))


def known_encoding(name: str) -> str | None:
    """`name` when it is an encoding of text that can be decoded."""
    try:
        return name if codecs.lookup(name)._is_text_encoding else None  # pyright: ignore[reportPrivateUsage]
    except (LookupError, ValueError):
        return None
