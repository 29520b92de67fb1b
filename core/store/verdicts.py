"""What the analyst says of a relation: that it is none, that she has looked at it, what it is.

Two actors of a verdict stand with the lower number first. A label has a direction, and the sentence that says so.
When actors are merged, what was said of them is said of the one they became; what was said of two of them falls.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from core import anchoring
from core.errors import UserError
from core.store.bundle_values import Bundle, Verdict

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Label:
    """What a relation is, in her words: source … target. `quote` is the sentence at start–end of the article.

    Without `directed` it holds both ways.
    """

    id: int
    source: int
    target: int
    label: str
    directed: bool
    article: int
    start: int
    end: int
    quote: str

    def words(self, source: str, target: str) -> str:
        """“Ann Lee → paid → Bob Ray”, with the names of the two."""
        sign = "→" if self.directed else "–"
        return f"{source} {sign} {self.label} {sign} {target}"


@dataclass(frozen=True, slots=True)
class Judged:
    """A pair of actors with their names and what she said of it."""

    a: int
    b: int
    names: tuple[str, str]
    verdict: Verdict


# --- questions


def verdict(db: Database, a: int, b: int) -> Verdict | None:
    """What she said of this pair."""
    found = db.execute("SELECT verdict FROM relation_verdict WHERE a = ? AND b = ?", _ordered(a, b)).fetchone()
    return found[0] if found else None


def dismissed(db: Database) -> frozenset[Pair]:
    """The pairs that are no relation."""
    return _pairs(db, "dismissed")


def confirmed(db: Database) -> frozenset[Pair]:
    """The pairs that she has looked at and found right."""
    return _pairs(db, "confirmed")


def _pairs(db: Database, said: Verdict) -> frozenset[Pair]:
    return frozenset(db.execute("SELECT a, b FROM relation_verdict WHERE verdict = ?", (said,)).fetchall())


def judged(db: Database, said: Verdict) -> list[Judged]:
    """The pairs of which she said so, by their names."""
    found = db.execute(
        "SELECT a, b, one.name, other.name FROM relation_verdict JOIN actor AS one ON one.id = a"
        " JOIN actor AS other ON other.id = b WHERE verdict = ?"
        " ORDER BY one.name COLLATE NOCASE, other.name COLLATE NOCASE, a, b",
        (said,),
    )
    return [Judged(a, b, (one, other), said) for a, b, one, other in found.fetchall()]


_LABEL = "SELECT id, source, target, label, directed, article, start, end, quote FROM relation_label"


def labels(db: Database) -> list[Label]:
    """Every label whose sentence stands in an article outside the trash, oldest first."""
    found = db.execute(
        f"{_LABEL} WHERE article NOT IN (SELECT id FROM article WHERE trashed_at IS NOT NULL) ORDER BY id"
    )
    return [_label(row) for row in found.fetchall()]


def labels_of(db: Database, a: int, b: int) -> list[Label]:
    """The labels of this pair, in both directions, oldest first."""
    found = db.execute(
        f"{_LABEL} WHERE ((source = ?1 AND target = ?2) OR (source = ?2 AND target = ?1))"
        " AND article NOT IN (SELECT id FROM article WHERE trashed_at IS NOT NULL) ORDER BY id",
        (a, b),
    )
    return [_label(row) for row in found.fetchall()]


def _label(row: Sequence[Any]) -> Label:
    return Label(row[0], row[1], row[2], row[3], bool(row[4]), row[5], row[6], row[7], row[8])


# --- decisions


def confirm(db: Database, pairs: Iterable[Pair]) -> None:
    """She has looked at these relations, and they are right."""
    _say(db, pairs, "confirmed")


def dismiss(db: Database, pairs: Iterable[Pair]) -> None:
    """These two are not related, however often they stand together."""
    _say(db, pairs, "dismissed")


def _say(db: Database, pairs: Iterable[Pair], said: Verdict) -> None:
    db.conn.executemany(
        "INSERT INTO relation_verdict (a, b, verdict) VALUES (?, ?, ?)"
        " ON CONFLICT (a, b) DO UPDATE SET verdict = excluded.verdict",
        [(*_ordered(*pair), said) for pair in pairs],
    )


def take_back(db: Database, pairs: Iterable[Pair]) -> None:
    """As if she had said nothing of these pairs."""
    db.conn.executemany("DELETE FROM relation_verdict WHERE a = ? AND b = ?", [_ordered(*pair) for pair in pairs])


def put_label(db: Database, source: int, target: int, label: str, directed: bool, place: tuple[int, int, int]) -> int:
    """Say what source is to target; `place` (article, start, end) says so. Gives the label's number.

    Raises UserError `empty_label` when nothing is said.
    """
    article, start, end = place
    made = db.execute(
        "INSERT INTO relation_label (source, target, label, directed, article, start, end, quote)"
        " SELECT ?1, ?2, ?3, ?4, id, ?6, ?7, SUBSTR(text, ?6 + 1, ?7 - ?6) FROM article WHERE id = ?5",
        (source, target, _words(label), int(directed), article, start, end),
    )
    return int(made.lastrowid or 0)


def relabel(db: Database, number: int, label: str, source: int, target: int, directed: bool) -> None:
    """Say it in other words, or the other way round. Raises UserError `empty_label`."""
    db.execute(
        "UPDATE relation_label SET label = ?, source = ?, target = ?, directed = ? WHERE id = ?",
        (_words(label), source, target, int(directed), number),
    )


def remove_label(db: Database, number: int) -> None:
    """The label is gone."""
    db.execute("DELETE FROM relation_label WHERE id = ?", (number,))


def _words(label: str) -> str:
    words = " ".join(label.split())
    if not words:
        raise UserError("empty_label")
    return words


def _ordered(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)


# --- what follows names and versions


def follow(db: Database, keep: int, others: Sequence[int]) -> None:
    """`others` are `keep` now (`decisions.merge`): what was said of them and a third one is said of it.

    Where both a confirmation and a dismissal come together, what was said of `keep` stays, else the dismissal.
    """
    marks = ",".join("?" * len(others))
    found = db.execute(
        f"SELECT a, b, verdict FROM relation_verdict WHERE a IN ({marks}) OR b IN ({marks})"
        " ORDER BY verdict DESC, a, b",
        [*others, *others],
    ).fetchall()
    for a, b, said in found:
        db.execute("DELETE FROM relation_verdict WHERE a = ? AND b = ?", (a, b))
        one, other = sorted(keep if actor in others else actor for actor in (a, b))
        if one != other:
            db.execute("INSERT INTO relation_verdict VALUES (?, ?, ?) ON CONFLICT DO NOTHING", (one, other, said))
    for end in ("source", "target"):
        db.execute(f"UPDATE relation_label SET {end} = ? WHERE {end} IN ({marks})", [keep, *others])
    db.execute("DELETE FROM relation_label WHERE source = target")


def to_version(db: Database, article: int, of: int, old: str, new: str) -> list[str]:
    """Labels whose sentence stands in `of` have it in the newer version `article`; give in words what has not.

    A label whose sentence is gone stays with the older version, and is not drawn.
    """
    rows = db.execute(f"{_LABEL} WHERE article = ? ORDER BY start, id", (of,)).fetchall()
    places = anchoring.move(old, new, [(row[6], row[7]) for row in rows])
    lost: list[str] = []
    for row, place in zip(rows, places, strict=True):
        if place is None:
            lost.append(f"“{row[3]}”, said of two actors, is said by a sentence that is gone")
        else:
            db.execute(
                "UPDATE relation_label SET article = ?, start = ?, end = ?, quote = ? WHERE id = ?",
                (article, *place, new[slice(*place)], row[0]),
            )
    return lost


# --- the open format


def rows(db: Database) -> list[dict[str, object]]:
    """What was said of pairs of actors with places, then the labels of such pairs."""
    alive = "EXISTS (SELECT 1 FROM place WHERE actor = {0}) AND EXISTS (SELECT 1 FROM place WHERE actor = {1})"
    found = db.execute(
        f"SELECT a, b, verdict FROM relation_verdict WHERE {alive.format('a', 'b')} ORDER BY a, b"
    ).fetchall()
    said: list[dict[str, object]] = [{"a": a, "b": b, "verdict": verdict} for a, b, verdict in found]
    names = ("source", "target", "label", "directed", "article", "start", "end")
    labelled = db.execute(
        f"SELECT {', '.join(names)} FROM relation_label WHERE {alive.format('source', 'target')} ORDER BY id"
    ).fetchall()
    return said + [{**dict(zip(names, row, strict=True)), "directed": bool(row[3])} for row in labelled]


def restore(db: Database, bundle: Bundle, here: Mapping[int, int], kept: Mapping[int, int]) -> None:
    """What a bundle says of relations. Its actors and articles are numbered `here` and `kept`; what she said stays."""
    for a, b, said in bundle.verdicts:
        if a in here and b in here and here[a] != here[b] and verdict(db, here[a], here[b]) is None:
            _say(db, [(here[a], here[b])], said)
    for one in bundle.labels:
        if one.source in here and one.target in here and one.article in kept:
            ends, place = (here[one.source], here[one.target]), (kept[one.article], one.start, one.end)
            if ends[0] != ends[1]:
                put_label(db, *ends, one.label, one.directed, place)
