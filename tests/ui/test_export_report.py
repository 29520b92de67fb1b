"""Export from the menu: what goes into a report, where it is written, marks and single words with their source."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from core import settings
from core.notebook import Notebook
from core.store import claims, marks, notes
from core.store.notes import About
from tests.core.store.made import fill
from ui.export_report import ExportReport
from ui.main_window import MainWindow


@pytest.fixture
def path(tmp_path):
    """A notebook with two claims, a note and a mark."""
    where = tmp_path / "ann.fieldfare"

    def write(db):
        claims.add_with_passage(db, "She paid", 1, 21, 34, "for")
        claims.add(db, "She left")
        notes.add(db, "Alone", About())
        marks.add(db, 1, 0, 7, 1)

    with Notebook.open(where, create=True) as made:
        fill(made)
        made.change("Write", write)
    return where


@pytest.fixture
def window(qtbot, path):
    one = MainWindow()
    qtbot.addWidget(one)
    one.open_path(path)
    one.show()
    yield one
    one.close_notebook()


@pytest.fixture
def saved(monkeypatch, tmp_path):
    """Answers the dialog for files with a name in `tmp_path`; tells what it was asked with."""
    asked = []

    def answer(name, kind=""):
        def get(parent, title, begin, filters):
            asked.append((begin, filters))
            return (str(tmp_path / name) if name else "", kind)

        monkeypatch.setattr(QFileDialog, "getSaveFileName", get)
        return asked

    return answer


def dialog(qtbot, window):
    window.actions_by_name["export_report"].trigger()
    made = window.findChild(ExportReport)
    qtbot.waitUntil(lambda: made.list.count() == 2)
    return made


def written(qtbot, path):
    qtbot.waitUntil(path.exists)
    return path.read_text(encoding="utf-8")


def test_a_report_of_what_is_ticked(qtbot, window, saved, tmp_path, monkeypatch):
    asked, told = saved("r.html"), []
    monkeypatch.setattr(window.messages, "say", lambda text, *more, **kinds: told.append((text, *more[:1])))
    made = dialog(qtbot, window)
    assert made.claims.text() == "2 of 2 claims" and made.notes.text().startswith("1 note, ")
    [item] = [made.list.item(n) for n in (0, 1) if made.list.item(n).text().startswith("She left")]
    item.setCheckState(Qt.CheckState.Unchecked)
    assert made.claims.text() == "1 of 2 claims"
    made.notes.setChecked(False)
    made.title.setText("Who/paid?")
    made.accept()
    text = written(qtbot, tmp_path / "r.html")
    assert "She paid" in text and "She left" not in text and "Alone" not in text and "<h1>Who/paid?</h1>" in text
    assert asked[0][0].endswith("Who-paid-.html")
    qtbot.waitUntil(lambda: ("Wrote “r.html”.", "Open") in told)
    assert settings.get("report") == {"claims": True, "notes": False, "marks": True, "links": 0, "form": "html"}


def test_what_went_in_last_time_is_ticked_the_next_time(qtbot, window, saved, tmp_path):
    settings.put("report", {"claims": False, "notes": True, "marks": False, "links": 25, "form": "md"})
    saved("r")  # without a suffix
    made = dialog(qtbot, window)
    assert (made.claims.isChecked(), made.marks.isChecked(), made.links.isChecked(), made.many.value) == (
        False, False, True, 25,
    )  # fmt: skip
    assert not made.list.isEnabled()
    made.accept()
    text = written(qtbot, tmp_path / "r.md")
    assert "## Claims" not in text and "## Notes\n\nAlone" in text and "## Strongest links" in text


def test_something_must_go_in(qtbot, window):
    made = dialog(qtbot, window)
    save = made.box.button(made.box.StandardButton.Save)
    for box in (made.notes, made.marks):
        box.setChecked(False)
    made.none.click()
    assert not save.isEnabled() and made.ticked == []
    made.every.click()
    assert save.isEnabled() and len(made.ticked) == 2
    made.reject()


def test_all_marks_in_the_form_that_she_chooses(qtbot, window, saved, tmp_path):
    asked = saved("marks", "Markdown (*.md)")
    window.actions_by_name["export_marks"].trigger()
    text = written(qtbot, tmp_path / "marks.md")
    assert "## Marks" in text and "> Ann Lee\n" in text and "## Claims" not in text and "Alone" not in text
    assert "Web page (*.html)" in asked[0][1]


def test_selected_words_with_their_source(qtbot, window, saved, tmp_path):
    asked = saved("q.md")
    window.actions_by_name["export_words"].trigger()
    assert asked == [] and window.messages.label.text() != ""  # nothing is selected: she is told so
    window.desk.open_article(1)
    view = window.workspace.reader.text_edit
    qtbot.waitUntil(lambda: window.workspace.reader.opened is not None and "Ann" in view.toPlainText())
    view.selectAll()
    window.actions_by_name["export_words"].trigger()
    text = written(qtbot, tmp_path / "q.md")
    assert "Ann paid Bob." in text and "Post, 2021-01-01, “Article 1”, paragraph" in text


def test_nothing_is_written_without_a_name(qtbot, window, saved, tmp_path):
    saved("")
    window.actions_by_name["export_marks"].trigger()
    assert not list(tmp_path.glob("*.html")) and not list(tmp_path.glob("*.md"))


def test_the_acts_stand_in_a_menu_of_their_own(window):
    file = window.menuBar().actions()[0].menu()
    export = next(one.menu() for one in file.actions() if one.menu() and one.menu().objectName() == "E&xport")
    assert [one.objectName() for one in export.actions()] == [
        "export_bundle", "export_report", "export_marks", "export_words",
    ]  # fmt: skip
