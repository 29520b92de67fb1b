"""Marking the text: keys, the sheet, the list, colours with a meaning, what is taken along."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from core.store import marks, reading_list, versions
from tests.ui.reader.notebooks import TEXT, add
from ui.reader import selection_menu
from ui.reader.colours_dialog import ColoursDialog

WORDS = "met 😀 Beso Taral of Oryon"
START = TEXT.index(WORDS)


@pytest.fixture
def view(opened):
    return opened.text_edit


def select(view, words=WORDS):
    view.setFocus()
    start = view.offsets.to_document(TEXT.index(words))
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(view.offsets.to_document(TEXT.index(words) + len(words)), cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def made(qtbot, opened, key=Qt.Key.Key_2):
    select(opened.text_edit)
    qtbot.keyClick(opened.text_edit, key)
    qtbot.waitUntil(lambda: len(opened.opened.marks) == 1)
    return opened.opened.marks[0]


def entries(menu):
    return {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}


def test_a_digit_marks_what_is_selected_and_undo_takes_it_back(qtbot, bridge, opened, view):
    mark = made(qtbot, opened)
    assert (mark.quote, mark.colour) == (WORDS, 2)
    assert not view.textCursor().hasSelection()
    assert view.coloured.marks == [mark]
    assert opened.head.marks.text() == "Marks 1"
    bridge.undo()
    qtbot.waitUntil(lambda: opened.opened.marks == [])
    qtbot.keyClick(view, Qt.Key.Key_1)  # nothing is selected
    assert opened.opened.marks == []


def test_a_click_on_a_mark_opens_its_sheet(qtbot, opened, view):
    mark = made(qtbot, opened)
    asked = []
    view.mark_clicked.connect(lambda one, at: asked.append(one))
    start = START + len("m")
    at = opened.rect_of(start, start + 1).center()  # on no name
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked == [mark]
    sheet = opened.marking.sheet
    assert sheet.isVisible() and view.mark_lit == mark.id
    assert sheet.means.text() == "Green"
    sheet.note.setPlainText("who paid?")
    sheet.colours.buttons[4].click()
    sheet.close()
    qtbot.waitUntil(lambda: [(m.note, m.colour) for m in opened.opened.marks] == [("who paid?", 4)])
    assert view.mark_lit is None
    opened.marking.open(opened.opened.marks[0], QPoint(10, 10))
    sheet.remove.click()
    qtbot.waitUntil(lambda: opened.opened.marks == [])


def test_a_note_on_a_mark_is_kept_while_it_is_written_as_one_step(qtbot, bridge, opened, view):
    select(view)
    opened.marking.make(2)
    qtbot.waitUntil(lambda: len(opened.opened.marks) == 1)
    sheet = opened.marking.sheet
    opened.marking.open(opened.opened.marks[0], QPoint(10, 10))
    for words, kept in (("who ", "who"), ("who paid?", "who paid?")):
        sheet.note.setPlainText(words)
        assert sheet._pause.isActive()
        sheet._pause.timeout.emit()
        qtbot.waitUntil(lambda kept=kept: [m.note for m in opened.opened.marks] == [kept])
        assert sheet.isVisible() and sheet.note.toPlainText() == words
    sheet.close()
    bridge.undo()
    qtbot.waitUntil(lambda: [m.note for m in opened.opened.marks] == [""])


def test_the_menu_of_a_selection_marks_notes_and_claims(qtbot, opened, view, desk):
    select(view)
    taken = []
    desk.passage_taken.connect(lambda *passage: taken.append(passage))
    menu = opened.menu_for(None)
    entries(menu)["Note here…"].trigger()
    entries(menu)["Add to a claim…"].trigger()
    article, end = opened.opened.article.id, START + len(WORDS)
    assert taken == [(article, START, end, "note"), (article, START, end, "claim")]
    entries(entries(menu)["Mark"].menu())["Blue"].trigger()
    qtbot.waitUntil(lambda: [m.colour for m in opened.opened.marks] == [3])
    at = opened.rect_of(START, START + 1).center()
    acts = entries(opened.menu_for(None, at))
    acts["Add to a claim…"].trigger()  # of the mark itself
    assert taken[-1] == (article, START, end, "claim")
    acts["Remove this mark"].trigger()
    qtbot.waitUntil(lambda: opened.opened.marks == [])


def test_a_mark_with_a_note_asks_for_it_at_once(qtbot, opened, view):
    select(view)
    entries(entries(opened.menu_for(None))["Mark"].menu())["With a note…"].trigger()
    qtbot.waitUntil(opened.marking.sheet.isVisible)
    assert opened.marking.sheet.mark.quote == WORDS
    opened.marking.sheet.close()


def test_colours_have_the_names_that_she_gives_them(qtbot, opened):
    made(qtbot, opened)
    opened.marking.ask_names()
    dialog = opened.findChild(ColoursDialog)
    dialog.fields[2].setText("against")
    dialog._accept()
    qtbot.waitUntil(lambda: opened.marking.meanings == {2: "against"})
    opened.marking.open(opened.opened.marks[0], QPoint(10, 10))
    assert opened.marking.sheet.means.text() == "against"
    assert opened.marking.sheet.colours.buttons[2].accessibleName() == "Colour 2: against"
    opened.marking.sheet.close()


def test_the_list_leads_to_the_marks_and_tells_what_could_not_be_placed(qtbot, notebook, bridge, opened, desk):
    old = add(notebook, "An older text of it.\n", title="Dredgers")
    bridge.change("Mark", marks.add, old, 0, 8, 1)
    bridge.change("Version", versions.add, opened.opened.article.id, old)
    made(qtbot, opened)
    opened.head.marks.click()
    qtbot.waitUntil(lambda: opened.panel.lost.count() == 1)
    assert opened.panel.list.count() == 1
    opened.text_edit.verticalScrollBar().setValue(900)
    item = opened.panel.list.item(0)
    qtbot.mouseClick(
        opened.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=opened.panel.list.visualItemRect(item).center()
    )
    assert opened.text_edit.is_visible(*opened.text_edit.coloured.spans[0])
    opened.panel.list.setCurrentRow(0)
    qtbot.keyClick(opened.panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: opened.opened.marks == [])
    assert not opened.panel.empty.isHidden()
    opened.panel.place_wanted.emit(opened.opened.left[0])
    assert desk.spot.article == old


def test_copy_with_source(qtbot, opened, view):
    select(view, "“Lomidze smiled,” said Taral.")
    selection_menu.copy_with_source(opened.opened.article, *view.selection())
    assert QGuiApplication.clipboard().text() == (
        "“‘Lomidze smiled,’ said Taral.” — Harbour Courier, 14 March 2021, “Dredgers arrive at Kvishara”, paragraph 2"
    )


def test_read_to_read_and_important(qtbot, bridge, opened):
    article = opened.opened.article.id
    opened.head.to_read.click()
    opened.head.important.click()
    qtbot.waitUntil(lambda: bridge.now(reading_list.of_article, article) == reading_list.Standing("to read", True))
    opened.head.read.click()
    qtbot.waitUntil(lambda: opened.head.read.isChecked() and not opened.head.to_read.isChecked())
    opened.head.read.click()
    qtbot.waitUntil(lambda: opened.opened.said == reading_list.Standing("", True))


def test_the_strip_shows_marks_and_leads_to_them(qtbot, opened, view):
    made(qtbot, opened)
    view.verticalScrollBar().setValue(900)
    (tick,) = opened.overview.every
    assert tick.mark == 2
    y = max(2, round(tick.share * opened.overview.height()))
    qtbot.mouseClick(opened.overview, Qt.MouseButton.LeftButton, pos=QPoint(2, y))
    assert view.is_visible(*view.coloured.spans[0])
