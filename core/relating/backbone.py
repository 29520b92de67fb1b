"""Which links are more than chance, and which carry their actors: the bones of the picture."""

import numpy as np
from scipy.special import bdtrc

from core.relating.places import Bools, Floats, Ints
from core.relating.strength import FEW
from core.relating.tally import Tally

#: The share of links beyond chance that may be there by chance after all.
SHARE = 0.05


def beyond_chance(found: Tally, share: float = SHARE) -> Bools:
    """Which pairs meet more often than chance, when so many pairs are looked at together.

    The probability that two actors would share so many of all windows by chance is that of the binomial
    distribution with p = expected / total; the pairs are chosen after Benjamini and Hochberg 1995, “Controlling the
    false discovery rate”, among all pairs that could have passed: those of actors in at least `FEW` windows each.
    Pairs with fewer than `FEW` windows are never among them: count with `tally(windows, FEW)`.
    """
    looked_at = found.frequent * (found.frequent - 1) / 2
    if not len(found) or not looked_at:
        return np.zeros(len(found), bool)
    chance = np.minimum(found.expected / max(1, found.total), 1.0)
    by_chance: Floats = bdtrc(found.windows - 1.0, float(found.total), chance)
    by_chance[found.windows < FEW] = 1.0
    order = np.sort(by_chance)
    passing = np.flatnonzero(order <= share * np.arange(1, len(order) + 1) / looked_at)
    limit = order[passing[-1]] if len(passing) else -1.0
    return by_chance <= limit


def disparity(a: Ints, b: Ints, weights: Floats) -> Floats:
    """How likely a link has so large a share of an actor's strength by chance; the lower of its two ends counts.

    (1 - w / s)^(k - 1) for a link of weight w at an actor with k links of s in all: Serrano, Boguñá and Vespignani
    2009, “Extracting the multiscale backbone of complex weighted networks”. 1 at actors with one link.
    """
    ends = np.concatenate([a, b])
    actors, number = np.unique(ends, return_inverse=True)
    degree = np.bincount(number, minlength=len(actors))
    strength = np.bincount(number, np.concatenate([weights, weights]), len(actors))
    share = np.concatenate([weights, weights]) / np.maximum(strength[number], 1e-300)
    level: Floats = np.where(degree[number] > 1, (1 - np.minimum(share, 1.0)) ** (degree[number] - 1), 1.0)
    return np.minimum(level[: len(a)], level[len(a) :])
