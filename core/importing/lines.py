"""A text cut into its lines, the pieces that are judged: title, body, caption or boilerplate.

Lines that someone wrapped by hand are put together again. Blank lines are not pieces; the blanks and line
ends between two pieces belong to the piece before them, those at the very start to the first piece.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

_FULL_STOP = re.compile(r"[.!?…。:;]+[\"'”’»)\]]*(?:\[\d+\])*$|[.!?…,][\"'”’»)\]]+$")
_BULLET = re.compile(r"(?:[•◦▪‣●○■*–—·-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_GAP = re.compile(r" {2,}")
_LOOK = 1500  # characters; the rest of an endless line says nothing new


@dataclass(frozen=True)
class Line:
    """One line, or several wrapped by hand. `start` and `end` enclose it without the blanks around it."""

    start: int
    end: int
    text: str  # its first 1,500 characters, blanks evened out
    block: int  # blocks are separated by blank lines
    last: bool  # of its block
    cells: tuple[str, ...] = ()  # its parts, where wide gaps separate them

    @cached_property
    def length(self) -> int:
        return self.end - self.start

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(self.text.split())

    @cached_property
    def ends(self) -> bool:
        """Ends as a sentence does."""
        return bool(_FULL_STOP.search(self.text[-12:])) or self.length > _LOOK

    @cached_property
    def bullet(self) -> bool:
        return bool(_BULLET.match(self.text))

    @cached_property
    def plain(self) -> str:
        """For comparing: lower case, without bullet, marks and blanks around it."""
        return plain(_BULLET.sub("", self.text, count=1))

    @cached_property
    def long(self) -> bool:
        """A paragraph of running text."""
        return (self.length >= 90 and self.ends) or len(self.words) >= 40


def plain(text: str) -> str:
    """The text in lower case, quotation marks and blanks evened out, for comparing titles and stock phrases."""
    text = text.casefold().replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    return " ".join(text.split()).strip(" -–—|»«>:*#•·…")


def lines(text: str) -> list[Line]:
    """All lines of `text` that are not blank, in order."""
    found: list[Line] = []
    for number, block in enumerate(_blocks(text)):
        joined = _joined(text, block)
        for place, (start, end) in enumerate(joined):
            look = text[start : min(end, start + _LOOK)]
            cells = tuple(_GAP.split(look)) if len(look) < 300 and "  " in look else ()
            found.append(Line(start, end, " ".join(look.split()), number, place == len(joined) - 1, cells))
    return found


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
