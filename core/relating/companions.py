"""With whom an actor stands, how often, and whom it has met only lately."""

from dataclasses import dataclass
from typing import Any

from core.model import Kind
from core.relating import stock
from core.relating.choices import Choices
from core.relating.relations import around
from core.store import actors, verdicts
from core.store.database import Database


@dataclass(frozen=True, slots=True)
class Companion:
    """Another actor, and where the two stand together. `first`, `last`: see `relations.Relations`."""

    actor: int
    name: str
    kind: Kind
    windows: int
    articles: int
    outlets: int
    first: str | None
    last: str | None
    expected: float
    strength: float


def companions(
    db: Database, actor: int, choices: Choices, kept: dict[object, Any], since: str | None = None
) -> list[Companion]:
    """Everyone who shares a window with `actor`, the most windows first; dismissed relations are left out.

    `since` (YYYY-MM-DD): only those whom it had not met before; articles without a date tell nothing of when.
    """
    named = actors.by_id(db, (actor,))
    if not named:
        return []
    choices = choices.among(named[actor][1])
    places, windows = stock.choose(db, choices, kept), stock.windows(db, choices, kept)
    gone = verdicts.dismissed(db)
    found = [one for one in around(places, windows, [actor]) if (one.a, one.b) not in gone]
    if since:
        found = [one for one in found if one.first and one.first >= since]
    others = [one.b if one.a == actor else one.a for one in found]
    names = actors.by_id(db, others)
    rows = [
        Companion(other, *names[other], one.windows, one.articles, one.outlets, one.first, one.last,
                  one.expected, one.strength)
        for one, other in zip(found, others, strict=True)
        if other in names
    ]  # fmt: skip
    return sorted(rows, key=lambda row: (-row.windows, -row.strength, row.name.casefold(), row.actor))
