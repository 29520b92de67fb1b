"""Actors and their names: lists for the window, defaults from the machine, decisions of the analyst."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from sqlite_utils import Database

from core.errors import UserError
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
    sort: Sort = "count",
    limit: int = 200,
    offset: int = 0,
) -> list[Row]:
    """A page of the actors that have places (in one article, or in the notebook), most places first.

    A name that stands only in the page around an article, its boilerplate, is nobody of that article.
    `wanted`: letters that the actor's name or one of its names must contain.
    """
    tables, values, articles = _tally(wanted, kinds, article)
    found = db.execute(
        f"WITH {tables}, listed AS MATERIALIZED (SELECT actor.id, name, kind, confirmed, places"
        f" FROM tally CROSS JOIN actor ON actor.id = tally.actor ORDER BY {_ORDER[sort]} LIMIT ? OFFSET ?)"
        f" SELECT id, name, kind, confirmed, places, {articles} FROM listed ORDER BY {_ORDER[sort]}",
        [*values, limit, offset],
    )
    return [_as_row(row) for row in found.fetchall()]


def count(db: Database, wanted: str = "", *, article: int | None = None, kinds: Sequence[Kind] = ()) -> int:
    """How many actors `page` would list."""
    tables, values, _ = _tally(wanted, kinds, article)
    return int(db.execute(f"WITH {tables} SELECT COUNT(*) FROM tally", values).fetchone()[0])


def _tally(wanted: str, kinds: Sequence[Kind], article: int | None) -> tuple[str, list[Any], str]:
    """The table `tally` (actor, places) of what is wanted, its values, and a row's number of articles."""
    where, values = _where(wanted, kinds)
    among = f"IN (SELECT id FROM actor WHERE {where})" if values else "IS NOT NULL"
    if article is None:
        return counting.tally(among), values * 2, counting.ARTICLES
    live = (
        f"SELECT actor, COUNT(*) AS places FROM place WHERE article = ? AND actor {among}"
        f" GROUP BY actor HAVING SUM({counting.IN_THE_ARTICLE}) > 0"
    )
    return f"tally AS ({live})", [article, *values], "1"


def _where(wanted: str, kinds: Sequence[Kind]) -> tuple[str, list[Any]]:
    """The condition that an actor is of these kinds and one of its names has `wanted` in it."""
    parts: list[str] = ["1"]
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
    return Row(row[0], row[1], row[2], bool(row[3]), row[4], row[5])


def get(db: Database, actor: int) -> Row | None:
    """An actor with its counts over the notebook, or None. Counts are 0 when all its names went elsewhere."""
    found = db.execute(
        "SELECT actor.id, actor.name, actor.kind, actor.confirmed, n, articles FROM actor,"
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


# --- what the analyst decides


def merge(db: Database, keep: int, others: Sequence[int], name: str | None = None) -> None:
    """Let all names and pins of `others` be those of `keep`, under `name` when given.

    The other actors keep their rows, so that nothing which refers to them is lost. Raises UserError
    `too_few` when there is nothing to merge.
    """
    others = [actor for actor in others if actor != keep]
    if not others:
        raise UserError("too_few")
    marks = ",".join("?" * len(others))
    db.execute(f"UPDATE alias SET actor = ? WHERE actor IN ({marks})", [keep, *others])
    db.execute(f"UPDATE pin SET actor = ? WHERE actor IN ({marks})", [keep, *others])
    db.execute("UPDATE actor SET confirmed = 1 WHERE id = ? AND confirmed = 0", (keep,))
    if name is not None:
        rename(db, keep, name)


def rename(db: Database, actor: int, name: str) -> None:
    """Choose the name under which an actor is shown. Raises UserError `empty_name`."""
    clean = " ".join(name.replace("\x00", "").split())
    if not clean:
        raise UserError("empty_name")
    db.execute("UPDATE actor SET name = ?, confirmed = 1 WHERE id = ?", (clean, actor))


def set_kind(db: Database, actors: Sequence[int], kind: Kind) -> None:
    """Say what these actors are."""
    db.conn.executemany("UPDATE actor SET kind = ?, confirmed = 1 WHERE id = ?", [(kind, actor) for actor in actors])


def split(db: Database, alias: int) -> int:
    """Take one name off its actor: it becomes an actor of its own, whose number is given.

    Pins of single places stay as they are.
    """
    text, kind = db.execute("SELECT text, kind FROM alias WHERE id = ?", (alias,)).fetchone()
    actor = add(db, text, kind)
    db.execute("UPDATE alias SET actor = ?, reason = '' WHERE id = ?", (actor, alias))
    return actor


def refuse_here(db: Database, article: int, start: int, end: int) -> None:
    """This place is not a name."""
    pin(db, article, start, end, None)


def pin(db: Database, article: int, start: int, end: int, actor: int | None) -> None:
    """This place is this actor, whatever its text stands for elsewhere; None: it is not a name."""
    db.execute(
        "INSERT INTO pin (article, start, end, actor) VALUES (?,?,?,?)"
        " ON CONFLICT (article, start, end) DO UPDATE SET actor = excluded.actor",
        (article, start, end, actor),
    )


def refuse_everywhere(db: Database, texts: Sequence[str]) -> None:
    """These written forms are not names, in any article, now or later; pinned places stay."""
    db.conn.executemany("INSERT INTO refused (text) VALUES (?) ON CONFLICT DO NOTHING", [(text,) for text in texts])


def refuse_actors(db: Database, actors: Sequence[int]) -> None:
    """Nothing that these actors are called is a name: all their written forms are refused.

    A form that somebody else is called too stays theirs: then only the places of these actors are no names.
    """
    for actor in actors:
        db.execute("UPDATE pin SET actor = NULL WHERE actor = ?", (actor,))
        texts = {name.text for name in names(db, actor)}
        shared = {text for text in texts if _is_shared(db, text, actors)}
        refuse_everywhere(db, sorted(texts - shared))
        for text in sorted(shared):
            _refuse_places(db, actor, text)


def _is_shared(db: Database, text: str, actors: Sequence[int]) -> bool:
    """Is somebody beside these actors called so?"""
    marks = ",".join("?" * len(actors))
    found = db.execute(
        "SELECT 1 FROM mention JOIN alias ON alias.id = mention.alias"
        f" WHERE mention.text = ? AND alias.actor NOT IN ({marks}) LIMIT 1",
        [text, *actors],
    )
    return found.fetchone() is not None


def _refuse_places(db: Database, actor: int, text: str) -> None:
    """No place at which this actor is called so is a name."""
    found = db.execute("SELECT article, start, end FROM place WHERE actor = ? AND text = ?", (actor, text)).fetchall()
    for article, start, end in found:
        refuse_here(db, article, start, end)
