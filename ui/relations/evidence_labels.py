"""What she calls a relation, one line a label: the words lead to the sentence that says so."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.relating.proof import Proof
from core.store.verdicts import Label
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations import evidence_verdicts as verdicts
from ui.relations.evidence_words import label
from ui.translation import tr
from ui.widgets.elided import ElidedLabel


class LabelRows(QWidget):
    """One row a label."""

    change_wanted = Signal(int)

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 0, 8, 2)
        self._column.setSpacing(0)
        self._shown: tuple[Label, ...] = ()
        self.hide()

    def show_labels(self, proof: Proof) -> None:
        """Show these labels in place of others."""
        if proof.labels != self._shown:
            self._shown = proof.labels
            while (item := self._column.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.deleteLater()
            names = dict(zip((proof.a, proof.b), proof.names, strict=True))
            for one in proof.labels:
                self._column.addWidget(self._row(one, names))
        self.setVisible(bool(proof.labels))

    def _row(self, one: Label, names: dict[int, str]) -> QWidget:
        row = QWidget(self)
        words = ElidedLabel(label(one, names), row)
        words.setToolTip(" ".join(one.quote.split()))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(words, 1)
        acts = (
            (tr("Open place"), lambda: self._desk.show_place(one.article, one.start, one.end)),
            (tr("Change…"), lambda: self.change_wanted.emit(one.id)),
            (tr("Remove"), lambda: verdicts.remove_label(self._bridge, one)),
        )
        for number, (text, act) in enumerate(acts):
            button = QPushButton(text, row, flat=True)
            button.clicked.connect(act)
            button.setEnabled(number == 0 or not self._bridge.notebook.read_only)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
