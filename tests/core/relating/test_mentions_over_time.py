"""When actors are mentioned, against a count of the view `place` row by row."""

from collections import Counter

import pytest

from core.relating.mentions_over_time import mentions_over_time
from core.store import articles, decisions
from tests.core.store.made import fill


@pytest.fixture
def filled(notebook):
    fill(notebook)
    notebook.load(
        "dates", ("article",), lambda db: db.execute("UPDATE article SET published = '2022-03-09' WHERE id = 3")
    )
    return notebook


def slowly(notebook, letters):
    """{actor: {period: counted places}} from single rows."""
    rows = notebook.read(
        lambda db: db.execute(
            "SELECT actor, published FROM place JOIN article ON article.id = article WHERE counted"
            " AND published IS NOT NULL AND actor IS NOT NULL"
        ).fetchall()
    )
    found = {}
    for actor, published in rows:
        found.setdefault(actor, Counter())[published[:letters]] += 1
    return found


@pytest.mark.parametrize(("unit", "letters"), [("day", 10), ("month", 7), ("year", 4)])
def test_mentions_are_those_of_the_places_after_every_decision(filled, unit, letters):
    def agree():
        wanted = slowly(filled, letters)
        found = filled.read(mentions_over_time, [1, 2, 3, 4], unit, {})
        assert {actor: periods for actor, periods in found.items() if periods} == wanted

    agree()
    filled.change("Pin", decisions.pin, 1, 0, 7, 2)
    agree()
    filled.change("Merge", decisions.merge, 1, [2])
    agree()
    filled.change("Not a name", decisions.refuse_everywhere, ["Oslo"])
    agree()
    filled.change("Hide", decisions.hide, [3], True)  # from relations, not from the timeline
    agree()
    filled.change("Trash", articles.trash, [2])
    agree()


def test_actors_that_nobody_mentions_are_there_too(filled):
    found = filled.read(mentions_over_time, range(1, 1200), "year", {})
    assert len(found) == 1199
    assert {actor: periods for actor, periods in found.items() if periods} == slowly(filled, 4)


def test_where_nothing_was_read_nobody_is_mentioned(notebook):
    assert notebook.read(mentions_over_time, [1], "month", {}) == {1: {}}
