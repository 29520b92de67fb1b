"""The field in which a claim is stated: one paragraph in large type, as high as it needs to be."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence, QResizeEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.translation import tr
from ui.widgets.lettering import scaled

_LINES = 6


class Statement(QPlainTextEdit):
    """`typed` tells the text after every change by her, `left` that the focus went elsewhere."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.setFont(scaled(self.font(), 1.25, QFont.Weight.DemiBold))
        self.setAccessibleName(tr("The claim, in one sentence"))
        self.setPlaceholderText(tr("State the claim in one sentence"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._changed)
        self._grow()

    def show_text(self, text: str) -> None:
        """Show another text; nobody is told."""
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    def _changed(self) -> None:
        self._grow()
        if not self._showing:
            self.typed.emit(self.toPlainText())

    def _grow(self) -> None:
        """As high as its lines, up to six."""
        lines = 0
        block = self.document().firstBlock()
        while block.isValid():
            lines += max(1, block.layout().lineCount())
            block = block.next()
        height = self.fontMetrics().lineSpacing() * max(1, min(_LINES, lines))
        self.setFixedHeight(height + 2 * round(self.document().documentMargin()) + 14)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def event(self, event: QEvent) -> bool:
        """Undo and Redo are the menu's when the text has nothing of its own to take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            undo = event.matches(keys.Undo) and not self.document().isUndoAvailable()
            redo = event.matches(keys.Redo) and not self.document().isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A claim is one paragraph: Enter ends writing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
