"""What her hand does in the picture: lasso, pins, hubs, names at every zoom, the map of a large picture."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.relations.pictures import LIGHT, network, shown
from tests.ui.relations.test_graph import AT, LINKS, NODES, color_at, wheel
from tests.ui.relations.test_names import crossing, rectangles
from ui.relations.graph import Link, Node
from ui.relations.shapes import shape
from ui.relations.tints import legend, tints

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def graph(qtbot):
    return shown(qtbot, NODES, LINKS, (800, 600), AT)


def lasso(graph, points):
    view = graph.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, SHIFT, points[0])
    for point in points[1:]:
        at = QPointF(point)
        where = QPointF(graph.mapToGlobal(point))
        event = QMouseEvent(QEvent.Type.MouseMove, at, where, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, SHIFT)
        QApplication.sendEvent(view, event)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, SHIFT, points[-1])


def test_the_lasso_chooses_what_it_holds(graph):
    heard = []
    graph.actors_caught.connect(heard.append)
    places = [graph.node_position(actor) for actor in (1, 4)]
    low = QPoint(min(p.x() for p in places) - 30, min(p.y() for p in places) - 30)
    high = QPoint(max(p.x() for p in places) + 30, max(p.y() for p in places) + 30)
    lasso(graph, [low, QPoint(high.x(), low.y()), high, QPoint(low.x(), high.y())])
    assert heard == [(1, 4)]
    assert graph.positions() == AT


def test_shift_and_a_click_add_an_actor_and_take_it_out(graph):
    heard = []
    graph.actors_caught.connect(heard.append)
    graph.choose({1})
    lasso(graph, [graph.node_position(3)])
    graph.choose({1, 3})
    lasso(graph, [graph.node_position(1)])
    assert heard == [(1, 3), (3,)]


def test_p_asks_for_a_pin_and_a_pin_is_shown(graph):
    heard = []
    graph.pin_wanted.connect(heard.append)
    before = graph.grab().toImage()
    QTest.keyClick(graph, Qt.Key.Key_Tab)
    QTest.keyClick(graph, Qt.Key.Key_P)
    assert heard == [1]
    QTest.keyClick(graph, Qt.Key.Key_Backtab)
    graph.show_pinned({2})
    assert graph.is_pinned(2)
    assert graph.grab().toImage() != before


@pytest.mark.parametrize("zoom", [0, -240, 240, 480, 840])
def test_no_two_names_overlap_at_any_zoom(qtbot, zoom):
    graph = shown(qtbot, *network(180, 400), size=(1000, 660))
    wheel(graph, QPoint(480, 300), zoom)
    for _ in range(2):  # while it moves, and once names have found new places
        names = rectangles(graph)
        assert len(names) > 5
        assert not any(crossing(a, b) for i, a in enumerate(names) for b in names[:i])
        graph._canvas._replace()


def test_more_names_come_as_she_zooms(qtbot):
    graph = shown(qtbot, *network(400, 900), size=(1000, 660))
    graph._canvas._replace()
    shares = []
    for _ in range(3):
        at = graph._canvas.view.screen(graph._canvas.shown.at)
        inside = ((at > 0) & (at < (1000, 660))).all(1)
        named = sum(bool(inside[node]) for node in graph._canvas.placed())
        shares.append(named / inside.sum())
        wheel(graph, QPoint(500, 330), 480)
        graph._canvas._replace()
    assert shares == sorted(shares)
    assert shares[-1] > 2 * shares[0]


def test_lit_names_are_not_lost_among_dim_ones_in_a_crowd(qtbot):
    graph = shown(qtbot, *network(160, 340), size=(900, 600))
    canvas = graph._canvas
    for node in (30, 80, 120):
        graph.choose({100 + node})
        lit = set(np.flatnonzero(canvas.lit.nodes).tolist())
        assert len(lit - set(canvas.placed())) <= len(lit) // 8


def test_dimmed_hubs_stand_back_until_they_are_chosen(qtbot):
    nodes = [Node(n.actor, n.name, n.kind, n.weight, hub=n.actor == 1) for n in NODES]
    graph = shown(qtbot, nodes, LINKS, (800, 600), AT)
    assert color_at(graph, graph.node_position(1)) != QColor(LIGHT.kinds["person"])
    assert color_at(graph, graph.node_position(2)) == QColor(LIGHT.kinds["person"])
    graph.choose({1})
    assert color_at(graph, graph.node_position(1)) == QColor(LIGHT.kinds["person"])


def test_what_she_has_called_a_link_is_drawn_otherwise(qtbot):
    plain = shown(qtbot, NODES, LINKS, (800, 600), AT).grab().toImage()
    links = [Link(2, 3, 2, 9.0, "2 — 3", "signed with", 1) if link.a == 2 else link for link in LINKS]
    said = shown(qtbot, NODES, links, (800, 600), AT).grab().toImage()
    assert said != plain


def test_a_large_picture_has_a_map_that_leads_elsewhere(qtbot):
    graph = shown(qtbot, *network(220, 420), size=(900, 600))
    assert not graph._map.isVisible()  # all of it can be seen
    wheel(graph, QPoint(450, 300), 960)
    assert graph._map.isVisible()
    before = graph.node_position(100)
    QTest.mouseClick(graph._map, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert graph.node_position(100) != before
    graph.fit()
    assert not graph._map.isVisible()
    assert not shown(qtbot, *network(45, 90))._map.isVisible()


def test_nodes_glide_to_their_new_places_and_positions_are_those_to_come(qtbot, graph):
    there = {**AT, 4: (100.0, -150.0)}
    graph.show_picture(NODES, LINKS, there, still=True, smooth=True)
    assert graph.positions() == there
    first = graph.node_position(4)
    qtbot.waitUntil(lambda: not graph._motion.running, timeout=2000)
    assert graph.node_position(4) != first
    graph.show_picture(NODES, LINKS, AT, smooth=False)
    assert graph.positions() == AT


def test_the_window_keeps_looking_where_it_looked_when_the_picture_stands_still(graph):
    wheel(graph, graph.node_position(1), 240)
    before = {actor: graph.node_position(actor) for actor in (1, 2)}
    graph.show_picture(NODES[:3], LINKS[:2], AT, still=True)
    assert {actor: graph.node_position(actor) for actor in (1, 2)} == before


def test_colours_by_kind_community_and_tag(qapp):
    from dataclasses import replace

    colors = replace(LIGHT, groups=("#111111", "#222222"))
    nodes = [
        Node(1, "A", "person", 9, group=0, tags=("us",)),
        Node(2, "B", "place", 5, group=0),
        Node(3, "C", "place", 4, group=0, tags=("them", "us")),
        Node(4, "D", "place", 1, group=7),
    ]
    kinds = LIGHT.kinds
    assert tints(nodes, colors, "kind") == [kinds["person"], *[kinds["place"]] * 3]
    assert tints(nodes, colors, "community") == ["#111111"] * 3 + [LIGHT.link]
    assert tints(nodes, colors, "tag") == ["#111111", LIGHT.link, "#222222", LIGHT.link]
    assert ("#111111", "", "Around A") in legend(nodes, colors, "community")
    assert [words for *_, words in legend(nodes, colors, "tag")] == [
        "Person", "Place", "us", "them", "Other tags, or none",
    ]  # fmt: skip
    bare = [replace(node, tags=()) for node in nodes]
    assert [words for *_, words in legend(bare, colors, "tag")][2:] == ["Nobody here has a tag yet"]


def test_every_colour_of_the_picture_is_in_its_legend(qapp):
    from dataclasses import replace

    colors = replace(LIGHT, groups=("#111111", "#222222", "#333333"))
    nodes = [Node(number, f"A{number}", "place", 1, group=group) for number, group in enumerate((0, 0, 0, 1, 1, 2, 5))]
    for by in ("community", "tag"):
        assert set(tints(nodes, colors, by)) <= {colour for colour, *_ in legend(nodes, colors, by)}


def test_every_kind_has_a_shape_of_its_own_and_all_are_about_as_large(qapp):
    found = [shape(kind, 10.0) for kind in ("person", "organization", "place", "group", "other")]
    assert len({path.elementCount() for path in found}) >= 4
    assert all(12 <= path.boundingRect().width() <= 27 for path in found)
