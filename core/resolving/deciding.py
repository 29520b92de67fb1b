"""Which actors may be one, as far as the analyst has not decided it; and deciding many such pairs at once."""

from collections.abc import Iterable, Sequence

from core.notebook import Notebook
from core.resolving.display import best_name
from core.resolving.resolve import Name, Suggestion
from core.resolving.resolve import suggestions as suggest
from core.store import actors, apart, decisions
from core.store.database import Database


def suggestions(db: Database) -> list[Suggestion]:
    """Pairs of actors that may be one, most confident first, without those that she said are two.

    Names that stand nowhere any more say nothing.
    """
    return undecided(suggest(names_in_use(db)), apart.pairs(db))


def names_in_use(db: Database) -> list[Name]:
    """The names of every place, as resolving sees them."""
    return [
        Name(alias.id, alias.text, alias.kind, alias.actor, alias.places, alias.articles)
        for alias in actors.aliases_in_use(db)
    ]


def undecided(found: Iterable[Suggestion], said: frozenset[tuple[int, int]]) -> list[Suggestion]:
    """`found` without the pairs (a < b) in `said`."""
    return [one for one in found if (one.a, one.b) not in said]


def accept(notebook: Notebook, found: Sequence[Suggestion], minimum: float) -> int:
    """Merge every suggested pair with at least this confidence, each as an undoable step; give how many.

    A merge that would make one of two whom she said are different is left out, also over several pairs.
    """
    now: dict[int, int] = {}  # an actor that was merged → the one it went into
    merged = 0
    for one in found:
        if one.confidence < minimum:
            continue
        pair = notebook.read(_ordered, _follow(now, one.a), _follow(now, one.b))
        if pair is None:
            continue
        keep, other = pair
        notebook.change(f"Merge “{other.name}” into “{keep.name}”", decisions.merge, keep.id, [other.id])
        now[other.id] = keep.id
        merged += 1
    return merged


def accept_all(db: Database, pairs: Iterable[tuple[int, int]]) -> int:
    """Merge these pairs, in this order, as part of one step; give how many were merged.

    As in `accept`, nothing is merged that she said is two. The fuller name is kept.
    """
    now: dict[int, int] = {}
    for a, b in pairs:
        pair = _ordered(db, _follow(now, a), _follow(now, b))
        if pair is not None:
            keep, other = pair
            name = name_to_keep(pair)
            decisions.merge(db, keep.id, [other.id], None if name == keep.name else name)
            now[other.id] = keep.id
    return len(now)


def name_to_keep(rows: Sequence[actors.Row]) -> str:
    """The fullest of the actors' names, of such the one most often written: “Ann Lee” rather than “Lee”."""
    return best_name([Name(row.id, row.name, row.kind, row.id, row.places) for row in rows]).text


def _ordered(db: Database, a: int, b: int) -> tuple[actors.Row, actors.Row] | None:
    """The two actors, the more frequent one first; None when they are one, gone, or said to be two."""
    if a == b or (min(a, b), max(a, b)) in apart.pairs(db):
        return None
    one, two = actors.get(db, a), actors.get(db, b)
    if one is None or two is None:
        return None
    return (one, two) if (one.places, -one.id) >= (two.places, -two.id) else (two, one)


def _follow(now: dict[int, int], actor: int) -> int:
    while actor in now:
        actor = now[actor]
    return actor
