"""Where she was in each article when she left it: the line at the top, and what was selected."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QTextCursor

from ui.reader.column import Column

_MOST = 100  # articles of which it is kept when the notebook is closed

#: Code point of the line at the top, pixels of it above the edge, code points from and to of what was selected.
Seat = tuple[int, float, int, int]


def seat_of(view: Column) -> Seat:
    """Where she is in the text of this view."""
    offset, above = view.seat()
    cursor, convert = view.textCursor(), view.offsets.to_text
    if not cursor.hasSelection():
        return offset, above, 0, 0
    return offset, above, convert(cursor.selectionStart()), convert(cursor.selectionEnd())


def sit(view: Column, seat: Seat) -> None:
    """Select there what was selected, and bring the line to the top."""
    offset, above, start, end = seat
    if 0 <= start < end <= len(view.text):
        cursor, convert = view.textCursor(), view.offsets.to_document
        cursor.setPosition(convert(start))
        cursor.setPosition(convert(end), QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
    view.sit(min(max(0, offset), len(view.text)), above)


class LeftAt:
    """The seats by article, the one left last at the end."""

    def __init__(self) -> None:
        self._seats: dict[int, Seat] = {}

    def leave(self, article: int, view: Column) -> None:
        """She goes from this article to another one."""
        self._seats.pop(article, None)
        self._seats[article] = seat_of(view)

    def take(self, article: int) -> Seat | None:
        """Where she was in it, if she was."""
        return self._seats.get(article)

    def state(self, article: int | None, view: Column) -> dict[str, Any]:
        """The seats, and the one in the article that lies open, to be kept. Where she was at the beginning is not."""
        told = [[number, *seat] for number, seat in self._seats.items() if seat[0] > 0 or seat[3] > seat[2]]
        return {"seats": told[-_MOST:], "seat": [] if article is None else list(seat_of(view))}

    def return_to(self, state: Mapping[str, Any]) -> None:
        """The seats as they were kept; what is none is left out."""
        rows = state.get("seats")
        for row in rows if isinstance(rows, list) else []:
            if isinstance(row, list) and row:
                self._put(row[0], row[1:])
        self._put(state.get("article"), state.get("seat"))

    def _put(self, article: object, kept: object) -> None:
        seat = _as_seat(kept)
        if isinstance(article, int) and seat is not None:
            self._seats[article] = seat


def _as_seat(kept: object) -> Seat | None:
    """A seat as it was kept, or None when it is none."""
    if not (isinstance(kept, list | tuple) and len(kept) == 4 and all(isinstance(one, int | float) for one in kept)):
        return None
    offset, above, start, end = kept
    return int(offset), float(above), int(start), int(end)
