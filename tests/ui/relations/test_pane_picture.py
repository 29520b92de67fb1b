"""The room of relations around its picture: slider, pins, positions that outlast the program, what is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.notebook import Notebook
from core.store import positions
from tests.ui.relations.networks import fill
from tests.ui.relations.test_graph import drag
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.pane import RelationsPane


@pytest.fixture
def path(tmp_path):
    with Notebook.open(tmp_path / "a.fieldfare", create=True) as notebook:
        fill(notebook, 50)
    return tmp_path / "a.fieldfare"


class Room:
    """The pane over a notebook, as long as it is open."""

    def __init__(self, qtbot, path):
        theme.apply("light")
        self.qtbot, self.bridge, self.desk = qtbot, Bridge(Notebook.open(path)), Desk()
        self.pane = RelationsPane(self.bridge, self.desk)
        qtbot.addWidget(self.pane)
        self.pane.resize(1000, 700)
        self.shows(self.pane.show)

    def shows(self, act):
        """Do something and wait for the picture."""
        with self.qtbot.waitSignal(self.pane.stage.shown, timeout=10_000):
            act()

    @property
    def at(self):
        return self.pane.graph.positions()


@pytest.fixture
def room(qtbot, path):
    made = Room(qtbot, path)
    yield made
    made.bridge.close()


def test_the_first_picture_can_be_seen_while_it_settles(qtbot, path):
    theme.apply("light")
    bridge = Bridge(Notebook.open(path))
    pane = RelationsPane(bridge, Desk())
    qtbot.addWidget(pane)
    seen = []
    pane.stage.begun.connect(lambda _: seen.append((pane.stage.picture, pane.graph.isVisible())))
    with qtbot.waitSignal(pane.stage.shown, timeout=10_000):
        pane.show()
    assert seen == [(None, True)]  # there is no settled picture yet
    bridge.close()


def test_the_slider_goes_from_the_backbone_to_everything_and_says_so(room):
    assert room.pane.bar.stop.words.text().startswith("Main: ")
    main = len(room.at)
    room.shows(lambda: QTest.keyClick(room.pane.bar.stop.slider, Qt.Key.Key_Left))
    assert len(room.at) <= 30 < main
    assert f"{len(room.at)} of " in room.pane.bar.stop.words.text()
    room.shows(lambda: QTest.keyClick(room.pane.bar.stop.slider, Qt.Key.Key_End))
    assert room.pane.bar.stop.words.text() == f"Everything: {len(room.at)} of {len(room.at)}"


def test_going_and_coming_back_shows_the_same_picture_also_tomorrow(qtbot, path):
    room = Room(qtbot, path)
    before = room.at
    room.shows(lambda: room.pane.bar.stop.slider.setValue(0))
    room.shows(lambda: room.pane.bar.stop.slider.setValue(1))
    assert room.at == before
    room.pane.close()
    room.bridge.close()
    again = Room(qtbot, path)
    assert again.at == before
    again.bridge.close()


def test_what_she_drags_is_pinned_and_stays_when_all_is_laid_out_anew(qtbot, room):
    graph = room.pane.graph
    actor = max(graph._canvas.shown.nodes, key=lambda node: node.weight).actor
    start = graph.node_position(actor)
    drag(graph, start, start.__class__(start.x() + 80, start.y() + 40))
    there = room.at[actor]
    assert graph.is_pinned(actor)
    room.shows(room.pane.bar.look.layout_wanted.emit)
    assert room.at[actor] == there
    qtbot.waitUntil(lambda: room.bridge.now(positions.read, "sentence/1").at == room.at)
    assert room.bridge.now(positions.read, "sentence/1").pinned == {actor}
    room.pane.bar.look.unpin_wanted.emit()
    assert not graph.is_pinned(actor)


def test_the_menu_of_an_actor_pins_it(room):
    actor = next(iter(room.at))
    menu = room.pane.menu_of(actor)
    next(action for action in menu.actions() if action.text().startswith("Pin")).trigger()
    assert room.pane.graph.is_pinned(actor)
    texts = [action.text() for action in room.pane.menu_of(actor).actions()]
    assert any(text.startswith("Take the pin out") for text in texts)


def test_the_lasso_chooses_everywhere(room):
    room.pane.graph.actors_caught.emit((3, 5))
    assert room.desk.spot.actors == (3, 5)


def test_colours_change_the_legend_and_not_the_picture(room):
    before, said = room.at, room.pane.legend.accessibleName()
    room.pane.bar.look._colour("community")
    assert "Around" in room.pane.legend.accessibleName() != said
    assert room.at == before


def test_a_picture_is_shown_while_it_settles(room, qtbot, monkeypatch):
    seen = []
    monkeypatch.setattr(room.pane.graph, "settle", lambda at: seen.append(len(at)))
    with qtbot.waitSignals([room.pane.stage.begun, room.pane.stage.shown], timeout=10_000):
        room.pane.bar.look.layout_wanted.emit()
    assert set(seen) <= {len(room.at)}


def test_another_window_is_another_frame(room):
    room.shows(lambda: room.desk.set_window("article"))
    room.shows(lambda: room.desk.set_window("sentence"))
    assert room.bridge.now(positions.read, "article/1").at
    assert room.bridge.now(positions.read, "sentence/1").at == room.at


def test_the_picture_stands_still_while_the_writer_is_busy(room, monkeypatch):
    monkeypatch.setattr(room.bridge, "keep", lambda *_, **__: None)  # as if an import kept it from writing
    room.shows(lambda: room.pane.bar.stop.slider.setValue(0))
    before = room.at
    room.shows(lambda: room.pane.bar.stop.slider.setValue(1))
    room.shows(lambda: room.pane.bar.stop.slider.setValue(0))
    assert room.at == before
    actor = next(iter(before))
    room.pane.stage.pin([actor], True)
    room.shows(lambda: room.pane.bar.stop.slider.setValue(1))
    room.shows(lambda: room.pane.bar.stop.slider.setValue(0))
    assert room.pane.graph.is_pinned(actor)
