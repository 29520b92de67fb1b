"""What happened when, against a count of the view `place` row by row."""

import pytest

from core.store import scoped, stories, tags, timeline
from tests.core.store.made import fill


@pytest.fixture
def filled(notebook):
    fill(notebook)
    notebook.load(
        "dates", ("article",), lambda db: db.execute("UPDATE article SET published = '2022-03-09' WHERE id = 3")
    )
    return notebook


def test_articles_by_time_and_outlet(filled):
    assert filled.read(timeline.articles_by, "year") == [("2021", "Post", 2), ("2022", "Post", 1)]
    assert filled.read(timeline.articles_by, "day")[0] == ("2021-01-01", "Post", 1)
    assert filled.read(scoped.days) == [("2021-01-01", 1), ("2021-01-02", 1), ("2022-03-09", 1)]
    filled.load("no date", ("article",), lambda db: db.execute("UPDATE article SET published = NULL WHERE id = 1"))
    assert filled.read(timeline.undated) == 1
    assert filled.read(timeline.articles_by, "month") == [("2021-01", "Post", 1), ("2022-03", "Post", 1)]


def test_the_articles_behind_a_mark(filled):
    found = filled.read(timeline.articles_of, 1, "2021", "2021")
    rows = [(one.article, one.start, one.end) for one in found]
    places = filled.read(
        lambda db: db.execute(
            "SELECT article, start, end FROM place WHERE actor = 1 ORDER BY article, start"
        ).fetchall()
    )
    firsts = {}
    for article, start, end in places:
        firsts.setdefault(article, (article, start, end))
    assert rows == [firsts[n] for n in (1, 2) if n in firsts]
    assert [one.article for one in filled.read(timeline.articles_of, 1, "2022-03", "2022-03")] == [3]
    assert [one.article for one in filled.read(timeline.articles_of, None, "2021-01-02", "2021-01-02")] == [2]
    assert filled.read(timeline.articles_of, None, "2021", "2022", "post")
    assert filled.read(timeline.articles_of, None, "2021", "2022", "Herald") == []


def test_articles_of_tags_and_stories(filled):
    filled.change("Tag", tags.add, "article", [1, 3], "Ferry")
    assert filled.read(scoped.articles, (), None) is None
    assert filled.read(scoped.articles, ("ferry",), None) == {1, 3}
    filled.change("Story", stories.join, [2, 3])
    leader = filled.read(stories.members, 2)[0].article
    assert filled.read(scoped.articles, (), 2) == {2, 3}
    assert filled.read(scoped.articles, ("Ferry",), None) == {1, 3, leader}
    assert filled.read(scoped.articles, ("Ferry",), 3) == {3, leader}
    assert filled.read(scoped.story_titles)[0][0] == leader
    assert filled.read(scoped.outlets) == [("Post", 3)]
