"""“How good is this?”: the figures, the sample with its keys, corrections at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from core.store import actors, articles, checked, mentions
from tests.core.store.made import fill
from ui.bridge import Bridge
from ui.desk import Desk
from ui.quality import words
from ui.quality.dialog import QualityDialog


@pytest.fixture
def bridge(qtbot, notebook):
    fill(notebook)
    bridge = Bridge(notebook)
    yield bridge
    bridge.close()


@pytest.fixture
def dialog(qtbot, bridge):
    dialog = QualityDialog(bridge, Desk(), None)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.quality is not None)
    return dialog


@pytest.fixture
def sample(qtbot, dialog):
    dialog.overview.check.click()
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.sample)
    return dialog.sample


def tally(bridge):
    return {verdict: n for verdict, n in bridge.notebook.read(checked.tally).items() if n}


def test_an_unchecked_notebook_says_so_and_counts_on_whom_names_rest(qtbot, dialog):
    assert dialog.overview.result.text() == "Not checked yet"
    assert dialog.overview.interval.isHidden()
    assert dialog.overview.parts[0].text() == "11 (100 %)"
    qtbot.waitUntil(lambda: "question" in dialog.overview.open.text())


def test_keys_answer_and_the_result_has_its_interval(qtbot, dialog, sample, bridge):
    qtbot.keyClick(sample, Qt.Key.Key_1)
    qtbot.keyClick(sample, Qt.Key.Key_1)
    assert sample.at == 2
    qtbot.keyClick(sample, Qt.Key.Key_2)
    assert sample.at == 2  # a wrong one stays, to be corrected
    sample.stop.click()
    qtbot.waitUntil(lambda: dialog.overview.result.text() == "2 of 3 right: between 21 % and 94 %")
    assert "1 no name" in dialog.overview.meaning.text()
    assert dialog.overview.check.text() == "Go on: 17 more"
    assert tally(bridge) == {"right": 2, "not a name": 1}
    assert bridge.notebook.undo().endswith("not a name")
    qtbot.waitUntil(lambda: dialog.overview.result.text().startswith("2 of 2"))


def test_going_back_answers_again(qtbot, sample, bridge):
    first = sample.one
    qtbot.keyClick(sample, Qt.Key.Key_1)
    qtbot.keyClick(sample, Qt.Key.Key_Backspace)
    assert sample.one == first and sample.buttons["right"].isChecked()
    qtbot.keyClick(sample, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: tally(bridge) == {"other kind": 1})
    qtbot.keyClick(sample, Qt.Key.Key_Return)
    assert sample.at == 1


def test_without_an_answer_enter_does_not_go_on(qtbot, sample):
    qtbot.keyClick(sample, Qt.Key.Key_Return)
    assert sample.at == 0


def test_no_name_is_taken_out_at_once(qtbot, sample, bridge):
    one = sample.one
    sample.answer("not a name")
    sample.correction.buttons[0].click()
    qtbot.waitUntil(lambda: one.start not in [p.start for p in bridge.notebook.read(mentions.places, one.article)])
    assert bridge.notebook.undo() == f"“{one.text}” is not a name here"
    assert tally(bridge) == {"not a name": 1}


def test_another_kind_is_set_for_the_actor(qtbot, sample, bridge):
    one = sample.one
    sample.answer("other kind")
    button = next(b for b in sample.correction.buttons if b.text() == "Organisation")
    button.click()
    qtbot.waitUntil(lambda: bridge.notebook.read(actors.get, one.actor).kind == "organization")


def test_another_actor_is_looked_for_and_taken_with_enter(qtbot, sample, bridge):
    while sample.one.actor_name == "Cy":
        sample.answer("right")
    one = sample.one
    sample.answer("other actor")
    qtbot.keyClicks(sample.correction.field, "Cy")
    assert sample.at < len(sample.places) and sample.verdicts[sample.at] == "other actor"
    qtbot.waitUntil(lambda: sample.correction.matches.count() == 2)
    assert sample.correction.matches.item(1).text() == "Somebody else, called “Cy”"
    sample.correction._give(sample.correction.matches.item(0))

    def place():
        return next(p for p in bridge.notebook.read(mentions.places, one.article) if p.start == one.start)

    qtbot.waitUntil(lambda: place().actor_name == "Cy")


def test_digits_typed_into_the_field_are_no_answers(qtbot, sample):
    sample.answer("other actor")
    sample.correction.field.clear()
    qtbot.keyClicks(sample.correction.field, "G20")
    assert sample.correction.field.text() == "G20"
    assert sample.verdicts[sample.at] == "other actor"


def test_the_right_words_are_selected_in_the_sentence(qtbot, sample, bridge):
    while sample.one.text != "Ann Lee" or sample.one.article != 2:
        sample.answer("right")
    one = sample.one
    sample.answer("other extent")
    button = sample.correction.buttons[0]
    assert not button.isEnabled()
    cursor = QTextCursor(sample.sentence.document())
    cursor.setPosition(one.at)
    cursor.setPosition(one.at + 15, QTextCursor.MoveMode.KeepAnchor)  # “Ann Lee stayed ”
    sample.sentence.setTextCursor(cursor)
    assert button.isEnabled()
    button.click()

    def texts():
        return [p.text for p in bridge.notebook.read(mentions.places, 2)]

    qtbot.waitUntil(lambda: "Ann Lee stayed" in texts())
    assert "Ann Lee" not in texts()
    bridge.notebook.undo()
    assert "Ann Lee" in texts() and "Ann Lee stayed" not in texts()


def test_the_door_leads_to_the_place(sample):
    sample.open.click()
    one = sample.one
    assert (sample._desk.spot.article, sample._desk.spot.place) == (one.article, (one.start, one.end))


def test_when_all_are_answered_the_result_is_shown_and_then_nothing_is_left(qtbot, dialog, sample):
    for _ in range(len(sample.places)):
        sample.answer("right")
    assert dialog.stack.currentWidget() is dialog.page
    qtbot.waitUntil(lambda: dialog.overview.result.text().startswith("11 of 11 right"))
    dialog.overview.check.click()
    qtbot.waitUntil(lambda: "Every name" in dialog.overview.meaning.text())


def test_a_notebook_without_names_has_nothing_to_check(qtbot, bridge, dialog):
    bridge.notebook.change("Trash", articles.trash, [1, 2, 3])
    qtbot.waitUntil(lambda: not dialog.overview.check.isEnabled())
    assert dialog.overview.result.text() == "There is nothing to check yet"


def test_words():
    counts = dict.fromkeys(checked.VERDICTS, 0) | {"right": 17, "not a name": 1, "other kind": 2}
    assert words.result(counts) == "17 of 20 right: between 64 % and 95 %"
    assert "1 no name, 2 wrong kind" in words.meaning(counts)
    assert words.button(20) == "Check 20 more names"
    assert words.part(1, 1000) == "1 (under 1 %)"
