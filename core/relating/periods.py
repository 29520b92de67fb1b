"""Days, months and years as stretches of time that follow each other without a gap, and what they are called.

A period is the beginning of a date: “2023”, “2023-05” or “2023-05-31”.
"""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import accumulate, repeat

from core.store.timeline import LETTERS, Unit
from core.words import say

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
#: Days are shown of up to so many of them, months of up to so many days.
FEW_DAYS, FEW_MONTHS = 93, 31 * 12 * 40


def unit_for(first: str, last: str) -> Unit:
    """The unit in which the days from `first` to `last` are best looked at."""
    length = (date.fromisoformat(last) - date.fromisoformat(first)).days + 1
    return "day" if length <= FEW_DAYS else "month" if length <= FEW_MONTHS else "year"


def periods(first: str, last: str, unit: Unit) -> list[str]:
    """Every period from the one of the day `first` to the one of the day `last`; empty when `last` is earlier."""
    if unit == "day":
        begin, end = date.fromisoformat(first), date.fromisoformat(last)
        return [(begin + timedelta(days=n)).isoformat() for n in range((end - begin).days + 1)]
    if unit == "year":
        return [f"{year:04}" for year in range(int(first[:4]), int(last[:4]) + 1)]
    count = (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7]) + 1
    return list(accumulate(repeat(first[:7], max(0, count)), lambda month, _: _next_month(month)))


def _next_month(month: str) -> str:
    year, number = int(month[:4]), int(month[5:7])
    return f"{year + 1:04}-01" if number == 12 else f"{year:04}-{number + 1:02}"


def days_of(period: str) -> tuple[str, str]:
    """The first and the last day of a period."""
    if len(period) == 4:
        return f"{period}-01-01", f"{period}-12-31"
    if len(period) == 7:
        return f"{period}-01", f"{period}-{monthrange(int(period[:4]), int(period[5:7]))[1]:02}"
    return period, period


def told(period: str) -> str:
    """“2023”, “May 2023” or “31 May 2023”."""
    if len(period) == 4:
        return period
    month = f"{say(MONTHS[int(period[5:7]) - 1])} {period[:4]}"
    return month if len(period) == 7 else say("{0} {1}").format(int(period[8:10]), month)


def counts(days: Iterable[tuple[str, int]], columns: list[str], unit: Unit) -> list[int]:
    """How many there are in each of these periods, from how many there are on each day; other days are left out."""
    number = {period: index for index, period in enumerate(columns)}
    found = [0] * len(columns)
    for day, many in days:
        index = number.get(day[: LETTERS[unit]])
        if index is not None:
            found[index] += many
    return found
