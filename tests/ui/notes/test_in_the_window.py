"""Notes and claims in the whole window: from the reader and an actor's page, and back again on another day."""

from PySide6.QtTest import QTest

from core.store import claims, notes, tags
from core.store.notes import About


def test_from_the_reader_to_a_claim_and_back_to_the_place(qtbot, opened):
    desk, workspace = opened.desk, opened.workspace
    desk.open_article(1)
    desk.passage_taken.emit(1, 21, 34, "claim")
    dialog = workspace.door.dialog
    QTest.keyClicks(dialog.field, "Ann paid")
    qtbot.waitUntil(lambda: dialog.new.isChecked())
    dialog.accept()
    qtbot.waitUntil(lambda: "Ann paid" in opened.messages.label.text())
    (claim,) = opened.bridge.now(claims.page)
    desk.show_claim(claim.id)
    pane = workspace.room("notes")
    qtbot.waitUntil(lambda: len(pane.claim.passages) == 1)
    assert workspace.library.isHidden() and pane.isVisible()
    pane.claim.columns["for"].cards.itemAt(0).widget().excerpt.click()
    assert (desk.spot.view, desk.spot.place) == ("reader", (21, 34))
    desk.back()
    assert desk.spot.written == ("claim", claim.id) and desk.spot.view == "notes"


def test_the_notes_and_tags_of_an_actor_stand_on_its_page(qtbot, opened):
    change = opened.bridge.notebook.change
    note = change("Note", notes.add, "Treasurer?", About(actor=1, other=2))
    change("Tag", tags.add, "actor", [1], "money")
    opened.desk.show_actor(1)
    page = opened.workspace.room("actor")
    qtbot.waitUntil(lambda: page.tags.names == ["money"] and len(page.notes.facts.rows) == 3)
    assert "with Bob Ray" in page.notes.facts.rows[1].more
    page.notes.pressed_fact.emit(page.notes.facts.rows[2].data)
    room = opened.workspace.room("notes")
    assert opened.desk.spot.view == "notes" and room.note.note.about == About(actor=1)
    opened.desk.show_actor(1)
    page.notes.pressed_fact.emit(page.notes.facts.rows[1].data)
    assert opened.desk.spot.written == ("note", note)


def test_what_lay_open_lies_open_again(qtbot, opened, filled):
    note = opened.bridge.notebook.change("Note", notes.add, "Later", About())
    opened.desk.show_note(note)
    qtbot.waitUntil(lambda: opened.workspace.room("notes").note.autosave.number == note)
    QTest.keyClicks(opened.workspace.room("notes").note.editor, "Much ")
    opened.close_notebook()
    assert opened.open_path(filled)
    qtbot.waitUntil(lambda: opened.desk.spot.written == ("note", note))
    editor = opened.workspace.room("notes").note.editor
    qtbot.waitUntil(lambda: editor.toPlainText() == "Much Later")


def test_a_link_to_words_and_to_a_relation_open_them(qtbot, opened):
    from PySide6.QtGui import QGuiApplication

    from core.store import articles
    from ui.reader.selection_menu import copy_link

    copy_link(opened.bridge.now(articles.get, 1), 8, 19)
    assert QGuiApplication.clipboard().text() == "[[place: met Bob Ray #1:8-19]]"
    note = opened.bridge.notebook.change("Note", notes.add, QGuiApplication.clipboard().text(), About())
    opened.desk.show_note(note)
    room = opened.workspace.room("notes")
    room.note._press("place: met Bob Ray #1:8-19")
    qtbot.waitUntil(lambda: opened.desk.spot.place == (8, 19))
    room.note._press("relation: Ann Lee and Bob Ray")
    qtbot.waitUntil(lambda: opened.desk.spot.relation == (1, 2))
    assert opened.desk.spot.view == "relations"
