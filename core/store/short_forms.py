"""Names that the machine gave to actors before it knew better, and that nobody has decided on since."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from core.store.actors import Alias

_COUNTED = (
    "SELECT alias.id, alias.text, alias.kind, alias.actor, COUNT(mention.start), COUNT(DISTINCT mention.article)"
    " FROM alias JOIN mention ON mention.alias = alias.id WHERE alias.id IN ({}) GROUP BY alias.id ORDER BY alias.id"
)
_TOUCHED = """json_array({0}.id) IN (SELECT key FROM history WHERE "table" = '{0}')"""


@dataclass(frozen=True, slots=True)
class Move:
    """All names of `actor` go to the actor of the name `whole`."""

    actor: int
    whole: int
    reason: str


def read_since(db: Database, at: str) -> list[Alias]:
    """The names that stand in articles read at this time (ISO 8601) or later, with their counts everywhere."""
    joined = "reading CROSS JOIN mention ON mention.article = reading.article"
    which = f"SELECT mention.alias FROM {joined} WHERE reading.at >= ?"
    return [Alias(*row) for row in db.execute(_COUNTED.format(which), (at,)).fetchall()]


def undecided(db: Database, chosen: Collection[int]) -> dict[int, set[int]]:
    """Of these actors, those that the machine made and the analyst never touched, with their names."""
    found = db.execute(
        "SELECT actor.id, alias.id, reason <> ''"
        f" AND NOT {_TOUCHED.format('alias')}"
        " FROM actor JOIN alias ON alias.actor = actor.id"
        " WHERE actor.id IN (SELECT value FROM json_each(?)) AND NOT confirmed"
        " AND NOT EXISTS (SELECT 1 FROM pin WHERE pin.actor = actor.id)"
        " AND NOT EXISTS (SELECT 1 FROM apart WHERE apart.a = actor.id OR apart.b = actor.id)"
        f" AND NOT {_TOUCHED.format('actor')}",
        (json.dumps(list(chosen)),),
    ).fetchall()
    decided = {actor for actor, _, default in found if not default}
    names: dict[int, set[int]] = {}
    for actor, alias, _ in found:
        if actor not in decided:
            names.setdefault(actor, set()).add(alias)
    return names


def move(db: Database, moves: Sequence[Move]) -> int:
    """Do what is still allowed of this, for she may have been faster; give the number of names that went."""
    allowed = undecided(db, [each.actor for each in moves])
    moved = 0
    for each in moves:
        if each.actor in allowed:
            moved += db.execute(
                "UPDATE alias SET actor = (SELECT actor FROM alias WHERE id = ?), reason = ? WHERE actor = ?",
                (each.whole, each.reason, each.actor),
            ).rowcount
    return moved
