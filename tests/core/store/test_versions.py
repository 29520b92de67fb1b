"""A changed article: the newest version counts, decisions move along, and all of it can be taken back."""

import pytest

from core.model import Draft, Zone
from core.store import articles, check, decisions, history, mentions, stories, versions, zones
from tests.core.store.made import one_actor_a_name, reading

OLD = "Ann Lee met Bob Ray. Ann paid Bob.\n\nSubscribe to the letter of the day.\n\nCy wrote to Oslo.\n"
NEW = "Updated at noon.\n\nAnn Lee met Bob Ray. Ann owed Bob.\n\nSubscribe to the letter of the day.\n\nOslo is far.\n"


def put(notebook, text, **card):
    draft = Draft(text, zones=(Zone(0, len(text), "body"),), **card)
    return notebook.load("import", ("article",), articles.add, draft, text)


def read_all(notebook, *texts):
    found = [(number, reading(text)) for number, text in texts]
    notebook.load("read", ("mention",), mentions.store_all, found, "made", "1")
    notebook.load("resolve", ("actor",), one_actor_a_name)


@pytest.fixture
def pair(notebook):
    """Two versions, not known as such; the older one is read and has decisions."""
    old, new = put(notebook, OLD, title="Old"), put(notebook, NEW, title="New")
    read_all(notebook, (old, OLD))
    cy = OLD.index("Cy")
    notebook.change("Not here", decisions.refuse_here, old, 0, 7)
    notebook.change("Pin", decisions.pin, old, cy, cy + 2, 1)
    notebook.change("Not text", zones.set_here, old, OLD.index("Subscribe"), OLD.index("Subscribe"), "boilerplate")
    return notebook, old, new


def state(notebook):
    """All that the analyst has decided, and what is in the trash."""

    def everything(db):
        rows = {
            table: db.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
            for table in history.RECORDED
            if table != "article" and table != "refused" and table != "watched"
        }
        return rows | {"trash": db.execute("SELECT id, trashed_at IS NULL FROM article").fetchall()}

    return notebook.read(everything)


def test_decisions_move_with_the_text_and_what_is_gone_is_said(pair):
    notebook, old, new = pair
    lost = notebook.change("New version", versions.add, new, old)
    assert lost == ["“Cy” is Ann Lee"]
    at = NEW.index("Ann Lee")
    assert notebook.read(
        lambda db: db.execute("SELECT start, end, actor FROM pin WHERE article = ?", (new,)).fetchall()
    ) == [(at, at + 7, None)]
    (zone,) = [zone for zone in notebook.read(articles.zones, new) if zone.kind == "boilerplate"]
    assert NEW[zone.start : zone.end].strip() == "Subscribe to the letter of the day."
    read_all(notebook, (new, NEW))
    assert at not in [place.start for place in notebook.read(mentions.places, new)]
    assert NEW.index("Ann owed") in [place.start for place in notebook.read(mentions.places, new)]
    assert notebook.read(articles.count) == 1
    assert notebook.read(check.check) == []


def test_undo_and_redo_of_a_version(pair):
    notebook, old, new = pair
    before = state(notebook)
    notebook.change("New version", versions.add, new, old)
    after = state(notebook)
    notebook.undo()
    assert state(notebook) == before
    notebook.redo()
    assert state(notebook) == after


@pytest.mark.parametrize("flips", [0, 1, 2])
def test_withdrawing_brings_everything_back(pair, flips):
    notebook, old, new = pair
    before = state(notebook)
    notebook.change("New version", versions.add, new, old)
    for _ in range(flips):
        notebook.undo()
        notebook.redo()
    after = state(notebook)
    notebook.change("Another article", versions.withdraw, new)
    assert state(notebook) == before
    notebook.undo()
    assert state(notebook) == after
    notebook.change("Another article", versions.withdraw, new)
    assert state(notebook) == before


