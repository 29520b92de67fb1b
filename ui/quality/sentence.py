"""A sentence with one name marked in it; the words of it can be selected, to say what the name really is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from core.store.checked import Sampled
from ui import theme
from ui.offsets import Offsets
from ui.translation import tr

_NARROWEST = 400
_AROUND = 400  # characters shown on each side of the name in a sentence that never ends


class Sentence(QTextEdit):
    """As high as its text. `selected` tells that other words are selected."""

    selected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(tr("Sentence"))
        self.viewport().setAutoFillBackground(False)
        self.selectionChanged.connect(self.selected)
        self._one: Sampled | None = None
        self._text, self._left, self._offsets = "", 0, Offsets("")
        theme.watch().changed.connect(self._paint_name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(max(_NARROWEST, self.viewport().width()))  # before it is laid out it has no width
        self.setFixedHeight(round(self.document().size().height()) + 4)

    def show_place(self, one: Sampled) -> None:
        """Show the sentence of a place; a very long one is cut around the name."""
        self._one = one
        self._left = max(0, one.at - _AROUND) if len(one.sentence) > 2 * _AROUND else 0
        end = one.at + len(one.text) + _AROUND if self._left or len(one.sentence) > 2 * _AROUND else len(one.sentence)
        self._text = one.sentence[self._left : end].replace("\n", " ")
        self._offsets = Offsets(self._text)
        font = theme.reader_font()
        font.setPixelSize(min(font.pixelSize(), 20))
        self.setFont(font)
        self.setPlainText(self._text)
        self._paint_name()
        self._fit()

    def _paint_name(self) -> None:
        if self._one is None:
            return
        colors, look = theme.current().kinds[self._one.kind], QTextCharFormat()
        look.setBackground(colors.fill)
        look.setForeground(colors.ink)
        look.setFontWeight(QFont.Weight.DemiBold)
        cursor = QTextCursor(self.document())
        start = self._one.at - self._left
        cursor.setPosition(self._offsets.to_document(start))
        cursor.setPosition(self._offsets.to_document(start + len(self._one.text)), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)

    def chosen(self) -> tuple[int, int] | None:
        """The selected words as offsets into the article, without space around them; None when there are none."""
        cursor = self.textCursor()
        if self._one is None or not cursor.hasSelection():
            return None
        start = self._offsets.to_text(cursor.selectionStart())
        end = self._offsets.to_text(cursor.selectionEnd())
        part = self._text[start:end]
        start += len(part) - len(part.lstrip())
        end = start + len(part.strip())
        shift = self._one.start - self._one.at + self._left
        return (start + shift, end + shift) if start < end else None
