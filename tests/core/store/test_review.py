"""The facts of one side of a question."""

from core.store import actors, answers, review
from tests.core.store.made import fill

ANN, BOB, OSLO, CY = 1, 2, 3, 4


def test_the_facts_of_a_side(notebook):
    fill(notebook)
    ann = notebook.read(review.side, ANN)
    assert (ann.row.name, ann.row.places, ann.row.articles) == ("Ann Lee", 4, 3)
    assert ann.names == (("Ann Lee", 3), ("Ann", 1))
    assert (ann.first, ann.last) == ("2021-01-01", "2021-01-03")
    assert ann.outlets == (("Post", 3),)
    assert [one.text[slice(*one.marks[0])] for one in ann.sentences] == ["Ann Lee"] * 3


def test_companions_are_those_who_stand_beside_it_and_the_telling_ones_come_first(notebook):
    fill(notebook)
    found = {one.name: one.sentences for one in notebook.read(review.side, ANN).companions}
    assert found == {"Bob Ray": 2, "Cy": 2, "Oslo": 1}
    assert [one.name for one in notebook.read(review.side, ANN, companions=1).companions] == ["Cy"]


def test_nobody_has_no_side(notebook):
    fill(notebook)
    notebook.change("Merge", answers.same, ANN, [BOB])
    assert notebook.read(review.side, BOB) is None
    assert notebook.read(review.side, 99) is None


def test_articles_that_have_all(notebook):
    fill(notebook)
    assert notebook.read(review.together, [ANN, BOB]) == 2
    assert notebook.read(review.together, [BOB, CY]) == 1
    assert notebook.read(review.together, [ANN, BOB, CY]) == 1


def test_a_reading_is_only_the_name_as_that_kind(notebook):
    """Ann Lee's mentions count for her, not for the place that has been merged into her."""
    fill(notebook)
    notebook.change("Merge", answers.same, ANN, [OSLO])
    oslo = next(alias for alias in notebook.read(actors.aliases) if alias.text == "Oslo")
    found = notebook.read(review.reading, oslo.id)
    assert (found.row.id, found.row.kind, found.row.places, found.row.articles) == (ANN, "place", 2, 1)
    assert found.names == (("Oslo", 2),)
    assert ANN not in {one.actor for one in found.companions}
    assert len(found.sentences) == 2
    notebook.change("Refuse", lambda db: db.execute("INSERT INTO refused (text) VALUES ('Oslo')"))
    assert notebook.read(review.reading, oslo.id) is None


def test_names_of_any_number_of_actors(notebook):
    fill(notebook)
    assert notebook.read(review.called, range(1, 5_000))[BOB] == ("Bob Ray", "person")
    notebook.change("Rename", answers.same, BOB, [], None, "", "group")
    assert notebook.read(review.confirmed) == {BOB}
