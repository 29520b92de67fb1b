"""A copy of a notebook, cut down to some articles and what was said of them."""

import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from sqlite_utils import Database

from core.store import zones
from core.store.search_conditions import as_json

#: The ledger tells of everything; searches and views are her own work on the whole.
_EMPTIED = (
    "flip",
    "history",
    "taken_back",
    "step",
    "import_report",
    "watched",
    "saved_search",
    "saved_view",
    "position",
)
#: What hangs on something that is gone.
_LEFT = (
    "DELETE FROM version WHERE of NOT IN (SELECT id FROM article)",
    "DELETE FROM story WHERE of NOT IN (SELECT id FROM article)",
    "DELETE FROM tagged WHERE what = 'article' AND id NOT IN (SELECT id FROM article)",
    "DELETE FROM tagged WHERE what = 'mark' AND id NOT IN (SELECT id FROM mark)",
    "DELETE FROM claim WHERE id NOT IN (SELECT claim FROM passage)",
    "DELETE FROM tagged WHERE what = 'claim' AND id NOT IN (SELECT id FROM claim)",
    "DELETE FROM alias WHERE id NOT IN (SELECT alias FROM mention)",
    "DELETE FROM alias_key WHERE alias NOT IN (SELECT id FROM alias)",
    "DELETE FROM keyed WHERE alias NOT IN (SELECT id FROM alias)",
    "DELETE FROM sought WHERE actor IS NULL OR actor NOT IN ({there})",
    "DELETE FROM tagged WHERE what = 'actor' AND id NOT IN ({there})",
    "DELETE FROM note WHERE actor NOT IN ({there}) OR other NOT IN ({there}) OR (article IS NULL AND actor IS NULL)",
    "DELETE FROM tagged WHERE what = 'note' AND id NOT IN (SELECT id FROM note)",
    "DELETE FROM apart WHERE a NOT IN ({there}) OR b NOT IN ({there})",
    "DELETE FROM put_off WHERE a NOT IN ({there}) OR b NOT IN ({there})",
    "DELETE FROM relation_verdict WHERE a NOT IN ({there}) OR b NOT IN ({there})",
    "DELETE FROM relation_label WHERE source NOT IN ({there}) OR target NOT IN ({there})",
    "DELETE FROM actor WHERE id NOT IN ({there})",
    "DELETE FROM refused WHERE text NOT IN (SELECT text FROM mention)",
    "DELETE FROM tag WHERE id NOT IN (SELECT tag FROM tagged)",
)
_THERE = "SELECT actor FROM alias WHERE actor IS NOT NULL UNION SELECT actor FROM pin WHERE actor IS NOT NULL"


def copy(db: Database, path: Path) -> None:
    """Copy the notebook into the file `path`, as it is now."""
    target = sqlite3.connect(path)
    try:
        db.conn.backup(target)
    finally:
        target.close()


def keep_only(db: Database, articles: Sequence[int]) -> None:
    """Leave only these articles, what stands in them, and what she said of them and of who is named there.

    Free notes, claims without a passage in them, searches, views and the list of what was done are left out. For a
    copy only: nothing of it can be undone.
    """
    db.execute("PRAGMA defer_foreign_keys = ON")
    for table in _EMPTIED:
        db.execute(f"DELETE FROM {table}")
    kept = as_json(articles)
    for table in _of_articles(db):
        db.execute(f"DELETE FROM {table} WHERE article NOT IN (SELECT value FROM json_each(?))", (kept,))
    db.execute("DELETE FROM article WHERE id NOT IN (SELECT value FROM json_each(?))", (kept,))
    for statement in _LEFT:
        db.execute(statement.format(there=_THERE))
    texts = [row[0] for row in db.execute("SELECT text FROM article").fetchall()]
    lines = sorted({line.folded for text in texts for line in zones.lines(text)})
    db.execute("DELETE FROM line_pin WHERE line NOT IN (SELECT value FROM json_each(?))", (json.dumps(lines),))


def _of_articles(db: Database) -> list[str]:
    """The tables whose rows each belong to one article."""
    rows = db.execute(
        "SELECT DISTINCT sqlite_master.name FROM sqlite_master JOIN pragma_foreign_key_list(sqlite_master.name) AS key"
        " WHERE sqlite_master.type = 'table' AND key.\"from\" = 'article' AND key.\"table\" = 'article'"
    )
    return [row[0] for row in rows.fetchall()]
