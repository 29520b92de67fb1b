"""Short forms that came before what they are short for: when all is read, the machine thinks again of its own work.

Names are given to actors while articles are still being read. "Orlik" may have got an actor of its own before it was
known that Jan Orlik is the only one of that name. What the analyst has touched in any way is left alone.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from core.model import Kind
from core.resolving.joining import short_forms
from core.resolving.keys import Key, short_keys
from core.resolving.units import Unit, units_of
from core.resolving.values import Comparison, Name


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
