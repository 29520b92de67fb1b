"""Tags: put on many things at once, counted, renamed into each other; nothing is left of one that nothing bears."""

import pytest

from core.errors import UserError
from core.store import articles, tags
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
