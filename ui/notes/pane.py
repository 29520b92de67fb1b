"""The room of notes and claims: lists with a filter at the left, what is open at the right."""

from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core import settings
from core.links import Where
from core.store import claims, notes
from core.store.notes import About
from core.words import counted
from ui.bridge import Bridge
from ui.desk import Desk
from ui.notes import words
from ui.notes.claim_view import ClaimView
from ui.notes.note_view import NoteView
from ui.notes.side_bar import SideBar
from ui.translation import tr
from ui.widgets.empty import Empty
from ui.widgets.question import Question
from ui.widgets.sizes import sizes_of

_MATTERS = frozenset({"note", "claim", "passage", "tag", "tagged", "actor", "article", "version"})
Written = tuple[str, int] | None

_NOTHING = {
    "note": "Choose a note at the left, or write a new one.\n\n"
    "A note can be about an article, a place in it, an actor, a relation, or about nothing in particular.",
    "claim": "Choose a claim at the left, or state a new one.\n\n"
    "A claim collects the passages that support it and those that contradict it.",
}
_FIRST = {
    "note": "A note can be about an article, a place in it, an actor, a relation, or about nothing in particular.\n\n"
    "It saves itself as you write.",
    "claim": "A claim is a sentence that you may want to write.\n\n"
    "It collects the passages that support it and those that contradict it.",
}


class _Found(NamedTuple):
    """What lies open, as the notebook has it; `stamp` says how fresh it is (`Autosave.stamp`)."""

    sort: str
    number: int
    what: Any
    stamp: int | None


