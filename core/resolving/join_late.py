"""When all is read: short forms that were given an actor too early go to what they are short for."""

from collections.abc import Sequence

from core.notebook import Notebook
from core.resolving import number_keys
from core.resolving.late_short_forms import late_short_forms
from core.resolving.values import Name
from core.store import actors, alias_keys
from core.store import short_forms as stored


def join_late(notebook: Notebook, since: str) -> int:
    """Think again of the short forms that articles read since then bear on; give the number of names that went."""
    late = late_short_forms(_bearing_on(notebook, notebook.read(stored.read_since, since)))
    if not late:
        return 0
    allowed = notebook.read(stored.undecided, {each.short for each in late})
    moves = [
        stored.Move(each.short, each.name, f"{', '.join(each.comparison.reasons)}: {each.text}")
        for each in late
        if each.names == frozenset(allowed.get(each.short, ()))
    ]
    return notebook.load("Resolve names", ("actor", "alias"), stored.move, moves) if moves else 0


def _bearing_on(notebook: Notebook, near: Sequence[actors.Alias]) -> list[Name]:
    """The names that these may be short for or the other way round, and what else is written as the short ones are."""
    keys = {number for name in near for number in number_keys.of_short_forms(name.text, name.kind)}
    found = {alias.id: alias for alias in (notebook.read(alias_keys.sharing, keys) if keys else [])}
    lone = (alias.text for alias in found.values() if alias.kind == "person" and " " not in alias.text)
    spellings = {number for text in lone for number in number_keys.of_spelling(text, ("organization", "place"))}
    found |= {alias.id: alias for alias in (notebook.read(alias_keys.sharing, spellings) if spellings else [])}
    return [_name(alias) for alias in found.values()]


def _name(alias: actors.Alias) -> Name:
    return Name(alias.id, alias.text, alias.kind, alias.actor, alias.places, alias.articles)
