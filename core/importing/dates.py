"""Dates as newspapers write them, read strictly: a date is read whole and with its year, or not at all.

English month names, ISO forms and day-first numbers with dots. No guessing: `03/04/2021` is no date.
"""

import re
from datetime import date

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_BY_NAME = {name[:size]: month for month, name in enumerate(MONTHS, 1) for size in (3, 4, len(name))}

MONTH = r"(?:jan|febr?|marc?h?|apri?l?|may|june?|july?|augu?s?t?|sept?|octo?|nove?|dece?|" + "|".join(MONTHS) + ")"
_YEAR = r"(?P<y{0}>1[89]\d\d|20\d\d)"
_DAY = r"(?P<d{0}>[0-3]?\d)"
_FORMS = (
    _YEAR + r"-(?P<m{0}>[01]\d)-" + _DAY,
    _YEAR + r"/(?P<m{0}>[01]?\d)/" + _DAY,
    _DAY + r"(?:st|nd|rd|th)?(?:\s+of)?[\s\-]{{1,2}}(?P<n{0}>" + MONTH + r")\.?,?[\s\-]{{1,2}}" + _YEAR,
    r"(?P<n{0}>" + MONTH + r")\.?\s{{1,2}}" + _DAY + r"(?:st|nd|rd|th)?,?\s{{1,2}}" + _YEAR,
    _DAY + r"\.(?P<m{0}>[01]?\d)\.\s?" + _YEAR,
    r"(?P<a{0}>[0-3]?\d)/(?P<b{0}>[0-3]?\d)/" + _YEAR,
)
#: One full date anywhere in a short text.
DATE = re.compile(
    r"(?<![\w./-])(?:" + "|".join(form.format(number) for number, form in enumerate(_FORMS)) + r")(?![\d/-]|\.\d)",
    re.IGNORECASE,
)


def parse(text: str) -> str | None:
    """The date that `text` wholly is (blanks around it aside), as YYYY-MM-DD; a time after an ISO date may follow."""
    text = re.sub(r"(?<=\d\d)[T ]\d\d:?\d\d.*$", "", text.strip())
    match = DATE.fullmatch(text)
    return _iso(match) if match else None


def first(text: str) -> str | None:
    """The first full date that stands in `text`, as YYYY-MM-DD, or None. Meant for short lines."""
    for match in DATE.finditer(text):
        if found := _iso(match):
            return found
    return None


def _iso(match: re.Match[str]) -> str | None:
    """The matched parts as YYYY-MM-DD; None when there is no such day, or when day and month can be confused."""
    part = {key[0]: value for key, value in match.groupdict().items() if value is not None}
    year = int(part["y"])
    if "a" in part:
        month, day = _told_apart(int(part["a"]), int(part["b"]))
    else:
        month = int(part["m"]) if "m" in part else _month(part["n"])
        day = int(part["d"])
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _told_apart(one: int, other: int) -> tuple[int, int]:
    """(month, day) of two numbers that can only be read one way; (0, 0), which is no date, otherwise."""
    if one == other or (one <= 12 < other):
        return one, other
    if other <= 12 < one:
        return other, one
    return 0, 0


def _month(name: str) -> int:
    name = name.lower()
    return _BY_NAME.get(name) or _BY_NAME[name[:3]]
