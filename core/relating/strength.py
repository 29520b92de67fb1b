"""How surprising it is that two actors stand in so many windows together."""

import numpy as np

from core.relating.places import Floats, Ints

#: Below so many windows a pair has no NPMI: one chance meeting of two rare names would top every list.
FEW = 3


def expected(a: Ints, b: Ints, total: int) -> Floats:
    """Windows that would hold both by chance: a × b / total.

    `a` and `b` are in how many windows each actor stands, `total` is how many windows there are.
    """
    return a * b / max(1, total)


def expected_near(a: Ints, b: Ints, reach_a: Ints, reach_b: Ints, total: int) -> Floats:
    """The same when neighbouring sentences are looked at: (a × reach_b + b × reach_a - a × b) / total.

    `a` is in how many sentences an actor is named, `reach_a` in how many it is named or was just before. A sentence
    counts when it names one of the two and the other stands in it; when it names both it would count twice.
    """
    return (a * reach_b + b * reach_a - a * b) / max(1, total)


def strength(both: Ints, a: Ints, b: Ints, total: int) -> Floats:
    """Signed log-likelihood ratio G² of the 2×2 table of two actors over `total` windows.

    G² = 2 Σ observed · ln(observed / expected) over the four cells: both, only a, only b, neither
    (Dunning 1993, “Accurate methods for the statistics of surprise and coincidence”). The sign is
    negative when the actors meet more rarely than chance would have it, and 0 when exactly so.
    """
    by_chance = expected(a, b, total)
    size = max(1, total)
    cells = (
        (both, by_chance),
        (a - both, a * (total - b) / size),
        (b - both, (total - a) * b / size),
        (total - a - b + both, (total - a) * (total - b) / size),
    )
    return _signed(both, by_chance, cells)


def strength_near(both: Ints, by_chance: Floats, total: int) -> Floats:
    """The same when neighbouring sentences are looked at, where the table has two cells: they meet, they do not.

    There one mention of an actor may meet the other in several sentences, so nothing is left to tell “only a” by.
    For actors who stand in few of all windows both tables give the same G² to the first order.
    """
    return _signed(both, by_chance, ((both, by_chance), (total - both, total - by_chance)))


def _signed(both: Ints, by_chance: Floats, cells: tuple[tuple[Ints, Floats], ...]) -> Floats:
    g2: Floats = np.zeros(len(both))
    for observed, chance in cells:
        g2 += _cell(observed, chance)
    # Rounding can leave a hair below zero where observed and expected agree; + 0 turns −0 into 0.
    return np.where(both < by_chance, -1.0, 1.0) * np.maximum(2 * g2, 0.0) + 0.0


def _cell(observed: Ints, chance: Floats) -> Floats:
    """observed · ln(observed / chance); an empty cell adds nothing."""
    filled = (observed > 0) & (chance > 0)
    ratio: Floats = np.divide(observed, chance, out=np.ones(len(chance)), where=filled)
    return observed.astype(np.float64) * np.log(ratio)


def npmi(both: Ints, by_chance: Floats, total: int) -> Floats:
    """Normalised pointwise mutual information, -1 to 1: ln(both / expected) / -ln(both / total).

    Bouma 2009, “Normalized (pointwise) mutual information in collocation extraction”. NaN for fewer than `FEW`
    windows; 0 when both stand in every window.
    """
    sure = (both >= FEW) & (by_chance > 0)
    found: Floats = np.full(len(both), np.nan)
    rest = np.log(max(1, total) / np.maximum(both[sure], 1))
    surprise = np.log(both[sure] / by_chance[sure])
    found[sure] = np.divide(surprise, rest, out=np.zeros(len(rest)), where=rest > 0)
    return np.clip(found, -1.0, 1.0)
