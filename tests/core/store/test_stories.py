"""One story in several outlets: grouped by the machine, decided by the analyst, counted once."""

import pytest

from core.importing.group_stories import group_stories
from core.model import RELATED_KINDS, Draft, Zone
from core.relating.load import load
from core.relating.relations import relations
from core.store import articles, bundle, mentions, stories
from core.store import relations as stored
from tests.core.store.made import one_actor_a_name, reading

WIRE = (
    "Ann Lee met Bob Ray in the harbour of the capital on Friday and spoke with him for more than an hour. "
    "Neither of the two would say afterwards what had been agreed about the lease of the northern quay. "
    "A spokesman for the port denied that money had changed hands, and promised a full account within days. "
    "The opposition called for an inquiry by a judge who has never worked for the ministry or the company."
)
OTHER = (
    "Cy spent the summer in the mountains, where the snow had melted early and the paths were dry and stony. "
    "He wrote no letters and read no papers, and nobody in the valley knew what he had done before he came. "
    "In autumn he took the train to Oslo, carrying two bags and a box of stones that he had labelled by hand."
)


@pytest.fixture
def wires(notebook):
    """Four articles: a wire story in three outlets, and another story."""
    texts = [
        ("Post", "2021-01-02", WIRE),
        ("Courier", "2021-01-01", WIRE + " More on our pages tomorrow."),
        ("Herald", None, WIRE + " With material from agencies."),
        ("Post", "2021-01-01", OTHER),
    ]
    drafts = [
        (Draft(text, title=outlet, outlet=outlet, published=day, zones=(Zone(0, len(text), "body"),)), text)
        for outlet, day, text in texts
    ]
    ids = notebook.load("import", ("article",), articles.add_all, drafts)
    found = [(article, reading(text)) for article, (_, _, text) in zip(ids, texts, strict=True)]
    notebook.load("read", ("mention",), mentions.store_all, found, "made", "1")
    notebook.load("resolve", ("actor",), one_actor_a_name)
    list(group_stories(notebook))
    return notebook


def told(notebook, article=1):
    return [member.article for member in notebook.read(stories.members, article)]


def ann_and_bob(notebook):
    (one,) = (row for row in relations(notebook.read(load, RELATED_KINDS), "sentence") if (row.a, row.b) == (1, 2))
    return one


def test_the_first_published_stands_for_the_story(wires):
    assert told(wires) == told(wires, 3) == [2, 1, 3]
    assert wires.read(stories.members, 1)[0].leads
    assert told(wires, 4) == [4]


def test_a_story_counts_once_with_all_its_outlets(wires):
    one = ann_and_bob(wires)
    assert (one.windows, one.articles, one.outlets) == (1, 1, 3)
    assert {row[0] for row in wires.read(stored.counted_places, RELATED_KINDS)} == {2, 4}


def test_she_can_refuse_a_grouping_and_take_that_back(wires):
    wires.change("Stands alone", stories.stand_alone, 3)
    assert told(wires) == [2, 1]
    assert ann_and_bob(wires).articles == 2
    list(group_stories(wires))
    assert told(wires, 3) == [3]
    wires.undo()
    assert told(wires, 3) == [2, 1, 3]


def test_when_the_leader_leaves_the_others_go_on_together(wires):
    wires.change("Stands alone", stories.stand_alone, 2)
    assert told(wires, 1) == told(wires, 3) == [1, 3]
    wires.undo()
    assert told(wires) == [2, 1, 3]


def test_she_can_join_what_the_machine_did_not(wires):
    wires.change("Same story", stories.join, [3, 4])
    assert told(wires, 4)[0] in (2, 4)
    assert set(told(wires, 4)) == {1, 2, 3, 4}
    wires.undo()
    assert told(wires, 4) == [4]


