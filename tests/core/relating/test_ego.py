"""What stands around some actors, against a slow and obvious search."""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.relating.ego import common, distances, ego, in_common
from core.relating.paths import along, paths
from core.relating.relations import relations
from tests.core.relating.reckoning import places

LINKS = st.sets(st.tuples(st.integers(1, 9), st.integers(1, 9)).filter(lambda pair: pair[0] < pair[1]), max_size=24)


def network(pairs):
    """Relations in which these pairs share one article each, the later ones more often."""
    rows = [
        (number * 10 + again, 0, 0, actor)
        for number, pair in enumerate(sorted(pairs), 1)
        for again in range(1 + number % 3)
        for actor in pair
    ]
    return relations(places(rows), "sentence")


def pairs_of(links):
    return set(zip(links.a.tolist(), links.b.tolist(), strict=True))


def slowly(pairs, source):
    """Breadth first, with sets."""
    far, ring = {source: 0}, {source}
    while ring:
        ring = {end for a, b in pairs for start, end in ((a, b), (b, a)) if start in ring} - set(far)
        far |= dict.fromkeys(ring, max(far.values()) + 1)
    return far


@given(LINKS, st.integers(1, 9))
def test_distances_are_those_of_a_slow_search(pairs, source):
    assert distances(network(pairs), [source]) == slowly(pairs, source)


@given(LINKS, st.integers(1, 9), st.integers(1, 2))
def test_an_ego_view_with_room_holds_what_is_near_and_nothing_else(pairs, source, depth):
    far = slowly(pairs, source)
    near = {pair for pair in pairs if all(far.get(end, 9) <= depth for end in pair)}
    assert pairs_of(ego(network(pairs), [source], depth, 1_000)) == near


@given(LINKS, st.integers(1, 9), st.integers(1, 12))
def test_an_ego_view_keeps_to_its_size_and_shows_no_island(pairs, source, most):
    shown = ego(network(pairs), [source], 2, most)
    assert len(shown) <= most
    reached = slowly(pairs_of(shown), source)
    assert {actor for pair in pairs_of(shown) for actor in pair} <= set(reached)
    assert np.all(np.diff(shown.strength) <= 1e-9)


@given(LINKS, st.sets(st.integers(1, 9), min_size=2, max_size=3))
def test_in_common_are_those_linked_with_all(pairs, chosen):
    links = network(pairs)
    wanted = {n for n in range(1, 10) if n not in chosen and all(tuple(sorted((n, c))) in pairs for c in chosen)}
    assert set(common(links, chosen).tolist()) == wanted
    shown = {tuple(sorted((n, c))) for n in wanted for c in chosen} | {p for p in pairs if set(p) <= chosen}
    assert pairs_of(in_common(links, chosen, 1_000)) == shown


def test_of_many_in_common_whole_actors_are_shown():
    links = network({(a, b) for a in (1, 2) for b in range(3, 9)})
    shown = in_common(links, [1, 2], 4)
    assert len(shown) == 4
    assert set(common(shown, [1, 2]).tolist()) == {n for pair in pairs_of(shown) for n in pair} - {1, 2}


@given(LINKS, st.integers(1, 9), st.integers(1, 9))
def test_paths_are_the_shortest_and_each_step_is_a_link(pairs, source, target):
    links, far = network(pairs), slowly(pairs, source)
    found = paths(links, source, target, 50)
    assert bool(found) == (source != target and target in far)
    assert len(set(found)) == len(found)
    for path in found:
        assert (path[0], path[-1], len(path) - 1) == (source, target, far[target])
        assert all(tuple(sorted(step)) in pairs for step in itertools.pairwise(path))
    steps = {tuple(sorted(step)) for path in found for step in itertools.pairwise(path)}
    assert pairs_of(links.take(along(links, found))) == steps
    assert paths(links, source, target, 1) == found[:1]


@given(LINKS, st.integers(1, 9), st.integers(1, 9))
def test_all_shortest_paths_are_found_the_strongest_first(pairs, source, target):
    links = network(pairs)
    strength = dict(zip(zip(links.a.tolist(), links.b.tolist(), strict=True), links.strength.tolist(), strict=True))
    found = paths(links, source, target, 1_000)

    def ways(at, left):
        if left == 0:
            return [(at,)] if at == target else []
        near = {end for a, b in pairs for start, end in ((a, b), (b, a)) if start == at}
        return [(at, *rest) for end in near for rest in ways(end, left - 1)]

    if found:
        assert set(found) == set(ways(source, len(found[0]) - 1))
        worth = [sum(np.log(max(strength[tuple(sorted(s))], 1e-9)) for s in itertools.pairwise(p)) for p in found]
        assert all(one >= other - 1e-6 for one, other in itertools.pairwise(worth))
