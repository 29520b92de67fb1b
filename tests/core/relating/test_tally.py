"""The quick count agrees with the slow one, for every nearness, and so do the pairs that are described."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.relating.backbone import beyond_chance, disparity
from core.relating.places import Places
from core.relating.proof import shared
from core.relating.relations import describe, relations, strongest
from core.relating.tally import tally
from core.relating.windows import windows_of
from tests.core.relating.reckoning import ANY_DATES, ANY_OUTLETS, ANY_ROWS, ANY_WINDOW, places

NEAR = st.sampled_from([1, 2, 3, 5])


def lined(rows, **more):
    """Places whose sentences begin at 0, 10, 20 …: the tenth of where one begins is its number."""
    found = places(rows, **more)
    return Places(
        found.article, found.sentence, found.paragraph, found.actor, found.published, found.outlets, {},
        found.sentence // 10,
    )  # fmt: skip


def by_hand(rows, within):
    """{(a, b): sentences}: those that name one of the two while the other is named there or shortly before."""
    named = {}
    for article, sentence, _, actor in rows:
        named.setdefault((article, sentence // 10), set()).add(actor)
    reach = {
        (article, line): set().union(*(named.get((article, line - back), set()) for back in range(within)))
        for article, line in named
    }
    actors = sorted({row[3] for row in rows})
    met = {
        (a, b): {at for at in named if {a, b} <= reach[at] and {a, b} & named[at]}
        for a in actors for b in actors if a < b
    }  # fmt: skip
    return {pair: found for pair, found in met.items() if found}, named, reach


@given(ANY_ROWS, NEAR)
def test_sentences_looked_at_together_are_counted_as_by_hand(rows, within):
    met, named, reach = by_hand(rows, within)
    found = list(relations(lined(rows), "sentence", within=within))
    assert {(r.a, r.b): r.windows for r in found} == {pair: len(at) for pair, at in met.items()}
    for r in found:
        of_a, of_b = (sum(one in who for who in named.values()) for one in (r.a, r.b))
        near_a, near_b = (sum(one in who for who in reach.values()) for one in (r.a, r.b))
        assert (r.of_a, r.of_b) == (of_a, of_b)
        assert r.expected == pytest.approx((of_a * near_b + of_b * near_a - of_a * of_b) / len(named))


@given(ANY_ROWS, ANY_WINDOW, NEAR, st.integers(1, 3))
def test_the_quick_count_equals_the_slow_one(rows, window, within, least):
    where = lined(rows)
    slow = [r for r in relations(where, window, within=within) if r.windows >= least]
    found = tally(windows_of(where, window, within), least)
    columns = (found.a, found.b, found.windows, found.of_a, found.of_b)
    assert list(zip(*(column.tolist() for column in columns), strict=True)) == [
        (r.a, r.b, r.windows, r.of_a, r.of_b) for r in slow
    ]
    assert found.strength.tolist() == pytest.approx([r.strength for r in slow])
    assert found.expected.tolist() == pytest.approx([r.expected for r in slow])


@pytest.mark.parametrize("few", [0, 4])
@given(ANY_ROWS, ANY_WINDOW, NEAR, ANY_DATES, ANY_OUTLETS)
def test_the_strongest_are_described_as_if_all_were(few, rows, window, within, dates, outlets):
    where = lined(rows, published=dates, outlet=outlets)
    windows = windows_of(where, window, within)
    chosen = tally(windows).strongest(4)
    everything = strongest(relations(where, window, within=within), 4)
    assert list(describe(where, windows, chosen, few=few)) == list(everything)
    for r in everything:
        assert len(shared(windows, r.a, r.b)) == r.windows


@given(ANY_ROWS, ANY_WINDOW)
def test_one_sentence_alone_is_the_usual_window(rows, window):
    assert list(relations(lined(rows), window, within=1)) == list(relations(places(rows), window))


def test_dismissed_pairs_are_left_out_and_the_others_keep_their_figures():
    rows = [(n, 0, 0, who) for n in range(1, 6) for who in (1, 2, 3)]
    found = tally(windows_of(places(rows), "article"))
    rest = found.without([(1, 2)])
    assert list(zip(rest.a.tolist(), rest.b.tolist(), strict=True)) == [(1, 3), (2, 3)]
    assert rest.windows.tolist() == [5, 5]
    assert found.without([]) is found


def test_npmi_says_nothing_of_few_windows():
    rows = [(n, 0, 0, who) for n in (1, 2) for who in (1, 2)] + [(n, 0, 0, who) for n in range(3, 9) for who in (3, 4)]
    found = tally(windows_of(places(rows), "article"))
    few, many = found.npmi().tolist()
    assert np.isnan(few)
    assert many == pytest.approx(1.0)  # never one without the other
    assert [r.npmi is None for r in relations(places(rows), "article")] == [True, False]


def test_the_backbone_keeps_true_friends_and_leaves_chance_out():
    random = np.random.default_rng(7)
    rows = [(n, 0, 0, int(who)) for n in range(1, 1500) for who in random.integers(10, 60, 4)]
    rows += [(n, 0, 0, who) for n in range(2000, 2030) for who in (1, 2)]
    found = tally(windows_of(places(rows), "article"), 3)
    kept = found.take(beyond_chance(found))
    assert (1, 2) in set(zip(kept.a.tolist(), kept.b.tolist(), strict=True))
    assert len(kept) <= 1 + 0.02 * len(found)
    assert not beyond_chance(found.take(np.zeros(0, np.int64))).any()


def test_the_disparity_filter_is_the_formula_of_its_authors():
    a, b, weight = np.array([1, 1, 1, 4]), np.array([2, 3, 4, 5]), np.array([8.0, 1.0, 1.0, 3.0])
    # 1 has three links of 10 in all; 4 has two of 4 in all; 2, 3 and 5 have one each.
    by_hand = [(1 - 0.8) ** 2, (1 - 0.1) ** 2, min((1 - 0.1) ** 2, 1 - 1 / 4), 1 - 3 / 4]
    assert disparity(a, b, weight).tolist() == pytest.approx(by_hand)
