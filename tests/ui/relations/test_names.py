"""Names in the picture: all of them, whole, and none over another."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFont

from tests.ui.relations.pictures import network, shown
from ui.relations.labels import LINES, Labels, boxes, lines
from ui.relations.network import Node, radii


def rectangles(graph):
    """Left, top, right, bottom of every name that is shown, in pixels of the widget."""
    canvas = graph._canvas
    at = canvas.view.screen(canvas.shown.at)
    found = [(*(at[n] + (p.dx, p.dy)), *(at[n] + (p.dx, p.dy) + canvas.sizes[n])) for n, p in canvas.placed().items()]
    return np.array(found).reshape(-1, 4)


def crossing(a, b):
    return ((a[:2] < b[2:] - 1) & (b[:2] < a[2:] - 1)).all()


@pytest.mark.parametrize(("count", "links"), [(10, 14), (45, 90), (60, 120)])
def test_every_name_of_the_usual_picture_is_shown_inside_the_window(qtbot, count, links):
    graph = shown(qtbot, *network(count, links))
    names = rectangles(graph)
    assert len(names) >= count - count // 60  # of sixty, a third in two or three lines, one may find no room
    assert names[:, :2].min() >= 0
    assert (names[:, 2:] <= (graph.width(), graph.height())).all()


@pytest.mark.parametrize("chosen", [set(), {103, 140}])
def test_no_name_covers_another_or_a_node(qtbot, chosen):
    graph = shown(qtbot, *network(120, 240), size=(900, 600))
    graph.choose(chosen)
    names = rectangles(graph)
    assert len(names) > 50
    assert not any(crossing(a, b) for i, a in enumerate(names) for b in names[:i])
    canvas = graph._canvas
    at, radius = canvas.view.screen(canvas.shown.at), canvas.shown.radius * canvas.view.growth
    # A lit name may cover a dim node, and the greatest names cover small nodes where it is crowded.
    at, radius = at[canvas.lit.nodes], radius[canvas.lit.nodes]
    names = names[12:] if not chosen else names
    nearest = np.clip(at[:, None], names[None, :, :2], names[None, :, 2:])
    assert (np.linalg.norm(at[:, None] - nearest, axis=2) > radius[:, None] - 4).all()


def test_the_greatest_actors_of_a_crowd_have_their_names(qtbot):
    graph = shown(qtbot, *network(200, 450), size=(1000, 660))
    assert set(range(10)) <= set(graph._canvas.placed())  # by falling weight


def test_choosing_leaves_the_names_of_the_usual_picture_in_their_places(qtbot):
    graph = shown(qtbot, *network())
    before = graph._canvas.placed()
    graph.choose({105})
    assert graph._canvas.placed() == before


def test_lit_names_find_room_before_dim_ones(qtbot):
    nodes, links = network(160, 320)
    graph = shown(qtbot, nodes, links, size=(700, 450))
    hidden = [n for n in range(160) if n not in graph._canvas.placed()]
    graph.choose({100 + hidden[-1]})
    lit = set(np.flatnonzero(graph._canvas.lit.nodes).tolist())
    missing = lit - set(graph._canvas.placed())
    assert len(missing) <= len(lit & set(hidden)) // 2


@given(st.text(st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=("Cc",)), max_size=200))
def test_a_name_is_broken_into_few_lines_and_loses_nothing_unsaid(name):
    broken = lines(name)
    assert 1 <= len(broken) <= LINES
    kept = "".join("".join(broken).split())
    whole = "".join(name.split())
    assert kept == whole or (kept.endswith("…") and whole.startswith(kept[:-1]))


def test_ordinary_names_stay_on_one_line_and_long_ones_are_even():
    assert lines("Maryna Kazlova") == ("Maryna Kazlova",)
    assert lines("Ministry of Regional Development and Infrastructure") == (
        "Ministry of Regional",
        "Development and",
        "Infrastructure",
    )


def test_the_area_of_a_node_follows_its_weight(qapp):
    nodes = [Node(n, "x", "person", weight) for n, weight in enumerate((100, 25, 100, 0))]
    big, half, same, least = radii(nodes).tolist()
    assert (half, same) == (big / 2, big)
    assert least > 0


def test_boxes_hold_node_and_name(qapp):
    nodes = [Node(1, "IOU", "person", 1), Node(2, "Parliamentary Assembly of the Northern Council", "person", 9)]
    (short, low), (wide, high) = boxes(nodes, QFont()).tolist()
    assert wide > short
    assert high > low


def test_names_are_sharp_on_fine_screens(qapp):
    labels = Labels(QFont())
    one = labels.picture("Ana Vell", False, 0, QColor("black"), QColor("white"), 1.0)
    two = labels.picture("Ana Vell", False, 0, QColor("black"), QColor("white"), 2.0)
    assert two.devicePixelRatio() == 2
    assert abs(two.width() - 2 * one.width()) <= 2


def test_a_halo_lies_behind_every_letter_and_is_no_larger_than_its_room(qapp):
    labels, ink, halo = Labels(QFont()), QColor("#000000"), QColor("#ffffff")
    for ratio in (1.0, 2.0):
        picture = labels.picture("Il", True, 0, ink, halo, ratio).toImage()
        pixels = [[picture.pixelColor(x, y) for x in range(picture.width())] for y in range(picture.height())]
        dark = [(x, y) for y, row in enumerate(pixels) for x, one in enumerate(row) if one.alpha() and one.value() < 90]
        assert dark
        for x, y in dark:
            for dx, dy in ((-2, 0), (2, 0), (0, -2), (0, 2)):
                near = picture.pixelColor(x + round(dx * ratio), y + round(dy * ratio))
                assert near.alpha() > 200
        assert all(not row[-1].alpha() for row in pixels)


def test_a_name_of_one_line_looks_the_same_on_every_side(qapp):
    labels, ink, halo = Labels(QFont()), QColor("black"), QColor("white")
    one, other = (labels.picture("Ana Vell", False, side, ink, halo, 1.0) for side in (0, 1))
    assert one is other
