"""Which links a stop of the slider shows."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.relating.tally import Tally
from ui.relations.stops import STOPS, Stop, choose, count_actors, hubs_of, without


def tally(pairs, strength):
    a, b = np.array(pairs, np.int64).reshape(-1, 2).T
    size = len(a)
    ones = np.full(size, 5)
    return Tally(a, b, ones, ones, ones, np.ones(size), np.array(strength, np.float64), 100, size)


@st.composite
def tallies(draw):
    pair = st.tuples(st.integers(1, 25), st.integers(1, 25)).filter(lambda p: p[0] < p[1])
    pairs = sorted(draw(st.sets(pair, max_size=80)))
    return tally(pairs, [draw(st.floats(0.1, 1000)) for _ in pairs])


@settings(max_examples=60, deadline=None)
@given(tallies(), st.integers(2, 20), st.integers(20, 60), st.integers(0, 4))
def test_a_stop_keeps_its_limits_and_leaves_nobody_alone(passing, actors, links, enough):
    chosen = choose(passing, Stop("", actors, links, enough))
    pairs = list(zip(chosen.a.tolist(), chosen.b.tolist(), strict=True))
    assert len(set(pairs)) == len(pairs) <= max(links, actors)
    assert set(pairs) <= set(zip(passing.a.tolist(), passing.b.tolist(), strict=True))
    assert count_actors(chosen) <= actors
    assert (np.diff(chosen.strength) <= 0).all()


def test_a_clique_does_not_take_all_the_room():
    clique = [(a, b) for a in range(1, 13) for b in range(a + 1, 13)]
    ring = [(n, n + 1) for n in range(20, 30)] + [(20, 30)]
    chosen = choose(tally(clique + ring, [100.0] * len(clique) + [99.0] * len(ring)), Stop("", 30, 44, 3))
    shown = set(zip(chosen.a.tolist(), chosen.b.tolist(), strict=True))
    assert set(ring) <= shown


def test_everything_is_everything():
    pairs = [(a, b) for a in range(1, 40) for b in range(a + 1, 40) if (a + b) % 3]
    assert len(choose(tally(pairs, range(1, len(pairs) + 1)), STOPS[-1])) == len(pairs)


def test_hubs_are_linked_to_almost_everybody():
    star = tally([(1, n) for n in range(2, 20)] + [(2, 3)], [9.0] * 19)
    assert hubs_of(star) == {1}
    assert list(zip(without(star, hubs_of(star)).a.tolist(), without(star, hubs_of(star)).b.tolist(), strict=True)) == [
        (2, 3)
    ]
    assert hubs_of(tally([], [])) == frozenset()
