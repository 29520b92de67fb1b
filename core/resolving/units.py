"""A unit: the names of one kind whose folded text is the same. Resolving joins units, never halves."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from core.model import Kind
from core.resolving.folding import fold
from core.resolving.values import Name


@dataclass(frozen=True, slots=True)
class Unit:
    """Names of one spelling but for case, accents and punctuation; `text` is the most frequent of them."""

    kind: Kind
    folded: str
    text: str
    names: tuple[Name, ...]
    actors: frozenset[int]

    @property
    def places(self) -> int:
        return sum(name.places for name in self.names)


def units_of(names: Sequence[Name]) -> list[Unit]:
    """The units of `names`, in an order that does not depend on theirs."""
    together: dict[tuple[Kind, str], list[Name]] = defaultdict(list)
    for name in names:
        together[name.kind, fold(name.text) or name.text].append(name)
    return [_unit(kind, folded, together[kind, folded]) for kind, folded in sorted(together)]


def _unit(kind: Kind, folded: str, names: list[Name]) -> Unit:
    ordered = tuple(sorted(names, key=lambda name: (-name.places, name.text, name.alias)))
    actors = frozenset(name.actor for name in names if name.actor is not None)
    return Unit(kind, folded, ordered[0].text, ordered, actors)
