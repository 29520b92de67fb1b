"""Notes: what she writes about an article, a place in it, an actor, a relation, or about nothing of these."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlite_utils import Database

from core.model import Standing
from core.store import tags
from core.store.history import now

Sort = Literal["article", "place", "actor", "relation", "free"]
_MARKDOWN = re.compile(r"^(?:\s*(?:#{1,6}\s|>|[-*+]\s|\d{1,3}[.)]\s))+")
_SIGNS = re.compile(r"\[\[(?:\w+: )?(.+?)(?: #\d+)?\]\]|[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}")
_WORDS = re.compile(r"[\w']+")
_LIKE_SIGNS = re.compile("[!%_]")
_TITLE = 120


@dataclass(frozen=True, slots=True)
class About:
    """What a note is about. `start` and `end` are code points of the article; a relation is `actor` and `other`."""

    article: int | None = None
    start: int | None = None
    end: int | None = None
    actor: int | None = None
    other: int | None = None

    @property
    def sort(self) -> Sort:
        if self.article is not None:
            return "article" if self.start is None else "place"
        if self.actor is not None:
            return "actor" if self.other is None else "relation"
        return "free"


@dataclass(frozen=True, slots=True)
class Note:
    """A note with the names of what it is about. `standing`: does its article count, or is it old or in the trash?"""

    id: int
    text: str
    made_at: str
    changed_at: str
    about: About
    title: str | None = None  # the article's
    outlet: str | None = None
    published: str | None = None
    quote: str | None = None  # what the place says
    actor: str | None = None  # names
    other: str | None = None
    standing: Standing = "counts"
    tags: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The first line, without the signs of Markdown."""
        return name_of(self.text)

    @property
    def rest(self) -> str:
        """What follows the first line, in one line."""
        lines = [_plain(line) for line in self.text.splitlines() if line.strip()]
        return " ".join(line for line in lines[1:] if line)


def name_of(text: str) -> str:
    """What a note is called: its first line that says something, shortened."""
    line = next((plain for line in text.splitlines() if (plain := _plain(line))), "")
    return line if len(line) <= _TITLE else line[: _TITLE - 1].rstrip() + "…"


def _plain(line: str) -> str:
    line = _SIGNS.sub(lambda found: found.group(1) or "", _MARKDOWN.sub("", line))
    return " ".join(line.split())


def kept(text: str) -> str:
    """Text as it can be kept: without NUL, without halves of surrogate pairs, line ends as `\\n`."""
    text = text.replace("\x00", "").replace("\r\n", "\n").replace("\u2029", "\n")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


# --- questions

_STANDING = (
    "CASE WHEN article.trashed_at IS NULL THEN 'counts'"
    " WHEN EXISTS (SELECT 1 FROM version WHERE of = article.id) THEN 'older' ELSE 'trash' END"
)
_FROM = (
    " FROM note LEFT JOIN article ON article.id = note.article LEFT JOIN actor ON actor.id = note.actor"
    " LEFT JOIN actor AS other ON other.id = note.other"
)
_SELECT = (
    "SELECT note.id, note.text, made_at, changed_at, note.article, start, end, note.actor, note.other,"
    " IIF(note.article IS NULL, NULL, COALESCE(title, file, 'Untitled')), outlet, published,"
    " IIF(start IS NULL, NULL, SUBSTR(article.text, start + 1, end - start)),"
    f" actor.name, other.name, {_STANDING}{_FROM}"
)
_IS: dict[Sort, str] = {
    "article": "note.article IS NOT NULL AND start IS NULL",
    "place": "note.article IS NOT NULL AND start IS NOT NULL",
    "actor": "note.actor IS NOT NULL AND note.other IS NULL",
    "relation": "note.other IS NOT NULL",
    "free": "note.article IS NULL AND note.actor IS NULL",
}


def page(
    db: Database, wanted: str = "", *, on: Sort | None = None, tag: str = "", limit: int = 200, offset: int = 0
) -> list[Note]:
    """A page of the notes, those changed last first. `wanted`: words in the text, or letters of what it is about."""
    where, values = _where(db, wanted, on, tag)
    found = db.execute(
        f"{_SELECT} WHERE {where} ORDER BY changed_at DESC, note.id DESC LIMIT ? OFFSET ?", [*values, limit, offset]
    )
    return _notes(db, found.fetchall())


def count(db: Database, wanted: str = "", *, on: Sort | None = None, tag: str = "") -> int:
    """How many notes `page` would list."""
    where, values = _where(db, wanted, on, tag)
    return int(db.execute(f"SELECT COUNT(*){_FROM} WHERE {where}", values).fetchone()[0])


def get(db: Database, note: int) -> Note | None:
    """A note, or None."""
    found = _notes(db, db.execute(f"{_SELECT} WHERE note.id = ?", (note,)).fetchall())
    return found[0] if found else None


