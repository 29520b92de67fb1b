"""One note: what it is about, its text to write and to read, its tags."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from core import settings
from core.links import Where, parse
from core.store import actors, articles, linked, notes
from core.store.notes import About, Note
from ui.bridge import Bridge
from ui.desk import Desk
from ui.notes import words
from ui.notes.autosave import Autosave
from ui.notes.editor import NoteEditor
from ui.notes.excerpt import Excerpt
from ui.notes.preview import Preview
from ui.translation import tr
from ui.widgets.elided import ElidedLabel
from ui.widgets.lettering import scaled, small
from ui.widgets.menu_button import MenuButton
from ui.widgets.segments import Segments
from ui.widgets.tag_field import TagField
from ui.widgets.words import moment

_PAUSE = 120  # milliseconds after a letter before what it reads like is shown: a long note takes longer than a frame
_WAYS = (("Write", "write"), ("Preview", "read"), ("Both", "both"))


class NoteView(QWidget):
    """Saves by itself. `made` tells the number of a note that has just got one, `gone` that it says nothing."""

    made = Signal(int)
    gone = Signal()
    delete_wanted = Signal(object)  # core.store.notes.Note
    opened = Signal(object)  # what a link leads to: core.links.Where

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self.note: Note | None = None
        self._tagged: int | None = None  # whose tags are shown
        self.autosave = Autosave(bridge, notes.write, words.note_label, self)
        self.editor, self.preview = NoteEditor(bridge), Preview(bridge)
        self.tags = TagField(bridge, "note")
        self.place = Excerpt(most=4)
        self.about = ElidedLabel()
        self.saved = QLabel()
        self.way = Segments(_WAYS)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(lambda: self.preview.show_text(self.editor.toPlainText()))
        self._build()
        self._connect()
        self._turn(settings.get("note_view"))

    def _build(self) -> None:
        self.about.setProperty("role", "heading")
        self.saved.setProperty("role", "muted")
        self.saved.setFont(small(self.font()))
        self.open = self._button("Open", "Open what the note is about")
        self.delete = self._button("Delete", "Let the note go; Undo brings it back")
        self.change = MenuButton(tr("About…"), QMenu())
        self.change.setFont(small(self.font()))
        self.change.setToolTip(tr("Say what the note is about"))
        self.change.opened.aboutToShow.connect(self.fill_about)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.about, 1)
        for widget in (self.open, self.change, self.delete):
            top.addWidget(widget)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.tags, 1)
        below.addWidget(self.way, alignment=Qt.AlignmentFlag.AlignTop)
        head = QWidget()
        head.setProperty("role", "bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 11, 16, 11)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.place)
        column.addLayout(below)
        self.both = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        for part in (self.editor, self.preview):
            part.setProperty("role", "paper")
            part.setFont(scaled(part.font(), 1.1))
            self.both.addWidget(part)
        self.both.setSizes([500, 500])
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 5, 16, 6)
        foot.addWidget(self.saved)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.both, 1)
        whole.addLayout(foot)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(tr(text), toolTip=tr(tip))
        button.setFont(small(self.font()))
        return button

    def _connect(self) -> None:
        self.editor.typed.connect(self._typed)
        self.editor.left.connect(self.autosave.flush)
        self.editor.link_pressed.connect(self._press)
        self.preview.link_pressed.connect(self.opened)
        self.autosave.written.connect(self._written)
        self.place.clicked.connect(lambda _=False: self._open())
        self.open.clicked.connect(lambda _=False: self._open())
        self.delete.clicked.connect(lambda _=False: self._delete())
        self.way.chosen.connect(self._choose_way)
        turn = QShortcut(QKeySequence("Ctrl+Shift+P"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        turn.activated.connect(lambda: self._choose_way("write" if self.way.value == "read" else "read"))

    # --- showing

    def show_note(self, note: Note, *, fresh: bool = False) -> None:
        """Open a note; `fresh`: one that is not written yet."""
        self.note = note
        self.autosave.open(None if fresh else note.id, note.text, note.about)
        self.editor.note = None if fresh else note.id
        self.editor.show_text(note.text)
        self.editor.setReadOnly(self._bridge.notebook.read_only)
        self._say_about()
        self.preview.show_text(note.text)
        if fresh and self.way.value == "read":
            self._turn("write")

    def renew(self, note: Note, stamp: int | None) -> None:
        """The notebook changed: show what the note says now, unless she has written on since it was read."""
        if self.note is None:
            return
        self.note = note
        fresh = stamp is not None and stamp == self.autosave.stamp
        if fresh and note.text != self.editor.toPlainText():
            self.autosave.reread(note.text)
            self.editor.show_text(note.text)
            self.preview.show_text(note.text)
        self._say_about()

    def close_note(self) -> None:
        """Nothing is open any more."""
        self.autosave.close()
        self.note = None
        self.editor.show_text("")

    def _say_about(self) -> None:
        note = self.note
        if note is None:
            return
        sort, writable = note.about.sort, not self._bridge.notebook.read_only
        self.about.say(words.about(note))
        self.place.setVisible(sort == "place")
        self.place.say(note.quote or "", "")
        self.open.setVisible(sort != "free")
        self.open.setText(
            {"actor": tr("Open page"), "relation": tr("Open evidence"), "place": tr("Open place")}.get(sort, tr("Open"))
        )
        self.change.setEnabled(writable)
        self.delete.setEnabled(writable and note.id > 0)
        self.tags.setVisible(note.id > 0)
        if note.id > 0 and self._tagged != note.id:
            self._tagged = note.id
            self.tags.show_for([note.id], words.short(note.name, 40))
        self.saved.setText(
            tr("Saved · {0}").format(moment(note.changed_at)) if note.changed_at else tr("Saves by itself as you write")
        )

    # --- writing

    def _typed(self, text: str) -> None:
        self.autosave.typed(text)
        self.saved.setText(tr("Writing …"))
        if self.preview.isVisible():
            self._soon.start()

    def _written(self, number: int | None) -> None:
        if number is None:
            self.gone.emit()
        elif self.note is not None and self.note.id != number:
            self.editor.note = number
            self.made.emit(number)

    def _choose_way(self, way: str) -> None:
        settings.put("note_view", way)
        self._turn(way)
        (self.preview if way == "read" else self.editor).setFocus()

    def _turn(self, way: str) -> None:
        self.way.show_value(way)
        self.editor.setVisible(way != "read")
        self.preview.setVisible(way != "write")
        if way != "write":
            self.preview.show_text(self.editor.toPlainText())

    # --- what it is about, and where links lead

    def _open(self) -> None:
        """Go to what the note is about."""
        if self.note is None:
            return
        about = self.note.about
        if about.article is not None and about.start is not None and about.end is not None:
            self._desk.show_place(about.article, about.start, about.end)
        elif about.article is not None:
            self._desk.open_article(about.article)
        elif about.actor is not None and about.other is not None:
            self._desk.show("relations")
            self._desk.choose_relation(about.actor, about.other)
        elif about.actor is not None:
            self._desk.show_actor(about.actor)

    def _press(self, inside: str) -> None:
        """A link in the text was pressed."""
        self._bridge.ask(self, "link", linked.resolve, parse(inside), then=self._lead)

    def _lead(self, where: Where | None) -> None:
        if where is not None:
            self.opened.emit(where)

    def fill_about(self) -> None:
        """Offer what lies on the desk."""
        menu, spot = self.change.opened, self._desk.spot
        menu.clear()
        menu.addAction(tr("Nothing in particular"), lambda: self._set_about(About()))
        if spot.article is not None and (rows := self._bridge.now(articles.rows, [spot.article])):
            title = words.short(rows[spot.article].title).replace("&", "&&")
            menu.addAction(
                tr("The open article “{0}”").format(title), lambda: self._set_about(About(article=spot.article))
            )
        named = self._bridge.now(actors.by_id, spot.actors)
        for actor in spot.actors[:5]:
            if actor in named:
                name = words.short(named[actor][0]).replace("&", "&&")
                menu.addAction(tr("“{0}”").format(name), lambda actor=actor: self._set_about(About(actor=actor)))
        if len(spot.actors) == 2 and all(actor in named for actor in spot.actors):
            pair = About(actor=min(spot.actors), other=max(spot.actors))
            menu.addAction(tr("The relation of these two"), lambda: self._set_about(pair))

    def _set_about(self, about: About) -> None:
        if self.note is None:
            return
        if self.autosave.number is None:  # not written yet
            text = self.editor.toPlainText()
            self.show_note(self._bridge.now(notes.on_nothing_yet, about), fresh=True)
            self.editor.setPlainText(text)
            return
        self.autosave.flush()
        label = tr("Say what “{0}” is about").format(words.short(self.note.name, 40))
        self._bridge.change(label, notes.set_about, self.autosave.number, about)

    def _delete(self) -> None:
        if self.note is not None and self.autosave.number is not None:
            note: Any = self.note
            self.autosave.flush()
            self.delete_wanted.emit(note)
