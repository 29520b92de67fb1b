"""Fields: who gets a key that the menu has too, and that a typed name stays as it was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from ui.widgets.filter_field import FilterField
from ui.widgets.name_choice import NameChoice


@pytest.fixture
def done(qtbot):
    """What the menu of a window with one field did; the field is `done.field`."""

    class Done(list):
        field: FilterField

    window, done = QMainWindow(), Done()
    done.field = FilterField("Filter")
    window.setCentralWidget(done.field)
    for name, keys in (("nobody", "Esc"), ("undo", "Ctrl+Z"), ("refuse", "Ctrl+Backspace"), ("merge", "Ctrl+M")):
        action = QAction(name, window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, name=name: done.append(name))
        window.addAction(action)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    done.field.setFocus()
    qtbot.waitUntil(done.field.hasFocus)
    done.window = window
    return done


def test_escape_clears_the_field_first_and_then_is_the_menus(qtbot, done):
    qtbot.keyClicks(done.field, "luka")
    qtbot.keyClick(done.field, Qt.Key.Key_Escape)
    assert (done.field.text(), done) == ("", [])
    qtbot.keyClick(done.field, Qt.Key.Key_Escape)
    assert done == ["nobody"]


def test_undo_is_the_fields_while_it_has_something_to_take_back(qtbot, done):
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(done.field, Qt.Key.Key_Z, control)
    assert done == ["undo"]
    qtbot.keyClicks(done.field, "luka")
    qtbot.keyClick(done.field, Qt.Key.Key_Z, control)
    assert (done.field.text(), done) == ("", ["undo"])


def test_deleting_a_word_in_the_field_never_is_an_act_of_the_menu(qtbot, done):
    qtbot.keyClicks(done.field, "luka shenka")
    for _ in range(3):
        qtbot.keyClick(done.field, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert (done.field.text(), done) == ("", [])


def test_a_typed_name_is_not_completed(qtbot):
    choice = NameChoice(["Vladimir Putin", "PUTIN"])
    qtbot.addWidget(choice)
    choice.lineEdit().selectAll()
    qtbot.keyClicks(choice.lineEdit(), "vlad")
    qtbot.keyClick(choice.lineEdit(), Qt.Key.Key_Return)
    assert choice.name == "vlad"
    choice.lineEdit().selectAll()
    qtbot.keyClicks(choice.lineEdit(), "putin")
    qtbot.keyClick(choice.lineEdit(), Qt.Key.Key_Return)
    assert choice.name == "putin"
