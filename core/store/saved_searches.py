"""Searches that she keeps under a name."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlite_utils import Database

from core.errors import UserError


class Saved(NamedTuple):
    """A kept search."""

    name: str
    query: str


def listed(db: Database) -> list[Saved]:
    """All of them, by name."""
    rows = db.execute("SELECT name, query FROM saved_search ORDER BY name COLLATE NOCASE, name")
    return [Saved(*row) for row in rows.fetchall()]


def save(db: Database, name: str, query: str) -> None:
    """Keep `query` under `name`; what was kept under it before is replaced. Raises UserError `empty_name`."""
    name = " ".join(name.split())
    if not name:
        raise UserError("empty_name")
    db.execute(
        "INSERT INTO saved_search (name, query) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET query = excluded.query",
        (name, query),
    )


def forget(db: Database, name: str) -> None:
    """Keep it no more."""
    db.execute("DELETE FROM saved_search WHERE name = ?", (name,))


def rows(db: Database) -> list[dict[str, str]]:
    """One row per kept search, as in the open format."""
    return [one._asdict() for one in listed(db)]


def restore(db: Database, searches: Sequence[tuple[str, str]]) -> None:
    """Put (name, query) in from a bundle; what is kept under a name here stays."""
    for name, query in searches:
        db.execute("INSERT INTO saved_search (name, query) VALUES (?, ?) ON CONFLICT (name) DO NOTHING", (name, query))
