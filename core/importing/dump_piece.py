"""One article of a news database's export: its lines in groups, and what is common to all such exports."""

import re
from typing import NamedTuple

from core.importing import record
from core.importing.blocks import Block
from core.importing.bylines import byline, is_name
from core.importing.dates import DATE
from core.importing.lines import lines

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY_LINE = re.compile(
    rf"(?:{_WEEKDAY},?\s+)?(?P<day>\S.{{6,24}}?\d{{4}})(?:,?\s+{_WEEKDAY}\b)?(?P<rest>.{{0,40}})$", re.I
)
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5})?"
_REST = re.compile(rf"[\s,]*(?:{_CLOCK})?(?:\s*[A-Z][\w ]{{0,30}})?$", re.I)
_RIGHTS = re.compile(r"(?:copyright\b|©|\(c\)|all rights reserved)", re.I)
_BY = re.compile(r"(?:by|von|par)\b[:\s]", re.I)


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
    line = re.sub(r"\bAND\b", "and", " ".join(line.split()).rstrip(" ;,."))
    found = lines(line if _BY.match(line) else "By " + line)
    made = byline(found[0]) if found else None
    if made and made.authors:
        return made.authors
    names = record.authors(line)
    return names if names and all(map(is_name, names)) else ()


def is_byline(line: str) -> bool:
    """It begins with “By”, or names people and nothing else."""
    return len(line) <= 150 and bool(_BY.match(line) or named(line))
