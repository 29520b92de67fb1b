"""Notes are written, saved by themselves, taken back as a session, linked and found again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from core.notebook import Notebook
from core.store import notes, tags
from core.store.notes import About

Key = Qt.Key


@pytest.fixture
def note(room):
    return room.bridge.notebook.change("Note", notes.add, "First\n\nmore", About(1, 0, 7))


def opened(qtbot, room, note):
    room.desk.show_note(note)
    qtbot.waitUntil(lambda: room.pane.note.autosave.number == note)
    return room.pane.note


def to_end(editor):
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.setFocus()


def test_what_is_typed_is_on_the_disk_within_two_seconds_and_is_one_step(qtbot, room, book):
    room.door.begin(About(article=2))
    editor = room.pane.note.editor
    with Notebook.open(book.path, read_only=True) as other:  # what another program, or this one after a crash, sees
        for word in ("A word", " and more", " and the end"):
            QTest.keyClicks(editor, word)
            wanted = editor.toPlainText()
            qtbot.waitUntil(lambda wanted=wanted: [n.text for n in other.read(notes.page)] == [wanted], timeout=2_000)
    assert room.all_notes()[0].about == About(article=2)
    qtbot.waitUntil(lambda: room.desk.spot.written == ("note", room.all_notes()[0].id))
    assert book.undo() == "Note “A word and more and the end”"
    assert room.all_notes() == []
    qtbot.waitUntil(lambda: room.pane.stack.currentWidget() is room.pane.nothing)


def test_leaving_saves_at_once(qtbot, room, note):
    view = opened(qtbot, room, note)
    to_end(view.editor)
    QTest.keyClicks(view.editor, "!")
    other = room.bridge.notebook.change("Other", notes.add, "Second", About())
    room.desk.show_note(other)
    qtbot.waitUntil(lambda: room.bridge.now(notes.get, note).text == "First\n\nmore!", timeout=400)


def test_closing_saves_what_was_typed_a_moment_ago(qtbot, room, book, note):
    view = opened(qtbot, room, note)
    to_end(view.editor)
    QTest.keyClicks(view.editor, " last")
    path = book.path
    room.bridge.close()
    with Notebook.open(path) as again:
        assert again.read(notes.get, note).text == "First\n\nmore last"


def test_an_answer_that_is_older_than_her_letters_does_not_take_them_away(qtbot, room, note):
    view = opened(qtbot, room, note)
    stamp, before = view.autosave.stamp, room.bridge.now(notes.get, note)
    to_end(view.editor)
    QTest.keyClicks(view.editor, "?")
    view.renew(before, stamp)
    assert view.editor.toPlainText().endswith("more?")
    view.autosave.flush()
    view.renew(before, stamp)
    qtbot.waitUntil(lambda: view.autosave.stamp is not None)
    view.renew(before, stamp)
    assert view.editor.toPlainText().endswith("more?")


def test_undo_shows_in_the_open_note(qtbot, room, note):
    view = opened(qtbot, room, note)
    room.bridge.notebook.change("Else", notes.change, note, "Changed elsewhere")
    qtbot.waitUntil(lambda: view.editor.toPlainText() == "Changed elsewhere")
    room.bridge.undo()
    qtbot.waitUntil(lambda: view.editor.toPlainText() == "First\n\nmore")


def test_what_it_is_about_is_one_click_away(qtbot, room, note):
    view = opened(qtbot, room, note)
    assert "Article 1" in view.about.text() and view.place.isVisible()
    with qtbot.waitSignal(room.desk.place_shown) as shown:
        view.place.click()
    assert shown.args == [1, 0, 7]


def test_about_something_else(qtbot, room, note):
    room.desk.open_article(3)
    room.desk.choose_actors(1, 2)
    view = opened(qtbot, room, note)
    view.fill_about()
    assert [action.text() for action in view.change.opened.actions()] == [
        "Nothing in particular", "The open article “Article 3”", "“Ann Lee”", "“Bob Ray”", "The relation of these two"
    ]  # fmt: skip
    view.change.opened.actions()[-1].trigger()
    qtbot.waitUntil(lambda: view.about.text() == "Ann Lee and Bob Ray")
    assert not view.place.isVisible()


def test_a_link_completes_itself_and_opens_what_it_leads_to(qtbot, room, note):
    view = opened(qtbot, room, note)
    to_end(view.editor)
    QTest.keyClicks(view.editor, " see [[bo")
    qtbot.waitUntil(lambda: view.editor.completion is not None and view.editor.completion.isVisible())
    QTest.keyClick(view.editor, Key.Key_Return)
    assert view.editor.toPlainText() == "First\n\nmore see [[Bob Ray]]"
    assert not view.editor.completion.isVisible()
    view._choose_way("read")
    qtbot.waitUntil(lambda: "fieldfare:actor/" in view.preview.toHtml())
    assert view.preview.toPlainText().endswith("see Bob Ray") and not view.editor.isVisible()
    with qtbot.waitSignal(room.desk.actors_chosen):
        view.preview.link_pressed.emit(("actor", 2))
    assert room.desk.spot.view == "actor"


def test_esc_closes_the_list_and_not_the_link(qtbot, room, note):
    view = opened(qtbot, room, note)
    to_end(view.editor)
    QTest.keyClicks(view.editor, "[[a")
    qtbot.waitUntil(lambda: view.editor.completion is not None and view.editor.completion.isVisible())
    QTest.keyClick(view.editor, Key.Key_Down)
    QTest.keyClick(view.editor, Key.Key_Escape)
    assert not view.editor.completion.isVisible() and view.editor.toPlainText().endswith("[[a")


def test_a_link_in_the_text_is_found_behind_wide_letters(qtbot, room, note):
    view = opened(qtbot, room, note)
    view.editor.show_text("😀😀 [[Ann Lee]] 😀")
    with qtbot.waitSignal(view.editor.link_pressed) as pressed:
        cursor = view.editor.textCursor()
        cursor.setPosition(10)
        assert view.editor.open_link_at(cursor)
    assert pressed.args == ["Ann Lee"]
    cursor.setPosition(2)
    assert not view.editor.open_link_at(cursor)


def test_the_list_is_narrowed_and_says_why_it_is_empty(qtbot, room):
    side = room.pane.side
    qtbot.waitUntil(lambda: "No note yet" in side.empty.sentence)
    change = room.bridge.notebook.change
    one, two = change("1", notes.add, "apples", About()), change("2", notes.add, "pears", About(actor=1))
    change("Tag", tags.add, "note", [two], "fruit")
    qtbot.waitUntil(lambda: [row.id for row in side.models["note"].rows] == [two, one])
    side.field.setText("app")
    qtbot.waitUntil(lambda: [row.id for row in side.models["note"].rows] == [one])
    side.field.setText("zzz")
    qtbot.waitUntil(lambda: side.empty.sentence == "No note fits.")
    side.field.clear()
    side.fill_tags()
    side.tag.opened.actions()[1].trigger()
    qtbot.waitUntil(lambda: [row.id for row in side.models["note"].rows] == [two])


def test_deleting_is_undone(qtbot, room, note):
    view = opened(qtbot, room, note)
    view.delete.click()
    qtbot.waitUntil(lambda: room.pane.stack.currentWidget() is room.pane.nothing)
    assert room.all_notes() == []
    room.bridge.undo()
    qtbot.waitUntil(lambda: [one.id for one in room.all_notes()] == [note])


def test_back_leads_to_the_note_before(qtbot, room, note):
    other = room.bridge.notebook.change("Other", notes.add, "Second", About())
    opened(qtbot, room, note)
    opened(qtbot, room, other)
    room.desk.back()
    qtbot.waitUntil(lambda: room.pane.note.autosave.number == note)


def test_a_note_on_what_is_in_front(room):
    room.desk.open_article(2)
    room.door.begin_here()
    assert room.pane.note.note.about == About(article=2)
    room.desk.show_actor(1)
    room.door.begin_here()
    assert room.pane.note.note.about == About(actor=1)
    assert room.all_notes() == []  # nothing is kept before the first letter


def test_a_notebook_that_can_only_be_read(qtbot, make, book):
    number = book.change("Note", notes.add, "First", About())
    book.close()
    with Notebook.open(book.path, read_only=True) as other:
        room = make(other)
        view = opened(qtbot, room, number)
        assert view.editor.isReadOnly() and not view.delete.isEnabled() and not room.pane.side.new.isEnabled()
        room.door.begin(About())
        room.desk.passage_taken.emit(1, 0, 7, "claim")
        assert room.door.dialog is None
