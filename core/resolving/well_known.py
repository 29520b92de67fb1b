"""Lone surnames that one well-known person of the notebook bears: "Orlik" where only Jan Orlik is ever written about.

A newspaper leaves out the given name of those whom every reader knows. So a lone surname belongs to the bearer who
is named in full in several articles, as long as the other bearers are hardly ever named.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from core.resolving import given_names, surnames
from core.resolving.keys import Key
from core.resolving.names import compare
from core.resolving.person_name import PersonName, parse
from core.resolving.tables import all_words
from core.resolving.units import Unit
from core.resolving.values import Comparison, same

#: In so many articles must the bearer be named in full.
ARTICLES = 3
#: So many times as often must he be named as all other bearers together.
FOREMOST = 10
#: In so many articles must the surname stand alone, or in so many places: a single one says too little.
LONE_ARTICLES, LONE_PLACES = 2, 3
#: Shorter surnames are too often something else.
LETTERS = 3
#: From so many letters on, two romanisations are of one surname.
RARE = 6

#: Beyond doubt is a bearer named in full in so many articles, in so many times as many as have the surname only, and
#: beside whom nobody bears the name. Otherwise she is asked: where articles mostly do without the given name, somebody
#: else may be meant.
ATTESTED, TIMES = 6, 2
CONFIDENCE, DOUBTED = 0.93, 0.7


@dataclass(slots=True)
class _Bearer:
    """A person with a full name: its units, how often and in how many articles it is named."""

    units: list[int] = field(default_factory=list[int])
    places: int = 0
    articles: int = 0


def well_known(
    units: Sequence[Unit], clusters: Sequence[Sequence[int]], blocks: Mapping[Key, Sequence[int]]
) -> Iterator[tuple[int, int, Comparison]]:
    """Lone surnames that nobody has decided on, each with the unit of the person that it stands for."""
    home = {index: number for number, cluster in enumerate(clusters) for index in cluster}
    for cluster in clusters:
        lone = [index for index in cluster if _is_lone(units[index])]
        if not lone or len(lone) < len(cluster):
            continue
        index = max(lone, key=lambda i: (units[i].places, -i))
        if _stands_for_somebody(units[index], units, blocks):
            found = _foremost(units, units[index], home, blocks)
            if found is not None:
                bearer, confidence = found
                yield index, bearer, same(confidence, "the only well-known person with this surname here")


def _is_lone(unit: Unit) -> bool:
    return unit.kind == "person" and not unit.actors and parse(unit.text).lone


def _stands_for_somebody(unit: Unit, units: Sequence[Unit], blocks: Mapping[Key, Sequence[int]]) -> bool:
    """Is it a surname of some rarity, and not the name of a place or firm as well?"""
    name = parse(unit.text)
    if len(name.surname) < LETTERS or surnames.common(name.surname) or given_names.known(name.surname):
        return False
    if name.surname in all_words("ambiguous_surnames") or name.generation or not unit.text[:1].isupper():
        return False
    if unit.places < LONE_PLACES and _articles(unit) < LONE_ARTICLES:
        return False
    others = sum(
        units[i].places for kind in ("organization", "place") for i in blocks.get(("fold", unit.folded, kind), ())
    )
    return others <= unit.places


def _foremost(
    units: Sequence[Unit], lone: Unit, home: Mapping[int, int], blocks: Mapping[Key, Sequence[int]]
) -> tuple[int, float] | None:
    """The unit of the one bearer who is named far more often than all others, if there is one, and how sure that is."""
    bearers = _bearers(units, parse(lone.text), home, blocks)
    if not bearers:
        return None
    first = max(bearers, key=lambda bearer: (bearer.places, -bearer.units[0]))
    chosen = max(first.units, key=lambda i: (units[i].places, -i))
    known = parse(units[chosen].text)
    rivals = [b for b in bearers if b is not first and not _may_be(known, [parse(units[i].text) for i in b.units])]
    if first.articles < ARTICLES or first.places < FOREMOST * sum(rival.places for rival in rivals):
        return None
    if any(len(units[i].actors) > 1 for i in first.units) or compare(lone.text, units[chosen].text, "person").veto:
        return None
    beyond_doubt = not rivals and first.articles >= max(ATTESTED, TIMES * _articles(lone))
    return chosen, CONFIDENCE if beyond_doubt else DOUBTED


def _bearers(
    units: Sequence[Unit], lone: PersonName, home: Mapping[int, int], blocks: Mapping[Key, Sequence[int]]
) -> list[_Bearer]:
    """Those who are named in full with this surname: an actor's names together, others by their clusters."""
    found: defaultdict[tuple[bool, int], _Bearer] = defaultdict(_Bearer)
    for index in blocks.get(("surname", surnames.sound(lone.surname), "person"), ()):
        unit, name = units[index], parse(units[index].text)
        if name.lone or not _one_surname(name, lone):
            continue
        bearer = found[(True, min(unit.actors)) if unit.actors else (False, home[index])]
        bearer.units.append(index)
        bearer.places += unit.places
        bearer.articles += _articles(unit)
    return list(found.values())


def _one_surname(full: PersonName, lone: PersonName) -> bool:
    """The same surname, or two romanisations of one that is long enough to be rare."""
    likeness = surnames.likeness(full.surname, lone.surname)
    rare = min(len(full.surname), len(lone.surname)) >= RARE
    return likeness == "equal" or (rare and likeness in ("romanised", "spelling"))


def _articles(unit: Unit) -> int:
    return sum(name.articles if isinstance(name.articles, int) else len(name.articles) for name in unit.names)


def _may_be(known: PersonName, names: Sequence[PersonName]) -> bool:
    """Are these only initials or short forms of the known person's given name?"""
    return all(
        given_names.likeness(known.given[0], name.given[0]) in ("equal", "spelling", "initial", "short", "language")
        and name.generation == known.generation
        for name in names
    )
