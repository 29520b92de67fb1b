"""How often every two actors share a window and how strongly that binds them: all of it at once, and quickly.

Where, when and in which outlets they meet is another question: `relations.describe` answers it for the few pairs
that are shown.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from scipy import sparse

from core.relating.places import Bools, Floats, Ints
from core.relating.strength import expected, expected_near, npmi, strength, strength_near
from core.relating.windows import Windows

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """Pairs of actors (ids, a < b), sorted, as columns of equal length.

    `of_a` and `of_b` are in how many windows each is named, `total` is how many windows there are, `frequent` how
    many actors are named in as many windows as a pair must share to be here.
    """

    a: Ints
    b: Ints
    windows: Ints
    of_a: Ints
    of_b: Ints
    expected: Floats
    strength: Floats
    total: int
    frequent: int

    def __len__(self) -> int:
        return len(self.a)

    def take(self, which: Ints | Bools) -> "Tally":
        """The rows that `which` names by index or by a mask, in that order."""
        names = ("a", "b", "windows", "of_a", "of_b", "expected", "strength")
        return replace(self, **{name: getattr(self, name)[which] for name in names})

    def without(self, pairs: Iterable[Pair]) -> "Tally":
        """The rows of other pairs than these (a < b)."""
        gone = np.array(sorted(pairs), np.int64).reshape(-1, 2)
        if not len(gone):
            return self
        return self.take(~np.isin(self.a * (1 << 32) + self.b, gone[:, 0] * (1 << 32) + gone[:, 1]))

    def npmi(self) -> Floats:
        """See `core/relating/strength.py`."""
        return npmi(self.windows, self.expected, self.total)

    def strongest(self, n: int) -> "Tally":
        """The `n` strongest, strongest first; equal strength by windows (many first), then by ids."""
        few = np.arange(len(self))
        if 0 < n < len(self):  # what is weaker than the n-th need not be sorted
            few = np.flatnonzero(self.strength >= np.partition(self.strength, -n)[-n])
        order = np.lexsort((self.b[few], self.a[few], -self.windows[few], -self.strength[few]))
        return self.take(few[order[:n]])


def tally(windows: Windows, least: int = 1) -> Tally:
    """Every pair that shares at least `least` windows, counted by a product of sparse matrices.

    `least` of 2 or more spares the many names that stand only once. The figures of a pair do not depend on it.
    """
    stands = windows.reach() >= least
    few = windows.only(stands[windows.actor])
    numbers = np.flatnonzero(stands)
    a, b, both = _product(few, numbers, least)
    counts, reach, total = windows.counts(), windows.reach(), len(windows)
    of_a, of_b = counts[a], counts[b]
    by_chance, strong = _strength(windows, both, (of_a, of_b), (reach[a], reach[b]))
    return Tally(
        windows.actors[a], windows.actors[b], both, of_a, of_b, by_chance, strong, total, int((counts >= least).sum())
    )


def _strength(windows: Windows, both: Ints, of: tuple[Ints, Ints], reach: tuple[Ints, Ints]) -> tuple[Floats, Floats]:
    total = len(windows)
    if windows.named is None:
        return expected(*of, total), strength(both, *of, total)
    by_chance = expected_near(*of, *reach, total)
    return by_chance, strength_near(both, by_chance, total)


def _product(few: Windows, numbers: Ints, least: int) -> tuple[Ints, Ints, Ints]:
    """(a, b, shared windows) by actor number, a < b, sorted."""
    if not len(numbers):
        nothing = np.zeros(0, np.int64)
        return nothing, nothing, nothing
    renumbered = np.zeros(len(few.actors), np.int64)
    renumbered[numbers] = np.arange(len(numbers))
    if few.named is None:
        stands = _matrix(few, renumbered, len(numbers))
        shared = (stands.T.tocsr() @ stands).tocsr()
    else:  # both are named there, or the one is and the other was just before: halves from each side
        named = _matrix(few.only(few.named), renumbered, len(numbers))
        stands = _matrix(few, renumbered, len(numbers))
        stands.data[~few.named] = 2
        halves = (named.T.tocsr() @ stands).tocsr()
        shared = (halves + halves.T.tocsr()).tocsr()
        shared.data //= 2
    rows = np.repeat(np.arange(len(numbers)), np.diff(shared.indptr))
    kept = (rows < shared.indices) & (shared.data >= least)
    a, b, both = rows[kept], shared.indices[kept].astype(np.int64), shared.data[kept].astype(np.int64)
    order = np.argsort(a * len(numbers) + b, kind="stable")  # rows are in order, only what is in them is not
    return numbers[a[order]], numbers[b[order]], both[order]


def _matrix(few: Windows, renumbered: Ints, size: int) -> sparse.csr_matrix:
    """Windows × actors; entries are sorted by window."""
    ends = np.concatenate([[0], np.cumsum(np.bincount(few.window, minlength=len(few)))]).astype(np.int32)
    ones = np.ones(len(few.actor), np.int32)
    return sparse.csr_matrix((ones, renumbered.astype(np.int32)[few.actor], ends), shape=(len(few), size))
