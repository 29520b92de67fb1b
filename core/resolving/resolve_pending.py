"""The step that gives every name which belongs to nobody yet to an actor; decisions are never touched."""

from collections.abc import Iterable, Mapping, Sequence

from core.notebook import Notebook
from core.resolving import number_keys
from core.resolving.bunches import bunches
from core.resolving.reach import reach
from core.resolving.resolve import Assignment, Name, resolve
from core.store import actors, alias_keys
from core.store.database import Database

#: About so many names are resolved, or get their keys, in one go: the writer is hers in between.
_BUNCH = 300


def resolve_pending(notebook: Notebook) -> int:
    """Give each undecided name to an actor, old or new; give the number of names.

    Only the names that bear on the undecided ones are looked at. What comes out is what looking at every name would
    give for the same bunch.
    """
    new = _names(notebook.read(alias_keys.undecided))
    if new:
        _make_keys(notebook)
    for bunch in bunches(new, _BUNCH):
        _resolve(notebook, bunch)
    return len(new)


def _resolve(notebook: Notebook, new: Sequence[Name]) -> None:
    # Comparing takes its time: it is done here, so that the writer stays free for her.
    names, inner = reach(new, lambda keys: _names(notebook.read(alias_keys.sharing, keys)))
    notebook.load("Resolve names", ("actor", "alias"), _give, resolve(names, inner), _a_name_of_each(names))


def _make_keys(notebook: Notebook) -> None:
    """See to it that every name has the keys of this release. In a large old notebook this takes seconds, once."""
    while unkeyed := notebook.read(alias_keys.unkeyed, number_keys.form(), _BUNCH):
        keys = [(alias, number_keys.numbers(text, kind)) for alias, text, kind in unkeyed]
        notebook.load("Resolve names", (), alias_keys.put, number_keys.form(), keys)


def _a_name_of_each(names: Iterable[Name]) -> dict[int, int]:
    """Some alias of each actor: where it belongs later is where the actor went, if she merged it meanwhile."""
    return {name.actor: name.alias for name in names if name.actor is not None}


def _give(db: Database, assignments: Sequence[Assignment], name_of: Mapping[int, int]) -> None:
    made: dict[tuple[int | None, int], int] = {}
    for given in assignments:
        actor = None if given.actor is None else actors.owner(db, name_of[given.actor])
        if actor is None:
            group = (given.actor, given.group)
            if group not in made:
                made[group] = actors.add(db, given.name, given.kind)
            actor = made[group]
        actors.give(db, given.alias, actor, given.reason)


def _names(aliases: Iterable[actors.Alias]) -> list[Name]:
    return [Name(alias.id, alias.text, alias.kind, alias.actor, alias.places, alias.articles) for alias in aliases]
