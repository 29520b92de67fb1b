"""The reader as she uses it: opening, going to places, choosing, correcting."""

import threading

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from core import settings
from core.events import Progress
from core.store import actors, articles, mentions, stories, versions
from tests.ui.reader.notebooks import TEXT, add, keep, read
from ui import corrections, theme
from ui.reader import name_menu


def settled(qtbot, pane, holds):
    qtbot.waitUntil(holds, timeout=2000)


def place_of(pane, text, nth=0):
    return [place for place in pane.opened.places if place.text == text][nth]


def show(pane, place):
    pane.text_edit.go_to(*pane.text_edit.marks.spans[pane.opened.places.index(place)])


def click(qtbot, pane, place, keys=Qt.KeyboardModifier.NoModifier):
    show(pane, place)
    at = pane.rect_of(place.start, place.end).center()
    qtbot.mouseClick(pane.text_edit.viewport(), Qt.MouseButton.LeftButton, keys, at)


def move(pane, point):
    viewport = pane.text_edit.viewport()
    none = Qt.MouseButton.NoButton
    at = (QPointF(point), QPointF(viewport.mapToGlobal(point)))
    QApplication.sendEvent(
        viewport, QMouseEvent(QEvent.Type.MouseMove, *at, none, none, Qt.KeyboardModifier.NoModifier)
    )


def entries(pane, place):
    menu = pane.menu_for(None if place is None else pane.opened.places.index(place))
    return {action.text(): action for action in menu.actions() if action.text()}


# --- opening


def press_link(qtbot, pane, words):
    """Click where `words` stand in the line above the text."""
    source = pane.text_edit.heading.source
    pressed = []
    for x in range(source.width() - 2, 0, -4):
        QApplication.sendEvent(source, _mouse(source, QEvent.Type.MouseMove, QPoint(x, 8)))
        if source._link == words:
            for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
                QApplication.sendEvent(source, _mouse(source, kind, QPoint(x, 8)))
            pressed.append(x)
            break
    assert pressed


def _mouse(widget, kind, point):
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    at = (QPointF(point), QPointF(widget.mapToGlobal(point)))
    button, held = (none, none) if kind == QEvent.Type.MouseMove else (left, left)
    return QMouseEvent(kind, *at, button, held, Qt.KeyboardModifier.NoModifier)


def test_the_heading_tells_of_the_story_and_of_versions_and_leads_there(qtbot, opened, notebook, bridge, article):
    old = add(notebook, "An older text of it.\n", title="Dredgers", outlet="Harbour Courier")
    copy = add(notebook, "A copy of it.\n", title="Dredgers come", outlet="Post")
    bridge.change("New version", versions.add, article, old)
    bridge.change("Same story", stories.join, [article, copy])
    source = opened.text_edit.heading.source
    qtbot.waitUntil(lambda: "in&nbsp;2&nbsp;outlets" in source.text() and "2&nbsp;versions" in source.text())
    asked = []
    opened.story_wanted.connect(lambda number: asked.append(("story", number)))
    opened.versions_wanted.connect(lambda number: asked.append(("versions", number)))
    opened.catalogue_wanted.connect(lambda number: asked.append(("catalogue", number)))
    press_link(qtbot, opened, "versions")
    press_link(qtbot, opened, "story")
    assert asked == [("versions", article), ("story", article)]


def test_an_older_version_and_what_lies_in_the_trash_say_that_they_count_nowhere(
    qtbot, pane, desk, notebook, bridge, article
):
    old = add(notebook, "An older text of it.\n", title="Dredgers")
    bridge.change("New version", versions.add, article, old)
    desk.open_article(old)
    qtbot.waitUntil(lambda: pane.note.text().startswith("This is an older version"))
    assert "2&nbsp;versions" in pane.text_edit.heading.source.text()
    assert "actor" not in pane.text_edit.heading.source.text()
    desk.open_article(article)
    qtbot.waitUntil(lambda: pane.note.text() == "")
    bridge.change("Trash", articles.trash, [article])
    qtbot.waitUntil(lambda: pane.note.text().startswith("This article lies in the trash"))
    bridge.change("Restore", articles.restore, [article])
    qtbot.waitUntil(lambda: pane.note.text() == "")


def test_nothing_is_open_at_first(pane):
    assert pane.stack.currentWidget() is pane.blank
    assert "Choose an article" in pane.blank.sentence.text()


def test_an_article_is_shown_with_where_it_comes_from(opened):
    assert opened.stack.currentIndex() == 1
    assert opened.text_edit.toPlainText() == TEXT
    source = opened.text_edit.heading.source.text().replace("&nbsp;", " ")
    for part in ("Harbour Courier", "14 March 2021", "Ana Pirveli", "4 actors"):
        assert part in source
    assert opened.text_edit.heading.title.isHidden()  # the text begins with it
    assert not opened.note.isVisible()
    assert opened.text_edit.verticalScrollBar().value() == 0


