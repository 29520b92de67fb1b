"""A bundle read back makes an equal notebook."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core import jobs
from core.exporting import EXPORTERS
from core.importing.fingerprint import fingerprint
from core.importing.import_files import import_files
from core.model import KINDS, Draft, Mention, Reading, Zone
from core.notebook import Notebook
from core.reading import models
from core.resolving.resolve_pending import resolve_pending
from core.store import actors, articles, decisions, mentions, stories, versions, zones
from core.store.check import check
from core.store.readings import outdated
from tests.core.store.made import fill
from tests.e2e.running import ARTICLES, bundle, program, rows, run, write

#: What a bundle must hold again to the byte. Decisions cannot be replayed and stay behind.
EQUAL = ("articles", "mentions", "actors", "relations", "suggestions", "refused", "apart", "trashed", "lines")


@pytest.fixture(autouse=True)
def capitals(monkeypatch):
    monkeypatch.setenv("FIELDFARE_MODEL", "capitals")


def export(notebook: Notebook, folder: Path) -> dict[str, bytes]:
    jobs.run(EXPORTERS[0].write(notebook, folder))
    return {name: (folder / f"{name}.jsonl").read_bytes() for name in EQUAL}


def restored(notebook: Notebook, folder: Path):
    """Import the bundle in `folder` without reading anything."""
    report = jobs.run(import_files(notebook, [folder], read_by=models.identity("capitals")))
    assert report.failed == []
    return report


# --- by the commands


def test_a_bundle_makes_an_equal_notebook(tmp_path):
    write(tmp_path / "in", ARTICLES)
    run("import", tmp_path / "a.fieldfare", tmp_path / "in")
    run("suggestions", tmp_path / "a.fieldfare", "--accept", "0.5")
    bundle(tmp_path / "a.fieldfare", tmp_path / "bundle")
    ran = run("import", tmp_path / "b.fieldfare", tmp_path / "bundle", "--json")
    assert (ran.status, ran.json["added"], ran.json["duplicates"]) == (0, 2, 0)
    bundle(tmp_path / "b.fieldfare", tmp_path / "again")
    for name in EQUAL:
        assert (tmp_path / "again" / f"{name}.jsonl").read_bytes() == (
            tmp_path / "bundle" / f"{name}.jsonl"
        ).read_bytes()
    assert run("check", tmp_path / "b.fieldfare").out == "all is well\n"
    assert run("search", tmp_path / "b.fieldfare", "Volodymyr Petrov", "--json").json["total"] == 2


def test_a_bundle_among_other_files_and_twice(tmp_path):
    write(tmp_path / "in", ARTICLES)
    run("import", tmp_path / "a.fieldfare", tmp_path / "in")
    bundle(tmp_path / "a.fieldfare", tmp_path / "all" / "bundle")
    write(tmp_path / "all", {"new.txt": "Cy Dale met Ann Lee."})
    ran = run("import", tmp_path / "b.fieldfare", tmp_path / "all", tmp_path / "all" / "bundle", "--json")
    assert (ran.json["added"], ran.json["duplicates"]) == (3, 0)
    again = run("import", tmp_path / "b.fieldfare", tmp_path / "all", "--json")
    assert (again.status, again.json["added"], again.json["duplicates"]) == (0, 0, 3)
    ann = [row for row in run("actors", tmp_path / "b.fieldfare", "--json").json if "Ann Lee" in row["names"]]
    assert len(ann) == 1 and ann[0]["articles"] == 3
    assert run("check", tmp_path / "b.fieldfare").status == 0


def test_a_restored_reading_stands_until_the_model_changes(tmp_path):
    write(tmp_path / "in", ARTICLES)
    run("import", tmp_path / "a.fieldfare", tmp_path / "in")
    bundle(tmp_path / "a.fieldfare", tmp_path / "bundle")
    with Notebook.open(tmp_path / "b.fieldfare", create=True) as notebook:
        restored(notebook, tmp_path / "bundle")
        assert notebook.read(outdated, *models.identity("capitals"), ("en",)) == []
        assert len(notebook.read(outdated, "capitals", "2", ("en",))) == 2
        assert len(notebook.read(outdated, "spacy", "1", ("en",))) == 2


def test_what_was_unread_is_read_after_the_bundle_was_restored(tmp_path):
    with Notebook.open(tmp_path / "a.fieldfare", create=True) as notebook:
        write(tmp_path / "in", ARTICLES)
        jobs.run(import_files(notebook, [tmp_path / "in"]))
        export(notebook, tmp_path / "bundle")
    assert rows(tmp_path / "bundle" / "articles.jsonl")[0]["sentences"] is None
    assert run("import", tmp_path / "b.fieldfare", tmp_path / "bundle", "--json").json["mentions"] > 10


def test_a_broken_bundle_imports_nothing_and_says_where(tmp_path):
    write(tmp_path / "in", ARTICLES)
    run("import", tmp_path / "a.fieldfare", tmp_path / "in")
    bundle(tmp_path / "a.fieldfare", tmp_path / "bundle")
    lines = (tmp_path / "bundle" / "mentions.jsonl").read_text("utf-8").split("\n")
    (tmp_path / "bundle" / "mentions.jsonl").write_text("\n".join([*lines[:3], "{", *lines[3:]]), "utf-8")
    ran = run("import", tmp_path / "b.fieldfare", tmp_path / "bundle", "--json")
    assert ran.status == 2 and not (tmp_path / "b.fieldfare").exists()
    assert ran.complaints == [f"fieldfare: {tmp_path / 'bundle'}: mentions.jsonl, line 4: this is not a JSON object."]


def test_a_bundle_is_the_same_whichever_process_writes_it(tmp_path):
    """Nothing in it hangs on the order of sets, which differs from run to run."""
    write(tmp_path / "in", ARTICLES)
    run("import", tmp_path / "a.fieldfare", tmp_path / "in")
    bundle(tmp_path / "a.fieldfare", tmp_path / "here")
    assert program("export", tmp_path / "a.fieldfare", tmp_path / "there", "--format", "bundle").status == 0
    for name in EQUAL:
        assert (tmp_path / "here" / f"{name}.jsonl").read_bytes() == (tmp_path / "there" / f"{name}.jsonl").read_bytes()


STORY = " ".join(f"Word{n} of the story about Ann Lee and a ship number {n * n}." for n in range(40))


def test_stories_come_back_as_they_were_and_new_copies_join_them(tmp_path):
    write(tmp_path / "in", {f"2021-03-0{n} Paper {n} - Ship.txt": f"Ship {n}\n\n{STORY}\n" for n in (1, 2, 3)})
    run("import", tmp_path / "a.fieldfare", tmp_path / "in")
    with Notebook.open(tmp_path / "a.fieldfare") as notebook:
        assert len(notebook.read(stories.followers)) == 2
        notebook.change("Alone", stories.stand_alone, 3)
    bundle(tmp_path / "a.fieldfare", tmp_path / "bundle")
    run("import", tmp_path / "b.fieldfare", tmp_path / "bundle")
    bundle(tmp_path / "b.fieldfare", tmp_path / "again")
    for name in EQUAL:
        assert (tmp_path / "again" / f"{name}.jsonl").read_bytes() == (
            tmp_path / "bundle" / f"{name}.jsonl"
        ).read_bytes()
    write(tmp_path / "more", {"2021-04-01 Paper 4 - Ship.txt": f"Ship 4\n\n{STORY}\n"})
    run("import", tmp_path / "b.fieldfare", tmp_path / "more")
    with Notebook.open(tmp_path / "b.fieldfare") as notebook:
        assert 4 in notebook.read(stories.followers)


def kept_apart(notebook: Notebook) -> None:
    """Article 1 in the trash with pins in it; 2 the older version of 5; 3 alone; a line that is text wherever it is."""
    for name in ("one", "two", "three", "four"):
        body = f"Ann Lee met Bob Ray in Oslo, as {name} said."
        add_one(notebook, f"The title of {name}\n\n{body}\n\nAdvertisement {name}\n\nSign up\n")
    notebook.change("Pin", decisions.pin_to_new, 1, 19 + 1, 19 + 8, "Annabel Lee", "person")
    notebook.change("Refuse", decisions.refuse_here, 1, 0, 3)
    notebook.change("Line", zones.set_line, "Sign up", "caption")
    notebook.change("Here", zones.set_here, 2, 0, 5, "boilerplate")
    notebook.change("Trash", articles.trash, [1])
    notebook.change("Alone", stories.stand_alone, 3)
    add_one(notebook, "The title of two\n\nAnn Lee met Bob Ray in Oslo, as two said twice.\n\nSign up\n")
    notebook.change("Version", versions.add, 5, 2)


def add_one(notebook: Notebook, text: str) -> None:
    draft = Draft(text, title=text.split("\n")[0], zones=(Zone(0, len(text), "body"),))
    notebook.load("Import", ("article",), articles.add, draft, fingerprint(text))


def test_trash_versions_and_lines_come_back(tmp_path):
    with Notebook.open(tmp_path / "a.fieldfare", create=True) as notebook:
        kept_apart(notebook)
        before = export(notebook, tmp_path / "bundle")
    assert [row["version_of"] for row in rows(tmp_path / "bundle" / "articles.jsonl")] == [None, None, 2]
    assert [row["stands_alone"] for row in rows(tmp_path / "bundle" / "articles.jsonl")] == [True, False, False]
    assert rows(tmp_path / "bundle" / "lines.jsonl") == [{"line": "sign up", "kind": "caption"}]
    assert [len(row["pins"]) for row in rows(tmp_path / "bundle" / "trashed.jsonl")] == [2, 0]
    with Notebook.open(tmp_path / "b.fieldfare", create=True) as notebook:
        report = restored(notebook, tmp_path / "bundle")
        assert len(report.added) == 3
        assert export(notebook, tmp_path / "again") == before
        assert [row.id for row in notebook.read(articles.trashed)] == [1]
        assert [version.article for version in notebook.read(versions.chain, 5)] == [5, 2]
        assert notebook.read(check) == []
        add_one(notebook, "Another story.\n\nSign  up\n\nThe end of it.")
        assert [zone.kind for zone in notebook.read(zones.effective, 6)] == ["body", "caption", "body"]
        notebook.change("Withdraw", versions.withdraw, 5)
        assert notebook.read(articles.count) == 5


def test_what_is_here_is_not_put_away_by_a_bundle(tmp_path):
    """An article that counts here counts; a line of which she has said something here stays as she said."""
    with Notebook.open(tmp_path / "a.fieldfare", create=True) as notebook:
        kept_apart(notebook)
        export(notebook, tmp_path / "bundle")
        texts = [notebook.read(articles.get, number).text for number in (1, 2)]
    with Notebook.open(tmp_path / "b.fieldfare", create=True) as notebook:
        for text in (*texts, "Ours.\n\nSign up\n\nMore.", "Ours too.\n\nSign up\n\nMore."):
            add_one(notebook, text)
        notebook.change("Ours", zones.set_here, 4, 11, 18, "body")
        report = restored(notebook, tmp_path / "bundle")
        assert len(report.added) == 3 and notebook.read(articles.trashed) == []
        assert notebook.read(articles.count) == 7
        assert [len(notebook.read(versions.chain, number)) for number in report.added] == [1, 1, 1]
        assert [zone.kind for zone in notebook.read(zones.effective, 3)] == ["body", "caption", "body"]
        assert {zone.kind for zone in notebook.read(zones.effective, 4)} == {"body"}
        assert notebook.read(check) == []


# --- into a notebook that has articles


def test_articles_that_are_there_are_skipped_and_their_decisions_stay(notebook, tmp_path):
    with Notebook.open(tmp_path / "other.fieldfare", create=True) as other:
        fill(other)
        ann = other.read(actors.called, "Ann Lee")[0].id
        other.change("Rename", decisions.rename, ann, "Annabel Lee")
        export(other, tmp_path / "bundle")
    fill(notebook, ("Bob Ray left Oslo. Ann Lee stayed in Oslo with Cy.", "Ann Lee met Bob Ray. Ann paid Bob."))
    mine = notebook.read(actors.called, "Ann Lee")[0]
    report = restored(notebook, tmp_path / "bundle")
    assert (len(report.added), len(report.duplicates)) == (1, 2)
    assert notebook.read(actors.called, "Ann Lee")[0].id == mine.id
    assert notebook.read(actors.get, mine.id).name == "Ann Lee" and notebook.read(actors.get, mine.id).articles == 3
    assert notebook.read(check) == []


def test_two_people_of_one_name_stay_two(notebook, tmp_path):
    """In the bundle one “Cy” was pinned to somebody else; so it is here."""
    with Notebook.open(tmp_path / "other.fieldfare", create=True) as other:
        fill(other)
        place = next(place for place in other.read(mentions.places, 3) if place.text == "Cy")
        bob = other.read(actors.called, "Bob Ray")[0].id
        other.change("Pin", decisions.pin, 3, place.start, place.end, bob)
        before = export(other, tmp_path / "bundle")
    fill(notebook, ("Cy met Bob Ray in Oslo.",))
    restored(notebook, tmp_path / "bundle")
    bob, cy = (notebook.read(actors.called, name)[0] for name in ("Bob Ray", "Cy"))
    assert bob.id != cy.id
    after = {
        row["title"]: row["article"]
        for row in map(json.loads, export(notebook, tmp_path / "out")["articles"].splitlines())
    }
    assert [p.actor for p in notebook.read(mentions.places, after["Article 3"]) if p.text == "Cy"] == [bob.id]
    assert [p.actor for p in notebook.read(mentions.places, after["Article 2"]) if p.text == "Cy"] == [cy.id]
    assert before["mentions"]


def read_by_hand(book: Notebook, text: str, *names: str) -> None:
    """Store an article of one sentence in which `names`, in this order, were read as persons; one actor for all."""
    found, at = [], 0
    for name in names:
        start = text.index(name, at)
        at = start + len(name)
        found.append(Mention(start, at, name, "person", name, 0, 0, True))
    draft = Draft(text, zones=(Zone(0, len(text), "body"),))
    (number,) = book.load("import", (), articles.add_all, [(draft, fingerprint(text))])
    reading = Reading(((0, len(text)),), ((0, len(text)),), tuple(found))
    book.load("read", (), mentions.store_all, [(number, reading)], "made", "1")
    book.load("resolve", (), one_actor_for_all, names[0])


def one_actor_for_all(db, name):
    actor = actors.add(db, name, "person")
    for alias in actors.aliases(db):
        actors.give(db, alias.id, actor, "")


def test_a_lone_surname_does_not_bring_two_people_together(notebook, tmp_path):
    with Notebook.open(tmp_path / "other.fieldfare", create=True) as other:
        read_by_hand(other, "Anna Kim spoke. Kim left.", "Anna Kim", "Kim")
        export(other, tmp_path / "bundle")
    read_by_hand(notebook, "Kim wrote.", "Kim")
    restored(notebook, tmp_path / "bundle")
    assert {(row.name, row.places) for row in notebook.read(actors.page)} == {("Anna Kim", 2), ("Kim", 1)}


def test_an_actor_is_known_by_its_full_names(notebook, tmp_path):
    with Notebook.open(tmp_path / "other.fieldfare", create=True) as other:
        read_by_hand(other, "Anna Kim spoke. Anne Kim left.", "Anna Kim", "Anne Kim")
        export(other, tmp_path / "bundle")
    read_by_hand(notebook, "Anne Kim wrote.", "Anne Kim")
    restored(notebook, tmp_path / "bundle")
    assert [(row.name, row.places) for row in notebook.read(actors.page)] == [("Anne Kim", 3)]


# --- any small notebook

WORDS = ("Ann", "Bob Ray", "Cy", "Oslo", "ran", "to", "🦊", "Дом", "é", ".", "\n", "\u2028")


@st.composite
def readings(draw):
    """An article's text and a reading of it: sentences of a few words, some of the words names."""
    sentences, found, text = [], [], ""
    for _ in range(draw(st.integers(1, 4))):
        start = len(text)
        for word in draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5)):
            if word[0].isalpha() and draw(st.booleans()):
                full = draw(st.sampled_from((word, "Ann Lee")))
                span = (len(text), len(text) + len(word))
                found.append((*span, word, draw(st.sampled_from(KINDS)), full, start, draw(st.booleans())))
            text += word + " "
        sentences.append((start, len(text)))
    cut = draw(st.integers(1, len(text) - 1))
    kinds = draw(st.sampled_from((("title", "body"), ("body", "boilerplate"))))
    zones = (Zone(0, cut, kinds[0]), Zone(cut, len(text), kinds[1]))
    by = draw(st.sampled_from(("model", "rule")))
    names = tuple(
        Mention(s, e, w, kind, full, sentence, 0, counted, by) for s, e, w, kind, full, sentence, counted in found
    )
    draft = Draft(
        text,
        title=draw(st.sampled_from((None, "", "Title “x”"))),
        authors=tuple(draw(st.lists(st.sampled_from(("A", "Ł")), max_size=2))),
        outlet=draw(st.sampled_from((None, "Post"))),
        published=draw(st.sampled_from((None, "2021-02-03"))),
        zones=zones,
    )
    return draft, Reading(tuple(sentences), ((0, len(text)),), names) if draw(st.integers(0, 5)) else None


