"""The field in which a note is written: plain Markdown, with links that complete themselves."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QSyntaxHighlighter,
    Qt,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from core.links import LINK, begun, written
from core.store.linked import Target, complete
from ui import theme
from ui.bridge import Bridge
from ui.notes.completion import Completion
from ui.translation import tr


class _Look(QSyntaxHighlighter):
    """Headings in bold, links in the accent's colour: nothing that changes the height of a line."""

    def highlightBlock(self, text: str) -> None:
        look = QTextCharFormat()
        if text.startswith("#"):
            look.setFontWeight(QFont.Weight.DemiBold)
            self.setFormat(0, len(text) * 2, look)
        elif text.startswith(">"):
            look.setForeground(theme.current().color("muted"))
            self.setFormat(0, len(text) * 2, look)
        link = QTextCharFormat(look)
        link.setForeground(theme.current().color("accent"))
        for found in LINK.finditer(text):
            start = _units(text[: found.start()])
            self.setFormat(start, _units(found.group()), link)


def _units(text: str) -> int:
    """The length of `text` as Qt counts."""
    return len(text) + sum(letter > "\uffff" for letter in text)


class NoteEditor(QPlainTextEdit):
    """`typed` tells the text after every change by her; `left` that the focus went elsewhere."""

    typed = Signal(str)
    left = Signal()
    link_pressed = Signal(str)  # what stands between the brackets

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.note: int | None = None  # the note that is written: no link to itself is offered
        self.look = _Look(self.document())
        self.completion: Completion | None = None
        self._showing = False
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Text of the note, in Markdown"))
        self.setPlaceholderText(tr("Write here. # makes a heading, - a list, > a quotation, [[ a link."))
        self.setMouseTracking(True)
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._offer)
        theme.watch().changed.connect(self.look.rehighlight)

    def show_text(self, text: str) -> None:
        """Show another text; nobody is told."""
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        self.stop_offering()

    def _tell(self) -> None:
        if not self._showing:
            self.typed.emit(self.toPlainText())

    # --- links

    def _offer(self) -> None:
        """Offer what can be linked to while a link is open before the cursor."""
        letters = None if self._showing or self.isReadOnly() else self._begun()
        if letters is None or not self.hasFocus():
            self.stop_offering()
        else:
            self._bridge.ask(self, "links", complete, letters, self.note, then=self._show_offer)

    def _begun(self) -> str | None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return begun(cursor.selectedText())

    def _show_offer(self, targets: list[Target]) -> None:
        if self._begun() is None or not self.hasFocus():
            return
        if self.completion is None:
            self.completion = Completion(self.window())
            self.completion.taken.connect(self.take)
        rect = self.cursorRect()
        below = self.viewport().mapTo(self.window(), rect.bottomLeft())
        self.completion.offer(targets, below, rect.height())

    def stop_offering(self) -> None:
        """Put the list of links away."""
        if self.completion is not None:
            self.completion.hide()

    def take(self, target: Target) -> None:
        """Write the link that she chose in place of what she has typed of it."""
        letters = self._begun()
        if letters is None:
            return
        cursor = self.textCursor()
        back = _units(letters) + 2
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, back)
        cursor.insertText(written(target.link))
        self.setTextCursor(cursor)
        self.stop_offering()
        self.setFocus()

    # --- keys and mouse

    @property
    def _offers(self) -> bool:
        return self.completion is not None and self.completion.isVisible()

    def event(self, event: QEvent) -> bool:
        """Undo and Redo are the menu's when the text has nothing of its own to take back; Esc closes the list."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Cancel) and self._offers:
                event.accept()
                return True
            undo = event.matches(keys.Undo) and not self.document().isUndoAvailable()
            redo = event.matches(keys.Redo) and not self.document().isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, completion = event.key(), self.completion
        if completion is not None and self._offers:
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                completion.move_by(1 if key == Qt.Key.Key_Down else -1)
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
                completion.take()
                return
            if key == Qt.Key.Key_Escape:
                self.stop_offering()
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QTimer.singleShot(150, self, self._put_away)  # a press on the list comes first
        self.left.emit()

    def _put_away(self) -> None:
        if not self.hasFocus():
            self.stop_offering()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.button() == Qt.MouseButton.LeftButton:
            self.open_link_at(self.cursorForPosition(event.position().toPoint()))

    def open_link_at(self, cursor: QTextCursor) -> bool:
        """Open the link in which the cursor stands; is there one?"""
        at, text = cursor.positionInBlock(), cursor.block().text()
        for found in LINK.finditer(text):
            if _units(text[: found.start()]) <= at <= _units(text[: found.end()]):
                self.link_pressed.emit(found.group(1))
                return True
        return False
