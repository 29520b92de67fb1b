"""One article of a news database's export: its lines in groups, and what is common to all such exports."""

import re
from typing import NamedTuple

from core.importing import record
from core.importing.blocks import Block
from core.importing.bylines import NAME, is_name
from core.importing.dates import DATE

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY_LINE = re.compile(
    rf"(?:{_WEEKDAY},?\s+)?(?P<day>\S.{{6,24}}?\d{{4}})(?:,?\s+{_WEEKDAY}\b)?(?P<rest>.{{0,40}})$", re.I
)
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5})?"
_REST = re.compile(rf"[\s,]*(?:{_CLOCK})?(?:\s*[A-Z][\w ]{{0,30}})?$", re.I)
_RIGHTS = re.compile(r"(?:copyright\b|©|\(c\)|all rights reserved)", re.I)
_BY = re.compile(r"^(?:by|von|par)\b[:\s]\s*", re.I)
_BETWEEN = re.compile(r"\s*(?:,|;|&|/|\b(?:and|und|et)\b)\s*", re.I)
_PERSON = re.compile(rf"({NAME.pattern})(?:\s+(?:in|for|at|of|from)\s.{{1,60}})?$")
_NOBODY = re.compile(
    r"\b(?:correspondents?|editors?|reporters?|writers?|staff|desk|agency|agence|news|newsroom|press\w*|service|team"
    r"|bureau|our|own|special|times|post|daily|television|radio|online)\b",
    re.I,
)


class Piece(NamedTuple):
    """What was read of one article. The blocks are in the order of the export."""

    card: record.Card
    blocks: list[Block]


def groups(text: str) -> list[list[str]]:
    """The lines of each paragraph, blanks around them cut."""
    found = ([line.strip() for line in group.split("\n")] for group in re.split(r"\n(?:[ \t\f\xa0]*\n)+", text.strip()))
    filled = [[line for line in group if line] for group in found if any(group)]
    whole = [line for group in filled for line in group]
    if len(whole) > 12 and len(whole) > 3 * len(filled) and max(map(len, whole)) > 110:
        return [[line] for line in whole]  # without a single blank line: each line is a paragraph
    return filled


def paragraph(group: list[str]) -> str:
    """One text of the lines; those wrapped by hand are put together."""
    inner = group[:-1]
    wrapped = bool(inner) and max(map(len, group)) <= 100 and min(map(len, inner)) >= 40
    wrapped = wrapped and sum(line[-1:] in '.!?”"' for line in inner) <= len(inner) / 2
    return (" " if wrapped else "\n").join(group)


def day(line: str) -> str | None:
    """The date of a line that is nothing but a date, with weekday and time at most; as YYYY-MM-DD."""
    if len(line) > 70:
        return None
    match = _DAY_LINE.match(line)
    if match and DATE.fullmatch(match["day"]) and _REST.match(match["rest"]):
        return record.day(match["day"])
    return None


def is_rights(line: str) -> bool:
    """A line of copyright."""
    return bool(_RIGHTS.match(line))


def named(line: str) -> tuple[str, ...]:
    """The authors in a byline, with or without “By”; () when it names a desk or an agency only."""
    parts = _BETWEEN.split(_BY.sub("", " ".join(line.split()).rstrip(" ;,.")))
    names = (match[1] for part in parts if not _NOBODY.search(part) and (match := _PERSON.match(part)))
    return tuple(dict.fromkeys(name.title() if name.isupper() else name for name in names if is_name(name)))


def is_byline(line: str) -> bool:
    """It begins with “By”, or names people and nothing else."""
    return len(line) <= 150 and bool(_BY.match(line) or named(line))
