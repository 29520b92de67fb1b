"""The places that relations are made of, and the sentences behind them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core.model import Kind, Window


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


def counted_places(
    db: Database, kinds: Sequence[Kind], since: str | None = None, until: str | None = None
) -> list[tuple[int, int, int, int]]:
    """(article, sentence, paragraph, actor) of every counted place of these kinds.

    `since` and `until` (YYYY-MM-DD, inclusive) leave out other articles, and articles without a date.
    """
    where = f"place.counted AND place.actor IS NOT NULL AND place.kind IN ({','.join('?' * len(kinds))})"
    values: list[object] = [*kinds]
    for bound, operator in ((since, ">="), (until, "<=")):
        if bound:
            where += f" AND place.article IN (SELECT id FROM article WHERE published {operator} ?)"
            values.append(bound)
    found = db.execute(f"SELECT article, sentence, paragraph, actor FROM place WHERE {where}", values)
    return found.fetchall()


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
