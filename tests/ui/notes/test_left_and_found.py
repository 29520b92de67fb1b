"""The room of notes is found as it was left; empty lists say what to do; a narrow window cuts nothing off."""

from core import settings
from core.store import claims, notes, tags
from core.store.notes import About
from ui.notes.pane import NotesPane


def fill(book):
    book.change("Note", notes.add, "Whom does she pay?", About(actor=1))
    free = book.change("Note", notes.add, "Free", About())
    book.change("Tag", tags.add, "note", [free], "todo")
    return book.change("Claim", claims.add_with_passage, "She paid", 1, 21, 34, "for")


def again(room):
    """The room as another day makes it."""
    made = NotesPane(room.bridge, type(room.desk)(), room)
    room.addWidget(made)
    room.setCurrentWidget(made)
    return made


def shown(pane):
    return [row.id for row in pane.side.models[pane.side.page].rows]


def test_list_filters_and_widths_are_as_they_were_left(qtbot, room, book):
    fill(book)
    side = room.pane.side
    side.field.setText("pay")
    side.sort.choose("actor")
    room.pane.splitter.setSizes([400, 760])
    room.bridge.leaving.emit()
    widths = room.pane.splitter.sizes()
    other = again(room)
    assert other.side.field.text() == "pay" and other.side.sort.value == "actor"
    qtbot.waitUntil(lambda: len(shown(other)) == 1)
    assert other.splitter.sizes() == widths
    other.side.turn("claim")
    other.side.sure.choose(0)
    other._keep()
    assert again(room).side.page == "claim" and again(room).side.sure.value == 0


def test_what_is_remembered_makes_sense_or_is_forgotten(qtbot, room, book):
    fill(book)
    for stored in ("x", {"page": 7, "tag": "gone", "sort": ["?"][0], "sure": 99, "list": [0, "a"], "wanted": None}):
        settings.put("notes", {str(book.path.resolve()): stored})
        pane = again(room)
        qtbot.waitUntil(lambda pane=pane: len(shown(pane)) == 2)
        assert pane.side.page == "note" and pane.side._tag == ""


def test_only_so_many_notebooks_are_remembered(tmp_path):
    for number in range(60):
        settings.put_of_notebook("notes", tmp_path / str(number), {"page": "note"})
    assert len(settings.get("notes")) == 50
    assert settings.of_notebook("notes", tmp_path / "59") == {"page": "note"}


def test_a_list_that_is_narrowed_to_nothing_shows_all_again(qtbot, room, book):
    fill(book)
    side = room.pane.side
    side._choose_tag("todo")
    side.field.setText("nowhere")
    qtbot.waitUntil(lambda: side.empty.button.text() == "Show all" and side.stack.currentWidget() is side.empty)
    side.empty.button.click()
    qtbot.waitUntil(lambda: len(shown(room.pane)) == 2)
    assert side.field.text() == "" and side.stack.currentWidget() is side.lists["note"]


def test_an_empty_list_offers_a_new_one(qtbot, room):
    side = room.pane.side
    qtbot.waitUntil(lambda: side.stack.currentWidget() is side.empty)
    assert side.empty.button.text() == "New note" and "Choose" not in room.pane.nothing.sentence
    side.empty.button.click()
    assert room.pane.stack.currentWidget() is room.pane.note and room.pane.note.editor.hasFocus()


def test_what_is_new_is_seen_in_the_list(qtbot, room, book):
    fill(book)
    room.pane.side.field.setText("nowhere")
    qtbot.waitUntil(lambda: room.pane.side.stack.currentWidget() is room.pane.side.empty)
    room.door.state_claim()
    qtbot.waitUntil(lambda: room.pane.side.page == "claim" and len(shown(room.pane)) == 2)
    assert room.pane.claim.statement.textCursor().selectedText() == "New claim"


def test_a_new_note_is_a_note_also_beside_the_claims(qtbot, room, book):
    claim = fill(book)
    room.desk.show_claim(claim)
    room.door.begin_here()
    assert room.pane.side.page == "note" and room.pane.note.editor.hasFocus()
    assert len(room.bridge.now(claims.page)) == 1


def test_both_sides_of_a_claim_fit_a_narrow_window(qtbot, room, book):
    claim = fill(book)
    book.change("Against", claims.add_passage, claim, 3, 0, 8, "against")
    room.desk.show_claim(claim)
    view = room.pane.claim
    qtbot.waitUntil(lambda: len(view.passages) == 2)
    for width in (1160, 300):  # the narrowest that it can be
        room.resize(width, 720)
        qtbot.waitUntil(lambda width=width: room.width() == max(width, room.minimumSizeHint().width()))
        body, column = view.scroll.viewport(), view.columns["against"]
        qtbot.waitUntil(
            lambda body=body, column=column: (
                column.mapTo(body, column.rect().topRight()).x() <= body.width() and column.width() > 100
            )
        )
        beside = view.columns["for"].y() == column.y()
        assert beside == (width == 1160)
