"""Everything of a notebook as rows of the open format, in the order of its tables."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Literal

from sqlite_utils import Database

from core.model import Window
from core.store import stories, zones

Row = dict[str, Any]


def articles(db: Database) -> list[Row]:
    """One row per article outside the trash, with its zones, and its sentences and paragraphs once it was read."""
    return _articles(db, "IS NULL", stories.followers(db))


def trashed(db: Database) -> list[Row]:
    """The same for the articles in the trash, older versions among them, and what is pinned in them.

    They have no mentions, no sentences and no paragraphs: they count nowhere, and are read again when they come back.
    """
    when = {row[0]: row[1] for row in db.execute("SELECT id, trashed_at FROM article WHERE trashed_at IS NOT NULL")}
    same = {row[0]: row[1] for row in db.execute("SELECT article, of FROM story WHERE of IS NOT NULL")}
    pinned = _pins(db)
    return [
        {**row, "sentences": None, "paragraphs": None, "trashed_at": when[number], "pins": pinned.get(number, [])}
        for row in _articles(db, "IS NOT NULL", same)
        if (number := row["article"])
    ]


def _pins(db: Database) -> dict[int, list[Row]]:
    """What is pinned in each article in the trash; nobody's where it is no name."""
    pins: dict[int, list[Row]] = {}
    names = ("start", "end", "actor", "name", "kind")
    for article, *values in db.execute(
        "SELECT pin.article, start, end, pin.actor, name, kind FROM pin JOIN article ON article.id = pin.article"
        " LEFT JOIN actor ON actor.id = pin.actor WHERE trashed_at IS NOT NULL ORDER BY 1, 2, 3"
    ):
        pins.setdefault(article, []).append(dict(zip(names, values, strict=True)))
    return pins


def lines(db: Database) -> list[Row]:
    """What the analyst said of lines wherever they stand; they are folded, see `zones.fold`."""
    found = db.execute("SELECT line, kind FROM line_pin ORDER BY line")
    return [{"line": line, "kind": kind} for line, kind in found.fetchall()]


def _articles(db: Database, in_trash: Literal["IS NULL", "IS NOT NULL"], same: Mapping[int, int]) -> list[Row]:
    effective = zones.every(db)
    versions = {row[0]: row[1] for row in db.execute("SELECT article, of FROM version")}
    alone = {row[0] for row in db.execute("SELECT article FROM story WHERE of IS NULL")}
    read = {row[0] for row in db.execute("SELECT article FROM reading WHERE failure IS NULL")}
    sentences, paragraphs = _spans(db, "sentence"), _spans(db, "paragraph")
    found = db.execute(
        "SELECT id, file, fingerprint, title, authors, outlet, published, url, language, imported_at, text,"
        f" found, state, important FROM article WHERE trashed_at {in_trash} ORDER BY id"
    )
    names = ("article", "file", "fingerprint", "title", "authors", "outlet", "published", "url", "language")
    return [
        {
            **dict(zip(names, row[:9], strict=True)),
            "authors": json.loads(row[4]),
            "found": json.loads(row[11]),
            "imported_at": row[9],
            "text": row[10],
            "zones": [asdict(zone) for zone in effective.get(row[0], ())],
            "same_story_as": same.get(row[0]),
            "stands_alone": row[0] in alone,
            "version_of": versions.get(row[0]),
            "state": row[12],
            "important": bool(row[13]),
            "sentences": sentences.get(row[0], []) if row[0] in read else None,
            "paragraphs": paragraphs.get(row[0], []) if row[0] in read else None,
        }
        for row in found.fetchall()
    ]


def _spans(db: Database, table: Literal["sentence", "paragraph"]) -> dict[int, list[list[int]]]:
    spans: dict[int, list[list[int]]] = {}
    for article, start, end in db.execute(f"SELECT article, start, end FROM {table} ORDER BY article, start"):
        spans.setdefault(article, []).append([start, end])
    return spans


