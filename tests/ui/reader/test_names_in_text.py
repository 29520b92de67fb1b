"""A name that was missed is selected in the text, and is one from then on: here, or everywhere."""

import pytest

from core.store import actors, mentions, sought
from tests.ui.reader.notebooks import TEXT
from ui.reader import text_menu
from ui.reader.seek_dialog import SeekDialog


def select(pane, words):
    convert, cursor = pane.text_edit.offsets.to_document, pane.text_edit.textCursor()
    start = TEXT.index(words)
    cursor.setPosition(convert(start))
    cursor.setPosition(convert(start + len(words)), cursor.MoveMode.KeepAnchor)
    pane.text_edit.setTextCursor(cursor)


def dialog_for(qtbot, pane, words):
    select(pane, words)
    action = next(one for one in pane.menu_for(None).actions() if "is a name…" in one.text())
    action.trigger()
    dialog = next(one for one in pane.findChildren(SeekDialog) if one.isVisible())
    qtbot.waitUntil(lambda: dialog.found is not None)
    return dialog


def texts(pane):
    return [place.text for place in pane.opened.places]


@pytest.mark.parametrize(
    ("selected", "name"),
    [
        (" minister, ", "minister"),
        ("“Lomidze", "Lomidze"),
        ("boats lay", "boats lay"),
        ("Kvishara\n\nThe", None),
        ("?!", None),
    ],
)
def test_what_is_selected_is_trimmed(opened, selected, name):
    start = TEXT.find(selected)
    if start < 0:
        assert name is None
        return
    found = text_menu.selected_name(opened.opened, start, start + len(selected))
    assert (found.text if found else None) == name
    assert found is None or TEXT[found.start : found.end] == name


def test_everywhere_and_undo(qtbot, opened, bridge):
    before = texts(opened)
    dialog = dialog_for(qtbot, opened, "boats")
    assert len(dialog.found.lines) == 60 and dialog.list.hits.wanted == set(range(60))
    dialog.set_kind("group")
    dialog.list.hits.tick(0)
    assert "59 of 60 places in 1 article" in dialog.said.text()
    dialog.accept()
    qtbot.waitUntil(lambda: texts(opened).count("boats") == 59)
    row = bridge.now(actors.called, "boats")[0]
    assert (row.kind, row.places, row.confirmed) == ("group", 59, True)
    bridge.undo()
    qtbot.waitUntil(lambda: texts(opened) == before)
    bridge.redo()
    qtbot.waitUntil(lambda: texts(opened).count("boats") == 59)


def test_here_only(qtbot, opened, bridge):
    dialog = dialog_for(qtbot, opened, "boats")
    dialog.scope.buttons["here"].click()
    dialog.accept()
    qtbot.waitUntil(lambda: texts(opened).count("boats") == 1)
    assert bridge.now(sought.listed) == []


def test_whose_it_is_already_is_proposed(qtbot, opened, bridge):
    dialog = dialog_for(qtbot, opened, "Taral")
    person = next(place.actor for place in opened.opened.places if place.text == "Taral")
    qtbot.waitUntil(lambda: dialog.chosen.actor == person)
    qtbot.waitUntil(lambda: dialog.found is not None and dialog.found.theirs == 2)
    assert not dialog.kind.isEnabled()
    dialog.reject()
    assert [place.actor for place in bridge.now(mentions.places, 1)].count(person) == 2
