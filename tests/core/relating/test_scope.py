"""Only some articles count: of outlets, with tags, of a story; and what is kept of many such choices stays small."""

import pytest

from core.relating import stock
from core.relating.choices import Choices
from core.store import stories, tags
from tests.core.store.made import fill


@pytest.fixture
def filled(notebook):
    fill(notebook)
    notebook.load("outlet", ("article",), lambda db: db.execute("UPDATE article SET outlet = 'Herald' WHERE id = 3"))
    notebook.change("Tag", tags.add, "article", [2, 3], "ferry")
    return notebook


def articles_of(notebook, **chosen):
    return set(notebook.read(stock.choose, Choices(**chosen), {}).article.tolist())


def test_articles_are_chosen_by_outlet_tag_story_and_date_together(filled):
    assert articles_of(filled) == {1, 2, 3}
    assert articles_of(filled, outlets=("Herald",)) == {3}
    assert articles_of(filled, outlets=("Herald", "Post")) == {1, 2, 3}
    assert articles_of(filled, tags=("Ferry",)) == {2, 3}
    assert articles_of(filled, tags=("ferry",), outlets=("Post",)) == {2}
    assert articles_of(filled, tags=("none",)) == set()
    assert articles_of(filled, story=1) == {1}
    assert articles_of(filled, tags=("ferry",), since="2021-01-03") == {3}


def test_a_story_that_counts_once_stands_for_all_who_tell_it(filled):
    filled.change("Story", stories.join, [1, 3])
    leader = filled.read(stories.members, 1)[0].article
    assert articles_of(filled, story=3) == {leader}
    assert articles_of(filled, story=3, copies=True) == {1, 3}
    assert articles_of(filled, outlets=("Herald",)) == {leader}
    assert articles_of(filled, outlets=("Herald",), copies=True) == {3}
    assert articles_of(filled, tags=("ferry",)) == {2, leader}


def test_what_is_kept_while_dates_are_drawn_along_stays_small(filled):
    kept = {}
    for day in range(1, 29):
        for month in range(1, 5):
            choices = Choices(since=f"2020-{month:02}-{day:02}")
            assert len(filled.read(stock.windows, choices, kept)) == len(filled.read(stock.windows, Choices(), {}))
    varying = [key for key in kept if isinstance(key, tuple) and key[0] in stock.VARYING]
    assert len(varying) <= stock.MOST_KEPT
    assert "stock" in kept
