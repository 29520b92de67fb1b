"""What happened when: articles of outlets by day, month or year, and those in which an actor is mentioned."""

from dataclasses import dataclass
from typing import Literal, get_args

from sqlite_utils import Database

Unit = Literal["day", "month", "year"]
UNITS: tuple[Unit, ...] = get_args(Unit)
LETTERS: dict[Unit, int] = {"year": 4, "month": 7, "day": 10}


@dataclass(frozen=True, slots=True)
class Told:
    """An article in which an actor stands; `start`, `end` are the first place, as offsets in it."""

    article: int
    title: str
    outlet: str | None
    published: str | None
    places: int
    start: int
    end: int


def articles_by(db: Database, unit: Unit) -> list[tuple[str, str | None, int]]:
    """(period, outlet, how many articles) of everything outside the trash that has a date, earliest first.

    A period is the beginning of a date: “2023”, “2023-05” or “2023-05-31”. Outlets are compared in whatever case.
    """
    found = db.execute(
        f"SELECT SUBSTR(published, 1, {LETTERS[unit]}) AS period, outlet, COUNT(*) FROM article"
        " WHERE published IS NOT NULL AND trashed_at IS NULL GROUP BY period, outlet COLLATE NOCASE ORDER BY 1, 2"
    )
    return [(row[0], row[1], row[2]) for row in found.fetchall()]


def undated(db: Database) -> int:
    """How many articles outside the trash have no date."""
    found = db.execute("SELECT COUNT(*) FROM article WHERE published IS NULL AND trashed_at IS NULL")
    return int(found.fetchone()[0])


def articles_of(db: Database, actor: int | None, first: str, last: str, outlet: str | None = None) -> list[Told]:
    """The articles dated from period `first` to `last` in which the actor has a counted mention, earliest first.

    With None for the actor: all articles of that time, the places 0. `outlet` leaves out those of other outlets.
    """
    dates: list[object] = [first, f"{last}~"]  # “~” stands behind every figure: the whole of the last period is in
    where = "published >= ? AND published < ?" + (" AND outlet = ? COLLATE NOCASE" if outlet is not None else "")
    values = [*dates, *([outlet] if outlet is not None else [])]
    if actor is None:
        columns, tables = "0, 0, 0", "article WHERE trashed_at IS NULL AND "
    else:
        columns = "COUNT(*), MIN(place.start), place.end"  # SQLite takes the end from the row with the least start
        tables = "place JOIN article ON article.id = place.article WHERE place.actor = ? AND place.counted AND "
        values = [actor, *values]
    found = db.execute(
        f"SELECT article.id, COALESCE(title, file, 'Untitled'), outlet, published, {columns} FROM {tables}{where}"
        " GROUP BY article.id ORDER BY published, article.id",
        values,
    )
    return [Told(*row) for row in found.fetchall()]
