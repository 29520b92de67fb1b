"""Shortcuts are listed, found, changed, told when they collide, and set back."""

import pytest
from PySide6.QtGui import QKeySequence

from core import settings
from ui import actions, keys


@pytest.fixture
def dialog(qtbot, window):
    from ui.keys_dialog import KeysDialog

    made = KeysDialog(lambda: keys.apply(window.actions_by_name), window)
    qtbot.addWidget(made)
    made.show()
    return made


def press(dialog, does, shortcut):
    dialog.show_act(does)
    dialog.record.setKeySequence(QKeySequence(shortcut))


def shortcut(window, does):
    return window.actions_by_name[does].shortcut().toString()


def test_a_new_key_holds_at_once_and_after_the_next_start(dialog, window):
    press(dialog, "show_about", "Ctrl+Shift+F9")
    dialog.set_button.click()
    assert shortcut(window, "show_about") == "Ctrl+Shift+F9"
    assert dialog.told.text() == "“About Fieldfare” has Ctrl+Shift+F9 now."
    assert settings.get("keys") == {"show_about": "Ctrl+Shift+F9"}


def test_a_key_that_another_act_has_is_told_and_goes_over(dialog, window):
    press(dialog, "show_about", "Ctrl+Y")  # the second way to type Redo counts too
    assert "belongs to “Redo”" in dialog.told.text()
    dialog.set_button.click()
    assert shortcut(window, "show_about") == "Ctrl+Y" and shortcut(window, "redo") == ""
    dialog.reset_button.click()
    assert shortcut(window, "show_about") == "" and shortcut(window, "redo") == "Ctrl+Shift+Z"
    assert settings.get("keys") == {}


def test_a_letter_alone_is_refused(dialog):
    press(dialog, "show_about", "M")
    assert "Hold Ctrl" in dialog.told.text() and not dialog.set_button.isEnabled()


def test_an_act_can_have_no_key_and_get_its_first_one_back(dialog, window):
    dialog.show_act("undo")
    dialog.none_button.click()
    assert shortcut(window, "undo") == ""
    dialog.usual_button.click()
    assert shortcut(window, "undo") == "Ctrl+Z" and settings.get("keys") == {}


def test_the_list_is_searched_and_shows_the_keys_of_panes(qtbot, dialog):
    dialog.field.setText("not a name")
    dialog.field._tell()
    items = [dialog.tree.topLevelItem(number) for number in range(dialog.tree.topLevelItemCount())]
    shown = [(item.text(0), item.text(2)) for item in items if not item.isHidden()]
    assert ("Not a name", "Actors") in shown and ("Not a name", "List of actors") in shown
    dialog.tree.setCurrentItem(next(item for item in items if item.text(2) == "List of actors" and not item.isHidden()))
    assert "cannot be changed" in dialog.prompt.text() and not dialog.record.isEnabled()


def test_every_act_is_listed_once():
    names = [act.does for _, act in keys.every()]
    assert len(names) == len(set(names))
    acts = [act for entries in actions.MENUS.values() for act in entries if isinstance(act, actions.Act)]
    assert {act.does for act in acts} == set(names)
