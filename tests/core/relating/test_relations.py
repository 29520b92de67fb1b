"""Relations are what a patient reader with a pencil would count."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import core.relating.windows as windows_module
from core.relating.relations import relations, strongest
from tests.core.relating.reckoning import ANY_DATES, ANY_OUTLETS, ANY_ROWS, ANY_WINDOW, addresses, places, slowly

# (article, sentence, paragraph, actor): two articles, in the first of which 7 and 3 meet twice.
ROWS = [(1, 0, 0, 7), (1, 0, 0, 3), (1, 0, 0, 3), (1, 40, 0, 5), (1, 80, 80, 3), (1, 80, 80, 7), (2, 0, 0, 5)]
PUBLISHED = {1: "2023-05-02", 2: None}
OUTLET = {1: "Gazette", 2: "Courier"}


def pairs(found):
    return [(r.a, r.b, r.windows) for r in found]


def test_a_window_counts_once_for_a_pair():
    found = relations(places(ROWS), "sentence")
    assert pairs(found) == [(3, 7, 2)]


def test_wider_windows_see_more_pairs():
    assert pairs(relations(places(ROWS), "paragraph")) == [(3, 5, 1), (3, 7, 2), (5, 7, 1)]
    assert pairs(relations(places(ROWS), "article")) == [(3, 5, 1), (3, 7, 1), (5, 7, 1)]


def test_equal_starts_in_two_articles_are_two_windows():
    found = relations(places([(1, 0, 0, 1), (2, 0, 0, 2)]), "sentence")
    assert len(found) == 0


def test_no_places_no_relations():
    for window in ("sentence", "paragraph", "article"):
        found = relations(places([]), window)
        assert len(found) == 0
        assert list(found) == []
        assert len(strongest(found, 5)) == 0


def test_one_actor_alone_has_no_relation_with_itself():
    assert len(relations(places([(1, 0, 0, 1), (1, 0, 0, 1)]), "article")) == 0


@given(ANY_ROWS, ANY_WINDOW, ANY_DATES, ANY_OUTLETS)
def test_counts_agree_with_a_slow_count(rows, window, dates, outlets):
    expected = slowly(rows, window)
    found = list(relations(places(rows, dates, outlets), window))
    assert [(r.a, r.b) for r in found] == sorted(expected)
    for r in found:
        both = expected[r.a, r.b]
        articles = {article for article, _ in both}
        known = sorted(dates[a] for a in articles if dates.get(a))
        assert r.windows == len(both)
        assert r.articles == len(articles)
        assert r.outlets == len({outlets[a] for a in articles if outlets.get(a)})
        assert (r.first, r.last) == ((known[0], known[-1]) if known else (None, None))


@given(ANY_ROWS, ANY_WINDOW)
def test_expected_is_what_independent_actors_would_share(rows, window):
    found = addresses(rows, window)
    total = len(set().union(*found.values())) if found else 0
    for r in relations(places(rows), window):
        assert r.expected == pytest.approx(len(found[r.a]) * len(found[r.b]) / total)


@given(ANY_ROWS, ANY_WINDOW, st.sets(st.integers(0, 9), max_size=3))
def test_asking_for_some_actors_keeps_every_figure(rows, window, some):
    everything = relations(places(rows), window)
    asked = relations(places(rows), window, actors=some)
    assert list(asked) == [r for r in everything if r.a in some or r.b in some]


@given(ANY_ROWS, ANY_WINDOW, st.randoms(use_true_random=False))
def test_order_of_the_rows_does_not_matter(rows, window, random):
    shuffled = rows.copy()
    random.shuffle(shuffled)
    assert list(relations(places(shuffled), window)) == list(relations(places(rows), window))


@given(ANY_ROWS, ANY_WINDOW)
def test_small_blocks_count_the_same(rows, window):
    whole = list(relations(places(rows), window))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(windows_module, "BLOCK", 3)
        assert list(relations(places(rows), window)) == whole


def test_strongest_ranks_by_strength_not_by_count():
    # 1 and 2 stand everywhere and so meet often; 8 and 9 stand in two windows only, both together.
    rows = [(n, 0, 0, who) for n in range(1, 31) for who in (1, 2) if n % 3 or who == 1]
    rows += [(n, 0, 0, who) for n in (40, 41) for who in (8, 9)]
    found = strongest(relations(places(rows), "article"), 2)
    assert (found.a[0], found.b[0]) == (8, 9)
    assert found.windows[0] < found.windows[1]


def test_equal_strength_is_ordered_by_windows_then_ids():
    rows = [(n, 0, 0, who) for n in (1, 2) for who in (5, 6)] + [(3, 0, 0, 1), (3, 0, 0, 2), (4, 0, 0, 9)]
    rows += [(5, 0, 0, 3), (5, 0, 0, 4)]
    ranked = strongest(relations(places(rows), "article"), 10)
    assert pairs(ranked) == [(5, 6, 2), (1, 2, 1), (3, 4, 1)]


def test_numbers_are_plain_when_rows_are_read():
    (r,) = relations(places(ROWS, PUBLISHED, OUTLET), "sentence")
    assert (type(r.a), type(r.windows), type(r.strength), r.first, r.outlets) == (int, int, float, "2023-05-02", 1)


def test_a_large_collection_is_counted_too():
    random = np.random.default_rng(1)
    size = 60_000
    rows = np.stack([random.integers(1, 2000, size), np.zeros(size), np.zeros(size), random.zipf(1.5, size) % 900])
    found = relations(places(rows.T.astype(int)), "article")
    assert found.windows.sum() > 100_000
