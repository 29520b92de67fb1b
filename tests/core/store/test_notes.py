"""Notes: found by what they say and what they are about; they follow merges and versions; a session is one step."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.links import Link, begun, parse, renumbered, written
from core.model import Draft, Zone
from core.notebook import Sitting
from core.store import articles, check, decisions, history, linked, notes, tags, versions
from core.store.notes import About
from tests.core.store.made import TEXTS, fill


@pytest.fixture
def book(notebook):
    """Three articles; Ann Lee is actor 1, Bob Ray 2."""
    fill(notebook)
    return notebook


def actor(book, name):
    return book.read(lambda db: db.execute("SELECT id FROM actor WHERE name = ?", (name,)).fetchone()[0])


def write(book, text, about=None, label="Note"):
    return book.change(label, notes.add, text, about or About())


# --- what a note says and is about


def test_a_note_is_called_by_its_first_line_without_signs():
    assert notes.name_of("\n\n## What *she* said of [[actor: Ann Lee #3]]\n\nMore") == "What she said of Ann Lee"
    assert notes.name_of("- > first") == "first"
    assert notes.name_of("   \n") == ""
    assert len(notes.name_of("word " * 100)) <= 120


def test_each_sort_of_note_knows_the_names_of_what_it_is_about(book):
    ann, bob = actor(book, "Ann Lee"), actor(book, "Bob Ray")
    place = book.read(notes.get, write(book, "Here", About(1, 0, 7)))
    assert (place.about.sort, place.quote, place.title, place.outlet) == ("place", "Ann Lee", "Article 1", "Post")
    pair = book.read(notes.get, write(book, "Both", About(actor=bob, other=ann)))
    assert (pair.about.sort, pair.actor, pair.other) == ("relation", "Ann Lee", "Bob Ray")
    assert book.read(notes.get, write(book, "Free")).about.sort == "free"
    assert [note.text for note in book.read(notes.of_actor, ann)] == ["Both"]
    assert [note.text for note in book.read(notes.of_relation, bob, ann)] == ["Both"]
    assert [note.text for note in book.read(notes.of_article, 1)] == ["Here"]


def test_the_list_is_narrowed_by_words_sort_and_tag_the_newest_change_first(book):
    first = write(book, "The minister’s café was closed")
    second = write(book, "Something else", About(article=2))
    third = write(book, "Third")
    book.change("Change", notes.change, first, "The minister’s café was shut")
    book.change("Tag", tags.add, "note", [second], "to check")

    def found(*args, **filters):
        rows = book.read(notes.page, *args, **filters)
        assert len(rows) == book.read(notes.count, *args, **filters)
        return [row.id for row in rows]

    assert found() == [first, third, second]
    assert found("CAFE minis") == [first]
    assert found("article 2") == [second]  # by the title of what it is about
    assert found(on="article") == [second]
    assert found(on="free") == [first, third]
    assert found(tag="To Check") == [second]
    assert found(tag="unheard of") == []
    assert found("%") == found("'\"*(") == []


@given(st.text(max_size=40))
def test_no_filter_breaks_the_list(wanted):
    assert '"' not in notes.words_like(wanted).replace('"*', "").replace(' "', "")[1:]


def test_text_is_kept_as_it_can_be(book):
    note = write(book, "a\x00b\r\nc \ud83d d 😀")
    assert book.read(notes.get, note).text == "ab\nc \ufffd d 😀"


# --- a session of writing


def test_what_is_written_in_one_sitting_is_taken_back_as_one(book):
    sitting, number = Sitting(), None
    for text in ("W", "We", "We met", "We met Bob"):
        number = book.go_on_soon(f"Note “{text}”", sitting, notes.write, number, text, About()).result()
    assert book.read(notes.get, number).text == "We met Bob"
    assert book.read(history.next_labels) == ("Note “We met Bob”", None)
    assert book.undo() == "Note “We met Bob”"
    assert book.read(notes.count) == 0
    book.redo()
    assert book.read(notes.get, number).text == "We met Bob"
    assert book.read(notes.page, "met bob")[0].id == number
    assert book.read(lambda db: db.execute("SELECT COUNT(*) FROM history").fetchone()[0]) == 1


def test_a_decision_in_between_ends_the_sitting(book):
    note, sitting = write(book, "one"), Sitting()
    book.go_on_soon("Note", sitting, notes.write, note, "one two", About()).result()
    book.change("Rename", decisions.rename, 1, "Annie")
    book.go_on_soon("Note", sitting, notes.write, note, "one two three", About()).result()
    book.undo()
    assert book.read(notes.get, note).text == "one two"
    assert book.undo() == "Rename"
    book.go_on_soon("Note", sitting, notes.write, note, "one two four", About()).result()
    assert book.undo() == "Note"
    assert book.read(notes.get, note).text == "one two"


def test_undo_outlives_the_program(tmp_path):
    from core.notebook import Notebook

    path = tmp_path / "a.fieldfare"
    with Notebook.open(path, create=True) as book:
        note = write(book, "first")
        book.go_on_soon("Note", Sitting(), notes.write, note, "second", About()).result()
    with Notebook.open(path) as book:
        book.undo()
        assert book.read(notes.get, note).text == "first"
        book.undo()
        assert book.read(notes.count) == 0


def test_a_note_that_says_nothing_any_more_is_gone_with_its_tags(book):
    note = write(book, "x")
    book.change("Tag", tags.add, "note", [note], "old")
    assert book.change("Empty", notes.write, note, " \n", About()) is None
    assert book.read(notes.count) == 0 and book.read(tags.every) == []
    book.undo()
    assert book.read(notes.get, note).tags == ("old",)


# --- following


def test_notes_follow_a_merge_and_come_back(book):
    ann, bob, cy = (actor(book, name) for name in ("Ann Lee", "Bob Ray", "Cy"))
    on_bob = write(book, "b", About(actor=bob))
    between = write(book, "ab", About(actor=ann, other=bob))
    beside = write(book, "bc", About(actor=bob, other=cy))
    book.change("Tag", tags.add, "actor", [bob], "friend")
    book.change("Merge", decisions.merge, ann, [bob])
    about = {note.id: note.about for note in book.read(notes.page)}
    assert about == {
        on_bob: About(actor=ann), between: About(actor=ann), beside: About(actor=min(ann, cy), other=max(ann, cy))
    }  # fmt: skip
    assert book.read(tags.of, "actor", [ann, bob]) == {ann: ("friend",)}
    book.undo()
    assert book.read(notes.get, between).about == About(actor=ann, other=bob)
    assert book.read(tags.of, "actor", [ann, bob]) == {bob: ("friend",)}
    assert book.read(check.check) == []


def test_notes_follow_a_new_version_and_what_is_gone_is_said(book):
    text = TEXTS[0].replace("Ann paid Bob.", "Nobody paid.") + " More."
    draft = Draft(text, title="New", zones=(Zone(0, len(text), "body"),))
    new = book.load("import", ("article",), articles.add, draft, "new")
    whole, there = write(book, "on all", About(article=1)), write(book, "met", About(1, 8, 19))
    gone = write(book, "paid", About(1, 21, 34))
    book.change("Tag", tags.add, "article", [1], "bank")
    lost = book.change("New version", versions.add, new, 1)
    assert lost == ["“Ann paid Bob.” has the note “paid”"]
    assert book.read(notes.get, whole).about == About(article=new)
    moved = book.read(notes.get, there)
    assert (moved.about.article, moved.quote) == (new, "met Bob Ray")
    assert (book.read(notes.get, gone).about.article, book.read(notes.get, gone).standing) == (1, "older")
    assert book.read(tags.of, "article", [new]) == {new: ("bank",)}
    book.change("No version", versions.withdraw, new)
    assert {note.about.article for note in book.read(notes.page)} == {1}
    assert book.read(tags.of, "article", [new]) == {}


# --- links

NAMES = st.text(st.characters(blacklist_characters="[]\n#:\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), min_size=1)


@given(NAMES.filter(lambda name: name.split()), st.sampled_from([None, "actor", "article", "note", "claim"]))
def test_a_link_that_is_written_is_read_as_it_was(name, sort):
    name = " ".join(name.split())
    link = Link(name, sort, 7 if sort else None)
    assert parse(written(link)[2:-2]) == link


def test_an_open_link_before_the_cursor():
    assert begun("see [[Ann L") == "Ann L"
    assert begun("see [[") == ""
    assert begun("see [[Ann]] and") is None


def test_numbers_in_links_are_made_those_of_another_notebook():
    text = "[[note: A #3]] [[claim: B #4]] [[Ann Lee]]"
    assert renumbered(text, {"note": {3: 9}}) == "[[note: A #9]] [[claim: B]] [[Ann Lee]]"


def test_links_lead_by_number_or_by_name(book):
    note = write(book, "# Plan [one]\n\ntext")
    ann = actor(book, "Ann Lee")

    def leads(inside):
        return book.read(linked.resolve, parse(inside))

    assert leads("Ann Lee") == ("actor", ann)
    assert leads("Ann") == ("actor", ann)  # one of her names
    assert leads("article: Article 2") == ("article", 2)
    assert leads("Article 2") == ("article", 2)
    assert leads(f"note: called otherwise #{note}") == ("note", note)
    assert leads("note: plan (one)") == ("note", note)
    assert leads("Nobody") is None
    assert leads("note: 7") is None
    assert leads("  ") is None


def test_what_is_offered_leads_where_it_says(book):
    write(book, "Ann wrote this")
    book.change("Another Ann", decisions.new_actor, "Ann Lee", "place")
    for letters in ("a", "ann", "actor: a", "article: Art", "", "note:", "%"):
        for target in book.read(linked.complete, letters):
            assert book.read(linked.resolve, target.link) == (target.sort, target.id)
    assert {target.sort for target in book.read(linked.complete, "actor: a")} == {"actor"}
    assert "note" in {target.sort for target in book.read(linked.complete, "ann")}