def mentions(db: Database) -> list[Row]:
    """One row per place, in order of article and text. What the analyst pinned is by her, whoever read it first.

    `sought`: it is there only because she seeks the name everywhere.
    """
    sentence, paragraph = window_ends(db, "sentence"), window_ends(db, "paragraph")
    found = db.execute(
        "SELECT place.article, place.start, place.end, place.text, place.kind, place.actor, name, sentence, paragraph,"
        " counted, IIF(pin.article IS NULL, by, 'analyst'), alias.kind, pin.article IS NULL AND by = 'analyst'"
        " FROM place JOIN alias ON alias.id = place.alias"
        " LEFT JOIN pin USING (article, start, end) ORDER BY place.article, place.start, place.end"
    )
    names = ("article", "start", "end", "text", "kind", "actor", "name")
    return [
        {
            **dict(zip(names, row[:7], strict=True)),
            "sentence": [row[7], sentence[row[0], row[7]]],
            "paragraph": [row[8], paragraph[row[0], row[8]]],
            "counted": bool(row[9]),
            "by": row[10],
            "read_as": row[11],
            **({"sought": True} if row[12] else {}),
        }
        for row in found.fetchall()
    ]


def actors(db: Database) -> list[Row]:
    """One row per actor that has places, with every form in which it is written."""
    written: dict[int, list[str]] = {}
    for actor, text in db.execute(
        "SELECT actor, text FROM place WHERE actor IS NOT NULL GROUP BY actor, text ORDER BY actor, COUNT(*) DESC, text"
    ):
        written.setdefault(actor, []).append(text)
    found = db.execute(
        "SELECT actor.id, actor.name, actor.kind, COUNT(*), COUNT(DISTINCT place.article), MIN(published),"
        " MAX(published), confirmed, hidden FROM place JOIN actor ON actor.id = place.actor"
        " JOIN article ON article.id = place.article GROUP BY actor.id ORDER BY actor.id"
    )
    names = ("actor", "name", "kind", "mentions", "articles", "first", "last")
    return [
        {
            **dict(zip(names, row[:7], strict=True)),
            "names": written[row[0]],
            "confirmed": bool(row[7]),
            **({"hidden": True} if row[8] else {}),
        }
        for row in found.fetchall()
    ]


def refused(db: Database) -> list[Row]:
    """What the analyst said is no name: written forms everywhere, then single places."""
    texts = db.execute("SELECT text FROM refused ORDER BY text").fetchall()
    places = db.execute(
        "SELECT article, start, end FROM pin JOIN article ON article.id = pin.article"
        " WHERE actor IS NULL AND trashed_at IS NULL ORDER BY article, start, end"
    )
    names = ("article", "start", "end")
    return [{"text": row[0]} for row in texts] + [dict(zip(names, row, strict=True)) for row in places.fetchall()]


def apart(db: Database) -> list[Row]:
    """The pairs of actors with places that the analyst said are not one, with her notes."""
    found = db.execute(
        "SELECT a, b, note FROM apart WHERE EXISTS (SELECT 1 FROM place WHERE actor = a)"
        " AND EXISTS (SELECT 1 FROM place WHERE actor = b) ORDER BY a, b"
    )
    return [dict(zip(("a", "b", "note"), row, strict=True)) for row in found.fetchall()]


def put_off(db: Database) -> list[Row]:
    """The pairs of actors with places about which the analyst will decide later; an actor may stand beside itself."""
    found = db.execute(
        "SELECT a, b FROM put_off WHERE EXISTS (SELECT 1 FROM place WHERE actor = a)"
        " AND EXISTS (SELECT 1 FROM place WHERE actor = b) ORDER BY a, b"
    )
    return [dict(zip(("a", "b"), row, strict=True)) for row in found.fetchall()]


def sought(db: Database) -> list[Row]:
    """The names that the analyst seeks, and whose they are: that actor may have no place yet."""
    found = db.execute(
        "SELECT text, sought.kind, actor.id, name, actor.kind FROM sought LEFT JOIN actor ON actor.id = sought.actor"
        " ORDER BY text"
    )
    return [
        {"text": text, "kind": kind, "actor": number and {"actor": number, "name": name, "kind": whose}}
        for text, kind, number, name, whose in found.fetchall()
    ]


def window_ends(db: Database, window: Window) -> dict[tuple[int, int], int]:
    """(article, start) → end of every sentence or paragraph. Raises ValueError for whole articles."""
    if window == "article":
        raise ValueError("an article has no window of its own")
    return {(row[0], row[1]): row[2] for row in db.execute(f"SELECT article, start, end FROM {window}")}
