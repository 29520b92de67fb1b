"""The versions of an article: what changed can be read, an older one opened, and a wrong guess taken back."""

import pytest
from PySide6.QtCore import Qt

from core.model import Draft
from core.store import articles, versions
from ui import theme
from ui.library.difference import folded
from ui.library.pane import LibraryPane
from ui.library.versions_dialog import VersionsDialog

OLD = "Ann met Bob in Oslo on Monday. " + "They spoke of the quay and its price for hours. " * 12 + "Cy was there.\n"
NEW = OLD.replace("Monday", "Tuesday").replace("Cy was there", "Nobody else was there")


@pytest.fixture
def pane(qtbot, bridge, desk):
    theme.apply("light")
    for number, text in enumerate((OLD, NEW, NEW + "More.\n"), 1):
        bridge.notebook.load("i", ("article",), articles.add, Draft(text, title=f"Ann {number}"), text)
    bridge.notebook.change("New version", versions.add, 2, 1)
    bridge.notebook.change("New version", versions.add, 3, 2)
    pane = LibraryPane(bridge, desk)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: len(pane.model.rows) == 1)
    return pane


@pytest.fixture
def dialog(qtbot, pane):
    pane.show_versions(1)  # of any of them all are shown
    dialog = pane.findChild(VersionsDialog)
    qtbot.waitUntil(lambda: dialog.told.text() != "")
    return dialog


def looks(dialog):
    """(text, struck through, has a ground) of each stretch of the difference."""
    found = []
    block = dialog.difference.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            look = fragment.charFormat()
            found.append((fragment.text(), look.fontStrikeOut(), look.background().style() != Qt.BrushStyle.NoBrush))
            iterator += 1
        block = block.next()
    return found


def choose(qtbot, dialog, row):
    before = dialog.told.text()
    dialog.list.setCurrentRow(row)
    qtbot.waitUntil(lambda: dialog.told.text() != before)


def test_the_newest_comes_first_with_what_changed_since_the_one_before(dialog):
    assert [dialog.list.item(row).text().split("\n")[0] for row in range(3)] == [
        "Newest version",
        "Version 2",
        "Version 1",
    ]
    assert dialog.told.text().endswith("0 words gone, 1 new.")
    assert ("More.", False, True) in looks(dialog)


def test_what_is_gone_is_struck_through_and_what_is_new_is_marked(qtbot, dialog):
    choose(qtbot, dialog, 1)
    assert dialog.told.text().endswith("2 words gone, 3 new.")
    marked = [(text.strip(), struck) for text, struck, ground in looks(dialog) if ground]
    assert marked == [("Monday.", True), ("Tuesday.", False), ("Cy", True), ("Nobody else", False)]
    assert "words unchanged" in dialog.difference.toPlainText()


def test_the_first_version_is_shown_as_it_was(qtbot, dialog, pane):
    choose(qtbot, dialog, 2)
    assert dialog.told.text() == "The first version."
    assert dialog.difference.toPlainText().strip() == OLD.strip()
    assert not dialog.apart.isEnabled()


def test_an_older_version_is_opened(qtbot, dialog, desk):
    choose(qtbot, dialog, 2)
    dialog.open_button.click()
    assert desk.spot.article == 1


def test_what_is_no_version_becomes_an_article_again(qtbot, dialog, pane, bridge):
    with qtbot.waitSignal(pane.reading_wanted):
        dialog.apart.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 2 or pane.findChild(VersionsDialog) is None)
    qtbot.waitUntil(lambda: [row.title for row in pane.model.rows] == ["Ann 3", "Ann 2"])
    assert bridge.notebook.undo() == "“Ann 3” is another article"
    qtbot.waitUntil(lambda: len(pane.model.rows) == 1)


def test_the_dialog_closes_when_there_is_only_one_left(qtbot, pane, bridge):
    bridge.notebook.undo()
    pane.show_versions(2)
    dialog = pane.findChild(VersionsDialog)
    qtbot.waitUntil(lambda: dialog.told.text() != "")
    dialog.apart.click()
    qtbot.waitUntil(lambda: pane.findChild(VersionsDialog) is None)


def test_the_colours_follow_the_theme(dialog):
    theme.apply("dark")
    assert ("More.", False, True) in looks(dialog)
    theme.apply("light")


def test_only_long_unchanged_stretches_are_cut():
    many = " ".join(f"w{n}" for n in range(60))
    assert folded([("same", many)]) == [("same", many)]
    assert folded([("gone", "a "), ("same", "b c "), ("new", "d")]) == [("gone", "a "), ("same", "b c "), ("new", "d")]
    head, cut, tail = folded([("gone", "a "), ("same", many), ("new", "d")])[1:4]
    assert head == ("same", " ".join(f"w{n}" for n in range(8)))
    assert cut == ("cut", " … 44 words unchanged … ")
    assert tail == ("same", " ".join(f"w{n}" for n in range(52, 60)))
    assert folded([("same", many), ("new", "d")])[0] == ("cut", "52 words unchanged … ")
