"""The places that relations are made of, and the sentences behind them."""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from sqlite_utils import Database

from core.model import Kind, Window
from core.store import counting


@dataclass(frozen=True, slots=True)
class Evidence:
    """A window in which two actors occur, with its article. `start`, `end` are offsets in that article.

    Of a whole article `text` is where the two stand nearest to each other, with “ … ” for what lies between.
    """

    article: int
    title: str
    outlet: str | None
    published: str | None
    start: int
    end: int
    text: str
    marks: tuple[tuple[int, int], ...]  # the two actors' places in it, as offsets in `text`


#: An alias: how it is written, and what it is.
Named = tuple[str, Kind]

_ONCE = (
    " AND mention.article NOT IN (SELECT story.article FROM story JOIN article AS leader ON leader.id = story.of"
    " WHERE leader.trashed_at IS NULL)"
)


def counted_places(
    db: Database, kinds: Sequence[Kind], since: str | None = None, until: str | None = None
) -> list[tuple[int, int, int, int]]:
    """(article, sentence, paragraph, actor) of every counted place of these kinds. Hidden actors are left out.

    An article that tells another one's story in the same words is left out: the story counts once.
    `since` and `until` (YYYY-MM-DD, inclusive) leave out other articles, and articles without a date.
    """
    of_kind = f"kind IN ({','.join('?' * len(kinds))})"
    where, dates = _dated(since, until)
    where += _ONCE
    found = db.execute(
        f"WITH {counting.GONE}, whose AS MATERIALIZED"
        " (SELECT alias.id, actor FROM alias CROSS JOIN actor ON actor.id = alias.actor"
        f" WHERE actor.{of_kind} AND NOT hidden)"
        " SELECT mention.article, sentence, paragraph, whose.actor"
        " FROM mention CROSS JOIN whose ON whose.id = mention.alias"
        f" WHERE counted AND {counting.STAYS}{where}"
        f" UNION ALL SELECT mention.article, sentence, paragraph, pin.actor FROM {counting.PINNED}"
        f" AND counted AND pin.actor IN (SELECT id FROM actor WHERE {of_kind} AND NOT hidden){where}",
        [*kinds, *dates, *kinds, *dates],
    )
    return found.fetchall()


def every_counted(db: Database) -> list[tuple[int, int, str, str, str]]:
    """Every counted place that is its alias's, copies of stories among them: one row an article.

    (article, how many places, their sentences, their paragraphs, their aliases), the last three as numbers with commas
    between, which takes half the time that a row a place does; in the order of the text.
    """
    found = db.execute(
        f"WITH {counting.GONE} SELECT article, COUNT(*), GROUP_CONCAT(sentence), GROUP_CONCAT(paragraph),"
        f" GROUP_CONCAT(alias) FROM mention WHERE counted AND {counting.STAYS} GROUP BY article"
    )
    return found.fetchall()


def every_pinned(db: Database) -> list[tuple[int, int, int, int]]:
    """(article, sentence, paragraph, actor) of every counted place that a pin gives to an actor."""
    found = db.execute(f"SELECT mention.article, sentence, paragraph, pin.actor FROM {counting.PINNED} AND counted")
    return found.fetchall()


def outside_the_text(db: Database) -> list[tuple[int, int, int, int, str]]:
    """(article, sentence, paragraph, actor, kind of zone) of the places that do not count: titles, captions …"""
    found = db.execute(
        f"WITH {counting.GONE}, beside AS (SELECT mention.article, mention.start, sentence, paragraph, alias.actor"
        " FROM mention JOIN alias ON alias.id = mention.alias"
        f" WHERE NOT counted AND alias.actor IS NOT NULL AND {counting.STAYS}"
        " UNION ALL SELECT mention.article, mention.start, sentence, paragraph, pin.actor"
        f" FROM {counting.PINNED} AND NOT counted)"
        " SELECT article, sentence, paragraph, actor, COALESCE("
        "(SELECT kind FROM zone_pin WHERE zone_pin.article = beside.article AND zone_pin.start <= beside.start"
        " AND beside.start < zone_pin.end ORDER BY zone_pin.start DESC LIMIT 1),"
        " (SELECT kind FROM zone WHERE zone.article = beside.article AND zone.start <= beside.start"
        " AND beside.start < zone.end), 'body') FROM beside"
    )
    return found.fetchall()