def test_without_a_date_and_a_title_in_the_text_the_heading_says_so(qtbot, notebook, pane, desk):
    desk.open_article(add(notebook, "Some text.\nMore.", title="A & B <i>", zones=()))
    settled(qtbot, pane, lambda: pane.opened is not None)
    assert "No date stated" in pane.text_edit.heading.source.text().replace("&nbsp;", " ")
    assert pane.text_edit.heading.title.text() == "A & B <i>"
    assert not pane.text_edit.heading.title.isHidden()


def test_an_unread_article_says_so_until_its_names_are_there(qtbot, notebook, pane, desk):
    number = add(notebook, TEXT)
    desk.open_article(number)
    settled(qtbot, pane, lambda: pane.note.isVisible())
    assert "not been read yet" in pane.note.text()
    keep(notebook, number, read(TEXT))
    settled(qtbot, pane, lambda: pane.opened.state == "read" and pane.opened.actors == 4)
    assert not pane.note.isVisible()


def test_the_note_tells_whether_the_names_are_being_read(qtbot, notebook, bridge, pane, desk):
    end = threading.Event()

    def job():
        while not end.wait(0.01):
            yield Progress("read", 0, 1)

    bridge.start("read", job(), print)
    desk.open_article(add(notebook, TEXT))
    settled(qtbot, pane, lambda: pane.note.isVisible())
    assert pane.note.text() == "Names are being read…"
    end.set()
    qtbot.waitUntil(lambda: "not been read yet" in pane.note.text())


def test_an_article_that_could_not_be_read_says_why(qtbot, notebook, pane, desk):
    number = add(notebook, TEXT)
    notebook.load(
        "Read", ("reading",), mentions.store_all, [(number, "The article could not be read: it sleeps.")], "test", "1"
    )
    desk.open_article(number)
    settled(qtbot, pane, lambda: pane.note.isVisible())
    assert pane.note.text() == "The article could not be read: it sleeps."


def test_the_newest_of_two_openings_is_shown(qtbot, notebook, pane, desk, article):
    other = add(notebook, "Another text.", title="Another")
    desk.open_article(article)
    desk.open_article(other)
    settled(qtbot, pane, lambda: pane.opened is not None and pane.opened.article.id == other)
    qtbot.wait(100)
    assert pane.text_edit.toPlainText() == "Another text."
    desk.open_article(None)
    assert pane.stack.currentWidget() is pane.blank


# --- places


def test_every_place_is_where_it_is_painted(opened):
    for place in opened.opened.places:
        show(opened, place)
        assert opened.mention_at(opened.rect_of(place.start, place.end).center()) == place


def test_a_shown_place_is_in_the_upper_half_and_flashes(qtbot, pane, desk, article):
    start = TEXT.index("Lomidze left")
    desk.show_place(article, start, start + 7)
    settled(qtbot, pane, lambda: pane.opened is not None)
    view = pane.text_edit
    rect = pane.rect_of(start, start + 7)
    assert 0 < rect.top() < view.viewport().height()
    assert view.flash.span == (start + 1, start + 8)  # one emoji stands before it
    assert view.flash.strength > 0.5
    assert not view.textCursor().hasSelection()
    settled(qtbot, pane, lambda: view.flash.span is None)


def test_the_flash_can_be_seen(qtbot, opened, desk, article):
    start = TEXT.index("Paragraph 30")
    desk.show_place(article, start, start + 60)
    lit = opened.text_edit.viewport().grab().toImage()
    settled(qtbot, opened, lambda: opened.text_edit.flash.span is None)
    assert opened.text_edit.viewport().grab().toImage() != lit


def test_next_and_previous_go_round(opened, desk):
    lomidze = place_of(opened, "Lomidze").actor
    desk.choose_actors(lomidze)
    view, seen = opened.text_edit, []
    for _ in range(5):
        opened.next_mention()
        seen.append(view.marks.spans[view.current][0])
    starts = [
        span[0] for span, place in zip(view.marks.spans, view.marks.places, strict=True) if place.actor == lomidze
    ]
    assert seen == [*starts, starts[0]]
    opened.previous_mention()
    assert view.marks.spans[view.current][0] == starts[-1]


