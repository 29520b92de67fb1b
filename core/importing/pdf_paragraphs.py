"""Lines of a PDF put together to paragraphs, over the ends of columns and pages; hyphens at line ends mended."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from core.importing.pdf_columns import CELL, Line
from core.importing.pdf_pieces import HYPHEN

_ENDS = re.compile(r"[.!?…:][\"'”’»)\]]*(?:\[?\d{1,3}\]?)?$")
_BULLET = re.compile(r"[•◦▪‣●○■–—]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s")
_WORDS = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)+|[^\W\d_]+")
_HYPHENS = (HYPHEN, "-", "‐", "\xad")
_GAP = 1.3  # usual distances of lines; a wider one parts paragraphs
_INDENT = (0.7, 5.0)  # heights that the first line of a paragraph stands to the right
_SIZE = 0.1  # by which letters differ that are of another size
_SHORT = 0.12  # of the column's width that the last line of a paragraph leaves empty
_SPARE = 0.25  # of the column's width that a line set ragged may leave empty besides
_INDENTED = 0.1  # of lines that are indented where paragraphs begin so
_SMALL = 0.93  # of the usual height: notes and captions


class Paragraph(NamedTuple):
    """`height` is that of its lines, `page` counts from 0."""

    text: str
    height: float
    page: int


class Manner(NamedTuple):
    """How the document is set: the height of most letters, the distance of lines in heights, are there indents."""

    height: float
    distance: float
    indents: bool

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "Manner":
        """The usual, measured over all lines."""
        heights: Counter[float] = Counter()
        distances: Counter[float] = Counter()
        for line in lines:
            heights[round(line.height * 4) / 4] += len(line.text)
        for before, line in pairwise(lines):
            if _is_next(before, line) and abs(before.height - line.height) < _SIZE * line.height:
                distances[round((before.bottom - line.bottom) / line.height, 1)] += 1
        indents = sum(_is_indented(line) for line in lines)
        return cls(
            max(1.0, heights.most_common(1)[0][0]) if heights else 1.0,
            distances.most_common(1)[0][0] if distances else 1.2,
            indents > _INDENTED * len(lines),
        )


def paragraphs(lines: Sequence[Line], manner: Manner) -> list[Paragraph]:
    """The paragraphs of a document's `lines`, which are in reading order."""
    words = Counter(word for line in lines for word in _WORDS.findall(line.text.casefold()))
    groups: list[list[Line]] = []
    for line in _notes_behind(lines, manner):
        if groups and not _begins(groups[-1][-1], line, manner):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [
        Paragraph(_joined([line.text for line in group], words), group[0].height, group[0].page) for group in groups
    ]


def _is_next(before: Line, line: Line) -> bool:
    return (before.page, before.flow) == (line.page, line.flow) and before.bottom > line.bottom


def _is_indented(line: Line) -> bool:
    return _INDENT[0] < (line.left - line.edge) / max(line.height, 1) < _INDENT[1]


def _begins(before: Line, line: Line, manner: Manner) -> bool:
    """A paragraph begins with `line`."""
    if abs(before.height - line.height) > _SIZE * max(before.height, line.height) or _BULLET.match(line.text):
        return True
    if before.text.endswith(_HYPHENS) and line.text[0].islower():
        return False
    if CELL in before.text or CELL in line.text:
        return True
    ended = bool(_ENDS.search(before.text))
    short = before.right < before.end - _SHORT * (before.end - before.edge)
    if not _is_next(before, line):
        return (ended and (short or not manner.indents)) or (_is_indented(line) and manner.indents)
    if before.bottom - line.bottom > _GAP * manner.distance * line.height:
        return True
    if _is_indented(line) and not _is_indented(before) and (ended or manner.indents):
        return True
    if _has_room(before, line, manner):
        return True
    return ended and short and not (manner.indents and not _is_indented(line) and line.left < line.edge)


def _has_room(before: Line, line: Line, manner: Manner) -> bool:
    """The first word of the line would have had room on the one before: somebody has begun a new line on purpose.

    Headings are set in lines of like length, which says nothing.
    """
    if before.height > (1 + _SIZE) * manner.height:
        return False
    letter = (line.right - line.left) / max(len(line.text), 1)
    room = before.end - before.right - _SPARE * (before.end - before.edge)
    return room > letter * (len(line.text.partition(" ")[0]) + 1)


def _notes_behind(lines: Sequence[Line], manner: Manner) -> list[Line]:
    """Notes at the foot of a column that stand in the middle of a sentence are moved behind its paragraph."""
    made: list[Line] = []
    waiting: list[Line] = []
    for place, line in enumerate(lines):
        small = line.height < _SMALL * manner.height
        if waiting and not small and _begins(made[-1], line, manner):
            made += waiting
            waiting = []
        if small and made and (waiting or _interrupts(made[-1], lines, place, manner)):
            waiting.append(line)
        else:
            made.append(line)
    return made + waiting


def _interrupts(before: Line, lines: Sequence[Line], place: int, manner: Manner) -> bool:
    """Only small lines follow in the column, and the sentence above them is not at its end."""
    line = lines[place]
    if before.height < _SMALL * manner.height or _ENDS.search(before.text):
        return False
    for other in lines[place + 1 :]:
        if (other.page, other.flow) != (line.page, line.flow):
            return other.height >= _SMALL * manner.height
        if other.height >= _SMALL * manner.height:
            return False
    return False


def _joined(rows: Iterable[str], words: Counter[str]) -> str:
    text = ""
    for row in rows:
        if not text:
            text = row
        elif text.endswith(_HYPHENS):
            text = _mended(text[:-1], row, words)
        else:
            text += " " + row
    return text.replace(HYPHEN, "-")


def _mended(text: str, row: str, words: Counter[str]) -> str:
    """A word parted at a line's end is one word, unless it bears its hyphen elsewhere or goes on with a capital."""
    first = re.search(r"[^\W\d_]+$", text)
    second = re.match(r"[^\W\d_]+", row)
    if not first or not second or not row[0].islower():
        return text + "-" + row
    whole, parted = (first[0] + mark + second[0] for mark in ("", "-"))
    keeps = words[parted.casefold()] > words[whole.casefold()]
    return text + ("-" if keeps else "") + row
