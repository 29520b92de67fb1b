"""Degree, strength and betweenness against a count by hand and a plain search of all shortest ways."""

from collections import deque

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import core.relating.ranking as ranking_module
from core.relating.ranking import ranking

LINKS = st.sets(st.tuples(st.integers(1, 9), st.integers(1, 9)).filter(lambda pair: pair[0] < pair[1]), min_size=1)


def ways(links, start):
    """Distance and number of shortest ways from `start` to every actor that can be reached."""
    distance, many, queue = {start: 0}, {start: 1}, deque([start])
    while queue:
        here = queue.popleft()
        for there in [b if a == here else a for a, b in links if here in (a, b)]:
            if there not in distance:
                distance[there], many[there] = distance[here] + 1, 0
                queue.append(there)
            if distance[there] == distance[here] + 1:
                many[there] += many[here]
    return distance, many


def between(links, actors):
    """The share of shortest ways between every two others that lead by each actor."""
    found = dict.fromkeys(actors, 0.0)
    known = {one: ways(links, one) for one in actors}
    for s in actors:
        for t in actors:
            distance, many = known[s]
            if s == t or t not in distance:
                continue
            for v in actors:
                far, ways_on = known[v]
                if v not in (s, t) and v in distance and distance[v] + far.get(t, len(actors)) == distance[t]:
                    found[v] += many[v] * ways_on[t] / many[t]
    pairs = max(1, (len(actors) - 1) * (len(actors) - 2))
    return {one: value / pairs for one, value in found.items()}


@given(LINKS)
def test_betweenness_counts_every_shortest_way(links):
    a, b = np.array(sorted(links)).T
    found = ranking(a, b, np.ones(len(a), np.int64))
    expected = between(links, sorted({*a.tolist(), *b.tolist()}))
    assert dict(zip(found.actors.tolist(), found.betweenness.tolist(), strict=True)) == pytest.approx(expected)


def test_degree_and_strength():
    found = ranking(np.array([1, 1, 2]), np.array([2, 3, 3]), np.array([5, 2, 1]))
    assert found.actors.tolist() == [1, 2, 3]
    assert found.degree.tolist() == [2, 2, 2]
    assert found.strength.tolist() == [7, 6, 3]


def test_who_stands_between_two_groups_matters_most(monkeypatch):
    monkeypatch.setattr(ranking_module, "_BATCH", 2)
    a, b = np.array([1, 1, 2, 3, 4, 4, 5]), np.array([2, 3, 3, 4, 5, 6, 6])
    found = ranking(a, b, np.ones(7, np.int64))
    order = found.actors[np.argsort(-found.betweenness)].tolist()
    assert set(order[:2]) == {3, 4}


def test_too_many_actors_have_no_betweenness(monkeypatch):
    monkeypatch.setattr(ranking_module, "MOST", 2)
    assert np.isnan(ranking(np.array([1, 2]), np.array([2, 3]), np.ones(2, np.int64)).betweenness).all()
    assert len(ranking(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.int64)).actors) == 0
