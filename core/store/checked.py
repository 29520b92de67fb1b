"""A sample of names that the analyst checks: drawn at random, her verdicts, and what they say of all names."""

import random
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal, get_args

from sqlite_utils import Database

from core.model import Kind
from core.store.history import now

Verdict = Literal["right", "not a name", "other extent", "other kind", "other actor"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)

#: So many draws may hit names that do not count or were checked, before it is taken that none is left.
_PATIENCE = 2_000


@dataclass(frozen=True, slots=True)
class Sampled:
    """A place to be judged, with its sentence. Offsets are into the article's text, `at` into the sentence."""

    article: int
    start: int
    end: int
    text: str
    alias: int
    name: str  # the fullest form in the article
    actor: int | None
    actor_name: str | None
    kind: Kind
    sentence: str
    at: int
    title: str
    outlet: str | None
    published: str | None


def draw(db: Database, number: int) -> list[Sampled]:
    """The next places to be checked: a simple random sample without replacement, of all places that count.

    The order of the draws hangs on the notebook alone, so a sample that was broken off goes on.
    """
    found: list[Sampled] = []
    for article, start, end in _unchecked(db):
        if (one := at(db, article, start, end)) is not None:
            found.append(one)
        if len(found) == number:
            break
    return found


def _unchecked(db: Database) -> Iterator[tuple[int, int, int]]:
    """Mentions in random order that count, each once; a mention is drawn with equal chance among all."""
    sizes = db.execute("SELECT article, COUNT(*) FROM mention GROUP BY article").fetchall()
    before = [0, *accumulate(n for _, n in sizes)]
    done: set[tuple[int, int, int]] = set(db.execute("SELECT article, start, end FROM checked").fetchall())
    dice, misses = random.Random(_seed(db)), 0
    while before[-1] and misses < _PATIENCE:
        drawn = dice.randrange(before[-1])
        row = bisect_right(before, drawn) - 1
        place, counted = _nth(db, sizes[row][0], drawn - before[row])
        if place in done or not counted:
            misses += 1
            continue
        done.add(place)
        misses = 0
        yield place


def _nth(db: Database, article: int, nth: int) -> tuple[tuple[int, int, int], bool]:
    start, end, counted = db.execute(
        "SELECT start, end, counted FROM mention WHERE article = ? ORDER BY start, end LIMIT 1 OFFSET ?", (article, nth)
    ).fetchone()
    return (article, start, end), bool(counted)


def _seed(db: Database) -> str:
    found = db.execute("SELECT fingerprint FROM article ORDER BY id LIMIT 1").fetchone()
    return found[0] if found else ""


def at(db: Database, article: int, start: int, end: int) -> Sampled | None:
    """What is to be judged at this place; None when it is no place (refused, in the trash)."""
    found = db.execute(
        "SELECT place.text, alias, place.name, actor, actor.name, place.kind, place.sentence, sentence.end,"
        " COALESCE(title, file, 'Untitled'), outlet, published, article.text FROM place"
        " JOIN article ON article.id = place.article"
        " JOIN sentence ON sentence.article = place.article AND sentence.start = place.sentence"
        " LEFT JOIN actor ON actor.id = actor"
        " WHERE place.article = ? AND place.start = ? AND place.end = ?",
        (article, start, end),
    ).fetchone()
    if found is None:
        return None
    text, alias, name, actor, actor_name, kind, first, last, title, outlet, published, whole = found
    return Sampled(
        article,
        start,
        end,
        text,
        alias,
        name,
        actor,
        actor_name,
        kind,
        sentence=whole[first:last],
        at=start - first,
        title=title,
        outlet=outlet,
        published=published,
    )


def put(db: Database, article: int, start: int, end: int, verdict: Verdict) -> None:
    """Keep what she says of the name at this place."""
    db.execute(
        "INSERT INTO checked (article, start, end, verdict, at) VALUES (?,?,?,?,?)"
        " ON CONFLICT (article, start, end) DO UPDATE SET verdict = excluded.verdict, at = excluded.at",
        (article, start, end, verdict, now()),
    )


def tally(db: Database) -> dict[Verdict, int]:
    """How many places got which verdict. Places that another reading does not see any more say nothing of it."""
    found = db.execute(
        "SELECT verdict, COUNT(*) FROM checked WHERE EXISTS (SELECT 1 FROM mention WHERE mention.article ="
        " checked.article AND mention.start = checked.start AND mention.end = checked.end) GROUP BY verdict"
    ).fetchall()
    counts: dict[Verdict, int] = dict.fromkeys(VERDICTS, 0)
    counts.update(dict(found))
    return counts
