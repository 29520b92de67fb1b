"""Which names share a key, so that resolving need not look at all of them. Only resolving knows what a key means."""

import json
from collections.abc import Collection, Iterable

from sqlite_utils import Database

from core.model import Kind
from core.store.actors import Alias


def unkeyed(db: Database, form: int, limit: int) -> list[tuple[int, str, Kind]]:
    """(id, text, kind) of up to `limit` names that have no keys of this form yet."""
    found = db.execute(
        "SELECT alias.id, alias.text, alias.kind FROM alias LEFT JOIN keyed ON keyed.alias = alias.id AND form = ?"
        " WHERE keyed.alias IS NULL ORDER BY alias.id LIMIT ?",
        (form, limit),
    )
    return [(row[0], row[1], row[2]) for row in found.fetchall()]


def put(db: Database, form: int, keys: Iterable[tuple[int, Collection[int]]]) -> None:
    """Keep the keys of these names; keys of any other form go."""
    if db.execute("SELECT 1 FROM keyed WHERE form <> ? LIMIT 1", (form,)).fetchone():
        db.execute("DELETE FROM alias_key")
        db.execute("DELETE FROM keyed")
    made = list(keys)
    pairs = sorted((key, alias) for alias, own in made for key in own)
    db.conn.executemany("INSERT INTO alias_key (key, alias) VALUES (?, ?) ON CONFLICT DO NOTHING", pairs)
    rows = [(alias, form) for alias, _ in made]
    db.conn.executemany("INSERT INTO keyed (alias, form) VALUES (?, ?) ON CONFLICT DO NOTHING", rows)


def undecided(db: Database) -> list[Alias]:
    """The names that belong to nobody yet, with their counts."""
    return _counted(db, "SELECT id FROM alias WHERE actor IS NULL", ())


def sharing(db: Database, keys: Collection[int]) -> list[Alias]:
    """The names that have one of these keys, with their counts."""
    which = "SELECT alias FROM alias_key WHERE key IN (SELECT value FROM json_each(?))"
    return _counted(db, which, (json.dumps(list(keys)),))


def _counted(db: Database, which: str, values: tuple[str, ...]) -> list[Alias]:
    found = db.execute(
        "SELECT alias.id, alias.text, alias.kind, alias.actor, COUNT(mention.start), COUNT(DISTINCT mention.article)"
        f" FROM alias LEFT JOIN mention ON mention.alias = alias.id WHERE alias.id IN ({which})"
        " GROUP BY alias.id ORDER BY alias.id",
        values,
    )
    return [Alias(*row) for row in found.fetchall()]
