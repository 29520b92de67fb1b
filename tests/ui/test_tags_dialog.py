"""All tags of the notebook: what bears them, renamed, merged, deleted; the way to what bears one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core.store import marks, tags
from ui import tags_dialog
from ui.tags_dialog import TagsDialog
from ui.widgets.tag_field import TagDialog


@pytest.fixture
def dialog(qtbot, opened):
    for name, what, ids in (("court", "article", [1, 2]), ("Ask Sam", "article", [2]), ("watch", "actor", [1])):
        opened.bridge.change("Tag", tags.add, what, ids, name)
    mark = opened.bridge.notebook.change("Mark", marks.add, 1, 0, 8, 1)
    opened.bridge.change("Tag", tags.add, "mark", [mark], "witness")
    opened.actions_by_name["show_tags"].trigger()
    made = opened.findChild(TagsDialog)
    qtbot.waitUntil(lambda: made.list.count() == 4)
    return made


def said(dialog):
    items = (dialog.list.item(row) for row in range(dialog.list.count()))
    return [item.data(Qt.ItemDataRole.AccessibleTextRole) for item in items]


def choose(dialog, *names):
    dialog.list.clearSelection()
    for row, words in enumerate(said(dialog)):
        dialog.list.item(row).setSelected(words.split(",")[0] in names)


def test_it_tells_what_bears_each_tag(qtbot, dialog):
    assert said(dialog) == ["Ask Sam, 1 article", "court, 2 articles", "watch, 1 actor", "witness, 1 mark"]
    assert not any(button.isEnabled() for button in dialog.buttons.values())
    dialog.field.setText("WIT")
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.field.setText("nothing")
    qtbot.waitUntil(lambda: dialog.nothing.isVisible())
    assert "nothing" in dialog.nothing.sentence


def test_a_tag_is_renamed_and_what_is_narrowed_by_it_follows(qtbot, opened, dialog, monkeypatch):
    library = opened.workspace.library
    library.narrow((("tag", "court"),))
    monkeypatch.setattr(tags_dialog, "ask_name", lambda *_: " the  court ")
    choose(dialog, "court")
    dialog.buttons["rename"].click()
    qtbot.waitUntil(lambda: "the court, 2 articles" in said(dialog))
    assert library.narrowed == (("tag", "the court"),)
    opened.undo()
    qtbot.waitUntil(lambda: "court, 2 articles" in said(dialog))


def test_the_name_of_another_tag_makes_one_of_the_two(qtbot, opened, dialog, monkeypatch):
    monkeypatch.setattr(tags_dialog, "ask_name", lambda *_: "COURT")
    choose(dialog, "Ask Sam")
    dialog.rename()
    qtbot.waitUntil(lambda: dialog.list.count() == 3)
    assert said(dialog)[0] == "court, 2 articles"
    qtbot.waitUntil(lambda: opened.messages.label.text() == "Done: Merge “Ask Sam” into the tag “court”")


def test_several_are_merged_under_a_name_and_undone(qtbot, opened, dialog, monkeypatch):
    monkeypatch.setattr(tags_dialog, "ask_name", lambda *_: "proceedings")
    choose(dialog, "Ask Sam", "court", "witness")
    dialog.buttons["merge"].click()
    qtbot.waitUntil(lambda: "proceedings, 2 articles, 1 mark" in said(dialog))
    opened.undo()
    qtbot.waitUntil(lambda: dialog.list.count() == 4)


def test_del_deletes_and_undo_brings_it_back(qtbot, opened, dialog):
    choose(dialog, "watch", "witness")
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    opened.undo()
    qtbot.waitUntil(lambda: dialog.list.count() == 4)


def test_show_leads_to_the_articles_or_the_marks(qtbot, opened, dialog):
    choose(dialog, "watch")
    assert not dialog.buttons["show"].isEnabled()
    choose(dialog, "court")
    opened.desk.show("notes")  # where the library has made place
    dialog.buttons["show"].click()
    assert opened.workspace.library.narrowed == (("tag", "court"),)
    assert opened.workspace.library.isVisible()
    opened.workspace.show_marks("witness")
    panel = opened.workspace.reader.panel
    qtbot.waitUntil(lambda: panel.isVisible() and panel.list.count() == 1)
    assert opened.desk.spot.article == 1 and panel.by == ("tag", "witness")


def test_the_tags_of_an_article_lead_to_all_tags(qtbot, opened):
    opened.bridge.notebook.change("Tag", tags.add, "article", [1], "court")
    opened.workspace.library.tag([1])
    small = opened.findChild(TagDialog)
    next(button for button in small.findChildren(QPushButton) if button.text() == "All tags…").click()
    made = opened.findChild(TagsDialog)
    qtbot.waitUntil(lambda: made.isVisible() and made.list.count() == 1)
    made.close()
