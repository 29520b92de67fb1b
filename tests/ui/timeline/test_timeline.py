"""The room of the timeline: what is marked is what is counted, and every mark leads to its articles."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from core import settings
from core.store import articles
from tests.core.store.made import fill
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.timeline.chart import Chart
from ui.timeline.gather import Line, Outlet, Timeline, Wanted, gather
from ui.timeline.painting import HEAD, LEGEND, NAMES, ROW, _fitting
from ui.timeline.pane import TimelinePane
from ui.timeline.remembered import recall


def on_days(db, days):
    for number, day in enumerate(days, 1):
        db.execute("UPDATE article SET published = ? WHERE id = ?", (day, number))


@pytest.fixture
def filled(notebook):
    fill(notebook)
    notebook.load("dates", ("article",), on_days, ("2020-11-03", "2021-01-09", None))
    return notebook


def test_rows_are_those_mentioned_most_and_columns_have_no_gap(filled):
    shown = filled.read(gather, Wanted(unit="month"), {})
    assert shown.columns == ["2020-11", "2020-12", "2021-01"]
    assert shown.undated == 1
    assert [(line.name, line.counts) for line in shown.lines] == [
        ("Ann Lee", {0: 2, 2: 1}),
        ("Bob Ray", {0: 2, 2: 1}),
        ("Oslo", {2: 2}),
        ("Cy", {2: 1}),
    ]
    assert [(outlet.name, outlet.counts) for outlet in shown.outlets] == [("Post", {0: 1, 2: 1})]
    assert [line.name for line in filled.read(gather, Wanted(unit="year", kinds=("place",)), {}).lines] == ["Oslo"]
    assert filled.read(gather, Wanted(), {}).unit == "day"


def test_the_chosen_stay_in_the_order_of_choosing(filled):
    names = {line.name: line.actor for line in filled.read(gather, Wanted(), {}).lines}
    chosen = (names["Cy"], 999, names["Ann Lee"])
    shown = filled.read(gather, Wanted("chosen", "year", chosen=chosen), {})
    assert [line.name for line in shown.lines] == ["Cy", "Ann Lee"]
    assert filled.read(gather, Wanted("chosen"), {}).lines == []


def test_companions_are_counted_by_sentence_and_time(filled):
    names = {line.name: line.actor for line in filled.read(gather, Wanted(), {}).lines}
    shown = filled.read(gather, Wanted("companions", "year", chosen=(names["Ann Lee"],)), {})
    assert shown.of == (names["Ann Lee"], "Ann Lee")
    assert [(line.name, line.counts) for line in shown.lines] == [("Bob Ray", {0: 2}), ("Oslo", {1: 1}), ("Cy", {1: 1})]


def test_without_dates_there_is_nothing(notebook):
    assert notebook.read(gather, Wanted(), {}).columns == []


# --- the chart

LINES = [Line(n, f"Actor {n}", "person", dict.fromkeys(range(0, 60, n), n)) for n in range(1, 400)]
SHOWN = Timeline("month", [f"{2000 + n // 12}-{n % 12 + 1:02}" for n in range(60)], [Outlet("Post", {3: 7})], LINES, 0)


@pytest.fixture
def chart(qtbot):
    theme.apply("light")
    made = Chart()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_timeline(SHOWN)
    return made


def middle(chart, row, column):
    frame = chart.frame_now
    return QPointF(frame.x(column + 0.5), frame.y(row) + ROW / 2 if row >= 0 else LEGEND + 10)


def test_a_click_names_the_cell_also_after_scrolling(chart):
    told = []
    chart.cell_chosen.connect(lambda *cell: told.append(cell))
    chart.verticalScrollBar().setValue(100 * ROW + 7)
    chart.horizontalScrollBar().setValue(0)
    for cell in ((103, 4), (-1, 3)):
        QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=middle(chart, *cell).toPoint())
    assert told == [(103, 4), (-1, 3)]
    assert chart.words((-1, 3)) == "April 2000: 7 articles\nPost 7"
    assert chart.words((1, 2)) == "Actor 2, March 2000: 2 mentions"
    assert chart.cell_at(QPointF(5, HEAD + 5)) is None
    assert chart.actor_at(QPointF(NAMES / 2, HEAD + 3)) == chart.shown.lines[100].actor


def test_the_latest_dates_are_in_sight_and_only_what_is_in_sight_is_painted(chart):
    frame = chart.frame_now
    assert frame.columns(60).stop == 60
    assert len(frame.rows(399)) <= 500 // ROW + 2
    assert frame.x(60) <= frame.width + 1


def test_keys_walk_from_cell_to_cell_and_bring_them_into_sight(chart):
    told = []
    chart.cell_chosen.connect(lambda *cell: told.append(cell))
    chart.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Home, *[Qt.Key.Key_Down] * 40, Qt.Key.Key_Right):
        QTest.keyClick(chart, key)
    assert chart.cell == (40, 1)
    frame = chart.frame_now
    assert HEAD <= frame.y(40) <= frame.height - ROW
    assert NAMES <= frame.x(1) <= frame.width
    assert chart.accessibleDescription() == "Actor 41, February 2000: 0 mentions"
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert told == [(40, 1)]
    for _ in range(50):
        QTest.keyClick(chart, Qt.Key.Key_Up)
    assert chart.cell == (-1, 1)


# --- the room


def test_a_mark_leads_to_its_articles_and_these_to_the_place(qtbot, filled):
    theme.apply("light")
    bridge, desk = Bridge(filled), Desk()
    pane = TimelinePane(bridge, desk)
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    qtbot.waitUntil(lambda: bool(pane.chart.shown.lines))
    assert pane.units.value == "day"
    ann = pane.chart.shown.lines[0]
    places = []
    desk.place_shown.connect(lambda *place: places.append(place))
    pane.chart.cell_chosen.emit(0, 0)
    qtbot.waitUntil(lambda: len(pane.list.told.rows) == 1)
    assert pane.heading.text() == "Ann Lee, 3 November 2020: 1 article"
    assert desk.spot.actors == (ann.actor,)
    pane.list.clicked.emit(pane.list.told.index(0))
    assert places == [(1, 0, 7)]
    desk.show("timeline")
    pane.who.buttons["companions"].click()
    qtbot.waitUntil(lambda: pane.chart.shown.of == (ann.actor, "Ann Lee"))
    bob = pane.chart.shown.lines[0].actor
    pane.chart.actor_chosen.emit(bob)  # a companion: the rows stay hers
    filled.change("Trash", articles.trash, [2])
    qtbot.waitUntil(lambda: len(pane.chart.shown.columns) == 1)
    assert desk.spot.actors == (bob,)
    assert pane.chart.shown.of == (ann.actor, "Ann Lee")
    desk.choose_actors()
    desk.choose_actors(bob)  # in another room
    qtbot.waitUntil(lambda: pane.chart.shown.of == (bob, "Bob Ray"))
    bridge.close()


@pytest.fixture
def shown_room(qtbot, filled):
    """The room, and the number of each actor in it by name."""
    theme.apply("light")
    bridge, desk = Bridge(filled), Desk()
    pane = TimelinePane(bridge, desk)
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    qtbot.waitUntil(lambda: bool(pane.chart.shown.lines))
    yield pane, desk, {line.name: line.actor for line in pane.chart.shown.lines}
    bridge.close()


def test_the_mark_of_a_companion_leads_to_where_both_stand(qtbot, shown_room):
    pane, desk, whom = shown_room
    desk.choose_actors(whom["Ann Lee"])
    pane.who.buttons["companions"].click()
    pane.units.buttons["year"].click()
    qtbot.waitUntil(lambda: pane.chart.shown.of is not None and pane.chart.shown.unit == "year")
    names = [line.name for line in pane.chart.shown.lines]
    pane.chart.cell_chosen.emit(names.index("Bob Ray"), 0)
    qtbot.waitUntil(lambda: bool(pane.list.told.rows))
    assert pane.heading.text() == "Ann Lee — Bob Ray, 2020: 1 article"
    assert [(row.article, row.places) for row in pane.list.told.rows] == [(1, pane.chart.shown.lines[0].counts[0])]
    pane.chart.cell_chosen.emit(names.index("Bob Ray"), 1)  # both are in the article of 2021, in no one sentence
    assert pane.below.isHidden()
    pane.chart.cell_chosen.emit(names.index("Oslo"), 1)
    qtbot.waitUntil(lambda: pane.heading.text() == "Ann Lee — Oslo, 2021: 1 article")
    places = []
    desk.place_shown.connect(lambda *place: places.append(place))
    pane.list.clicked.emit(pane.list.told.index(0))
    (article, start, end), text = places[0], filled_text(pane, 2)
    assert (article, text[start:end]) == (2, "Ann Lee stayed in Oslo with Cy.")


def filled_text(pane, article):
    return pane._bridge.now(lambda db: db.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()[0])


def test_unit_kinds_and_whom_are_remembered(qtbot, shown_room):
    pane, desk, whom = shown_room
    assert pane.units.value == "day"
    pane.units.buttons["month"].click()
    pane.kinds.chips["place"].click()
    desk.choose_actors(whom["Oslo"])
    pane.who.buttons["chosen"].click()
    qtbot.waitUntil(lambda: [line.name for line in pane.chart.shown.lines] == ["Oslo"])
    again = TimelinePane(pane._bridge, desk)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: [line.name for line in again.chart.shown.lines] == ["Oslo"])
    assert again.chart.shown.unit == again.units.value == "month"
    assert again.kinds.kinds == ("person", "organization")


@pytest.mark.parametrize("stored", [[], {"unit": "week", "who": 3, "kinds": "all"}, {"unit": None, "kinds": ["ship"]}])
def test_what_is_remembered_and_makes_no_sense_is_the_usual(filled, stored):
    settings.put("timeline", {str(filled.path.resolve()): stored})
    assert recall(filled.path).who == "strongest"
    assert recall(filled.path).unit is None


def test_others_are_looked_at_from_the_top_and_where_they_are_mentioned(chart):
    chart.verticalScrollBar().setValue(chart.verticalScrollBar().maximum())
    few = [Line(1000 + n, f"Companion {n}", "person", {2: 1}) for n in range(60)]
    chart.show_timeline(Timeline("month", SHOWN.columns, SHOWN.outlets, few, 0, (5, "Actor 5")))
    assert chart.verticalScrollBar().value() == 0
    assert 2 in chart.frame_now.columns(60)


def test_no_outlet_is_left_out_of_the_legend(qapp):
    metrics = QFontMetricsF(qapp.font())
    names = [f"A rather long name of outlet number {n}" for n in range(5)] + ["Others"]
    for room in (500, 900, 2000):
        fit = _fitting(names, metrics, room)
        assert len(fit) == 6 and all(fit)
        assert sum(metrics.horizontalAdvance(name) + 32 for name in fit) <= room + 12
