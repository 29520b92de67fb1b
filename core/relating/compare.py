"""Two views of one thing beside each other: what one outlet says and another does not, what was before and after."""

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar, get_args

import numpy as np

from core.relating.links import Links, by_strength
from core.relating.places import Bools, Ints

Side = Literal["both", "one", "other"]
SIDES: tuple[Side, ...] = get_args(Side)
Counted = TypeVar("Counted", bound=Links)


@dataclass(frozen=True, slots=True, eq=False)
class Compared(Generic[Counted]):
    """Links with their windows on either side."""

    whole: Counted
    one: Ints
    other: Ints

    def __len__(self) -> int:
        return len(self.whole)

    @property
    def side(self) -> Ints:
        """By link an index of `SIDES`: 0 in both, 1 only in the one, 2 only in the other."""
        return np.where(self.other == 0, 1, np.where(self.one == 0, 2, 0))

    def take(self, which: Ints | Bools) -> "Compared[Counted]":
        """The links that `which` names by index or by a mask, in that order."""
        return Compared(self.whole.take(which), self.one[which], self.other[which])


def compare(whole: Counted, one: Links, other: Links, least: int = 1) -> Compared[Counted]:
    """The links of `whole`, which counts both sides together, with their windows on each side.

    A link stays when either side has at least `least` windows of it. On which side it stands is told by a single
    window: “only here” must mean that there is nothing at all there.
    """
    both = Compared(whole, _windows(whole, one), _windows(whole, other))
    return both.take(np.maximum(both.one, both.other) >= max(1, least))


def _windows(whole: Links, part: Links) -> Ints:
    """The windows in `part` of each link of `whole`, 0 where there is none."""
    if not len(part):
        return np.zeros(len(whole), np.int64)
    keys, wanted = part.a * (1 << 32) + part.b, whole.a * (1 << 32) + whole.b
    order = np.argsort(keys)
    there = order[np.minimum(np.searchsorted(keys, wanted, sorter=order), len(keys) - 1)]
    return np.where(keys[there] == wanted, part.windows[there], 0)


def among_weightiest(compared: Compared[Counted], most: int) -> Compared[Counted]:
    """The links among the `most` actors that matter most.

    Half of them by the strength of all their links together; the other half by those links that tell most of how the
    sides differ, each side in turn: whoever came up only lately has little strength beside the great of all years.
    """
    ends = np.concatenate([compared.whole.a, compared.whole.b])
    ids, number = np.unique(ends, return_inverse=True)
    weight = np.bincount(number, np.tile(np.maximum(compared.whole.strength, 0), 2), len(ids))
    by_weight = np.argsort(-weight, kind="stable")
    in_turn = number.reshape(2, -1)[:, _in_turn(compared)].T.ravel()
    wanted = np.concatenate([by_weight[: (most + 1) // 2], in_turn, by_weight])
    top = np.zeros(len(ids), bool)
    top[wanted[np.sort(np.unique(wanted, return_index=True)[1])][:most]] = True
    one, other = top[number].reshape(2, -1)
    return compared.take(one & other)


def telling(compared: Compared[Counted], most: int) -> Compared[Counted]:
    """At most `most` links that show how the sides differ, strongest first.

    Both, only here and only there get a third each, and what one leaves goes to the others: by strength alone nearly
    all that is shown would be what both have.
    """
    order = by_strength(compared.whole)
    chosen = _in_turn(compared)[:most]
    place = np.argsort(order)
    return compared.take(chosen[np.argsort(place[chosen])])


def _in_turn(compared: Compared[Counted]) -> Ints:
    """The indices of the links: the strongest of each side, then the second of each, and so on."""
    side, order = compared.side, by_strength(compared.whole)
    rank = np.zeros(len(compared), np.int64)
    for number in range(len(SIDES)):
        mine = order[side[order] == number]
        rank[mine] = np.arange(len(mine))
    return np.lexsort((side, rank))
