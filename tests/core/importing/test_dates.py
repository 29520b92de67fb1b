"""Dates are read whole or not at all."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.importing import dates


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2021-03-14", "2021-03-14"),
        ("2021-03-14T10:05:00+01:00", "2021-03-14"),
        ("2021/3/14", "2021-03-14"),
        ("14 March 2021", "2021-03-14"),
        ("14th of March 2021", "2021-03-14"),
        ("March 14, 2021", "2021-03-14"),
        ("Sept. 4, 2021", "2021-09-04"),
        ("14-Mar-2021", "2021-03-14"),
        ("14.3.2021", "2021-03-14"),
        ("14/03/2021", "2021-03-14"),
        ("03/14/2021", "2021-03-14"),
        ("03/04/2021", None),
        ("04/04/2021", "2021-04-04"),
        ("30 February 2021", None),
        ("2021", None),
        ("March 2021", None),
        ("2021-00-10", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_forms(text: str, read: str | None) -> None:
    assert dates.parse(text) == read


def test_a_date_inside_a_longer_number_is_none() -> None:
    assert dates.first("version 1.14.3.2021.7 of 12021-03-14") is None


def test_the_first_real_date_of_a_line() -> None:
    assert dates.first("From 31 June 2020 to 1 July 2020 and 2 July 2020") == "2020-07-01"


@given(
    st.dates(min_value=date(1800, 1, 1), max_value=date(2099, 12, 31)),
    st.sampled_from(("%Y-%m-%d", "%d %B %Y", "%b %d, %Y", "%d.%m.%Y")),
)
def test_what_is_written_is_read(day: date, form: str) -> None:
    assert dates.parse(day.strftime(form)) == day.isoformat()


@given(st.text(max_size=60))
def test_any_text_is_survived(text: str) -> None:
    read = dates.first(text)
    assert read is None or date.fromisoformat(read)
