"""Claims: passages in her order, for and against; they follow a new version; every change can be taken back."""

import pytest

from core.errors import UserError
from core.model import Draft, Zone
from core.store import articles, claims, tags, versions
from tests.core.store.made import TEXTS, fill


@pytest.fixture
def book(notebook):
    fill(notebook)
    return notebook


@pytest.fixture
def claim(book):
    """A claim with three passages for it and one against."""
    number = book.change("Claim", claims.add_with_passage, " Ann  paid ", 1, 21, 34, "for")
    for article, start, end, side in ((2, 0, 19, "for"), (3, 0, 8, "for"), (1, 0, 20, "against")):
        book.change("Add", claims.add_passage, number, article, start, end, side)
    return number


def quotes(book, claim):
    return [(one.side, one.quote) for one in book.read(claims.passages, claim)]


BEGUN = [
    ("for", "Ann paid Bob."),
    ("for", "Bob Ray left Oslo."),
    ("for", "Cy wrote"),
    ("against", "Ann Lee met Bob Ray."),
]


def test_a_claim_counts_its_passages_and_knows_where_they_are_from(book, claim):
    row = book.read(claims.get, claim)
    assert (row.statement, row.sure, row.supporting, row.against, row.about) == ("Ann paid", 0, 3, 1, 0)
    assert quotes(book, claim) == BEGUN  # without the blank at the end of the second
    first = book.read(claims.passages, claim)[0]
    assert (first.title, first.outlet, first.published, first.standing) == ("Article 1", "Post", "2021-01-01", "counts")


def test_passages_are_moved_turned_and_removed(book, claim):
    one, two, three, _ = [passage.id for passage in book.read(claims.passages, claim)]
    book.change("Down", claims.move, one, 1)
    assert [text for _, text in quotes(book, claim)][:3] == ["Bob Ray left Oslo.", "Ann paid Bob.", "Cy wrote"]
    book.change("Far up", claims.move, three, -9)
    assert [text for _, text in quotes(book, claim)][:3] == ["Cy wrote", "Bob Ray left Oslo.", "Ann paid Bob."]
    book.change("Against", claims.set_side, two, "against")
    assert [text for side, text in quotes(book, claim) if side == "against"] == [
        "Ann Lee met Bob Ray.", "Bob Ray left Oslo."
    ]  # fmt: skip
    book.change("Remove", claims.remove_passage, one)
    assert len(quotes(book, claim)) == 3
    for _ in range(4):
        book.undo()
    assert quotes(book, claim) == BEGUN


def test_the_same_words_are_a_passage_once(book, claim):
    again = book.change("Again", claims.add_passage, claim, 1, 20, 34, "against")
    assert again == book.read(claims.passages, claim)[-1].id
    assert len(quotes(book, claim)) == 4
    assert book.change("Blank", claims.add_passage, claim, 1, 20, 21, "for") is None


def test_a_claim_must_say_something(book, claim):
    for act, args in ((claims.add, (" \n",)), (claims.restate, (claim, "\x00 "))):
        with pytest.raises(UserError) as caught:
            book.change("Nothing", act, *args)
        assert caught.value.code == "empty_claim"


def test_deleting_a_claim_and_taking_that_back(book, claim):
    book.change("Sure", claims.set_sure, claim, 4)
    book.change("Tag", tags.add, "claim", [claim], "money")
    before = book.read(claims.get, claim), quotes(book, claim)
    book.change("Delete", claims.remove, [claim])
    assert book.read(claims.count) == 0 and book.read(tags.every) == []
    book.undo()
    assert (book.read(claims.get, claim), quotes(book, claim)) == before


def test_the_list_is_narrowed(book, claim):
    other = book.change("Other", claims.add, "Élan of 100%")
    book.change("Sure", claims.set_sure, other, 3)
    book.change("Tag", tags.add, "claim", [other], "money")

    def found(*args, **filters):
        rows = book.read(claims.page, *args, **filters)
        assert len(rows) == book.read(claims.count, *args, **filters)
        return [row.id for row in rows]

    assert found() == [other, claim]
    assert found("cy wro") == [claim]  # in a passage
    assert found("100%") == [other]
    assert found(sure=3) == found(tag="MONEY") == [other]


def test_passages_follow_a_new_version_and_come_back(book, claim):
    text = "First. " + TEXTS[0].replace("Ann paid Bob.", "Nobody paid.")
    draft = Draft(text, title="New", zones=(Zone(0, len(text), "body"),))
    new = book.load("import", ("article",), articles.add, draft, "new")
    lost = book.change("New version", versions.add, new, 1)
    assert lost == ["“Ann paid Bob.” is a passage of “Ann paid”"]
    rows = {one.quote: (one.article, one.start, one.standing) for one in book.read(claims.passages, claim)}
    assert rows["Ann Lee met Bob Ray."] == (new, 7, "counts")
    assert rows["Ann paid Bob."] == (1, 21, "older")
    book.undo()
    assert {one.article for one in book.read(claims.passages, claim)} == {1, 2, 3}
