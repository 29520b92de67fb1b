"""Two views beside each other: nothing is lost, and nothing stands on the wrong side."""

from hypothesis import given
from hypothesis import strategies as st

from core.relating.compare import SIDES, among_weightiest, compare, telling
from core.relating.relations import relations
from core.relating.scope import inside
from tests.core.relating.reckoning import ANY_ROWS, ANY_WINDOW, places, slowly


def split(rows):
    return [row for row in rows if row[0] <= 2], [row for row in rows if row[0] > 2]


def sides(compared):
    pairs = zip(compared.whole.a.tolist(), compared.whole.b.tolist(), strict=True)
    return dict(zip(pairs, (SIDES[number] for number in compared.side.tolist()), strict=True))


@given(ANY_ROWS, ANY_WINDOW, st.integers(1, 3))
def test_every_link_stands_where_a_slow_count_puts_it(rows, window, least):
    one, other = split(rows)
    compared = compare(*(relations(places(some), window) for some in (rows, one, other)), least)
    here, there = slowly(one, window), slowly(other, window)
    wanted = {}
    for pair in here.keys() | there.keys():
        counts = len(here.get(pair, ())), len(there.get(pair, ()))
        if max(counts) >= least:
            wanted[pair] = "one" if not counts[1] else "other" if not counts[0] else "both"
    assert sides(compared) == wanted
    for number, pair in enumerate(zip(compared.whole.a.tolist(), compared.whole.b.tolist(), strict=True)):
        assert compared.one[number] == len(here.get(pair, ()))
        assert compared.other[number] == len(there.get(pair, ()))


@given(ANY_ROWS, ANY_WINDOW, st.integers(0, 20))
def test_what_is_shown_has_a_fair_share_of_each_side(rows, window, most):
    one, other = split(rows)
    compared = compare(*(relations(places(some), window) for some in (rows, one, other)))
    shown = telling(compared, most)
    assert len(shown) == min(most, len(compared))
    assert sides(shown).items() <= sides(compared).items()
    for number in range(3):
        there = int((compared.side == number).sum())
        assert int((shown.side == number).sum()) >= min(there, most // 3)
    assert sorted(shown.whole.strength.tolist(), reverse=True) == shown.whole.strength.tolist()


@given(ANY_ROWS, st.sets(st.integers(1, 5)), st.sets(st.sampled_from("ABC")))
def test_an_article_is_in_when_one_of_its_outlets_is(rows, only, outlets):
    told = {1: ("A",), 2: ("A", "B"), 3: ("C",)}
    found = inside(places(rows).article, told, outlets, only).tolist()
    wanted = [a in only and (not outlets or bool(outlets & set(told.get(a, ())))) for a, *_ in rows]
    assert found == wanted
    assert inside(places(rows).article, told, (), None).all()


@given(ANY_ROWS, ANY_WINDOW, st.integers(0, 8))
def test_among_the_weightiest_are_the_links_of_so_many_actors(rows, window, most):
    one, other = split(rows)
    compared = compare(*(relations(places(some), window) for some in (rows, one, other)))
    kept = among_weightiest(compared, most)
    actors = {actor for pair in sides(kept) for actor in pair}
    assert len(actors) <= most
    everybody = {actor for pair in sides(compared) for actor in pair}
    if most >= len(everybody):
        assert sides(kept) == sides(compared)
