"""The columns of a table before it is imported."""

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from core.importing.table import Preview, preview
from ui.library.columns_dialog import ColumnsDialog


@pytest.fixture
def ask(qtbot):
    def build(*args):
        dialog = ColumnsDialog("table.csv", Preview(*args))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return build


def choose(dialog, column, field):
    dialog.choices[column].setCurrentIndex(dialog.choices[column].findData(field))


def may_import(dialog):
    return dialog._box.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_it_shows_rows_and_the_guess(tmp_path, ask):
    path = tmp_path / "t.csv"
    path.write_text("Headline,Note,Body\nOne,,First text\nTwo,x,Second text\n")
    dialog = ask(*preview(path))
    assert [choice.currentText() for choice in dialog.choices] == ["Title", "Not used", "Text"]
    assert dialog.mapping == {"title": 0, "text": 2}
    assert dialog.table.item(2, 2).text() == "Second text"
    assert may_import(dialog)


def test_a_field_has_one_column(ask):
    dialog = ask(["a", "b"], [["x", "y"]], {"text": 0})
    choose(dialog, 1, "text")
    assert dialog.mapping == {"text": 1}
    assert dialog.choices[0].currentText() == "Not used"


def test_without_a_text_nothing_can_be_imported(ask):
    dialog = ask(["a", "b"], [["x", "y"]], {"title": 0})
    assert not may_import(dialog)
    assert dialog.error.text() == "Choose the column that holds the text of the articles."
    choose(dialog, 1, "text")
    assert may_import(dialog) and dialog.error.text() == ""


def test_rows_of_any_width_and_a_thousand_columns(ask):
    wide = [f"c{n}" for n in range(1000)]
    dialog = ask(wide, [["x"], ["y"] * 1000, ["long " * 10_000, "two\nlines"]], {"text": 999, "title": 2})
    assert dialog.table.columnCount() <= 100
    assert dialog.mapping == {"text": 999, "title": 2}
    assert len(dialog.table.item(3, 0).text()) < 200
    assert dialog.table.item(3, 1).text() == "two lines"
    choose(dialog, 0, "text")
    assert dialog.mapping == {"text": 0, "title": 2}
