"""How one actor is connected with another: over as few links as possible, and the strongest of these."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from core.relating.ego import distances
from core.relating.links import Links
from core.relating.places import Bools

Path = tuple[int, ...]
_Ways = list[tuple[float, Path]]
_Step = tuple[int, int, float]  # from, to, logarithm of the strength


def paths(links: Links, source: int, target: int, most: int = 5) -> list[Path]:
    """Up to `most` shortest paths as actors from `source` to `target`, the strongest first; empty if there is none.

    All have the fewest links that are possible. Of these, a path is stronger when the product of the strengths of its
    links is greater, so that one weak link counts against it; equal ones come in the order of their actors.
    """
    ahead = distances(links, [source])
    if source == target or target not in ahead:
        return []
    best: dict[int, _Ways] = {source: [(0.0, (source,))]}
    for steps in _steps(links, ahead, distances(links, [target]), ahead[target]):
        found: dict[int, _Ways] = {}
        for one, other, weight in steps:
            longer = [(total + weight, (*path, other)) for total, path in best.get(one, ())]
            found.setdefault(other, []).extend(longer)
        best = {actor: sorted(some, key=lambda way: (-way[0], way[1]))[:most] for actor, some in found.items()}
    return [path for _, path in best.get(target, ())]


def _steps(links: Links, ahead: dict[int, int], behind: dict[int, int], length: int) -> list[list[_Step]]:
    """The links that lie on a shortest path, by their number on it."""
    steps: list[list[_Step]] = [[] for _ in range(length)]
    on_way = np.array([one for one, far in ahead.items() if far + behind.get(one, length + 1) == length], np.int64)
    few = links.take(np.isin(links.a, on_way) & np.isin(links.b, on_way))
    weights = np.log(np.maximum(few.strength, 1e-9)).tolist()
    for one, other, weight in zip(few.a.tolist(), few.b.tolist(), weights, strict=True):
        for start, end in ((one, other), (other, one)):
            if ahead[start] + 1 == ahead[end]:
                steps[ahead[start]].append((start, end, weight))
    return steps


def along(links: Links, ways: Sequence[Path]) -> Bools:
    """Which links lie on one of these paths."""
    wanted = {(min(pair), max(pair)) for way in ways for pair in pairwise(way)}
    ends = np.array(sorted(wanted), np.int64).reshape(-1, 2)
    return np.isin(links.a * (1 << 32) + links.b, ends[:, 0] * (1 << 32) + ends[:, 1])
