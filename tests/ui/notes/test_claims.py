"""Words of an article are put to claims; a claim shows what speaks for and against it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.store import claims, notes
from core.store.notes import About


@pytest.fixture
def claim(room):
    change = room.bridge.notebook.change
    number = change("Claim", claims.add_with_passage, "Ann paid", 1, 21, 34, "for")
    change("Add", claims.add_passage, number, 2, 0, 18, "for")
    change("Add", claims.add_passage, number, 3, 0, 8, "against")
    return number


def opened(qtbot, room, claim):
    room.desk.show_claim(claim)
    qtbot.waitUntil(lambda: room.pane.claim.claim is not None and room.pane.claim.claim.id == claim)
    return room.pane.claim


def cards(view, side):
    layout = view.columns[side].cards
    return [layout.itemAt(number).widget() for number in range(layout.count())]


def shown(view, side):
    return [card.passage.quote for card in cards(view, side)]


def test_a_claim_with_its_passages_each_one_click_from_its_place(qtbot, room, claim):
    view = opened(qtbot, room, claim)
    assert shown(view, "for") == ["Ann paid Bob.", "Bob Ray left Oslo."]
    assert shown(view, "against") == ["Cy wrote"]
    assert not view.columns["about"].isVisible()
    excerpt = cards(view, "against")[0].excerpt
    assert "Post · 2021-01-03 · Article 3" in excerpt.accessibleName()
    with qtbot.waitSignal(room.desk.place_shown) as place:
        QTest.keyClick(excerpt, Qt.Key.Key_Return)
    assert place.args == [3, 0, 8]


def test_passages_are_moved_turned_and_removed(qtbot, room, claim):
    view = opened(qtbot, room, claim)
    cards(view, "for")[0].down.click()
    qtbot.waitUntil(lambda: shown(view, "for") == ["Bob Ray left Oslo.", "Ann paid Bob."])
    cards(view, "for")[1].side.opened.actions()[0].trigger()
    qtbot.waitUntil(lambda: shown(view, "against") == ["Cy wrote", "Ann paid Bob."])
    cards(view, "against")[0].remove.click()
    qtbot.waitUntil(lambda: shown(view, "against") == ["Ann paid Bob."])
    for _ in range(3):
        room.bridge.undo()
    qtbot.waitUntil(lambda: shown(view, "for") == ["Ann paid Bob.", "Bob Ray left Oslo."])


def test_how_sure_she_is(qtbot, room, claim):
    view = opened(qtbot, room, claim)
    view.sure.buttons[3].click()
    qtbot.waitUntil(lambda: room.bridge.now(claims.get, claim).sure == 3)
    room.bridge.undo()
    qtbot.waitUntil(lambda: view.sure.value == 0)


def test_the_statement_saves_itself_and_never_says_nothing(qtbot, room, claim):
    view = opened(qtbot, room, claim)
    view.statement.setFocus()
    view.statement.selectAll()
    QTest.keyClicks(view.statement, "Ann lent")
    QTest.keyClick(view.statement, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.bridge.now(claims.get, claim).statement == "Ann lent")
    view.statement.selectAll()
    QTest.keyClick(view.statement, Qt.Key.Key_Delete)
    with qtbot.waitSignal(view.autosave.written):
        view.autosave.flush()
    room.bridge.changed.emit(frozenset({"claim"}))  # somebody looks again while she thinks of other words
    qtbot.wait(50)
    assert view.statement.toPlainText() == ""
    QTest.keyClick(view.statement, Qt.Key.Key_Return)
    assert view.statement.toPlainText() == "Ann lent"


def test_deleting_a_claim(qtbot, room, claim):
    view = opened(qtbot, room, claim)
    view.delete.click()
    qtbot.waitUntil(lambda: room.bridge.now(claims.count) == 0)
    qtbot.waitUntil(lambda: room.pane.stack.currentWidget() is room.pane.nothing)


def test_a_new_claim_begins_to_be_stated(qtbot, room):
    room.pane.side.pages.buttons["claim"].click()
    room.pane.new()
    view = room.pane.claim
    qtbot.waitUntil(lambda: view.statement.textCursor().selectedText() == "New claim")


# --- from the reader


def asked(qtbot, room, what="claim", place=(1, 20, 34)):
    room.desk.passage_taken.emit(*place, what)
    dialog = room.door.dialog
    if what == "claim":
        qtbot.waitUntil(lambda: dialog.model.total == room.bridge.now(claims.count))
    return dialog


def test_words_are_put_to_a_claim_that_is_there(qtbot, room, claim):
    dialog = asked(qtbot, room, place=(3, 0, 19))
    qtbot.waitUntil(lambda: dialog.claim is not None)
    dialog.side.buttons["about"].click()
    dialog.accept()
    qtbot.waitUntil(lambda: room.bridge.now(claims.get, claim).about == 1)
    assert room.door.dialog is None


def test_words_are_put_to_a_new_claim(qtbot, room, claim):
    dialog = asked(qtbot, room)
    QTest.keyClicks(dialog.field, "Ann had money")
    qtbot.waitUntil(lambda: dialog.new.isChecked())
    dialog.side.buttons["against"].click()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.bridge.now(claims.count) == 2)
    made = room.bridge.now(claims.page)[0]
    assert (made.statement, made.against) == ("Ann had money", 1)
    assert room.bridge.now(claims.passages, made.id)[0].quote == "Ann paid Bob."
    assert room.bridge.notebook.undo() == "Add a passage to “Ann had money”"
    assert room.bridge.now(claims.count) == 1


def test_enter_before_the_claims_are_there_takes_none_of_them(qtbot, room, claim):
    dialog = asked(qtbot, room)
    qtbot.waitUntil(lambda: dialog.claim is not None)
    QTest.keyClicks(dialog.field, "Quite another")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.bridge.now(claims.count) == 2)
    assert {one.statement for one in room.bridge.now(claims.page)} >= {"Quite another"}
    qtbot.waitUntil(lambda: room.door.dialog is None)


def test_the_words_of_a_claim_choose_it(qtbot, room, claim):
    dialog = asked(qtbot, room)
    QTest.keyClicks(dialog.field, "ann PAID")
    qtbot.waitUntil(lambda: dialog.claim is not None and not dialog.new.isChecked())


def test_without_a_claim_there_is_nothing_to_add_to(qtbot, room):
    dialog = asked(qtbot, room)
    assert not dialog.box.button(dialog.box.StandardButton.Ok).isEnabled()
    dialog.accept()
    assert room.bridge.now(claims.count) == 0 and dialog.isVisible()
    dialog.reject()


def test_blanks_are_nothing_to_take(room):
    room.desk.passage_taken.emit(1, 20, 21, "claim")
    assert room.door.dialog is None


def test_a_note_on_a_place_without_leaving_it(qtbot, room):
    dialog = asked(qtbot, room, "note")
    QTest.keyClicks(dialog.editor, "Odd")
    dialog.accept()
    qtbot.waitUntil(lambda: [note.text for note in room.all_notes()] == ["Odd"])
    assert room.all_notes()[0].about == About(1, 21, 34)


def test_discarding_a_note_that_has_saved_itself(qtbot, room):
    dialog = asked(qtbot, room, "note")
    QTest.keyClicks(dialog.editor, "Odd")
    dialog.autosave.flush()
    qtbot.waitUntil(lambda: room.bridge.now(notes.count) == 1)
    dialog.discard()
    qtbot.waitUntil(lambda: room.bridge.now(notes.count) == 0)
