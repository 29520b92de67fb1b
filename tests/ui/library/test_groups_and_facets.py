"""Groups, facets, the table, and what she says of articles, all by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.store import facets, reading_list, tags
from core.store.grouped import Heading
from ui.library import columns
from ui.library.pane import LibraryPane

FOUR = (
    ("Ships", "Courier", "2021-01-01"),
    ("Barges", "Ledger", "2021-03-01"),
    ("Cranes", "Ledger", "2022-01-01"),
    ("Docks", None, None),
)
KEY = Qt.Key


@pytest.fixture
def pane(qtbot, bridge, desk, add):
    add(*FOUR)
    made = LibraryPane(bridge, desk)
    made.resize(280, 640)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: len(made.model.rows) == 4)
    made.list.setFocus()
    return made


def lines(pane):
    return [f"[{row.title}]" if isinstance(row, Heading) else row.title for row in pane.model.rows]


def test_articles_stand_under_headings_that_fold(qtbot, pane):
    pane.group_by("outlet")
    whole = ["[Courier]", "Ships", "[Ledger]", "Cranes", "Barges", "[]", "Docks"]
    qtbot.waitUntil(lambda: lines(pane) == whole)
    assert pane.count.text() == "4 articles"
    pane.list.setCurrentIndex(pane.model.index(3))
    QTest.keyClick(pane.list, KEY.Key_Left)  # to its heading
    assert pane.list.currentIndex().row() == 2
    QTest.keyClick(pane.list, KEY.Key_Left)
    qtbot.waitUntil(lambda: lines(pane) == ["[Courier]", "Ships", "[Ledger]", "[]", "Docks"])
    assert pane.list.currentIndex().row() == 2
    QTest.keyClick(pane.list, KEY.Key_Space)
    qtbot.waitUntil(lambda: lines(pane) == whole)
    pane.fold_all(True)
    qtbot.waitUntil(lambda: lines(pane) == ["[Courier]", "[Ledger]", "[]"])
    pane.group_by(None)
    qtbot.waitUntil(lambda: lines(pane) == ["Cranes", "Barges", "Ships", "Docks"])


def test_a_heading_is_never_chosen(qtbot, pane):
    pane.group_by("month")
    qtbot.waitUntil(lambda: len(lines(pane)) == 8)
    QTest.keyClick(pane.list, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pane.count.text() == "4 chosen of 4")
    assert sorted(pane.chosen) == [1, 2, 3, 4]
    assert all(not isinstance(pane.list.row_at(index), Heading) for index in pane.list.selectedIndexes())
    point = pane.list.visualRect(pane.model.index(0)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    qtbot.waitUntil(lambda: len(lines(pane)) == 7)
    assert sorted(pane.chosen) == [1, 2, 3, 4]


def test_an_article_with_two_tags_stands_twice(qtbot, bridge, pane):
    bridge.notebook.change("Tag", tags.add, "article", [1], "a")
    bridge.notebook.change("Tag", tags.add, "article", [1, 2], "b")
    pane.group_by("tag")
    qtbot.waitUntil(lambda: lines(pane) == ["[a]", "Ships", "[b]", "Barges", "Ships", "[]", "Cranes", "Docks"])


def test_facets_narrow_and_chips_take_that_back(qtbot, pane):
    pane.open_facets()
    qtbot.waitUntil(lambda: pane.panel.tree.topLevelItemCount() > 3)
    outlet = pane.panel.tree.topLevelItem(0)
    assert [outlet.child(n).text(0) for n in range(3)] == ["Ledger", "Courier", "No outlet"]
    pane.panel.tree.setCurrentItem(outlet.child(0))
    QTest.keyClick(pane.panel.tree, KEY.Key_Return)
    qtbot.waitUntil(lambda: lines(pane) == ["Cranes", "Barges"])
    qtbot.waitUntil(lambda: pane.count.text() == "2 of 4 articles")
    assert [chip.text() for chip in pane.chips.chips] == ["Ledger"]
    QTest.keyClicks(pane.field, "xyzzy")
    qtbot.waitUntil(lambda: pane.stack.currentWidget() is pane.no_hit)
    assert pane.no_hit.sentence == "No article fits all of this."
    pane.no_hit.button.click()
    qtbot.waitUntil(lambda: len(lines(pane)) == 4)
    assert not pane.chips.isVisible()
    pane.panel.hide()


def test_months_stand_under_their_year(qtbot, pane):
    pane.open_facets()
    qtbot.waitUntil(lambda: pane.panel.tree.topLevelItemCount() > 3)
    dates = pane.panel.tree.topLevelItem(1)
    year = dates.child(1)
    assert (year.text(0), year.text(1), year.child(0).text(0)) == ("2021", "2", "March 2021")
    year.setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: lines(pane) == ["Barges", "Ships"])
    pane.panel.hide()


def test_keys_say_what_an_article_is_to_her(qtbot, bridge, pane):
    pane.list.setCurrentIndex(pane.model.index(0))
    for key in (KEY.Key_R, KEY.Key_I):
        QTest.keyClick(pane.list, key)
        qtbot.wait(60)
    qtbot.waitUntil(lambda: pane.model.rows[0].state == "read" and pane.model.rows[0].important)
    assert bridge.now(reading_list.of_article, 3) == reading_list.Standing("read", True)
    QTest.keyClick(pane.list, KEY.Key_R)
    qtbot.waitUntil(lambda: pane.model.rows[0].state == "")
    assert bridge.notebook.undo() == "Mark “Cranes” as neither read nor to be read"
    pane.list.choose([1, 2, 3])
    pane.mark("to read")
    qtbot.waitUntil(lambda: [row.state for row in pane.model.rows] == ["to read"] * 3 + [""])
    assert bridge.notebook.undo() == "Mark 3 articles to be read"


def test_the_table_has_the_columns_she_chose(qtbot, pane):
    columns.choose("tags", True)
    pane.head.columns_changed.emit()
    narrow = pane.list.sizeHintForRow(0)
    assert not pane.heads.isVisible()
    pane.resize(1000, 640)
    qtbot.waitUntil(pane.heads.isVisible)
    assert pane.list.sizeHintForRow(0) < narrow
    assert [button.text() for button in pane.heads.buttons.values()] == ["Title", "Outlet", "Date ↓", "Tags"]
    pane.heads.buttons[""].click()
    qtbot.waitUntil(lambda: lines(pane) == ["Barges", "Cranes", "Docks", "Ships"])
    pane.heads.buttons[""].click()
    qtbot.waitUntil(lambda: lines(pane) == ["Ships", "Docks", "Cranes", "Barges"])
    assert pane.order.text() == "Title, Z first"


def test_it_returns_as_she_left_it(qtbot, bridge, desk, pane):
    pane.narrow((("outlet", "Ledger"),))
    pane.group_by("month")
    pane.order.choose(("title", False))
    qtbot.waitUntil(lambda: lines(pane) == ["[2022-01]", "Cranes", "[2021-03]", "Barges"])
    pane.fold(pane.model.rows[0].key)
    qtbot.waitUntil(lambda: len(lines(pane)) == 3)
    pane.list.choose([2, 3], show=False)
    kept = pane.state()
    other = LibraryPane(bridge, desk)
    qtbot.addWidget(other)
    other.return_to(kept)
    qtbot.waitUntil(lambda: lines(other) == lines(pane))
    assert other.state() == kept
    other.return_to({"narrowed": [["nonsense", "x"], "y"], "group": "moon", "order": [1], "wanted": "ships"})
    qtbot.waitUntil(lambda: lines(other) == ["Ships"])


def test_every_facet_and_value_has_words():
    from ui.library import facet_words

    assert set(facet_words.FACET_WORDS) == set(facets.FACETS)
    assert all(facet_words.value_words(facet, "") for facet in facets.FACETS)
    assert facet_words.month_words("2023-05") == "May 2023" and facet_words.month_words("2023") == "2023"
