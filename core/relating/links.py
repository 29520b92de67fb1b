"""What questions about a network need to know of its links, wherever they were counted."""

from typing import Protocol, Self

import numpy as np

from core.relating.places import Bools, Floats, Ints


class Links(Protocol):
    """Pairs of actors (ids, a < b) as columns of equal length; `Tally` and `Relations` are such."""

    @property
    def a(self) -> Ints: ...
    @property
    def b(self) -> Ints: ...
    @property
    def windows(self) -> Ints: ...
    @property
    def strength(self) -> Floats: ...

    def __len__(self) -> int: ...

    def take(self, which: Ints | Bools) -> Self:
        """The links that `which` names by index or by a mask, in that order."""
        ...


def by_strength(links: Links) -> Ints:
    """The indices of the links, strongest first; equal strength by windows (many first), then by ids."""
    return np.lexsort((links.b, links.a, -links.windows, -links.strength))


def ends_in(links: Links, actors: Ints) -> tuple[Bools, Bools]:
    """Whether a, and whether b, of each link is among these actors."""
    return np.isin(links.a, actors), np.isin(links.b, actors)
