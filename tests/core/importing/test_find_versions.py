"""Changed articles that are imported again become versions; other articles never do."""

import json
from dataclasses import replace

import pytest

from core import jobs
from core.intake import as_json, take_in, take_in_drafts
from core.model import Draft, Zone
from core.reading import models
from core.store import articles, decisions, history, mentions, readings, reports, stories, versions, watched
from core.watching import look

STORY = (
    "Anna Bee met Carl Dee in Lisbon on Friday and spoke with him for more than an hour about the northern quay. "
    "Neither of the two would say afterwards what had been agreed about the lease of the quay or its price.\n\n"
    "A spokesman for the port denied that money had changed hands, and promised a full account within days. "
    "The opposition called for an inquiry by a judge who has never worked for the ministry or the company.\n\n"
    "Later Anna Bee left for Rome with Eva Foe.\n"
)
CHANGED = "Corrected on Monday.\n\n" + STORY.replace(
    "Later Anna Bee left for Rome with Eva Foe.", "Anna Bee left alone."
)
OTHER = (
    "The harvest in the south was poor this year, and farmers asked the council for seed and for a later tax day. "
    "Rain had fallen in May, when the blossom was out, and again in August, when the wheat stood ready to be cut. "
    "The council will speak of it in the autumn, after the fair, when all of its members are back in the town.\n"
)
URL = "https://post.example/quay"


@pytest.fixture(autouse=True)
def no_model(monkeypatch):
    monkeypatch.setenv("FIELDFARE_MODEL", "capitals")


def draft(text=STORY, **card):
    return Draft(text, zones=(Zone(0, len(text), "body"),), **{"title": "The quay", "outlet": "Post"} | card)


def bring(notebook, *drafts):
    return jobs.run(take_in_drafts(notebook, drafts))


def found(report):
    return [one.article for one in report.versions]


@pytest.mark.parametrize(
    ("old", "new", "is_version"),
    [
        # by its address
        (draft(url=URL), draft(CHANGED, url=URL + "?utm_source=mail#top", title="Quay lease in doubt"), True),
        (draft(url=URL), draft(CHANGED, url=URL, outlet=None), True),
        (draft(url=URL), draft("Short now.", url=URL), True),
        (draft(url=URL), draft(OTHER, url=URL, title="Poor harvest"), False),  # an address for whatever is newest
        (draft(url=URL + "?id=1"), draft(OTHER, url=URL + "?id=2"), False),
        # by outlet, title and most of the words
        (draft(), draft(CHANGED, title="THE QUAY"), True),
        (draft(), draft(CHANGED, published="2021-05-02"), True),
        (draft(), draft(CHANGED, title="Another title"), False),
        (draft(), draft(OTHER), False),
        (draft(outlet=None, file="a.txt"), draft(CHANGED, outlet=None, file="a.txt"), True),
        (draft(outlet=None, file="a.txt"), draft(CHANGED, outlet=None, file="b.txt"), False),
        # at two addresses on two days an outlet has told it twice
        (draft(url=URL, published="2021-05-01"), draft(CHANGED, url=URL + "/2", published="2021-05-02"), False),
        # a wire copy is the same story, not a version
        (draft(), draft(CHANGED, outlet="Courier"), False),
        (draft(url=URL), draft(CHANGED, url=URL, outlet="Courier"), False),
    ],
)
def test_what_is_a_version(notebook, old, new, is_version):
    assert found(bring(notebook, old)) == []
    report = bring(notebook, new)
    assert found(report) == ([2] if is_version else [])
    assert notebook.read(articles.count) == (1 if is_version else 2)
    assert notebook.read(history.next_labels)[0] == (f"New version of “{new.title}”" if is_version else None)


def test_a_wire_copy_is_a_story(notebook):
    bring(notebook, draft(), draft(CHANGED, outlet="Courier"))
    assert len(notebook.read(stories.members, 1)) == 2


def test_articles_of_one_file_with_other_days_are_no_versions(notebook, tmp_path):
    lines = [
        {"title": "The quay", "outlet": "Post", "url": URL, "text": STORY, "published": "2021-05-01"},
        {"title": "The quay", "outlet": "Post", "url": URL, "text": CHANGED, "published": "2021-05-02"},
        {"title": "The quay", "outlet": "Post", "url": URL, "text": OTHER},
    ]
    path = tmp_path / "all.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)))
    assert found(jobs.run(take_in(notebook, [path]))) == []
    lines[1]["published"] = "2021-05-01"
    lines[1]["text"] += "A word more.\n"
    path.write_text(json.dumps(lines[1]))
    assert len(found(jobs.run(take_in(notebook, [path])))) == 1


def test_of_two_versions_in_one_import_the_later_day_is_the_newer(notebook):
    report = bring(notebook, draft(CHANGED, url=URL, published="2021-05-02"), draft(url=URL, published="2021-05-01"))
    assert found(report) == [1]
    assert notebook.read(articles.ids) == [1]


def test_three_versions_in_one_import_are_one_chain(notebook):
    """Each is the older version of one other at most, whatever the order in the folder."""
    report = bring(
        notebook,
        draft(CHANGED, url=URL, published="2021-05-02"),
        draft(url=URL, published="2021-05-01"),
        draft(f"{CHANGED}\nIt did not rain.\n", url=URL, published="2021-05-03"),
    )
    assert found(report) == [1, 3]
    assert [version.article for version in notebook.read(versions.chain, 2)] == [3, 1, 2]
    assert notebook.read(articles.ids) == [3]


