"""From the backbone to everything: how many actors and links a picture shows, and which."""

from dataclasses import dataclass

import numpy as np

from core.relating.places import Bools, Floats, Ints
from core.relating.tally import Tally


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of the slider: at most so many actors and links."""

    name: str
    actors: int
    links: int


STOPS = (
    Stop("Backbone", 30, 50),
    Stop("Main", 60, 110),
    Stop("Wider", 150, 360),
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
    ids, ends = _ends(passing)
    weight = _sums(ends, passing.strength, len(ids))
    top = np.zeros(len(ids), bool)
    top[np.argsort(-weight, kind="stable")[: stop.actors]] = True
    among = passing.take(top[ends].all(1)).strongest(len(passing))
    return among.take(_best(among, stop.links))


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
    return len(np.unique(np.concatenate([passing.a, passing.b])))


def _ends(links: Tally) -> tuple[Ints, Ints]:
    ids, number = np.unique(np.concatenate([links.a, links.b]), return_inverse=True)
    return ids, number.reshape(2, -1).T


def _sums(ends: Ints, strength: Floats, size: int) -> Floats:
    return np.bincount(ends[:, 0], strength, size) + np.bincount(ends[:, 1], strength, size)


def _best(links: Tally, most: int) -> Bools:
    """Of links in the order of their strength: the strongest of each actor, then the strongest of all."""
    ids, ends = _ends(links)
    first = np.full(len(ids), len(links))
    np.minimum.at(first, ends.ravel(), np.repeat(np.arange(len(links)), 2))
    best = np.zeros(len(links), bool)
    best[first] = True
    rest = np.flatnonzero(~best)
    best[rest[: max(0, most - int(best.sum()))]] = True
    return best
