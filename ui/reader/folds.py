"""Long runs of lines that do not count, folded to one quiet row. They stay in the document, at their positions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from core.model import Zone
from core.store.zones import BY_YOU
from core.words import counted
from ui.offsets import Offsets
from ui.translation import tr

_LINES, _LETTERS = 6, 600  # a run of more is folded
_NAMED = 3  # sorts in a row
_AWAY = QPointF(0, 30_000_000)  # below everything: a block that is not seen must not be hit where it stood


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring lines that do not count: from where to where in the text, how many, of which sorts."""

    start: int
    end: int
    lines: int
    sorts: tuple[str, ...]

    def words(self, is_open: bool) -> str:
        """What the row says."""
        named = ", ".join(self.sorts[:_NAMED]) + (", …" if len(self.sorts) > _NAMED else "")
        what = f": {named}" if named else ""
        return tr("⋯  {0} not counted{1} — {2}").format(
            counted(self.lines, "line"), what, "fold" if is_open else "show"
        )


def runs(text: str, zones: Sequence[Zone]) -> list[Run]:
    """The runs that are long enough. What the analyst has said herself is never folded, nor is all of a text."""
    made: list[Run] = []
    for folds, group in groupby(zones, key=lambda zone: zone.kind == "boilerplate" and zone.sort != BY_YOU):
        held = list(group)
        start, end = held[0].start, held[-1].end
        lines = [line for line in text[start:end].split("\n") if line.strip()]
        letters = sum(len(line.strip()) for line in lines)
        if folds and (len(lines) > _LINES or letters > _LETTERS) and (text[:start].strip() or text[end:].strip()):
            made.append(Run(start, end, len(lines), tuple(dict.fromkeys(zone.sort for zone in held if zone.sort))))
    return made


class Folds:
    """The runs of one document, and which of them are open. A row has its room below the block before its run."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self._open: list[tuple[int, int]] = []  # stretches of the text
        self.row = 0  # pixels

    def find(self, text: str, zones: Sequence[Zone], row: int, *, keep: bool) -> None:
        """Look for the runs of a text; with `keep` what was open stays so. Rows will be `row` pixels high."""
        self.runs, self.row = runs(text, zones), row
        if not keep:
            self._open = []

    @property
    def above(self) -> int:
        """Pixels above the text for the row of a run at its very beginning."""
        return self.row if self.runs and self.runs[0].start == 0 else 0

    def is_open(self, run: Run) -> bool:
        return any(start < run.end and run.start < end for start, end in self._open)

    def toggle(self, run: Run) -> None:
        """Open or fold a run; `lay` then lets the document follow."""
        if self.is_open(run):
            self._open = [(start, end) for start, end in self._open if start >= run.end or end <= run.start]
        else:
            self._open.append((run.start, run.end))

    def over(self, start: int, end: int) -> list[Run]:
        """The folded runs in which some of the text from `start` to `end` is."""
        return [run for run in self.runs if run.start < end and start < run.end and not self.is_open(run)]

    # --- the document

    def make_room(self, document: QTextDocument, offsets: Offsets) -> None:
        """Leave room for each row below the block before it."""
        for run in self.runs:
            before = self._first(document, offsets, run).previous()
            if before.isValid():
                _set_below(before, self.row)

    def lay(self, document: QTextDocument, offsets: Offsets, changed: Sequence[Run]) -> None:
        """Show or hide the lines of these runs."""
        for run in changed:
            seen, blocks = self.is_open(run), list(self._blocks(document, offsets, run))
            for block in blocks:
                block.setVisible(seen)
                if not seen:
                    block.clearLayout()
                    block.layout().setPosition(_AWAY)
            if blocks:
                last = blocks[-1]
                # The room below a block is lost when lines that are not seen follow: then the last of these has it.
                below = 0 if seen or run.start == 0 else self.row
                _set_below(last, below)
                document.markContentsDirty(blocks[0].position(), last.position() + last.length() - blocks[0].position())

    def top(self, document: QTextDocument, offsets: Offsets, run: Run) -> float:
        """The height in the document at which the row of a run begins."""
        block, layout = self._first(document, offsets, run), document.documentLayout()
        before = block.previous()
        while block.isValid() and not block.isVisible():
            block = block.next()
        if block.isValid():  # the room is right above it; a blank line's rectangle is higher than what it takes up
            return layout.blockBoundingRect(block).top() - self.row
        return layout.blockBoundingRect(before).bottom()

    @staticmethod
    def _first(document: QTextDocument, offsets: Offsets, run: Run) -> QTextBlock:
        """The first block that is wholly in a run."""
        start = offsets.to_document(run.start)
        block = document.findBlock(start)
        return block if block.position() >= start or not block.next().isValid() else block.next()

    def _blocks(self, document: QTextDocument, offsets: Offsets, run: Run) -> Iterator[QTextBlock]:
        """Those that are wholly in it: a zone may begin or end within a line."""
        end = offsets.to_document(run.end)
        block = self._first(document, offsets, run)
        if block.position() < offsets.to_document(run.start):
            return
        while block.isValid() and block.position() + block.length() - (not block.next().isValid()) <= end:
            yield block
            block = block.next()


def _set_below(block: QTextBlock, pixels: int) -> None:
    form = block.blockFormat()
    form.setBottomMargin(pixels)
    QTextCursor(block).setBlockFormat(form)
