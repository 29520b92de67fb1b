"""Versions of one article: the newest one counts, the older ones are kept and can be read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core import anchoring
from core.store.history import now

_TAIL = re.compile(r"[#?].*$|/+$")
_BLANKS = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an article, as the list of versions shows it."""

    article: int
    title: str
    imported_at: str
    newest: bool


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What tells whether two articles are versions of one: where they come from."""

    article: int
    address: str | None
    outlet: str | None
    title: str | None


def catalogue(db: Database) -> list[Catalogue]:
    """Where every article outside the trash comes from; addresses without their tails, titles folded."""
    found = db.execute("SELECT id, url, outlet, title FROM article WHERE trashed_at IS NULL ORDER BY id").fetchall()
    return [Catalogue(row[0], _TAIL.sub("", row[1]) if row[1] else None, row[2], _folded(row[3])) for row in found]


def _folded(title: str | None) -> str | None:
    return _BLANKS.sub(" ", title.casefold()).strip() or None if title else None


def add(db: Database, article: int, of: int) -> list[str]:
    """Let `article` be the newer version of `of`: decisions move along, the older one leaves every count.

    Gives the words of the decisions that could not be placed, for the report.
    """
    old, new = (_text(db, number) for number in (of, article))
    lost = _move_pins(db, article, of, old, new) + _move_zone_pins(db, article, of, old, new)
    db.execute("INSERT INTO version (article, of) VALUES (?, ?)", (article, of))
    db.execute("UPDATE article SET trashed_at = ? WHERE id = ?", (now(), of))
    _take_over_story(db, article, of)
    return lost


def _text(db: Database, article: int) -> str:
    return db.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()[0]


def _move_pins(db: Database, article: int, of: int, old: str, new: str) -> list[str]:
    pins = db.execute("SELECT start, end, actor FROM pin WHERE article = ? ORDER BY start", (of,)).fetchall()
    places = anchoring.move(old, new, [(start, end) for start, end, _ in pins])
    for (_, _, actor), place in zip(pins, places, strict=True):
        if place is not None:
            db.execute(
                "INSERT INTO pin (article, start, end, actor) VALUES (?,?,?,?) ON CONFLICT DO NOTHING",
                (article, *place, actor),
            )
    return [old[start:end] for (start, end, _), place in zip(pins, places, strict=True) if place is None]


def _move_zone_pins(db: Database, article: int, of: int, old: str, new: str) -> list[str]:
    pins = db.execute("SELECT start, end, kind FROM zone_pin WHERE article = ? ORDER BY start", (of,)).fetchall()
    places = anchoring.move(old, new, [(start, end) for start, end, _ in pins])
    for (_, _, kind), place in zip(pins, places, strict=True):
        if place is not None:
            db.execute(
                "INSERT INTO zone_pin (article, start, end, kind) VALUES (?,?,?,?) ON CONFLICT DO NOTHING",
                (article, *place, kind),
            )
    return [old[start:end] for (start, end, _), place in zip(pins, places, strict=True) if place is None]


def _take_over_story(db: Database, article: int, of: int) -> None:
    """The newer version stands where the older one stood among the outlets of a story."""
    row = db.execute("SELECT of FROM story WHERE article = ?", (of,)).fetchone()
    if row is not None:
        db.execute(
            "INSERT INTO story (article, of) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET of = excluded.of",
            (article, row[0]),
        )
    db.execute("UPDATE story SET of = ? WHERE of = ? AND article <> ?", (article, of, article))


def chain(db: Database, article: int) -> list[Version]:
    """All versions of an article, the newest first; a list of one for an article without others."""
    newest = article
    while row := db.execute("SELECT article FROM version WHERE of = ? ORDER BY article DESC", (newest,)).fetchone():
        newest = row[0]
    numbers = [newest]
    while row := db.execute("SELECT of FROM version WHERE article = ?", (numbers[-1],)).fetchone():
        numbers.append(row[0])
    return [_version(db, number, number == newest) for number in numbers]


def _version(db: Database, article: int, newest: bool) -> Version:
    title, imported_at = db.execute(
        "SELECT COALESCE(title, file, 'Untitled'), imported_at FROM article WHERE id = ?", (article,)
    ).fetchone()
    return Version(article, title, imported_at, newest)


def texts(db: Database, articles: Sequence[int]) -> list[str]:
    """The texts of these articles, in this order."""
    return [_text(db, article) for article in articles]


def withdraw(db: Database, article: int) -> None:
    """This is no newer version but an article of its own; the older one counts again."""
    row = db.execute("SELECT of FROM version WHERE article = ?", (article,)).fetchone()
    if row is not None:
        db.execute("DELETE FROM version WHERE article = ?", (article,))
        db.execute("UPDATE article SET trashed_at = NULL WHERE id = ?", (row[0],))
