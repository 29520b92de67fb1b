import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from core.store import actors, apart
from core.store.relations import Evidence
from ui.actors.merge_dialog import MergeDialog
from ui.actors.portrait import effect, witnesses
from ui.actors.witness_card import WitnessCard
from ui.widgets.bold import bold


@pytest.fixture
def dialog(qtbot, book):
    def build(*names, limit=12):
        rows = [book.read(actors.called, name)[0] for name in names]
        changes = book.read(effect, rows, "sentence", {})
        dialog = MergeDialog(rows, book.read(witnesses, rows, limit), changes)
        qtbot.addWidget(dialog)
        return dialog

    return build


def words(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_each_side_shows_what_it_takes_to_decide(dialog):
    opened = dialog("Nino Beridze", "N. Beridze")
    first, second = opened.findChildren(WitnessCard)
    assert "3 places in 2 articles · 2021-03-14 to 2022-01-01" in words(first)
    assert "Ledger, Courier" in words(first) and "Also written “Beridze”" in words(first)
    assert "<b>Nino Beridze</b> came to Kvishara." in words(first)
    assert "1 place in 1 article · 2022-01-01" in words(second) and "<b>N. Beridze</b> came back." in words(second)
    assert "1 article has both of them." in words(opened)


def test_different_kinds_and_the_outcome_are_said(dialog):
    opened = words(dialog("Kvishara", "Waterways Authority", "Monday"))
    assert "No article has all of them." in opened
    assert "one actor with 6 mentions: 2 mentions in 2 articles get another actor, and 1 link in one" in opened
    assert "It will be of the kind “Place”." in opened


def test_that_she_said_they_are_two_is_told(dialog, book):
    first, second = (book.read(actors.called, name)[0].id for name in ("Nino Beridze", "N. Beridze"))
    assert "not the same" not in words(dialog("Nino Beridze", "N. Beridze"))
    book.change("Apart", apart.say_apart, [(first, second)], "another patronymic")
    told = "You said that “Nino Beridze” and “N. Beridze” are not the same: another patronymic"
    assert told in words(dialog("Nino Beridze", "N. Beridze"))


def test_a_name_without_letters_cannot_be_kept(dialog):
    opened = dialog("Nino Beridze", "N. Beridze")
    merge = opened.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert opened.name == "Nino Beridze" and merge.isEnabled()
    opened.choice.setEditText("   ")
    assert not merge.isEnabled()
    opened.choice.setEditText("N. Beridze")
    assert merge.isEnabled() and opened.name == "N. Beridze"


def test_of_many_actors_the_last_are_only_named(dialog):
    opened = dialog("Nino Beridze", "N. Beridze", "Monday", limit=2)
    assert len(opened.findChildren(WitnessCard)) == 2
    assert "And 1 more actor: Monday" in words(opened)


def test_a_sentence_is_text_and_never_markup():
    text = "<i>Tom & Ann</i> met Ann."
    evidence = Evidence(1, "", None, None, 0, len(text), text, ((3, 6), (21, 24)))
    assert bold(evidence, 320) == "&lt;i&gt;<b>Tom</b> &amp; Ann&lt;/i&gt; met <b>Ann</b>."


def test_a_very_long_sentence_is_cut_around_the_name():
    text = "a " * 400 + "Ann" + " b" * 400
    found = bold(Evidence(1, "", None, None, 0, len(text), text, ((800, 803),)), 320)
    assert found.startswith("…") and found.endswith("…") and "<b>Ann</b>" in found and len(found) < 350
