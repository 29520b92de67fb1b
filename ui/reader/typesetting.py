"""What the lines of an article's text are besides plain paragraphs: headings, points of a list, quotations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from core.model import Zone

Sort = Literal["heading", "point", "quotation"]

_LINE = re.compile(r"[^\n]+")
#: What stands before the words of a point.
SIGN = re.compile(r"\s*(?:[•‣◦▪●–—*·-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s*")
_SURE_POINT = re.compile(r"[•‣◦▪●]\s*\S")
_POINT = re.compile(r"\s*(?:[•‣◦▪●–—*·-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+\S")
_QUOTED = re.compile(r"(?:“[^“”]+”|«[^«»]+»|„[^„“”]+[“”]|>\s?.+)\s*$")
_HEADING_END = re.compile(r"[\w)’]$")
_LONGEST_HEADING, _WORDS = 90, 14
_PARAGRAPH = 110  # letters from which a line is a paragraph
_LEAST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is no plain paragraph, as code points of the text."""

    start: int
    end: int
    sort: Sort


def lines(text: str, zones: Sequence[Zone]) -> list[Line]:
    """Every such line in what counts as the article's body."""
    return [line for zone in zones if zone.kind == "body" for line in _of_zone(text, zone)]


def _of_zone(text: str, zone: Zone) -> Iterator[Line]:
    held = [found for found in _LINE.finditer(text, zone.start, zone.end) if not found.group().isspace()]
    points = [bool(_POINT.match(found.group())) for found in held]
    begun = False  # a heading stands between paragraphs, not above the first one
    for number, found in enumerate(held):
        line = found.group()
        beside = points[max(0, number - 1) : number] + points[number + 1 : number + 2]
        if _SURE_POINT.match(line.lstrip()) or (points[number] and any(beside)):
            yield Line(*found.span(), "point")
        elif len(line) >= _LEAST_QUOTE and _QUOTED.match(line.strip()):
            yield Line(*found.span(), "quotation")
        elif begun and _is_heading(text, line, found.start()) and _follows(held, number):
            yield Line(*found.span(), "heading")
        begun = begun or len(line) >= _PARAGRAPH


def _is_heading(text: str, line: str, start: int) -> bool:
    """Short, alone after a blank line, without the end of a sentence, beginning like one."""
    words = line.strip()
    alone = text[max(0, start - 2) : start] in ("\n\n", "\n", "")
    good = len(words) <= _LONGEST_HEADING and len(words.split()) <= _WORDS and _HEADING_END.search(words)
    return alone and bool(good) and (words[0].isupper() or words[0].isdigit())


def _follows(held: Sequence["re.Match[str]"], number: int) -> bool:
    """A paragraph comes next."""
    return number + 1 < len(held) and len(held[number + 1].group()) >= _PARAGRAPH
