"""The search room: results as she types, counts that narrow, the concordance, a list of names, there and back."""

import json

import pytest
from PySide6.QtCore import Qt

from core.searching import facets
from core.store import notes, saved_searches
from core.store.notes import About
from tests.core.store.made import fill
from ui.bridge import Bridge
from ui.desk import Desk
from ui.search.facet_list import toggled
from ui.search.pane import SearchPane


@pytest.fixture
def book(notebook):
    fill(notebook)
    return notebook


@pytest.fixture
def desk(qtbot):
    return Desk()


@pytest.fixture
def pane(qtbot, book, desk):
    bridge = Bridge(book)
    pane = SearchPane(bridge, desk)
    qtbot.addWidget(pane)
    pane.resize(1000, 700)
    pane.show()
    qtbot.waitUntil(lambda: pane.session.names is not None)
    yield pane
    bridge.close()


def titles(pane):
    return sorted(row.plain_title for row in pane.results.rows.rows)


def search(qtbot, pane, query):
    pane.search(query)
    qtbot.waitUntil(lambda: pane.answer is not None and pane.answer.asked.query == query)


def test_results_come_letter_by_letter(qtbot, pane):
    assert pane.stack.currentWidget() is pane.hint
    qtbot.keyClicks(pane.head.field, "os")
    qtbot.waitUntil(lambda: titles(pane) == ["Article 2"])
    assert pane.head.understood.text() == "Articles with a word that begins “os”."
    assert pane.head.count.text() == "1 article"
    qtbot.keyClick(pane.head.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.stack.currentWidget() is pane.nothing)
    assert pane.nothing.sentence == "No article fits “os”."
    qtbot.keyClick(pane.head.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: pane.stack.currentWidget() is pane.hint)
    assert not pane.head.understood.isVisible()


def test_what_is_not_understood_is_said(qtbot, pane):
    search(qtbot, pane, "outlet: Ann")
    assert pane.head.odd.text() == "“outlet:” needs a word behind it." and pane.head.odd.isVisible()
    search(qtbot, pane, "Ann")
    assert not pane.head.odd.isVisible()


def test_the_nearest_is_offered(qtbot, pane):
    search(qtbot, pane, "Olso")
    qtbot.waitUntil(lambda: "Oslo" in pane.head.guess.text())
    pane.head.guess.linkActivated.emit("#")
    qtbot.waitUntil(lambda: titles(pane) == ["Article 2"])
    assert pane.head.field.text() == "Oslo" and not pane.head.guess.isVisible()


def test_counts_narrow_and_give_way_again(qtbot, pane):
    search(qtbot, pane, "Ann")
    assert pane.facets.isVisible()  # before there is anything in it: the results stay where they are
    qtbot.waitUntil(lambda: bool(pane.facets.model_.entries))
    entries = {entry.text: entry for entry in pane.facets.model_.entries}
    assert entries["Post"].count == 3 and entries["Oslo"].count == 1 and entries["Persons"].count == 3
    pane.facets.pressed_clause.emit(entries["Oslo"].clause)
    qtbot.waitUntil(lambda: titles(pane) == ["Article 2"])
    assert pane.head.field.text() == 'Ann actor:"Oslo"'
    qtbot.waitUntil(lambda: any(entry.on for entry in pane.facets.model_.entries))
    pane.facets.pressed_clause.emit(entries["Oslo"].clause)
    qtbot.waitUntil(lambda: len(titles(pane)) == 3)


@pytest.mark.parametrize(
    ("query", "clause", "after"),
    [
        ("a", "date:2023-01", "a date:2023-01"),
        ("a date:2023-01 b", "date:2023-02", "a b date:2023-02"),
        ('a outlet:"X Y"', 'outlet:"X Y"', "a"),
        ("", "kind:person", "kind:person"),
    ],
)
def test_a_clause_comes_and_goes(query, clause, after):
    assert toggled(query, clause) == after


def test_a_result_leads_to_its_place_and_back(qtbot, pane, desk):
    desk.show("search")
    search(qtbot, pane, "stayed")
    words = []
    desk.hits_wanted.connect(words.append)
    pane.results.clicked.emit(pane.results.rows.index(0))
    qtbot.waitUntil(lambda: desk.spot.view == "reader")
    assert desk.spot.article == 2 and desk.spot.place == (27, 33)
    assert words == [("stayed",)]
    desk.back()
    assert desk.spot.view == "search" and pane.head.field.text() == "stayed" and len(titles(pane)) == 1


def test_a_concordance_of_the_same_query(qtbot, pane, desk):
    search(qtbot, pane, "Ann OR Bob")
    pane.head.pages.buttons["lines"].click()
    qtbot.waitUntil(lambda: pane.lines.rows.total == 7)
    assert pane.head.count.text() == "7 hits in 3 articles"
    line = pane.lines.rows.rows[0]
    assert (line.text, line.article, line.start) == ("Ann", 1, 0)
    pane.head.line_order.value = ("right", False)
    pane.head.line_order.chosen.emit(None)
    qtbot.waitUntil(lambda: pane.lines.rows.rows[0].right.startswith(".") or pane.lines.rows.rows[0].start != 0)
    pane.lines.setCurrentIndex(pane.lines.rows.index(0))
    qtbot.keyClick(pane.lines, Qt.Key.Key_Return)
    assert desk.spot.view == "reader" and desk.spot.place is not None


