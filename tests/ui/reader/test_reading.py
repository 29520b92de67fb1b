"""Finding in the article, two articles side by side, the type she chooses, the next article of an actor."""

import pytest
from PySide6.QtCore import Qt

from core import settings
from core.model import Zone
from core.store import notes
from tests.ui.reader.notebooks import TEXT, add, read
from ui.reader import find_bar
from ui.reader.room import ReadingRoom
from ui.reader.typesetting import lines

OTHER = "Lomidze signs nothing\n\nNobody in Kvishara had seen Tamar Lomidze.\n"


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    monkeypatch.setattr(find_bar, "_PAUSE", 0)


@pytest.fixture
def other(notebook):
    return add(notebook, OTHER, reading=read(OTHER), title="Signs nothing", outlet="Post", published="2021-04-01")


# --- find


def found(pane):
    view = pane.text_edit
    return [view.document().toPlainText()[start:end] for start, end in view.found.spans]


def test_find_counts_frames_and_walks(qtbot, opened):
    opened.find_in_article()
    bar = opened.find_bar
    bar.field.setText("lomidze")
    qtbot.waitUntil(lambda: len(opened.text_edit.found.spans) == 4)
    assert bar.said.text() == "1 of 4"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.said.text() == "4 of 4"
    assert opened.text_edit.is_visible(*opened.text_edit.found.spans[3])
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.said.text() == "1 of 4"
    assert sum(tick.number is None for tick in opened.overview.every) == 4
    bar.case.setChecked(True)
    qtbot.waitUntil(lambda: bar.said.text() == "Not found")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden() and opened.text_edit.found.spans == []


def test_what_was_found_is_selected_and_can_be_extended_and_marked_by_keys(qtbot, opened):
    opened.find_in_article()
    opened.find_bar.field.setText("stern to")
    qtbot.waitUntil(lambda: len(opened.text_edit.found.spans) == 60)
    qtbot.keyClick(opened.find_bar.field, Qt.Key.Key_Escape)
    view = opened.text_edit
    assert view.textCursor().selectedText() == "stern to" and view.hasFocus()
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Right, ctrl | shift)
    qtbot.keyClick(view, Qt.Key.Key_Left, shift)
    qtbot.keyClick(view, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: [mark.quote for mark in opened.opened.marks] == ["stern to stern"])


def test_a_selection_by_keys_begins_at_the_mention(qtbot, opened, desk):
    opened.text_edit.setFocus()
    desk.choose_actors(next(place.actor for place in opened.opened.places if place.text == "Beso Taral"))
    opened.next_mention()
    qtbot.keyClick(opened.text_edit, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert opened.text_edit.textCursor().selectedText().startswith("Beso Taral of")


def test_what_is_no_expression_is_said(qtbot, opened):
    opened.find_bar.expression.blockSignals(True)
    opened.find_bar.expression.setChecked(True)
    opened.find_in_article()
    opened.find_bar.field.setText("(")
    opened.find_bar._look()
    qtbot.waitUntil(lambda: opened.find_bar.said.text().startswith("This is no regular expression"))


def test_the_selection_is_what_is_looked_for(qtbot, opened):
    cursor = opened.text_edit.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(8, cursor.MoveMode.KeepAnchor)
    opened.text_edit.setTextCursor(cursor)
    opened.find_in_article()
    assert opened.find_bar.field.text() == TEXT[:8]


# --- two articles


@pytest.fixture
def room(qtbot, bridge, desk, opened):
    room = ReadingRoom(bridge, desk, opened)
    qtbot.addWidget(room)
    room.resize(1000, 600)
    room.show()
    return room


def test_two_articles_side_by_side_share_the_chosen_actors(qtbot, room, desk, opened, other):
    desk.open_beside(other)
    qtbot.waitUntil(lambda: room.second.opened is not None)
    assert room.second.opened.article.id == other
    assert opened.opened.article.id == desk.spot.article != other
    actor = next(place.actor for place in room.second.opened.places if place.text == "Tamar Lomidze")
    desk.choose_actors(actor)
    assert room.second.text_edit.chosen == {actor}
    room.second._desk.choose_actors()
    assert desk.spot.actors == ()
    room.second._desk.show_actor(actor)
    assert (desk.spot.view, desk.spot.actors) == ("actor", (actor,))
    room.second.head.way_out.click()
    assert room.second is None and room.count() == 1
    desk.open_beside(other)
    qtbot.waitUntil(lambda: room.second is not None and room.second.opened is not None)


def test_the_second_reader_follows_the_type_and_passes_passages_on(qtbot, room, desk, opened, other):
    desk.open_beside(other)
    qtbot.waitUntil(lambda: room.second.opened is not None)
    opened.zoom(3)
    assert room.second.text_edit.document().defaultFont().pixelSize() == 20
    taken = []
    desk.passage_taken.connect(lambda *passage: taken.append(passage))
    room.second._desk.passage_taken.emit(other, 0, 3, "note")
    assert taken == [(other, 0, 3, "note")]


def test_the_next_article_that_has_the_chosen_actor(qtbot, opened, desk, other, article):
    place = next(place for place in opened.opened.places if place.text == "Tamar Lomidze")
    desk.choose_actors(place.actor)
    opened.next_article()
    qtbot.waitUntil(lambda: desk.spot.article == other)
    assert desk.spot.place == (0, len("Lomidze"))
    qtbot.waitUntil(lambda: opened.opened.article.id == other)
    opened.previous_article()
    qtbot.waitUntil(lambda: desk.spot.article == article)


# --- type


def test_type_is_chosen_and_remembered(qtbot, opened):
    sheet, view = opened.type_sheet, opened.text_edit
    sheet.open_below(opened.head.type)
    before, height = view._column, view.document().size().height()
    sheet.measure.buttons[56].click()
    assert settings.get("reader_measure") == 56
    assert view._column < before
    sheet.spacing.buttons[120].click()
    assert view.document().size().height() > height
    sheet.family.setCurrentIndex(1)
    sheet.family.activated.emit(1)
    assert view.document().defaultFont().family() == settings.get("reader_family") == sheet.family.currentText()
    sheet.larger.click()
    assert settings.get("reader_size") == 18
    sheet.usual.click()
    assert (settings.get("reader_size"), settings.get("reader_measure"), view._column) == (17, 70, before)
    sheet.close()


def test_headings_points_and_quotations_are_known():
    long = "A paragraph that is long enough to be one, because it goes on and on about boats and nobody minds. " * 2
    quote = "“We have been asked for less by enemies and given more to friends, every year.”"
    text = "\n\n".join([long, "What the board wants", long, "• one\n• two", "- lone dash", quote, "The end.", "Post"])
    found = [(line.sort, text[line.start : line.end]) for line in lines(text, [Zone(0, len(text), "body")])]
    assert found == [
        ("heading", "What the board wants"),
        ("point", "• one"),
        ("point", "• two"),
        ("point", "- lone dash"),
        ("quotation", quote),
    ]
    assert lines(text, [Zone(0, len(text), "boilerplate")]) == []


# --- the card


def test_the_card_tells_dates_and_her_note(qtbot, notebook, opened, other):
    place = next(place for place in opened.opened.places if place.text == "Tamar Lomidze")
    notebook.change("Note", notes.add, "# A **minister**\n\nof ports", notes.About(actor=place.actor))
    opened.text_edit.hover = opened.opened.places.index(place)
    opened._hovering._ask()
    qtbot.waitUntil(opened.card.isVisible)
    shown = opened.card.lines.text().replace("&nbsp;", " ")
    assert "14 March 2021 – 1 April 2021" in shown
    assert "A minister of ports" in shown
