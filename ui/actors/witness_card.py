"""One side of a merge: who the actor is, when and where it is written about, and sentences that name it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.store.relations import Evidence
from ui.actors.portrait import Witness
from ui.translation import tr
from ui.widgets.badge import Badge
from ui.widgets.bold import bold
from ui.widgets.lettering import scaled, small

_OUTLETS = 4
_LONGEST = 320


class WitnessCard(QFrame):
    """Badge and name, facts, outlets, other written forms, up to three sentences with the name in bold."""

    def __init__(self, witness: Witness, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        portrait = witness.portrait
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 13, 16, 14)
        column.setSpacing(6)
        column.addLayout(self._head(witness))
        column.addWidget(self._muted(portrait.facts))
        for text in (_outlets(witness), _forms(witness)):
            if text:
                column.addWidget(self._muted(text))
        for sentence in witness.sentences:
            column.addSpacing(3)
            column.addLayout(self._sentence(sentence))
        column.addStretch(1)

    def _head(self, witness: Witness) -> QHBoxLayout:
        name = QLabel(witness.portrait.row.name, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        name.setFont(scaled(self.font(), 1.15, self.font().Weight.DemiBold))
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(Badge(witness.portrait.row.kind), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(name, 1)
        return row

    def _muted(self, text: str) -> QLabel:
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", "muted")
        label.setFont(small(self.font()))
        return label

    def _sentence(self, sentence: Evidence) -> QVBoxLayout:
        text = QLabel(bold(sentence, _LONGEST), wordWrap=True, textFormat=Qt.TextFormat.RichText)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(text)
        column.addWidget(self._muted(" · ".join(part for part in (sentence.outlet, sentence.published) if part)))
        return column


def _outlets(witness: Witness) -> str:
    outlets = list(dict.fromkeys(article.outlet for article in witness.portrait.articles if article.outlet))
    more = tr(" and {0} more").format(len(outlets) - _OUTLETS) if len(outlets) > _OUTLETS else ""
    return ", ".join(outlets[:_OUTLETS]) + more


def _forms(witness: Witness) -> str:
    forms = dict.fromkeys(name.text for name in witness.portrait.names)
    forms.pop(witness.portrait.row.name, None)
    return tr("Also written ") + ", ".join(tr("“{0}”").format(form) for form in list(forms)[:5]) if forms else ""
