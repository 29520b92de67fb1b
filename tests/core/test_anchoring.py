"""Decisions move with the text, or are said to be lost; they never land on other words."""

from hypothesis import given
from hypothesis import strategies as st

from core.anchoring import differences, move

WORDS = st.lists(st.sampled_from(["Ann", "met", "Bob", "in", "Oslo", "😀", "é", "\n", "the", "harbour"]), max_size=40)


SPANS = st.lists(st.tuples(st.integers(0, 80), st.integers(1, 9)))


@given(old=WORDS.map(" ".join), new=WORDS.map(" ".join), spans=SPANS)
def test_a_moved_span_says_the_same(old, new, spans):
    spans = [(start, start + length) for start, length in spans if start + length <= len(old)]
    for (start, end), moved in zip(spans, move(old, new, spans), strict=True):
        if moved is not None:
            assert new[moved[0] : moved[1]] == old[start:end]


@given(text=WORDS.map(" ".join), spans=SPANS)
def test_nothing_moves_when_nothing_changed(text, spans):
    spans = [(start, start + length) for start, length in spans if start + length <= len(text)]
    assert move(text, text, spans) == spans


@given(old=WORDS.map(" ".join), new=WORDS.map(" ".join))
def test_the_differences_hold_both_texts(old, new):
    told = differences(old, new)
    assert "".join(text for sort, text in told if sort != "new") == old
    assert "".join(text for sort, text in told if sort != "gone") == new


def test_a_name_keeps_its_place_behind_inserted_text():
    old = "Ann met Bob.\n\nThen Ann left.\n"
    new = "Updated at noon.\n\nAnn met Bob, said Cy.\n\nThen Ann left.\n"
    second = old.rindex("Ann")
    assert move(old, new, [(0, 3), (second, second + 3)]) == [
        (new.index("Ann"), new.index("Ann") + 3),
        (new.rindex("Ann"), new.rindex("Ann") + 3),
    ]


def test_what_is_gone_is_not_guessed():
    assert move("Ann met Bob.", "Cy met Bob.", [(0, 3)]) == [None]
    assert move("Eve came.\n", "Nobody came.\nEve and Eve left.\n", [(0, 3)]) == [None]


def test_long_texts_are_compared_in_time():
    old = "\n".join(f"Line {n} says something about Ann and Bob." for n in range(5_000))
    new = old.replace("Line 17 ", "Line seventeen ").replace("Line 4000 ", "")
    span = (old.index("Line 4999"), old.index("Line 4999") + 9)
    ((start, end),) = move(old, new, [span])
    assert new[start:end] == "Line 4999"


def test_differences_are_told_as_a_person_would():
    old = "Ann met Bob on Monday in Oslo.\n\nCy left.\n"
    new = "Ann met Bob on Tuesday at Rome.\n\nCy left.\nEve came.\n"
    assert differences(old, new) == [
        ("same", "Ann met Bob on "),
        ("gone", "Monday in Oslo.\n"),
        ("new", "Tuesday at Rome.\n"),
        ("same", "\nCy left.\n"),
        ("new", "Eve came.\n"),
    ]


def test_a_lone_word_between_two_changes_does_not_break_them():
    told = differences("one two three four five six seven\n", "one dva three chetyre five six seven\n")
    assert told == [
        ("same", "one "),
        ("gone", "two three four "),
        ("new", "dva three chetyre "),
        ("same", "five six seven\n"),
    ]
