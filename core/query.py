"""From what she types to what the full-text index understands: an actor's name finds all its names."""

import re
from collections.abc import Iterator, Sequence

from core.errors import UserError
from core.store import search
from core.store.database import Database

_PIECE = re.compile(r'"([^"]*)"|(\S+)')
_LONGEST_NAME = 6  # words


def expression(db: Database, query: str) -> str:
    """The FTS5 expression for `query`: all words must be there, quoted ones as a phrase.

    A word or run of words that is an actor's name stands for every name of that actor. Raises UserError
    `bad_query` when there is no word in it.
    """
    parts: list[str] = []
    run: list[str] = []
    for quoted, word in _pieces(query):
        if quoted is None:
            run.append(word)
            continue
        parts += [*_run(db, run), _any_name(db, quoted) or search.phrase(quoted)]
        run = []
    parts = [part for part in (*parts, *_run(db, run)) if part]
    if not parts:
        raise UserError("bad_query", query=query)
    return " AND ".join(parts)


def _pieces(query: str) -> Iterator[tuple[str | None, str]]:
    for found in _PIECE.finditer(query):
        yield found.group(1), found.group(2) or ""


def _run(db: Database, words: Sequence[str]) -> list[str]:
    """Words without quotes: the longest runs that are names first, the others one by one."""
    parts: list[str] = []
    at = 0
    while at < len(words):
        length, part = _longest_name(db, words[at : at + _LONGEST_NAME])
        parts.append(part or search.phrase(words[at]))
        at += length
    return parts


def _longest_name(db: Database, words: Sequence[str]) -> tuple[int, str]:
    for length in range(len(words), 0, -1):
        part = _any_name(db, " ".join(words[:length]))
        if part:
            return length, part
    return 1, ""


def _any_name(db: Database, name: str) -> str:
    """An expression for every name of the actors called `name`; "" when there is none."""
    phrases = dict.fromkeys(search.phrase(other) for other in search.names_of_actors_called(db, name))
    phrases.pop("", None)
    return f"({' OR '.join([*dict.fromkeys([search.phrase(name), *phrases])])})" if phrases else ""
