"""The catalogue form, for one article and for many."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from core.model import Draft
from core.store import articles
from ui.library import acts
from ui.library.catalogue_dialog import CatalogueDialog, look_up

FOUND = {"title": "heading of the page", "outlet": "meta tag og:site_name"}


@pytest.fixture
def three(notebook):
    drafts = [
        (Draft(f"text {n}", title=f"T{n}", outlet=outlet, authors=("Ann Lee", "Bo Ray"), found=FOUND), f"f{n}")
        for n, outlet in enumerate(("Post", "Courier", None))
    ]
    return notebook.load("Import", ("article",), articles.add_all, drafts)


@pytest.fixture
def form(qtbot, notebook):
    def build(*chosen):
        dialog = CatalogueDialog(notebook.read(look_up, chosen))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return build


def write(field, text):
    widget = field.widget.lineEdit() if field.name == "outlet" else field.widget
    widget.setFocus()
    widget.selectAll()
    QTest.keyClicks(widget, text)


def may_save(dialog):
    return dialog._box.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_one_article_shows_its_card_and_where_it_was_found(form, three):
    dialog = form(three[0])
    shown = {name: (field.text, field.aside.text()) for name, field in dialog.fields.items()}
    assert shown["title"] == ("T0", "from: heading of the page")
    assert shown["outlet"] == ("Post", "from: meta tag og:site_name")
    assert shown["published"] == ("", "not stated")
    assert shown["authors"][0] == "Ann Lee\nBo Ray"
    assert not may_save(dialog) and dialog.changes == {}


def test_only_what_she_changed_is_saved(form, three):
    dialog = form(three[0])
    write(dialog.fields["published"], "2021-03-14")
    assert dialog.fields["published"].aside.text() == "by you"
    assert may_save(dialog)
    assert dialog.changes == {"published": "2021-03-14"}
    dialog.accept()
    assert not dialog.isVisible()


def test_a_wrong_date_keeps_the_form_open_and_says_why(form, three):
    dialog = form(three[0])
    write(dialog.fields["published"], "14.3.2021")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.error.text() == "“14.3.2021” is not a date; write it as 2023-05-31."
    write(dialog.fields["published"], "2021-03-14")
    assert dialog.error.text() == ""
    dialog.accept()
    assert not dialog.isVisible()


def test_an_outlet_can_be_typed_freely_and_known_ones_are_offered(form, three):
    dialog = form(three[2])
    choice = dialog.fields["outlet"].widget
    assert [choice.itemText(n) for n in range(choice.count())] == ["Courier", "Post"]
    assert choice.currentText() == ""
    write(dialog.fields["outlet"], "post")
    assert choice.completer().completionCount() == 1
    assert dialog.changes == {"outlet": "post"}


def test_several_articles_leave_everything_as_it_is_by_default(form, three):
    dialog = form(*three)
    assert set(dialog.fields) == {"authors", "outlet", "published", "language"}
    assert not may_save(dialog) and dialog.changes == {}
    assert dialog.fields["outlet"].aside.text() == "now: Courier, Post, none in 1"
    assert dialog.fields["authors"].aside.text() == "now: Ann Lee, Bo Ray in all"
    assert dialog.fields["outlet"].widget.lineEdit().placeholderText() == "Leave as it is"


def test_writing_ticks_the_field_and_unticking_leaves_it(form, three):
    dialog = form(*three)
    write(dialog.fields["outlet"], "Herald")
    assert dialog.changes == {"outlet": "Herald"}
    QTest.keyClick(dialog.fields["outlet"].label, Qt.Key.Key_Space)
    assert dialog.changes == {} and not may_save(dialog)


def test_ticked_and_empty_clears_the_field_in_all(form, three):
    dialog = form(*three)
    dialog.fields["outlet"].label.setChecked(True)
    dialog.fields["authors"].label.setChecked(True)
    assert dialog.changes == {"outlet": None, "authors": ()}


@pytest.mark.parametrize(
    ("number", "fields", "label"),
    [
        (40, {"outlet": "X"}, "Set outlet of 40 articles to “X”"),
        (1, {"published": "2021-03-14"}, "Set date of “T0” to “2021-03-14”"),
        (2, {"authors": ("A", "B")}, "Set authors of 2 articles to “A, B”"),
        (2, {"outlet": None}, "Clear outlet of 2 articles"),
        (1, {"outlet": "X", "title": "Y", "url": "z"}, "Set outlet, title and address of “T0”"),
    ],
)
def test_the_step_says_what_was_done(number, fields, label):
    assert acts.label(number, "T0", fields) == label


def test_enter_in_a_field_sets_nothing_in_many_articles(form, three):
    dialog = form(*three)
    write(dialog.fields["published"], "2021-03-14")
    QTest.keyClick(dialog.fields["published"].widget, Qt.Key.Key_Return)
    assert dialog.isVisible() and may_save(dialog) and not dialog.fields["published"].widget.hasFocus()
    assert not any(button.isDefault() for button in dialog._box.buttons())
    dialog._box.button(QDialogButtonBox.StandardButton.Ok).setFocus()
    QTest.keyClick(dialog._box.button(QDialogButtonBox.StandardButton.Ok), Qt.Key.Key_Space)
    assert not dialog.isVisible() and dialog.changes == {"published": "2021-03-14"}
