"""Short forms that came before what they are short for: when all is read, the machine thinks again of its own work.

Names are given to actors while articles are still being read. "Orlik" may have got an actor of its own before it was
known that Jan Orlik is the only one of that name. What the analyst has touched in any way is left alone.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from core.model import Kind
from core.notebook import Notebook
from core.resolving import number_keys
from core.resolving.joining import short_forms
from core.resolving.keys import Key, short_keys
from core.resolving.units import Unit, units_of
from core.resolving.values import Comparison, Name
from core.store import actors, alias_keys
from core.store import short_forms as stored


@dataclass(frozen=True, slots=True)
class Late:
    """An actor whose names are short for an actor's, with one of the names of the latter."""

    short: int
    whole: int
    name: int  # an alias of `whole`
    text: str
    names: frozenset[int]  # the aliases of `short` that were looked at
    comparison: Comparison


def late_short_forms(names: Sequence[Name]) -> list[Late]:
    """What resolving would have joined had it seen all these names at once; every name has an actor."""
    units = [unit for unit in units_of([name for name in names if name.actor is not None]) if len(unit.actors) == 1]
    clusters: dict[tuple[Kind, int], list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        clusters[unit.kind, min(unit.actors)].append(index)
    free = [Unit(unit.kind, unit.folded, unit.text, unit.names, frozenset()) for unit in units]
    found: list[Late] = []
    for short, whole, comparison in short_forms(free, list(clusters.values()), _blocks(free)):
        one, two = min(units[short].actors), min(units[whole].actors)
        if one != two:
            mates = clusters[units[short].kind, one]
            aliases = frozenset(name.alias for index in mates for name in units[index].names)
            found.append(Late(one, two, units[whole].names[0].alias, units[whole].text, aliases, comparison))
    return found


def _blocks(units: Sequence[Unit]) -> dict[Key, list[int]]:
    """The units, by index, that share a key which matters here."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        for key in {("fold", unit.folded)} | short_keys(unit.text, unit.kind):
            blocks[(*key, unit.kind)].append(index)
    return blocks


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
