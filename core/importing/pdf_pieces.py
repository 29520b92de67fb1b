"""The letters of a PDF page gathered into pieces of lines, each with its place.

PDFium is not safe for threads: only the thread of the import job may come here.
"""

import ctypes
import re
import statistics
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from core.errors import UserError

HYPHEN = "\x02"  # PDFium's mark for a hyphen at the end of a line
_LETTERS_LIMIT = 1_000_000  # of a page; a newspaper's has 40,000
_WIDE = 0.9  # heights of a line; a wider gap may part columns, a narrower one is a word's
_SAME_LINE = 0.4  # heights that letters of one line may stand higher or lower, such as note numbers
_INITIAL = 1.8  # times the usual height
_UPRIGHT = 4  # letters above each other that are a line written upwards
_NO_LETTER = re.compile("[\x00\x01\x03-\x08\x0b-\x1f\ufffe\uffff]")


class Piece(NamedTuple):
    """A line, or the part of it up to a wide gap. In points from the page's lower left corner."""

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        return self.top - self.bottom


def pieces(page: Any) -> list[Piece]:
    """The pieces of a pypdfium2 page, in the order of the file; lines written upwards are left out.

    Raises UserError("page_too_long").
    """
    found: list[Piece] = []
    letters = page.get_textpage()
    try:
        for text, box in _runs(_boxes(letters)):
            if text.strip():
                found.append(Piece(" ".join(_NO_LETTER.sub("", text).split(" ")).strip(), *box))
    finally:
        letters.close()
    return _with_initials(_without_upright([piece for piece in found if piece.text]))


def _boxes(letters: Any) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """Each letter and its left, right, bottom and top."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    place = ctypes.byref(box)
    high = 0
    count = letters.count_chars()
    if count > _LETTERS_LIMIT:
        raise UserError("page_too_long", limit=_LETTERS_LIMIT // 1_000_000)
    for at in range(count):
        number = raw.FPDFText_GetUnicode(letters, at)
        if 0xD800 <= number < 0xDC00:
            high = number
            continue
        if 0xDC00 <= number < 0xE000:
            number = 0x10000 + ((high - 0xD800) << 10) + number - 0xDC00 if high else 0xFFFD
        high = 0
        if raw.FPDFText_GetLooseCharBox(letters, at, place):
            yield chr(number), (box.left, box.right, box.bottom, box.top)


def _runs(
    letters: Iterator[tuple[str, tuple[float, float, float, float]]],
) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """Letters that stand beside each other."""
    text: list[str] = []
    left = right = bottom = top = 0.0
    for letter, box in letters:
        if letter.isspace():
            if text:
                text.append(" ")
            continue
        if text and _goes_on(box, left, right, bottom, top):
            text.append(letter)
            left, right = min(left, box[0]), max(right, box[1])
            continue
        if text:
            yield "".join(text), (left, right, bottom, top)
        text = [letter]
        left, right, bottom, top = box
    if text:
        yield "".join(text), (left, right, bottom, top)


def _goes_on(box: tuple[float, float, float, float], left: float, right: float, bottom: float, top: float) -> bool:
    """The next letter stands on the line, close to what there is; to its left in scripts that run so."""
    height = max(top - bottom, box[3] - box[2])
    small = min(top - bottom, box[3] - box[2])
    gap = max(box[0] - right, left - box[1])
    return abs(box[2] - bottom) < _SAME_LINE * height and gap < _WIDE * height and small > 0.45 * height


def _with_initials(found: list[Piece]) -> list[Piece]:
    """A large first letter belongs to the line at whose height it begins; the lines beside it are not indented."""
    usual = statistics.median([piece.height for piece in found]) if found else 0.0
    for initial in [piece for piece in found if _is_initial(piece, usual)]:
        beside = [piece for piece in found if piece is not initial and _is_beside(piece, initial)]
        if beside:
            first = max(beside, key=lambda piece: piece.bottom)
            moved = {piece: piece._replace(left=initial.left) for piece in beside}
            moved[first] = moved[first]._replace(text=initial.text + first.text)
            found = [moved.get(piece, piece) for piece in found if piece is not initial]
    return found


def _is_initial(piece: Piece, usual: float) -> bool:
    return piece.text.strip("“\"‘'").isupper() and len(piece.text) <= 2 and piece.height > _INITIAL * usual


def _is_beside(piece: Piece, initial: Piece) -> bool:
    """Right of the initial, close, and not above or below it."""
    middle = (piece.bottom + piece.top) / 2
    near = -1 < piece.left - initial.right < 1.5 * piece.height
    return near and initial.bottom - 0.2 * piece.height < middle < initial.top and piece.height < initial.height / 1.5


def _without_upright(found: Sequence[Piece]) -> list[Piece]:
    """Single letters above each other are a credit or a stamp along the margin."""
    kept: list[Piece] = []
    run: list[Piece] = []
    for piece in found:
        if len(piece.text) == 1 and (not run or abs(piece.left - run[-1].left) < piece.height):
            run.append(piece)
            continue
        kept += run if len(run) < _UPRIGHT else []
        run = [piece] if len(piece.text) == 1 else []
        kept += [] if run else [piece]
    return kept + (run if len(run) < _UPRIGHT else [])
