import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.store import catalogue
from ui.library.pane import LibraryPane
from ui.widgets.paged_list import PAGE

THREE = (("Ships", "Courier", "2021-01-01"), ("Barges", "Ledger", "2022-01-01"), ("Cranes", None, None))


@pytest.fixture
def open_pane(qtbot, bridge, desk):
    def build():
        pane = LibraryPane(bridge, desk)
        pane.resize(300, 600)
        qtbot.addWidget(pane)
        pane.show()
        qtbot.waitUntil(lambda: pane.count.text() != "")
        return pane

    return build


def titles(pane):
    return [row.title for row in pane.model.rows]


def selected(pane):
    return [pane.list.row_at(index).id for index in pane.list.selectedIndexes()]


def press(pane, number):
    point = pane.list.visualRect(pane.model.index(number)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=point)


def choose_order(pane, text):
    next(action for action in pane.order.opened.actions() if action.text() == text).trigger()


def test_an_empty_notebook_says_how_to_begin(qtbot, open_pane):
    pane = open_pane()
    assert pane.stack.currentWidget() is pane.nothing
    assert "Import" in pane.nothing.sentence
    with qtbot.waitSignal(pane.import_wanted):
        pane.nothing.button.click()


def test_the_newest_article_comes_first_and_undated_ones_last(qtbot, open_pane, add):
    add(*THREE)
    pane = open_pane()
    qtbot.waitUntil(lambda: titles(pane) == ["Barges", "Ships", "Cranes"])
    assert pane.count.text() == "3 articles"


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("Oldest first", ["Ships", "Barges", "Cranes"]),
        ("Title", ["Barges", "Cranes", "Ships"]),
        ("Outlet", ["Ships", "Barges", "Cranes"]),
        ("Last imported", ["Cranes", "Barges", "Ships"]),
    ],
)
def test_the_order_can_be_chosen(qtbot, open_pane, add, order, expected):
    add(*THREE)
    pane = open_pane()
    choose_order(pane, order)
    qtbot.waitUntil(lambda: titles(pane) == expected)
    assert pane.order.text() == order


def test_the_filter_counts_hits_and_escape_clears_it(qtbot, open_pane, add):
    add(*THREE)
    pane = open_pane()
    QTest.keyClicks(pane.field, "barg")
    qtbot.waitUntil(lambda: titles(pane) == ["Barges"])
    assert pane.count.text() == "1 of 3 articles"
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(pane)) == 3)
    assert pane.count.text() == "3 articles"


def test_a_filter_without_hit_says_so(qtbot, open_pane, add):
    add(*THREE)
    pane = open_pane()
    QTest.keyClicks(pane.field, "xyzzy")
    qtbot.waitUntil(lambda: pane.stack.currentWidget() is pane.no_hit)
    assert pane.no_hit.sentence == "No article has “xyzzy”."


def test_only_the_last_of_several_fast_filters_is_shown(qtbot, open_pane, add):
    add(*THREE)
    pane = open_pane()
    for wanted in ("ships", "barges", "cranes", "ships", "cranes"):
        pane.field.setText(wanted)
        pane.field._tell()
    qtbot.waitUntil(lambda: titles(pane) == ["Cranes"])
    qtbot.wait(100)
    assert titles(pane) == ["Cranes"]


def test_a_click_opens_and_the_desk_selects(qtbot, open_pane, desk, add):
    ships, barges, _ = add(*THREE)
    pane = open_pane()
    qtbot.waitUntil(lambda: len(titles(pane)) == 3)
    press(pane, 1)
    assert desk.spot.article == ships and selected(pane) == [ships]
    desk.open_article(barges)
    assert selected(pane) == [barges]
    desk.open_article(None)
    assert selected(pane) == []


def test_arrows_walk_and_enter_opens(qtbot, open_pane, desk, add):
    ships, barges, _ = add(*THREE)
    pane = open_pane()
    qtbot.waitUntil(lambda: len(titles(pane)) == 3)
    desk.open_article(barges)
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert desk.spot.article == barges and selected(pane) == [barges]
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert desk.spot.article == ships and selected(pane) == [ships]


