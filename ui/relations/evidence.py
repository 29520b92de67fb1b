"""The sentences behind a relation, and what she says of it; one click leads to the place in its article."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from core.model import WINDOWS
from core.relating import proof as proofs
from core.relating.choices import Choices
from core.relating.proof import Order, Proof
from core.store.database import Database
from core.store.notes import About
from core.store.relations import Evidence
from core.words import figure
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations import evidence_verdicts as verdicts
from ui.relations.evidence_dismissed import Dismissed
from ui.relations.evidence_histogram import Histogram
from ui.relations.evidence_label import LabelDialog
from ui.relations.evidence_labels import LabelRows
from ui.relations.evidence_list import PAGE, EvidenceList, EvidenceModel, Listed
from ui.relations.evidence_words import facts, nearness, strength
from ui.translation import tr
from ui.widgets.filter_field import FilterField
from ui.widgets.flow import Flow
from ui.widgets.menu_button import MenuButton
from ui.widgets.segments import Segments

_TABLES = frozenset({
    "mention", "alias", "actor", "pin", "refused", "article", "sought", "story", "zone_pin", "tagged",
    "relation_verdict", "relation_label",
})  # fmt: skip
_MARGIN = 12
_NARROW, _HIGH = 640, 420  # pixels
_NO_RELATION = "You said that this is no relation: it is left out of the picture and of the counts there."


@dataclass(frozen=True, slots=True)
class _Shown:
    proof: Proof
    listed: Listed


def _look(
    db: Database,
    pair: tuple[int, int],
    choices: Choices,
    order: Order,
    wanted: str,
    first: int,
    kept: dict[object, Any],
) -> _Shown | None:
    """The evidence and the first windows of its list."""
    proof = proofs.prove(db, *pair, choices, kept)
    if proof is None:
        return None
    windows = proofs.listed(db, proof, order, wanted)
    return _Shown(proof, Listed(windows, proofs.page(db, proof, windows[:first])))


class EvidencePane(QWidget):
    """Asks for the evidence of the relation on the desk, and shows it."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self.proof: Proof | None = None
        self._anew = True  # the list to come is another one, and begins at its top
        self.heading = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.heading.setProperty("role", "heading")
        self.facts = QLabel(self, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.histogram = Histogram(self)
        self.labels = LabelRows(bridge, desk, self)
        self.dismissal = QWidget(self)
        self.confirm = QPushButton(tr("Confirm"), self, checkable=True)
        self.dismiss = QPushButton(tr("Not a relation"), self)
        self.more = MenuButton(tr("More"), QMenu(self), self)
        self.windows = Segments([(window.capitalize(), window) for window in WINDOWS], self)
        self.order = Segments([("By date", "date"), ("By outlet", "outlet")], self)
        self.filter = FilterField(tr("Filter the sentences"), self)
        self.listed = QLabel(self)  # how many of all are listed, while she filters
        self.model = EvidenceModel(self)
        self.list = EvidenceList(self)
        self.list.setModel(self.model)
        self.nothing = QLabel(tr("No sentence holds these words."), self)
        self._build()
        self._connect()

    # --- building

    def _build(self) -> None:
        self.windows.show_value(self._desk.window)
        self.order.show_value("date")
        self.filter.setMaximumWidth(280)
        self.confirm.setToolTip(tr("You have looked at this relation, and it is one"))
        self.dismiss.setToolTip(tr("Take it out of the picture and of the counts there; it can be taken back"))
        self.nothing.setProperty("role", "muted")
        self.nothing.setMargin(_MARGIN)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.listed.setProperty("role", "muted")
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._dismissal())
        column.addWidget(self.labels)
        column.addLayout(self._tools())
        column.addWidget(self.nothing, 1)  # the room of the list, which is not there then
        self.list.setMinimumHeight(44)
        column.addWidget(self.list, 1)
        self.more.opened.aboutToShow.connect(self._fill_more)

    def _head(self) -> QHBoxLayout:
        close = QPushButton(tr("Close"), self, flat=True)
        close.setToolTip(tr("Put the evidence away"))
        close.clicked.connect(self._desk.close_relation)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self.facts)
        words.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.confirm, self.dismiss, self.more, close):
            buttons.addWidget(button)
        side = QVBoxLayout()
        side.addLayout(buttons)
        side.addStretch(1)
        top = self._top = QHBoxLayout()
        top.setContentsMargins(_MARGIN, 8, 8, 4)
        top.setSpacing(14)
        top.addLayout(words, 1)
        top.addLayout(side)
        return top

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the buttons stand below the words, and the bars only where it is high as well."""
        super().resizeEvent(event)
        below = event.size().width() < _NARROW
        self._top.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(4 if below else 14)
        self._tools_row.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self.histogram.give_room(not below or event.size().height() >= _HIGH)
        self._keep_facts_whole()

    def _keep_facts_whole(self) -> None:
        """However low the pane is, no line of the words is cut off: the list gives way."""
        self._top.activate()
        self.facts.setMinimumHeight(max(0, self.facts.heightForWidth(max(1, self.facts.width()))))

    def _dismissal(self) -> QWidget:
        said = QLabel(tr(_NO_RELATION), self.dismissal, wordWrap=True)
        back = QPushButton(tr("Take back"), self.dismissal)
        back.clicked.connect(lambda: self._say(verdicts.take_back))
        row = QHBoxLayout(self.dismissal)
        row.setContentsMargins(_MARGIN, 4, 8, 4)
        row.addWidget(said, 1)
        row.addWidget(back)
        self.dismissal.hide()
        return self.dismissal

    def _tools(self) -> QHBoxLayout:
        flow = Flow(spacing=8)
        for widget in (self.windows, self.order, self.filter, self.listed):
            widget.setFixedHeight(self.filter.sizeHint().height())
            flow.addWidget(widget)
        tools = self._tools_row = QHBoxLayout()
        tools.setContentsMargins(_MARGIN, 2, _MARGIN, 6)
        tools.setSpacing(14)
        tools.addLayout(flow, 1)
        tools.addWidget(self.histogram, 0, Qt.AlignmentFlag.AlignBottom)
        return tools

    def _connect(self) -> None:
        self.windows.chosen.connect(self._desk.set_window)
        self._desk.window_changed.connect(self.windows.show_value)
        self.order.chosen.connect(lambda order: self._listed_anew())
        self.filter.filtered.connect(lambda _: self._listed_anew())
        self.filter.left_down.connect(self.list.setFocus)
        self.confirm.clicked.connect(lambda on: self._say(verdicts.confirm if on else verdicts.take_back))
        self.dismiss.clicked.connect(lambda: self._say(verdicts.dismiss))
        self.list.opened.connect(self._open)
        self.list.menu_wanted.connect(lambda row, at: self.menu_of(row).popup(at))
        self.model.wanted.connect(self._fetch)
        self.labels.change_wanted.connect(self._change_label)
        self._desk.counted_changed.connect(lambda _: self._listed_anew())
        self._desk.relation_chosen.connect(self._relation_chosen)
        self._bridge.changed.connect(lambda tables: self.refresh() if tables & _TABLES else None)

    # --- asking

    def refresh(self) -> None:
        """Ask again for what is shown; the list stays where it is."""
        relation = self._desk.spot.relation
        if relation is not None:
            order, first = self.order.value, PAGE if self._anew else max(PAGE, self.model.fetched)
            self._bridge.ask(
                self, "evidence", _look, relation, self._desk.counted, order, self.filter.wanted, first,
                self._bridge.kept, then=self._show,
            )  # fmt: skip

    def _listed_anew(self) -> None:
        """Ask for another list; until it is there the old one stays."""
        self._anew = True
        self.refresh()

    def _relation_chosen(self, relation: tuple[int, int] | None) -> None:
        if relation is not None:
            self.filter.clear()
            self._listed_anew()

    def _fetch(self, windows: list[tuple[int, int]]) -> None:
        if self.proof is not None:
            self._bridge.ask(self, "page", proofs.page, self.proof, windows, then=self.model.add)

    # --- showing

    def _show(self, shown: _Shown | None) -> None:
        self.proof = shown.proof if shown else None
        writable = shown is not None and not self._bridge.notebook.read_only
        for button in (self.confirm, self.dismiss):
            button.setEnabled(writable)
        if shown is None:
            self.heading.setText(tr("This actor is no more."))
            self.facts.clear()
            self.model.show(Listed((), ()))
            return
        proof = shown.proof
        self.heading.setText(" — ".join(proof.names))
        self.facts.setText(facts(proof))
        self._keep_facts_whole()
        self.facts.setToolTip(strength(proof.relation) if proof.relation else "")
        self.histogram.show_spans(proof.spans, nearness(proof.choices.window, 1))
        self.confirm.setChecked(proof.verdict == "confirmed")
        self.confirm.setText(tr("Confirmed") if proof.verdict == "confirmed" else tr("Confirm"))
        self.dismissal.setVisible(proof.verdict == "dismissed")
        self.dismiss.setVisible(proof.verdict != "dismissed")
        self.labels.show_labels(proof)
        self._show_list(shown.listed)

    def _show_list(self, listed: Listed) -> None:
        before = 0 if self._anew else self.list.verticalScrollBar().value()
        self._anew = False
        self.model.show(listed)
        self.list.verticalScrollBar().setValue(before)
        some = f"{figure(len(listed.windows))} / {figure(len(self.proof.windows))}" if self.proof else ""
        self.listed.setText(some)
        self.listed.setVisible(bool(self.filter.wanted))
        self.listed.setAccessibleName(tr("Listed, of all"))
        self.nothing.setVisible(not listed.windows and bool(self.filter.wanted))
        self.list.setVisible(bool(listed.windows) or not self.filter.wanted)

    # --- doing

    def _open(self, row: Evidence) -> None:
        self._desk.show_place(row.article, row.start, row.end)

    def _say(self, act: verdicts.Act) -> None:
        if self.proof is not None:
            act(self._bridge, self.proof)

    def menu_of(self, row: Evidence) -> QMenu:
        """What can be done with one sentence."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = (row.article, row.start, row.end)
        menu.addAction(tr("Read in the article"), lambda: self._open(row))
        menu.addSeparator()
        label = menu.addAction(tr("This says what the relation is…"), lambda: self._label(row))
        claim = menu.addAction(tr("Add to a claim…"), lambda: self._desk.passage_taken.emit(*place, "claim"))
        note = menu.addAction(tr("Write a note on it…"), lambda: self._desk.passage_taken.emit(*place, "note"))
        for part in (label, claim, note):
            part.setEnabled(not self._bridge.notebook.read_only)
        return menu

    def _fill_more(self) -> None:
        menu, row = self.more.opened, self._chosen_row()
        menu.clear()
        label = menu.addAction(tr("Say what the relation is…"), lambda: self._label(row) if row else None)
        note = menu.addAction(tr("Write a note on the relation…"), self._write_note)
        for part, can in ((label, row is not None), (note, self.proof is not None)):
            part.setEnabled(can and not self._bridge.notebook.read_only)
        menu.addSeparator()
        menu.addAction(tr("What you said is no relation…"), self.show_dismissed)

    def _chosen_row(self) -> Evidence | None:
        """The sentence at the list's cursor, or else the first one."""
        rows = [row for row in self.model.rows if isinstance(row, Evidence)]
        found = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Evidence) else next(iter(rows), None)

    def show_dismissed(self) -> Dismissed:
        """Open the list of what is no relation."""
        dialog = Dismissed(self._bridge, self._desk, self)
        dialog.show()
        return dialog

    def _write_note(self) -> None:
        if self.proof is not None:
            self._desk.note_wanted.emit(About(actor=self.proof.a, other=self.proof.b))

    def _label(self, row: Evidence) -> None:
        if self.proof is None:
            return
        dialog = LabelDialog(self.proof, " ".join(row.text.split()), parent=self)
        dialog.said.connect(lambda said: verdicts.put_label(self._bridge, self._named(), said, row))
        dialog.open()

    def _change_label(self, number: int) -> None:
        found = next((one for one in self.proof.labels if one.id == number), None) if self.proof else None
        if self.proof is None or found is None:
            return
        dialog = LabelDialog(self.proof, " ".join(found.quote.split()), label=found, parent=self)
        dialog.said.connect(lambda said: verdicts.relabel(self._bridge, self._named(), said, number))
        dialog.open()

    def _named(self) -> dict[int, str]:
        return {} if self.proof is None else dict(zip((self.proof.a, self.proof.b), self.proof.names, strict=True))
