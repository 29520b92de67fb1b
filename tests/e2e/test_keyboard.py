"""The main tasks by keyboard alone, from an empty window: every act is a key, sent to what has the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from core.store import actors, articles, marks, notes, reading_list
from ui import theme
from ui.main_window import MainWindow

KEY, CTRL, SHIFT, ALT = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
FILES = {
    "2021-03-01 Post - Harbour fire.txt": "Harbour fire\n\nAnn Lee met Tom Ravn in Oslo. Ann Lee paid Tom Ravn.\n",
    "2022-05-02 Times - Second storm.txt": "Second storm\n\nTom Ravn wrote to Ann Lee. The harbour was shut.\n",
}


class Keyboard:
    """Sends keys to whatever has the focus, as a keyboard does."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window

    def press(self, key, held=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self._front(), key, held)

    def type(self, text):
        QTest.keyClicks(self._front(), text)

    def until(self, condition, timeout=10_000):
        self.qtbot.waitUntil(condition, timeout=timeout)

    def _front(self):
        if QApplication.activeWindow() is None:  # without a screen nobody gives the window its focus back
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window


@pytest.fixture
def keyboard(qtbot, monkeypatch):
    monkeypatch.setenv("FIELDFARE_MODEL", "capitals")
    theme.apply("light")
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1360, 860)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Keyboard(qtbot, window)
    window.close()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """In the dialogs of the system, which are not ours to test, she chooses these."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    paths = [str(tmp_path / name) for name in FILES]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Keys.fieldfare"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    return tmp_path


def test_from_an_empty_window_to_a_quotation(keyboard, folder):
    window = keyboard.window
    begin(keyboard, window)
    find_and_read(keyboard, window)
    say_what_it_is(keyboard, window)
    correct_a_name(keyboard, window)
    mark_and_copy(keyboard, window)
    write_a_note(keyboard, window)
    search_and_return(keyboard, window)


def begin(keyboard, window):
    keyboard.press(KEY.Key_N, CTRL)
    keyboard.until(lambda: window.bridge is not None)
    keyboard.press(KEY.Key_I, CTRL)
    keyboard.until(lambda: window.bridge.now(articles.count) == 2)
    keyboard.until(lambda: not window.bridge.jobs.busy, 20_000)


def find_and_read(keyboard, window):
    keyboard.press(KEY.Key_L, CTRL)
    keyboard.type("fire")
    library = window.workspace.library
    keyboard.until(lambda: [row.title for row in library.model.rows] == ["Harbour fire"])
    keyboard.press(KEY.Key_Down)
    keyboard.press(KEY.Key_Return)
    keyboard.until(lambda: window.workspace.reader.opened is not None)
    assert window.workspace.reader.opened.article.title == "Harbour fire"


def say_what_it_is(keyboard, window):
    opened = window.desk.spot.article
    keyboard.press(KEY.Key_I)
    keyboard.until(lambda: window.bridge.now(reading_list.of_article, opened).important)
    keyboard.press(KEY.Key_D, CTRL)
    keyboard.until(lambda: window.bridge.now(reading_list.of_article, opened).state == "read")
    keyboard.press(KEY.Key_Z, CTRL)
    keyboard.until(lambda: window.bridge.now(reading_list.of_article, opened).state == "")


def correct_a_name(keyboard, window):
    keyboard.press(KEY.Key_L, CTRL | SHIFT)
    keyboard.type("ravn")
    pane = window.workspace.actors
    keyboard.until(lambda: [row.name for row in pane.model.rows] == ["Tom Ravn"])
    keyboard.press(KEY.Key_Down)
    keyboard.press(KEY.Key_Space)
    keyboard.until(lambda: len(window.desk.spot.actors) == 1)
    keyboard.press(KEY.Key_F2)
    keyboard.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit) and asks(window))
    keyboard.press(KEY.Key_A, CTRL)
    keyboard.type("Thomas Ravn")
    keyboard.press(KEY.Key_Return)
    actor = window.desk.spot.actors[0]
    keyboard.until(lambda: window.bridge.now(actors.get, actor).name == "Thomas Ravn")


def asks(window):
    return QApplication.focusWidget().window() is not window


def mark_and_copy(keyboard, window):
    view = window.workspace.reader.text_edit
    keyboard.press(KEY.Key_F3)
    for _ in range(30):
        if view.hasFocus():
            break
        keyboard.press(KEY.Key_Tab)
    assert view.hasFocus()
    keyboard.press(KEY.Key_N)
    keyboard.press(KEY.Key_Right, SHIFT | CTRL)
    assert view.textCursor().hasSelection()
    keyboard.press(KEY.Key_C, CTRL | SHIFT)
    keyboard.until(lambda: "Post" in QGuiApplication.clipboard().text())
    keyboard.press(KEY.Key_2)
    keyboard.until(lambda: len(window.bridge.now(marks.of_article, window.desk.spot.article)) == 1)


def write_a_note(keyboard, window):
    keyboard.press(KEY.Key_N, CTRL | ALT)
    keyboard.until(lambda: window.desk.spot.view == "notes")
    keyboard.until(lambda: QApplication.focusWidget() is not None and window.isActiveWindow())
    keyboard.type("Who paid whom?")
    keyboard.press(KEY.Key_1, CTRL)  # what is written is saved when she leaves
    keyboard.until(lambda: window.bridge.now(notes.count) == 1)
    assert window.desk.spot.view == "reader"


def search_and_return(keyboard, window):
    keyboard.press(KEY.Key_F, CTRL | SHIFT)
    keyboard.until(lambda: window.desk.spot.view == "search")
    keyboard.type('actor:"Ann Lee" date:2022')
    room = window.workspace.room("search")
    keyboard.until(lambda: room.results.model().rowCount() == 1)
    keyboard.press(KEY.Key_Down)
    keyboard.press(KEY.Key_Return)
    keyboard.until(lambda: window.desk.spot.view == "reader")
    assert window.workspace.reader.opened is not None
    keyboard.press(KEY.Key_Left, ALT)
    keyboard.until(lambda: window.desk.spot.view == "search")
