"""Lines that do not count: folded in long runs, explained under the mouse, decided on in the menu."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip

from core.model import Zone
from core.store import history
from core.store.mentions import Place
from tests.ui.reader.notebooks import add, read
from ui.reader.article_view import ArticleView
from ui.reader.folds import runs

MENU = "\n".join(["Skip to content", "World", "Sport 😀", "Culture of Kvishara", "Weather", "Shop", "Games"]) + "\n"
COOKIES = "We use cookies to make this site work.\n\n"
BODY = (
    "\n\n".join(f"Paragraph {n}: Lomidze and the boats lay stern to stern and nobody spoke." for n in range(20))
    + "\n\n"
)
AD = "Read also: Kvishara by night\n\n"
MORE = "".join(f"Reader {n}: well said, Taral.\n" for n in range(9))
PIECES = (
    (MENU, "boilerplate", "navigation"),
    (COOKIES, "boilerplate", "cookie notice"),
    ("Dredgers arrive\n\n", "title", ""),
    (BODY, "body", ""),
    (AD, "boilerplate", "related link"),
    ("Tamar Lomidze left.\n\n", "body", ""),
    (MORE, "boilerplate", "comment form"),
)
TEXT = "".join(piece for piece, _, _ in PIECES)


def zones_of(pieces):
    made = []
    for piece, kind, sort in pieces:
        start = made[-1].end if made else 0
        made.append(Zone(start, start + len(piece), kind, sort))
    return tuple(made)


@pytest.fixture
def page(qtbot, notebook, pane, desk):
    """The pane with an article that begins and ends with a run of lines that do not count."""
    for n in range(3):
        add(notebook, f"Story {n}\n\nSomething else was said.\n\n{AD.upper() if n else AD}\n\nThe end {n}.")
    article = add(notebook, TEXT, zones=zones_of(PIECES), reading=read(TEXT), title="Dredgers arrive", outlet="Courier")
    desk.open_article(article)
    qtbot.waitUntil(lambda: pane.opened is not None)
    return pane


def at(pane, words):
    start = TEXT.index(words)
    return pane.rect_of(start, start + len(words)).center()


def go_to(pane, words):
    start = pane.text_edit.offsets.to_document(TEXT.index(words))
    pane.text_edit.go_to(start, start + 4)


def entries(pane, point):
    return {action.text(): action for action in pane.menu_for(None, point).actions() if action.text()}


def row(pane, number):
    return pane.text_edit.row_of(pane.text_edit.folds.runs[number]).center().toPoint()


def click(qtbot, pane, point):
    qtbot.mouseClick(pane.text_edit.viewport(), Qt.MouseButton.LeftButton, pos=point)


def tip(pane, point):
    view = pane.text_edit.viewport()
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point)))
    return QToolTip.text() if QToolTip.isVisible() else ""


# --- folding


def test_long_runs_are_folded_and_say_what_they_are(page):
    first, last = page.text_edit.folds.runs
    assert first.words(False) == "⋯  8 lines not counted: navigation, cookie notice — show"
    assert last.words(True) == "⋯  9 lines not counted: comment form — fold"
    assert page.text_edit.toPlainText() == TEXT
    assert page.rect_of(0, 4).isNull()
    assert page.text_edit.heading.title.isHidden()  # the title is the first line that is seen
    assert page.rect_of(TEXT.index("Dredgers"), TEXT.index("Dredgers") + 4).top() > row(page, 0).y()


@pytest.mark.parametrize(
    ("lines", "folded"),
    [(["line"] * 6, False), (["line"] * 7, True), (["x" * 300] * 2, False), (["x" * 301] * 2, True)],
)
def test_only_long_runs_are_folded(lines, folded):
    junk = "\n\n".join(lines) + "\n\n"
    pieces = (("Body.\n\n", "body", ""), (junk, "boilerplate", "navigation"))
    text = "".join(piece for piece, _, _ in pieces)
    assert bool(runs(text, zones_of(pieces))) == folded


def test_neither_all_of_a_text_nor_what_she_said_is_folded():
    assert runs(MENU, zones_of([(MENU, "boilerplate", "navigation")])) == []
    said = [("Body.\n", "body", ""), (MENU, "boilerplate", "by you")]
    assert runs("".join(piece for piece, _, _ in said), zones_of(said)) == []


@pytest.mark.parametrize("is_open", [False, True])
def test_the_row_stands_between_the_lines_around_it_and_touches_neither(page, is_open):
    """A blank line before it takes up less than its rectangle says."""
    view = page.text_edit
    view.show_text(TEXT + "\n\nThe end.", zones_of([*PIECES, ("\n\nThe end.", "body", "")]))
    run = view.folds.runs[-1]
    if is_open:
        view.toggle(run)
    last = view.rect_of(TEXT.index("Tamar"), TEXT.index("Tamar") + 5)
    behind = run.start if is_open else len(TEXT) + 2
    below = view.rect_of(behind, behind + 3)
    assert last.bottom() <= view.row_of(run).top() and view.row_of(run).bottom() <= below.top() + 1


def test_a_click_on_the_row_shows_the_lines_and_another_folds_them(qtbot, page):
    view, start = page.text_edit, TEXT.index("Culture")
    tall = view.document().size().height()
    click(qtbot, page, row(page, 0))
    assert page.rect_of(start, start + 7).top() > row(page, 0).y()
    assert page.mention_at(at(page, "Kvishara")).text == "Kvishara"
    assert view.verticalScrollBar().value() == 0
    click(qtbot, page, row(page, 0))
    assert page.rect_of(start, start + 7).isNull()
    assert view.document().size().height() == tall


def test_the_mouse_lights_the_row_up(page):
    view = page.text_edit
    before = view.viewport().grab().toImage()
    where = (QPointF(row(page, 0)), QPointF(view.viewport().mapToGlobal(row(page, 0))))
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(
        view.viewport(), QMouseEvent(QEvent.Type.MouseMove, *where, none, none, Qt.KeyboardModifier.NoModifier)
    )
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert view.viewport().grab().toImage() != before


def test_going_to_a_place_in_a_run_shows_it(page):
    go_to(page, "Reader 4")
    view, start = page.text_edit, TEXT.index("Reader 4")
    position = view.offsets.to_document(start)
    assert view.is_visible(position, position + 6)
    assert page.rect_of(0, 4).isNull()  # the other run stays folded


def test_walking_over_names_goes_through_what_is_folded(page, desk):
    taral = next(place.actor for place in page.opened.places if place.text == "Taral")
    desk.choose_actors(taral)
    page.next_mention()
    view = page.text_edit
    assert view.marks.places[view.current].text == "Taral"
    assert view.is_visible(*view.marks.spans[view.current])


def test_what_is_shown_stays_shown_when_the_text_is_set_anew(qtbot, page):
    click(qtbot, page, row(page, 0))
    page.zoom(2)
    assert not page.rect_of(0, 4).isNull()
    assert page.text_edit.folds.over(TEXT.index("Reader 4"), len(TEXT))
    page.resize(430, 600)
    assert page.rect_of(TEXT.index("Reader 4"), len(TEXT)).isNull()


def test_all_can_be_shown_and_folded_from_the_menu(page):
    entries(page, None)["Show all that is not counted"].trigger()
    assert not page.rect_of(0, 4).isNull()
    assert "Show all that is not counted" not in entries(page, None)
    entries(page, None)["Fold what is not counted"].trigger()
    assert page.rect_of(0, 4).isNull()


def test_her_place_stays_when_what_is_above_is_folded(page):
    entries(page, None)["Show all that is not counted"].trigger()
    go_to(page, "Paragraph 12")
    page.text_edit.verticalScrollBar().setValue(page.text_edit.verticalScrollBar().value() + 7)
    before = at(page, "Paragraph 13").y()
    entries(page, None)["Fold what is not counted"].trigger()
    assert abs(at(page, "Paragraph 13").y() - before) <= 2


pieces_of_text = st.lists(
    st.tuples(st.integers(1, 12), st.sampled_from(["body", "boilerplate", "caption"])), min_size=2, max_size=7
)


@given(pieces_of_text, st.lists(st.integers(0, 5), max_size=5), st.integers(280, 700))
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_folding_in_any_order_leaves_every_line_that_is_seen_where_it_is_painted(qapp, pieces, toggled, width):
    rows = [
        ("".join(f"Ann {n}.{i} 😀 word\n" for i in range(lines)), kind, "x") for n, (lines, kind) in enumerate(pieces)
    ]
    text, zones = "".join(piece for piece, _, _ in rows), zones_of(rows)
    places = [
        Place(n, n + 3, "Ann", "person", None, "Ann", None, True) for n in range(len(text)) if text[n : n + 3] == "Ann"
    ]
    view, fresh = ArticleView(), ArticleView()
    for one in (view, fresh):
        one.resize(width, 20_000)
        one.show_text(text, zones)
        one.show_places(places)
    for number in toggled:
        if number < len(view.folds.runs):
            view.toggle(view.folds.runs[number])
    fresh.toggle(*[run for run in fresh.folds.runs if view.folds.is_open(run)])
    assert view.document().size() == fresh.document().size()
    for number, span in enumerate(view.marks.spans):
        folded = bool(view.folds.over(places[number].start, places[number].end))
        rects = view.rects(*span)
        assert (rects == []) == folded
        assert rects == fresh.rects(*span)
        assert all(view.number_at(rect.center().toPoint()) == number for rect in rects)
        assert all(view.run_at(rect.center().toPoint()) is None for rect in rects)
        for rect in rects:
            middle = round(rect.center().x())
            hits = [view.offset_at(QPoint(middle, y)) for y in range(round(rect.top()) + 1, round(rect.bottom()))]
            assert not any(view.folds.over(hit, hit + 1) for hit in hits)
    for run in view.folds.runs:
        assert view.run_at(view.row_of(run).center().toPoint()) == run
    whole = QTextCursor(view.document())
    whole.select(QTextCursor.SelectionType.Document)
    assert whole.selectedText().replace("\u2029", "\n") == text


# --- why


def test_the_mouse_is_told_why_text_is_dimmed(qtbot, page):
    click(qtbot, page, row(page, 0))
    assert tip(page, at(page, "We use cookies")) == "Not counted: cookie notice"
    assert tip(page, at(page, "Weather")) == "Not counted: navigation"
    qtbot.waitUntil(lambda: tip(page, at(page, "Paragraph 0")) == "")


# --- deciding


def test_a_line_is_text_here(qtbot, notebook, page):
    go_to(page, "Read also")
    entries(page, at(page, "Read also"))["This is text"].trigger()
    place = TEXT.index("Kvishara by night")
    qtbot.waitUntil(lambda: any(one.start == place and one.counted for one in page.opened.places))
    assert notebook.read(history.next_labels)[0] == "“Read also: Kvishara by night” is text here"
    zone = next(zone for zone in page.opened.zones if zone.start == TEXT.index("Read also"))
    assert (zone.kind, zone.sort) == ("body", "by you")
    assert tip(page, at(page, "Read also")) == "Counted: you said that this is text"
    entries(page, at(page, "Read also"))["As it was found"].trigger()
    qtbot.waitUntil(lambda: not any(one.start == place and one.counted for one in page.opened.places))


def test_a_line_is_no_text_wherever_it_stands_and_the_menu_counts_before(qtbot, notebook, page):
    go_to(page, "Read also")
    menu = page.menu_for(None, at(page, "Read also"))
    wanted = "This is text wherever this line stands (4 articles)"
    qtbot.waitUntil(lambda: wanted in [action.text() for action in menu.actions()])
    next(action for action in menu.actions() if action.text() == wanted).trigger()
    qtbot.waitUntil(lambda: any(zone.sort == "by you" for zone in page.opened.zones))
    assert notebook.read(history.next_labels)[0] == "“Read also: Kvishara by night” is text in 4 articles"


def test_selected_lines_are_decided_on_together(qtbot, notebook, page):
    cursor, view = page.text_edit.textCursor(), page.text_edit
    cursor.setPosition(view.offsets.to_document(TEXT.index("Paragraph 3") + 5))
    cursor.setPosition(view.offsets.to_document(TEXT.index("Paragraph 5") + 5), cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    entries(page, QPoint(60, 200))["These 3 lines are not text"].trigger()
    qtbot.waitUntil(lambda: any(zone.sort == "by you" for zone in page.opened.zones))
    zone = next(zone for zone in page.opened.zones if zone.sort == "by you")
    assert TEXT[zone.start : zone.end].startswith("Paragraph 3")
    assert TEXT[zone.start : zone.end].rstrip().endswith("spoke.") and TEXT[zone.end :].startswith("Paragraph 6")
    assert notebook.read(history.next_labels)[0] == "3 lines are not text here"


def test_a_folded_run_is_decided_on_by_its_row(page):
    assert "These 8 lines are text" in entries(page, row(page, 0))


def test_text_offers_only_what_it_is_not(page):
    go_to(page, "Paragraph 7")
    found = entries(page, at(page, "Paragraph 7"))
    assert "This is not text" in found and "This is text" not in found