def test_notes_are_found_and_opened(qtbot, pane, book, desk):
    number = book.change("Note", notes.add, "Ask **Ann** about Oslo", About(article=2), "2024-01-01T00:00:00+00:00")
    search(qtbot, pane, "in:notes ann")
    qtbot.waitUntil(lambda: pane.results.rows.total == 1)
    assert pane.head.count.text() == "1 note"
    assert pane.results.rows.rows[0].about == "Article 2"
    pane.results.clicked.emit(pane.results.rows.index(0))
    assert desk.spot.view == "notes" and desk.spot.written == ("note", number)


def test_searches_are_kept(qtbot, pane, book):
    search(qtbot, pane, "Ann OR Cy")
    pane.head.saved.keep("Both")
    qtbot.waitUntil(lambda: book.read(saved_searches.listed) == [("Both", "Ann OR Cy")])
    search(qtbot, pane, "Oslo")
    pane.head.saved.fill()
    action = next(action for action in pane.head.saved.opened.actions() if action.text() == "Both")
    action.trigger()
    qtbot.waitUntil(lambda: len(titles(pane)) == 3)


def test_a_list_of_names_is_counted_and_written(qtbot, pane, tmp_path):
    pane.turn("batch")
    page = pane.batch
    assert not page.count.isEnabled() and not page.export.isEnabled()
    page.names.setPlainText("Ann Lee\nstayed\n=SUM\nnobody")
    page.count.click()
    qtbot.waitUntil(lambda: len(page.model.rows) == 4)
    assert page.said.text().startswith("4 lines counted; 2 stand nowhere.")
    page._sort(2)
    assert [row.line for row in page.model.rows][:2] == ["Ann Lee", "stayed"]
    page.write(tmp_path / "counts.csv")
    rows = (tmp_path / "counts.csv").read_text("utf-8-sig").splitlines()
    assert rows[0] == "Name,Counted as,Articles,Mentions,First,Last"
    assert rows[1] == "Ann Lee,Ann Lee,3,4,2021-01-01,2021-01-03" and any(row.startswith("'=SUM") for row in rows)
    page.table.wanted.emit(0)
    qtbot.waitUntil(lambda: len(titles(pane)) == 3)
    assert pane.head.pages.value == "results" and pane.head.field.text() == 'actor:"Ann Lee"'


def test_a_change_is_followed(qtbot, pane, book):
    search(qtbot, pane, "Ann")
    book.change("Trash", lambda db: db.execute("UPDATE article SET trashed_at = 'x' WHERE id = 1"))
    qtbot.waitUntil(lambda: len(titles(pane)) == 2)
    book.undo()
    qtbot.waitUntil(lambda: len(titles(pane)) == 3)


def test_the_room_returns_as_it_was_left(qtbot, pane, book, desk):
    search(qtbot, pane, "lee kind:person")
    pane.head.line_order.choose(("left", False))
    pane.head.order.choose("newest")
    pane.head.others.setChecked(False)
    pane.batch.names.setPlainText("Ann Lee\nOslo")
    pane.turn("lines")
    state = json.loads(json.dumps(pane.state()))
    bridge = Bridge(book)
    other = SearchPane(bridge, desk)
    qtbot.addWidget(other)
    other.return_to(state)
    other.show()
    qtbot.waitUntil(lambda: other.lines.rows.total is not None and other.answer is not None)
    assert other.state() == state and other.asked == pane.asked
    assert other.stack.currentWidget() is other.lines and other.batch.count.isEnabled()
    other.return_to({"page": "nowhere", "order": 7, "line_order": "left", "others": None})
    assert other.head.pages.value == "lines" and other.head.order.value == "newest"
    bridge.close()


def test_no_actor_is_beyond_the_counts_beside(qtbot, pane, monkeypatch):
    monkeypatch.setattr(facets, "ACTORS", 1)
    monkeypatch.setattr(facets, "STEP", 2)
    search(qtbot, pane, "Ann")
    beside = pane.facets

    def names():
        return [entry for entry in beside.model_.entries if entry.section == "Actors" and entry.count]

    qtbot.waitUntil(lambda: bool(names()))
    for shown in (1, 3, 4):
        qtbot.waitUntil(lambda shown=shown: len(names()) == shown)
        last = beside.model_.entries[-1]
        if last.more:
            beside.setCurrentIndex(beside.model_.index(len(beside.model_.entries) - 1))
            for _ in range(1 + (shown == 1)):  # the first press unfolds what is there
                qtbot.keyClick(beside, Qt.Key.Key_Return)
    assert not beside.model_.entries[-1].more and beside.currentIndex().row() > 0
