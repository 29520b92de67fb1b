"""What is asked of the analyst: pairs, groups and conflicts of kinds, ordered by how much they matter.

A question matters by the mentions that would go elsewhere times the doubt in how they are now: two actors that may be
one are two now, so the doubt is the confidence that they are one.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from core.model import Kind
from core.resolving.values import Name, Suggestion

#: From here on it is said to be likely, or possible; less is unlikely, and asked only when she wants it.
LIKELY, POSSIBLE, UNLIKELY = 0.75, 0.3, 0.1
#: The most members that one question has: more cannot be compared at a glance.
MOST = 8
#: The doubt in a name that is read as two kinds: nothing is known of which is right.
_KIND_DOUBT = 0.5
#: The share of the mentions in question that the next decisions are counted for.
SHARE = 0.8

Pair = tuple[int, int]
#: What makes it the same question when everything is looked up anew.
Key = tuple[str, frozenset[int], str]


@dataclass(frozen=True, slots=True)
class Reading:
    """One kind as which a name is read: whose it is then, and how often."""

    kind: Kind
    actor: int
    alias: int
    places: int


@dataclass(frozen=True, slots=True)
class Question:
    """Are these actors one, or what is this name?

    `actors`: the most frequent first, in a group the one that the others may be. `moving`: those whose mentions
    are in question. `links`: what was found between them, the surest first. `readings`: of a conflict of kinds.
    """

    sort: Literal["pair", "group", "kinds"]
    actors: tuple[int, ...]
    moving: tuple[int, ...]
    links: tuple[Suggestion, ...]
    matters: float
    later: bool = False
    text: str = ""
    readings: tuple[Reading, ...] = ()
    key: Key = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", (self.sort, frozenset(self.actors), self.text))

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The pairs (a ≤ b) that are asked about; an actor that is read as two kinds is asked about with itself."""
        if self.sort != "kinds":
            return tuple((one.a, one.b) for one in self.links)
        if len(self.actors) == 1:
            return ((self.actors[0], self.actors[0]),)
        return tuple((min(a, b), max(a, b)) for number, a in enumerate(self.actors) for b in self.actors[number + 1 :])

    @property
    def confidence(self) -> float:
        return max((one.confidence for one in self.links), default=_KIND_DOUBT)

    def at_stake(self, places: Mapping[int, int]) -> int:
        """How many mentions are in question."""
        if self.sort == "kinds":
            return sum(reading.places for reading in self.readings[1:])
        return sum(places.get(actor, 0) for actor in self.moving)


def questions(
    found: Iterable[Suggestion],
    conflicts: Iterable[Question],
    places: Mapping[int, int],
    later: Collection[Pair] = (),
) -> list[Question]:
    """Everything that is to be decided, what matters most first, what she put off last.

    Every pair of `found` is in exactly one question. `places`: the mentions of each actor.
    """
    put_off = [one for one in found if (one.a, one.b) in later]
    asked = [one for one in found if (one.a, one.b) not in later]
    made = [*_grouped(asked, places), *(_pair(one, places, later=True) for one in put_off), *conflicts]
    return sorted(made, key=lambda question: (question.later, -question.matters, question.actors))


def _pair(one: Suggestion, places: Mapping[int, int], *, later: bool = False) -> Question:
    a, b = sorted((one.a, one.b), key=lambda actor: (-places.get(actor, 0), actor))
    return Question("pair", (a, b), (b,), (one,), places.get(b, 0) * one.confidence, later)


def _grouped(found: Sequence[Suggestion], places: Mapping[int, int]) -> list[Question]:
    """Pairs that share an actor as one question about that actor, the actors with most at stake first."""
    links: dict[int, dict[int, Suggestion]] = defaultdict(dict)
    for one in found:
        links[one.a][one.b] = links[one.b][one.a] = one
    made: list[Question] = []
    for one in _sure_pairs(found, links):
        _unlink(links, one)
        made.append(_pair(one, places))
    for hub in sorted(links, key=lambda hub: (-_weight(hub, links[hub], places), hub)):
        if len(links[hub]) > 1:
            made.append(_group(hub, links, places))
    rest = {(one.a, one.b): one for row in links.values() for one in row.values()}
    return made + [_pair(one, places) for one in rest.values()]


def _sure_pairs(found: Sequence[Suggestion], links: Mapping[int, Mapping[int, Suggestion]]) -> list[Suggestion]:
    """Likely pairs of which neither has another likely link: weaker ones around them must not hide them."""
    likely = Counter(actor for one in found if one.confidence >= LIKELY for actor in (one.a, one.b))
    return [
        one
        for one in found
        if one.confidence >= LIKELY
        and likely[one.a] == likely[one.b] == 1
        and len(links[one.a]) + len(links[one.b]) > 2
    ]


