"""Actors and their names: lists for the window, defaults from the machine. Decisions are in `decisions.py`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from sqlite_utils import Database

from core.model import Kind
from core.store import counting, relations

Sort = Literal["count", "name"]
_LIKE_SIGNS = re.compile("[!%_]")
_ORDER: dict[Sort, str] = {
    "count": "places DESC, name COLLATE NOCASE, id",
    "name": "name COLLATE NOCASE, id",
}


@dataclass(frozen=True, slots=True)
class Row:
    """An actor as the sidebar lists it. `places` and `articles` count what the list is about."""

    id: int
    name: str
    kind: Kind
    confirmed: bool
    places: int
    articles: int
    hidden: bool = False  # from relations


@dataclass(frozen=True, slots=True)
class Alias:
    """A name as the resolver sees it: how often, in how many articles, and whose it is by now."""

    id: int
    text: str
    kind: Kind
    actor: int | None
    places: int
    articles: int


@dataclass(frozen=True, slots=True)
class WrittenName:
    """A form in which an actor is written, with the alias it stands for and how often."""

    text: str
    alias: int
    places: int
    name: str = ""  # the alias's text: the fullest form


class Occurrence(NamedTuple):
    """An article in which an actor has places; `start` and `end` are those of the first one."""

    article: int
    title: str
    outlet: str | None
    published: str | None
    places: int
    start: int
    end: int


# --- questions


def page(
    db: Database,
    wanted: str = "",
    *,
    article: int | None = None,
    kinds: Sequence[Kind] = (),
    hidden: bool = True,
    sort: Sort = "count",
    limit: int = 200,
    offset: int = 0,
) -> list[Row]:
    """A page of the actors that have places (in one article, or in the notebook), most places first.

    A name that stands only in the page around an article, its boilerplate, is nobody of that article.
    `wanted`: letters that the actor's name or one of its names must contain.
    `hidden`: also the actors that are hidden from relations.
    """
    tables, values, articles = _tally(wanted, kinds, article, hidden)
    found = db.execute(
        f"WITH {tables}, listed AS MATERIALIZED (SELECT actor.id, name, kind, confirmed, places, hidden"
        f" FROM tally CROSS JOIN actor ON actor.id = tally.actor ORDER BY {_ORDER[sort]} LIMIT ? OFFSET ?)"
        f" SELECT id, name, kind, confirmed, places, {articles}, hidden FROM listed ORDER BY {_ORDER[sort]}",
        [*values, limit, offset],
    )
    return [_as_row(row) for row in found.fetchall()]


def count(
    db: Database, wanted: str = "", *, article: int | None = None, kinds: Sequence[Kind] = (), hidden: bool = True
) -> int:
    """How many actors `page` would list."""
    tables, values, _ = _tally(wanted, kinds, article, hidden)
    return int(db.execute(f"WITH {tables} SELECT COUNT(*) FROM tally", values).fetchone()[0])


def hidden_count(db: Database) -> int:
    """How many actors are hidden from relations."""
    return int(db.execute("SELECT COUNT(*) FROM actor WHERE hidden").fetchone()[0])


def _tally(wanted: str, kinds: Sequence[Kind], article: int | None, hidden: bool) -> tuple[str, list[Any], str]:
    """The table `tally` (actor, places) of what is wanted, its values, and a row's number of articles."""
    where, values = _where(wanted, kinds, hidden)
    among = f"IN (SELECT id FROM actor WHERE {where})" if where else "IS NOT NULL"
    if article is None:
        return counting.tally(among), values * 2, counting.ARTICLES
    live = (
        f"SELECT actor, COUNT(*) AS places FROM place WHERE article = ? AND actor {among}"
        f" GROUP BY actor HAVING SUM({counting.IN_THE_ARTICLE}) > 0"
    )
    return f"tally AS ({live})", [article, *values], "1"


def _where(wanted: str, kinds: Sequence[Kind], hidden: bool) -> tuple[str, list[Any]]:
    """The condition that an actor is of these kinds and one of its names has `wanted` in it."""
    parts: list[str] = [] if hidden else ["NOT actor.hidden"]
    values: list[Any] = []
    if kinds:
        parts.append(f"actor.kind IN ({','.join('?' * len(kinds))})")
        values += kinds
    if wanted.strip():
        parts.append(
            "actor.id IN (SELECT id FROM actor WHERE name LIKE ? ESCAPE '!'"
            " UNION SELECT actor FROM alias WHERE text LIKE ? ESCAPE '!')"
        )
        letters = _LIKE_SIGNS.sub(r"!\g<0>", wanted.strip())
        values += [f"%{letters}%"] * 2
    return " AND ".join(parts), values


def _as_row(row: Sequence[Any]) -> Row:
    return Row(row[0], row[1], row[2], bool(row[3]), row[4], row[5], bool(row[6]))


def get(db: Database, actor: int) -> Row | None:
    """An actor with its counts over the notebook, or None. Counts are 0 when all its names went elsewhere."""
    found = db.execute(
        "SELECT actor.id, actor.name, actor.kind, actor.confirmed, n, articles, actor.hidden FROM actor,"
        " (SELECT COUNT(*) AS n, COUNT(DISTINCT article) AS articles FROM place WHERE actor = ?) WHERE actor.id = ?",
        (actor, actor),
    ).fetchone()
    return _as_row(found) if found else None


