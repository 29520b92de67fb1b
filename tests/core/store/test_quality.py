"""How good is this: on whom places rest, the sample that is drawn, and what it says of all."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.store import articles, checked, decisions, mentions
from core.store.quality import quality, wilson
from tests.core.store.made import fill


@pytest.fixture
def filled(notebook):
    fill(notebook)
    return notebook


def every(notebook):
    return [(a, p.start, p.end) for a in (1, 2, 3) for p in notebook.read(mentions.places, a)]


@pytest.mark.parametrize(
    ("right", "of", "low", "high"),
    [(17, 20, 0.640, 0.948), (0, 20, 0, 0.161), (20, 20, 0.839, 1), (5, 10, 0.237, 0.763)],
)
def test_the_interval_is_that_of_the_tables(right, of, low, high):
    assert wilson(right, of) == pytest.approx((low, high), abs=5e-4)


def test_nothing_checked_says_nothing():
    assert wilson(0, 0) == (0, 1)


@given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_interval_solves_the_score_equation_and_narrows(counted):
    right, of = counted
    low, high = wilson(right, of)
    assert 0 <= low <= right / of <= high <= 1
    for edge in (low, high):
        if 0 < edge < 1:
            assert abs(right / of - edge) == pytest.approx(1.959964 * math.sqrt(edge * (1 - edge) / of), abs=1e-6)
    four = wilson(4 * right, 4 * of)
    assert four[1] - four[0] < high - low


def test_places_rest_on_whom_decided_them(filled):
    total = len(every(filled))
    assert filled.read(quality).places == {"model": total, "rule": 0, "analyst": 0}
    ann = filled.read(mentions.places, 1)[0]
    filled.change("Pin", decisions.pin, 1, ann.start, ann.end, ann.actor)
    filled.change("Not here", decisions.refuse_here, 3, *every(filled)[-1][1:])
    filled.change("No name", decisions.refuse_everywhere, ["Oslo"])
    found = filled.read(quality)
    assert sum(found.places.values()) == filled.read(mentions.count) == len(every(filled))
    assert found.places["analyst"] == 1
    filled.change("Trash", articles.trash, [1])
    assert sum(filled.read(quality).places.values()) == filled.read(mentions.count)


def test_confirmed_and_names_are_counted(filled):
    assert (filled.read(quality).names, filled.read(quality).confirmed) == (4, 0)
    filled.change("Rename", decisions.rename, 1, "Ann B. Lee")
    assert filled.read(quality).confirmed == 1


def test_the_sample_draws_each_place_once_goes_on_and_ends(filled):
    wanted = set(every(filled))
    first = filled.read(checked.draw, 4)
    assert filled.read(checked.draw, 4) == first  # nothing was answered: the same again
    for one in first[:3]:
        filled.change("Check", checked.put, one.article, one.start, one.end, "right")
    rest = filled.read(checked.draw, 1000)
    assert rest[0] == first[3]
    drawn = [(one.article, one.start, one.end) for one in (*first[:3], *rest)]
    assert set(drawn) == wanted and len(drawn) == len(wanted)
    for one in rest:
        filled.change("Check", checked.put, one.article, one.start, one.end, "not a name")
    assert filled.read(checked.draw, 5) == []
    assert filled.read(checked.tally)["right"] == 3


def test_what_is_drawn_says_what_is_shown(filled):
    for one in filled.read(checked.draw, 1000):
        assert one.sentence[one.at : one.at + len(one.text)] == one.text
        assert one.actor_name == one.name


def test_what_does_not_count_is_not_drawn(filled):
    filled.load("caption", (), lambda db: db.execute("UPDATE mention SET counted = 0 WHERE article <> 3"))
    filled.change("No name", decisions.refuse_everywhere, ["Cy"])
    assert [one.text for one in filled.read(checked.draw, 1000)] == ["Ann Lee"]


def test_each_place_has_the_same_chance(filled):
    """The first draw over many seeds: a chi-square far below what a biased draw gives."""
    counts = dict.fromkeys(every(filled), 0)
    rounds = 600

    def reseeded(db, number):
        db.execute("UPDATE article SET fingerprint = ? WHERE id = 1", (f"seed {number}",))

    for number in range(rounds):
        filled.load("seed", (), reseeded, number)
        (one,) = filled.read(checked.draw, 1)
        counts[one.article, one.start, one.end] += 1
    expected = rounds / len(counts)
    assert sum((n - expected) ** 2 / expected for n in counts.values()) < 3 * len(counts)


def test_a_verdict_is_changed_undone_and_dropped_with_its_mention(filled):
    one = filled.read(checked.draw, 1)[0]
    filled.change("Check", checked.put, one.article, one.start, one.end, "right")
    filled.change("Check", checked.put, one.article, one.start, one.end, "other kind")
    assert filled.read(checked.tally)["other kind"] == 1
    filled.undo()
    assert filled.read(checked.tally)["right"] == 1
    filled.change("Refuse", decisions.refuse_here, one.article, one.start, one.end)
    assert filled.read(checked.tally)["right"] == 1  # corrected, it was still found so
    filled.load("read", (), lambda db: db.execute("DELETE FROM mention WHERE article = ?", (one.article,)))
    assert filled.read(checked.tally)["right"] == 0


def test_no_article_no_sample(notebook):
    assert notebook.read(checked.draw, 20) == []
    assert sum(notebook.read(quality).places.values()) == 0
