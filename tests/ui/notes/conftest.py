"""The room of notes over a notebook of three articles and four actors, and the door that others knock at."""

import pytest
from PySide6.QtWidgets import QStackedWidget

from core.store import notes
from tests.core.store.made import fill
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.notes.door import Door
from ui.notes.pane import NotesPane


class Room(QStackedWidget):
    """What of the workspace the notes need."""

    def __init__(self, bridge, desk):
        super().__init__()
        self.bridge, self.desk = bridge, desk
        self.pane = NotesPane(bridge, desk, self)
        self.door = Door(bridge, desk, self)
        self.addWidget(self.pane)

    def room(self, view):
        assert view == "notes"
        return self.pane

    def all_notes(self):
        return self.bridge.now(notes.page)


@pytest.fixture
def make(qtbot):
    """Make a room over a notebook; its bridge is closed at the end, before the notebook is."""
    made = []

    def room(notebook):
        theme.apply("light")
        one = Room(Bridge(notebook), Desk())
        qtbot.addWidget(one)
        one.resize(1160, 720)
        with qtbot.waitActive(one):
            one.show()
            one.activateWindow()
        made.append(one.bridge)
        return one

    yield room
    for bridge in made:
        bridge.close()


@pytest.fixture
def book(notebook):
    fill(notebook)
    return notebook


@pytest.fixture
def room(make, book):
    return make(book)
