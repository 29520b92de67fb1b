"""Where in the texts the hits of a search stand, as places for a concordance."""

from collections.abc import Sequence
from itertools import groupby

from sqlite_utils import Database

from core.store.kwic import Address
from core.store.search_conditions import as_json
from core.store.word_hits import Found, add_places, marked, places

_FEW = 25  # articles at first


def first(db: Database, expression: str, numbers: Sequence[int], most: int) -> list[Address]:
    """The hits of `expression` in these articles, in the order of the articles and then of the text.

    No further article is looked at once `most` are found.
    """
    found: list[Address] = []
    at, size = 0, _FEW
    while at < len(numbers) and len(found) < most:
        for number, text in marked(db, expression, numbers[at : at + size]):
            found += places(number, text)
            if len(found) >= most:
                break
        at, size = at + size, size * 4
    return found


def named(db: Database, actors: Sequence[int], numbers: Sequence[int]) -> list[Address]:
    """The places of actors in these articles, in their order."""
    rank = {number: at for at, number in enumerate(numbers)}
    rows = db.execute(
        f"SELECT article, start, end FROM place WHERE actor IN ({', '.join('?' * len(actors))})", list(actors)
    ).fetchall()
    there = [Address(*row) for row in rows if row[0] in rank]
    return sorted(there, key=lambda place: (rank[place.article], place.start))


def first_named(db: Database, actors: Sequence[int], numbers: Sequence[int]) -> dict[int, Address]:
    """The first place of any of the actors in each of these articles: one that counts, if there is one."""
    rows = db.execute(
        "SELECT article, start, end, MIN(start + CASE WHEN counted THEN 0 ELSE 1000000000 END) FROM place"
        f" WHERE actor IN ({', '.join('?' * len(actors))}) AND article IN (SELECT value FROM json_each(?))"
        " GROUP BY article",
        [*actors, as_json(numbers)],
    ).fetchall()
    return {row[0]: Address(*row[:3]) for row in rows}


def named_beside(db: Database, actors: Sequence[int], numbers: Sequence[int]) -> Found:
    """The places of actors in these articles, with what stands beside them."""
    found = Found([], [], [])
    for article, there in groupby(named(db, actors, numbers), key=lambda place: place.article):
        text = db.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()[0]
        add_places(found, text, there)
    return found
