"""One claim: the statement, how sure she is, and the passages for and against it beside each other."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.store import claims
from core.store.claims import Claim, Passage, Side
from core.words import figure
from ui.bridge import Bridge
from ui.desk import Desk
from ui.notes import words
from ui.notes.autosave import Autosave
from ui.notes.passage_card import PassageCard
from ui.notes.statement import Statement
from ui.translation import tr, within
from ui.widgets.flow import Flow
from ui.widgets.lettering import small
from ui.widgets.segments import Segments
from ui.widgets.tag_field import TagField

_NARROW, _BESIDE = 600, 80  # pixels: below it one column; what stands beside two columns

_HINTS: dict[Side, str] = {
    "for": "Nothing supports it yet. Select words in the reader, and choose “Add to a claim…” in their menu.",
    "against": "Nothing contradicts it yet.",
    "about": "",
}


class _Column(QWidget):
    """The passages of one side under their heading."""

    def __init__(self, side: Side) -> None:
        super().__init__()
        self.side: Side = side
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.hint = QLabel(tr(_HINTS[side]), wordWrap=True)
        self.hint.setProperty("role", "muted")
        self.cards = QVBoxLayout()
        self.cards.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.hint)
        column.addLayout(self.cards)
        column.addStretch(1)

    def fill(self, cards: list[PassageCard]) -> None:
        while (item := self.cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for card in cards:
            self.cards.addWidget(card)
        self.heading.setText(
            f"{tr(words.SIDES[self.side])} · {figure(len(cards))}" if cards else tr(words.SIDES[self.side])
        )
        self.hint.setVisible(not cards)


class ClaimView(QWidget):
    """Saves by itself."""

    delete_wanted = Signal(object)  # Claim

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self.claim: Claim | None = None
        self.passages: list[Passage] = []
        self.autosave = Autosave(bridge, _write, lambda text: tr("Claim “{0}”").format(words.short(text, 40)), self)
        self.statement = Statement()
        self.sure = Segments([(word, number) for number, word in enumerate(claims.SURE)])
        self.tags = TagField(bridge, "claim")
        self.columns: dict[Side, _Column] = {side: _Column(side) for side in claims.SIDES}
        self._build()
        self.statement.typed.connect(self.autosave.typed)
        self.statement.left.connect(self._left)
        self.sure.chosen.connect(self._set_sure)
        self.delete.clicked.connect(lambda _=False: self._delete())
        self.copy.clicked.connect(lambda _=False: self._copy())

    def _build(self) -> None:
        self.delete = QPushButton(tr("Delete"), toolTip=tr("Let the claim go; Undo brings it back"))
        self.copy = QPushButton(tr("Copy"), toolTip=tr("Copy the claim with its quotations and sources, as Markdown"))
        for button in (self.copy, self.delete):
            button.setFont(small(self.font()))
        how = QLabel(tr("How sure?"))
        how.setProperty("role", "muted")
        self.sure.setFont(small(self.font()))
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.statement, 1)
        for button in (self.copy, self.delete):
            first.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        second = Flow(spacing=10)
        how.setMinimumHeight(self.sure.sizeHint().height())
        for widget in (how, self.sure):
            second.addWidget(widget)
        head = QWidget()
        head.setProperty("role", "bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(9)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.tags)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._body(), 1)

    def _body(self) -> QScrollArea:
        body = QWidget()
        body.setProperty("role", "sheet")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.both = QHBoxLayout()
        self.both.setSpacing(28)
        for side in ("for", "against"):
            self.both.addWidget(self.columns[side], 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 16, 18, 18)
        column.setSpacing(20)
        column.addLayout(self.both)
        column.addWidget(self.columns["about"])
        column.addStretch(1)
        self.scroll = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.scroll.setWidget(body)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self.scroll

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what contradicts the claim stands below what supports it."""
        super().resizeEvent(event)
        needed = sum(self.columns[side].minimumSizeHint().width() for side in ("for", "against")) + _BESIDE
        narrow = event.size().width() < max(needed, _NARROW)
        ways = QHBoxLayout.Direction
        self.both.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    # --- showing

    def show_claim(self, claim: Claim, passages: list[Passage]) -> None:
        """Open a claim."""
        self.claim = claim
        self.autosave.open(claim.id, claim.statement)
        self.statement.show_text(claim.statement)
        self.tags.show_for([claim.id], words.short(claim.statement, 40))
        self.scroll.verticalScrollBar().setValue(0)
        self._show(claim, passages, anew=True)

    def renew(self, claim: Claim, passages: list[Passage], stamp: int | None) -> None:
        """The notebook changed: show what the claim is now; its words only if she has not written on since."""
        fresh = stamp is not None and stamp == self.autosave.stamp
        emptied = self.statement.hasFocus() and not self.statement.toPlainText().strip()  # to be written anew
        if fresh and not emptied and claim.statement != " ".join(self.statement.toPlainText().split()):
            self.autosave.reread(claim.statement)
            self.statement.show_text(claim.statement)
        self._show(claim, passages)

    def close_claim(self) -> None:
        """Nothing is open any more."""
        self.autosave.close()
        self.claim = None

    def _show(self, claim: Claim, passages: list[Passage], *, anew: bool = False) -> None:
        writable = not self._bridge.notebook.read_only
        self.claim = claim
        self.sure.show_value(claim.sure)
        self.sure.setEnabled(writable)
        self.delete.setEnabled(writable)
        self.statement.setReadOnly(not writable)
        if anew or passages != self.passages:
            self.passages = passages
            for side, column in self.columns.items():
                column.fill(self._cards([one for one in passages if one.side == side], writable))
            self.columns["about"].setVisible(any(one.side == "about" for one in passages))

    def _cards(self, passages: list[Passage], writable: bool) -> list[PassageCard]:
        cards: list[PassageCard] = []
        for number, passage in enumerate(passages):
            card = PassageCard(passage, first=number == 0, last=number == len(passages) - 1, writable=writable)
            card.opened.connect(lambda one: self._desk.show_place(one.article, one.start, one.end))
            card.moved.connect(self._move)
            card.side_wanted.connect(self._set_side)
            card.removed.connect(self._remove)
            cards.append(card)
        return cards

    def _left(self) -> None:
        """She has gone elsewhere: a claim that says nothing says what it said before."""
        self.autosave.flush()
        if self.claim is not None and not self.statement.toPlainText().strip():
            self.autosave.reread(self.claim.statement)
            self.statement.show_text(self.claim.statement)

    # --- acts

    @property
    def _called(self) -> str:
        return words.short(self.claim.statement, 40) if self.claim is not None else ""

    def _set_sure(self, sure: int) -> None:
        if self.claim is not None:
            self.autosave.flush()
            label = tr("“{0}”: {1}").format(self._called, within(claims.SURE[sure]))
            self._bridge.change(label, claims.set_sure, self.claim.id, sure)

    def _move(self, passage: Passage, steps: int) -> None:
        self._bridge.change(tr("Move a passage of “{0}”").format(self._called), claims.move, passage.id, steps)

    def _set_side(self, passage: Passage, side: Side) -> None:
        label = tr("“{0}”: {1}").format(words.short(passage.quote, 30), within(words.SIDES[side]))
        self._bridge.change(label, claims.set_side, passage.id, side)

    def _remove(self, passage: Passage) -> None:
        self._bridge.change(tr("Take a passage off “{0}”").format(self._called), claims.remove_passage, passage.id)

    def _copy(self) -> None:
        from core.exporting import report  # brings much along that is not needed before

        if self.claim is not None:
            QGuiApplication.clipboard().setText(report.claim(self.claim, self.passages))

    def _delete(self) -> None:
        if self.claim is not None:
            self.autosave.flush()
            self.delete_wanted.emit(self.claim)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()


def _write(db: Any, claim: int | None, text: str) -> int | None:
    """Restate the claim. One that says nothing keeps what it said."""
    if claim is not None and text.strip() and claims.get(db, claim) is not None:
        claims.restate(db, claim, text)
    return claim
