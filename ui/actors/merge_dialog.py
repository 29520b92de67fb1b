"""The question before a merge: the evidence that these actors are one, and the name to keep."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.model import Window
from core.store import actors
from core.words import counted
from ui.actors.portrait import Effect, Witness
from ui.actors.witness_card import WitnessCard
from ui.theme import KIND_NAMES
from ui.translation import tr
from ui.widgets.name_choice import NameChoice


class MergeDialog(QDialog):
    """`rows` are the actors, most frequent first; `found` is the evidence for the first of them, `changes` the effect.

    Accepted, `name` is what she wants the one actor to be called.
    """

    def __init__(
        self,
        rows: Sequence[actors.Row],
        found: Sequence[Witness],
        changes: Effect,
        window: Window = "sentence",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge actors"))
        title = QLabel(tr("Is this the same actor?"))
        title.setProperty("role", "title")
        together = QLabel(_together(found), wordWrap=True)
        together.setProperty("role", "muted")
        self.choice = self._names(rows, found)
        outcome = self.outcome = QLabel(_outcome(rows, changes, window), wordWrap=True)
        outcome.setProperty("role", "muted")
        self._buttons = self._button_box(len(rows))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(together)
        self.warning = QLabel(_warning(rows, changes), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.warning.setProperty("role", "error")
        if changes.apart:
            column.addWidget(self.warning)
        column.addSpacing(4)
        column.addWidget(self._evidence(rows, found), 1)
        column.addSpacing(6)
        column.addWidget(QLabel(tr("Name to keep")))
        column.addWidget(self.choice)
        column.addWidget(outcome)
        column.addSpacing(6)
        column.addWidget(self._buttons)
        self.choice.editTextChanged.connect(self._allow)
        self.resize(840, 700)
        merge = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        merge.setDefault(True)  # only now: a button outside a dialog is no dialog's default
        merge.setFocus()

    @property
    def name(self) -> str:
        """The name to keep, without spaces around it."""
        return self.choice.name

    def _allow(self) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.name))

    def _names(self, rows: Sequence[actors.Row], found: Sequence[Witness]) -> NameChoice:
        """The actors' own names first, then what articles call them."""
        written = [name.name for witness in found for name in witness.portrait.names]
        choice = NameChoice([*(row.name for row in rows), *written])
        choice.setAccessibleName(tr("Name to keep"))
        return choice

    def _button_box(self, number: int) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        box.button(kinds.Ok).setText(tr("Merge {0} actors").format(number))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _evidence(self, rows: Sequence[actors.Row], found: Sequence[Witness]) -> QScrollArea:
        """Two stand side by side, more one below the other."""
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        columns = 2 if len(found) == 2 else 1
        for number, witness in enumerate(found):
            grid.addWidget(WitnessCard(witness), number // columns, number % columns)
        if others := rows[len(found) :]:
            more = QLabel(
                tr("And {0}: {1}").format(counted(len(others), "more actor"), ", ".join(row.name for row in others))
            )
            more.setWordWrap(True)
            more.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(more, len(found), 0, 1, columns)
        grid.setRowStretch(len(found) + 1, 1)
        area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("Where these names stand"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        return area


def _together(found: Sequence[Witness]) -> str:
    """In how many articles they stand side by side: one person is seldom called by two full names in one article."""
    articles = [{article.article for article in witness.portrait.articles} for witness in found]
    shared = set.intersection(*articles) if articles else set()
    many = len(found) > 2
    if not shared:
        return tr("No article has all of them.") if many else tr("No article has both of them.")
    if len(shared) == 1:
        return tr("1 article has all of them.") if many else tr("1 article has both of them.")
    said = tr("{0} have all of them.") if many else tr("{0} have both of them.")
    return said.format(counted(len(shared), "article"))


def _outcome(rows: Sequence[actors.Row], changes: Effect, window: Window) -> str:
    """What changes, in numbers: mentions, articles, links."""
    places = counted(sum(row.places for row in rows), "mention")
    kinds = {row.kind for row in rows}
    kind = tr(" It will be of the kind “{0}”.").format(tr(KIND_NAMES[rows[0].kind])) if len(kinds) > 1 else ""
    moved = tr("{0} in {1} gets another actor") if changes.mentions == 1 else tr("{0} in {1} get another actor")
    joined = (
        tr("{0} in one {1} is joined to those of “{2}”")
        if changes.links == 1
        else tr("{0} in one {1} are joined to those of “{2}”")
    )
    return tr(
        "They become one actor with {0}: {1}, and {2}.{3} You can undo this at any time, or split it again."
    ).format(
        places,
        moved.format(counted(changes.mentions, "mention"), counted(changes.articles, "article")),
        joined.format(counted(changes.links, "link"), tr(window), rows[0].name),
        kind,
    )


def _warning(rows: Sequence[actors.Row], changes: Effect) -> str:
    """Whom she said to be different before."""
    names = {row.id: row.name for row in rows}
    said = [
        tr("You said that “{0}” and “{1}” are not the same").format(names[one.a], names[one.b])
        + (f": {one.note}" if one.note else ".")
        for one in changes.apart
    ]
    return "\n".join(said)
