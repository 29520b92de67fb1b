"""Tags as chips: on one thing or several, put on and taken off as steps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.store import tags
from tests.core.store.made import fill
from ui.bridge import Bridge
from ui.widgets.tag_field import TagField, edit_tags


@pytest.fixture
def bridge(notebook):
    fill(notebook)
    notebook.change("Tag", tags.add, "article", [1], "old")
    made = Bridge(notebook)
    yield made
    made.close()


@pytest.fixture
def field(qtbot, bridge):
    made = TagField(bridge, "article")
    qtbot.addWidget(made)
    made.show()
    return made


def test_tags_are_put_on_and_taken_off(qtbot, bridge, field):
    field.show_for([1], "Article 1")
    qtbot.waitUntil(lambda: field.names == ["old"])
    QTest.keyClicks(field.field, "New, second")
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.names == ["New", "old", "second"])
    assert field.field.text() == ""
    field.chips[1].click()
    qtbot.waitUntil(lambda: field.names == ["New", "second"])
    assert bridge.notebook.undo() == "Take the tag “old” off “Article 1”"
    qtbot.waitUntil(lambda: field.names == ["New", "old", "second"])


def test_several_things_at_once(qtbot, bridge, field):
    field.show_for([1, 2, 3])
    qtbot.waitUntil(lambda: [chip.text() for chip in field.chips] == ["old (1)"])
    QTest.keyClicks(field.field, "OLD")
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [chip.text() for chip in field.chips] == ["old"])
    assert bridge.notebook.undo() == "Tag 3 articles “OLD”"


def test_nothing_typed_is_no_tag(bridge, field):
    field.show_for([1])
    QTest.keyClicks(field.field, " , # ")
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    assert [tag.name for tag in bridge.now(tags.every)] == ["old"]


def test_the_dialog_stays_open_while_tags_are_typed(qtbot, bridge):
    dialog = edit_tags(bridge, "article", [1, 2], None)
    qtbot.addWidget(dialog)
    QTest.keyClicks(dialog.tags.field, "both")
    QTest.keyClick(dialog.tags.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "both" in dialog.tags.names)
    assert dialog.isVisible()
