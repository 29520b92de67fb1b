"""Below the question: the name to keep, why, and the answers with their keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.review.key_button import KeyButton
from ui.translation import tr
from ui.widgets.lettering import small
from ui.widgets.name_choice import NameChoice

#: The width of the labels beside the facts of a question, and the gap after them.
LABELS, GAP = 84, 18


class AnswerBar(QWidget):
    """Tells which answer she gave; knows nothing of the question."""

    same_wanted = Signal()
    different_wanted = Signal()
    later_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = NameChoice([])
        self.name.setAccessibleName(tr("Name to keep"))
        self.name.lineEdit().setPlaceholderText(tr("Tick those who are one"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Kept with the decision, and shown when the question returns"))
        self.note.setAccessibleName(tr("Note on the decision"))
        self.same = KeyButton(tr("Same"), tr("S"), tr("They are one"))
        self.different = KeyButton(
            tr("Different"), tr("D"), tr("They are not one, and are not suggested again (D or N)")
        )
        self.later = KeyButton(tr("Later"), tr("L"), tr("Ask again at the end of the list"))
        self.undo = KeyButton(tr("Undo"), tr("U"), tr("Take back the newest decision"))
        for button, signal in (
            (self.same, self.same_wanted),
            (self.different, self.different_wanted),
            (self.later, self.later_wanted),
            (self.undo, self.undo_wanted),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(GAP)
        form.setVerticalSpacing(8)
        form.setColumnMinimumWidth(0, LABELS)
        form.setColumnStretch(1, 1)
        self._called = self._label(tr("Name to keep"))
        for row, (label, field) in enumerate(((self._called, self.name), (self._label(tr("Note")), self.note))):
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.same, self.different, self.later):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMaximumWidth(320)
            buttons.addWidget(button, 2)
        buttons.addStretch(1)
        buttons.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 12, 28, 14)
        column.setSpacing(10)
        column.addLayout(form)
        column.addLayout(buttons)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", "muted")
        label.setFont(small(self.font()))
        return label

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names to keep, the first one chosen; none: there is no name to choose; an empty one: not yet."""
        self.name.clear()
        self.name.addItems([name for name in dict.fromkeys(names) if name])
        self.name.setCurrentIndex(0 if any(names) else -1)
        self.name.setVisible(bool(names))
        self.name.setEnabled(any(names))
        self._called.setVisible(bool(names))
        if names:
            self.name.lineEdit().setCursorPosition(0)

    def show_undo(self, label: str | None) -> None:
        """What the newest decision was; None when there is none to take back."""
        self.undo.setEnabled(label is not None)
        self.undo.setToolTip(tr("Take back: {0}").format(label) if label else tr("Nothing to take back"))

    def say(self, same: str, different: str, *, writable: bool, same_possible: bool = True) -> None:
        """The words on the answers, and which of them can be given."""
        self.same.setText(same)
        self.different.setText(different)
        self.same.setEnabled(writable and same_possible)
        for button in (self.different, self.later):
            button.setEnabled(writable)
        self.note.setEnabled(writable)
        for button in (self.same, self.different):
            button.updateGeometry()
