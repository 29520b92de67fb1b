"""G² against a table worked by hand, and what every association measure owes its reader."""

from math import log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.relating.strength import expected, strength


def one(both, a, b, total):
    return float(strength(np.array([both]), np.array([a]), np.array([b]), total)[0])


@st.composite
def tables(draw):
    total = draw(st.integers(1, 10_000))
    a, b = draw(st.integers(1, total)), draw(st.integers(1, total))
    both = draw(st.integers(max(0, a + b - total), min(a, b)))
    return both, a, b, total


def test_the_table_in_the_manual():
    # 17 windows with both, 23 with only the first, 33 with only the second, 927 with neither.
    by_hand = 2 * (17 * log(17 / 2) + 23 * log(23 / 38) + 33 * log(33 / 48) + 927 * log(927 / 912))
    assert expected(np.array([40]), np.array([50]), 1000)[0] == pytest.approx(2.0)
    assert one(17, 40, 50, 1000) == pytest.approx(by_hand)
    assert one(17, 40, 50, 1000) == pytest.approx(55.18, abs=0.01)


def test_rarer_than_chance_is_negative_and_as_by_chance_is_zero():
    assert one(0, 50, 50, 100) < 0
    assert one(25, 50, 50, 100) == pytest.approx(0, abs=1e-9)


def test_always_both_in_every_window_says_nothing():
    assert one(8, 8, 8, 8) == 0


@given(tables())
def test_the_sign_tells_more_or_fewer_than_chance(table):
    both, a, b, total = table
    value = one(*table)
    assert np.isfinite(value)
    if abs(value) > 1e-6:
        assert (value > 0) == (both * total > a * b)


@given(tables())
def test_neither_actor_comes_first(table):
    both, a, b, total = table
    assert one(both, a, b, total) == pytest.approx(one(both, b, a, total), abs=1e-6)


@given(tables())
def test_one_more_shared_window_is_never_weaker(table):
    both, a, b, total = table
    if both < min(a, b):
        assert one(both + 1, a, b, total) > one(both, a, b, total) - 1e-6
