"""What the library says of articles beside their catalogue: who else tells their story, and their versions."""

import json
from collections.abc import Sequence
from typing import Any

from sqlite_utils import Database

from core.store import tags


def marks(db: Database, articles: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Article → fields of `articles.Row`, for those of `articles` of which there is something to say."""
    if not articles:
        return {}
    wanted = json.dumps(list(articles))
    found = _cards(db, wanted)
    for article, others, outlets in _stories(db, wanted):
        found.setdefault(article, {}).update(others=others, outlets=outlets)
    for field, question in (("same_as", _SAME_AS), ("versions", _VERSIONS), ("known_only", _KNOWN_ONLY)):
        for article, value in db.execute(question, (wanted,)).fetchall():
            found.setdefault(article, {})[field] = value
    for article, names in tags.of(db, "article", articles).items():
        found.setdefault(article, {})["tags"] = names
    return found


def _cards(db: Database, wanted: str) -> dict[int, dict[str, Any]]:
    """What the table shows of the catalogue, and what she said of the article."""
    names = ("authors", "language", "file", "imported_at", "state", "important")
    rows = db.execute(
        f"SELECT id, {', '.join(names)} FROM article WHERE id IN (SELECT value FROM json_each(?))", (wanted,)
    ).fetchall()
    return {
        article: {**dict(zip(names, values, strict=True)), "authors": tuple(json.loads(values[0])),
                  "important": bool(values[5])}
        for article, *values in rows
    }  # fmt: skip


def _stories(db: Database, wanted: str) -> list[tuple[int, tuple[int, ...], tuple[str, ...]]]:
    rows = db.execute(
        "SELECT story.of, leader.outlet, story.article, article.outlet FROM story"
        " JOIN article ON article.id = story.article AND article.trashed_at IS NULL"
        " JOIN article AS leader ON leader.id = story.of"
        " WHERE story.of IN (SELECT value FROM json_each(?)) ORDER BY story.of, story.article",
        (wanted,),
    ).fetchall()
    told: dict[int, tuple[list[int], list[str]]] = {}
    for leader, own, article, outlet in rows:
        others, outlets = told.setdefault(leader, ([], [own] if own else []))
        others.append(article)
        if outlet and outlet not in outlets:
            outlets.append(outlet)
    return [(leader, tuple(others), tuple(outlets)) for leader, (others, outlets) in told.items()]


_SAME_AS = """
    SELECT story.article, COALESCE(leader.title, leader.file, 'Untitled') FROM story
    JOIN article AS leader ON leader.id = story.of AND leader.trashed_at IS NULL
    WHERE story.article IN (SELECT value FROM json_each(?))"""

# The version of a reading by known names begins with the language: see `readings.known_version`.
_KNOWN_ONLY = """
    SELECT article, SUBSTR(version, 1, INSTR(version || ' ', ' ') - 1) FROM reading
    WHERE model = 'known names' AND article IN (SELECT value FROM json_each(?))"""

_VERSIONS = """
    WITH RECURSIVE chain (newest, article) AS (
        SELECT value, value FROM json_each(?)
        UNION SELECT newest, version.of FROM chain JOIN version ON version.article = chain.article
    )
    SELECT newest, COUNT(*) FROM chain GROUP BY newest HAVING COUNT(*) > 1"""