def test_when_the_leader_goes_to_the_trash_another_stands_for_the_story(wires):
    wires.change("Trash", articles.trash, [2])
    assert told(wires) == told(wires, 3) == [1, 3]
    assert {row[0] for row in wires.read(stored.counted_places, RELATED_KINDS)} == {1, 4}
    assert [(row["article"], row["same_story_as"]) for row in wires.read(bundle.articles)] == [
        (1, None), (3, 1), (4, None)
    ]  # fmt: skip
    wires.change("Restore", articles.restore, [2])
    assert told(wires, 2) == [1, 2, 3]
    wires.undo()
    wires.undo()
    assert told(wires) == [2, 1, 3]


def test_a_bundle_names_no_leader_that_is_in_the_trash(wires):
    """Also where an earlier release, or hand, left a follower without its leader."""
    wires.load("as it was", (), lambda db: db.execute("UPDATE article SET trashed_at = '2021' WHERE id = 2"))
    assert [row["same_story_as"] for row in wires.read(bundle.articles)] == [None, None, None]
    assert wires.read(articles.count, stories=True) == len(wires.read(articles.page, stories=True)) == 3


def test_who_comes_back_never_follows_what_is_still_in_the_trash(wires):
    astray = (
        "SELECT COUNT(*) FROM story JOIN article ON article.id = story.article JOIN article AS leader"
        " ON leader.id = story.of WHERE article.trashed_at IS NULL AND leader.trashed_at IS NOT NULL"
    )
    for act, chosen in (
        (articles.trash, [2]),
        (articles.trash, [1]),
        (articles.trash, [3]),
        (articles.restore, [1, 2]),
        (articles.restore, [3]),
    ):
        wires.change("Trash or restore", act, chosen)
        assert wires.read(lambda db: db.execute(astray).fetchone()) == (0,)
    assert told(wires, 1) == told(wires, 2) == told(wires, 3) == [2, 1, 3]


def test_the_library_shows_a_story_as_one_row(wires):
    rows = wires.read(articles.page, stories=True)
    assert {row.id: (row.others, row.outlets) for row in rows} == {
        2: ((1, 3), ("Courier", "Post", "Herald")),
        4: ((), ()),
    }
    assert wires.read(articles.count, stories=True) == 2
    assert wires.read(articles.count) == 4


def test_a_filter_finds_every_article_of_a_story(wires):
    found = {row.id: row.same_as for row in wires.read(articles.page, "harbour")}
    assert found == {1: "Courier", 2: None, 3: "Courier"}
    assert wires.read(articles.count, "harbour") == 3
    once = wires.read(articles.page, "harbour", stories=True)
    assert wires.read(articles.count, "harbour", stories=True) == len(once) == 1


def test_a_page_of_stories_sorts_nothing_and_reads_no_text(wires):
    """As fast as without: the rows come in the order of an index, each one's story by its key."""
    said = []
    wires.read(lambda db: db.conn.set_trace_callback(said.append))
    wires.read(articles.page, stories=True)
    wires.read(lambda db: db.conn.set_trace_callback(None))
    plan = wires.read(lambda db: db.execute(f"EXPLAIN QUERY PLAN {said[0]}").fetchall())
    steps = [row[3] for row in plan]
    assert not any("TEMP B-TREE" in step for step in steps), steps
    assert any("SEARCH story USING INTEGER PRIMARY KEY" in step for step in steps), steps


def test_a_later_copy_joins_the_story(wires):
    text = "Reported elsewhere. " + WIRE
    draft = Draft(text, outlet="Late", published="2020-01-01", zones=(Zone(0, len(text), "body"),))
    late = wires.load("import", ("article",), articles.add, draft, text)
    list(group_stories(wires))
    assert told(wires, late) == [2, 1, 3, late]


def test_furniture_makes_no_story(notebook):
    """Two articles that share nothing but the page around them."""
    page = "Subscribe to our letter and read every story on every device for one small price, says the page. " * 4
    for number, own in enumerate((WIRE, OTHER)):
        draft = Draft(own + page, zones=(Zone(0, len(own), "body"), Zone(len(own), len(own + page), "boilerplate")))
        notebook.load("import", ("article",), articles.add, draft, str(number))
    list(group_stories(notebook))
    assert told(notebook, 1) == [1]
