"""The full-text index: conditions in, articles with snippets out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from core.store.search_conditions import AllOf, Condition, Text, as_json, sql

_WORD = re.compile(r"\w+", re.UNICODE)
#: What stands before and behind a hit in a title or snippet.
OPEN, CLOSE = "\x02", "\x03"
Sort = Literal["best", "newest", "oldest", "outlet", "outlet_down"]
_BEFORE, _BEHIND = 70, 230  # characters of a snippet around a place
#: Titles weigh more than text.
RANK = "bm25(article_index, 4.0, 1.0)"
_THERE = "NOT IN (SELECT id FROM article WHERE trashed_at IS NOT NULL)"


@dataclass(frozen=True, slots=True)
class Result:
    """An article that a search found. `title` and `snippet` mark the hits with \x02 and \x03."""

    article: int
    title: str
    outlet: str | None
    published: str | None
    snippet: str

    @property
    def plain_title(self) -> str:
        """The title without marks."""
        return self.title.replace(OPEN, "").replace(CLOSE, "")

    @property
    def id(self) -> int:
        return self.article


def match_prefixes(text: str) -> str:
    """An FTS5 expression for articles that hold a word beginning with each word of `text`; "" for none."""
    return " ".join(f'"{word}"*' for word in _WORD.findall(text))


def split(condition: Condition) -> tuple[str, Condition | None]:
    """The expression by which articles are ranked and their hits marked ("" for none), and what else must hold."""
    if isinstance(condition, Text):
        return condition.expression, None
    if isinstance(condition, AllOf):
        texts = [part for part in condition.parts if isinstance(part, Text)]
        if len(texts) == 1:
            rest = tuple(part for part in condition.parts if part is not texts[0])
            return texts[0].expression, AllOf(rest) if rest else None
    return "", condition


def found(db: Database, condition: Condition, sort: Sort = "best") -> list[int]:
    """The numbers of all articles for which `condition` holds, in order. Without words the newest is best."""
    expression, rest = split(condition)
    where, values = sql(rest, "article_index.rowid" if expression else "article.id") if rest is not None else ("1", [])
    if expression:
        order = f"{RANK}, rowid" if sort == "best" else _order("article_index.rowid", sort)
        rows = db.execute(
            f"SELECT rowid FROM article_index WHERE article_index MATCH ? AND rowid {_THERE} AND {where}"
            f" ORDER BY {order}",
            [expression, *values],
        )
    else:
        order = _order("article.id", sort)
        rows = db.execute(f"SELECT id FROM article WHERE trashed_at IS NULL AND {where} ORDER BY {order}", values)
    return [row[0] for row in rows.fetchall()]


def _order(number: str, sort: Sort) -> str:
    """By date, or by outlet and then by date. Those without come last."""
    published, outlet = (
        f"(SELECT {column} FROM article AS sorted WHERE sorted.id = {number})" for column in ("published", "outlet")
    )
    if sort in ("outlet", "outlet_down"):
        down = "DESC" if sort == "outlet_down" else ""
        return f"{outlet} IS NULL, {outlet} COLLATE NOCASE {down}, {published} IS NULL, {published}, {number}"
    down = "" if sort == "oldest" else "DESC"
    return f"{published} IS NULL, {published} {down}, {number} {down}"


def results(db: Database, numbers: Sequence[int], expression: str) -> list[Result]:
    """These articles in the order given, with what stands around the hits of `expression`."""
    wanted = as_json(numbers)
    # The plus keeps SQLite from running the whole expression once for every number.
    marked: dict[int, tuple[str | None, str]] = {}
    if expression:
        marked = {
            row[0]: (row[1], row[2])
            for row in db.execute(
                "SELECT rowid, highlight(article_index, 0, char(2), char(3)),"
                " snippet(article_index, 1, char(2), char(3), '…', 30) FROM article_index"
                " WHERE article_index MATCH ? AND +rowid IN (SELECT value FROM json_each(?))",
                (expression, wanted),
            ).fetchall()
        }
    rows = db.execute(
        "SELECT id, COALESCE(title, file, 'Untitled'), outlet, published, substr(text, 1, 300) FROM article"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (wanted,),
    ).fetchall()
    there = {
        row[0]: Result(row[0], marked.get(row[0], (None, ""))[0] or row[1], row[2], row[3],
                       marked.get(row[0], (None, row[4]))[1]) for row in rows
    }  # fmt: skip
    return [there[number] for number in numbers if number in there]


def around(db: Database, article: int, start: int, end: int) -> str:
    """What stands around a place, as a snippet: offsets are code points of the text."""
    first = max(0, start - _BEFORE)
    text = db.execute("SELECT substr(text, ?, ?) FROM article WHERE id = ?",
                      (first + 1, end - first + _BEHIND, article)).fetchone()[0]  # fmt: skip
    left, right = text[: start - first].split("\n")[-1], text[end - first :]
    if first and len(left) == start - first:  # the line begins further ahead: from a whole word
        left = "…" + left.partition(" ")[2]
    return f"{left}{OPEN}{text[start - first : end - first]}{CLOSE}{right}"


def holds(db: Database, expression: str) -> bool:
    """Does any article hold it?"""
    return (
        db.execute("SELECT 1 FROM article_index WHERE article_index MATCH ? LIMIT 1", (expression,)).fetchone()
        is not None
    )


def titles(db: Database) -> list[tuple[int, str]]:
    """Every article with its title, the newest first."""
    return db.execute(
        "SELECT id, COALESCE(title, file, 'Untitled') FROM article WHERE trashed_at IS NULL"
        " ORDER BY published IS NULL, published DESC, id DESC"
    ).fetchall()


def vocabulary(db: Database) -> list[tuple[str, int]]:
    """Every word of the index with the number of articles that hold it."""
    return db.execute("SELECT term, doc FROM article_word").fetchall()


def outlets(db: Database) -> list[str]:
    """The outlets there are."""
    rows = db.execute("SELECT DISTINCT outlet FROM article WHERE outlet IS NOT NULL AND trashed_at IS NULL")
    return [row[0] for row in rows.fetchall()]


def tags(db: Database) -> dict[str, int]:
    """The tags there are, with their numbers."""
    return dict(db.execute("SELECT name, id FROM tag").fetchall())
