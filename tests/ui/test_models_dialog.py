"""The page of models: what is listed, choosing, adding, removing, reading again; and what could not be placed."""

import pytest
from PySide6.QtWidgets import QMessageBox

from core.importing.fingerprint import fingerprint
from core.model import Draft
from core.reading import add_model, installed
from core.store import articles, decisions, mentions, readings, settings_rows, unplaced
from tests.core.reading.pipelines import look_alike
from tests.core.store.made import fill
from ui import models_words as words
from ui.bridge import Bridge
from ui.desk import Desk
from ui.models_dialog import ModelsDialog
from ui.unplaced_dialog import UnplacedDialog


@pytest.fixture
def bridge(qtbot, notebook, monkeypatch):
    monkeypatch.delenv("FIELDFARE_MODEL", raising=False)
    monkeypatch.setattr(add_model, "_tried", lambda key, place, stopping: installed.find(key))
    fill(notebook)  # read by “made”, which is another model
    bridge = Bridge(notebook)
    yield bridge
    bridge.close()


@pytest.fixture
def dialog(qtbot, bridge):
    dialog = ModelsDialog(bridge)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.shown is not None)
    return dialog


def names(dialog):
    return [dialog.list.topLevelItem(row).text(0) for row in range(dialog.list.topLevelItemCount())]


def notes(dialog):
    return [dialog.list.topLevelItem(row).text(4) for row in range(dialog.list.topLevelItemCount())]


def test_the_model_that_ships_shows_its_figures_and_cannot_be_removed(dialog):
    assert (names(dialog), notes(dialog)) == (["en_core_web_md"], ["reads this notebook"])
    assert "F1 .85 to .99" in dialog.figures.text() and "MIT" in dialog.figures.text()
    assert not dialog.remove_button.isEnabled() and not dialog.use.isEnabled()


def test_what_was_read_by_another_model_is_said_and_offered(qtbot, dialog):
    assert dialog.standing.text() == "3 articles were read with “made”."
    assert dialog.again.text() == "Read 3 articles again" and dialog.again.isDefault()
    with qtbot.waitSignal(dialog.again_wanted):
        dialog.again.click()


def test_adding_choosing_undoing_removing(qtbot, dialog, bridge, tmp_path):
    dialog.add(look_alike(tmp_path / "p"))
    qtbot.waitUntil(lambda: names(dialog) == ["en_core_web_md", "de_tiny"])
    qtbot.waitUntil(lambda: dialog.use.isEnabled() and dialog.remove_button.isEnabled())
    assert dialog.key == "added/de_tiny-1.0.0"
    assert "not measured" in dialog.figures.text()
    dialog.use.click()
    qtbot.waitUntil(lambda: notes(dialog) == ["", "reads this notebook"])
    assert not dialog.remove_button.isEnabled()  # it is in use
    assert bridge.notebook.undo() == "Read with “de_tiny”"
    qtbot.waitUntil(lambda: notes(dialog) == ["reads this notebook", ""])
    dialog.remove()
    qtbot.waitUntil(lambda: names(dialog) == ["en_core_web_md"])
    assert list(installed.folder().iterdir()) == []


def test_what_is_no_model_is_said_in_the_dialog_and_goes_with_the_next_attempt(qtbot, dialog, tmp_path):
    (tmp_path / "empty").mkdir()
    dialog.add(tmp_path / "empty")
    qtbot.waitUntil(lambda: dialog.wrong.isVisible())
    assert dialog.wrong.text().startswith("No spaCy model was found")
    dialog.add(look_alike(tmp_path / "p"))
    assert not dialog.wrong.isVisible()
    qtbot.waitUntil(lambda: len(names(dialog)) == 2)


def test_a_model_of_another_computer_is_said_to_be_missing(qtbot, dialog, bridge):
    bridge.change("Model", settings_rows.put, settings_rows.MODEL, "added/fr_big-2.0")
    qtbot.waitUntil(lambda: notes(dialog) == ["", "not installed here"])
    assert not dialog.again.isEnabled()


