"""What is said of an actor in passing: the card beside a name."""

from dataclasses import dataclass

from sqlite_utils import Database

from core.store import actors, notes


@dataclass(frozen=True, slots=True)
class Introduced:
    """An actor with the dates between which it is written about, and her newest note on it."""

    row: actors.Row
    first: str | None = None
    last: str | None = None
    note: str = ""


def introduce(db: Database, actor: int) -> Introduced | None:
    """All of it, or None for an actor that is not there."""
    row = actors.get(db, actor)
    if row is None:
        return None
    first, last = db.execute(
        "SELECT MIN(published), MAX(published) FROM article WHERE id IN (SELECT article FROM place WHERE actor = ?)",
        (actor,),
    ).fetchone()
    said = (f"{one.name} {one.rest}".strip() for one in notes.of_actor(db, actor) if one.about.other is None)
    return Introduced(row, first, last, next(said, ""))
