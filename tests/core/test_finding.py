"""Finding in one text: words, whole words, case, expressions, and those that would never end."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import finding
from core.errors import UserError
from core.finding import Wanted, find

TEXT = "Orsk and orsk, Orskaya\nin\nOrsk (1.5)"


def words(wanted, text=TEXT):
    return [text[start:end] for start, end in find(text, wanted)]


def test_words_in_any_case_also_across_lines():
    assert words(Wanted("orsk")) == ["Orsk", "orsk", "Orsk", "Orsk"]
    assert words(Wanted("Orsk", case=True)) == ["Orsk", "Orsk", "Orsk"]
    assert words(Wanted("orsk", whole=True)) == ["Orsk", "orsk", "Orsk"]
    assert words(Wanted("in orsk")) == ["in\nOrsk"]
    assert words(Wanted("1.5")) == ["1.5"]
    assert words(Wanted("")) == []


@given(st.text(max_size=30), st.text(min_size=1, max_size=4).filter(lambda word: not any(map(str.isspace, word))))
def test_what_is_found_is_what_python_finds(before, word):
    text = before + word
    found = find(text, Wanted(word, case=True))
    assert all(text[start:end] == word for start, end in found)
    assert len(found) == text.count(word)


def test_expressions():
    assert words(Wanted(r"orsk\w+", expression=True)) == ["Orskaya"]
    assert words(Wanted(r"^in$", expression=True)) == ["in"]
    with pytest.raises(UserError) as told:
        find(TEXT, Wanted("(orsk", expression=True))
    assert told.value.code == "bad_expression"


def test_a_hostile_expression_is_stopped():
    began = time.monotonic()
    with pytest.raises(UserError) as told:
        find("a" * 60 + "b", Wanted("(a+)+$", expression=True), patience=0.2)
    assert told.value.code == "slow_expression"
    assert time.monotonic() - began < 5


def test_there_is_an_end_to_what_is_given():
    assert len(find("a" * (finding.MOST + 5), Wanted("a"))) == finding.MOST
