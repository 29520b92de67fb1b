"""What the analyst said of two actors: that they are not one, or that she will decide later.

Pairs are kept with the lower number first. When actors are merged (`decisions.merge`), what was said of them is said
of the one they became; what was said of two of them falls, because the later decision counts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Apart:
    """Two actors (a < b) that are not one, and why."""

    a: int
    b: int
    note: str


def ordered(a: int, b: int) -> Pair:
    """The two with the lower number first."""
    return (a, b) if a < b else (b, a)


# --- questions


def pairs(db: Database) -> frozenset[Pair]:
    """Every pair that she said is two."""
    return frozenset(db.execute("SELECT a, b FROM apart").fetchall())


def put_off_pairs(db: Database) -> frozenset[Pair]:
    """Every pair that she put off."""
    return frozenset(db.execute("SELECT a, b FROM put_off").fetchall())


def every(db: Database) -> list[Apart]:
    """Every pair that she said is two, with her notes."""
    return [Apart(*row) for row in db.execute("SELECT a, b, note FROM apart ORDER BY a, b").fetchall()]


def among(db: Database, actors: Sequence[int]) -> list[Apart]:
    """Whom of these actors she said to be different from each other: to be told before they are merged."""
    marks = ",".join("?" * len(actors))
    found = db.execute(
        f"SELECT a, b, note FROM apart WHERE a IN ({marks}) AND b IN ({marks}) ORDER BY a, b", [*actors, *actors]
    )
    return [Apart(*row) for row in found.fetchall()]


# --- decisions


def say_apart(db: Database, decided: Iterable[Pair], note: str = "") -> None:
    """These pairs are not one. A note given before stays unless there is a new one."""
    for a, b in {ordered(*pair) for pair in decided if pair[0] != pair[1]}:
        db.execute("DELETE FROM put_off WHERE a = ? AND b = ?", (a, b))
        db.execute(
            "INSERT INTO apart (a, b, note) VALUES (?, ?, ?) ON CONFLICT (a, b) DO UPDATE"
            " SET note = IIF(excluded.note = '', note, excluded.note)",
            (a, b, note.strip()),
        )


def withdraw(db: Database, decided: Iterable[Pair]) -> None:
    """These pairs may be one after all: they are suggested again."""
    db.conn.executemany("DELETE FROM apart WHERE a = ? AND b = ?", [ordered(*pair) for pair in decided])


def put_off(db: Database, wanted: Iterable[Pair]) -> None:
    """Ask about these pairs last; an actor paired with itself stands for what is asked about it alone."""
    db.conn.executemany(
        "INSERT INTO put_off (a, b) VALUES (?, ?) ON CONFLICT DO NOTHING",
        sorted({ordered(*pair) for pair in wanted}),
    )
