"""Periods follow each other without gap or overlap, whatever the calendar does."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.relating.periods import counts, days_of, periods, told, unit_for

DAYS = st.dates(date(1890, 1, 1), date(2040, 12, 31))
UNITS = st.sampled_from(["day", "month", "year"])


@given(DAYS, st.integers(0, 900), UNITS)
def test_periods_cover_every_day_once(first, length, unit):
    last = first + timedelta(days=length)
    columns = periods(first.isoformat(), last.isoformat(), unit)
    spans = [days_of(period) for period in columns]
    assert spans[0][0] <= first.isoformat() <= spans[0][1]
    assert spans[-1][0] <= last.isoformat() <= spans[-1][1]
    for (_, end), (begin, _) in pairwise(spans):
        assert date.fromisoformat(end) + timedelta(days=1) == date.fromisoformat(begin)


@given(DAYS, DAYS)
def test_the_unit_leaves_no_more_columns_than_can_be_shown(one, other):
    first, last = sorted([one.isoformat(), other.isoformat()])
    assert len(periods(first, last, unit_for(first, last))) <= 500


@given(st.dictionaries(DAYS.map(date.isoformat), st.integers(1, 9), max_size=20), UNITS)
def test_nothing_is_lost_between_days_and_periods(found, unit):
    days = sorted(found.items())
    columns = periods(days[0][0], days[-1][0], unit) if days else []
    assert sum(counts(days, columns, unit)) == sum(found.values())
    assert sum(counts([*days, ("2100-01-01", 5)], columns, unit)) == sum(found.values())


@pytest.mark.parametrize(
    ("period", "words"), [("2023", "2023"), ("2023-05", "May 2023"), ("2024-02-09", "9 February 2024")]
)
def test_periods_have_names(period, words):
    assert told(period) == words


def test_the_other_way_round_there_are_none():
    assert [periods("2023-05-31", "2021-01-01", unit) for unit in ("day", "month", "year")] == [[], [], []]
