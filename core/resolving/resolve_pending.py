"""The step that gives every name which belongs to nobody yet to an actor; decisions are never touched."""

from collections.abc import Iterable, Mapping, Sequence

from core.notebook import Notebook
from core.resolving.resolve import Assignment, Name, Suggestion, resolve
from core.resolving.resolve import suggestions as suggest
from core.store import actors
from core.store.database import Database


def resolve_pending(notebook: Notebook) -> int:
    """Give each undecided name to an actor, old or new; give the number of names."""
    if not notebook.read(actors.undecided):
        return 0
    # Comparing takes seconds in a large notebook: it is done here, so that the writer stays free for her.
    aliases = notebook.read(actors.aliases)
    assignments = resolve(_names(aliases))
    notebook.load("Resolve names", ("actor", "alias"), _give, assignments, _a_name_of_each(aliases))
    return len(assignments)


def _a_name_of_each(aliases: Iterable[actors.Alias]) -> dict[int, int]:
    """Some alias of each actor: where it belongs later is where the actor went, if she merged it meanwhile."""
    return {alias.actor: alias.id for alias in aliases if alias.actor is not None}


def _give(db: Database, assignments: Sequence[Assignment], name_of: Mapping[int, int]) -> None:
    made: dict[int, int] = {}
    for given in assignments:
        actor = None if given.actor is None else actors.owner(db, name_of[given.actor])
        if actor is None:
            if given.group not in made:
                made[given.group] = actors.add(db, given.name, given.kind)
            actor = made[given.group]
        actors.give(db, given.alias, actor, given.reason)


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
