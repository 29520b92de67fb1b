"""A text cut into its lines, the pieces that are judged: title, body, caption or boilerplate.

Lines that someone wrapped by hand are put together again. Blank lines are not pieces; the blanks and line
ends between two pieces belong to the piece before them, those at the very start to the first piece.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.importing.patience import look

_FULL_STOP = re.compile(r"[.!?…。:;]+[\"'”’»)\]]*(?:\[\d+\])*$|[.!?…,][\"'”’»)\]]+$")
_BULLET = re.compile(r"(?:[•◦▪‣●○■*–—·-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_GAP = re.compile(r" {2,}")
_EVEN = str.maketrans("’‘“”", "''\"\"")
_LOOK = 1500  # characters; the rest of an endless line says nothing new


class Line(NamedTuple):
    """One line, or several wrapped by hand. `start` and `end` enclose it without the blanks around it."""

    start: int
    end: int
    text: str  # its first 1,500 characters, blanks evened out
    block: int  # blocks are separated by blank lines
    last: bool  # of its block
    words: tuple[str, ...]
    cells: tuple[str, ...]  # its parts, where wide gaps separate them
    bullet: bool  # an item of a list
    ends: bool  # as a sentence does
    long: bool  # a paragraph of running text
    plain: str  # for comparing, see `plain`

    @property
    def length(self) -> int:
        return self.end - self.start


def plain(text: str) -> str:
    """The text in lower case, quotation marks and blanks evened out, for comparing titles and stock phrases."""
    return " ".join(text.casefold().translate(_EVEN).split()).strip(" -–—|»«>:*#•·…")


def lines(text: str) -> list[Line]:
    """All lines of `text` that are not blank, in order."""
    found: list[Line] = []
    for number, block in enumerate(_blocks(text)):
        look()
        joined = _joined(text, block)
        for place, (start, end) in enumerate(joined):
            found.append(_line(text, start, end, number, place == len(joined) - 1))
    return found


def _line(text: str, start: int, end: int, block: int, last: bool) -> Line:
    look = text[start : min(end, start + _LOOK)]
    words = tuple(look.split())
    even = " ".join(words)
    bullet = _BULLET.match(even)
    ends = end - start > _LOOK or bool(_FULL_STOP.search(even[-12:]))
    cells = tuple(_GAP.split(look)) if "  " in look and len(look) < 300 else ()
    long = (ends and end - start >= 90) or len(words) >= 40
    bare = even[bullet.end() :] if bullet else even
    return Line(start, end, even, block, last, words, cells, bool(bullet), ends, long, plain(bare))


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    """Runs of lines between blank lines, each line without the blanks around it."""
    block: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            first = start + len(line) - len(line.lstrip())
            block.append((first, first + len(bare)))
        elif block:
            yield block
            block = []
        start += len(line) + 1
    if block:
        yield block


def _joined(text: str, block: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The block's lines, those wrapped by hand made one."""
    if _is_wrapped(text, block):
        return [(block[0][0], block[-1][1])]
    joined = [block[0]]
    for start, end in block[1:]:
        before = joined[-1]
        if _goes_on(text, before, start):
            joined[-1] = (before[0], end)
        else:
            joined.append((start, end))
    return joined


def _goes_on(text: str, before: tuple[int, int], start: int) -> bool:
    """The line before ends, and the line at `start` begins, within a sentence."""
    if not text[start].islower() or before[1] - before[0] < 40 or text.startswith("by ", start):
        return False
    return not _FULL_STOP.search(text[before[1] - 1])


def _is_wrapped(text: str, block: list[tuple[int, int]]) -> bool:
    """Three lines or more of like length, most of which end within a sentence."""
    if len(block) < 3:
        return False
    sizes = [end - start for start, end in block[:-1]]
    if min(sizes) < 45 or max(sizes) > 110 or max(sizes) - min(sizes) > 28 or max(sizes) < block[-1][1] - block[-1][0]:
        return False
    if any(_BULLET.match(text, start) for start, _ in block[1:]):
        return False
    open_ends = sum(1 for start, end in block[:-1] if not _FULL_STOP.search(text[max(start, end - 12) : end]))
    return open_ends >= 0.6 * len(sizes)