def test_n_walks_over_all_names_and_enter_chooses(qtbot, opened, desk):
    view = opened.text_edit
    view.setFocus()
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_N)
    assert view.marks.places[view.current].text == "Tamar Lomidze"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert desk.spot.actors == (place_of(opened, "Tamar Lomidze").actor,)
    qtbot.keyClick(view, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert view.marks.places[view.current].actor == desk.spot.actors[0]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert desk.spot.actors == ()


def test_ticks_stand_where_the_places_are_and_lead_there(qtbot, opened, desk):
    desk.choose_actors(place_of(opened, "Lomidze").actor)
    strip = opened.overview
    shares = [share for share, _ in strip.ticks]
    assert len(shares) == 4
    assert shares == sorted(shares)
    assert shares[0] < 0.2 and shares[-1] > 0.8
    y = round(shares[-1] * strip.height())
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(6, min(y, strip.height() - 2)))
    assert opened.text_edit.is_visible(*opened.text_edit.marks.spans[-1])
    desk.choose_actors()
    assert strip.ticks == []


# --- choosing


def test_a_click_chooses_and_ctrl_adds(qtbot, opened, desk):
    minister, taral = place_of(opened, "Tamar Lomidze"), place_of(opened, "Beso Taral")
    click(qtbot, opened, minister)
    assert desk.spot.actors == (minister.actor,)
    click(qtbot, opened, taral, Qt.KeyboardModifier.ControlModifier)
    assert desk.spot.actors == (minister.actor, taral.actor)
    click(qtbot, opened, minister, Qt.KeyboardModifier.ControlModifier)
    assert desk.spot.actors == (taral.actor,)
    at = opened.rect_of(minister.start - 9, minister.start - 3).center()
    qtbot.mouseClick(opened.text_edit.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.spot.actors == (taral.actor,)


def test_choosing_changes_the_picture_and_moves_nothing(opened, desk):
    view = opened.text_edit
    view.verticalScrollBar().setValue(40)
    before = view.viewport().grab().toImage()
    desk.choose_actors(place_of(opened, "Lomidze").actor)
    assert view.verticalScrollBar().value() == 40
    assert view.viewport().grab().toImage() != before


def test_the_card_tells_whose_name_it_is(qtbot, opened):
    place = place_of(opened, "Lomidze")
    show(opened, place)
    move(opened, opened.rect_of(place.start, place.end).center())
    settled(qtbot, opened, lambda: opened.card.isVisible())
    assert opened.card.name.text() == "Tamar Lomidze"
    assert opened.card.kind.text() == "Person"
    for part in ("“Tamar Lomidze”, “Lomidze”", "4 places", "4 places in 1 article"):
        assert part in opened.card.lines.text()
    assert opened.rect().contains(opened.card.geometry())
    move(opened, QPoint(3, 3))
    assert not opened.card.isVisible()


# --- correcting


def test_a_correction_keeps_her_place(qtbot, bridge, opened):
    view = opened.text_edit
    view.verticalScrollBar().setValue(333)
    row = bridge.now(actors.get, place_of(opened, "Lomidze").actor)
    corrections.rename(bridge, row, "T. Lomidze")
    settled(qtbot, opened, lambda: place_of(opened, "Lomidze").actor_name == "T. Lomidze")
    assert view.verticalScrollBar().value() == 333


def test_not_a_name_here_and_anywhere(qtbot, opened):
    entries(opened, place_of(opened, "Lomidze"))["Not a name here"].trigger()
    settled(qtbot, opened, lambda: sum(place.text == "Lomidze" for place in opened.opened.places) == 1)
    entries(opened, place_of(opened, "Kvishara"))["“Kvishara” is not a name anywhere"].trigger()
    settled(qtbot, opened, lambda: not any(place.text == "Kvishara" for place in opened.opened.places))


def test_walking_goes_on_from_a_name_that_was_refused(qtbot, opened, desk):
    view, first = opened.text_edit, place_of(opened, "Lomidze")
    desk.choose_actors(first.actor)
    opened.next_mention()
    opened.next_mention()
    assert view.marks.places[view.current] == first
    entries(opened, first)["Not a name here"].trigger()
    settled(qtbot, opened, lambda: sum(place.text == "Lomidze" for place in opened.opened.places) == 1)
    opened.next_mention()
    assert view.marks.places[view.current] == place_of(opened, "Lomidze")


def test_the_kind_can_be_changed_and_the_present_one_is_ticked(qtbot, opened):
    kinds = entries(opened, place_of(opened, "Oryon Holding"))["Change kind"].menu()
    assert [action.text() for action in kinds.actions() if action.isChecked()] == ["Organisation"]
    next(action for action in kinds.actions() if action.text() == "Place").trigger()
    settled(qtbot, opened, lambda: place_of(opened, "Oryon Holding").kind == "place")


def test_rename_asks_and_keeps_the_answer(qtbot, opened, monkeypatch):
    asked = []
    monkeypatch.setattr(name_menu, "ask_name", lambda *about: asked.append(about) or "Tamar L.")
    entries(opened, place_of(opened, "Lomidze"))["Rename “Tamar Lomidze”…"].trigger()
    settled(qtbot, opened, lambda: place_of(opened, "Lomidze").actor_name == "Tamar L.")
    assert asked[0][1:] == ("Rename “Tamar Lomidze”", "Tamar Lomidze", ["Lomidze"])


def test_a_name_can_be_split_off_when_there_is_another(qtbot, bridge, opened, desk):
    lomidze, taral = place_of(opened, "Lomidze"), place_of(opened, "Taral")
    assert not any(text.startswith("Split") for text in entries(opened, taral))
    rows = [bridge.now(actors.get, place.actor) for place in (lomidze, taral)]
    corrections.merge(bridge, rows)
    settled(qtbot, opened, lambda: place_of(opened, "Taral").actor == lomidze.actor)
    entries(opened, place_of(opened, "Taral"))["Split “Beso Taral” off"].trigger()
    settled(qtbot, opened, lambda: place_of(opened, "Taral").actor not in (lomidze.actor, None))
    settled(qtbot, opened, lambda: desk.spot.actors == (place_of(opened, "Taral").actor,))


def test_show_in_relations_chooses_first(opened, desk):
    place = place_of(opened, "Beso Taral")
    entries(opened, place)["Show in relations"].trigger()
    assert desk.spot.actors == (place.actor,)
    assert desk.spot.view == "relations"


def test_copy(opened):
    entries(opened, place_of(opened, "Oryon Holding"))["Copy name"].trigger()
    assert QGuiApplication.clipboard().text() == "Oryon Holding"
    assert "Copy" not in entries(opened, None)
    opened.text_edit.selectAll()
    entries(opened, None)["Copy"].trigger()
    assert QGuiApplication.clipboard().text() == TEXT


# --- size, width and colours


@pytest.mark.parametrize("act", ["zoom", "theme", "width"])
def test_her_place_stays_when_the_text_is_set_anew(opened, act):
    view = opened.text_edit
    start = TEXT.index("Paragraph 40")
    position = view.offsets.to_document(start)
    view.verticalScrollBar().setValue(
        round(view.verticalScrollBar().value() + view.rects(position, position + 9)[0].top())
    )
    before = opened.rect_of(start, start + 9).top()
    if act == "zoom":
        opened.zoom(3)
    elif act == "theme":
        theme.apply("dark")
    else:
        opened.resize(430, 600)
    assert abs(opened.rect_of(start, start + 9).top() - before) <= 2
    theme.apply("light")


def test_zoom_stays_within_bounds_and_zero_is_the_usual_size(opened):
    opened.zoom(1)
    assert settings.get("reader_size") == 18
    assert opened.text_edit.document().defaultFont().pixelSize() == 18
    opened.zoom(100)
    assert settings.get("reader_size") == 32
    opened.zoom(-100)
    assert settings.get("reader_size") == 12
    opened.zoom(0)
    assert settings.get("reader_size") == 17


@pytest.mark.parametrize("width", [320, 420, 760, 1400])
def test_the_column_has_a_good_measure_and_is_in_the_middle(opened, width):
    opened.resize(width, 500)
    view = opened.text_edit
    left, right = view.viewport().x(), view.width() - view.viewport().geometry().right()
    assert view.document().textWidth() == view.viewport().width()
    assert view.viewport().width() <= 760
    assert abs(left - right) <= 30


def test_a_selection_outlives_a_change_of_size(opened):
    view, cursor = opened.text_edit, opened.text_edit.textCursor()
    cursor.setPosition(40)
    cursor.setPosition(60, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    wanted = view.textCursor().selectedText()
    opened.zoom(2)
    assert view.textCursor().selectedText() == wanted


def test_there_is_a_name_for_the_text(opened):
    assert opened.text_edit.accessibleName() == "Article text"
    assert opened.text_edit.isReadOnly()
    assert not opened.text_edit.isUndoRedoEnabled()


def test_a_name_can_be_merged_with_the_chosen_actor_or_given_to_it_here(qtbot, bridge, opened, desk):
    holding, person = place_of(opened, "Oryon Holding"), place_of(opened, "Lomidze")
    assert not any("chosen" in text or "Here it is" in text for text in entries(opened, person))
    desk.choose_actors(holding.actor)
    entries(opened, person)["Here it is “Oryon Holding”"].trigger()
    settled(qtbot, opened, lambda: place_of(opened, "Lomidze").actor == holding.actor)
    assert bridge.now(actors.get, person.actor).places == 3
    bridge.undo()
    settled(qtbot, opened, lambda: place_of(opened, "Lomidze").actor == person.actor)
    entries(opened, person)["Merge with “Oryon Holding”"].trigger()
    settled(qtbot, opened, lambda: len({p.actor for p in opened.opened.places} & {holding.actor, person.actor}) == 1)