def of_actor(db: Database, actor: int) -> list[Note]:
    """The notes on an actor or on a relation of it, those changed last first."""
    return _ordered(db, "note.actor = ?1 OR note.other = ?1", [actor])


def of_relation(db: Database, a: int, b: int) -> list[Note]:
    """The notes on a relation."""
    return _ordered(db, "note.actor = ? AND note.other = ?", [min(a, b), max(a, b)])


def of_article(db: Database, article: int) -> list[Note]:
    """The notes on an article and on places in it, those changed last first."""
    return _ordered(db, "note.article = ?", [article])


def on_nothing_yet(db: Database, about: About) -> Note:
    """What a note that is not written yet would be: with the names of what it is about."""
    values = [about.article, about.start, about.end, about.actor, about.other]
    blank = "0 AS id, '' AS text, '' AS made_at, '' AS changed_at"
    made = f"(SELECT {blank}, ? AS article, ? AS start, ? AS end, ? AS actor, ? AS other)"
    return _notes(db, db.execute(_SELECT.replace("FROM note ", f"FROM {made} AS note "), values).fetchall())[0]


def _ordered(db: Database, where: str, values: Sequence[Any]) -> list[Note]:
    return _notes(db, db.execute(f"{_SELECT} WHERE {where} ORDER BY changed_at DESC, note.id DESC", values).fetchall())


def _notes(db: Database, rows: Sequence[Sequence[Any]]) -> list[Note]:
    on = tags.of(db, "note", [row[0] for row in rows])
    return [Note(*row[:4], About(*row[4:9]), *row[9:], tags=on.get(row[0], ())) for row in rows]  # pyright: ignore


def _where(db: Database, wanted: str, on: Sort | None, tag: str) -> tuple[str, list[Any]]:
    parts: list[str] = ["1"]
    values: list[Any] = []
    if on is not None:
        parts.append(_IS[on])
    if tag:
        parts.append("note.id IN (SELECT id FROM tagged WHERE what = 'note' AND tag = ?)")
        values.append(tags.find(db, tag))
    if wanted.strip():
        words, letters = words_like(wanted), letters_like(wanted)
        named = "title LIKE ?2 ESCAPE '!' OR actor.name LIKE ?2 ESCAPE '!' OR other.name LIKE ?2 ESCAPE '!'"
        parts.append(f"({_WRITTEN if words else '0'} OR {named.replace('?2', '?')})")
        values += [*([words] if words else []), letters, letters, letters]
    return " AND ".join(parts), values


_WRITTEN = "note.id IN (SELECT rowid FROM note_index WHERE note_index MATCH ?)"


def words_like(wanted: str) -> str:
    """An expression of FTS5 for texts that have all these words, each perhaps only begun; empty without a word."""
    return " ".join(f'"{word}"*' for word in _WORDS.findall(wanted))


def letters_like(wanted: str) -> str:
    """A pattern of LIKE, with `!` as its escape, for what has these letters in it."""
    return "%" + _LIKE_SIGNS.sub(r"!\g<0>", wanted.strip()) + "%"


# --- decisions


def add(db: Database, text: str, about: About, at: str | None = None, number: int | None = None) -> int:
    """Write a note and give its number, `number` if one is wanted. A relation is kept with the lower actor first."""
    a, b = about.actor, about.other
    if a is not None and b is not None:
        a, b = min(a, b), max(a, b)
    when = at or now()
    made = db.execute(
        "INSERT INTO note (id, text, made_at, changed_at, article, start, end, actor, other)"
        " VALUES (?,?,?,?,?,?,?,?,?)",
        (number, kept(text), when, when, about.article, about.start, about.end, a, b),
    )
    return int(made.lastrowid or 0)


def change(db: Database, note: int, text: str) -> None:
    """Let a note say this."""
    db.execute("UPDATE note SET text = ?1, changed_at = ?2 WHERE id = ?3 AND text IS NOT ?1", (kept(text), now(), note))


def write(db: Database, note: int | None, text: str, about: About) -> int | None:
    """Let a note say this; one that is not there yet is made, one that says nothing any more goes. Gives its number."""
    there = note is not None and db.execute("SELECT 1 FROM note WHERE id = ?", (note,)).fetchone() is not None
    if not text.strip():
        if there and note is not None:
            remove(db, [note])
        return None
    if not there or note is None:
        return add(db, text, about)
    change(db, note, text)
    return note


def set_about(db: Database, note: int, about: About) -> None:
    """Say what a note is about."""
    db.execute(
        "UPDATE note SET article = ?, start = ?, end = ?, actor = ?, other = ? WHERE id = ?",
        (about.article, about.start, about.end, about.actor, about.other, note),
    )


def remove(db: Database, chosen: Sequence[int]) -> None:
    """Let these notes go."""
    tags.take_off(db, "note", chosen)
    db.conn.executemany("DELETE FROM note WHERE id = ?", [(note,) for note in chosen])
