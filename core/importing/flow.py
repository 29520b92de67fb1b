"""Paragraphs, lists, tables and notes as they come out of a document's markup, gathered into blocks.

The formats differ in how they say it; what is said is the same.
"""

from dataclasses import dataclass, field

from core.importing.blocks import Block
from core.model import ZoneKind

BULLET = "• "


@dataclass(slots=True)
class _Paragraph:
    kind: ZoneKind | None
    level: int | None  # 0 is the document's title, 1 a chapter
    bullet: bool
    pieces: list[str] = field(default_factory=list[str])
    asides: list[Block] = field(default_factory=list[Block])  # text boxes that hang on the paragraph


@dataclass(slots=True)
class _Table:
    rows: list[list[list[Block]]] = field(default_factory=list[list[list[Block]]])


class Flow:
    """What has been read so far. Everything that is opened may be left open: a file can be broken."""

    def __init__(self) -> None:
        self.title: str | None = None  # the highest heading near the top
        self._title_level = 2
        self._blocks: list[Block] = []
        self._notes: list[Block] = []
        self._open: list[_Paragraph | _Table | list[Block]] = []  # a list is a note or a text box
        self._numbers = 0

    def blocks(self) -> list[Block]:
        """All blocks, the notes behind the text."""
        while self._open:
            self._close(self._open[-1])
        return [*self._blocks, *self._notes]

    def paragraph(self, *, kind: ZoneKind | None = None, level: int | None = None, bullet: bool = False) -> None:
        """A paragraph begins. `level` is given for headings, `kind` where the markup tells the zone."""
        self._open.append(_Paragraph(kind, level, bullet))

    def write(self, text: str) -> None:
        """Text of the paragraph that is open; blanks outside of any are nothing, other text is one by itself."""
        if not self._open or not isinstance(self._open[-1], _Paragraph):
            if not text.strip():
                return
            self.paragraph()
        top = self._open[-1]
        assert isinstance(top, _Paragraph)
        top.pieces.append(text)

    def end_paragraph(self) -> None:
        if self._open and isinstance(top := self._open[-1], _Paragraph):
            self._close(top)

    def table(self) -> None:
        self._open.append(_Table())

    def row(self) -> None:
        if table := self._table():
            table.rows.append([])

    def cell(self) -> None:
        if table := self._table():
            if not table.rows:
                table.rows.append([])
            table.rows[-1].append([])

    def end_table(self) -> None:
        if table := self._table():
            self._close(table)

    def aside(self) -> None:
        """A text box begins: its text follows the paragraph that it hangs on."""
        self._open.append([])

    def end_aside(self) -> None:
        self._end_inner(self._asides())

    def note(self) -> None:
        """A footnote begins: its mark stays here, its text goes to the end."""
        self._numbers += 1
        self.write(f"[{self._numbers}]")
        self._open.append([])

    def end_note(self) -> None:
        number = self._numbers
        before = len(self._notes)
        self._end_inner(self._notes)
        if len(self._notes) > before:
            self._notes[before] = self._notes[before]._replace(text=f"[{number}] {self._notes[before].text}")

    def _end_inner(self, target: list[Block]) -> None:
        while self._open and not isinstance(self._open[-1], list):
            self._close(self._open[-1])
        if self._open:
            inner = self._open.pop()
            assert isinstance(inner, list)
            target += inner

    def _asides(self) -> list[Block]:
        """Where the text of a box goes: behind the paragraph around it."""
        for place in reversed(self._open[:-1]):
            if isinstance(place, _Paragraph):
                return place.asides
        return self._blocks

    def _table(self) -> _Table | None:
        """The innermost table, paragraphs in it closed; None when a note or a box has begun since, or there is none."""
        while self._open and isinstance(top := self._open[-1], _Paragraph):
            if not any(isinstance(place, _Table) for place in self._open):
                return None
            self._close(top)
        return top if self._open and isinstance(top := self._open[-1], _Table) else None

    def _close(self, top: "_Paragraph | _Table | list[Block]") -> None:
        self._open.remove(top) if self._open[-1] is not top else self._open.pop()
        if isinstance(top, _Paragraph):
            self._add(self._made(top))
            self._add(top.asides)
        else:
            self._add(_table_blocks(top) if isinstance(top, _Table) else top)

    def _add(self, blocks: list[Block]) -> None:
        """Where blocks go: into the cell, note or box that is open, else into the text."""
        for place in reversed(self._open):
            if isinstance(place, list):
                place += blocks
                return
            if isinstance(place, _Table):
                if place.rows and place.rows[-1]:
                    place.rows[-1][-1] += blocks
                    return
            elif place.pieces or place.asides:  # a paragraph within a paragraph
                place.asides += blocks
                return
        self._blocks += blocks

    def _made(self, done: _Paragraph) -> list[Block]:
        text = "\n".join(row for line in "".join(done.pieces).split("\n") if (row := " ".join(line.split())))
        if not text:
            return []
        near_top = not self._open and len(self._blocks) < 5
        if done.level is not None and done.level < self._title_level and near_top:
            self.title, self._title_level = " ".join(text.split()), done.level
        if done.bullet:
            tight = bool(self._blocks) and self._blocks[-1].text.startswith(BULLET)
            return [Block(BULLET + text, done.kind, tight)]
        return [Block(text, done.kind)]


def _table_blocks(table: _Table) -> list[Block]:
    """A line for each row; a table of one column is no table but a frame around text."""
    if all(len(row) <= 1 for row in table.rows):
        return [block for row in table.rows for cell in row for block in cell]
    made: list[Block] = []
    for row in table.rows:
        cells = [" ".join(" ".join(block.text.split()) for block in cell) for cell in row]
        if text := " | ".join(cell for cell in cells if cell):
            made.append(Block(text, tight=bool(made)))
    return made
