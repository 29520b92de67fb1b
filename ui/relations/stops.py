"""From the backbone to everything: how many actors and links a picture shows, and which."""

from dataclasses import dataclass

import numpy as np

from core.relating.backbone import beyond_chance
from core.relating.places import Bools, Ints
from core.relating.tally import Tally


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of the slider: at most so many actors and links.

    A link that neither of its actors needs, because both have `enough` stronger ones, gives way to others. `sure`:
    only links that are hardly there by chance (`core/relating/backbone.py`), where there are many of them.
    """

    name: str
    actors: int
    links: int
    enough: int = 0
    sure: bool = False


STOPS = (
    Stop("Backbone", 30, 50, 3, sure=True),
    Stop("Main", 60, 110, 3),
    Stop("Wider", 150, 320, 4),
    Stop("Wide", 400, 1_400),
    Stop("Very wide", 1_000, 5_000),
    Stop("Everything", 2_000, 10_000),
)
#: The stop of a first picture.
USUAL = 1
#: A hub is linked to at least so many others and to this share of the picture: it says little about any of them.
HUB, HUB_SHARE = 8, 0.25


def choose(passing: Tally, stop: Stop) -> Tally:
    """The strongest links among the actors that matter most, strongest first.

    An actor matters by the strength of all its links together. Each shown actor keeps its strongest link.
    """
    if not len(passing):
        return passing
    if stop.sure and (beyond := beyond_chance(passing)).sum() >= stop.links:
        passing = passing.take(beyond)
    size = int(max(passing.a.max(), passing.b.max())) + 1
    weight = np.bincount(passing.a, passing.strength, size) + np.bincount(passing.b, passing.strength, size)
    top = np.zeros(size, bool)
    top[np.argsort(-weight, kind="stable")[: stop.actors]] = True
    among = passing.take(top[passing.a] & top[passing.b])
    among = among.strongest(len(among))
    return among.take(_best(among, stop))


def hubs_of(shown: Tally) -> frozenset[int]:
    """The actors that are linked to almost everything that is shown."""
    ids, ends = _ends(shown)
    degree = np.bincount(ends.ravel(), minlength=len(ids))
    return frozenset(ids[degree >= max(HUB, HUB_SHARE * len(ids))].tolist())


def without(passing: Tally, actors: frozenset[int]) -> Tally:
    """The links that touch none of these actors."""
    gone = list(actors)
    return passing.take(~(np.isin(passing.a, gone) | np.isin(passing.b, gone)))


def count_actors(passing: Tally) -> int:
    """How many actors have a link at all."""
    return int(np.count_nonzero(np.bincount(np.concatenate([passing.a, passing.b]))))


def _ends(links: Tally) -> tuple[Ints, Ints]:
    ids, number = np.unique(np.concatenate([links.a, links.b]), return_inverse=True)
    return ids, number.reshape(2, -1).T


def _best(links: Tally, stop: Stop) -> Bools:
    """Of links in the order of their strength: the strongest of each actor, then the strongest of all.

    Where each actor has enough, a link comes first that one of its actors needs: a clique of thirty, strong as it is,
    would else take all the room.
    """
    ids, ends = _ends(links)
    first = np.full(len(ids), len(links))
    np.minimum.at(first, ends.ravel(), np.repeat(np.arange(len(links)), 2))
    best = np.zeros(len(links), bool)
    best[first] = True
    rest = np.flatnonzero(~best)
    if stop.enough:
        rest = rest[np.argsort(~_needed(ends, stop.enough)[rest], kind="stable")]
    best[rest[: max(0, stop.links - int(best.sum()))]] = True
    return best


def _needed(ends: Ints, enough: int) -> Bools:
    """Which links, the strongest first, one of its two actors needs that has not enough yet."""
    degree: dict[int, int] = {}
    needed = np.zeros(len(ends), bool)
    for number, (a, b) in enumerate(ends.tolist()):
        if degree.get(a, 0) < enough or degree.get(b, 0) < enough:
            needed[number] = True
            degree[a], degree[b] = degree.get(a, 0) + 1, degree.get(b, 0) + 1
    return needed
