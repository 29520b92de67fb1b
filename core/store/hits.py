"""Where in the texts the hits of a search stand, as places for a concordance."""

from collections.abc import Iterator, Sequence

from sqlite_utils import Database

from core.store.kwic import Address, Sort, side_key
from core.store.search_conditions import as_json

#: Two code points that never stand in a text: Unicode keeps them for uses like this.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_BATCH = 400  # articles; a broad expression costs something anew for each batch


def in_order(db: Database, expression: str, numbers: Sequence[int], most: int | None = None) -> list[Address]:
    """The hits of `expression` in these articles, in the order of the articles and then of the text.

    With `most`, no further article is looked at once so many are found.
    """
    found: list[Address] = []
    for marked in _marked(db, expression, numbers, quick=most is not None):
        for number, text in marked:
            found += places(number, text)
            if most is not None and len(found) >= most:
                return found
    return found


def by_side(db: Database, expression: str, numbers: Sequence[int], sort: Sort, *, down: bool) -> list[Address]:
    """The hits ordered by the words to their left, read backwards, or to their right."""
    keyed: list[tuple[str, Address]] = []
    for marked in _marked(db, expression, numbers, quick=False):
        for number, text in marked:
            plain = text.replace(_OPEN, "").replace(_CLOSE, "")
            keyed += [(side_key(plain, place, sort), place) for place in places(number, text)]
    return [place for _, place in sorted(keyed, reverse=down)]


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


def named_by_side(
    db: Database, actors: Sequence[int], numbers: Sequence[int], sort: Sort, *, down: bool
) -> list[Address]:
    """The places of actors ordered by the words beside them."""
    keyed: list[tuple[str, Address]] = []
    texts: dict[int, str] = {}
    for place in named(db, actors, numbers):
        if place.article not in texts:
            texts = {place.article: db.execute("SELECT text FROM article WHERE id = ?", place[:1]).fetchone()[0]}
        keyed.append((side_key(texts[place.article], place, sort), place))
    return [place for _, place in sorted(keyed, reverse=down)]


def _marked(db: Database, expression: str, numbers: Sequence[int], *, quick: bool) -> Iterator[list[tuple[int, str]]]:
    """The texts of the articles with marks around the hits, batch by batch, in order. `quick`: few at first."""
    at, size = 0, 25 if quick else _BATCH
    while at < len(numbers):
        batch = numbers[at : at + size]
        rows = dict(
            db.execute(
                f"SELECT rowid, highlight(article_index, 1, '{_OPEN}', '{_CLOSE}') FROM article_index"
                " WHERE article_index MATCH ? AND +rowid IN (SELECT value FROM json_each(?))",
                (expression, as_json(batch)),
            ).fetchall()
        )
        yield [(number, rows[number]) for number in batch if number in rows]
        at, size = at + size, min(size * 4, _BATCH)


def places(article: int, marked: str) -> list[Address]:
    """The marked stretches of a text, as code points of the text without marks."""
    found: list[Address] = []
    at = 0
    before, *hits = marked.split(_OPEN)
    at += len(before)
    for hit in hits:
        inside, _, behind = hit.partition(_CLOSE)
        found.append(Address(article, at, at + len(inside)))
        at += len(inside) + len(behind)
    return found
