"""Where paragraphs begin and end, and the text that the model is given.

A paragraph is a line, or several lines when the text is hard-wrapped; none crosses a zone's edge.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.model import Zone
from core.reading.cleaning import Clean, clean
from core.reading.truecase import Truecase

Span = tuple[int, int]

#: No line of a hard-wrapped text is longer.
WIDEST = 120

#: This share of the line ends must be explained by the width, and so many there must be.
EXPLAINED, ENOUGH = 0.8, 4

_LINE = re.compile(r"[^\n]*\S")
_BULLET = re.compile(r"\s*(?:[•·*–—◦▪●■-]|\d{1,3}[.)])\s")
_FINAL = re.compile(r"[.!?:;…][\"')\]]*$")


@dataclass(frozen=True, slots=True)
class Layout:
    """An article laid out; all offsets are into `text`."""

    clean: Clean
    text: str  # cleaned, and all-capital lines in usual case
    prose: str  # the same with the line ends inside paragraphs made blank
    paragraphs: tuple[Span, ...]


def lay_out(article: str, zones: Sequence[Zone]) -> Layout:
    """Find the paragraphs of an article's text."""
    cleaned = clean(article)
    edges = {cleaned.here(zone.start) for zone in zones} | {cleaned.here(zone.end) for zone in zones}
    lines = [match.span() for match in _LINE.finditer(cleaned.text)]
    paragraphs = tuple(_cut(cleaned.text, _join(cleaned.text, lines), sorted(edges)))
    text = Truecase(cleaned.text).apply(paragraphs)
    return Layout(cleaned, text, _prose(text, paragraphs), paragraphs)


def _prose(text: str, paragraphs: Sequence[Span]) -> str:
    parts: list[str] = []
    done = 0
    for start, end in paragraphs:
        parts += (text[done:start], text[start:end].replace("\n", " "))
        done = end
    return "".join((*parts, text[done:]))


def _join(text: str, lines: Sequence[Span]) -> Iterator[Span]:
    """Join lines that continue each other."""
    width = _width(text, lines)
    current: Span | None = None
    for line in lines:
        if current and _continues(text, current, line, width):
            current = (current[0], line[1])
            continue
        if current:
            yield current
        current = line
    if current:
        yield current


def _continues(text: str, before: Span, line: Span, width: int) -> bool:
    """Does `line` go on with the sentence that ends at the end of `before`?"""
    if text.count("\n", before[1], line[0] + 1) != 1 or _BULLET.match(text, line[0]):
        return False
    if width:
        return _full(text, before, line, width)
    first = text[line[0] : line[1]].lstrip()[:1]
    return first.islower() and not _FINAL.search(text, max(before[0], before[1] - 4), before[1])


def _width(text: str, lines: Sequence[Span]) -> int:
    """The width at which the text is hard-wrapped, or 0 when it is not."""
    width = max((end - start for start, end in lines), default=0)
    pairs = [(a, b) for a, b in pairwise(lines) if b[0] - a[1] == 1]
    if width > WIDEST or len(pairs) < ENOUGH:
        return 0
    full = sum(_full(text, before, line, width) for before, line in pairs)
    return width if full >= EXPLAINED * len(pairs) else 0


def _full(text: str, before: Span, line: Span, width: int) -> bool:
    """Would the first word of `line` not have fitted on the line before it?"""
    start = text.rfind("\n", 0, before[1]) + 1
    word = text[line[0] : line[1]].split(maxsplit=1)[0]
    return before[1] - start + 1 + len(word) > width - 3


def _cut(text: str, paragraphs: Iterator[Span], edges: Sequence[int]) -> Iterator[Span]:
    """Cut paragraphs at the edges of zones and take off the space around them."""
    for start, end in paragraphs:
        inside = [edge for edge in edges if start < edge < end]
        for a, b in zip([start, *inside], [*inside, end], strict=True):
            part = text[a:b]
            if part.strip():
                yield a + len(part) - len(part.lstrip()), a + len(part.rstrip())
