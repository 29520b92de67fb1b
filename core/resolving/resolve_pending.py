"""The step that gives every name which belongs to nobody yet to an actor; decisions are never touched."""

from sqlite_utils import Database

from core.notebook import Notebook
from core.resolving.resolve import Name, resolve
from core.store import actors


def resolve_pending(notebook: Notebook) -> int:
    """Give each undecided name to an actor, old or new; give the number of names."""
    if not notebook.read(actors.undecided):
        return 0
    return notebook.load("Resolve names", ("actor", "alias"), _resolve)


def _resolve(db: Database) -> int:
    names = [
        Name(alias.id, alias.text, alias.kind, alias.actor, alias.places, alias.articles) for alias in actors.aliases(db)
    ]
    made: dict[int, int] = {}
    assignments = resolve(names)
    for given in assignments:
        actor = given.actor
        if actor is None:
            if given.group not in made:
                made[given.group] = actors.add(db, given.name, given.kind)
            actor = made[given.group]
        actors.give(db, given.alias, actor, given.reason)
    return len(assignments)