def test_the_trash_takes_an_article_away_and_undo_brings_it_back(qtbot, open_pane, bridge, desk, add):
    add(*THREE)
    pane = open_pane()
    qtbot.waitUntil(lambda: len(titles(pane)) == 3)
    desk.open_article(pane.model.rows[0].id)
    menu = pane._menu(pane.model.rows[0])
    next(action for action in menu.actions() if action.text() == "Move to trash").trigger()
    qtbot.waitUntil(lambda: titles(pane) == ["Ships", "Cranes"])
    qtbot.waitUntil(lambda: pane.count.text() == "2 articles")
    assert desk.spot.article is None
    assert bridge.notebook.undo() == "Move “Barges” to the trash"
    qtbot.waitUntil(lambda: titles(pane) == ["Barges", "Ships", "Cranes"])


def many(number, begin=0):
    return [(f"Article {n:04}", None, f"{2000 + n // 300:04}-01-01") for n in range(begin, begin + number)]


def test_pages_come_when_she_scrolls_and_never_all_at_once(qtbot, open_pane, add):
    add(*many(650))
    pane = open_pane()
    qtbot.waitUntil(lambda: len(titles(pane)) == PAGE)
    assert pane.count.text() == "650 articles"
    while len(titles(pane)) < 650:
        before = len(titles(pane))
        pane.list.scrollToBottom()
        qtbot.waitUntil(lambda before=before: len(titles(pane)) > before)
    assert len(set(titles(pane))) == 650
    assert not pane.model.canFetchMore(pane.list.rootIndex())


def test_an_article_further_down_is_loaded_and_shown_when_it_is_opened(qtbot, open_pane, desk, add):
    ids = add(*many(650))
    pane = open_pane()
    qtbot.waitUntil(lambda: len(titles(pane)) == PAGE)
    desk.open_article(ids[0])  # the oldest
    qtbot.waitUntil(lambda: selected(pane) == [ids[0]])
    index = pane.model.index(pane.model.number(ids[0]))
    assert pane.list.viewport().rect().intersects(pane.list.visualRect(index))


def test_new_articles_leave_place_and_selection_alone(qtbot, open_pane, desk, add):
    ids = add(*many(300))
    pane = open_pane()
    qtbot.waitUntil(lambda: len(titles(pane)) == PAGE)
    desk.open_article(ids[250])
    qtbot.waitUntil(lambda: selected(pane) == [ids[250]])
    pane.list.verticalScrollBar().setValue(1234)
    top = pane.list.indexAt(pane.list.viewport().rect().topLeft())
    before = pane.list.row_at(top).id, pane.list.visualRect(top).top()
    add(*many(40, begin=1200))  # newer ones: they come first
    qtbot.waitUntil(lambda: pane.count.text() == "340 articles" and titles(pane)[0] == "Article 1239")
    top = pane.list.indexAt(pane.list.viewport().rect().topLeft())
    assert (pane.list.row_at(top).id, pane.list.visualRect(top).top()) == before
    assert selected(pane) == [ids[250]]


def test_a_changed_title_shows_without_losing_the_place(qtbot, open_pane, bridge, add):
    ids = add(*many(100))
    pane = open_pane()
    qtbot.waitUntil(lambda: len(titles(pane)) == 100)
    pane.list.verticalScrollBar().setValue(700)
    bridge.change("Rename", catalogue.set_fields, [ids[99]], {"title": "Another"})
    qtbot.waitUntil(lambda: "Another" in titles(pane))
    assert pane.list.verticalScrollBar().value() == 700


def test_a_read_only_notebook_has_no_trash(qtbot, open_pane, bridge, add):
    add(*THREE)
    pane = open_pane()
    qtbot.waitUntil(lambda: len(titles(pane)) == 3)
    bridge.notebook.read_only = True
    trash = next(action for action in pane._menu(pane.model.rows[0]).actions() if action.text() == "Move to trash")
    assert not trash.isEnabled()