def called(db: Database, name: str) -> list[Row]:
    """The actors with this name (or number) among their names; exact case first, then any case."""
    if name.isdecimal() and len(name) < 19 and (row := get(db, int(name))):
        return [row]
    for collation in ("BINARY", "NOCASE"):
        found = db.execute(
            f"SELECT id FROM actor WHERE name = ? COLLATE {collation}"
            f" UNION SELECT actor FROM alias WHERE text = ? COLLATE {collation} AND actor IS NOT NULL"
            " UNION SELECT alias.actor FROM mention JOIN alias ON alias.id = mention.alias"
            f" WHERE mention.text = ? COLLATE {collation} AND alias.actor IS NOT NULL",
            (name, name, name),
        ).fetchall()
        rows = [row for (number,) in found if (row := get(db, number)) and row.places]
        if rows:
            return sorted(rows, key=lambda row: (-row.places, row.id))
    return []


def names(db: Database, actor: int) -> list[WrittenName]:
    """Every form in which an actor is written, most frequent first."""
    found = db.execute(
        "SELECT text, alias, COUNT(*) AS n, name FROM place WHERE actor = ? GROUP BY text, alias ORDER BY n DESC, text",
        (actor,),
    )
    return [WrittenName(*row) for row in found.fetchall()]


def articles_of(db: Database, actor: int) -> list[Occurrence]:
    """The articles in which an actor has places, newest first, those without a date last."""
    found = db.execute(
        # SQLite takes a bare column (here `end`) from the row that has the minimum.
        "SELECT article.id, COALESCE(title, file, 'Untitled'), outlet, published, COUNT(*), MIN(place.start), place.end"
        " FROM place JOIN article ON article.id = place.article WHERE place.actor = ?"
        " GROUP BY article.id ORDER BY published IS NULL, published DESC, article.id",
        (actor,),
    )
    return [Occurrence(*row) for row in found.fetchall()]


def sentences_of(db: Database, actor: int, limit: int = 3) -> list[relations.Evidence]:
    """Sentences that show who an actor is: the first of each article, those with most places first."""
    found = db.execute(
        "SELECT article, sentence FROM (SELECT article, sentence, counted,"
        " ROW_NUMBER() OVER (PARTITION BY article ORDER BY counted DESC, sentence) AS nth,"
        " SUM(places) OVER (PARTITION BY article) AS weight"
        " FROM (SELECT article, sentence, MAX(counted) AS counted, COUNT(*) AS places"
        " FROM place WHERE actor = ? GROUP BY article, sentence))"
        " ORDER BY counted DESC, nth, weight DESC, article LIMIT ?",
        (actor, limit),
    )
    return relations.texts(db, found.fetchall(), "sentence", actor, actor)


def by_id(db: Database, actors: Sequence[int]) -> dict[int, tuple[str, Kind]]:
    """Name and kind of these actors."""
    marks = ",".join("?" * len(actors))
    found = db.execute(f"SELECT id, name, kind FROM actor WHERE id IN ({marks})", list(actors))
    return {row[0]: (row[1], row[2]) for row in found.fetchall()}


def span(db: Database, actor: int) -> tuple[str | None, str | None]:
    """The first and the last date on which an actor is mentioned."""
    found = db.execute(
        "SELECT MIN(published), MAX(published) FROM article WHERE id IN (SELECT article FROM place WHERE actor = ?)",
        (actor,),
    ).fetchone()
    return found[0], found[1]


def aliases(db: Database) -> list[Alias]:
    """Every alias with its counts, for the resolver."""
    found = db.execute(
        "SELECT alias.id, alias.text, alias.kind, alias.actor, COUNT(mention.start), COUNT(DISTINCT mention.article)"
        " FROM alias LEFT JOIN mention ON mention.alias = alias.id GROUP BY alias.id ORDER BY alias.id"
    )
    return [Alias(*row) for row in found.fetchall()]


def aliases_in_use(db: Database) -> list[Alias]:
    """The aliases of places that no pin decides, with the counts of those places, for suggestions."""
    found = db.execute(
        f"WITH {counting.GONE} SELECT alias.id, alias.text, alias.kind, alias.actor, COUNT(*),"
        " COUNT(DISTINCT mention.article) FROM alias CROSS JOIN mention ON mention.alias = alias.id"
        f" WHERE {counting.STAYS} GROUP BY alias.id ORDER BY alias.id"
    )
    return [Alias(*row) for row in found.fetchall()]


def undecided(db: Database) -> int:
    """How many aliases belong to nobody yet."""
    return int(db.execute("SELECT COUNT(*) FROM alias WHERE actor IS NULL").fetchone()[0])


# --- what the machine adds


def add(db: Database, name: str, kind: Kind) -> int:
    """Make an actor and give its number."""
    return int(db.execute("INSERT INTO actor (name, kind) VALUES (?, ?)", (name, kind)).lastrowid or 0)


def owner(db: Database, alias: int) -> int | None:
    """The actor that an alias belongs to now."""
    found = db.execute("SELECT actor FROM alias WHERE id = ?", (alias,)).fetchone()
    return found[0] if found else None


def give(db: Database, alias: int, actor: int, reason: str) -> None:
    """Give an alias that belongs to nobody to an actor. A decision is never overwritten."""
    db.execute("UPDATE alias SET actor = ?, reason = ? WHERE id = ? AND actor IS NULL", (actor, reason, alias))
