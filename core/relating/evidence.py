"""Evidence: the windows in which two actors both stand, by address."""

from collections.abc import Iterator

import numpy as np

from core.model import Window
from core.relating.places import Places
from core.relating.windows import pairs, windows_of

#: An article's id and where in it the window starts, in code points (0 for a whole article).
Address = tuple[int, int]


def evidence(places: Places, a: int, b: int, window: Window) -> list[Address]:
    """Where both `a` and `b` stand, by date (undated last), article, position. Empty if nowhere."""
    if a == b:
        return []
    few = places.only(np.isin(places.actor, (a, b)))
    windows = windows_of(few, window)
    both = np.flatnonzero(np.bincount(windows.window, minlength=len(windows)) == 2)
    return list(zip(windows.article[both].tolist(), windows.start[both].tolist(), strict=True))


def all_evidence(places: Places, window: Window) -> Iterator[tuple[int, int, list[Address]]]:
    """The evidence of every relation, in the order of `relations(places, window)`: (a, b, addresses)."""
    windows = windows_of(places, window)
    for a, b, number in pairs(windows):
        cuts = np.flatnonzero((np.diff(a) != 0) | (np.diff(b) != 0)) + 1
        starts = [0, *cuts.tolist()]
        first, second = windows.actors[a[starts]].tolist(), windows.actors[b[starts]].tolist()
        articles, positions = windows.article[number].tolist(), windows.start[number].tolist()
        for one, other, start, end in zip(first, second, starts, [*starts[1:], len(a)], strict=True):
            yield one, other, list(zip(articles[start:end], positions[start:end], strict=True))