def test_what_she_decided_since_stays_when_a_version_is_withdrawn(pair):
    notebook, old, new = pair
    notebook.change("New version", versions.add, new, old)
    read_all(notebook, (new, NEW))
    ann, bob = NEW.index("Ann Lee"), NEW.index("Bob Ray")
    notebook.change("Pin", decisions.pin, new, ann, ann + 7, 1)  # the one that moved along, decided anew
    notebook.change("Pin", decisions.refuse_here, new, bob, bob + 7)
    notebook.change("Another article", versions.withdraw, new)
    pins = notebook.read(lambda db: db.execute("SELECT start, actor FROM pin WHERE article = ?", (new,)).fetchall())
    assert pins == [(ann, 1), (bob, None)]
    assert notebook.read(articles.count) == 2


def test_of_three_versions_the_last_counts_and_each_link_can_be_cut(pair):
    notebook, old, new = pair
    last = put(notebook, NEW + "More of it.\n", title="Last")
    before = state(notebook)
    notebook.change("v", versions.add, new, old)
    notebook.change("v", versions.add, last, new)
    for one in (old, new, last):
        assert [version.article for version in notebook.read(versions.chain, one)] == [last, new, old]
    (row,) = notebook.read(articles.page)
    assert (row.id, row.versions) == (last, 3)
    notebook.change("w", versions.withdraw, new)
    assert notebook.read(articles.ids) == [old, last]
    notebook.change("w", versions.withdraw, last)
    assert notebook.read(articles.ids) == [old, new, last]
    for _ in range(4):
        notebook.undo()
    assert state(notebook) == before


def test_an_older_version_is_no_trash(pair):
    notebook, old, new = pair
    notebook.change("v", versions.add, new, old)
    assert notebook.read(articles.trashed) == []
    assert not notebook.read(articles.is_trashed, OLD)
    notebook.change("r", articles.restore, [old])
    assert notebook.read(articles.ids) == [new]
    notebook.change("t", articles.trash, [new])
    assert [row.id for row in notebook.read(articles.trashed)] == [new]
    notebook.change("r", articles.restore, [new])
    assert notebook.read(articles.ids) == [new]


# --- among the outlets of a story


def rows_of(notebook):
    return dict(notebook.read(lambda db: db.execute("SELECT article, of FROM story").fetchall()))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({2: 1, 3: 1}, {3: 2}),  # the older one led, the new one was found to tell its story
        ({3: 1}, {3: 2}),
        ({1: 3, 2: 3}, {1: 3, 2: 3}),  # another outlet leads
        ({1: 3}, {1: 3, 2: 3}),
        ({1: 2, 3: 2}, {1: 2, 3: 2}),  # the new one leads already
        ({1: None}, {1: None, 2: None}),  # she had said that it stands alone
        ({1: None, 2: 1, 3: 1}, {1: None, 2: None, 3: 2}),  # she had joined it with another
        ({3: 1, 2: 4}, {3: 4, 2: 4}),  # two stories meet
        ({1: 4, 3: 2}, {1: 4, 2: 4, 3: 4}),
    ],
)
def test_a_new_version_stands_where_the_old_one_stood(notebook, before, after):
    for number in range(1, 5):
        put(notebook, f"Text {number}.")
    for article, of in before.items():
        notebook.load("s", (), lambda db, a=article, o=of: db.execute("INSERT INTO story VALUES (?, ?)", (a, o)))
    notebook.change("v", versions.add, 2, 1)
    assert rows_of(notebook) == after
    followers = notebook.read(stories.followers)
    assert not set(followers.values()) & {1, *followers}
    notebook.change("w", versions.withdraw, 2)
    assert rows_of(notebook) == before


# --- addresses


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.post.example/a/b/", "http://post.example/a/b?utm_source=x&fbclid=1#top", True),
        ("https://POST.example/a", "https://m.post.example/a", True),
        ("https://post.example/index.php?id=5&utm_medium=x", "https://post.example/index.php?id=5", True),
        ("https://post.example/index.php?id=5", "https://post.example/index.php?id=6", False),
        ("https://post.example/a", "https://post.example/A", False),
        ("https://post.example/a", "https://herald.example/a", False),
    ],
)
def test_addresses_without_their_tails(notebook, one, other, same):
    put(notebook, "a", url=one)
    put(notebook, "b", url=other)
    a, b = notebook.read(versions.catalogue)
    assert a.address and (a.address == b.address) is same


def test_a_front_page_is_no_address(notebook):
    put(notebook, "a", url="https://post.example/")
    assert notebook.read(versions.catalogue)[0].address is None
