"""How surprising it is that two actors stand in so many windows together."""

import numpy as np

from core.relating.places import Floats, Ints


def expected(a: Ints, b: Ints, total: int) -> Floats:
    """Windows that would hold both by chance: a × b / total.

    `a` and `b` are in how many windows each actor stands, `total` is how many windows there are.
    """
    return a * b / max(1, total)


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
    g2: Floats = np.zeros(len(both))
    for observed, chance in cells:
        g2 += _cell(observed, chance)
    # Rounding can leave a hair below zero where observed and expected agree; + 0 turns −0 into 0.
    return np.where(both < by_chance, -1.0, 1.0) * np.maximum(2 * g2, 0.0) + 0.0


def _cell(observed: Ints, chance: Floats) -> Floats:
    """observed · ln(observed / chance); an empty cell adds nothing."""
    filled = observed > 0
    ratio: Floats = np.divide(observed, chance, out=np.ones(len(chance)), where=filled)
    return observed.astype(np.float64) * np.log(ratio)
