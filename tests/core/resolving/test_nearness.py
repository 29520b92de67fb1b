"""How near two words of names are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.resolving.nearness import ONE_WORD, SPELLING, near, sounds_of

_WRITTEN = (
    "muhammad mohamed abdrahman abdrehman abdkarim hamidullah obaidullah petrov petrova sergei sergey j john jon "
    "golovchenko halouchanka haniyeh haniyya li keqiang amelia ferreira ferreyra x"
)
WORDS = st.sampled_from(_WRITTEN.split())


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("mohammed", "muhammad"),
        ("sergei", "sergey"),
        ("yusuf", "youssef"),
        ("aksana", "aksanna"),
    ],
)
def test_spellings_of_one_word(a, b):
    assert near(a, b) >= SPELLING


@pytest.mark.parametrize(("a", "b"), [("golovchenko", "halouchanka"), ("zuhairov", "zuhayrou"), ("morelli", "morello")])
def test_words_that_may_be_one(a, b):
    assert 0.7 <= near(a, b) < ONE_WORD


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("hasan", "husayn"),
        ("hamidullah", "obaidullah"),
        ("petrovich", "pavlovich"),
        ("abdrahman", "abdrahim"),
        ("abdkarim", "karim"),
        ("johnson", "jackson"),
        ("fallon", "flint"),
        ("lukashevich", "lukashenko"),
        ("li", "lu"),
    ],
)
def test_two_words(a, b):
    assert near(a, b) < 0.6


def test_a_man_and_a_woman_are_not_one_spelling():
    assert near("donato", "donata") < 0.6
    assert near("oleksandr", "oleksandra") < 0.6


@given(WORDS, WORDS)
@settings(max_examples=300, deadline=None)
def test_nearness_is_symmetric_and_spellings_share_a_sound(a, b):
    assert near(a, b) == near(b, a)
    assert near(a, b) < SPELLING or sounds_of(a) & sounds_of(b)
