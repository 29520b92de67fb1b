"""The window as a whole: notebooks open and close, every act of the menu is there, mistakes are sentences."""

from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QWidget

from core import settings
from core.errors import UserError
from core.intake import IntakeReport
from core.notebook import Notebook
from core.store import actors, articles, decisions
from ui import actions, corrections, errors, keys
from ui.main_window import MainWindow
from ui.workspace import ROOMS


def drop(window, mime):
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = window.rect().center()
    enter = QDragEnterEvent(middle, copy, mime, button, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(middle), copy, mime, button, none))


def files(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def answer(button_text, heard):
    """Press a button of the message box that will open, and keep what it said."""

    def press():
        box = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox))
        heard.append(box.text())
        next(button for button in box.buttons() if button_text in button.text().replace("&", "")).click()

    QTimer.singleShot(100, press)


def names(window):
    return [row.name for row in window.bridge.now(actors.page)]


def test_it_begins_with_the_welcome_screen(window):
    assert window.welcome.isVisible()
    assert not window.bar.isVisible()
    assert window.windowTitle() == "Fieldfare"


def test_every_act_of_the_menu_is_a_method(opened):
    window = opened
    for entries in actions.MENUS.values():
        for entry in entries:
            if isinstance(entry, actions.Act):
                assert callable(attrgetter((entry.call or entry.does).partition(":")[0])(window))
                assert entry.needs in actions.NEEDS
            elif entry is not None:
                menu = QMenu(window)
                getattr(window, entry[1])(menu)


def test_no_other_window_flashes_up_while_the_rooms_are_made(qtbot, opened):
    """A part that is made visible before it has a parent is a window for a moment, and takes the keyboard away."""
    seen = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                seen.append(watched)
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    path = opened.bridge.notebook.path
    opened.close_notebook()
    opened.open_path(path)
    for view in ROOMS:
        opened.desk.show(view)
    QApplication.instance().removeEventFilter(watch)
    assert seen == []


def test_no_shortcut_is_given_twice():
    given = [one.toString() for _, act in keys.every() for one in keys.sequences(act)]
    assert len(given) == len(set(given))


def test_without_a_notebook_only_what_is_possible_is_enabled(window):
    enabled = {name for name, action in window.actions_by_name.items() if action.isEnabled()}
    assert enabled == {
        *("new_notebook", "open_notebook", "open_example", "close"),
        *("show_manual", "show_keys", "show_about"),
    }


