"""Companions by period, against the evidence counted one by one."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from core.relating.companions_over_time import companions_over_time
from core.relating.windows import windows_of
from tests.core.relating.reckoning import ANY_DATES, ANY_ROWS, ANY_WINDOW, places, slowly


@given(ANY_ROWS, ANY_WINDOW, ANY_DATES, st.sampled_from([("day", 10), ("month", 7), ("year", 4)]))
def test_every_shared_window_counts_in_the_period_of_its_article(rows, window, dates, unit):
    wanted: dict[int, Counter] = {}
    for (a, b), shared in slowly(rows, window).items():
        for article, _ in shared:
            if dates.get(article) and 1 in (a, b):
                wanted.setdefault(b if a == 1 else a, Counter())[dates[article][: unit[1]]] += 1
    some = places(rows, dates)
    found = companions_over_time(windows_of(some, window), dates, 1, unit[0], 100)
    assert found == wanted
    totals = [sum(periods.values()) for periods in found.values()]
    assert totals == sorted(totals, reverse=True)
    assert list(companions_over_time(windows_of(some, window), dates, 1, unit[0], 1)) == list(found)[:1]


def test_somebody_who_stands_nowhere_has_no_companions():
    assert companions_over_time(windows_of(places([(1, 0, 0, 2)]), "sentence"), {1: "2020-01-01"}, 9, "day", 5) == {}
