"""Running heads and page numbers: lines at the edge of a page that return on others."""

import re
from collections import Counter
from collections.abc import Sequence

from core.importing.pdf_columns import CELL, Line

_EDGE = 2  # lines from the top and from the bottom of a page that may be heads
_PAGES = 3  # on which a head returns; on both of two
_STEP = 8.0  # points by which a head may stand higher or lower
_NUMBER = re.compile(
    r"[\W_]*(?:page|p\.|seite)?[\W_]*(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|/|von)\s*\d{1,4})?[\W_]*", re.I
)
_KEPT = 3  # heads that are told, once each


def without_heads(pages: Sequence[Sequence[Line]]) -> tuple[list[str], list[list[Line]]]:
    """The heads, once each and without page numbers, and the lines of the pages without them."""
    edges = [_edges(lines) for lines in pages]
    times = Counter(key for found in edges for key in {_key(line) for line in found})
    enough = min(_PAGES, max(2, len(pages)))
    heads: dict[str, str] = {}
    kept: list[list[Line]] = []
    for lines, edge in zip(pages, edges, strict=True):
        gone = {line for line in edge if times[_key(line)] >= enough or _is_number(line, lines)}
        for line in lines:
            if line in gone and not _NUMBER.fullmatch(line.text):
                heads.setdefault(_key(line)[0], _without_number(line.text))
        kept.append([line for line in lines if line not in gone])
    return list(heads.values())[:_KEPT], kept


def _without_number(text: str) -> str:
    """“https://… | 1/3”, as browsers print it, without the number of the page."""
    return CELL.join(part for part in text.split(CELL) if not _NUMBER.fullmatch(part)) or text


def _edges(lines: Sequence[Line]) -> list[Line]:
    """The lines at the top and at the bottom of a page, whatever column they are in."""
    rows = sorted(lines, key=lambda line: -line.bottom)
    return list(dict.fromkeys([*rows[:_EDGE], *rows[-_EDGE:]]))


def _key(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line.text.casefold()), round(line.bottom / _STEP)


def _is_number(line: Line, lines: Sequence[Line]) -> bool:
    """A number by itself, below or above everything else."""
    if not _NUMBER.fullmatch(line.text) or not any(letter.isdigit() for letter in line.text) or len(lines) < 3:
        return False
    heights = [other.bottom for other in lines if other is not line]
    return line.bottom < min(heights) - line.height or line.bottom > max(heights) + line.height