def test_a_new_notebook_is_made_where_she_says(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Mine"), ""))
    window.new_notebook()
    assert (tmp_path / "Mine.fieldfare").exists()
    assert window.windowTitle() == "Mine — Fieldfare"
    assert settings.recent_notebooks() == [tmp_path / "Mine.fieldfare"]
    window.close_notebook()
    assert window.welcome.isVisible()


def test_a_file_that_is_no_notebook_is_a_sentence(window, tmp_path):
    letter = tmp_path / "letter.fieldfare"
    letter.write_text("Dear Madam")
    heard = []
    answer("Close", heard)
    assert not window.open_path(letter)
    assert heard == ["“letter.fieldfare” is not a Fieldfare notebook."]
    assert window.welcome.isVisible()


def test_a_notebook_that_is_open_elsewhere_can_be_read(qtbot, window, filled):
    heard = []
    with Notebook.open(filled):
        answer("read only", heard)
        assert window.open_path(filled)
        assert "read only" in window.bar.notebook.text()
        assert not window.actions_by_name["import_files"].isEnabled()
        with qtbot.waitSignal(window.bridge.refused):
            window.bridge.change("Rename", decisions.rename, 1, "Nobody")
        assert "read only" in window.messages.label.text()
        window.close_notebook()
    assert "open in another window" in heard[0]


def test_dropped_files_are_imported_and_read(qtbot, opened, tmp_path):
    article = tmp_path / "New article.txt"
    article.write_text("Something new\n\nDora Quill met Ann Lee in the harbour and they talked for an hour.\n")
    drop(opened, files(article, tmp_path / "missing.txt"))
    qtbot.waitUntil(lambda: opened.bridge.now(articles.count) == 4, timeout=15_000)
    qtbot.waitUntil(lambda: not opened.bridge.jobs.busy, timeout=15_000)
    qtbot.waitUntil(lambda: "1 article added" in opened.messages.label.text(), timeout=5_000)
    assert "1 failed" in opened.messages.label.text()
    assert "Dora Quill" in names(opened)
    opened.show_report()


def test_pasted_text_becomes_an_article(qtbot, opened):
    QGuiApplication.clipboard().setText("A pasted story\n\nEva Stone wrote a long letter to Bob Ray about it.\n")
    opened.paste_article()
    qtbot.waitUntil(lambda: not opened.bridge.jobs.busy and opened.bridge.now(articles.count) == 4, timeout=15_000)
    assert "Eva Stone" in names(opened)
    QGuiApplication.clipboard().setText("   ")
    opened.paste_article()
    assert "no text" in opened.messages.label.text()


def test_dropped_text_is_pasted_and_a_dropped_notebook_is_opened(qtbot, opened, tmp_path):
    mime = QMimeData()
    mime.setText("Dropped\n\nMia Long was seen with Cy at the station, and nobody else was there.\n")
    drop(opened, mime)
    qtbot.waitUntil(lambda: opened.bridge.now(articles.count) == 4, timeout=15_000)
    other = tmp_path / "Other.fieldfare"
    Notebook.open(other, create=True).close()
    drop(opened, files(other))
    assert opened.bridge.notebook.path == other


def test_undo_is_named_in_the_menu_and_in_the_message(qtbot, opened):
    act = opened.actions_by_name["undo"]
    assert not act.isEnabled()
    opened.bridge.change("Rename “Ann Lee” to “Anna”", decisions.rename, 1, "Anna")
    qtbot.waitUntil(act.isEnabled)
    assert act.text() == "&Undo: Rename “Ann Lee” to “Anna”"
    act.trigger()
    qtbot.waitUntil(lambda: opened.messages.label.text() == "Undone: Rename “Ann Lee” to “Anna”")
    assert "Ann Lee" in names(opened)
    qtbot.waitUntil(lambda: opened.actions_by_name["redo"].isEnabled())
    opened.messages.button.click()
    qtbot.waitUntil(lambda: "Anna" in names(opened))


def test_export_writes_the_bundle(qtbot, opened, tmp_path, monkeypatch):
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    opened.export_bundle()
    qtbot.waitUntil(lambda: "written" in opened.messages.label.text(), timeout=15_000)
    assert (out / "articles.jsonl").read_text().count("\n") == 3


def test_she_returns_to_where_she_was(qtbot, opened, filled):
    opened.desk.open_article(2)
    opened.desk.choose_actors(1, 3)
    opened.close_notebook()
    opened.open_path(filled)
    qtbot.waitUntil(lambda: opened.desk.spot.article == 2)
    assert opened.desk.spot.actors == (1, 3)


def test_sizes_of_window_and_panes_are_remembered(qtbot, opened, filled):
    opened.workspace.panes.setSizes([400, 560, 400])
    opened.resize(1200, 700)
    kept = opened.workspace.panes.sizes()
    opened.close()
    again = MainWindow()
    qtbot.addWidget(again)
    again.show()
    again.open_path(filled)
    assert again.height() == 700  # the width is more than a test has of a screen
    shares = [[size / sum(sizes) for size in sizes] for sizes in (kept, again.workspace.panes.sizes())]
    assert shares[0] == pytest.approx(shares[1], abs=0.06)
    again.close()


def test_back_leads_from_the_article_to_the_picture(qtbot, opened):
    opened.actions_by_name["show_relations"].trigger()
    assert opened.workspace.relations.isVisible()
    opened.desk.show_place(1, 0, 7)
    assert opened.workspace.reader.isVisible()
    opened.actions_by_name["go_back"].trigger()
    assert opened.workspace.relations.isVisible()
    opened.actions_by_name["go_forward"].trigger()
    assert opened.workspace.reader.isVisible()


def test_our_own_fault_shows_a_report_without_article_text(qtbot, opened):
    secret = "The minister said"
    try:
        raise ValueError(secret)
    except ValueError as error:
        fault = error
    opened.bridge.broke.emit(fault)
    box = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox))
    text = errors.report(fault)
    assert secret not in text
    assert "test_main_window.py" in text and "ValueError" in text
    assert "notebook is safe" in box.informativeText()
    box.close()


def test_the_manual_opens_and_its_links_lead_to_chapters(qtbot, window):
    from ui.help import HELP, show_manual

    manual = show_manual(window)
    assert manual.chapters.count() == len(list(HELP.glob("*.md"))) >= 7
    for row in range(manual.chapters.count()):
        manual.chapters.setCurrentRow(row)
        assert len(manual.text.toPlainText()) > 300
    manual.chapters.setCurrentRow(0)
    manual.text.anchorClicked.emit(QUrl("05-relations.md"))
    assert manual.chapters.currentItem().text() == "Relations"
    manual.close()


def test_every_picture_and_link_of_the_manual_is_there():
    import re

    from ui.help import HELP

    for chapter in HELP.glob("*.md"):
        for target in re.findall(r"\]\(([^)#]+)\)", chapter.read_text(encoding="utf-8")):
            assert (HELP / target).exists(), (chapter.name, target)


def test_about_opens(qtbot, window):
    from ui.about import show_about

    about = show_about(window)
    assert "opens no connection" in about.pages.currentWidget().toPlainText()
    about.close()


