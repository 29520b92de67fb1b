"""The places that relations are made of, and the sentences behind them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core.model import Kind, Window
from core.store import counting


@dataclass(frozen=True, slots=True)
class Evidence:
    """A window in which two actors occur, with its article. `start`, `end` are offsets in that article."""

    article: int
    title: str
    outlet: str | None
    published: str | None
    start: int
    end: int
    text: str
    marks: tuple[tuple[int, int], ...]  # the two actors' places in it, as offsets in `text`


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


def _dated(since: str | None, until: str | None) -> tuple[str, list[str]]:
    """The condition that a mention's article is of these dates, and its values."""
    bounds = [(bound, sign) for bound, sign in ((since, ">="), (until, "<=")) if bound]
    parts = [f" AND mention.article IN (SELECT id FROM article WHERE published {sign} ?)" for _, sign in bounds]
    return "".join(parts), [bound for bound, _ in bounds]


def texts(
    db: Database, windows: Iterable[tuple[int, int]], window: Window, a: int, b: int, limit: int | None = None
) -> list[Evidence]:
    """The (article, start) `windows` as evidence for actors `a` and `b`, in the order given."""
    found: list[Evidence] = []
    for number, (article, start) in enumerate(windows):
        if limit is not None and number >= limit:
            break
        found.append(_evidence(db, article, start, window, a, b))
    return found


def _evidence(db: Database, article: int, start: int, window: Window, a: int, b: int) -> Evidence:
    title, outlet, published, length = db.execute(
        "SELECT COALESCE(title, file, 'Untitled'), outlet, published, LENGTH(text) FROM article WHERE id = ?",
        (article,),
    ).fetchone()
    marks = db.execute(
        "SELECT start, end FROM place WHERE article = ? AND counted AND actor IN (?, ?) ORDER BY start",
        (article, a, b),
    ).fetchall()
    if window == "article":
        # The whole article would be too long: show from the first to the last of the two, at most 400.
        start, end = marks[0][0], min(marks[-1][1], marks[0][0] + 400)
    else:
        end = db.execute(f"SELECT end FROM {window} WHERE article = ? AND start = ?", (article, start)).fetchone()[0]
    end = min(end, length)
    text = db.execute("SELECT SUBSTR(text, ?, ?) FROM article WHERE id = ?", (start + 1, end - start, article))
    inside = tuple((s - start, e - start) for s, e in marks if start <= s and e <= end)
    return Evidence(article, title, outlet, published, start, end, str(text.fetchone()[0]), inside)
