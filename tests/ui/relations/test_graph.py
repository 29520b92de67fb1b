"""The picture answers to pointer and keyboard and says what was meant."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip, QVBoxLayout, QWidget

from tests.ui.relations.pictures import LIGHT, network, shown
from ui.relations.graph import Graph, Link, Node

#: Three actors in a row and one above, far apart: 1 — 2 — 3, 1 — 4.
NODES = [Node(n, f"Actor {n}", "person", 10 - n, f"tip {n}") for n in (1, 2, 3, 4)]
LINKS = [Link(1, 2, 5, 40.0, "1 — 2"), Link(2, 3, 2, 9.0, "2 — 3"), Link(4, 1, 1, 2.0, "1 — 4")]
AT = {1: (0.0, 0.0), 2: (200.0, 0.0), 3: (400.0, 0.0), 4: (0.0, -200.0)}


@pytest.fixture
def graph(qtbot):
    return shown(qtbot, NODES, LINKS, (800, 600), AT)


class Heard:
    """What a graph has said, in order."""

    def __init__(self, graph):
        self.said = []
        graph.actor_clicked.connect(lambda actor: self.said.append(("actor", actor)))
        graph.actor_opened.connect(lambda actor: self.said.append(("opened", actor)))
        graph.link_clicked.connect(lambda a, b: self.said.append(("link", a, b)))
        graph.background_clicked.connect(lambda: self.said.append(("background",)))
        graph.actor_moved.connect(lambda actor, x, y: self.said.append(("moved", actor)))


def click(graph, point):
    QTest.mouseClick(graph.viewport(), Qt.MouseButton.LeftButton, pos=point)


def drag(graph, start, end):
    viewport = graph.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.6, 1.0):
        at = start + (end - start) * share
        _move(graph, QPointF(at))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def _move(graph, at, buttons=Qt.MouseButton.LeftButton):
    where = QPointF(graph.mapToGlobal(at.toPoint()))
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, where, Qt.MouseButton.NoButton, buttons, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(graph.viewport(), event)


def wheel(graph, at, turn):
    event = QWheelEvent(
        QPointF(at),
        QPointF(graph.mapToGlobal(at)),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(graph.viewport(), event)


def color_at(graph, point):
    return graph.grab().toImage().pixelColor(point)


def test_every_node_and_link_can_be_clicked(graph):
    heard = Heard(graph)
    for actor in AT:
        click(graph, graph.node_position(actor))
    for a, b in ((1, 2), (2, 3), (1, 4)):
        click(graph, graph.link_position(a, b))
    click(graph, QPoint(780, 20))
    assert heard.said == [
        *(("actor", actor) for actor in AT),
        *(("link", 1, 2), ("link", 2, 3), ("link", 4, 1)),
        ("background",),
    ]


def test_every_link_of_the_usual_picture_can_be_clicked(qtbot):
    nodes, links = network()
    graph = shown(qtbot, nodes, links)
    heard = Heard(graph)
    for link in links:
        click(graph, graph.link_position(link.a, link.b))
    hit = set(heard.said) & {("link", link.a, link.b) for link in links}
    assert len(hit) >= len(links) - 2


def test_a_link_is_hit_five_pixels_beside_it_and_not_farther(graph):
    heard = Heard(graph)
    middle = graph.link_position(2, 3)
    click(graph, middle + QPoint(0, 5))
    click(graph, middle + QPoint(0, 12))
    assert heard.said == [("link", 2, 3), ("background",)]


def test_a_node_hides_the_links_under_it(graph):
    heard = Heard(graph)
    click(graph, graph.node_position(1) + QPoint(4, 0))
    assert heard.said == [("actor", 1)]
    assert graph.actor_at(graph.node_position(1)) == 1
    assert graph.actor_at(QPoint(780, 20)) is None


def test_what_is_not_shown_has_no_position(graph):
    with pytest.raises(KeyError):
        graph.node_position(99)
    with pytest.raises(KeyError):
        graph.link_position(3, 4)


def test_dragging_a_node_moves_it_and_is_no_click(graph):
    heard = Heard(graph)
    before = graph.node_position(4)
    drag(graph, before, before + QPoint(60, 30))
    assert heard.said == [("moved", 4)]
    assert (graph.node_position(4) - before - QPoint(60, 30)).manhattanLength() <= 2
    assert graph.positions()[4] != AT[4]
    assert graph.positions()[1] == AT[1]


def test_dragging_the_background_moves_everything(graph):
    heard = Heard(graph)
    before = [graph.node_position(actor) for actor in AT]
    drag(graph, QPoint(700, 60), QPoint(740, 110))
    moved = [graph.node_position(actor) - old for actor, old in zip(AT, before, strict=True)]
    assert heard.said == []
    assert all((way - QPoint(40, 50)).manhattanLength() <= 2 for way in moved)
    assert graph.positions() == AT


def test_the_wheel_zooms_around_the_pointer(graph):
    before = {actor: graph.node_position(actor) for actor in AT}
    wheel(graph, before[2], 120)
    assert (graph.node_position(2) - before[2]).manhattanLength() <= 1
    assert graph.node_position(3).x() > before[3].x()
    wheel(graph, before[2], -120)
    assert all((graph.node_position(n) - before[n]).manhattanLength() <= 2 for n in AT)


def test_zoom_has_ends(graph):
    for turn in (2400, -9600):
        for _ in range(20):
            wheel(graph, QPoint(400, 300), turn)
        width = graph.node_position(3).x() - graph.node_position(1).x()
        assert 50 < width < 5000


def test_double_click_on_the_background_shows_everything_again(graph):
    before = graph.node_position(3)
    for _ in range(5):
        wheel(graph, QPoint(100, 100), 120)
    heard = Heard(graph)
    QTest.mouseDClick(graph.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(790, 10))
    assert graph.node_position(3) == before
    assert ("background",) not in heard.said[1:]


def test_tips_are_said_when_the_pointer_rests(graph, qtbot):
    _move(graph, QPointF(graph.link_position(2, 3)), Qt.MouseButton.NoButton)
    assert QToolTip.text() == "2 — 3"
    _move(graph, QPointF(graph.node_position(3)), Qt.MouseButton.NoButton)
    assert QToolTip.text() == "tip 3"


def test_keys_walk_and_choose(graph):
    heard = Heard(graph)
    graph.setFocus()
    QTest.keyClick(graph, Qt.Key.Key_Tab)  # the greatest
    QTest.keyClick(graph, Qt.Key.Key_Return)
    QTest.keyClick(graph, Qt.Key.Key_Right)
    QTest.keyClick(graph, Qt.Key.Key_Right)
    QTest.keyClick(graph, Qt.Key.Key_Right)  # nothing is farther right
    QTest.keyClick(graph, Qt.Key.Key_Space)
    QTest.keyClick(graph, Qt.Key.Key_Left)
    QTest.keyClick(graph, Qt.Key.Key_Left)
    QTest.keyClick(graph, Qt.Key.Key_Up)
    QTest.keyClick(graph, Qt.Key.Key_Enter)
    QTest.keyClick(graph, Qt.Key.Key_Escape)
    assert heard.said == [("opened", 1), ("actor", 3), ("opened", 4), ("background",)]


def test_keys_zoom(graph):
    before = graph.node_position(3).x() - graph.node_position(1).x()
    QTest.keyClick(graph, Qt.Key.Key_Plus)
    assert graph.node_position(3).x() - graph.node_position(1).x() > before
    QTest.keyClick(graph, Qt.Key.Key_Minus)
    QTest.keyClick(graph, Qt.Key.Key_Minus)
    assert graph.node_position(3).x() - graph.node_position(1).x() < before
    QTest.keyClick(graph, Qt.Key.Key_0)
    assert graph.node_position(3).x() - graph.node_position(1).x() == before


def test_tab_leaves_after_the_last_node(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    graph, field = Graph(), QLineEdit()
    column.addWidget(graph)
    column.addWidget(field)
    graph.show_picture(NODES, LINKS, AT)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    graph.setFocus()
    for _ in NODES:
        QTest.keyClick(graph, Qt.Key.Key_Tab)
        assert graph.hasFocus()
    QTest.keyClick(graph, Qt.Key.Key_Tab)
    assert field.hasFocus()


def test_a_screen_reader_hears_where_the_keyboard_is(graph):
    assert graph.accessibleName()
    assert "4" in graph.accessibleDescription()
    QTest.keyClick(graph, Qt.Key.Key_Right)
    assert graph.accessibleDescription().startswith("Actor 1, person")
    assert " 2 " in graph.accessibleDescription()


def test_choosing_an_actor_dims_all_but_its_neighbours(graph):
    before = {actor: color_at(graph, graph.node_position(actor)) for actor in AT}
    assert before[1] == QColor(LIGHT.kinds["person"])
    graph.choose({3}, None)
    after = {actor: color_at(graph, graph.node_position(actor)) for actor in AT}
    assert (after[3], after[2]) == (before[3], before[2])
    assert after[1] != before[1]
    assert after[4] != before[4]
    graph.choose(set(), None)
    assert color_at(graph, graph.node_position(1)) == before[1]


def test_choosing_a_link_lights_it_in_the_accent(graph):
    point = graph.link_position(1, 4)
    graph.choose(set(), (1, 4))  # in whatever order
    assert color_at(graph, point) == QColor(LIGHT.accent)
    assert color_at(graph, graph.node_position(3)) != QColor(LIGHT.kinds["person"])


def test_choosing_what_is_not_shown_dims_nothing(graph):
    graph.choose({99}, (3, 4))
    assert color_at(graph, graph.node_position(2)) == QColor(LIGHT.kinds["person"])


def test_a_chosen_actor_outside_the_window_comes_into_it(graph):
    for _ in range(8):
        wheel(graph, QPoint(790, 590), 120)
    assert not graph.rect().contains(graph.node_position(4))
    graph.choose({4})
    assert graph.rect().contains(graph.node_position(4))


def test_a_fitted_picture_stays_fitted_when_the_window_grows(graph):
    graph.resize(1200, 500)
    assert all(graph.rect().contains(graph.node_position(actor)) for actor in AT)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_pictures_of_almost_nothing(qtbot, count):
    graph = shown(qtbot, NODES[:count], LINKS, at=AT)  # links to actors that are not shown are left out
    graph.choose({1}, (1, 2))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Plus, Qt.Key.Key_0):
        QTest.keyClick(graph, key)
    click(graph, QPoint(5, 5))
    assert not graph.grab().isNull()
    assert len(graph.positions()) == count


def test_another_picture_forgets_the_last(graph):
    graph.choose({1})
    QTest.keyClick(graph, Qt.Key.Key_Right)
    graph.show_picture(NODES[2:], [], {3: (0.0, 0.0), 4: (90.0, 0.0)})
    assert graph.positions() == {3: (0.0, 0.0), 4: (90.0, 0.0)}
    assert color_at(graph, graph.node_position(4)) == QColor(LIGHT.kinds["person"])


def test_many_links_look_the_same_from_the_layer_once_it_is_sharp(qtbot):
    nodes, links = network(300, 1200)
    random = np.random.default_rng(2)
    at = {node.actor: tuple(random.uniform(0, 900, 2).tolist()) for node in nodes}
    graph = shown(qtbot, nodes, links, (700, 500), at)
    fresh = graph.grab().toImage()
    drag(graph, QPoint(2, 2), QPoint(62, 42))
    moved = graph.grab().toImage()
    assert moved != fresh
    drag(graph, QPoint(62, 42), QPoint(2, 2))
    qtbot.wait(400)
    assert graph.grab().toImage() == fresh
    wheel(graph, QPoint(300, 200), 120)
    graph.grab()
    with qtbot.waitSignal(graph._canvas._links.ready, timeout=3000):
        graph.grab()
    sharp = graph.grab().toImage()
    graph._canvas._links.forget()
    assert graph.grab().toImage() == sharp


def test_a_menu_asked_for_with_the_keyboard_opens_at_its_actor(graph):
    heard = []
    graph.menu_wanted.connect(lambda actor, at: heard.append((actor, at)))
    QTest.keyClick(graph, Qt.Key.Key_Tab)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    QApplication.sendEvent(graph.viewport(), event)
    assert heard == [(1, graph.viewport().mapToGlobal(graph.node_position(1)))]


def test_where_the_keyboard_is_is_marked_until_the_mouse_is_used(graph):
    QTest.keyClick(graph, Qt.Key.Key_Tab)
    marked = graph.grab().toImage()
    click(graph, graph.node_position(1) + QPoint(90, 90))
    assert graph.grab().toImage() != marked
    QTest.keyClick(graph, Qt.Key.Key_Right)
    assert graph.grab().toImage() != marked
    QTest.keyClick(graph, Qt.Key.Key_Left)
    assert graph.grab().toImage() == marked