def decide(notebook: Notebook, draw) -> None:
    """A few decisions of an analyst on whatever there is."""
    for _ in range(draw(st.integers(0, 6))):
        people = [row.id for row in notebook.read(actors.page)]
        if not people:
            return
        one, other = draw(st.sampled_from(people)), draw(st.sampled_from(people))
        article = draw(st.integers(1, notebook.read(articles.count)))
        places = notebook.read(mentions.places, article)
        match draw(st.sampled_from(("merge", "kind", "rename", "split", "pin", "not here", "nowhere", "trash"))):
            case "merge" if one != other:
                notebook.change("m", decisions.merge, one, [other])
            case "kind":
                notebook.change("k", decisions.set_kind, [one], draw(st.sampled_from(KINDS)))
            case "rename":
                notebook.change("n", decisions.rename, one, "Somebody")
            case "split":
                notebook.change("s", decisions.split, notebook.read(actors.names, one)[0].alias)
            case "pin" if places:
                place = draw(st.sampled_from(places))
                notebook.change("p", decisions.pin, article, place.start, place.end, one)
            case "not here" if places:
                place = draw(st.sampled_from(places))
                notebook.change("h", decisions.refuse_here, article, place.start, place.end)
            case "nowhere" if places:
                notebook.change("w", decisions.refuse_everywhere, [draw(st.sampled_from(places)).text])
            case "trash" if notebook.read(articles.count) > 1:
                notebook.change("t", articles.trash, [article])
            case _:
                pass


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(readings(), min_size=1, max_size=4), st.data(), st.booleans())
def test_any_notebook_comes_back_equal(read, data, undecided):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Notebook.open(folder / "a.fieldfare", create=True) as notebook:
            pairs = [(draft, fingerprint(draft.text)) for draft, _ in read]
            ids = notebook.load("import", (), articles.add_all, pairs)
            found = [(number, reading) for number, (_, reading) in zip(ids, read, strict=True) if number and reading]
            notebook.load("read", (), mentions.store_all, found, "made", "1")
            if not undecided:
                resolve_pending(notebook)
            decide(notebook, data.draw)
            before = export(notebook, folder / "before")
        with Notebook.open(folder / "b.fieldfare", create=True) as other:
            restored(other, folder / "before")
            assert export(other, folder / "after") == before
            assert [line for line in other.read(check) if "belongs to no actor" not in line] == []
            assert export(other, folder / "after") == before
