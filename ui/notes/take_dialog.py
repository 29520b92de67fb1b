"""What is done with words taken from an article: put them to a claim, or write a note on them."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.store import claims, notes
from core.store.notes import About, Note
from ui.bridge import Bridge
from ui.notes import words
from ui.notes.autosave import Autosave
from ui.notes.editor import NoteEditor
from ui.notes.excerpt import Excerpt
from ui.notes.rows import WrittenRow
from ui.translation import tr
from ui.widgets.filter_field import FilterField
from ui.widgets.paged_list import PagedList
from ui.widgets.row_list import RowList
from ui.widgets.segments import Segments


@dataclass(frozen=True, slots=True)
class Taken:
    """A stretch of an article, in code points, with its words and where they are from."""

    article: int
    start: int
    end: int
    note: Note  # an unwritten note on it: it knows the names

    @property
    def quote(self) -> str:
        return self.note.quote or ""

    @property
    def source(self) -> str:
        return words.about(self.note)


def look(db: Any, article: int, start: int, end: int) -> Taken | None:
    """What was taken, without the blanks at its ends; None when it is only blanks."""
    note = notes.on_nothing_yet(db, About(article, start, end))
    quote = note.quote or ""
    here, there = claims.trimmed(quote, 0, len(quote))
    if here >= there:
        return None
    start, end = start + here, start + there
    return Taken(article, start, end, notes.on_nothing_yet(db, About(article, start, end)))


class ClaimDialog(QDialog):
    """Which claim, and whether the words support it. What she types is a new claim unless she chooses one."""

    def __init__(self, bridge: Bridge, taken: Taken, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Add to a claim"))
        self._bridge, self._taken = bridge, taken
        self.quote = Excerpt(taken.quote, taken.source, most=4)
        self.quote.setEnabled(False)
        self.field = FilterField(tr("State a new claim, or type some letters of one"))
        self.model = PagedList(bridge, claims.count, claims.page, words.claim_text, words.claim_text, self)
        self.list = RowList(self.model)
        self.new = QPushButton(checkable=True)
        self.side = Segments([(text, side) for side, text in words.SIDES.items()])
        self._asked, self._answered = "", "\n"  # what was asked for last, and for what the claims in the list are
        self._soon = False  # she pressed Enter before they were
        self._build()
        self._connect()
        self.model.ask(wanted="")
        self.field.setFocus()
        self._name_new()

    def _build(self) -> None:
        heading = QLabel(tr("Which claim do these words speak for or against?"), wordWrap=True)
        heading.setProperty("role", "heading")
        self.list.setItemDelegate(WrittenRow(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(tr("Claims to choose from"))
        self.new.setAutoDefault(False)
        self.new.setStyleSheet("text-align: left;")
        self.side.show_value("for")
        kinds = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.box.button(kinds.Ok).setText(tr("Add"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(11)
        for widget in (heading, self.quote, self.field):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        for widget in (self.new, self.side, self.box):
            column.addWidget(widget)
        self.resize(540, 560)

    def _connect(self) -> None:
        self.field.filtered.connect(self._filter)
        self.field.textChanged.connect(lambda _: self._name_new())
        self.field.left_down.connect(self._enter_list)
        self.field.returnPressed.connect(self.accept)
        self.model.arrived.connect(self._arrived)
        self.list.chosen_by_hand.connect(lambda _: self._by_hand())
        self.list.activated.connect(lambda _: self.accept())
        self.new.toggled.connect(self._new_toggled)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)

    # --- choosing

    @property
    def statement(self) -> str:
        """What a new claim would say."""
        return self.field.wanted

    @property
    def claim(self) -> claims.Claim | None:
        """The claim that is chosen."""
        return self.list.row_at(self.list.currentIndex()) if self.list.selectedIndexes() else None

    def _filter(self, wanted: str) -> None:
        self._asked = wanted
        self.model.ask(wanted=wanted)

    def _arrived(self) -> None:
        """Without a claim that fits, what she types is a new one; else the first is chosen until she says otherwise."""
        if self.model.rows and not self.field.wanted and not self.new.isChecked() and self.claim is None:
            self._at(0)
        elif self.field.wanted:
            same = [row for row in self.model.rows if row.statement.casefold() == self.statement.casefold()]
            self.new.setChecked(not same)
            if same:
                self._at(self.model.number(same[0].id) or 0)
        self._answered = self._asked
        self._allow()
        if self._soon:
            self._soon = False
            self.accept()

    def _at(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.list.selectionModel().setCurrentIndex(self.model.index(row), flags.ClearAndSelect)
        self._allow()

    def _by_hand(self) -> None:
        self.new.setChecked(False)
        self._allow()

    def _enter_list(self) -> None:
        self.list.setFocus()
        if self.model.rows and self.claim is None:
            self.new.setChecked(False)
            self._at(0)

    def _new_toggled(self, on: bool) -> None:
        if on:
            self.list.choose([])
            self.list.clearSelection()
        self._allow()

    def _name_new(self) -> None:
        said = (
            tr("New claim “{0}”").format(words.short(self.statement, 56))
            if self.statement
            else tr("New claim: state it above")
        )
        self.new.setText(said.replace("&", "&&"))
        self.new.setEnabled(bool(self.statement))
        self._allow()

    def _allow(self) -> None:
        possible = bool(self.statement) if self.new.isChecked() else self.claim is not None
        self.box.button(QDialogButtonBox.StandardButton.Ok).setEnabled(possible)

    def accept(self) -> None:
        """Add the words, as one step; once it is known whether there is a claim that says what she has typed."""
        if self._answered != self.field.wanted:
            self._soon = True
            return
        taken, side = self._taken, self.side.value
        claim = None if self.new.isChecked() else self.claim
        if claim is None and not (self.new.isChecked() and self.statement):
            return
        called = claim.statement if claim is not None else self.statement
        label = tr("Add a passage to “{0}”").format(words.short(called, 40))
        where = (taken.article, taken.start, taken.end, side)
        if claim is not None:
            self._bridge.change(label, claims.add_passage, claim.id, *where)
        else:
            self._bridge.change(label, claims.add_with_passage, self.statement, *where)
        super().accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            return  # the field has told it already
        super().keyPressEvent(event)


class NoteDialog(QDialog):
    """A few words on a place, written without leaving it. They save themselves; only “Discard” takes them back."""

    def __init__(self, bridge: Bridge, taken: Taken, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Note on this place"))
        quote = Excerpt(taken.quote, taken.source, most=4)
        quote.setEnabled(False)
        self.editor = NoteEditor(bridge)
        self.autosave = Autosave(bridge, notes.write, words.note_label, self)
        self.autosave.open(None, "", taken.note.about)
        self.editor.typed.connect(self.autosave.typed)
        self.finished.connect(lambda _: self.autosave.flush())
        kinds = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(kinds.Save | kinds.Discard)
        self.box.button(kinds.Save).setText(tr("Done"))
        self.box.button(kinds.Save).setToolTip(tr("Ctrl+Enter"))
        self.box.button(kinds.Discard).setText(tr("Discard"))
        self.box.button(kinds.Discard).clicked.connect(lambda _=False: self.discard())
        self.box.accepted.connect(self.accept)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(11)
        column.addWidget(quote)
        column.addWidget(self.editor, 1)
        column.addWidget(self.box)
        self.resize(500, 340)
        self.editor.setFocus()

    def discard(self) -> None:
        """Let what was written here go."""
        self.autosave.typed("")
        self.reject()