def test_a_read_only_notebook_can_only_look(qtbot, bridge):
    bridge.notebook.read_only = True
    dialog = ModelsDialog(bridge)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.shown is not None)
    assert not dialog.use.isEnabled() and not dialog.again.isEnabled()


def test_languages_that_the_model_does_not_read_are_counted(bridge):
    put_russian(bridge.notebook)
    said = words.standing(bridge.notebook.read(words.look_up))
    assert "1 article in Russian: the model does not read it, only known names are marked." in said


def put_russian(notebook):
    drafts = [(Draft("Путин.", title="Порт"), fingerprint("Путин."))]
    (article,) = notebook.load("import", ("article",), articles.add_all, drafts)
    notebook.load(
        "read", ("reading",), lambda db: db.execute(
            "INSERT INTO reading (article, model, version, at) VALUES (?, ?, 'ru x', '')", (article, readings.KNOWN)
        )
    )  # fmt: skip
    return article


# --- what could not be placed


@pytest.fixture
def lost(bridge):
    place = bridge.notebook.read(mentions.places, 2)[0]
    bridge.notebook.change("Pin", decisions.pin, 2, place.start, place.end, 1)
    move = "UPDATE mention SET end = end - 1, text = SUBSTR(text, 1, LENGTH(text) - 1) WHERE article = 2 AND start = ?"
    bridge.notebook.load("read", ("mention",), lambda db: db.execute(move, (place.start,)))
    return place


def test_what_could_not_be_placed_has_a_door_and_is_let_go(qtbot, bridge, lost):
    desk = Desk()
    dialog = UnplacedDialog(bridge, desk)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    row = dialog.list.topLevelItem(0)
    assert [row.text(column) for column in range(3)] == ["“Bob Ray”", "is “Ann Lee”", "Article 2"]
    dialog.open_button.click()
    assert (desk.spot.article, desk.spot.place) == (2, (lost.start, lost.end))
    dialog.let_go_button.click()
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.nothing)
    bridge.notebook.undo()
    qtbot.waitUntil(lambda: dialog.stack.currentWidget() is dialog.list)
    assert len(bridge.notebook.read(unplaced.unplaced)) == 1


# --- in the window


def test_the_window_offers_to_read_again_and_says_how_it_went(qtbot, opened):
    older = "UPDATE reading SET version = '0'"
    opened.bridge.notebook.load("older", ("reading",), lambda db: db.execute(older))
    opened.intake.tell_outdated()
    qtbot.waitUntil(lambda: "another model or an older version" in opened.messages.label.text())
    opened.messages.button.click()
    qtbot.waitUntil(
        lambda: "3 articles read again; every decision holds." in opened.messages.label.text(), timeout=15000
    )


def test_the_library_and_the_reader_mark_what_no_model_reads(qtbot, opened):
    article = put_russian(opened.bridge.notebook)
    qtbot.waitUntil(lambda: len(opened.workspace.library.model.rows) == 4)
    row = next(row for row in opened.workspace.library.model.rows if row.id == article)
    assert row.known_only == "ru"
    opened.desk.open_article(article)
    said = "no model reads Russian: only known names are marked"
    qtbot.waitUntil(lambda: said in opened.workspace.reader.text_edit.heading.source.text())


def test_the_dialogs_are_in_the_menu_and_go_with_the_notebook(qtbot, opened):
    from ui.quality.dialog import QualityDialog

    opened.actions_by_name["show_models"].trigger()
    opened.findChild(ModelsDialog).reject()
    opened.actions_by_name["show_quality"].trigger()
    assert opened.findChild(QualityDialog).isVisible()
    opened.close_notebook()
    qtbot.waitUntil(lambda: opened.findChild(QualityDialog) is None)


def test_enter_does_not_remove_a_model(qtbot, dialog):
    dialog._ask_removal()
    box = dialog.findChild(QMessageBox)
    assert box.defaultButton() is box.escapeButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.reject()
