"""Groups of actors that keep to themselves: Louvain's method, small and always the same."""

from collections import defaultdict

import numpy as np

from core.relating.places import Floats, Ints

Neighbours = list[dict[int, float]]


def communities(n: int, edges: Ints, weights: Floats) -> Ints:
    """The community of each of `n` nodes, numbered from 0 in the order of their first node.

    Greedy modularity over ever coarser graphs (Blondel et al. 2008, “Fast unfolding of communities
    in large networks”); nodes are visited in their order, so equal input gives equal communities.
    """
    member = np.arange(n)
    graph = _neighbours(n, edges, weights)
    while True:
        groups = _numbered(_move(graph))
        if len(set(groups)) == len(graph):
            return np.array(_numbered(member.tolist()), np.int64)
        member = np.array(groups, np.int64)[member]
        graph = _merged(graph, groups)


def _neighbours(n: int, edges: Ints, weights: Floats) -> Neighbours:
    graph: Neighbours = [{} for _ in range(n)]
    for (a, b), weight in zip(edges.tolist(), weights.tolist(), strict=True):
        graph[a][b] = graph[a].get(b, 0.0) + weight
        graph[b][a] = graph[b].get(a, 0.0) + weight
    return graph


def _move(graph: Neighbours) -> list[int]:
    """Move each node to the neighbouring group that gains most, until none gains."""
    group = list(range(len(graph)))
    degree = [sum(near.values()) for near in graph]
    size = degree.copy()
    whole = sum(degree) or 1.0
    moved = True
    while moved:
        moved = False
        for node, near in enumerate(graph):
            best = _best(node, near, group, size, degree[node] / whole)
            if best != group[node]:
                size[group[node]] -= degree[node]
                size[best] += degree[node]
                group[node] = best
                moved = True
    return group


def _best(node: int, near: dict[int, float], group: list[int], size: list[float], share: float) -> int:
    """The group with the greatest gain; its own unless another is clearly better."""
    ties: dict[int, float] = defaultdict(float)
    for other, weight in near.items():
        if other != node:
            ties[group[other]] += weight
    own = group[node]
    best, most = own, ties[own] - (size[own] - sum(near.values())) * share
    for candidate, weight in ties.items():
        gain = weight - size[candidate] * share
        if candidate != own and gain > most + 1e-9:
            best, most = candidate, gain
    return best


def _merged(graph: Neighbours, groups: list[int]) -> Neighbours:
    """One node per group; what stays inside becomes a loop."""
    merged: Neighbours = [{} for _ in range(max(groups) + 1)]
    for node, near in enumerate(graph):
        into = merged[groups[node]]
        for other, weight in near.items():
            into[groups[other]] = into.get(groups[other], 0.0) + weight
    return merged


def _numbered(labels: list[int]) -> list[int]:
    """The same groups, numbered from 0 in the order in which they come up."""
    number: dict[int, int] = {}
    return [number.setdefault(label, len(number)) for label in labels]
