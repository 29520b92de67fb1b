"""A saved view as values: everything comes back, and whatever a bundle says, nothing breaks."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.relating.choices import Choices
from core.store.positions import Kept
from ui.relations.asking import Asked, from_values, to_values
from ui.relations.saved import CHOICES, SavedView, from_settings, to_settings
from ui.relations.stops import STOPS, USUAL
from ui.relations.view import Look, View, look

CHOSEN = Choices(
    window="article",
    near=3,
    kinds=("person", "group"),
    zones=("body", "caption"),
    copies=True,
    nationalities=True,
    capitals=True,
    since="2020-01-01",
    until="2021-12-31",
    outlets=("Post", "Herald"),
    tags=("ferry",),
    story=7,
)
VIEW = SavedView(
    CHOSEN, 5, 3, "dimmed", "community", Asked("path", (1, 2), 2), True, Kept({4: (1.25, -2.5)}, frozenset({4})),
    (4, 9), (1, 2), "matrix", Look(12.5, -3.25, 1.1, 1.4, 800, 600),
)  # fmt: skip


def test_every_part_of_a_view_comes_back():
    assert from_settings(json.loads(json.dumps(to_settings(VIEW)))) == VIEW
    usual = Choices()
    assert all(getattr(CHOSEN, name) != getattr(usual, name) for name in CHOICES), "a choice that no view keeps"


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda part: st.lists(part, max_size=3) | st.dictionaries(st.text(max_size=5), part, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(list(to_settings(VIEW))), JUNK))
def test_junk_becomes_the_usual(settings):
    view = from_settings(settings)
    assert 0 <= view.stop < len(STOPS)
    assert view.choices.kinds
    assert from_settings(json.loads(json.dumps(to_settings(view)))) == view


@given(st.dictionaries(st.sampled_from(list(to_settings(VIEW)["choices"])), JUNK))
def test_junk_among_the_choices_becomes_the_usual(choices):
    view = from_settings({"choices": choices})
    assert isinstance(view.choices.outlets, tuple)
    assert view.stop == USUAL


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"what": "path", "actors": [1]},
        {"what": "dates", "actors": [], "one": "2022-02-30"},
        {"what": "dates", "actors": [], "one": "soon"},
        {"what": "everything", "actors": [1]},
        {"what": "around", "actors": "1"},
        {"what": "common", "actors": [1, None]},
        {"what": "outlets", "actors": []},
        {"what": ["path"], "actors": [1, 2]},
    ],
)
def test_a_question_that_cannot_be_asked_is_none(values):
    assert from_values(values) == Asked()


@pytest.mark.parametrize("asked", [Asked("outlets", one="A", other="B"), Asked("dates", one="2022-02-24"), Asked()])
def test_questions_come_back(asked):
    assert from_values(to_values(asked)) == asked


def test_a_look_is_the_same_in_a_window_of_the_same_size_and_keeps_its_middle_in_another():
    view = View(1.5, 1.2, -40, 25, 800, 600)
    again = look(view).view(800, 600)
    assert (again.sx, again.sy, again.ox, again.oy) == pytest.approx((1.5, 1.2, -40, 25))
    smaller = look(view).view(400, 300)
    assert smaller.units(200, 150) == pytest.approx(view.units(400, 300))
    assert smaller.units(0, 0) == pytest.approx(view.units(0, 0))


@pytest.mark.parametrize("junk", [None, 3, {}, {"x": 1}, dict.fromkeys(("x", "y", "sx", "sy", "width", "height"), 0)])
def test_a_look_that_makes_no_sense_is_the_whole_picture(junk):
    assert from_settings({"look": junk}).look is None
