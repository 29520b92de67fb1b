"""What speaks for or against two actors' being one: the facts of each side, and what they share."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Literal

from sqlite_utils import Database

from core.model import Kind
from core.store import actors, relations

#: Companions are counted in so many of an actor's articles, the newest; of these, so many are weighed.
_ARTICLES, _WEIGHED = 300, 40


@dataclass(frozen=True, slots=True)
class Companion:
    """Another actor who stands in the same sentences, and in how many of them."""

    actor: int
    name: str
    kind: Kind
    sentences: int


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a question: an actor, or a name as it is read with one kind.

    `names`: (form, mentions); `outlets`: (outlet, articles); both most frequent first.
    """

    row: actors.Row
    names: tuple[tuple[str, int], ...]
    first: str | None
    last: str | None
    outlets: tuple[tuple[str, int], ...]
    companions: tuple[Companion, ...]
    sentences: tuple[relations.Evidence, ...]


Whose = tuple[Literal["actor", "alias"], int]  # the column of `place`, and its value


def side(db: Database, actor: int, *, sentences: int = 3, companions: int = 5) -> Side | None:
    """The facts of an actor; None when it has no places any more."""
    row = actors.get(db, actor)
    if row is None or not row.places:
        return None
    return _side(db, row, ("actor", actor), actors.sentences_of(db, actor, sentences), companions)


def reading(db: Database, alias: int, *, sentences: int = 3, companions: int = 5) -> Side | None:
    """The facts of a name as it is read with one kind; None when it stands nowhere any more."""
    found = db.execute(
        "SELECT alias.actor, alias.text, alias.kind, actor.confirmed,"
        " (SELECT COUNT(*) FROM place WHERE place.alias = alias.id),"
        " (SELECT COUNT(DISTINCT article) FROM place WHERE place.alias = alias.id)"
        " FROM alias JOIN actor ON actor.id = alias.actor WHERE alias.id = ?",
        (alias,),
    ).fetchone()
    if found is None or not found[4]:
        return None
    row = actors.Row(found[0], found[1], found[2], bool(found[3]), found[4], found[5])
    return _side(db, row, ("alias", alias), sentences_read_as(db, alias, sentences), companions)


def _side(
    db: Database, row: actors.Row, whose: Whose, sentences: Sequence[relations.Evidence], companions: int
) -> Side:
    column, value = whose
    forms = db.execute(
        f"SELECT text, COUNT(*) AS n FROM place WHERE {column} = ? GROUP BY text ORDER BY n DESC, text", (value,)
    ).fetchall()
    first, last = db.execute(
        "SELECT MIN(published), MAX(published) FROM article"
        f" WHERE id IN (SELECT article FROM place WHERE {column} = ?)",
        (value,),
    ).fetchone()
    beside = tuple(_companions(db, whose, row.id, companions))
    return Side(row, tuple(forms), first, last, _outlets(db, whose), beside, tuple(sentences))


def _outlets(db: Database, whose: Whose) -> tuple[tuple[str, int], ...]:
    found = db.execute(
        "SELECT outlet, COUNT(*) AS n FROM article WHERE outlet IS NOT NULL"
        f" AND id IN (SELECT article FROM place WHERE {whose[0]} = ?) GROUP BY outlet ORDER BY n DESC, outlet",
        (whose[1],),
    )
    return tuple(found.fetchall())


def _companions(db: Database, whose: Whose, actor: int, limit: int) -> list[Companion]:
    """Who stands most tellingly beside one side, which is `actor` or belongs to it.

    Ranked by shared sentences over the root of the other's mentions, which is Ochiai's coefficient but for a factor
    that is the same for all: who is named everywhere is no telling companion.
    """
    met: Counter[int] = Counter()
    for article, sentences in _sentences(db, whose).items():
        found = db.execute(
            "SELECT DISTINCT sentence, actor FROM place WHERE article = ? AND actor IS NOT NULL AND actor <> ?",
            (article, actor),
        )
        met.update(other for sentence, other in found.fetchall() if sentence in sentences)
    near = dict(met.most_common(_WEIGHED))
    weights = {other: shared / sqrt(_mentions(db, other)) for other, shared in near.items()}
    best = sorted(near, key=lambda other: (-weights[other], -near[other], other))[:limit]
    known = actors.by_id(db, best) if best else {}
    return [Companion(other, *known[other], near[other]) for other in best if other in known]


def _sentences(db: Database, whose: Whose) -> dict[int, set[int]]:
    """The sentences that name one side, in the newest of its articles."""
    column, value = whose
    found = db.execute(
        f"SELECT place.article, place.sentence FROM place WHERE place.{column} = ? AND place.article IN (SELECT id"
        f" FROM article WHERE id IN (SELECT article FROM place WHERE {column} = ?)"
        " ORDER BY published DESC, id LIMIT ?)",
        (value, value, _ARTICLES),
    )
    sentences: dict[int, set[int]] = {}
    for article, sentence in found.fetchall():
        sentences.setdefault(article, set()).add(sentence)
    return sentences


def _mentions(db: Database, actor: int) -> int:
    found = db.execute(
        "SELECT COUNT(*) FROM alias JOIN mention ON mention.alias = alias.id WHERE alias.actor = ?", (actor,)
    )
    return max(1, int(found.fetchone()[0]))


def together(db: Database, chosen: Sequence[int]) -> int:
    """In how many articles all of these actors are named: one person is seldom called by two full names in one."""
    articles: set[int] | None = None
    for actor in chosen:
        found = {
            row[0] for row in db.execute("SELECT DISTINCT article FROM place WHERE actor = ?", (actor,)).fetchall()
        }
        articles = found if articles is None else articles & found
    return len(articles or ())


def sentences_read_as(db: Database, alias: int, limit: int = 3) -> list[relations.Evidence]:
    """Sentences in which a name is read with the kind of this alias, the first of each article first."""
    found = db.execute(
        "SELECT article, sentence, actor FROM (SELECT article, sentence, actor, MAX(counted) AS counted,"
        " ROW_NUMBER() OVER (PARTITION BY article ORDER BY sentence) AS nth"
        " FROM place WHERE alias = ? GROUP BY article, sentence) ORDER BY counted DESC, nth, article LIMIT ?",
        (alias, limit),
    ).fetchall()
    return [
        one
        for article, start, actor in found
        for one in relations.texts(db, [(article, start)], "sentence", actor, actor)
    ]


def confirmed(db: Database) -> frozenset[int]:
    """The actors that she has decided on."""
    return frozenset(row[0] for row in db.execute("SELECT id FROM actor WHERE confirmed").fetchall())


def called(db: Database, wanted: Collection[int]) -> dict[int, tuple[str, Kind]]:
    """Name and kind of any number of actors."""
    numbers = list(wanted)
    found: dict[int, tuple[str, Kind]] = {}
    for at in range(0, len(numbers), 900):
        found |= actors.by_id(db, numbers[at : at + 900])
    return found
