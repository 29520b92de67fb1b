"""The review room: answering by keys, what comes next, what returns."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.store import actors, apart, decided, decisions, history
from tests.ui.review.conftest import is_ready
from ui.review.accept_dialog import AcceptDialog, likely
from ui.review.members import Members
from ui.review.sentence import SentenceView

LUKASHENKO, LUKASHENKA, BERIDZE, NINO, OTAR, NISSAN, NISSAN_PERSON = range(1, 8)


def shown(pane):
    return pane.model.rows[pane.list.currentIndex().row()] if pane.model.rows else None


def sorts(pane):
    return [one.sort for one in pane.model.rows]


def label(notebook):
    return notebook.read(history.next_labels)[0]


def press(qtbot, pane, letter):
    qtbot.keyClick(pane.list, getattr(Qt.Key, f"Key_{letter}"))


def settled(pane, notebook, wanted):
    """Is `wanted` the newest step, and does the list know?"""
    return label(notebook) == wanted and not pane._answered


def test_what_matters_most_comes_first_and_is_in_front(pane):
    assert sorts(pane) == ["pair", "group", "kinds"]
    assert pane.view.title.text() == "Are “Viktor Lukashenko” and “Viktor Lukashenka” one person?"
    assert pane.view.why.text().endswith("No article has both of them.")
    assert pane.view.count.text() == "Question 1 of 3 · 20 mentions in question"
    assert pane.side.chips.chips["person"].text() == "Persons 3"
    assert pane.view.name == "Viktor Lukashenko"


def test_same_merges_under_the_chosen_name_with_the_note(qtbot, pane, book):
    pane.view.answers.name.setEditText("Viktor  Lukashenka")
    pane.view.answers.note.setText(" same office ")
    press(qtbot, pane, "S")
    assert sorts(pane) == ["group", "kinds"]
    wanted = "“Viktor Lukashenko” and “Viktor Lukashenka” are one: “Viktor Lukashenka”"
    qtbot.waitUntil(lambda: settled(pane, book, wanted))
    row = book.read(actors.get, LUKASHENKO)
    assert (row.name, row.places, row.confirmed) == ("Viktor Lukashenka", 50, True)
    assert book.read(decided.page)[0].note == "same office"
    qtbot.waitUntil(lambda: is_ready(pane))
    assert pane.view.note == ""


@pytest.mark.parametrize("letter", ["D", "N"])
def test_different_is_remembered_and_returns_with_its_note(qtbot, pane, book, letter):
    pane.view.answers.note.setText("other patronymic")
    pair = shown(pane)
    press(qtbot, pane, letter)
    qtbot.waitUntil(lambda: settled(pane, book, "“Viktor Lukashenko” and “Viktor Lukashenka” are two"))
    assert book.read(apart.every)[0].note == "other patronymic"
    press(qtbot, pane, "U")
    qtbot.waitUntil(lambda: shown(pane) == pair and is_ready(pane) and bool(pane.view.facts.past))
    assert book.read(apart.pairs) == frozenset()
    assert "other patronymic" in pane.view.past.text() and not pane.view.past.isHidden()


def test_later_goes_to_the_end(qtbot, pane, book):
    first = shown(pane).key
    press(qtbot, pane, "L")
    qtbot.waitUntil(lambda: len(pane.model.rows) == 3 and not pane._answered)
    assert pane.model.rows[-1].key == first and pane.model.rows[-1].later
    assert shown(pane).sort == "group"


def test_of_a_group_those_that_are_ticked_are_one(qtbot, pane, book, go):
    group = go(pane, "group")
    assert group.actors[0] == BERIDZE
    assert not pane.view.answers.same.isEnabled()
    numbers = [str(group.actors.index(actor) + 1) for actor in (BERIDZE, NINO)]
    for number in numbers:
        press(qtbot, pane, number)
    assert pane.view.members == [BERIDZE, NINO]
    assert pane.view.answers.same.text() == "Same: these 2"
    assert pane.view.name == "Nino Beridze"
    press(qtbot, pane, "S")
    qtbot.waitUntil(lambda: settled(pane, book, "“Beridze” and “Nino Beridze” are one: “Nino Beridze”"))
    assert book.read(actors.get, BERIDZE).places == 17
    assert book.read(actors.get, OTAR).places == 7


def test_of_a_group_all_can_be_different(qtbot, pane, book, go):
    group = go(pane, "group")
    press(qtbot, pane, "D")
    qtbot.waitUntil(lambda: (label(book) or "").endswith("are different"))
    assert book.read(apart.pairs) == frozenset(group.pairs)


def test_a_name_of_two_kinds_becomes_the_chosen_one(qtbot, pane, book, go):
    go(pane, "kinds")
    assert pane.view.title.text() == "What is “Nissan”?"
    assert pane.view.why.text() == "Read as an organisation 4 times, as a person twice."
    assert pane.view.answers.name.isHidden()
    pane.view.body.kinds["person"].click()
    assert pane.view.answers.same.text() == "One: person"
    press(qtbot, pane, "S")
    qtbot.waitUntil(lambda: settled(pane, book, "“Nissan” is one: person"))
    row = book.read(actors.get, NISSAN)
    assert (row.kind, row.places) == ("person", 6)


def test_a_name_of_two_kinds_can_be_two_things(qtbot, pane, book, go):
    go(pane, "kinds")
    press(qtbot, pane, "D")
    qtbot.waitUntil(lambda: settled(pane, book, "“Nissan” is not one: organisation and person"))
    assert book.read(apart.pairs) == {(NISSAN, NISSAN_PERSON)}


def test_letters_in_the_note_are_no_answers(qtbot, pane, book):
    pane.view.answers.note.setFocus()
    qtbot.keyClicks(pane.view.answers.note, "sdlnu1")
    assert pane.view.note == "sdlnu1"
    assert len(pane.model.rows) == 3 and label(book) is None


def test_enter_leads_to_the_answers_and_decides_nothing(qtbot, pane, book):
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert pane.view.answers.same.hasFocus()
    qtbot.keyClick(pane.view.answers.same, Qt.Key.Key_Right)
    assert pane.view.answers.different.hasFocus() and label(book) is None
    qtbot.keyClick(pane.view.answers.different, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(book.read(apart.pairs)))


def test_what_she_looks_at_stays_in_front_when_names_change(qtbot, pane, book, go):
    asked = go(pane, "group")
    pane.view.answers.note.setText("half a thou")
    pane.view.toggle(1)
    book.change("Merge", decisions.merge, LUKASHENKO, [LUKASHENKA])
    qtbot.waitUntil(lambda: sorts(pane) == ["group", "kinds"])
    assert shown(pane).key == asked.key
    assert (pane.view.note, pane.view.members) == ("half a thou", [BERIDZE])


def test_the_filter_shows_one_kind_and_says_when_there_is_none(pane):
    pane.side.chips.chips["organization"].click()
    assert sorts(pane) == ["kinds"]
    pane.side.chips.chips["organization"].click()
    pane.side.chips.chips["place"].click()
    assert pane.stack.currentWidget() is pane.nothing
    assert pane.nothing.sentence == "Nothing to decide of this kind."


def test_nothing_to_decide(make, notebook):
    pane = make(notebook)
    assert pane.stack.currentWidget() is pane.nothing
    assert pane.nothing.sentence.startswith("Nothing to decide.")
    assert pane.side.accept.isHidden()


def test_a_sentence_opens_at_its_name(qtbot, pane):
    views = pane.view.body.findChildren(SentenceView)
    assert len(views) == 6
    qtbot.mouseClick(views[0], Qt.MouseButton.LeftButton)
    spot = pane._desk.spot
    assert (spot.view, spot.place) == ("reader", (0, len("Viktor Lukashenko")))


def test_read_only_shows_and_changes_nothing(qtbot, read_only, make):
    pane = make(read_only)
    qtbot.waitUntil(lambda: is_ready(pane))
    answers = pane.view.answers
    assert not any(button.isEnabled() for button in (answers.same, answers.different, answers.later))
    press(qtbot, pane, "S")
    assert len(pane.model.rows) == 3


def test_long_names_make_nothing_wider(qtbot, pane, book):
    name = "Donau" * 40 + " of the Republic"
    book.change("Rename", decisions.rename, LUKASHENKO, name)
    qtbot.waitUntil(lambda: pane.board.called[LUKASHENKO][0] == name and is_ready(pane))
    qtbot.waitUntil(lambda: pane.view.facts.sides[0].row.name == name)
    assert pane.view.area.widget().width() <= pane.view.area.viewport().width()
    assert pane.width() == 1100


def test_of_a_group_two_that_are_apart_cannot_be_ticked_as_one(qtbot, pane, book, go):
    book.change("two", apart.say_apart, [(NINO, OTAR)])
    group = go(pane, "group")
    qtbot.waitUntil(lambda: bool(pane.view.facts.apart))
    for actor in group.actors:
        press(qtbot, pane, str(group.actors.index(actor) + 1))
    assert pane.view.answers.same.text() == "You said that two of these differ"
    assert not pane.view.answers.same.isEnabled()


def test_the_room_has_the_whole_width_and_gives_it_back(qtbot, opened):
    space = opened.workspace
    before = space.panes.sizes()
    opened.desk.show("review")
    assert not space.library.isVisible() and not space.actors.isVisible()
    assert space.sizes()["panes"] == before
    opened.desk.back()
    assert space.library.isVisible() and space.actors.isVisible()
    assert space.panes.sizes() == before


# --- accepting all


def test_accepting_all_that_is_likely_is_one_step(qtbot, pane, book):
    found = likely(pane.board)
    dialog = AcceptDialog(found)
    qtbot.addWidget(dialog)
    assert found[0].names == "Viktor Lukashenka → Viktor Lukashenko"
    dialog.model.toggle(dialog.model.index(0))
    assert (LUKASHENKO, LUKASHENKA) not in dialog.pairs and not dialog.all.isChecked()
    dialog.all.click()
    assert (LUKASHENKO, LUKASHENKA) in dialog.pairs
    dialog.all.click()
    assert dialog.pairs == [] and not dialog.box.buttons()[0].isEnabled()


def test_the_button_merges_what_is_left_ticked(qtbot, pane, book):
    pane.accept_all()
    (dialog,) = pane.findChildren(AcceptDialog)
    number = len(dialog.pairs)
    dialog.accept()
    qtbot.waitUntil(lambda: (label(book) or "").startswith(f"Merge {number} likely pair"))
    assert book.read(actors.get, LUKASHENKO).places == 50


# --- what was decided


def test_a_decision_that_is_not_the_newest_is_taken_back(qtbot, pane, book):
    for _ in range(2):
        wanted = len(pane.model.rows) - 1
        press(qtbot, pane, "D")
        qtbot.waitUntil(lambda wanted=wanted: len(pane.model.rows) == wanted and is_ready(pane))
    qtbot.waitUntil(lambda: book.read(decided.count) == 2)
    pane._turn("decided")
    qtbot.waitUntil(lambda: len(pane.decided.model.rows) == 2)
    first = pane.decided.model.rows[1]
    pane.decided.list.choose([first.id])
    pane.decision.show_decision(pane.decided.chosen)
    qtbot.waitUntil(pane.decision.back.isEnabled)
    assert pane.decision.title.text() == "“Viktor Lukashenko” and “Viktor Lukashenka” are two"
    assert "is not" in pane.decision.about.text()
    pane.decision.back.click()
    qtbot.waitUntil(lambda: pane.decision.said.text() == "This has been taken back.")
    assert pane.decided.model.rows[0].label == f"Take back: {first.label}"
    assert (LUKASHENKO, LUKASHENKA) not in book.read(apart.pairs)
    pane._turn("open")
    qtbot.waitUntil(lambda: "pair" in sorts(pane))


def test_members_without_a_likely_link_are_not_ticked_by_themselves(pane, go):
    go(pane, "group")
    assert isinstance(pane.view.body, Members) and pane.view.members == []
    texts = [one.text() for one in pane.view.body.findChildren(QLabel)]
    assert sum("lone surname" in text for text in texts) == 2
