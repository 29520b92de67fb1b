"""How many windows fall into each month, or into each year when they are many years."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

#: Up to so many months are told one by one.
MONTHS = 72


@dataclass(frozen=True, slots=True)
class Span:
    """A month or a year: `name` as its date begins (“2022-03”, “2022”), and how many windows fall into it."""

    name: str
    count: int


def over_time(dates: Iterable[str | None]) -> list[Span]:
    """Every month (or year) from the first to the last of these dates, empty ones too; what has no date is left out."""
    known = sorted(found for found in dates if found)
    if not known:
        return []
    first, last = (date.fromisoformat(one) for one in (known[0], known[-1]))
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    length = 7 if months <= MONTHS else 4
    counts = Counter(one[:length] for one in known)
    if length == 4:
        return [Span(str(year), counts[str(year)]) for year in range(first.year, last.year + 1)]
    begin = first.year * 12 + first.month - 1
    names = (f"{month // 12:04d}-{month % 12 + 1:02d}" for month in range(begin, begin + months))
    return [Span(name, counts[name]) for name in names]
