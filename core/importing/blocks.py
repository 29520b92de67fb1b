"""Text put together out of blocks whose kind the markup tells: how Markdown and HTML become an article."""

from collections.abc import Sequence
from typing import NamedTuple

from core.importing.lines import Line, lines, plain
from core.importing.sorts import Sort
from core.importing.zones import LONGEST, Judged, covering, judged, sort_of
from core.model import Zone, ZoneKind


class Block(NamedTuple):
    """A paragraph, heading, list item or caption. `kind` is None where only the wording can tell."""

    text: str
    kind: ZoneKind | None = None
    tight: bool = False  # follows the block before it without a blank line
    sort: Sort | None = None  # of its kind; None where the wording tells, if anything does


def compose(blocks: Sequence[Block], title: str | None) -> tuple[str, tuple[Zone, ...]]:
    """The text of `blocks`, blank lines between them, under a line with the title; and its zones.

    The title is not repeated when it opens the blocks already.
    """
    blocks = [block for block in blocks if block.text.strip()]
    if title and not any(plain(block.text) == plain(title) for block in blocks[:3]):
        blocks = [Block(title, "title"), *blocks]
    pieces: list[str] = []
    told: list[_Told] = []
    size = 0
    for block in blocks:
        gap = "" if not pieces else "\n" if block.tight else "\n\n"
        piece = block.text.strip()
        if block.kind:
            told.append(_Told(size + len(gap), size + len(gap) + len(piece), block.kind, block.sort))
        pieces += [gap, piece] if gap else [piece]
        size += len(gap) + len(piece)
    text = "".join(pieces)
    return text, _zones(text, told, title)


class _Told(NamedTuple):
    """What the markup says of a stretch of the text."""

    start: int
    end: int
    kind: ZoneKind
    sort: Sort | None

    def of(self, line: Line) -> Judged:
        """What `line`, which stands in it, is."""
        return self.kind, self.sort or sort_of(line, self.kind)


def _zones(text: str, told: Sequence[_Told], title: str | None) -> tuple[Zone, ...]:
    """Zones by the wording, but as the markup has it where it says something; of an endless text all is body."""
    if len(text) > LONGEST:
        return (Zone(0, len(text), "body"),)
    found = lines(text)
    what = judged(found, title)
    at = 0
    for place, line in enumerate(found):
        while at < len(told) and told[at].end <= line.start:
            at += 1
        if at < len(told) and told[at].start <= line.start:
            what[place] = told[at].of(line)
    return covering(text, found, what)
