"""Find in the article: words, whole words, large and small letters, regular expressions; which of how many."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from core.errors import UserError
from core.finding import MOST, Span, Wanted, find
from core.store.database import Database
from core.words import figure
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.elided import ElidedLabel

_PAUSE = 120  # milliseconds after a letter; an expression is tried in a process of its own, and waits longer
_LONG_PAUSE = 350


@dataclass(frozen=True, slots=True)
class Answer:
    """Where it stands, or why it cannot be looked for."""

    spans: list[Span]
    problem: str = ""


def look(_: Database, text: str, wanted: Wanted) -> Answer:
    """The question, for a thread of its own: a long text takes longer than a frame."""
    try:
        return Answer(find(text, wanted))
    except UserError as error:
        return Answer([], str(error))


class _Field(QLineEdit):
    """Esc is the bar's while she is in it, not the menu's."""

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.matches(QKeySequence.StandardKey.Cancel):
            event.accept()
            return True
        return super().event(event)


class FindBar(QWidget):
    """Tells `found` whenever there are other places, and `wanted` which of them she wants to see."""

    found = Signal(list)
    stepped = Signal(bool)  # forward
    closed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge, self._text = bridge, ""
        self.count = 0
        self.field = _Field()
        self.field.setPlaceholderText(tr("Find in this article"))
        self.field.setAccessibleName(tr("Find in this article"))
        self.said = ElidedLabel()
        self.said.setAccessibleName(tr("Places found"))
        self.case = _toggle("Aa", tr("Large and small letters differ"))
        self.whole = _toggle("“w”", tr("Whole words only"))
        self.expression = _toggle(".*", tr("Regular expression"))
        self.before, self.after = _button("‹", "Place before  (Shift+Enter)"), _button("›", "Next place  (Enter)")
        self.way_out = _button("×", "Close  (Esc)")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._lay()
        self._connect()
        self.hide()

    def _lay(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(5)
        row.addWidget(self.field, 1)
        row.addWidget(self.said, 1)
        row.addSpacing(4)
        for widget in (self.before, self.after, self.case, self.whole, self.expression, self.way_out):
            row.addWidget(widget)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self._soon())
        for toggle in (self.case, self.whole, self.expression):
            toggle.toggled.connect(lambda _: self._soon())
        self.before.clicked.connect(lambda: self.stepped.emit(False))
        self.after.clicked.connect(lambda: self.stepped.emit(True))
        self.way_out.clicked.connect(self.close_bar)

    # --- what is looked for

    @property
    def wanted(self) -> Wanted:
        """What the field and the switches say."""
        return Wanted(self.field.text(), self.case.isChecked(), self.whole.isChecked(), self.expression.isChecked())

    def open_bar(self, words: str = "") -> None:
        """Show the bar, with `words` in the field when she has selected some."""
        self.show()
        if words and "\n" not in words:
            self.field.setText(words)
        self.field.setFocus()
        self.field.selectAll()
        self._soon()

    def close_bar(self) -> None:
        """Put it away, and the frames in the text with it."""
        self._timer.stop()
        self.hide()
        self.count = 0
        self.closed.emit()
        self.found.emit([])

    def show_text(self, text: str) -> None:
        """Another text is open."""
        if text != self._text:
            self._text = text
            if not self.isHidden():  # the reader itself may be: another room is in front
                self._look()

    def _soon(self) -> None:
        self._timer.start(_LONG_PAUSE if self.expression.isChecked() else _PAUSE)

    def _look(self) -> None:
        if not self.isHidden():
            if self.expression.isChecked() and self.field.text():  # the process that tries it takes a moment to begin
                self._say(tr("Looking…"))
            self._bridge.ask(self, "find", look, self._text, self.wanted, then=self._show)

    def _show(self, answer: Answer) -> None:
        if self.isHidden():
            return
        self.count = len(answer.spans)
        nothing = "" if answer.spans else answer.problem or (tr("Not found") if self.wanted.text else "")
        self._say(nothing, wrong=bool(answer.problem))
        self.found.emit(answer.spans)

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self.said.setProperty("role", "error" if wrong else "muted")
        self.said.style().polish(self.said)
        self.said.say(text)

    def say_number(self, number: int | None) -> None:
        """“3 of 17”, or how many there are."""
        if self.count:
            more = tr("more than ") if self.count >= MOST else ""
            at = tr("{0} of ").format(figure(number + 1)) if number is not None else ""
            self.said.say(f"{at}{more}{figure(self.count)}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)


def _button(text: str, about: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(about)
    button.setAccessibleName(about.split("  ")[0])
    button.setProperty("flat", True)
    return button


def _toggle(text: str, about: str) -> QToolButton:
    button = _button(text, about)
    button.setCheckable(True)
    return button
