"""One text under two kinds: the model took a country for an organisation once, or a firm for a person."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from core.model import Kind
from core.resolving.countries import places, unmistakable
from core.resolving.units import Unit

#: So many times more mentions must one kind have than all others together.
OVERWHELMING = 5


def crossings(units: Sequence[Unit], clusters: Sequence[list[int]]) -> dict[int, int]:
    """Cluster to the cluster of another kind that it belongs to. Targets never move themselves."""
    home = {index: number for number, cluster in enumerate(clusters) for index in cluster}
    by_text: dict[str, list[int]] = defaultdict(list)
    for index, unit in enumerate(units):
        by_text[unit.folded].append(index)
    moves: dict[int, int] = {}
    for number, cluster in enumerate(clusters):
        if any(units[index].actors for index in cluster):
            continue
        targets = {_target(units, index, by_text[units[index].folded], home) for index in cluster}
        target = targets.pop() if len(targets) == 1 else None
        if target is not None:
            moves[number] = target
    return {number: target for number, target in moves.items() if target not in moves}


def _target(units: Sequence[Unit], index: int, same_text: list[int], home: dict[int, int]) -> int | None:
    here = units[index]
    by_kind: dict[Kind, int] = {units[other].kind: other for other in same_text}
    place = by_kind.get("place")
    if place is not None and here.kind != "place" and places().get(here.folded) in unmistakable():
        return _if_single(units, place, home)
    counts: Counter[Kind] = Counter({kind: units[other].places for kind, other in by_kind.items()})
    kind, most = max(counts.items(), key=lambda item: (item[1], item[0]))
    if kind == here.kind or {kind, here.kind} == {"person", "place"}:
        return None
    others = counts.total() - most
    return _if_single(units, by_kind[kind], home) if most >= OVERWHELMING * others else None


def _if_single(units: Sequence[Unit], index: int, home: dict[int, int]) -> int | None:
    """No joining where the analyst has made two actors of that text."""
    return home[index] if len(units[index].actors) < 2 else None
