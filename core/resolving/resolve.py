"""The front door of resolving: where new names belong, and which actors may be one."""

from collections.abc import Collection, Sequence

from core.model import Kind
from core.resolving.crossing import crossings
from core.resolving.display import best_name
from core.resolving.joining import Bonds, joined
from core.resolving.suggesting import suggestions
from core.resolving.units import Unit, units_of
from core.resolving.values import Assignment, Name, Suggestion

__all__ = ["Assignment", "Name", "Suggestion", "resolve", "suggestions"]


def resolve(names: Sequence[Name], among: Collection[int] | None = None) -> list[Assignment]:
    """An assignment for every name without an actor, by rising alias.

    Only joins that are practically never wrong are made; a name that fits two existing actors joins
    neither. The result does not depend on the order of `names`. With `among`, only these aliases (all those
    without an actor among them) are joined, and the others are there as namesakes.
    """
    units = units_of(names)
    chosen = None if among is None else set(among)
    inner = None if chosen is None else {i for i, unit in enumerate(units) if unit.names[0].alias in chosen}
    clusters, bonds = joined(units, inner)
    moves = crossings(units, clusters)
    whole = [list(cluster) for cluster in clusters]
    for number, target in sorted(moves.items()):
        whole[target] += clusters[number]
    found: list[Assignment] = []
    group = 0
    for number, cluster in enumerate(whole):
        if number in moves:
            continue
        made = _assign(units, cluster, clusters[number], bonds, group)
        found += made
        group = max((group, *(assignment.group for assignment in made)))
    return sorted(found, key=lambda assignment: assignment.alias)


def _assign(units: Sequence[Unit], cluster: list[int], own: list[int], bonds: Bonds, group: int) -> list[Assignment]:
    """The assignments of one cluster; `own` are its units without those that crossed from other kinds."""
    new = [(index, name) for index in cluster for name in units[index].names if name.actor is None]
    if not new:
        return []
    actors = {actor for index in cluster for actor in units[index].actors}
    members = [name for index in own for name in units[index].names]
    called, kind = best_name(members).text, units[own[0]].kind
    if len(actors) > 1:  # one text, kept apart by the analyst: each new name is an actor of its own
        return [
            Assignment(name.alias, None, group + place, name.text, name.kind, "fits more than one actor")
            for place, (_, name) in enumerate(new, 1)
        ]
    actor = next(iter(actors), None)
    number = 0 if actor is not None else group + 1
    return [
        Assignment(name.alias, actor, number, called, kind, _reason(units, index, name, cluster, own, bonds))
        for index, name in new
    ]


def _reason(units: Sequence[Unit], index: int, name: Name, cluster: list[int], own: list[int], bonds: Bonds) -> str:
    """Why the name is where it is, in words."""
    if index not in own:
        return f"the same text is read as {_KIND_WORDS[units[own[0]].kind]} elsewhere"
    if bonds.of.get(index):
        best = max(bonds.of[index].items(), key=lambda item: (item[1].confidence, -item[0]))
        return f"{', '.join(best[1].reasons)}: {units[best[0]].text}"
    if len(units[index].names) > 1:
        return "same name but for case, accents or punctuation"
    return "no other name is certainly the same"


_KIND_WORDS: dict[Kind, str] = {
    "person": "a person",
    "organization": "an organization",
    "place": "a place",
    "group": "a group",
    "other": "something else",
}
