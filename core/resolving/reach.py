"""The names that decide where new ones belong: those that are the same by any chain, and all that share keys with them.

Resolving these gives for the new names what resolving every name of the notebook would give.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence

from core.resolving.folding import fold
from core.resolving.joining import blocks_of
from core.resolving.names import compare
from core.resolving.number_keys import numbers, of_spelling
from core.resolving.units import Unit, units_of
from core.resolving.values import Name

#: Gives the decided names that have one of these keys, as `number_keys` makes them.
Sharing = Callable[[Collection[int]], Sequence[Name]]


def reach(new: Sequence[Name], sharing: Sharing) -> tuple[list[Name], set[int]]:
    """Every name that matters, the new ones among them; and the aliases of those that may be the same as a new one.

    Of the others it only matters that they are there: as namesakes, or as one text under two kinds.
    """
    found = _Found(new, sharing)
    edge = set(found.names)
    found.look_up(set().union(*(of_spelling(name.text) for name in new)))
    edge |= found.twins_of(new)
    inner: set[int] = set()
    while edge:
        inner |= edge
        found.look_up(set().union(*(numbers(found.names[alias].text, found.names[alias].kind) for alias in edge)))
        edge = _alike(units_of(list(found.names.values())), edge, inner)
    return list(found.names.values()), inner


class _Found:
    """The names that were looked up so far."""

    def __init__(self, new: Sequence[Name], sharing: Sharing) -> None:
        self.names = {name.alias: name for name in new}
        self._sharing = sharing
        self._asked: set[int] = set()

    def look_up(self, keys: set[int]) -> None:
        """Fetch the names with these keys, and those that are written as they are, so that every unit is whole."""
        mates: set[int] = set()
        for name in self._fetch(keys):
            mates |= of_spelling(name.text, (name.kind,))
        self._fetch(mates)

    def _fetch(self, keys: set[int]) -> Iterable[Name]:
        keys = keys - self._asked
        self._asked |= keys
        added = [name for name in self._sharing(keys) if name.alias not in self.names] if keys else []
        # A name that was taken from its actor meanwhile is for the next time.
        added = [name for name in added if name.actor is not None]
        self.names |= {name.alias: name for name in added}
        return added

    def twins_of(self, new: Sequence[Name]) -> set[int]:
        """The names of any kind that are written as new ones are."""
        spellings = {fold(name.text) or name.text for name in new}
        return {alias for alias, name in self.names.items() if (fold(name.text) or name.text) in spellings}


def _alike(units: Sequence[Unit], edge: set[int], inner: set[int]) -> set[int]:
    """The aliases of units that are the same as one at the edge, or parts of it, and not within yet."""
    at_edge = {index for index, unit in enumerate(units) if any(name.alias in edge for name in unit.names)}
    within = {index for index, unit in enumerate(units) if all(name.alias in inner for name in unit.names)}
    across: dict[int, set[int]] = defaultdict(set)
    for members in blocks_of(units).values():
        outside = [index for index in members if index not in within and index not in at_edge]
        for index in members:
            if index in at_edge:
                across[index].update(outside)
    found = at_edge - within
    for index, others in across.items():
        found |= {other for other in others - found if _same(units[index], units[other])}
    return {name.alias for index in found for name in units[index].names} - inner


def _same(a: Unit, b: Unit) -> bool:
    return compare(a.text, b.text, a.kind).outcome == "same"
