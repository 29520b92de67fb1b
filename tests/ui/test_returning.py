"""The window returns as she left it, and its acts find what made place for something else."""

import pytest

from core import settings
from core.store import articles, marks
from core.store.database import Database
from ui.main_window import MainWindow

LONG = "\n\n".join(f"Paragraph {n}: Ann Lee met Bob Ray and nobody spoke of it." for n in range(80))


def lengthen(db: Database) -> None:
    """Articles that are longer than the window."""
    db.execute("UPDATE article SET text = text || ?", ("\n\n" + LONG,))


@pytest.fixture
def long(qtbot, opened):
    opened.bridge.notebook.load("longer", (), lengthen)
    opened.desk.open_article(1)
    qtbot.waitUntil(lambda: opened.workspace.reader.opened is not None)
    return opened


def reader_of(window):
    return window.workspace.reader


def go(qtbot, window, article):
    window.desk.open_article(article)
    qtbot.waitUntil(lambda: reader_of(window).opened is not None and reader_of(window).opened.article.id == article)


def select(view, start, end):
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def test_two_articles_the_list_of_marks_and_every_place_return(qtbot, long, filled):
    long.bridge.change("Mark", marks.add, 1, 0, 8, 1)
    work = long.workspace
    work.reading.open_beside(2)
    second = work.reading.second
    qtbot.waitUntil(lambda: second.opened is not None)
    second.text_edit.verticalScrollBar().setValue(700)
    work.reader.head.marks.click()
    work.reader.panel.scope.buttons[True].click()
    select(work.reader.text_edit, 400, 420)
    work.reader.text_edit.verticalScrollBar().setValue(900)
    qtbot.wait(20)
    was = (work.reader.text_edit.top_position(), second.text_edit.top_position())
    assert all(was)
    long.close()
    again = MainWindow()
    qtbot.addWidget(again)
    again.resize(1360, 860)
    again.show()
    again.open_path(filled)
    work = again.workspace
    qtbot.waitUntil(lambda: work.reading.second is not None and work.reading.second.opened is not None)
    qtbot.waitUntil(lambda: work.reader.opened is not None)
    assert work.reading.second.opened.article.id == 2
    assert (work.reader.text_edit.top_position(), work.reading.second.text_edit.top_position()) == was
    assert work.reader.text_edit.selection() == (400, 420)
    assert work.reader.panel.isVisible() and work.reader.head.marks.isChecked() and work.reader.panel.everywhere
    qtbot.waitUntil(lambda: work.reader.panel.list.count() == 1)
    again.close()


def test_where_she_is_is_kept_while_she_works_in_case_the_window_dies(long, filled):
    reader_of(long).text_edit.verticalScrollBar().setValue(900)
    assert str(filled.resolve()) not in settings.get("places")
    long.keeping.timeout.emit()
    place = settings.get("places")[str(filled.resolve())]
    assert place["article"] == 1
    assert place["reader"] == reader_of(long).state()


def test_what_lay_beside_and_is_in_the_trash_does_not_return(qtbot, long, filled):
    long.workspace.reading.open_beside(2)
    qtbot.waitUntil(lambda: long.workspace.reading.second.opened is not None)
    long.bridge.change("Trash", articles.trash, [2])
    long.close_notebook()
    long.open_path(filled)
    qtbot.waitUntil(lambda: reader_of(long).opened is not None)
    assert long.workspace.reading.second is None


def test_an_article_is_opened_where_she_left_it(qtbot, long):
    view = reader_of(long).text_edit
    view.verticalScrollBar().setValue(900)
    was = view.top_position()
    go(qtbot, long, 2)
    assert view.verticalScrollBar().value() == 0
    long.desk.back()
    qtbot.waitUntil(lambda: reader_of(long).opened.article.id == 1)
    assert view.top_position() == was
    go(qtbot, long, 2)
    long.desk.show_place(1, 0, 5)  # a place goes before
    qtbot.waitUntil(lambda: reader_of(long).opened.article.id == 1)
    assert view.is_visible(0, 5)


@pytest.mark.parametrize("kept", [None, [], "?", {"seats": [[1], "x", [1, "a", 0, 0, 0]], "sides": [0, "a"]}])
def test_a_state_that_cannot_be_understood_is_left_alone(opened, kept):
    reader = reader_of(opened)
    reader.return_to({"seats": kept, "seat": kept, "article": 1, "sides": kept})
    if isinstance(kept, dict):
        reader.return_to(kept)
    opened.workspace.reading.return_to({"beside": kept, "sizes": kept}, None)
    assert opened.workspace.reading.second is None


def test_the_filters_bring_back_what_made_place(qtbot, opened):
    work, acts = opened.workspace, opened.actions_by_name
    opened.desk.show("notes")
    assert work.library.isHidden()
    acts["filter_articles"].trigger()
    assert not work.library.isHidden() and opened.desk.spot.view == "reader"
    opened.desk.show("search")
    acts["filter_actors"].trigger()
    assert not work.actors.isHidden()
    acts["widen_library"].trigger()
    acts["filter_actors"].trigger()
    assert not work.actors.isHidden()
    opened.resize(820, 520)
    opened.desk.choose_relation(1, 2)
    assert work.library.isHidden()
    acts["narrow"].trigger()
    assert not work.library.isHidden() and opened.desk.spot.relation is None
    work.library.panel.close()


def test_the_list_of_marks_from_the_keyboard(qtbot, opened):
    acts, said = opened.actions_by_name, opened.messages.label
    acts["list_marks"].trigger()
    qtbot.waitUntil(lambda: said.text().startswith("Nothing is marked yet"))
    opened.bridge.notebook.change("Mark", marks.add, 2, 0, 8, 1)
    acts["list_marks"].trigger()
    qtbot.waitUntil(lambda: opened.desk.spot.article == 2)
    panel = reader_of(opened).panel
    qtbot.waitUntil(lambda: panel.isVisible() and panel.list.count() == 1)
