"""The step that gives every name which belongs to nobody yet to an actor; decisions are never touched."""

from collections.abc import Iterable

from core.notebook import Notebook
from core.resolving.resolve import Name, Suggestion, resolve
from core.resolving.resolve import suggestions as suggest
from core.store import actors
from core.store.database import Database


def resolve_pending(notebook: Notebook) -> int:
    """Give each undecided name to an actor, old or new; give the number of names."""
    if not notebook.read(actors.undecided):
        return 0
    return notebook.load("Resolve names", ("actor", "alias"), _resolve)


def _resolve(db: Database) -> int:
    made: dict[int, int] = {}
    assignments = resolve(_names(actors.aliases(db)))
    for given in assignments:
        actor = given.actor
        if actor is None:
            if given.group not in made:
                made[given.group] = actors.add(db, given.name, given.kind)
            actor = made[given.group]
        actors.give(db, given.alias, actor, given.reason)
    return len(assignments)


def suggestions(db: Database) -> list[Suggestion]:
    """Pairs of actors that may be one, most confident first. Names that stand nowhere any more say nothing."""
    return suggest(_names(actors.aliases_in_use(db)))


def _names(aliases: Iterable[actors.Alias]) -> list[Name]:
    return [Name(alias.id, alias.text, alias.kind, alias.actor, alias.places, alias.articles) for alias in aliases]


def accept(notebook: Notebook, found: list[Suggestion], minimum: float) -> int:
    """Merge every suggested pair with at least this confidence, each as an undoable step; give how many."""
    now: dict[int, int] = {}  # an actor that was merged → the one it went into
    merged = 0
    for one in found:
        if one.confidence < minimum:
            continue
        rows = [notebook.read(actors.get, _follow(now, number)) for number in (one.a, one.b)]
        a, b = (row for row in rows if row is not None)
        if a.id == b.id:
            continue
        keep, other = (a, b) if (a.places, -a.id) >= (b.places, -b.id) else (b, a)
        notebook.change(f"Merge “{other.name}” into “{keep.name}”", actors.merge, keep.id, [other.id])
        now[other.id] = keep.id
        merged += 1
    return merged


def _follow(now: dict[int, int], actor: int) -> int:
    while actor in now:
        actor = now[actor]
    return actor
