"""The full-text index: queries in, articles with snippets out."""

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core.errors import UserError

_WORD = re.compile(r"\w+", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Result:
    """An article that a search found. `snippet` marks the hits with \x02 and \x03."""

    article: int
    title: str
    outlet: str | None
    published: str | None
    snippet: str


def match_prefixes(text: str) -> str:
    """An FTS5 expression for articles that hold a word beginning with each word of `text`; "" for none."""
    return " ".join(f'"{word}"*' for word in _WORD.findall(text))


def phrase(text: str) -> str:
    """An FTS5 phrase of the words of `text`; "" when it has none."""
    words = _WORD.findall(text)
    return '"' + " ".join(words) + '"' if words else ""


def find(db: Database, expression: str, *, limit: int = 50, offset: int = 0) -> tuple[int, list[Result]]:
    """How many articles match the FTS5 `expression`, and a page of them, best first.

    Raises UserError `bad_query` when the expression is not well formed.
    """
    try:
        total = db.execute(
            "SELECT COUNT(*) FROM article_index JOIN article ON article.id = article_index.rowid"
            " WHERE article_index MATCH ? AND trashed_at IS NULL",
            (expression,),
        ).fetchone()[0]
        found = db.execute(
            "SELECT article.id, COALESCE(article.title, file, 'Untitled'), outlet, published,"
            " snippet(article_index, 1, char(2), char(3), '…', 24)"
            " FROM article_index JOIN article ON article.id = article_index.rowid"
            " WHERE article_index MATCH ? AND trashed_at IS NULL"
            " ORDER BY bm25(article_index, 4.0, 1.0), article.id LIMIT ? OFFSET ?",
            (expression, limit, offset),
        ).fetchall()
    except sqlite3.OperationalError as error:
        if "fts5" not in str(error) and "unterminated" not in str(error) and "no such column" not in str(error):
            raise
        raise UserError("bad_query", query=expression) from error
    return int(total), [Result(*row) for row in found]


def names_of_actors_called(db: Database, name: str) -> Sequence[str]:
    """All names and written forms of every actor that has `name` among its names (case ignored)."""
    found = db.execute(
        "SELECT DISTINCT other.text FROM alias AS this JOIN alias AS other ON other.actor = this.actor"
        " WHERE this.text = ? COLLATE NOCASE"
        " UNION SELECT alias.text FROM actor JOIN alias ON alias.actor = actor.id"
        " WHERE actor.name = ? COLLATE NOCASE"
        " UNION SELECT DISTINCT mention.text FROM alias AS this JOIN alias AS other ON other.actor = this.actor"
        " JOIN mention ON mention.alias = other.id WHERE this.text = ? COLLATE NOCASE",
        (name, name, name),
    )
    return [row[0] for row in found.fetchall()]
