"""Selecting words without the mouse: Shift with the arrows, from the mention or the place that she went to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from ui.reader.column import Column

_Move = QTextCursor.MoveOperation
#: Key → what Shift with it adds, and what it adds with Ctrl too.
_MOVES: dict[int, tuple[QTextCursor.MoveOperation, QTextCursor.MoveOperation]] = {
    Qt.Key.Key_Right: (_Move.NextCharacter, _Move.NextWord),
    Qt.Key.Key_Left: (_Move.PreviousCharacter, _Move.PreviousWord),
    Qt.Key.Key_Down: (_Move.Down, _Move.EndOfBlock),
    Qt.Key.Key_Up: (_Move.Up, _Move.StartOfBlock),
    Qt.Key.Key_End: (_Move.EndOfLine, _Move.End),
    Qt.Key.Key_Home: (_Move.StartOfLine, _Move.Start),
}


def extend(view: Column, event: QKeyEvent, begin: tuple[int, int] | None) -> bool:
    """Let Shift and an arrow select; was it such a key? Without a selection it begins with the positions `begin`
    where these can be seen, or else at the first line in sight."""
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    moves = _MOVES.get(event.key())
    if moves is None or not event.modifiers() & shift:
        return False
    cursor = view.textCursor()
    if not cursor.hasSelection():
        seen = begin is not None and view.is_visible(*begin)
        start, end = begin if begin is not None and seen else (view.top_position(),) * 2
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.movePosition(moves[bool(event.modifiers() & control)], QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.ensureCursorVisible()
    return True