def owners(db: Database) -> list[tuple[int, int]]:
    """(alias, actor) of every alias that belongs to somebody."""
    return db.execute("SELECT id, actor FROM alias WHERE actor IS NOT NULL").fetchall()


def all_actors(db: Database) -> list[tuple[int, Kind, int]]:
    """(id, kind, hidden) of every actor."""
    return db.execute("SELECT id, kind, hidden FROM actor").fetchall()


def sentence_starts(db: Database) -> list[tuple[int, int]]:
    """(article, start) of every sentence, in this order."""
    return db.execute("SELECT article, start FROM sentence ORDER BY article, start").fetchall()


def own_outlets(db: Database) -> dict[int, tuple[str, ...]]:
    """The outlet of each article outside the trash that has one."""
    found = db.execute("SELECT id, outlet FROM article WHERE outlet IS NOT NULL AND trashed_at IS NULL")
    return {article: (outlet,) for article, outlet in found.fetchall()}


def owners_of(db: Database, names: Sequence[Named]) -> dict[Named, int]:
    """Whose these names are: (text, kind of the alias) → actor, where it is somebody's."""
    found = db.execute(
        "SELECT alias.text, alias.kind, alias.actor FROM json_each(?) AS wanted CROSS JOIN alias"
        " ON alias.text = wanted.value ->> 0 AND alias.kind = wanted.value ->> 1 WHERE actor IS NOT NULL",
        (json.dumps(names),),
    )
    return {(text, kind): actor for text, kind, actor in found.fetchall()}


def _dated(since: str | None, until: str | None) -> tuple[str, list[str]]:
    """The condition that a mention's article is of these dates, and its values."""
    bounds = [(bound, sign) for bound, sign in ((since, ">="), (until, "<=")) if bound]
    parts = [f" AND mention.article IN (SELECT id FROM article WHERE published {sign} ?)" for _, sign in bounds]
    return "".join(parts), [bound for bound, _ in bounds]


def texts(
    db: Database,
    windows: Iterable[tuple[int, int]],
    window: Window,
    a: int | Collection[int],
    b: int | Collection[int],
    *,
    within: int = 1,
    limit: int | None = None,
) -> list[Evidence]:
    """The (article, start) `windows` as evidence for actors `a` and `b`, in the order given.

    Either may be several: those that stand for one. `within`: so many sentences were looked at together, and `start`
    is the last of them; the text begins with the one that is needed.
    """
    ends = [frozenset([end]) if isinstance(end, int) else frozenset(end) for end in (a, b)]
    return [
        _evidence(db, article, start, window, (ends[0], ends[1]), within) for article, start in islice(windows, limit)
    ]


_SHOWN = 400  # characters of a whole article
_GAP = " … "
_Ends = tuple[frozenset[int], frozenset[int]]
_Marks = list[tuple[int, int, int]]  # start, end, actor


def _evidence(db: Database, article: int, start: int, window: Window, whom: _Ends, within: int) -> Evidence:
    title, outlet, published, length = db.execute(
        "SELECT COALESCE(title, file, 'Untitled'), outlet, published, LENGTH(text) FROM article WHERE id = ?",
        (article,),
    ).fetchone()
    wanted = [*(whom[0] | whom[1])]
    marks: _Marks = db.execute(
        f"SELECT start, end, actor FROM place WHERE article = ? AND actor IN ({','.join('?' * len(wanted))})"
        " ORDER BY start",
        (article, *wanted),
    ).fetchall()
    if window == "article":
        # The whole article would be too long: show the sentences where the two stand nearest to each other.
        parts = _nearest(db, article, marks, whom)
        start, end = parts[0][0], parts[-1][1]
        text, inside = _joined(db, article, parts, marks)
        return Evidence(article, title, outlet, published, start, end, text, inside)
    end = db.execute(f"SELECT end FROM {window} WHERE article = ? AND start = ?", (article, start)).fetchone()[0]
    if within > 1:
        start = _beginning(db, article, start, end, marks, whom, within)
    text, inside = _joined(db, article, [(start, min(end, length))], marks)
    return Evidence(article, title, outlet, published, start, min(end, length), text, inside)


