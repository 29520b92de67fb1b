"""Her marks as a list: of all articles, by words, colour and tag, with what there is to narrow by."""

import pytest

from core.store import articles, mark_list, marks, tags
from tests.core.store.made import fill


@pytest.fixture
def book(notebook):
    """Three marks in two articles; the first and the last bear a tag."""
    fill(notebook)
    made = [
        notebook.change("Mark", marks.add, article, *span, colour, note)
        for article, span, colour, note in ((1, (0, 7), 1, "Who says so?"), (1, (8, 20), 2, ""), (2, (0, 9), 2, ""))
    ]
    notebook.change("Tag", tags.add, "mark", [made[0], made[2]], "Ask Sam")
    return notebook


def found(book, *asked):
    return [(one.mark.article, one.mark.colour) for one in book.read(mark_list.search, *asked).rows]


def test_all_marks_stand_by_article_and_in_order_of_its_text(book):
    listed = book.read(mark_list.search)
    assert listed.total == 3
    assert {one.mark.article for one in listed.rows} == {1, 2}
    firsts = [one.mark.start for one in listed.rows if one.mark.article == 1]
    assert firsts == sorted(firsts)
    assert all(one.title for one in listed.rows)
    assert listed.there == [(("colour", 1), 1), (("colour", 2), 2), (("tag", "Ask Sam"), 2), (("untagged", ""), 1)]


def test_they_are_narrowed_by_colour_tag_and_words(book):
    assert found(book, "", ("colour", 2)) and all(colour == 2 for _, colour in found(book, "", ("colour", 2)))
    assert sorted(found(book, "", ("tag", "ask sam"))) == [(1, 1), (2, 2)]
    assert found(book, "", ("untagged", "")) == [(1, 2)]
    assert found(book, "WHO says") == [(1, 1)]
    assert found(book, "sam", ("colour", 2)) == [(2, 2)]
    assert found(book, "nowhere") == []


def test_no_more_than_is_asked_for_but_all_are_counted(book):
    listed = book.read(mark_list.search, "", None, 1)
    assert (len(listed.rows), listed.total) == (1, 3)
    assert len(book.read(mark_list.search, "", None, None).rows) == 3


def test_what_lies_in_the_trash_is_not_listed(book):
    book.change("Trash", articles.trash, [1])
    assert [article for article, _ in found(book)] == [2]
