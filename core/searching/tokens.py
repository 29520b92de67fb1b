"""A query cut into pieces. Any text can be cut; nothing is lost but white space."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from core.searching.tree import FIELDS

Sort = Literal["word", "quoted", "field", "near", "(", ")", "-", "=", "AND", "OR", "NOT", "end"]


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the query. `text` is without quotes and colon; `closed`: has a quotation its end?"""

    sort: Sort
    text: str
    start: int
    end: int
    closed: bool = True
    star: bool = False  # a "*" follows the quotation


#: Other quotation marks and the long minus count as the plain ones; each is one letter, so offsets stay.
_PLAIN = str.maketrans("“”„«»\u2212", '"""""-')
_FIELD = "|".join(FIELDS)
_PIECE = re.compile(
    rf"""
    (?P<space>\s+)
  | (?P<near>NEAR(?:/\d+)?\()
  | (?P<open>\()
  | (?P<close>\))
  | "(?P<quoted>[^"]*)(?P<end>"\*?|$)
  | (?P<field>(?:{_FIELD}):)
  | (?P<minus>-(?=[^\s-]))
  | (?P<exact>=(?=[^\s=]))
  | (?P<word>[^\s()"]+)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OPERATORS: dict[str, Sort] = {"AND": "AND", "OR": "OR", "NOT": "NOT"}


def clean(query: str) -> str:
    """The same text, letter for letter, without what SQLite cannot take (lone surrogates, zero bytes)."""
    plain = query.translate(_PLAIN).replace("\x00", " ")
    return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in plain)


def tokens(query: str) -> Iterator[Token]:
    """The pieces of a cleaned query in order, an "end" last."""
    at = 0
    while at < len(query):
        found = _PIECE.match(query, at)
        if found is None:  # a sign that no pattern takes is a word of its own
            yield Token("word", query[at], at, at + 1)
            at += 1
            continue
        if found.lastgroup != "space":
            yield _token(found, found.lastgroup or "")
        at = found.end()
    yield Token("end", "", len(query), len(query))


def _token(found: "re.Match[str]", sort: str) -> Token:
    start, end, text = found.start(), found.end(), found[0]
    if sort == "end":  # of a quotation
        return Token("quoted", found["quoted"], start, end, bool(found["end"]), found["end"].endswith("*"))
    if sort == "near":
        return Token("near", "".join(letter for letter in text if letter.isdigit()), start, end)
    if sort == "field":
        return Token("field", text[:-1].lower(), start, end)
    if sort == "word" and text in _OPERATORS:
        return Token(_OPERATORS[text], text, start, end)
    signs: dict[str, Sort] = {"open": "(", "close": ")", "minus": "-", "exact": "=", "word": "word"}
    return Token(signs[sort], text, start, end)
