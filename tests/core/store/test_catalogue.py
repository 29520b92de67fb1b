"""The catalogue card as the analyst sets it: checked, kept with its source, undone as one step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserError
from core.model import Draft
from core.store import articles, catalogue, history

FOUND = {"title": "heading of the text", "outlet": "“Source:” line"}


@pytest.fixture
def three(notebook):
    drafts = [
        (Draft(f"text {n}", title=f"T{n}", outlet=outlet, authors=("Ann Lee",), found=FOUND), f"f{n}")
        for n, outlet in enumerate(("Post", "Post", None))
    ]
    return notebook.load("Import", ("article",), articles.add_all, drafts)


def test_where_a_field_was_found_is_kept_with_the_article(notebook, three):
    assert notebook.read(articles.get, three[0]).found == FOUND


def test_what_the_analyst_sets_is_hers_and_undo_brings_value_and_source_back(notebook, three):
    before = [notebook.read(articles.get, one) for one in three]
    changed = notebook.change("Set", catalogue.set_fields, three, {"outlet": "Courier", "authors": ("Éva “E” Ž.",)})
    assert changed == 3
    for one, was in zip(three, before, strict=True):
        now = notebook.read(articles.get, one)
        assert (now.outlet, now.authors) == ("Courier", ("Éva “E” Ž.",))
        assert now.found == {**was.found, "outlet": "you", "authors": "you"}
    notebook.undo()
    assert [notebook.read(articles.get, one) for one in three] == before
    notebook.redo()
    assert {notebook.read(articles.get, one).outlet for one in three} == {"Courier"}


def test_what_says_the_same_already_keeps_its_source(notebook, three):
    assert notebook.change("Set", catalogue.set_fields, three, {"outlet": "Post"}) == 1
    assert notebook.read(articles.get, three[0]).found == FOUND
    assert notebook.read(articles.get, three[2]).found["outlet"] == "you"
    assert notebook.change("Again", catalogue.set_fields, three, {"outlet": "Post"}) == 0
    assert notebook.read(history.next_labels)[0] == "Set"


def test_a_field_can_be_cleared(notebook, three):
    notebook.change("Clear", catalogue.set_fields, three, {"outlet": None, "authors": ()})
    now = notebook.read(articles.get, three[0])
    assert (now.outlet, now.authors, now.found["outlet"]) == (None, (), "you")


def test_a_new_title_is_found_and_so_is_the_old_one_after_undo(notebook, three):
    notebook.change("Set", catalogue.set_fields, [three[0]], {"title": "Kingfisher"})
    assert [row.id for row in notebook.read(articles.page, "kingf")] == [three[0]]
    notebook.undo()
    assert notebook.read(articles.page, "kingf") == []
    assert [row.id for row in notebook.read(articles.page, "T0")] == [three[0]]


def test_what_several_say(notebook, three):
    said = notebook.read(catalogue.said, three)
    assert said["outlet"] == catalogue.Said(1, ("Post",), 1)
    assert said["authors"] == catalogue.Said(1, ("Ann Lee",), 0)
    assert said["published"] == catalogue.Said(0, (), 3)
    assert said["title"].values == 3


def test_outlets_are_those_outside_the_trash(notebook, three):
    notebook.change("Trash", articles.trash, [three[0], three[1]])
    notebook.change("Set", catalogue.set_fields, [three[2]], {"outlet": "alpha"})
    assert notebook.read(catalogue.outlets) == ["alpha"]


@pytest.mark.parametrize("text", ["2021-13-01", "20210314", "14.3.2021", "2021-3-4", "yesterday", "2021-02-30"])
def test_a_wrong_date_is_refused_in_a_sentence(text):
    with pytest.raises(UserError, match="is not a date; write it as"):
        catalogue.checked("published", text)


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("published", " 2021-03-14 ", "2021-03-14"),
        ("published", "  ", None),
        ("language", "EN", "en"),
        ("title", " A  new\tbridge ", "A new bridge"),
        ("authors", "Ann Lee; Bob Ray\nAnn Lee\n ; ", ("Ann Lee", "Bob Ray")),
        ("authors", "", ()),
    ],
)
def test_what_she_writes_is_stored_clean(field, text, value):
    assert catalogue.checked(field, text) == value


def test_a_wrong_language_is_refused():
    with pytest.raises(UserError, match="two letters"):
        catalogue.checked("language", "English")


@given(st.dates())
def test_every_day_is_a_date(day):
    assert catalogue.checked("published", day.isoformat()) == day.isoformat()
