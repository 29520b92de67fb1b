"""Answers the other rooms: words taken for a note or a claim, a note to begin on something."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from core.store.notes import About
from ui.bridge import Bridge
from ui.desk import Desk


class Door(QObject):
    """Stands in the workspace from the beginning; dialogs and the room itself are loaded when they are wanted."""

    def __init__(self, bridge: Bridge, desk: Desk, workspace: QWidget) -> None:
        super().__init__(workspace)
        self._bridge, self._desk, self._workspace = bridge, desk, workspace
        self.dialog: QDialog | None = None
        desk.passage_taken.connect(self.take)
        desk.note_wanted.connect(self.begin)

    def take(self, article: int, start: int, end: int, what: str) -> None:
        """Words were taken from an article, for a `note` or a `claim`."""
        from ui.notes.take_dialog import ClaimDialog, NoteDialog, look

        if self._bridge.notebook.read_only:
            return
        taken = self._bridge.now(look, article, start, end)
        if taken is not None:
            made = (NoteDialog if what == "note" else ClaimDialog)(self._bridge, taken, self._workspace.window())
            self.dialog = made
            made.finished.connect(lambda _: self._closed(made))
            made.open()

    def _closed(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def begin_here(self) -> None:
        """A new note on what is in front: the open article, the relation, the actor; else a free one."""
        spot = self._desk.spot
        if spot.view == "reader" and spot.article is not None:
            self.begin(About(article=spot.article))
        elif spot.view == "relations" and spot.relation is not None:
            self.begin(About(actor=spot.relation[0], other=spot.relation[1]))
        elif spot.view in ("actor", "relations") and spot.actors:
            self.begin(About(actor=spot.actors[0]))
        else:
            self.begin(About())

    def state_claim(self) -> None:
        """A new claim, to be stated in the room of notes."""
        if not self._bridge.notebook.read_only:
            self._desk.show("notes")
            self._workspace.room("notes").state_claim()

    def begin(self, about: About) -> None:
        """A note on something is wanted: in the room of notes."""
        if not self._bridge.notebook.read_only:
            self._desk.show("notes")
            self._workspace.room("notes").begin(about)
