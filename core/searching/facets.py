"""Counts of what is seen: how many of the found articles are of an outlet, of a month, name a kind, an actor."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.model import KINDS, Kind
from core.searching.names import Names
from core.store import search_facets
from core.store.database import Database

#: So many actors are listed at first, and so many more whenever she wants more.
ACTORS, STEP = 40, 500


@dataclass(frozen=True, slots=True)
class Pairs:
    """Which article names which actor, as two arrays of the same length."""

    articles: NDArray[np.int64]
    actors: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Facets:
    """Each list is (what, how many of the articles), outlets and actors most first, months newest first."""

    outlets: list[tuple[str, int]]
    months: list[tuple[str, int]]
    kinds: list[tuple[Kind, int]]
    actors: list[tuple[int, str, Kind, int]]
    actors_left: int  # how many more there are


def load(db: Database) -> Pairs:
    """All pairs of the notebook; to be kept until names change."""
    table = np.array(search_facets.pairs(db), dtype=np.int64).reshape(-1, 2)
    return Pairs(table[:, 0].copy(), table[:, 1].copy())


def facets(
    db: Database,
    numbers: Sequence[int],
    pairs: Pairs,
    names: Names,
    kinds: Sequence[Kind] = (),
    most: int = ACTORS,
) -> Facets:
    """What the articles with these numbers are made of; `most` actors, only of `kinds`, if any are given."""
    among = pairs.actors[_within(pairs.articles, numbers)]
    counts = np.bincount(among) if len(among) else np.zeros(0, dtype=np.int64)
    ranked: list[tuple[int, str, Kind, int]] = []
    left = 0
    for actor in np.argsort(-counts, kind="stable")[: np.count_nonzero(counts)].tolist():
        called = names.kinds.get(actor)
        if called is None or (kinds and called[1] not in kinds):
            continue
        if len(ranked) < most:
            ranked.append((actor, *called, int(counts[actor])))
        else:
            left += 1
    return Facets(
        search_facets.outlets(db, numbers),
        search_facets.months(db, numbers),
        _kinds(pairs, numbers, names),
        ranked,
        left,
    )


def _within(articles: NDArray[np.int64], numbers: Sequence[int]) -> NDArray[np.bool_]:
    if not len(articles):
        return np.zeros(0, dtype=np.bool_)
    wanted = np.zeros(int(max(articles.max(), max(numbers, default=0))) + 1, dtype=np.bool_)
    wanted[np.asarray(numbers, dtype=np.int64)] = True
    return wanted[articles]


def _kinds(pairs: Pairs, numbers: Sequence[int], names: Names) -> list[tuple[Kind, int]]:
    """In how many of the articles an actor of each kind is named; those in none are left out."""
    there = _within(pairs.articles, numbers)
    articles, actors = pairs.articles[there], pairs.actors[there]
    found: list[tuple[Kind, int]] = []
    most = int(actors.max()) + 1 if len(actors) else 0
    for kind in KINDS:
        of_kind = np.zeros(most, dtype=np.bool_)
        of_kind[[actor for actor, (_, own) in names.kinds.items() if own == kind and actor < most]] = True
        count = len(np.unique(articles[of_kind[actors]])) if most else 0
        if count:
            found.append((kind, count))
    return found