def _weight(hub: int, row: Mapping[int, Suggestion], places: Mapping[int, int]) -> float:
    return sum(min(places.get(hub, 0), places.get(other, 0)) * one.confidence for other, one in row.items())


def _group(hub: int, links: dict[int, dict[int, Suggestion]], places: Mapping[int, int]) -> Question:
    """Take the surest neighbours of `hub`, with every link among them, out of `links`."""
    near = sorted(links[hub].items(), key=lambda item: (-item[1].confidence, -places.get(item[0], 0), item[0]))
    others = sorted((other for other, _ in near[: MOST - 1]), key=lambda actor: (-places.get(actor, 0), actor))
    members = (hub, *others)
    inside = {(one.a, one.b): one for actor in members for other, one in links[actor].items() if other in members}
    for one in inside.values():
        _unlink(links, one)
    surest = tuple(sorted(inside.values(), key=lambda one: (-one.confidence, one.a, one.b)))
    if len(members) == 2:
        return _pair(surest[0], places)
    worth = _worth(surest, places)
    return Question("group", members, tuple(worth), surest, sum(worth.values()))


def _worth(links: Iterable[Suggestion], places: Mapping[int, int]) -> dict[int, float]:
    """The actors whose mentions would move, the less frequent one of each link, and the mentions of each that are
    expected to be in the wrong place: by its best chance, because it can go to one only."""
    worth: dict[int, float] = defaultdict(float)
    for one in links:
        few = min((one.a, one.b), key=lambda actor: (places.get(actor, 0), -actor))
        worth[few] = max(worth[few], places.get(few, 0) * one.confidence)
    return dict(worth)


def _unlink(links: dict[int, dict[int, Suggestion]], one: Suggestion) -> None:
    links[one.a].pop(one.b, None)
    links[one.b].pop(one.a, None)


# --- one text, several kinds


def kind_conflicts(
    names: Iterable[Name], confirmed: Collection[int], said: Collection[Pair], later: Collection[Pair] = ()
) -> list[Question]:
    """Names that are read as several kinds, one question each.

    It is decided when the readings belong to one actor whom she confirmed, or to actors that she said are different.
    """
    by_text: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        if name.actor is not None and name.places:
            by_text[name.text].append(name)
    found: list[Question] = []
    for text, same in by_text.items():
        if len({name.kind for name in same}) > 1:
            question = _conflict(text, _readings(same), later)
            if not _settled(question, confirmed, said):
                found.append(question)
    return found


def _readings(names: Sequence[Name]) -> tuple[Reading, ...]:
    made = [Reading(name.kind, name.actor or 0, name.alias, name.places) for name in names]
    return tuple(sorted(made, key=lambda reading: (-reading.places, reading.kind)))


def _conflict(text: str, readings: tuple[Reading, ...], later: Collection[Pair]) -> Question:
    actors = tuple(dict.fromkeys(reading.actor for reading in readings))
    fewer = sum(reading.places for reading in readings[1:])
    question = Question("kinds", actors, (), (), fewer * _KIND_DOUBT, text=text, readings=readings)
    put_off = any(pair in later for pair in question.pairs)
    return Question("kinds", actors, (), (), fewer * _KIND_DOUBT, put_off, text, readings)


def _settled(question: Question, confirmed: Collection[int], said: Collection[Pair]) -> bool:
    if len(question.actors) == 1:
        return question.actors[0] in confirmed
    return all(pair in said for pair in question.pairs)


# --- how far she is


@dataclass(frozen=True, slots=True)
class Effort:
    """`open` questions; the next `few` of them settle SHARE of the mentions in question.

    `settled` of `all` mentions are in no question.
    """

    open: int
    few: int
    settled: int
    all: int


def effort(asked: Sequence[Question], places: Mapping[int, int]) -> Effort:
    """How far she is, and what the most important of `asked`, in their order, are worth."""
    seen: set[int | str] = set()
    sums: list[int] = []
    total = 0
    for question in asked:
        if question.sort == "kinds":
            total += question.at_stake(places)
        else:
            total += sum(places.get(actor, 0) for actor in question.moving if actor not in seen)
            seen.update(question.moving)
        sums.append(total)
    few = next((number for number, part in enumerate(sums, 1) if part >= SHARE * total), 0)
    everything = sum(places.values())
    return Effort(len(asked), few, max(0, everything - total), everything)
