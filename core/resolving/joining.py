"""Which units become one: joins that are practically never wrong, taken back where anything speaks against."""

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from itertools import combinations

from core.resolving import given_names, surnames
from core.resolving.keys import Key, pairs, sure_keys
from core.resolving.names import compare
from core.resolving.person_name import parse
from core.resolving.short_organizations import short_organizations
from core.resolving.units import Unit
from core.resolving.values import SURE, Comparison
from core.resolving.well_known import well_known

#: How many people of the same surname and another given name a notebook may know before a given name in
#: two languages ("Alexander", "Alyaksandr") is asked about instead of joined.
NAMESAKES_ALLOWED = 0


class Bonds:
    """The pairs of units that are the same, with the comparison that says so."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = units
        self.of: dict[int, dict[int, Comparison]] = defaultdict(dict)

    def add(self, a: int, b: int, comparison: Comparison) -> None:
        self.of[a][b] = self.of[b][a] = comparison

    def drop(self, a: int) -> None:
        """`a` stands alone from now on."""
        for b in self.of.pop(a, {}):
            del self.of[b][a]

    def components(self, among: Iterable[int]) -> list[list[int]]:
        """The connected units, each list and all of them in rising order."""
        seen: set[int] = set()
        found: list[list[int]] = []
        for start in sorted(among):
            if start not in seen:
                found.append(self._reach(start, seen))
        return found

    def _reach(self, start: int, seen: set[int]) -> list[int]:
        waiting, here = [start], {start}
        while waiting:
            for other in self.of.get(waiting.pop(), ()):
                if other not in here:
                    here.add(other)
                    waiting.append(other)
        seen |= here
        return sorted(here)

    def oppose(self, a: int, b: int) -> bool:
        """Must these two not be one actor?"""
        one, two = self.units[a], self.units[b]
        if one.actors and two.actors:
            return one.actors != two.actors
        return b not in self.of.get(a, ()) and compare(one.text, two.text, one.kind).outcome == "different"


def joined(units: Sequence[Unit], among: Set[int] | None = None) -> tuple[list[list[int]], Bonds]:
    """Units by their index, in lists that are one actor each, and the bonds that hold them.

    With `among`, only these are joined to each other; the rest are there as namesakes.
    """
    bonds = Bonds(units)
    blocks = blocks_of(units)
    for a, b in sorted(pairs(_only(blocks, among), len(units))):
        comparison = compare(units[a].text, units[b].text, units[a].kind)
        if comparison.outcome == "same" and _holds(units[a], units[b], comparison, units, blocks):
            bonds.add(a, b, comparison)
    for a, unit in enumerate(units):
        if len(unit.actors) > 1:  # the analyst has kept namesakes apart: nothing can be said of a new one
            bonds.drop(a)
    found: list[list[int]] = []
    for component in bonds.components(range(len(units))):
        found += _settle(component, bonds)
    return _with_short_forms(units, sorted(found), blocks, bonds), bonds


def _with_short_forms(
    units: Sequence[Unit], clusters: list[list[int]], blocks: dict[Key, list[int]], bonds: Bonds
) -> list[list[int]]:
    """The clusters, those of short forms together with what they are short for."""
    home = {index: number for number, cluster in enumerate(clusters) for index in cluster}
    for short, whole, comparison in short_forms(units, clusters, blocks):
        bonds.add(short, whole, comparison)
        clusters[home[whole]] += clusters[home[short]]
        clusters[home[short]] = []
    return sorted(sorted(cluster) for cluster in clusters if cluster)


def short_forms(
    units: Sequence[Unit], clusters: Sequence[list[int]], blocks: dict[Key, list[int]]
) -> list[tuple[int, int, Comparison]]:
    """Undecided units that are short for one well-known person or one organization, with a unit of it.

    What others are short for is no short form itself.
    """
    home = {index: number for number, cluster in enumerate(clusters) for index in cluster}
    found = [*well_known(units, clusters, blocks), *short_organizations(units, clusters, blocks)]
    wholes = {home[whole] for _, whole, _ in found}
    return [each for each in found if home[each[0]] not in wholes]


def _only(blocks: dict[Key, list[int]], among: Set[int] | None) -> dict[Key, list[int]]:
    if among is None:
        return blocks
    return {key: [index for index in members if index in among] for key, members in blocks.items()}


def blocks_of(units: Sequence[Unit]) -> dict[Key, list[int]]:
    """The units, by index, that share a key: all that can be the same are in one block at least."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        for key in sure_keys(unit.text, unit.kind):
            blocks[(*key, unit.kind)].append(index)
    return blocks


def _settle(component: list[int], bonds: Bonds) -> list[list[int]]:
    """Free the units that stand between two that must not be one; if that is not enough, free all."""
    while opposed := _opposed(component, bonds):
        between = {c for a, b in opposed for c in component if c in bonds.of[a] and c in bonds.of[b]}
        loose = {c for c in between if not bonds.units[c].actors} or {
            c for pair in opposed for c in pair if not bonds.units[c].actors
        }
        for c in loose or set(component):
            bonds.drop(c)
        parts = bonds.components(component)
        if len(parts) > 1:
            return [settled for part in parts for settled in _settle(part, bonds)]
    return [component]


def _opposed(component: list[int], bonds: Bonds) -> list[tuple[int, int]]:
    return [(a, b) for a, b in combinations(component, 2) if bonds.oppose(a, b)]


def _holds(a: Unit, b: Unit, comparison: Comparison, units: Sequence[Unit], blocks: dict[Key, list[int]]) -> bool:
    """A join below SURE holds only while nobody else in the notebook bears the surname."""
    if comparison.confidence >= SURE or a.kind != "person":
        return True
    one, two = parse(a.text), parse(b.text)
    keys = {("surname", surnames.sound(name.surname), "person") for name in (one, two)}
    bearers = {index for key in keys for index in blocks[key]}
    own = set(given_names.families(one.given[0])) | set(given_names.families(two.given[0])) if one.given else set()
    return len(_namesakes((units[i].text for i in bearers), own)) <= NAMESAKES_ALLOWED


def _namesakes(texts: Iterable[str], own: set[str]) -> set[frozenset[str]]:
    """The given names of other people among full names; with no `own`, all but one of those that differ."""
    found: set[frozenset[str]] = set()
    for text in sorted(texts):
        name = parse(text)
        if name.lone or len(name.given[0]) == 1:
            continue
        families = given_names.families(name.given[0])
        if not own:
            own = set(families)
        elif not families & own:
            found.add(families)
    return found
