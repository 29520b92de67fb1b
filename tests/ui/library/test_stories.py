"""A story told by several outlets is one row; who tells it can be seen, and changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.model import Draft
from core.store import articles, stories, versions
from ui.library.pane import LibraryPane
from ui.library.story_dialog import StoryDialog
from ui.library.versions_dialog import VersionsDialog


@pytest.fixture
def pane(qtbot, bridge, desk, add):
    """Five articles: 2 and 3 tell the story of 1; 5 is a newer version of 4."""
    add(
        ("Quay leased", "Post", "2021-05-05"),
        ("Lease signed", "Courier", "2021-05-04"),
        ("A lease at last", "Herald", "2021-05-03"),
        ("Ferry late", "Post", "2021-05-02"),
        ("Ferry very late", "Post", "2021-05-02"),
    )
    bridge.notebook.load("story", (), stories.add_groups, [[3, 2, 1]])
    bridge.notebook.load("leader", (), lambda db: stories.join(db, [1, 2, 3]))
    bridge.notebook.change("New version", versions.add, 5, 4)
    pane = LibraryPane(bridge, desk)
    pane.resize(320, 700)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: len(pane.model.rows) == 2 and pane.count.text() != "")
    return pane


def titles(pane):
    return [row.title for row in pane.model.rows]


def entries(pane, number):
    return {action.text(): action for action in pane._menu(pane.model.rows[number]).actions() if action.text()}


def said(pane, number, role=Qt.ItemDataRole.DisplayRole):
    return pane.model.index(number).data(role)


def test_a_story_is_one_row_and_says_in_how_many_outlets(pane):
    assert titles(pane) == ["A lease at last", "Ferry very late"]
    assert said(pane, 0) == "A lease at last, in 3 outlets"
    assert said(pane, 0, Qt.ItemDataRole.ToolTipRole) == "Herald\nPost\nCourier"
    assert said(pane, 1) == "Ferry very late, 2 versions"
    assert pane.count.text() == "2 stories · 4 articles"


def test_a_filter_shows_every_article_that_it_finds(qtbot, pane):
    QTest.keyClicks(pane.field, "lease")
    qtbot.waitUntil(lambda: len(pane.model.rows) == 3)
    assert titles(pane) == ["Quay leased", "Lease signed", "A lease at last"]
    assert pane.count.text() == "3 of 4 articles"
    assert said(pane, 0, Qt.ItemDataRole.ToolTipRole) == "Same story as “A lease at last”"
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(pane.model.rows) == 2)


def test_what_two_articles_of_one_outlet_tell_is_told_twice(qtbot, pane, add, bridge):
    first, second = add(("Same", "Post", "2022-01-01"), ("Same again", "Post", "2022-01-02"))
    bridge.change("Join", stories.join, [first, second])
    qtbot.waitUntil(lambda: len(pane.model.rows) == 3)
    assert said(pane, 0) == "Same, told twice"


def test_an_open_follower_is_marked_by_the_row_that_stands_for_it(qtbot, pane, desk):
    desk.open_article(2)
    assert [index.row() for index in pane.list.selectedIndexes()] == [0]
    assert pane.chosen == (2,)
    QTest.keyClicks(pane.field, "lease")
    qtbot.waitUntil(lambda: len(pane.model.rows) == 3)
    assert [pane.list.row_at(index).id for index in pane.list.selectedIndexes()] == [2]


def test_a_click_on_the_row_of_an_open_follower_opens_the_one_that_stands_for_it(pane, desk):
    desk.open_article(2)
    point = pane.list.visualRect(pane.model.index(0)).center()
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert desk.spot.article == 3 and pane.chosen == (3,)


def test_everything_chosen_is_every_article(qtbot, pane):
    pane.list.setFocus()
    QTest.keyClick(pane.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(pane.chosen) == 4)
    assert pane.count.text() == "4 chosen of 4"


def test_the_menu_of_a_row_knows_its_story_and_its_versions(pane):
    assert "In 3 outlets…" in entries(pane, 0) and "2 versions…" not in entries(pane, 0)
    assert "2 versions…" in entries(pane, 1) and "In 3 outlets…" not in entries(pane, 1)
    entries(pane, 1)["2 versions…"].trigger()
    assert pane.findChild(VersionsDialog) is not None


def test_a_story_goes_to_the_trash_as_a_whole_when_she_says_so(qtbot, pane, bridge):
    entries(pane, 0)["Move all 3 articles of this story to trash"].trigger()
    qtbot.waitUntil(lambda: titles(pane) == ["Ferry very late"])
    qtbot.waitUntil(lambda: pane.count.text() == "1 article")
    assert bridge.notebook.undo() == "Move 3 articles to the trash"
    qtbot.waitUntil(lambda: len(pane.model.rows) == 2)


def test_when_the_row_alone_goes_another_outlet_stands_for_the_story(qtbot, pane):
    entries(pane, 0)["Move to trash"].trigger()
    qtbot.waitUntil(lambda: titles(pane)[0] == "Lease signed")
    assert said(pane, 0) == "Lease signed, in 2 outlets"


def test_several_are_joined_and_undo_parts_them(qtbot, pane, bridge):
    pane._choose([3, 5])
    entries(pane, 1)["These 2 articles are the same story"].trigger()
    qtbot.waitUntil(lambda: len(pane.model.rows) == 1)
    qtbot.waitUntil(lambda: pane.count.text() == "1 story · 4 articles")
    assert pane.chosen == ()
    assert bridge.notebook.undo() == "Join 2 articles to one story"
    qtbot.waitUntil(lambda: len(pane.model.rows) == 2)


def test_in_a_read_only_notebook_nothing_is_joined(pane, bridge):
    bridge.notebook.read_only = True
    pane._choose([3, 5])
    assert not entries(pane, 1)["These 2 articles are the same story"].isEnabled()


# --- the dialog


@pytest.fixture
def dialog(qtbot, pane):
    entries(pane, 0)["In 3 outlets…"].trigger()
    dialog = pane.findChild(StoryDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 3)
    return dialog


def shown(dialog):
    items = [dialog.list.topLevelItem(number) for number in range(dialog.list.topLevelItemCount())]
    return [tuple(item.text(column) for column in range(3)) for item in items]


def choose(dialog, number):
    dialog.list.setCurrentItem(dialog.list.topLevelItem(number))


def test_the_dialog_lists_who_tells_the_story(dialog, desk):
    assert shown(dialog) == [
        ("Herald", "2021-05-03", "A lease at last"),
        ("Post", "2021-05-05", "Quay leased"),
        ("Courier", "2021-05-04", "Lease signed"),
    ]
    assert dialog.heading.text() == "3 articles in 3 outlets"
    assert dialog.chosen == 3
    choose(dialog, 1)
    dialog.open_button.click()
    assert desk.spot.article == 1


def test_one_that_does_not_belong_stands_alone(qtbot, pane, dialog, bridge):
    choose(dialog, 1)
    dialog.alone.click()
    qtbot.waitUntil(lambda: len(shown(dialog)) == 2)
    qtbot.waitUntil(lambda: titles(pane) == ["Quay leased", "A lease at last", "Ferry very late"])
    assert bridge.notebook.undo() == "Let “Quay leased” stand alone"
    qtbot.waitUntil(lambda: len(shown(dialog)) == 3)


def test_when_the_first_one_leaves_the_dialog_stays_with_the_story(qtbot, dialog):
    dialog.alone.click()
    qtbot.waitUntil(lambda: len(shown(dialog)) == 2)
    assert {row[0] for row in shown(dialog)} == {"Post", "Courier"}


def test_the_dialog_closes_when_nobody_else_is_left(qtbot, dialog, pane):
    for left in (2, None):
        choose(dialog, 1)
        dialog.alone.click()
        if left:
            qtbot.waitUntil(lambda left=left: len(shown(dialog)) == left)
    qtbot.waitUntil(lambda: pane.findChild(StoryDialog) is None)


def test_a_closed_dialog_hears_no_answer(qtbot, pane, bridge):
    """Its answer is still on the way when it is closed, and changes come after it is gone."""
    pane.show_story(3)
    pane.findChild(StoryDialog).reject()
    qtbot.waitUntil(lambda: pane.findChild(StoryDialog) is None)
    bridge.change("Stand alone", stories.stand_alone, 1)
    qtbot.waitUntil(lambda: len(pane.model.rows) == 3)
    bridge.notebook.load("more", ("article",), articles.add, Draft("more"), "more")
    qtbot.waitUntil(lambda: len(pane.model.rows) == 4)
