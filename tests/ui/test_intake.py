"""The doors of the window: watched folders, rich text, tables with their columns, failures tried again."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.store import articles, reports, watched
from tests.ui.test_main_window import drop, files
from ui.library.catalogue_dialog import CatalogueDialog
from ui.library.columns_dialog import ColumnsDialog
from ui.library.trash_dialog import TrashDialog
from ui.library.versions_dialog import VersionsDialog
from ui.report_dialog import ReportDialog
from ui.watched_dialog import WatchedDialog

STORY = "A story about {0}\n\nThe ferry to {0} was late again on Monday, and the harbour office said nothing.\n"
SAID = "The harbour was closed by the port office after the storm of the night before, and all ferries stayed in."
MARKUP = (
    '<html><head><meta property="og:site_name" content="Lodvik Post"></head><body><article>'
    "<h1>Harbour closed after the storm of Sunday</h1>"
    + "".join(f"<p>{number}. {SAID}</p>" for number in range(8))
    + "</article></body></html>"
)
PLAIN = "Harbour closed after the storm of Sunday\n\n" + "\n\n".join(f"{number}. {SAID}" for number in range(8))


@pytest.fixture
def idle(qtbot, opened):
    def wait(number=None):
        if number is not None:
            qtbot.waitUntil(lambda: opened.bridge.now(articles.count) == number, timeout=15_000)
        qtbot.waitUntil(lambda: not opened.bridge.jobs.busy, timeout=15_000)
        qtbot.wait(50)

    return wait


def write(folder, name):
    path = folder / f"{name}.txt"
    path.write_text(STORY.format(name))
    return path


def said(window):
    return window.messages.label.text()


def child(qtbot, window, kind):
    qtbot.waitUntil(lambda: window.findChild(kind) is not None)
    return window.findChild(kind)


# --- watched folders


@pytest.fixture
def press(tmp_path):
    folder = tmp_path / "Press"
    folder.mkdir()
    return folder


def test_a_folder_is_watched_and_looked_into_at_once_and_undo_forgets_it(qtbot, opened, idle, press, monkeypatch):
    write(press, "Oslo")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(press))
    opened.intake.show_watched()
    dialog = child(qtbot, opened, WatchedDialog)
    dialog.add_button.click()
    idle(4)
    qtbot.waitUntil(lambda: said(opened) == "1 new article from “Press”.")
    assert dialog.list.item(0).text() == str(press)
    opened.undo()
    qtbot.waitUntil(lambda: dialog.list.count() == 0)
    assert dialog.stack.currentWidget() is dialog.nothing
    opened.redo()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.list.setCurrentRow(0)
    dialog.remove_button.click()
    qtbot.waitUntil(lambda: opened.bridge.now(watched.folders) == [])
    dialog.close()


def test_a_look_on_demand_says_what_is_new_or_that_nothing_is(qtbot, opened, idle, press, tmp_path):
    opened.look_for_new()
    qtbot.waitUntil(lambda: said(opened) == "No folder is watched yet.")
    opened.bridge.change("Watch", watched.watch, str(press))
    opened.bridge.change("Watch", watched.watch, str(tmp_path / "Gone"))
    qtbot.waitUntil(lambda: len(opened.bridge.now(watched.folders)) == 2)
    for name in ("Oslo", "Rome", "Bern"):
        write(press, name)
    opened.look_for_new()
    qtbot.waitUntil(lambda: said(opened) == "3 new articles from “Press”.", timeout=15_000)
    opened.look_for_new()
    qtbot.waitUntil(lambda: said(opened) == "Nothing new in the watched folders. “Gone” is not there.")
    assert len(opened.bridge.now(reports.every)) == 1


def test_opening_looks_and_keeps_quiet_when_nothing_is_new(qtbot, opened, filled, idle, press):
    opened.bridge.change("Watch", watched.watch, str(press))
    qtbot.waitUntil(lambda: opened.bridge.now(watched.folders) == [str(press)])
    write(press, "Oslo")
    opened.close_notebook()
    assert opened.open_path(filled)
    qtbot.waitUntil(lambda: said(opened) == "1 new article from “Press”.", timeout=15_000)
    opened.close_notebook()
    assert opened.open_path(filled)
    idle()
    qtbot.wait(300)
    assert said(opened) == ""


# --- rich text


def rich():
    mime = QMimeData()
    mime.setText(PLAIN)
    mime.setHtml(MARKUP)
    return mime


def test_pasted_markup_helps(qtbot, opened, idle):
    QGuiApplication.clipboard().setMimeData(rich())
    opened.paste_article()
    idle(4)
    assert "Lodvik Post" in [row.outlet for row in opened.bridge.now(articles.page)]
    assert opened.bridge.now(reports.every)[0].source == "Pasted text"


def test_dropped_markup_helps_too(qtbot, opened, idle):
    drop(opened, rich())
    idle(4)
    assert "Lodvik Post" in [row.outlet for row in opened.bridge.now(articles.page)]


# --- tables


TABLE = f'kind,note,story\nalpha,x,"{SAID}"\nbeta,y,The library burnt down on Friday and its books are lost.\n'


def test_a_table_is_shown_before_it_is_imported(qtbot, opened, idle, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(TABLE)
    drop(opened, files(path))
    dialog = child(qtbot, opened, ColumnsDialog)
    assert opened.bridge.now(articles.count) == 3
    dialog.choices[0].setCurrentIndex(dialog.choices[0].findData("outlet"))
    dialog.choices[2].setCurrentIndex(dialog.choices[2].findData("text"))
    dialog.accept()
    idle(5)
    assert {"alpha", "beta"} <= {row.outlet for row in opened.bridge.now(articles.page)}


def test_a_table_that_is_cancelled_is_not_imported(qtbot, opened, idle, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(TABLE)
    drop(opened, files(path))
    child(qtbot, opened, ColumnsDialog).reject()
    idle(3)
    assert opened.bridge.now(reports.every) == []


def test_a_table_that_cannot_be_shown_ends_in_the_report(qtbot, opened, idle, tmp_path):
    path = tmp_path / "t.xlsx"
    path.write_bytes(b"PK\x03\x04 nothing")
    drop(opened, files(path))
    qtbot.waitUntil(lambda: len(opened.bridge.now(reports.every)) == 1, timeout=15_000)
    idle()
    assert opened.findChild(ColumnsDialog) is None
    assert opened.bridge.now(reports.every)[0].failed[0].path == str(path)


def test_a_table_among_other_files_is_guessed(qtbot, opened, idle, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(TABLE.replace("story", "text"))
    drop(opened, files(path, write(tmp_path, "Oslo")))
    idle(6)
    assert opened.findChild(ColumnsDialog) is None


# --- failures


def test_a_failure_can_be_tried_again(qtbot, opened, idle, tmp_path):
    path = tmp_path / "later.txt"
    path.write_text("")
    opened.intake.import_paths([path])
    qtbot.waitUntil(lambda: len(opened.bridge.now(reports.every)) == 1, timeout=15_000)
    idle()
    path.write_text(STORY.format("Oslo"))
    opened.show_report()
    dialog = child(qtbot, opened, ReportDialog)
    qtbot.waitUntil(lambda: dialog.reports != [])
    dialog.retry.click()
    idle(4)
    qtbot.waitUntil(lambda: dialog.imports.count() == 2)
    assert "1 article added" in dialog.heading.text()
    dialog.close()


# --- the catalogue


def test_the_line_above_the_text_opens_the_form_and_shows_what_was_set(qtbot, opened, idle):
    row = opened.bridge.now(articles.page)[0]
    opened.desk.open_article(row.id)
    heading = opened.workspace.reader.text_edit.heading
    qtbot.waitUntil(lambda: "Post" in heading.source.text())
    QTest.mouseClick(heading.source, Qt.MouseButton.LeftButton)
    dialog = child(qtbot, opened, CatalogueDialog)
    dialog.fields["outlet"].widget.setEditText("Herald")
    dialog.accept()
    qtbot.waitUntil(lambda: "Herald" in heading.source.text())
    wanted = f"&Undo: Set outlet of “{row.title}” to “Herald”"
    qtbot.waitUntil(lambda: opened.actions_by_name["undo"].text() == wanted)
    opened.undo()
    qtbot.waitUntil(lambda: "Post" in heading.source.text())


def test_the_menu_acts_are_for_what_is_chosen(qtbot, opened, idle):
    edit, trash = opened.actions_by_name["edit_catalogue"], opened.actions_by_name["trash_articles"]
    assert not edit.isEnabled() and not trash.isEnabled()
    opened.desk.open_article(opened.bridge.now(articles.page)[0].id)
    assert edit.isEnabled() and trash.isEnabled()
    trash.trigger()
    idle(2)
    qtbot.waitUntil(lambda: not trash.isEnabled())


def test_in_a_read_only_notebook_the_line_opens_nothing(qtbot, window, filled):
    window.open_path(filled, read_only=True)
    window.desk.open_article(window.bridge.now(articles.page)[0].id)
    heading = window.workspace.reader.text_edit.heading
    qtbot.waitUntil(lambda: "Post" in heading.source.text())
    QTest.mouseClick(heading.source, Qt.MouseButton.LeftButton)
    qtbot.wait(200)
    assert window.findChild(CatalogueDialog) is None
    assert not window.actions_by_name["edit_catalogue"].isEnabled()


# --- each once


def test_what_lies_in_the_trash_comes_back_from_the_report(qtbot, opened, idle, tmp_path):
    path = write(tmp_path, "Oslo")
    opened.intake.import_paths([path])
    idle(4)
    opened.workspace.library.move_to_trash([4])
    idle(3)
    opened.intake.import_paths([path])
    qtbot.waitUntil(lambda: "1 of them in the trash" in said(opened), timeout=15_000)
    idle(3)
    opened.show_report()
    dialog = child(qtbot, opened, ReportDialog)
    qtbot.waitUntil(lambda: dialog.reports != [])
    dialog.trash.click()
    trash = child(qtbot, opened, TrashDialog)
    qtbot.waitUntil(lambda: trash.list.topLevelItemCount() == 1)
    trash.list.selectAll()
    trash.restore_button.click()
    idle(4)
    trash.close()
    dialog.close()


def test_a_changed_article_is_a_version_and_the_heading_leads_to_what_changed(qtbot, opened, idle, tmp_path):
    told = f"The ferry to Oslo\n\n{SAID} {SAID.replace('storm', 'strike')}\n"
    (tmp_path / "a.txt").write_text(told)
    opened.intake.import_paths([tmp_path / "a.txt"])
    idle(4)
    (tmp_path / "a.txt").write_text(told + "Nobody knew more than that.\n")
    opened.intake.import_paths([tmp_path / "a.txt"])
    qtbot.waitUntil(lambda: "1 new version" in said(opened), timeout=15_000)
    idle(4)
    opened.desk.open_article(5)
    heading = opened.workspace.reader.text_edit.heading
    qtbot.waitUntil(lambda: "2&nbsp;versions" in heading.source.text())
    heading.source.linkActivated.emit("versions")
    dialog = child(qtbot, opened, VersionsDialog)
    qtbot.waitUntil(lambda: "Nobody knew more" in dialog.difference.toPlainText())
    dialog.apart.click()
    idle(5)
    opened.undo()
    idle(4)
