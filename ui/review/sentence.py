"""A sentence that names an actor; a click leads to its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.store.relations import Evidence
from ui.translation import tr
from ui.widgets.bold import bold
from ui.widgets.lettering import small

_LONGEST = 280


class SentenceView(QWidget):
    """The sentence with the name in bold, and below it outlet, date and title. Enter or a click opens it."""

    opened = Signal(int, int, int)  # article, start, end

    def __init__(self, sentence: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self.text = QLabel(bold(sentence, _LONGEST), wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.source = QLabel(wordWrap=False, textFormat=Qt.TextFormat.PlainText)
        self.source.setProperty("role", "muted")
        self.source.setFont(small(self.font()))
        self.source.setText(" · ".join(part for part in (sentence.outlet, sentence.published) if part))
        if not self.source.text():
            self.source.hide()
        for label in (self.text, self.source):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setMinimumWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.text)
        column.addWidget(self.source)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("{0}\nRead it there; Back returns").format(sentence.title))
        self.setAccessibleName(f"{' '.join(sentence.text.split())} {self.source.text()}")

    def open(self) -> None:
        """Go to the name in its article, or to the sentence when the name is not marked."""
        one = self._sentence
        start, end = one.marks[0] if one.marks else (0, one.end - one.start)
        self.opened.emit(one.article, one.start + start, one.start + end)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._underline(True)
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._underline(False)

    def focusInEvent(self, event: object) -> None:
        self._underline(True)

    def focusOutEvent(self, event: object) -> None:
        self._underline(False)

    def _underline(self, on: bool) -> None:
        label = self.source if self.source.text() else self.text
        font = label.font()
        font.setUnderline(on)
        label.setFont(font)