def test_the_last_of_many_versions_counts(notebook):
    for number in range(4):
        bring(notebook, draft(f"{STORY}\nUpdate {number}.\n", url=URL))
    assert [version.article for version in notebook.read(versions.chain, 1)] == [4, 3, 2, 1]
    notebook.undo()
    assert notebook.read(articles.ids) == [3, 4]


def test_a_version_takes_the_place_among_the_outlets_and_undo_gives_it_back(notebook):
    bring(notebook, draft(published="2021-05-01"), draft(STORY + "So says a wire.\n", outlet="Courier"))
    assert notebook.read(stories.followers) == {2: 1}
    bring(notebook, draft(CHANGED))
    assert notebook.read(stories.followers) == {2: 3}
    (row,) = notebook.read(articles.page, stories=True)
    assert (row.id, row.others, row.outlets, row.versions) == (3, (2,), ("Post", "Courier"), 2)
    notebook.undo()
    assert notebook.read(stories.followers) == {2: 1, 3: 1}


def decide(notebook, words, act):
    (place,) = [one for one in notebook.read(mentions.places, 1) if one.start == STORY.rindex(words)]
    notebook.change("Decide", act, 1, place.start, place.end)
    return place


@pytest.mark.parametrize("model", ["capitals", pytest.param("spacy", marks=pytest.mark.model)])
def test_a_name_refused_at_a_place_stays_refused_in_the_changed_article(notebook, model, monkeypatch):
    """With a real reading: the decision is made where names were read, and holds where they are read again."""
    monkeypatch.setenv("FIELDFARE_MODEL", model)
    bring(notebook, draft(url=URL))
    decide(notebook, "Anna Bee met", decisions.refuse_here)
    decide(notebook, "Eva Foe", decisions.refuse_here)
    report = bring(notebook, draft(CHANGED, url=URL))
    (version,) = report.versions
    assert version.lost == ("“Eva Foe” is no name",)
    assert report.reading.read == 1
    starts = {place.start for place in notebook.read(mentions.places, version.article)}
    assert CHANGED.index("Anna Bee met") not in starts
    assert {CHANGED.index("Carl Dee"), CHANGED.index("Anna Bee left")} <= starts
    # A better model reads everything again: the decision stays.
    name, number = models.identity(model)
    notebook.load("older", (), lambda db: db.execute("UPDATE reading SET version = 'older'"))
    assert len(notebook.read(readings.outdated, name, number, ("en",))) == 1
    bring(notebook, draft(OTHER, title="Harvest"))
    assert CHANGED.index("Anna Bee met") not in {place.start for place in notebook.read(mentions.places, 2)}


def test_the_report_keeps_versions_with_what_could_not_be_placed(notebook):
    bring(notebook, draft(url=URL))
    decide(notebook, "Eva Foe", decisions.refuse_here)
    report = bring(notebook, draft(CHANGED, url=URL))
    kept = notebook.read(reports.every)[0]
    assert (kept.added, kept.versions) == (1, (("The quay", ("“Eva Foe” is no name",)),))
    printed = as_json(report, {})
    assert (printed["added"], printed["versions"], printed["duplicates"]) == (1, 1, 0)


def test_versions_are_told_of_the_watched_folder_that_has_them(notebook, tmp_path):
    for name in ("One", "Two"):
        (tmp_path / name).mkdir()
        notebook.change("Watch", watched.watch, str(tmp_path / name))
    (tmp_path / "One" / "a.txt").write_text("The quay\n\n" + STORY)
    jobs.run(look(notebook))
    (tmp_path / "One" / "a.txt").write_text("The quay\n\n" + CHANGED)
    (tmp_path / "Two" / "b.txt").write_text("Harvest\n\n" + OTHER)
    report = jobs.run(look(notebook))
    assert [(folder.name, len(done.versions)) for folder, done in report.imports] == [("One", 1), ("Two", 0)]
    assert [len(kept.versions) for kept in notebook.read(reports.every)] == [0, 1, 0]


def test_what_lies_in_the_trash_is_said_to_lie_there(notebook):
    bring(notebook, draft(file="a.txt"), draft(OTHER, file="b.txt", title="Harvest"))
    notebook.change("Trash", articles.trash, [1])
    bring(notebook, draft(file="again.txt"), draft(OTHER, file="b.txt", title="Harvest"))
    kept = notebook.read(reports.every)[0]
    assert (kept.duplicates, kept.in_trash) == (("again.txt", "b.txt"), ("again.txt",))
    assert [row.title for row in notebook.read(articles.trashed)] == ["The quay"]
    notebook.change("Restore", articles.restore, [1])
    assert notebook.read(articles.trashed) == []
    notebook.undo()
    assert [row.id for row in notebook.read(articles.trashed)] == [1]


def test_an_older_version_that_comes_again_changes_nothing(notebook):
    bring(notebook, draft(url=URL, file="a.html"))
    bring(notebook, draft(CHANGED, url=URL))
    report = bring(notebook, draft(url=URL, file="a.html"))
    assert (report.imported.duplicates, report.imported.in_trash, report.versions) == (["a.html"], [], [])
    assert notebook.read(articles.ids) == [2]


def test_many_new_versions_are_found_in_time(notebook):
    """A whole folder that was saved again: each article finds its own, and only its own."""
    words = [f"w{n}" for n in range(400)]
    first = [
        draft(" ".join(words[number::7] * 3 + [f"s{number}x{n}" for n in range(60)]), title=f"T{number}")
        for number in range(60)
    ]
    bring(notebook, *first)
    report = bring(notebook, *(replace(one, text=one.text + " changed", zones=()) for one in first))
    assert {one.article: notebook.read(versions.chain, one.article)[1].article for one in report.versions} == {
        number + 60: number for number in range(1, 61)
    }
