"""Pairs of names on which users of other programs lost their work, or their trust."""

from itertools import combinations

import pytest

from core.resolving.names import compare
from core.resolving.resolve import Name, resolve

YES = [
    ("person", "John Doe", "Doe, John"),
    ("person", "John D.", "John D"),
    ("person", "Soren Kierkegaard", "Søren Kierkegaard"),
    ("person", "Soren Kierkegaard", "Sören Kierkegaard"),
    ("person", "Søren Kierkegaard", "Sören Kierkegaard"),
    ("place", "US", "U.S."),
    ("place", "US", "United States"),
    ("place", "U.S.", "United States"),
    ("organization", "US Congress", "U.S. Congress"),
    ("other", "WIFI", "WI-FI"),
    ("organization", "WIFI Alliance", "WI-FI Alliance"),
]
ASK = [
    ("person", "Jeb", "Jeb Bush"),
    ("person", "John Doe", "John D."),
    ("person", "Doe, John", "John D"),
]
NO = [
    ("person", "Tigran", "Iran"),
    ("place", "Tigran", "Iran"),
    ("place", "Room 101", "Room 102"),
    ("other", "Room 101", "Room 102"),
    ("other", "UA123", "UA124"),
    ("organization", "UA123", "UA124"),
    ("person", "Dr John Richardson", "Dr Jane Richardson"),
    ("person", "John Richardson", "Jane Richardson"),
    ("place", "Hampton", "Hamptone"),
    ("person", "John Doe", "John Dae"),
    ("person", "Doe, John", "John Dae"),
    ("person", "Alexander Lukashevich", "Alexander Lukashenko"),
    ("person", "Li Keqiang", "Li Zhanshu"),
]
LUKASHENKO = ("Lukashenko", "Lukashenka", "Лукашенко", "Лукашэнка")


@pytest.mark.parametrize(("kind", "a", "b"), YES)
def test_one(kind, a, b):
    assert compare(a, b, kind).outcome == "same"


@pytest.mark.parametrize(("kind", "a", "b"), ASK)
def test_only_asked(kind, a, b):
    assert compare(a, b, kind).outcome in ("likely", "possible")


@pytest.mark.parametrize(("kind", "a", "b"), NO)
def test_two(kind, a, b):
    assert compare(a, b, kind).outcome == "different"


@pytest.mark.parametrize(("a", "b"), combinations(LUKASHENKO, 2))
@pytest.mark.parametrize("given", ["", "Alexander ", "Аляксандр "])
def test_one_surname_in_four_spellings_and_two_scripts(a, b, given):
    assert compare(given + a, given + b, "person").outcome == "same"


def test_hampton_is_no_other_person_without_asking():
    assert compare("Hampton", "Hamptone", "person").outcome != "same"


def test_a_town_and_a_man_of_one_name_stay_two():
    found = resolve([Name(1, "Washington", "place", None, 9), Name(2, "Washington", "person", None, 1)])
    assert len({(one.actor, one.group) for one in found}) == 2
    assert {one.kind for one in found} == {"place", "person"}
