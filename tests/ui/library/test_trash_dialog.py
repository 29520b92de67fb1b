"""The trash: what lies there can be read and brought back."""

import pytest

from core.store import articles, versions
from ui.library.pane import LibraryPane
from ui.library.trash_dialog import TrashDialog


@pytest.fixture
def pane(qtbot, bridge, desk, add):
    add(*((f"Article {n}", "Post", f"2021-01-0{n}") for n in range(1, 6)))
    bridge.notebook.change("New version", versions.add, 5, 4)
    bridge.notebook.change("Trash", articles.trash, [1])
    bridge.notebook.change("Trash", articles.trash, [2])
    pane = LibraryPane(bridge, desk)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: len(pane.model.rows) == 2)
    return pane


@pytest.fixture
def dialog(qtbot, pane):
    pane.show_trash()
    dialog = pane.findChild(TrashDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 2)
    return dialog


def titles(dialog):
    return [dialog.list.topLevelItem(row).text(0) for row in range(dialog.list.topLevelItemCount())]


def test_what_was_thrown_away_last_comes_first_and_older_versions_are_no_trash(dialog):
    assert titles(dialog) == ["Article 2", "Article 1"]
    assert not dialog.restore_button.isEnabled()


def test_what_is_restored_is_in_the_library_again_and_undo_puts_it_back(qtbot, dialog, pane, bridge):
    dialog.list.topLevelItem(1).setSelected(True)
    with qtbot.waitSignal(pane.reading_wanted):
        dialog.restore_button.click()
    qtbot.waitUntil(lambda: titles(dialog) == ["Article 2"])
    qtbot.waitUntil(lambda: "Article 1" in [row.title for row in pane.model.rows])
    assert bridge.notebook.undo() == "Restore “Article 1” from the trash"
    qtbot.waitUntil(lambda: titles(dialog) == ["Article 2", "Article 1"])


def test_several_are_restored_in_one_step_and_an_empty_trash_says_so(qtbot, dialog, bridge):
    dialog.list.selectAll()
    assert dialog.restore_button.text() == "Restore 2 articles"
    assert not dialog.open_button.isEnabled()
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.nothing)
    assert dialog.nothing.sentence == "The trash is empty."
    assert bridge.notebook.undo() == "Restore 2 articles from the trash"


def test_it_can_be_read_where_it_lies(dialog, desk):
    dialog.list.topLevelItem(0).setSelected(True)
    dialog.open_button.click()
    assert desk.spot.article == 2


def test_a_read_only_notebook_restores_nothing(dialog, bridge):
    bridge.notebook.read_only = True
    dialog.list.topLevelItem(0).setSelected(True)
    assert not dialog.restore_button.isEnabled() and dialog.open_button.isEnabled()
