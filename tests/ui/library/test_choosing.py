"""Choosing several articles: Ctrl and Shift choose, a click opens, acts are for all that are chosen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.store import articles
from ui.library.catalogue_dialog import CatalogueDialog
from ui.library.pane import LibraryPane

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pane(qtbot, bridge, desk, add):
    add(*((f"Article {n}", "Post", f"2021-01-{31 - n:02}") for n in range(10)))
    pane = LibraryPane(bridge, desk)
    pane.resize(300, 900)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: len(pane.model.rows) == 10 and pane.count.text() == "10 articles")
    return pane


def ids(pane, *numbers):
    return tuple(pane.model.rows[number].id for number in numbers)


def press(pane, number, modifier=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton):
    point = pane.list.visualRect(pane.model.index(number)).center()
    QTest.mouseClick(pane.list.viewport(), button, modifier, point)


def test_shift_chooses_a_range_and_ctrl_one_more_without_opening(qtbot, pane, desk):
    press(pane, 1)
    opened = desk.spot.article
    press(pane, 4, SHIFT)
    assert pane.chosen == ids(pane, 1, 2, 3, 4)
    press(pane, 8, CTRL)
    press(pane, 2, CTRL)
    assert set(pane.chosen) == set(ids(pane, 1, 3, 4, 8))
    assert desk.spot.article == opened == ids(pane, 1)[0]
    assert pane.count.text() == "4 chosen of 10"


def test_a_click_opens_and_chooses_that_one_alone(pane, desk):
    press(pane, 1)
    press(pane, 4, SHIFT)
    press(pane, 3)
    assert desk.spot.article == ids(pane, 3)[0] and pane.chosen == ids(pane, 3)
    assert pane.count.text() == "10 articles"


def test_shift_and_an_arrow_choose_from_the_keyboard(pane, desk):
    press(pane, 1)
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(pane.list, Qt.Key.Key_Down, SHIFT)
    assert pane.chosen == ids(pane, 1, 2, 3)
    assert desk.spot.article == ids(pane, 1)[0]


def test_everything_is_chosen_also_what_is_not_loaded(qtbot, pane, add):
    add(*((f"More {n}", None, "2020-01-01") for n in range(400)))
    qtbot.waitUntil(lambda: pane.count.text() == "410 articles")
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_A, CTRL)
    qtbot.waitUntil(lambda: len(pane.chosen) == 410)
    assert pane.count.text() == "410 chosen of 410"


def test_another_filter_lets_go_of_what_was_chosen(qtbot, pane, desk):
    press(pane, 1)
    press(pane, 4, SHIFT)
    QTest.keyClicks(pane.field, "Article 7")
    qtbot.waitUntil(lambda: len(pane.model.rows) == 1)
    assert pane.chosen == (desk.spot.article,)


def test_the_right_button_leaves_what_is_chosen(pane):
    press(pane, 1)
    press(pane, 4, SHIFT)
    before = pane.chosen
    press(pane, 2, button=Qt.MouseButton.RightButton)
    press(pane, 9, button=Qt.MouseButton.RightButton)
    assert pane.chosen == before
    inside = [action.text() for action in pane._menu(pane.model.rows[2]).actions()]
    outside = [action.text() for action in pane._menu(pane.model.rows[9]).actions()]
    assert "Edit catalogue of 4 articles…" in inside and "Move 4 articles to trash" in inside
    assert "Edit catalogue…" in outside and "Move to trash" in outside


def test_a_click_beside_the_rows_goes_back_to_the_open_article(pane, desk):
    press(pane, 1)
    press(pane, 4, SHIFT)
    rect = pane.list.visualRect(pane.model.index(9))
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.bottomLeft() + QPoint(5, 40))
    assert pane.chosen == (desk.spot.article,)


def test_many_go_to_the_trash_in_one_step(qtbot, pane, desk, bridge):
    press(pane, 1)
    press(pane, 4, SHIFT)
    QTest.keyClick(pane.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(pane.model.rows) == 6)
    assert desk.spot.article is None and pane.chosen == ()
    assert bridge.notebook.undo() == "Move 4 articles to the trash"
    qtbot.waitUntil(lambda: len(pane.model.rows) == 10)


def test_the_outlet_of_many_is_set_in_one_step(qtbot, pane, bridge):
    press(pane, 1)
    press(pane, 4, SHIFT)
    chosen = pane.chosen
    pane.edit_catalogue()
    qtbot.waitUntil(lambda: pane.findChild(CatalogueDialog) is not None)
    dialog = pane.findChild(CatalogueDialog)
    dialog.fields["outlet"].widget.setEditText("Herald")
    dialog.accept()
    qtbot.waitUntil(lambda: bridge.now(articles.get, chosen[0]).outlet == "Herald")
    assert {bridge.now(articles.get, one).outlet for one in chosen} == {"Herald"}
    assert pane.chosen == chosen
    assert bridge.notebook.undo() == "Set outlet of 4 articles to “Herald”"
    assert {bridge.now(articles.get, one).outlet for one in chosen} == {"Post"}
