"""What can be done at once about a name that is wrong: each act one undoable step."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model import KINDS
from core.store import actors, decisions, sought
from core.store.actors import Row
from core.store.checked import Sampled, Verdict
from core.store.sought import Found
from core.words import figure
from ui import corrections
from ui.bridge import Bridge
from ui.quality.sentence import Sentence
from ui.theme import KIND_NAMES
from ui.translation import tr
from ui.widgets.badge import Badge
from ui.widgets.words import kind_word

_SHOWN = 6
_ASKS: dict[Verdict, str] = {
    "not a name": "Take it out now?",
    "other extent": "Select the right words in the sentence above, then:",
    "other kind": "What is it?",
    "other actor": "Who is it here?",
}


class Correction(QWidget):
    """Offers what fits the verdict. `done` tells that a correction was made."""

    done = Signal(str)

    def __init__(self, bridge: Bridge, sentence: Sentence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._sentence = bridge, sentence
        self._one: Sampled | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.buttons: list[QPushButton] = []
        self.field: QLineEdit | None = None
        self.matches: QListWidget | None = None
        sentence.selected.connect(self._selected)

    def offer(self, one: Sampled, verdict: Verdict) -> None:
        """Offer the corrections of a name with this verdict; none for a right one."""
        self.clear()
        self._one = one
        if verdict == "right":
            return
        ask = QLabel(tr(_ASKS[verdict]))
        ask.setProperty("role", "heading")
        self.column.addWidget(ask)
        {
            "not a name": self._offer_refusal,
            "other extent": self._offer_extent,
            "other kind": self._offer_kinds,
            "other actor": self._offer_actors,
        }[verdict]()

    def clear(self) -> None:
        """Offer nothing."""
        while (item := self.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons, self.field, self.matches = [], None, None

    def _row(self, acts: Sequence[tuple[str, Callable[[], None]]], kinds: Sequence[str] = ()) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for number, (text, act) in enumerate(acts):
            if kinds:
                row.addWidget(Badge(kinds[number]))  # pyright: ignore[reportArgumentType]
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            self.buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addWidget(holder)

    def _said(self, what: str) -> Callable[[Any], None]:
        return lambda _: self._finish(what)

    def _finish(self, what: str) -> None:
        self.clear()
        label = QLabel(
            tr("Corrected: {0}. Undo takes it back.").format(what), wordWrap=True, textFormat=Qt.TextFormat.PlainText
        )
        label.setProperty("role", "muted")
        self.column.addWidget(label)
        self.done.emit(what)

    # --- not a name

    def _offer_refusal(self) -> None:
        one = self._one
        assert one is not None
        here, text = (one.article, one.start, one.end, one.text), one.text
        self._row(
            (
                (
                    tr("Not a name here"),
                    lambda: corrections.refuse_here(self._bridge, *here, self._said(tr("it is not a name here"))),
                ),
                (
                    tr("Not a name anywhere"),
                    lambda: corrections.refuse_everywhere(
                        self._bridge, text, self._said(tr("it is not a name anywhere"))
                    ),
                ),
            )
        )

    # --- wrong extent

    def _offer_extent(self) -> None:
        self._row(((tr("These words are the name"), self._extend),))
        self._offer_refusal()
        self._selected()

    def _selected(self) -> None:
        if self.buttons and self.buttons[0].text().startswith(tr("These words")):
            chosen, one = self._sentence.chosen(), self._one
            self.buttons[0].setEnabled(chosen is not None and one is not None and chosen != (one.start, one.end))

    def _extend(self) -> None:
        chosen, one = self._sentence.chosen(), self._one
        if chosen is None or one is None:
            return
        text = one.sentence[chosen[0] - one.start + one.at : chosen[1] - one.start + one.at]
        place = Found(one.article, *chosen, text, over=((one.start, one.end),))
        whose = one.actor if one.actor is not None else text
        label = tr("“{0}” is the name here, not “{1}”").format(text, one.text)
        self._bridge.change(
            label, sought.name_here, place, one.kind, whose, then=self._said(tr("the name is “{0}”").format(text))
        )

    # --- wrong kind

    def _offer_kinds(self) -> None:
        one = self._one
        assert one is not None
        others = [kind for kind in KINDS if kind != one.kind]
        row = self._bridge.now(actors.get, one.actor) if one.actor is not None else None
        if row is None:
            return

        def set_kind(kind: Any) -> None:
            what = tr("“{0}” is {1}, everywhere").format(row.name, kind_word(kind))
            corrections.set_kind(self._bridge, [row], kind, self._said(what))

        self._row([(tr(KIND_NAMES[kind]), lambda kind=kind: set_kind(kind)) for kind in others], others)

    # --- wrong actor

    def _offer_actors(self) -> None:
        self.field = QLineEdit(placeholderText=tr("Type a name …"))
        self.field.setAccessibleName(tr("Who it is"))
        self.matches = QListWidget()
        self.matches.setAccessibleName(tr("Actors with this name"))
        self.matches.itemActivated.connect(self._give)
        self.matches.itemClicked.connect(self._give)
        self.matches.setFixedHeight(32 * _SHOWN)
        self.field.textChanged.connect(self._look)
        self.column.addWidget(self.field)
        self.column.addWidget(self.matches)
        self.field.setText(self._one.text.split()[-1] if self._one else "")
        self.field.selectAll()
        self.field.setFocus()

    def _look(self, wanted: str) -> None:
        self._bridge.ask(self, "actors", actors.page, wanted, limit=_SHOWN, then=self._found)

    def _found(self, rows: list[Row]) -> None:
        if self.matches is None or self.field is None or self._one is None:
            return
        self.matches.clear()
        for row in rows:
            if row.id != self._one.actor:
                item = QListWidgetItem(f"{row.name} · {kind_word(row.kind)} · {figure(row.places)}", self.matches)
                item.setData(Qt.ItemDataRole.UserRole, row)
        if wanted := " ".join(self.field.text().split()):
            item = QListWidgetItem(tr("Somebody else, called “{0}”").format(wanted), self.matches)
            item.setData(Qt.ItemDataRole.UserRole, wanted)
        self.matches.setCurrentRow(0)

    def take(self) -> bool:
        """Take the actor that is chosen below the field, when she is looking for one."""
        if self.field is None or self.matches is None or not (self.field.hasFocus() or self.matches.hasFocus()):
            return False
        if (item := self.matches.currentItem()) is not None:
            self._give(item)
        return True

    def _give(self, item: QListWidgetItem) -> None:
        one, whose = self._one, item.data(Qt.ItemDataRole.UserRole)
        if one is None:
            return
        place = (one.article, one.start, one.end)
        if isinstance(whose, str):
            label = tr("“{0}” is a new actor “{1}” here").format(one.text, whose)
            said = self._said(tr("it is “{0}” here").format(whose))
            self._bridge.change(label, decisions.pin_to_new, *place, whose, one.kind, then=said)
        else:
            corrections.pin_here(
                self._bridge, *place, one.text, whose, self._said(tr("it is “{0}” here").format(whose.name))
            )
