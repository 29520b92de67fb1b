"""Tags: put on many things at once, counted, renamed into each other; nothing is left of one that nothing bears."""

import pytest

from core.errors import UserError
from core.store import articles, marks, tags
from tests.core.store.made import fill


@pytest.fixture
def book(notebook):
    fill(notebook)
    return notebook


def names(book, what=None):
    return [(tag.name, tag.count) for tag in book.read(tags.every, what)]


def test_a_tag_is_one_whatever_its_case(book):
    book.change("Tag", tags.add, "article", [1, 2], " To  check ")
    book.change("Tag", tags.add, "article", [2, 3], "#TO CHECK")
    book.change("Tag", tags.add, "actor", [1], "Élan")
    book.change("Tag", tags.add, "actor", [2], "élan")
    assert names(book) == [("To check", 3), ("Élan", 2)]
    assert names(book, "actor") == [("Élan", 2)]
    assert book.read(tags.of, "article", [1, 2, 9]) == {1: ("To check",), 2: ("To check",)}
    book.undo()
    book.undo()
    assert names(book) == [("To check", 3)]


def test_what_lies_in_the_trash_does_not_count(book):
    book.change("Tag", tags.add, "article", [1, 2], "x")
    book.change("Trash", articles.trash, [1])
    assert names(book) == [("x", 1)]


def test_a_tag_that_nothing_bears_is_gone_and_comes_back(book):
    book.change("Tag", tags.add, "article", [1], "x")
    book.change("Off", tags.remove, "article", [1, 2], "X")
    assert names(book) == [] and book.read(tags.find, "x") is None
    book.undo()
    assert names(book) == [("x", 1)]


def test_renaming_one_tag_to_another_joins_them(book):
    book.change("Tag", tags.add, "article", [1, 2], "x")
    book.change("Tag", tags.add, "article", [2, 3], "y")
    book.change("Rename", tags.rename, book.read(tags.find, "y"), "X")
    assert names(book) == [("x", 3)]
    book.change("Rename", tags.rename, book.read(tags.find, "x"), "X!")
    assert names(book) == [("X!", 3)]
    book.undo()
    book.undo()
    assert names(book) == [("x", 2), ("y", 2)]


def test_setting_all_tags_of_one_thing(book):
    book.change("Tag", tags.add, "actor", [1], "old")
    book.change("Tags", tags.set_tags, "actor", 1, ["New", " ", "two, words", "new"])
    assert book.read(tags.of, "actor", [1]) == {1: ("new", "two words")}


def test_a_tag_must_have_a_name(book):
    with pytest.raises(UserError):
        book.change("Tag", tags.add, "article", [1], " # , ")


def test_many_at_once(book):
    many = list(range(1, 2_001))
    book.change("Tag", tags.add, "mark", many, "x")
    assert len(book.read(tags.of, "mark", many)) == 2_000
    book.change("Off", tags.take_off, "mark", many)
    assert names(book) == []


def test_uses_tell_what_bears_each_tag(book):
    mark = book.change("Mark", marks.add, 2, 0, 5, 1)
    book.change("Tag", tags.add, "article", [1, 2], "x")
    book.change("Tag", tags.add, "mark", [mark], "x")
    book.change("Tag", tags.add, "actor", [1], "Y")
    assert [(use.name, dict(use.borne), use.count) for use in book.read(tags.uses)] == [
        ("x", {"article": 2, "mark": 1}, 3),
        ("Y", {"actor": 1}, 1),
    ]
    book.change("Trash", articles.trash, [2])
    assert dict(book.read(tags.uses)[0].borne) == {"article": 1}
    book.change("Trash", articles.trash, [1])
    assert [(use.name, use.count) for use in book.read(tags.uses)] == [("x", 0), ("Y", 1)]


def test_tags_are_merged_and_deleted_and_both_are_undone(book):
    for name, ids in (("a", [1]), ("b", [1, 2]), ("c", [3])):
        book.change("Tag", tags.add, "article", ids, name)
    a, b, c = (book.read(tags.find, name) for name in "abc")
    book.change("Merge", tags.merge, b, [a, c], "All")
    assert names(book) == [("All", 3)]
    book.undo()
    assert names(book) == [("a", 1), ("b", 2), ("c", 1)]
    book.change("Delete", tags.delete, a, b)
    assert names(book) == [("c", 1)]
    book.undo()
    assert names(book) == [("a", 1), ("b", 2), ("c", 1)]


def test_a_mark_that_goes_takes_a_tag_with_it_that_nothing_else_bears(book):
    mark = book.change("Mark", marks.add, 1, 0, 5, 1)
    book.change("Tag", tags.add, "mark", [mark], "x")
    book.change("Remove", marks.remove, [mark])
    assert book.read(tags.find, "x") is None
    book.undo()
    assert book.read(tags.of, "mark", [mark]) == {mark: ("x",)}
