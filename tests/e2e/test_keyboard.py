"""The ten main tasks by keyboard alone, from an empty window: every act is a key, sent to what has the focus.

The program is entered by `main(argv)`; the test runs where Qt would go round its loop.
"""

import sys

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from core.store import actors, articles, claims, marks, notes, reading_list
from main import main
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

    def when_asked(self, act):
        """Do it as soon as a dialog is in front: the key that opens it returns when it is closed."""

        def look():
            dialog = QApplication.activeModalWidget()
            if dialog is not None:
                timer.stop()
                try:
                    act()
                finally:
                    dialog.close()  # what goes wrong in here must not leave it open for ever

        timer = QTimer(self.window, interval=50)
        timer.timeout.connect(look)
        timer.start()

    def _front(self):
        wanted = QApplication.activeModalWidget() or self.window
        if not wanted.isActiveWindow():  # without a screen nobody gives a window its focus back
            wanted.activateWindow()
            self.qtbot.waitUntil(wanted.isActiveWindow)
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window


@pytest.fixture
def run(qtbot, monkeypatch):
    """Start the program, and do something in its window."""
    monkeypatch.setenv("FIELDFARE_MODEL", "capitals")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # the program puts its own there

    def run(act):
        def instead_of_the_loop(*_):
            window = next(
                one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()
            )
            window.resize(1360, 860)
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
            act(Keyboard(qtbot, window), window)
            window.close()
            window.deleteLater()
            return 0

        monkeypatch.setattr(QApplication, "exec", instead_of_the_loop)
        assert main(["--theme", "light"]) == 0

    yield run
    theme.apply("light")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """In the dialogs of the system, which are not ours to test, she chooses these."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    paths = [str(tmp_path / name) for name in FILES]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Keys.fieldfare"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    return tmp_path


def test_from_an_empty_window_to_a_quotation(run, folder):
    run(all_tasks)


def all_tasks(keyboard, window):
    begin(keyboard, window)
    find_and_read(keyboard, window)
    say_what_it_is(keyboard, window)
    correct_a_name(keyboard, window)
    mark_and_copy(keyboard, window)
    write_a_note(keyboard, window)
    claim_with_two_passages(keyboard, window)
    search_and_return(keyboard, window)
    concordance_to_place_and_back(keyboard, window)


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
    keyboard.until(window.actions_by_name["undo"].isEnabled)  # it is told of a step after the step is kept
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
    keyboard.until(lambda: len(pane.acts.rows) == 1)
    keyboard.when_asked(lambda: answer(keyboard, "Thomas Ravn"))
    keyboard.press(KEY.Key_F2)
    actor = window.desk.spot.actors[0]
    keyboard.until(lambda: window.bridge.now(actors.get, actor).name == "Thomas Ravn")


def answer(keyboard, name):
    keyboard.press(KEY.Key_A, CTRL)
    keyboard.type(name)
    keyboard.press(KEY.Key_Return)


def mark_and_copy(keyboard, window):
    select_words(keyboard, window)
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


def claim_with_two_passages(keyboard, window):
    select_words(keyboard, window)
    keyboard.press(KEY.Key_J, CTRL)
    keyboard.until(lambda: QApplication.activeModalWidget() is not None)
    keyboard.type("Lee paid Ravn")
    keyboard.press(KEY.Key_Return)
    keyboard.until(lambda: [one.supporting for one in window.bridge.now(claims.page)] == [1])
    keyboard.press(KEY.Key_N)
    keyboard.press(KEY.Key_Right, SHIFT | CTRL)
    keyboard.press(KEY.Key_J, CTRL)
    keyboard.until(lambda: QApplication.activeModalWidget() is not None)
    contradict_the_first(keyboard)
    keyboard.until(lambda: [one.against for one in window.bridge.now(claims.page)] == [1])
    (claim,) = window.bridge.now(claims.page)
    assert (claim.statement, claim.supporting) == ("Lee paid Ravn", 1)
    first, second = window.bridge.now(claims.passages, claim.id)
    assert (first.side, second.side) == ("for", "against") and first.start != second.start


def select_words(keyboard, window):
    """From wherever she is into the text, to the next mention and some words from there."""
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


def contradict_the_first(keyboard):
    """The claim that there is is chosen already; the words contradict it."""
    dialog = QApplication.activeModalWidget()
    keyboard.until(lambda: dialog.claim is not None)
    for _ in range(10):
        if QApplication.focusWidget() in dialog.side.buttons.values():
            break
        keyboard.press(KEY.Key_Tab)
    keyboard.press(KEY.Key_Right)
    keyboard.press(KEY.Key_Space)
    assert dialog.side.value == "against"
    keyboard.press(KEY.Key_Return)


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


def concordance_to_place_and_back(keyboard, window):
    room = window.workspace.room("search")
    keyboard.press(KEY.Key_F, CTRL | SHIFT)
    keyboard.press(KEY.Key_A, CTRL)
    keyboard.type("shut")
    keyboard.press(KEY.Key_Return)
    keyboard.until(lambda: room.asked is not None and room.asked.query == "shut")
    for _ in range(20):
        if QApplication.focusWidget() in room.head.pages.buttons.values():
            break
        keyboard.press(KEY.Key_Tab)
    keyboard.press(KEY.Key_Right)
    keyboard.press(KEY.Key_Space)
    keyboard.until(lambda: room.lines.isVisible() and room.lines.rows.total == 1)
    keyboard.press(KEY.Key_F, CTRL | SHIFT)
    keyboard.press(KEY.Key_Down)
    keyboard.until(room.lines.hasFocus)
    keyboard.press(KEY.Key_Return)
    keyboard.until(lambda: window.desk.spot.view == "reader")
    reader = window.workspace.reader
    keyboard.until(lambda: reader.opened is not None and reader.opened.article.title == "Second storm")
    keyboard.until(lambda: len(reader.text_edit.found.spans) == 1)
    keyboard.press(KEY.Key_Left, ALT)
    keyboard.until(lambda: window.desk.spot.view == "search" and room.lines.isVisible())
