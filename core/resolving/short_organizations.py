"""Short forms of organisations: "Zendair" for Zendair Airways, "RIMB" for the Ruritanian Institute of Mines and Botany.

A short form belongs to the one organisation of the notebook that it can stand for, and to none when there are two.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from core.resolving.heads import acronym, head
from core.resolving.keys import Key
from core.resolving.places import place_key
from core.resolving.units import Unit
from core.resolving.values import Comparison, same

#: In so many articles must an organisation be named in full, for a shorter name and for an acronym.
ARTICLES_FOR_HEAD, ARTICLES_FOR_ACRONYM = 2, 2
#: So many times as often must it be named as all others together that the acronym could stand for.
FOREMOST = 10
#: Acronyms of fewer letters stand for too much.
LETTERS = 4

CONFIDENCE = 0.93


def short_organizations(
    units: Sequence[Unit], clusters: Sequence[Sequence[int]], blocks: Mapping[Key, Sequence[int]]
) -> Iterator[tuple[int, int, Comparison]]:
    """Short forms that nobody has decided on, each with the unit of the organisation that it stands for."""
    home = {index: number for number, cluster in enumerate(clusters) for index in cluster}
    for number, cluster in enumerate(clusters):
        if units[cluster[0]].kind != "organization" or any(units[index].actors for index in cluster):
            continue
        index = max(cluster, key=lambda i: (units[i].places, -i))
        others = _Others(units, home, number)
        whole = others.foremost(_longer(units[index], blocks), ARTICLES_FOR_HEAD)
        if whole is not None:
            yield index, whole, same(CONFIDENCE, "the only longer name, which adds a line of business")
            continue
        letters = {acronym(units[i].text, LETTERS) for i in cluster}
        if len(letters) == 1 and letters != {""}:
            whole = others.foremost(blocks.get(("short", *letters, "organization"), ()), ARTICLES_FOR_ACRONYM)
            if whole is not None:
                yield index, whole, same(CONFIDENCE, "the initials of the only organization that has them here")


def _longer(unit: Unit, blocks: Mapping[Key, Sequence[int]]) -> Sequence[int]:
    """The names that only add lines of business to this one."""
    key = head(unit.text)
    if key is None or key.cut or place_key(unit.text).startswith("@"):
        return ()
    return blocks.get(("head", " ".join(key.words), "organization"), ())


class _Others:
    """The organisations beside one cluster."""

    def __init__(self, units: Sequence[Unit], home: Mapping[int, int], number: int) -> None:
        self._units, self._home, self._number = units, home, number

    def foremost(self, indices: Sequence[int], articles: int) -> int | None:
        """The most used name of the one organisation that these names are of; None when no one stands out."""
        groups = self._groups(indices)
        if not groups:
            return None
        first = max(groups, key=lambda group: (self._places(group), -group[0]))
        rest = sum(self._places(group) for group in groups if group is not first)
        if self._places(first) < FOREMOST * rest or self._articles(first) < articles:
            return None
        if any(len(self._units[i].actors) > 1 for i in first):
            return None
        return max(first, key=lambda i: (self._units[i].places, -i))

    def _groups(self, indices: Sequence[int]) -> list[list[int]]:
        """The longer names among them, those of one organisation together."""
        found: defaultdict[tuple[bool, int], list[int]] = defaultdict(list)
        for index in indices:
            unit = self._units[index]
            if self._home[index] != self._number and not acronym(unit.text, 2):
                found[(True, min(unit.actors)) if unit.actors else (False, self._home[index])].append(index)
        return list(found.values())

    def _places(self, group: Sequence[int]) -> int:
        return sum(self._units[index].places for index in group)

    def _articles(self, group: Sequence[int]) -> int:
        names = (name for index in group for name in self._units[index].names)
        return sum(name.articles if isinstance(name.articles, int) else len(name.articles) for name in names)
