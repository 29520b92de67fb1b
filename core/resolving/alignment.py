"""The words of two persons' names laid beside each other, whatever their order."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from core.resolving import given_names, surnames
from core.resolving.nearness import near

#: Below this two words are not laid beside each other.
ALIKE = 0.6
#: Pairs from here on are laid first, then words run together, then the rest.
CLEAR = 0.82

Words = Sequence[str]


@lru_cache(maxsize=65536)
def weight(word: str) -> float:
    """How much it says that two names share the word: less for initials, short and common names."""
    if len(word) == 1:
        return 0.2
    if given_names.known(word) or surnames.common(word):
        return 0.5
    return 0.4 + 0.6 * min(len(word), 7) / 7


@dataclass(frozen=True, slots=True)
class Pair:
    """A word of each name (by place), how near they are, and what it says that they are shared."""

    a: int
    b: int
    near: float
    weight: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """`pairs` by rising place in the first name, and the places of what is left over in each."""

    pairs: tuple[Pair, ...]
    left_a: tuple[int, ...]
    left_b: tuple[int, ...]


def align(a: Words, b: Words) -> Alignment:
    """Lay the words beside each other, the nearest first; two words may stand for one that runs them together."""
    candidates = _candidates(a, b)
    free_a, free_b = set(range(len(a))), set(range(len(b)))
    found = _take(a, b, [c for c in candidates if c[0] >= CLEAR], free_a, free_b)
    if len(free_a) + len(free_b) > 2 and free_a and free_b:
        found += _run_together(a, b, free_a, free_b)
        found += [Pair(p.b, p.a, p.near, p.weight) for p in _run_together(b, a, free_b, free_a)]
    found += _take(a, b, [c for c in candidates if c[0] < CLEAR], free_a, free_b)
    return Alignment(tuple(sorted(found, key=lambda p: p.a)), tuple(sorted(free_a)), tuple(sorted(free_b)))


def _candidates(a: Words, b: Words) -> list[tuple[float, int, int, int]]:
    """(nearness, closeness in place, place, place), best first; ties fall the same way from both sides."""
    found = [
        (nearness, -abs(i - j), i, j)
        for i, word in enumerate(a)
        for j, other in enumerate(b)
        if (nearness := near(word, other)) >= ALIKE
    ]
    return sorted(found, key=lambda c: (-c[0], -c[1], c[2] + c[3], abs(c[2] - c[3])))


def _take(
    a: Words, b: Words, candidates: list[tuple[float, int, int, int]], free_a: set[int], free_b: set[int]
) -> list[Pair]:
    found: list[Pair] = []
    for nearness, _, i, j in candidates:
        if i in free_a and j in free_b:
            found.append(Pair(i, j, nearness, (weight(a[i]) + weight(b[j])) / 2))
            free_a.remove(i)
            free_b.remove(j)
    return found


def _run_together(a: Words, b: Words, free_a: set[int], free_b: set[int]) -> list[Pair]:
    """Hamidreza for Hamid Reza: a free word of `a` that is two neighbours in `b`."""
    found: list[Pair] = []
    for i in sorted(free_a):
        for j in sorted(free_b):
            if {j, j + 1} <= free_b and (nearness := near(a[i], b[j] + b[j + 1])) >= 0.85:
                found.append(Pair(i, j, nearness, 1.3 * weight(a[i])))
                free_a.remove(i)
                free_b -= {j, j + 1}
                break
    return found
