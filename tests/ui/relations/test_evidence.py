"""The evidence pane: what it says, how its list grows, and what she decides in it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QStyleOptionViewItem

from core.relating.choices import Choices
from core.relating.over_time import Span, over_time
from core.relating.proof import Proof
from core.relating.relations import Relation
from core.store import verdicts
from core.store.relations import Evidence
from tests.core.store.made import fill
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.evidence import EvidencePane
from ui.relations.evidence_companions import Companions
from ui.relations.evidence_label import LabelDialog
from ui.relations.evidence_list import PAGE, EvidenceModel, Listed
from ui.relations.evidence_row import Heading
from ui.relations.evidence_words import amount, facts, period, span

ANN, BOB, OSLO, CY = 1, 2, 3, 4
_TEXT = "Ann Lee said in a long sentence that goes on and on that Bob Ray had been there too. " * 3
_ROWS = [
    Evidence(n // 3, f"Article {n // 3}", "Post", "2021-01-01", n, len(_TEXT) - n, _TEXT[: len(_TEXT) - n], ((0, 7),))
    for n in range(60)
]


@pytest.fixture
def pane(qtbot, notebook):
    theme.apply("light")
    fill(notebook)
    bridge = Bridge(notebook)
    pane = EvidencePane(bridge, Desk())
    qtbot.addWidget(pane)
    pane.resize(760, 420)
    pane.show()
    yield pane
    bridge.close()


def texts(pane):
    return [row.text for row in pane.model.rows if isinstance(row, Evidence)]


def show(qtbot, pane, a, b):
    pane._desk.choose_relation(a, b)
    qtbot.waitUntil(lambda: pane.proof is not None and {pane.proof.a, pane.proof.b} == {a, b})


def heights_fit(pane):
    view, option = pane.list, QStyleOptionViewItem()
    view.initViewItemOption(option)
    indexes = [pane.model.index(row) for row in range(len(pane.model.rows))]
    wanted = [view.itemDelegate().sizeHint(option, index).height() for index in indexes]
    return [view.visualRect(index).height() for index in indexes] == wanted


@pytest.mark.parametrize("width", [420, 790, 1300])
def test_rows_are_as_high_as_their_text_when_a_scroll_bar_takes_room(qtbot, pane, width):
    pane.resize(width, 300)
    pane.model.show(Listed([(row.article, row.start) for row in _ROWS], _ROWS))
    qtbot.waitUntil(lambda: heights_fit(pane))
    pane.resize(width + 37, 300)
    qtbot.waitUntil(lambda: heights_fit(pane))


def test_what_is_shown_stands_in_the_articles(qtbot, pane):
    show(qtbot, pane, ANN, BOB)
    assert pane.heading.text() == "Ann Lee — Bob Ray"
    assert pane.facts.text().startswith("2 sentences in 1 article, 1 outlet, 1 January 2021; ")
    assert texts(pane) == ["Ann Lee met Bob Ray.", "Ann paid Bob."]
    assert isinstance(pane.model.rows[0], Heading) and pane.model.rows[0].windows == 2


def test_a_click_leads_to_the_place_and_back_returns(qtbot, pane):
    show(qtbot, pane, ANN, BOB)
    desk = pane._desk
    desk.show("relations")
    with qtbot.waitSignal(desk.place_shown) as told:
        at = pane.list.visualRect(pane.model.index(2)).center()
        qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [1, 21, 34]
    desk.back()
    assert (desk.spot.view, desk.spot.relation) == ("relations", (ANN, BOB))


def test_another_window_is_asked_for(qtbot, pane):
    show(qtbot, pane, ANN, CY)
    pane.windows.buttons["paragraph"].click()
    qtbot.waitUntil(lambda: pane.facts.text().startswith("2 paragraphs in 2 articles"))
    pane.windows.buttons["sentence"].click()
    qtbot.waitUntil(lambda: pane.facts.text().startswith("2 sentences in 2 articles"))


def test_sentences_are_filtered(qtbot, pane):
    show(qtbot, pane, ANN, BOB)
    pane.filter.setText("PAID")
    qtbot.waitUntil(lambda: texts(pane) == ["Ann paid Bob."])
    pane.filter.setText("nothing like it")
    qtbot.waitUntil(lambda: pane.nothing.isVisible())
    pane.filter.clear()
    qtbot.waitUntil(lambda: len(texts(pane)) == 2)


def test_a_relation_is_dismissed_and_taken_back(qtbot, pane):
    show(qtbot, pane, ANN, BOB)
    pane.dismiss.click()
    qtbot.waitUntil(lambda: pane.dismissal.isVisible())
    assert pane._bridge.notebook.read(verdicts.dismissed) == {(ANN, BOB)}
    assert texts(pane)  # the evidence can still be read
    dialog = pane.show_dismissed()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.list.item(0).text() == "Ann Lee — Bob Ray"
    dialog.back.click()
    qtbot.waitUntil(lambda: not pane.dismissal.isVisible() and dialog.list.count() == 0)
    dialog.reject()


def test_a_relation_is_confirmed_and_that_is_taken_back(qtbot, pane):
    show(qtbot, pane, ANN, BOB)
    pane.confirm.click()
    qtbot.waitUntil(lambda: pane.confirm.text() == "Confirmed")
    pane.confirm.click()
    qtbot.waitUntil(lambda: pane.confirm.text() == "Confirm")
    assert pane._bridge.notebook.read(verdicts.confirmed) == set()


def test_a_sentence_says_what_the_relation_is(qtbot, pane):
    show(qtbot, pane, ANN, BOB)
    row = next(row for row in pane.model.rows if isinstance(row, Evidence))
    pane._label(row)
    dialog = pane.findChild(LabelDialog)
    dialog.way.setCurrentIndex(1)
    dialog.words.setText("was met by")
    dialog.accept()
    qtbot.waitUntil(lambda: pane.labels.isVisible())
    (label,) = pane._bridge.notebook.read(verdicts.labels)
    assert (label.source, label.target, label.label, label.directed) == (BOB, ANN, "was met by", True)
    assert label.quote == "Ann Lee met Bob Ray."
    remove = next(button for button in pane.labels.findChildren(QPushButton) if button.text() == "Remove")
    remove.click()
    qtbot.waitUntil(lambda: not pane.labels.isVisible())


def test_a_sentence_goes_to_a_claim_or_a_note(qtbot, pane):
    show(qtbot, pane, ANN, BOB)
    row = next(row for row in pane.model.rows if isinstance(row, Evidence))
    menu = pane.menu_of(row)
    acts = {action.text(): action for action in menu.actions()}
    for text, what in (("Add to a claim…", "claim"), ("Write a note on it…", "note")):
        with qtbot.waitSignal(pane._desk.passage_taken) as told:
            acts[text].trigger()
        assert told.args == [1, 0, 20, what]
    pane._fill_more()
    with qtbot.waitSignal(pane._desk.note_wanted) as told:
        next(one for one in pane.more.opened.actions() if one.text().startswith("Write a note")).trigger()
    assert (told.args[0].actor, told.args[0].other) == (ANN, BOB)


def test_the_menu_of_a_sentence_opens_at_its_dots(qtbot, pane):
    show(qtbot, pane, ANN, BOB)
    rect = pane.list.visualRect(pane.model.index(1))
    pane.list.menu_wanted.disconnect()
    with qtbot.waitSignal(pane.list.menu_wanted):
        at = QPoint(rect.right() - 8, rect.center().y())
        qtbot.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_pages_come_as_they_are_wanted(qtbot):
    model, asked = EvidenceModel(), []
    model.wanted.connect(asked.append)
    windows = [(n // 5, n) for n in range(100)]
    model.show(Listed(windows, [Evidence(n // 5, "T", None, None, n, n + 1, "x", ()) for n in range(PAGE)]))
    assert model.rows[0].windows == 5
    root = model.index(-1, -1)
    assert model.canFetchMore(root)
    model.fetchMore(root)
    assert not model.canFetchMore(root)  # one page at a time
    model.add([Evidence(n // 5, "T", None, None, n, n + 1, "x", ()) for _, n in asked[0]])
    assert len(asked[0]) == PAGE and model.canFetchMore(root)
    headings = [row.article for row in model.rows if isinstance(row, Heading)]
    assert headings == sorted(set(headings))


def test_companions_are_listed_and_the_new_ones_alone(qtbot, pane):
    dialog = Companions(pane._bridge, pane._desk, ANN, "Ann Lee", pane)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 3)
    assert dialog.said.text() == "Ann Lee: 3 companions in one sentence"
    assert {(row.name, row.windows) for row in dialog.model.rows} == {("Bob Ray", 2), ("Cy", 2), ("Oslo", 1)}
    assert dialog.since.date().toString("yyyy-MM-dd") == "2021-01-02"  # half of them were met by then
    dialog.since.setDate(dialog.since.date().fromString("2021-01-02", "yyyy-MM-dd"))
    dialog.only_new.setChecked(True)
    qtbot.waitUntil(lambda: {row.name for row in dialog.model.rows} == {"Cy", "Oslo"})
    dialog.filter.setText("osl")
    qtbot.waitUntil(lambda: [row.name for row in dialog.model.rows] == ["Oslo"])
    dialog._open(dialog.model.index(0, 0))
    assert pane._desk.spot.relation == (ANN, OSLO)
    dialog.reject()


def proof(told=9, choices=Choices(), **more):  # noqa: B008 (it is never changed)
    values = {
        "windows": 17, "articles": 6, "outlets": 4, "first": "2022-03-04", "last": "2023-05-30", "expected": 3.04,
        "strength": 40.0, "stories": 6, "npmi": 0.3, "of_a": 40, "of_b": 50,
        "reach_a": 40, "reach_b": 50, "total": 660,
    }  # fmt: skip
    found = Relation(1, 2, **(values | more))
    return Proof(1, 2, ("A", "B"), choices, found, (), told, (), None, (), (frozenset(), frozenset()))


def test_the_facts_are_one_sentence():
    assert facts(proof()) == (
        "17 sentences in 9 articles (6 stories), 4 outlets, March 2022 – May 2023; 3.0 expected by chance"
    )
    assert facts(proof(told=6, outlets=0, first=None, last=None, expected=0.01)) == (
        "17 sentences in 6 articles; less than 0.1 expected by chance"
    )
    assert facts(proof(choices=Choices(near=3))).startswith("17 places within 3 sentences in 9 articles (6 stories), ")
    article = proof(told=6, choices=Choices(window="article"), windows=6, first="2022-03-04", last="2022-03-04")
    assert facts(article) == "6 articles, 4 outlets, 4 March 2022; 3.0 expected by chance"


def test_times_and_amounts_in_words():
    assert period("2022-03-04", "2022-03-09") == "4 – 9 March 2022"
    assert period("2022-03-04", "2022-11-09") == "March – November 2022"
    assert [amount(value) for value in (392.46, 9.94, 0.0)] == ["392", "9.9", "0"]
    assert span(Span("2022-03", 1), "sentence") == "March 2022: 1 sentence"


def test_months_are_told_one_by_one_and_many_years_as_years():
    found = over_time(["2022-01-31", None, "2022-03-01", "2022-03-31"])
    assert [(one.name, one.count) for one in found] == [("2022-01", 1), ("2022-02", 0), ("2022-03", 2)]
    years = over_time(["1999-01-01", "2009-01-01"])
    assert (len(years), years[0], years[-1].name) == (11, Span("1999", 1), "2009")
    assert over_time([None]) == []
