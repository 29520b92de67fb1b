"""A notebook with a pair, a group and a name of two kinds, and the room over it."""

import pytest

from core.model import Draft, Mention, Reading
from core.notebook import Notebook
from core.store import actors, articles, mentions
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.review.pane import ReviewPane

#: (name, kind, how often): a pair; a lone surname with two that bear it; one name of two kinds.
NAMES = (
    ("Viktor Lukashenko", "person", 30),
    ("Viktor Lukashenka", "person", 20),
    ("Beridze", "person", 9),
    ("Nino Beridze", "person", 8),
    ("Otar Beridze", "person", 7),
    ("Nissan", "organization", 4),
    ("Nissan", "person", 2),
)


def write(db):
    for name, kind, times in NAMES:
        text = ". ".join([f"{name} spoke"] * times) + "."
        starts = [at * (len(name) + 8) for at in range(times)]
        sentences = tuple((start, start + len(name) + 7) for start in starts)
        found = [Mention(at, at + len(name), name, kind, name, at, 0, True) for at in starts]
        draft = Draft(text, title=f"{name} as {kind}", outlet="Post", published="2021-03-14")
        article = articles.add(db, draft, text + kind)
        mentions.store_all(db, [(article, Reading(sentences, ((0, len(text)),), tuple(found)))], "test", "1")
    for alias in actors.aliases(db):
        actors.give(db, alias.id, actors.add(db, alias.text, alias.kind), "")


@pytest.fixture
def book(notebook):
    notebook.load("Import", ("article", "mention", "alias", "actor"), write)
    return notebook


@pytest.fixture
def make(qtbot, notebook):
    """Make a room over a notebook; what is made is closed at the end, before the notebook is."""
    made = []

    def room(notebook):
        theme.apply("light")
        bridge, desk = Bridge(notebook), Desk()
        pane = ReviewPane(bridge, desk)
        qtbot.addWidget(pane)
        pane.resize(1100, 700)
        with qtbot.waitActive(pane):  # shortcuts are for the active window
            pane.show()
            pane.activateWindow()
        pane.list.setFocus()
        made.append(bridge)
        qtbot.waitUntil(lambda: pane.board is not None)
        return pane

    yield room
    for bridge in made:
        bridge.close()


@pytest.fixture
def pane(qtbot, make, book):
    pane = make(book)
    qtbot.waitUntil(lambda: is_ready(pane))
    return pane


def is_ready(pane):
    """Are the sides of the question in front there?"""
    row = pane.list.currentIndex().row()
    return pane.view.facts is not None and row >= 0 and pane.view.facts.question == pane.model.rows[row]


@pytest.fixture
def go(qtbot):
    """Bring the first question of a sort to the front."""

    def to(pane, sort):
        pane._select(next(number for number, one in enumerate(pane.model.rows) if one.sort == sort))
        qtbot.waitUntil(lambda: is_ready(pane))
        return pane.model.rows[pane.list.currentIndex().row()]

    return to


@pytest.fixture
def read_only(book):
    """The same notebook, as a second program sees it."""
    with Notebook.open(book.path, read_only=True) as opened:
        yield opened
