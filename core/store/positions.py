"""Where actors stand in each picture of relations. Not a decision: it is not recorded, and a picture can be made anew.

A picture is named by what makes its frame: its window and how many actors it may show. Positions of actors that are
gone stay, so that an actor that comes back by undo finds its place.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from sqlite_utils import Database

Positions = dict[int, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Kept:
    """The positions of a picture in its own units, by actor, and which of them she has pinned."""

    at: Positions = field(default_factory=dict[int, tuple[float, float]])
    pinned: frozenset[int] = frozenset()


def read(db: Database, picture: str) -> Kept:
    """What is kept of a picture; empty when it has never been shown."""
    rows = db.execute("SELECT actor, x, y, pinned FROM position WHERE picture = ?", (picture,)).fetchall()
    return Kept({actor: (x, y) for actor, x, y, _ in rows}, frozenset(row[0] for row in rows if row[3]))


def keep(db: Database, picture: str, at: Mapping[int, tuple[float, float]], *, anew: bool = False) -> None:
    """Keep these positions; `anew`: they are another layout, in which the others but the pinned have no place."""
    if anew:
        db.execute("DELETE FROM position WHERE picture = ? AND NOT pinned", (picture,))
    db.conn.executemany(
        "INSERT INTO position (picture, actor, x, y) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (picture, actor) DO UPDATE SET x = excluded.x, y = excluded.y",
        [(picture, actor, x, y) for actor, (x, y) in at.items()],
    )


def pin(db: Database, picture: str, actors: Collection[int], pinned: bool) -> None:
    """Say that these actors stay where they stand, or may move again."""
    db.conn.executemany(
        "UPDATE position SET pinned = ? WHERE picture = ? AND actor = ?",
        [(pinned, picture, actor) for actor in actors],
    )


def every(db: Database) -> list[dict[str, object]]:
    """All positions of actors that are there, as rows of a bundle."""
    found = db.execute(
        "SELECT picture, actor, x, y, pinned FROM position WHERE actor IN (SELECT id FROM actor)"
        " ORDER BY picture, actor"
    )
    return [
        {"picture": picture, "actor": actor, "x": round(x, 2), "y": round(y, 2), "pinned": bool(pinned)}
        for picture, actor, x, y, pinned in found.fetchall()
    ]


def restore(db: Database, positions: Iterable[tuple[str, int, float, float, bool]], here: Mapping[int, int]) -> None:
    """Take positions (picture, actor, x, y, pinned) from a bundle for actors that have none here.

    `here`: the number in this notebook of each actor of the bundle.
    """
    db.conn.executemany(
        "INSERT INTO position (picture, actor, x, y, pinned) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(picture, here[actor], x, y, pinned) for picture, actor, x, y, pinned in positions if actor in here],
    )


def largest(db: Database, window: str) -> Positions:
    """Where actors stand in the largest picture of this window that she has looked at."""
    name = db.execute(
        "SELECT picture FROM position WHERE picture LIKE ? || '/%' GROUP BY picture ORDER BY COUNT(*) DESC, picture"
        " LIMIT 1",
        (window,),
    ).fetchone()
    return read(db, name[0]).at if name else {}
