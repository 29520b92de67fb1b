"""One name after the other, each in its sentence: right or not? Keys 1 to 5 answer, Enter goes on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.store import checked
from core.store.checked import VERDICTS, Sampled, Verdict
from core.words import figure
from ui.bridge import Bridge
from ui.desk import Desk
from ui.quality.correction import Correction
from ui.quality.sentence import Sentence
from ui.quality.words import BUTTONS
from ui.translation import tr, within
from ui.widgets.badge import Badge
from ui.widgets.lettering import small
from ui.widgets.words import kind_word


class SampleView(QWidget):
    """`ended` tells that all were answered, or that she wants to see the result."""

    ended = Signal()

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self.places: Sequence[Sampled] = ()
        self.at = 0
        self.verdicts: dict[int, Verdict] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self._keys()

    # --- building

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self._card())
        self.question = QLabel(tr("Is it right?"))
        self.question.setProperty("role", "heading")
        column.addWidget(self.question)
        column.addLayout(self._answers())
        self.correction = Correction(self._bridge, self.sentence)
        self.correction.done.connect(lambda _: self.next.setFocus())
        column.addWidget(self.correction)
        column.addStretch(1)
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        self.number = QLabel()
        self.number.setProperty("role", "muted")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("How many of these names are checked"))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.number)
        row.addWidget(self.bar, 1)
        return row

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "sheet")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = Sentence()
        self.source = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.source.setProperty("role", "muted")
        self.source.setFont(small(self.font()))
        self.badge, self.who = Badge(), QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        taken = QHBoxLayout()
        taken.setSpacing(8)
        taken.addWidget(self.badge, alignment=Qt.AlignmentFlag.AlignTop)
        taken.addWidget(self.who, 1)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.sentence)
        column.addWidget(self.source)
        column.addSpacing(4)
        column.addLayout(taken)
        return card

    def _answers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.buttons: dict[Verdict, QPushButton] = {}
        for key, verdict in enumerate(VERDICTS, 1):
            button = QPushButton(f"{key}  {tr(BUTTONS[verdict])}")
            button.setAutoDefault(False)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, verdict=verdict: self.answer(verdict))
            self.buttons[verdict] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        self.previous, self.open = QPushButton(tr("Previous")), QPushButton(tr("Show in the article"))
        self.next, self.stop = QPushButton(tr("Next")), QPushButton(tr("To the result"))
        row = QHBoxLayout()
        acts = (
            (self.previous, self.back),
            (self.open, self.open_place),
            (self.stop, self.ended.emit),
            (self.next, self.go),
        )
        for button, act in acts:
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            if button is self.stop:
                row.addStretch(1)
            row.addWidget(button)
        return row

    def _keys(self) -> None:
        for key, verdict in enumerate(VERDICTS, 1):
            self._key(str(key), lambda verdict=verdict: self.answer(verdict))
        self._key("Return", self._enter)
        self._key("Enter", self._enter)
        self._key("Backspace", self.back)

    def _key(self, key: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        shortcut.activatedAmbiguously.connect(act)

    # --- showing

    def show_places(self, places: Sequence[Sampled]) -> None:
        """Begin with the first of these names."""
        self.places, self.at, self.verdicts = places, 0, {}
        self.bar.setRange(0, len(places))
        self._show()

    @property
    def one(self) -> Sampled:
        """The name that is shown."""
        return self.places[self.at]

    def _show(self) -> None:
        one = self.one
        self.sentence.show_place(one)
        self.source.setText(" · ".join(part for part in (one.outlet, one.published, one.title) if part))
        self.badge.show_kind(one.kind)
        self.who.setText(_taken(one))
        self.number.setText(tr("Name {0} of {1}").format(figure(self.at + 1), figure(len(self.places))))
        self.bar.setValue(len(self.verdicts))
        self.correction.clear()
        self._enable()
        self.setFocus()

    def _enable(self) -> None:
        said = self.verdicts.get(self.at)
        for verdict, button in self.buttons.items():
            button.setChecked(verdict == said)
        self.previous.setEnabled(self.at > 0)
        self.next.setEnabled(said is not None)
        self.next.setText(tr("Next") if self.at + 1 < len(self.places) else tr("Result"))
        self.stop.setVisible(self.at + 1 < len(self.places))

    # --- acts

    def answer(self, verdict: Verdict) -> None:
        """Keep her verdict. A right name goes by at once; a wrong one stays, to be corrected."""
        one = self.one
        label = tr("Check “{0}”: {1}").format(one.text, within(BUTTONS[verdict]))
        self._bridge.change(label, checked.put, one.article, one.start, one.end, verdict)
        self.verdicts[self.at] = verdict
        self.bar.setValue(len(self.verdicts))
        self._enable()
        self.correction.offer(one, verdict)
        if verdict == "right":
            self.go()
        elif verdict != "other actor":
            self.next.setFocus()

    def _enter(self) -> None:
        """Take the actor that is being looked for, or else go on."""
        if not self.correction.take():
            self.go()

    def go(self) -> None:
        """On to the next name, when this one has its answer."""
        if self.at not in self.verdicts:
            return
        if self.at + 1 == len(self.places):
            self.ended.emit()
            return
        self.at += 1
        self._show()

    def back(self) -> None:
        """To the name before, to answer again."""
        if self.at:
            self.at -= 1
            self._show()

    def open_place(self) -> None:
        """Show the name in its article, beside this window."""
        self._desk.show_place(self.one.article, self.one.start, self.one.end)


def _taken(one: Sampled) -> str:
    """For whom the name is taken."""
    kind = kind_word(one.kind)
    if one.actor_name is None:
        return tr("Read as a name: {0}").format(kind)
    stands = tr("“{0}” stands for “{1}” here; ").format(one.text, one.name) if one.name != one.text else ""
    return (
        tr("{0}taken for {1}, {2}").format(stands, one.actor_name, kind)
        if stands
        else tr("Taken for {0}, {1}").format(one.actor_name, kind)
    )
