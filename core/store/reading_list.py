"""What she has read, what she wants to read, and what is important to her; and where the chosen are next."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from sqlite_utils import Database

#: Nothing said, to read, or read.
State = Literal["", "to read", "read"]
STATES: tuple[State, ...] = get_args(State)


@dataclass(frozen=True, slots=True)
class Standing:
    """What she said of one article."""

    state: State = ""
    important: bool = False


def of_article(db: Database, article: int) -> Standing:
    """What she said of an article; of one that is not there nothing is said."""
    found = db.execute("SELECT state, important FROM article WHERE id = ?", (article,)).fetchone()
    return Standing(found[0], bool(found[1])) if found else Standing()


def set_state(db: Database, articles: Sequence[int], state: State) -> None:
    """These articles are read, or to read, or neither."""
    db.conn.executemany("UPDATE article SET state = ? WHERE id = ?", [(state, article) for article in articles])


def set_important(db: Database, articles: Sequence[int], important: bool) -> None:
    """These articles are important, or not."""
    rows = [(int(important), article) for article in articles]
    db.conn.executemany("UPDATE article SET important = ? WHERE id = ?", rows)


_OTHERS = """
    SELECT id, COALESCE(published, '9999') AS day FROM article
    WHERE trashed_at IS NULL AND id IN (SELECT article FROM place WHERE actor IN ({marks}) AND article <> ?)"""


def next_with(
    db: Database, actors: Sequence[int], article: int, *, forward: bool = True
) -> tuple[int, int, int] | None:
    """The first place of these actors in the article after this one by date (or before it); it goes round.

    Articles without a date come last. None when they are in no other article.
    """
    if not actors:
        return None
    marks = ",".join("?" * len(actors))
    own = db.execute("SELECT COALESCE(published, '9999'), id FROM article WHERE id = ?", (article,)).fetchone()
    sign, order = (">", "ASC") if forward else ("<", "DESC")
    found = db.execute(
        f"SELECT id FROM ({_OTHERS.format(marks=marks)})"
        f" ORDER BY ((day, id) {sign} (?, ?)) DESC, day {order}, id {order} LIMIT 1",
        [*actors, article, *(own or ("", 0))],
    ).fetchone()
    if found is None:
        return None
    start, end = db.execute(
        f"SELECT start, end FROM place WHERE actor IN ({marks}) AND article = ? ORDER BY start, end LIMIT 1",
        [*actors, found[0]],
    ).fetchone()
    return found[0], start, end
