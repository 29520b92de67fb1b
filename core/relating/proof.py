"""What stands behind one relation: its figures, every window by address, and what the analyst said of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from core.relating import stock
from core.relating.choices import Choices
from core.relating.evidence import Address
from core.relating.over_time import Span, over_time
from core.relating.places import Ints
from core.relating.relations import Relation, describe
from core.relating.stand_ins import stand_ins
from core.relating.tally import Tally
from core.relating.windows import Windows
from core.store import actors, verdicts
from core.store import relations as stored
from core.store.database import Database
from core.store.verdicts import Label, Verdict

Order = Literal["date", "outlet"]


@dataclass(frozen=True, slots=True)
class Proof:
    """The evidence of one relation. `relation` is None when the two share no window with these choices.

    `windows` are all of them, by date (undated last), article and position. `told` is how many articles tell the
    stories that were counted. `whom` are the actors that stand for each end, itself among them.
    """

    a: int
    b: int
    names: tuple[str, str]
    choices: Choices
    relation: Relation | None
    windows: tuple[Address, ...]
    told: int
    spans: tuple[Span, ...]
    verdict: Verdict | None
    labels: tuple[Label, ...]
    whom: tuple[frozenset[int], frozenset[int]]


def prove(db: Database, a: int, b: int, choices: Choices, kept: dict[object, Any]) -> Proof | None:
    """The evidence of a relation (a < b); None when an actor is no more. `kept`: see `stock.choose`."""
    named = actors.by_id(db, (a, b))
    if len(named) < 2:
        return None
    choices = choices.among(named[a][1], named[b][1])
    places, windows = stock.choose(db, choices, kept), stock.windows(db, choices, kept)
    numbers = shared(windows, a, b)
    relation = None
    if len(numbers):
        relation = next(iter(describe(places, windows, _one(windows, a, b, len(numbers)))))
    articles: list[int] = windows.article[numbers].tolist()
    return Proof(
        a,
        b,
        (named[a][0], named[b][0]),
        choices,
        relation,
        tuple(zip(articles, windows.start[numbers].tolist(), strict=True)),
        _told(set(articles), places.story, copies=choices.copies),
        tuple(over_time(places.published.get(article) for article in articles)),
        verdicts.verdict(db, a, b),
        tuple(verdicts.labels_of(db, a, b)),
        _whom(db, a, b, choices),
    )


def shared(windows: Windows, a: int, b: int) -> Ints:
    """The numbers of the windows that two actors share."""
    sides = [windows.actors[windows.actor] == actor for actor in (a, b)]
    stand = [windows.window[side] for side in sides]
    both = np.intersect1d(*stand, assume_unique=True)
    if windows.named is None:
        return both
    named = np.union1d(*(windows.window[side & windows.named] for side in sides))
    return np.intersect1d(both, named, assume_unique=True)


def _one(windows: Windows, a: int, b: int, both: int) -> Tally:
    """A tally of this pair alone; `describe` reckons what is left out here."""
    one, other, many, none = (np.array([number], np.int64) for number in (a, b, both, 0))
    nothing = np.zeros(1)
    return Tally(one, other, many, none, none, nothing, nothing, len(windows), 0)


def _told(articles: set[int], story: Mapping[int, int], *, copies: bool) -> int:
    if copies:
        return len(articles)
    return len(articles) + sum(leader in articles for leader in story.values())


def _whom(db: Database, a: int, b: int, choices: Choices) -> tuple[frozenset[int], frozenset[int]]:
    instead: dict[int, int] = {}
    if choices.nationalities or choices.capitals:
        instead = stand_ins(db, nationalities=choices.nationalities, capitals=choices.capitals)
    one, other = (frozenset({end, *(actor for actor, of in instead.items() if of == end)}) for end in (a, b))
    return one, other


# --- what of it is listed


def listed(db: Database, proof: Proof, order: Order, wanted: str) -> list[Address]:
    """The windows to list: in whose text, title or outlet `wanted` stands; by date, or by outlet and then date."""
    found = list(proof.windows)
    if wanted.strip():
        found = stored.holding(db, found, proof.choices.window, " ".join(wanted.split()))
    if order == "outlet":
        outlets = stored.outlets_of(db, {article for article, _ in found})
        found.sort(key=lambda at: (at[0] not in outlets, outlets.get(at[0], "").casefold()))
    return found


def page(db: Database, proof: Proof, windows: list[Address]) -> list[stored.Evidence]:
    """These windows with their texts."""
    return stored.texts(db, windows, proof.choices.window, *proof.whom, within=proof.choices.within)