class NotesPane(QWidget):
    """Follows what the desk says lies open; what she chooses in the lists becomes a place to come back to."""

    chosen = Signal(object)

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self._open: Written = None
        self._to_write = False  # the note that is asked for shall have the cursor
        self.side = SideBar(bridge)
        self.note, self.claim, self.nothing = NoteView(bridge, desk), ClaimView(bridge, desk), Empty()
        self._look = Question(bridge, _look, self._show)
        self._build()
        self._connect()
        self._left = settings.of_notebook("notes", bridge.notebook.path)
        self.side.return_to(self._left)
        self._restore_sizes()
        self._follow(desk.spot.written)

    def _build(self) -> None:
        self.stack = QStackedWidget()
        for widget in (self.nothing, self.note, self.claim):
            self.stack.addWidget(widget)
        self.nothing.say(_NOTHING["note"])
        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.splitter.addWidget(self.side)
        self.splitter.addWidget(self.stack)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([330, 900])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)

    def _connect(self) -> None:
        self.side.turned.connect(self._turned)
        self.side.chosen.connect(self._choose)
        self.side.new_wanted.connect(self.new)
        self.side.delete_wanted.connect(self._delete_chosen)
        self.side.entered.connect(self._enter)
        for model in self.side.models.values():
            model.arrived.connect(self._word_nothing)
        self.note.made.connect(lambda number: self._desk.choose_written(("note", number)))
        self.note.gone.connect(self._close)
        for view in (self.note, self.claim):
            view.autosave.written.connect(lambda _: self._ask(again=True))
        self.note.delete_wanted.connect(lambda note: self._delete("note", [note.id], words.short(note.name)))
        self.note.opened.connect(self.open_link)
        self.claim.delete_wanted.connect(lambda one: self._delete("claim", [one.id], words.short(one.statement)))
        self._desk.written_chosen.connect(self._follow)
        self._bridge.changed.connect(self._hear)
        self._bridge.leaving.connect(self._keep)

    # --- what is open

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.side.refresh()
        self.side.take_focus()
        self._ask()

    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        self.note.autosave.flush()
        self.claim.autosave.flush()
        self._keep()

    def _keep(self) -> None:
        """Remember how the room is left."""
        widths = {"list": self.splitter.sizes(), "both": self.note.both.sizes()}
        known = {name: sizes for name, sizes in widths.items() if all(sizes)}
        self._left = {**self._left, **self.side.state(), **known}
        settings.put_of_notebook("notes", self._bridge.notebook.path, self._left)

    def _restore_sizes(self) -> None:
        for splitter, name in ((self.splitter, "list"), (self.note.both, "both")):
            widths = sizes_of(self._left.get(name), [0, 0])
            if all(widths):
                splitter.setSizes(widths)

    def _hear(self, tables: frozenset[str]) -> None:
        if tables & _MATTERS and self.isVisible():
            self.side.refresh()
            self._ask(again=True)

    def _ask(self, *, again: bool = False) -> None:
        """Ask for what is open; `again`: it is shown already."""
        if self._open is not None:
            stamp = (self.note if self._open[0] == "note" else self.claim).autosave.stamp
            (self._look.refresh if again else self._look.ask)(*self._open, stamp)

    def _choose(self, sort: str, number: int) -> None:
        self._desk.choose_written(("note", number) if sort == "note" else ("claim", number))

    def _follow(self, written: Written) -> None:
        """Show what lies open on the desk."""
        if written is not None and written == ("note", self.note.autosave.number):
            self._open = written  # it was just made here
            self._ask(again=True)
            self.side.mark(*written)
            return
        self._open = written
        if written is None:
            self._say_nothing()
            return
        self.side.turn(written[0])
        self.side.mark(*written)
        self._ask()

    def _turned(self, page: str) -> None:
        """To the other list; what lies open there is shown again."""
        if self._open is None or self._open[0] != page:
            self._leave()
            self._open = None
            self._desk.choose_written(None)
            self._say_nothing()

    def _leave(self) -> None:
        self.note.close_note()
        self.claim.close_claim()

    def _say_nothing(self) -> None:
        self._word_nothing()
        self._leave()
        self.stack.setCurrentWidget(self.nothing)

    def _word_nothing(self) -> None:
        """Where nothing lies open: that she may choose, if there is something to choose."""
        self.nothing.say((_NOTHING if self.side.holds_any else _FIRST)[self.side.page])

    def _show(self, found: _Found) -> None:
        sort, number, what, stamp = found
        if (sort, number) != self._open:
            return
        if what is None:  # it was deleted, or undone
            self._close()
        elif sort == "note":
            self._show_note(what, stamp)
        elif self.claim.claim is not None and self.claim.claim.id == number:
            self.claim.renew(*what, stamp)
            self.stack.setCurrentWidget(self.claim)
        else:
            self.note.close_note()
            self.claim.show_claim(*what)
            self.stack.setCurrentWidget(self.claim)

    def _show_note(self, note: notes.Note, stamp: int | None) -> None:
        if self.note.autosave.number == note.id:
            self.note.renew(note, stamp)
        else:
            self.claim.close_claim()
            self.note.show_note(note)
        self.stack.setCurrentWidget(self.note)
        if self._to_write:
            self._to_write = False
            self.note.editor.setFocus()

    def _close(self) -> None:
        self._open = None
        self._desk.choose_written(None)
        self._say_nothing()

    def _enter(self) -> None:
        """From the list into what is open."""
        (self.note.editor if self._open and self._open[0] == "note" else self.claim.statement).setFocus()

    # --- acts

    @property
    def chosen_claims(self) -> tuple[int, ...]:
        """The claims that are chosen in the list, when they are several: the one that lies open is no choice."""
        ids = self.side.chosen_ids if self.side.page == "claim" else ()
        return ids if len(ids) > 1 else ()

    def new(self) -> None:
        """A new note or a new claim, whichever list is in front."""
        if self._bridge.notebook.read_only:
            return
        if self.side.page == "claim":
            self.state_claim()
        else:
            self.begin(About())

    def state_claim(self) -> None:
        """A new claim, whatever list is in front; its words are there to be written over."""
        self._bridge.change(tr("New claim"), claims.add, tr("New claim"), then=self._made_claim)

    def _made_claim(self, claim: int) -> None:
        self._desk.choose_written(("claim", claim))
        self.side.show_all()
        self.claim.statement.setFocus()
        self._bridge.ask(self, "new claim", _look, "claim", claim, None, then=self._state)

    def _state(self, found: _Found) -> None:
        """The words that a new claim begins with are there to be written over."""
        self._show(found)
        self.claim.statement.setFocus()
        self.claim.statement.selectAll()

    def begin(self, about: About) -> None:
        """Begin a note on something; it is kept from the first letter on."""
        self._open = None
        self._desk.choose_written(None)
        self.side.turn("note")
        self.side.show_all()  # what is new shall be seen in the list
        self.side.mark("note", None)
        self.claim.close_claim()
        self.note.show_note(self._bridge.now(notes.on_nothing_yet, about), fresh=True)
        self.stack.setCurrentWidget(self.note)
        self.note.editor.setFocus()

    def open_link(self, where: Where) -> None:
        """Go to what a link leads to."""
        sort, *numbers = where
        if sort == "relation":
            self._desk.show("relations")
        {
            "article": self._desk.open_article,
            "place": self._desk.show_place,
            "actor": self._desk.show_actor,
            "relation": self._desk.choose_relation,
            "note": self._desk.show_note,
            "claim": self._desk.show_claim,
        }[sort](*numbers)

    def _delete_chosen(self) -> None:
        ids = self.side.chosen_ids
        if ids:
            self._delete(self.side.page, list(ids), "")

    def _delete(self, sort: str, ids: list[int], called: str) -> None:
        if self._bridge.notebook.read_only:
            return
        self.note.autosave.flush()
        self.claim.autosave.flush()
        label = tr("Delete “{0}”").format(called) if called else tr("Delete {0}").format(counted(len(ids), sort))
        self._bridge.change(label, notes.remove if sort == "note" else claims.remove, ids)


def _look(db: Any, sort: str, number: int, stamp: int | None) -> _Found:
    """A note, or a claim with its passages; None when it is gone."""
    if sort == "note":
        return _Found(sort, number, notes.get(db, number), stamp)
    claim = claims.get(db, number)
    return _Found(sort, number, (claim, claims.passages(db, number)) if claim is not None else None, stamp)
