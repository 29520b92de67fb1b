"""The pieces of a page in the order in which they are read: bands from the top, in each band columns from the left."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from core.importing.pdf_pieces import Piece

CELL = " | "  # between the cells of a table
_CELL = 1.8  # heights of the gap between cells
_LINES = 3  # that a column has at least
_LETTERS = 12  # of a column's line on average; cells of tables have fewer
_BESIDE = 0.4  # of the shorter column's height that must stand beside the other
_SLACK = 2.0  # points
_DEEP = 4  # times that columns are parted once more
_BASE = 0.4  # heights by which pieces of one line may differ


class Line(NamedTuple):
    """A line of one column. `edge` and `end` are the column's left and right, `page` counts from 0."""

    text: str
    left: float
    right: float
    bottom: float
    height: float
    edge: float
    end: float
    page: int
    flow: int  # column, counted over the page


def in_order(found: Sequence[Piece], page: int) -> list[Line]:
    """The lines of a page as they are read."""
    made: list[Line] = []
    for number, column in enumerate(_columns(list(found), _DEEP)):
        rows = _rows(column)
        edge = _edge(rows)
        end = _end(rows)
        made += [Line(row.text, row.left, row.right, row.bottom, row.height, edge, end, page, number) for row in rows]
    return made


def _columns(found: list[Piece], deep: int) -> list[list[Piece]]:
    gutter = _gutter(found) if deep else None
    if gutter is None:
        return [found] if found else []
    made: list[list[Piece]] = []
    for band in _bands(found, gutter):
        left, right = _sides(band, gutter)
        if _are_columns(left, right):
            made += _columns(left, deep - 1) + _columns(right, deep - 1)
        elif made and not _is_parted(made[-1], gutter):
            made[-1] = [*made[-1], *band]
        else:
            made.append(band)
    return made


def _is_parted(column: Sequence[Piece], gutter: float) -> bool:
    """The column is one of two, not a band across both."""
    return not any(_crosses(piece, gutter) for piece in column)


def _gutter(found: Sequence[Piece]) -> float | None:
    """Left of where many lines begin, the place that parts most lines into columns; None when none does."""
    starts = Counter(round(piece.left / _SLACK) for piece in found)
    best, most = None, 0
    for start, times in starts.most_common(12):
        gutter = start * _SLACK - 1.5 * _SLACK
        if times < _LINES:
            break
        parted = 0
        for band in _bands(found, gutter):
            left, right = _sides(band, gutter)
            parted += len(band) if _are_columns(left, right) else 0
        if parted > most:
            best, most = gutter, parted
    return best


def _bands(found: Sequence[Piece], gutter: float) -> list[list[Piece]]:
    """From the top: runs of pieces that cross the gutter, and runs of those that do not."""
    bands: list[list[Piece]] = []
    crossing: bool | None = None
    for piece in sorted(found, key=lambda piece: -piece.top):
        crosses = _crosses(piece, gutter)
        if crosses is not crossing:
            bands.append([])
            crossing = crosses
        bands[-1].append(piece)
    return bands


def _crosses(piece: Piece, gutter: float) -> bool:
    return piece.left < gutter - _SLACK and piece.right > gutter + _SLACK


def _sides(band: Sequence[Piece], gutter: float) -> tuple[list[Piece], list[Piece]]:
    left = [piece for piece in band if piece.left + piece.right < 2 * gutter]
    return left, [piece for piece in band if piece.left + piece.right >= 2 * gutter]


def _are_columns(left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    """Two sides of running text that stand beside each other, and none across."""
    if min(len(left), len(right)) < _LINES or max(piece.right for piece in left) > min(piece.left for piece in right):
        return False
    if any(sum(len(piece.text) for piece in side) < _LETTERS * len(side) for side in (left, right)):
        return False
    tops = [max(piece.top for piece in side) for side in (left, right)]
    ends = [min(piece.bottom for piece in side) for side in (left, right)]
    beside = min(tops) - max(ends)
    return beside >= _BESIDE * min(top - end for top, end in zip(tops, ends, strict=True))


def _rows(column: Sequence[Piece]) -> list[Piece]:
    """The lines of a column from the top, pieces that stand on one line put together."""
    rows: list[list[Piece]] = []
    for piece in sorted(column, key=lambda piece: (-piece.bottom, piece.left)):
        before = rows[-1][0] if rows else None
        if before and abs(before.bottom - piece.bottom) < _BASE * min(before.height, piece.height):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [_joined(sorted(row, key=lambda piece: piece.left)) for row in rows]


def _joined(row: Sequence[Piece]) -> Piece:
    highest = max(row, key=lambda piece: len(piece.text))
    text = row[0].text
    for before, piece in pairwise(row):
        text += (CELL if piece.left - before.right > _CELL * highest.height else " ") + piece.text
    return Piece(text, row[0].left, max(piece.right for piece in row), highest.bottom, highest.top)


def _end(rows: Sequence[Piece]) -> float:
    """How far to the right the lines of the usual height go."""
    usual = Counter(round(row.height) for row in rows).most_common(1)
    return max((row.right for row in rows if usual and abs(row.height - usual[0][0]) <= 1), default=0.0)


def _edge(rows: Sequence[Piece]) -> float:
    """Where most lines of the column begin; the leftmost of places that are equally common."""
    starts = Counter(round(row.left) for row in rows)
    return float(min(starts, key=lambda start: (-starts[start], start))) if starts else 0.0