def _joined(
    db: Database, article: int, parts: Sequence[tuple[int, int]], marks: _Marks
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text of these stretches with “ … ” between them, and the places in it."""
    text, inside = "", list[tuple[int, int]]()
    for start, end in parts:
        text += _GAP if text else ""
        moved = len(text) - start
        inside += [(first + moved, last + moved) for first, last, _ in marks if start <= first and last <= end]
        found = db.execute("SELECT SUBSTR(text, ?, ?) FROM article WHERE id = ?", (start + 1, end - start, article))
        text += found.fetchone()[0]
    return text, tuple(inside)


def _nearest(db: Database, article: int, marks: _Marks, whom: _Ends) -> list[tuple[int, int]]:
    """The sentences where the two stand nearest to each other: in one stretch, or in two when there is much between."""
    near = [
        (later[1] - sooner[0], sooner, later)
        for sooner, later in pairwise(marks)
        if (sooner[2] in whom[0]) != (later[2] in whom[0])
    ]
    if not near:  # a mark of only one of them is left
        return [_sentence(db, article, *marks[0][:2])] if marks else [(0, 0)]
    _, sooner, later = min(near)
    one, other = _sentence(db, article, *sooner[:2]), _sentence(db, article, *later[:2])
    return [(one[0], other[1])] if other[1] - one[0] <= _SHOWN else [one, other]


def _sentence(db: Database, article: int, start: int, end: int) -> tuple[int, int]:
    """The sentence that a place stands in, shortened around it when it is long."""
    found = db.execute(
        "SELECT start, end FROM sentence WHERE article = ? AND start <= ? ORDER BY start DESC LIMIT 1",
        (article, start),
    ).fetchone()
    first, last = found if found and end <= found[1] else (start, end)
    return (first, last) if last - first <= _SHOWN else (max(first, start - _SHOWN // 2), min(last, end + _SHOWN // 2))


def _beginning(db: Database, article: int, start: int, end: int, marks: _Marks, whom: _Ends, within: int) -> int:
    """The latest of the sentences up to the one at `start` with which both have been named."""
    named = [any(start <= place < end and actor in side for place, _, actor in marks) for side in whom]
    if all(named):
        return start
    missing = whom[named.index(False)]
    before = db.execute(
        "SELECT start, end FROM sentence WHERE article = ? AND start < ? ORDER BY start DESC LIMIT ?",
        (article, start, within - 1),
    ).fetchall()
    for first, last in before:
        if any(first <= place < last and actor in missing for place, _, actor in marks):
            return first
    return before[-1][0] if before else start


def holding(db: Database, windows: Sequence[tuple[int, int]], window: Window, wanted: str) -> list[tuple[int, int]]:
    """Those of `windows` in whose text, title or outlet `wanted` stands, whatever its case; in the order given."""
    if window == "article":
        end = "LENGTH(text)"
    else:
        end = f"(SELECT end FROM {window} AS w WHERE w.article = article.id AND w.start = one.value ->> 1)"
    found = db.execute(
        f"SELECT article.id, one.value ->> 1, SUBSTR(text, (one.value ->> 1) + 1, {end} - (one.value ->> 1)),"
        " COALESCE(title, file, ''), COALESCE(outlet, '') FROM json_each(?) AS one"
        " CROSS JOIN article ON article.id = one.value ->> 0 ORDER BY one.key",
        (json.dumps(windows),),
    )
    fold = wanted.casefold()
    return [
        (article, start)
        for article, start, *texts in found.fetchall()
        if any(fold in " ".join((text or "").split()).casefold() for text in texts)
    ]


def outlets_of(db: Database, found: Collection[int]) -> dict[int, str]:
    """The outlet of each of these articles that has one."""
    rows = db.execute(
        "SELECT id, outlet FROM article WHERE outlet IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(found)),),
    )
    return dict(rows.fetchall())
