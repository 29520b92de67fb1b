"""All open questions of a notebook, kept up to date without comparing every name again after each decision."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from core.model import Kind
from core.resolving import elsewhere
from core.resolving.deciding import names_in_use
from core.resolving.questions import LIKELY, UNLIKELY, Effort, Question, effort, kind_conflicts, questions
from core.resolving.values import Name, Suggestion
from core.store import apart, review
from core.store.database import Database


@dataclass(frozen=True, slots=True)
class Base:
    """What comparing the names gave. `face`: a name of each actor then, which tells where the actor went since.

    `state` stands for the names and whose they were; when it is another, comparing again may give other pairs.
    """

    found: Sequence[Suggestion]
    face: Mapping[int, int]
    state: int


@dataclass(frozen=True, slots=True)
class Board:
    """The open questions, what matters most first, and what their rows show.

    `stale`: names have changed since they were compared. `unlikely`: how many pairs are left out as unlikely.
    """

    base: Base
    questions: Sequence[Question]
    likely: Sequence[Suggestion]
    effort: Effort
    called: Mapping[int, tuple[str, Kind]] = field(repr=False)
    places: Mapping[int, int] = field(repr=False)
    stale: bool = False
    unlikely: int = 0
    kinds: Mapping[Kind, int] = field(default_factory=dict[Kind, int])  # how many questions are about each kind


def lay_out(db: Database, base: Base | None, *, again: bool, unlikely: bool, stop: Callable[[], bool]) -> Board:
    """The board of now. Names are compared when they never were, or with `again` when they changed since.

    Raises Cancelled when `stop()` becomes true while they are.
    """
    names = names_in_use(db)
    state = hash(tuple((name.alias, name.actor) for name in names))
    if base is None or (again and base.state != state):
        base = Base(elsewhere.suggestions(names, stop), _faces(names), state)
    said, later = apart.pairs(db), apart.put_off_pairs(db)
    found = [one for one in _now(base, names) if (one.a, one.b) not in said]
    shown = found if unlikely else [one for one in found if one.confidence >= UNLIKELY]
    places: Counter[int] = Counter()
    for name in names:
        if name.actor is not None:
            places[name.actor] += name.places
    asked = questions(shown, kind_conflicts(names, review.confirmed(db), said, later), places, later)
    called = review.called(db, {actor for question in asked for actor in question.actors})
    return Board(
        base,
        asked,
        [one for one in found if one.confidence >= LIKELY and (one.a, one.b) not in later],
        effort(asked, places),
        called,
        places,
        base.state != state,
        len(found) - len(shown),
        Counter(kind for question in asked for kind in kinds_of(question, called)),
    )


def kinds_of(question: Question, called: Mapping[int, tuple[str, Kind]]) -> frozenset[Kind]:
    """The kinds that a question is about."""
    if question.readings:
        return frozenset(reading.kind for reading in question.readings)
    return frozenset(called[actor][1] for actor in question.actors)


def _faces(names: Iterable[Name]) -> dict[int, int]:
    """The most frequent name of each actor."""
    best: dict[int, Name] = {}
    for name in names:
        if name.actor is not None and (name.actor not in best or name.places > best[name.actor].places):
            best[name.actor] = name
    return {actor: name.alias for actor, name in best.items()}


def _now(base: Base, names: Iterable[Name]) -> list[Suggestion]:
    """The suggestions between the actors that those compared have become; of several on one pair the surest."""
    owner = {name.alias: name.actor for name in names}
    best: dict[tuple[int, int], Suggestion] = {}
    for one in base.found:
        a, b = owner.get(base.face[one.a]), owner.get(base.face[one.b])
        if a is None or b is None or a == b:
            continue
        pair = (min(a, b), max(a, b))
        if pair not in best:  # they come surest first
            best[pair] = one if pair == (one.a, one.b) else Suggestion(*pair, one.confidence, one.reasons)
    return list(best.values())