def test_the_ui_thread_is_not_kept_waiting_by_a_slow_question(qtbot, opened):
    """A question of a second must not stop the window: a timer goes on ticking meanwhile."""
    import time

    ticks = []
    timer = QTimer(interval=20)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    heard = []
    opened.bridge.ask(opened, "slow", lambda db: time.sleep(0.6) or "done", then=heard.append)
    qtbot.waitUntil(lambda: heard == ["done"], timeout=5_000)
    assert len(ticks) >= 10


def test_path_of_the_notebook_can_be_anything(qtbot, window, tmp_path):
    folder = tmp_path / "Файлы & “notes” #1 %20 é"
    folder.mkdir()
    path: Path = folder / "Мой блокнот ?.fieldfare".replace("?", "¿")
    assert window.open_path(path, create=True)
    window.close_notebook()
    assert window.open_path(path, read_only=True)


def test_a_change_is_said_with_the_way_back(qtbot, opened):
    corrections.rename(opened.bridge, opened.bridge.now(actors.get, 1), "Anna")
    qtbot.waitUntil(lambda: opened.messages.label.text() == "Done: Rename “Ann Lee” to “Anna”")
    opened.messages.button.click()
    qtbot.waitUntil(lambda: "Ann Lee" in names(opened))


def test_a_notebook_open_to_read_only_can_be_opened_again_to_write(window, filled):
    assert window.open_path(filled, read_only=True)
    assert window.bridge.notebook.read_only
    assert window.open_path(filled)
    assert not window.bridge.notebook.read_only
    bridge = window.bridge
    assert window.open_path(filled)
    assert window.bridge is bridge


def test_a_dialog_begins_where_the_last_one_ended(window, tmp_path, monkeypatch):
    begun = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (begun.append(Path(given[2])), (str(tmp_path / "Mine"), ""))[1]
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *given: (begun.append(Path(given[2])), ([], ""))[1])
    window.new_notebook()
    window.import_files()
    assert begun == [Path.home() / "Notebook.fieldfare", tmp_path]


def test_the_worlds_fault_on_the_ui_thread_is_only_said(window):
    window.crashed(UserError("disk_full"))
    assert window.messages.label.text().startswith("The disk is full.")
    assert getattr(window, "_crash", None) is None


def test_what_could_not_be_imported_stays_to_be_seen(qtbot, opened):
    opened.intake._imported(_report(failed=[("a.pdf", "Damaged.")], unreadable=[("b.txt", "It sleeps.")]))
    assert opened.messages.label.text() == "0 articles added, 2 failed."
    assert not opened.messages._timer.isActive()


def test_after_a_stop_she_can_go_on_reading(qtbot, opened):
    opened.intake._imported(_report(stopped=True))
    assert opened.messages.button.text() == "Go on reading"
    assert not opened.messages._timer.isActive()
    with qtbot.waitSignal(opened.bridge.job_ended):
        opened.messages.button.click()


def test_a_read_only_library_offers_no_import(window, tmp_path):
    path = tmp_path / "Empty.fieldfare"
    Notebook.open(path, create=True).close()
    window.open_path(path, read_only=True)
    assert window.workspace.library.nothing.button.isHidden()


def _report(*, failed=(), unreadable=(), stopped=False):
    report = IntakeReport(unreadable=list(unreadable))
    report.imported.failed += failed
    report.imported.stopped = stopped
    report.reading.failed = len(unreadable)
    return report


def test_library_reader_and_choice_return_as_she_left_them(qtbot, opened, filled):
    work = opened.workspace
    opened.desk.open_article(1)
    qtbot.waitUntil(lambda: work.reader.opened is not None)
    work.library.group_by("month")
    work.library.narrow((("month", "2021"),))
    qtbot.waitUntil(lambda: len(work.library.model.rows) > 3)
    opened.close_notebook()
    assert opened.open_path(filled)
    library = opened.workspace.library
    qtbot.waitUntil(lambda: opened.desk.spot.article == 1 and len(library.model.rows) > 3, timeout=10_000)
    assert (library.group, library.narrowed) == ("month", (("month", "2021"),))
    assert [chip.text() for chip in library.chips.chips] == ["2021"]


def test_the_library_takes_the_whole_width_until_something_is_opened(qtbot, opened):
    work = opened.workspace
    widen = opened.actions_by_name["widen_library"]
    widen.trigger()
    assert work.middle.isHidden() and work.actors.isHidden()
    qtbot.waitUntil(work.library.heads.isVisible)
    opened.desk.open_article(2)
    assert not work.middle.isHidden() and not work.actors.isHidden()
    widen.trigger()
    widen.trigger()
    assert not work.middle.isHidden()


def test_in_a_small_window_the_library_gives_way_to_relations(qtbot, opened):
    opened.resize(820, 520)
    opened.desk.show("relations")
    assert opened.workspace.library.isHidden()
    opened.resize(1360, 860)
    qtbot.waitUntil(lambda: not opened.workspace.library.isHidden())
    opened.resize(820, 520)
    opened.desk.show("reader")
    assert not opened.workspace.library.isHidden()
