"""A dialog in which she says what a relation is, and which way it goes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.relating.proof import Proof
from core.store.verdicts import Label
from ui.relations.evidence_verdicts import Said
from ui.translation import tr
from ui.widgets.drop_down import DropDown
from ui.widgets.lettering import small


class LabelDialog(QDialog):
    """Who, does what, to whom; the sentence that says so stands above. `said` tells it when she agrees."""

    said = Signal(object)

    def __init__(self, proof: Proof, quote: str, label: Label | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Say what the relation is"))
        self.setMinimumWidth(500)
        (a, b), (one, other) = (proof.a, proof.b), proof.names
        self._ways = [(a, b, True), (b, a, True), (a, b, False)]
        self.way = DropDown()
        self.way.addItems(
            [f"{one}  →  {other}", f"{other}  →  {one}", tr("{0}  ·  {1} (both ways)").format(one, other)]
        )
        self.way.setAccessibleName(tr("Which way"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("signed 16 documents with"))
        self.words.setAccessibleName(tr("What the one is or does to the other, in your words"))
        kinds = QDialogButtonBox.StandardButton
        self._box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        self.words.textChanged.connect(self._allow)
        self._build(quote)
        if label is not None:
            self.words.setText(label.label)
            way = (label.source, label.target, label.directed)
            self.way.setCurrentIndex(self._ways.index(way) if way in self._ways else 2)
        self.words.setFocus()
        self._allow()

    def _build(self, quote: str) -> None:
        heading = QLabel(tr("What does this sentence say of the two?"))
        heading.setProperty("role", "heading")
        sentence = QLabel(quote if len(quote) <= 600 else quote[:599] + "…", wordWrap=True)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        sentence.setProperty("role", "remark")
        hint = QLabel(
            tr("Your words are drawn on the line, with an arrow, unlike what is only counted."), wordWrap=True
        )
        hint.setProperty("role", "muted")
        hint.setFont(small(self.font()))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (heading, sentence, self.way, self.words, hint, self._box):
            column.addWidget(widget)

    def _allow(self) -> None:
        self._box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.words.text().strip()))

    def accept(self) -> None:
        source, target, directed = self._ways[self.way.currentIndex()]
        self.said.emit(Said(source, target, self.words.text(), directed))
        super().accept()
