"""Saves what is being written a moment after each letter, so that little is lost whatever happens."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from core.notebook import Sitting
from ui.bridge import Bridge

_PAUSE = 500  # milliseconds without a letter
_LONGEST = 1_500  # milliseconds that something stays unsaved however fast she writes

#: (db, number or None, text, …) → number, None when nothing is there any more.
Write = Callable[..., int | None]


@dataclass(slots=True)
class _Piece:
    """What is open: its number once it has one, which the writer's thread knows first."""

    number: int | None
    stored: str
    text: str
    more: tuple[Any, ...] = ()
    sitting: Sitting = field(default_factory=Sitting)


class Autosave(QObject):
    """One text is open at a time; another one begins another step."""

    written = Signal(object)  # the number of the open text, None when it says nothing and is gone

    def __init__(self, bridge: Bridge, write: Write, label: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._write, self._label = bridge, write, label
        self._piece: _Piece | None = None
        self._sent = self._under_way = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=_LONGEST)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self.flush)
        bridge.leaving.connect(self.flush)
        for failed in (bridge.refused, bridge.broke):
            failed.connect(self._failed)

    @property
    def number(self) -> int | None:
        """The number of what is open, as far as it has one."""
        return self._piece.number if self._piece is not None else None

    @property
    def is_dirty(self) -> bool:
        """Is there something that was not sent to be saved yet?"""
        return self._piece is not None and self._piece.text != self._piece.stored

    @property
    def stamp(self) -> int | None:
        """What is read from the notebook under this stamp is not older than what she has written here.

        None while something is not saved yet: what is read now may be what it said a moment before.
        """
        return None if self.is_dirty or self._under_way else self._sent

    def open(self, number: int | None, text: str, *more: Any) -> None:
        """Save what was open, and go on with this text; `more` is handed to `write`."""
        self.flush()
        self._piece = _Piece(number, text, text, more)

    def close(self) -> None:
        """Save what was open; nothing is, now."""
        self.flush()
        self._piece = None

    def reread(self, text: str) -> None:
        """The open text was changed by somebody else, such as Undo: what comes now is another step."""
        if self._piece is not None:
            self._piece.stored = self._piece.text = text
            self._piece.sitting = Sitting()

    def typed(self, text: str) -> None:
        """This is what it says now."""
        if self._piece is None or text == self._piece.text:
            return
        self._piece.text = text
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def flush(self) -> None:
        """Save at once what is not saved yet."""
        self._pause.stop()
        self._longest.stop()
        piece = self._piece
        if piece is None or not self.is_dirty or self._bridge.notebook.read_only:
            return
        text = piece.stored = piece.text
        label = self._label(text)
        self._sent += 1
        self._under_way += 1
        self._bridge.go_on(label, piece.sitting, self._save, piece, text, then=lambda _: self._tell(piece))

    def _save(self, db: Any, piece: _Piece, text: str) -> int | None:
        """On the writer's thread, in order: so a text that is being made is never made twice."""
        piece.number = self._write(db, piece.number, text, *piece.more)
        return piece.number

    def _tell(self, piece: _Piece) -> None:
        if not shiboken6.isValid(self):  # its dialog was closed meanwhile
            return
        self._under_way = max(0, self._under_way - 1)
        if piece is self._piece:
            self.written.emit(piece.number)

    def _failed(self, _: object) -> None:
        """Something could not be saved, perhaps this: it is sent again with the next letter."""
        if self._under_way and self._piece is not None:
            self._under_way = 0
            self._piece.stored = "" if self._piece.text else " "
