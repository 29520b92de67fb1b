"""Notes, claims and tags leave in the bundle and come back: equal into an empty notebook, once into any other."""

import pytest

from core import jobs
from core.exporting import EXPORTERS
from core.importing.import_files import import_files
from core.notebook import Notebook
from core.reading import models
from core.store import actors, articles, check, claims, decisions, marks, notes, tags, writing_rows
from core.store.notes import About
from tests.core.store.made import fill

FILES = ("notes", "claims", "tags")


@pytest.fixture
def written(notebook):
    """A notebook with one of everything, and a note that links to a note and a claim."""
    fill(notebook)
    notebook.change("Write", _write)
    return notebook


def _write(db):
    lone = decisions.new_actor(db, "Nobody’s name", "person")  # has no place anywhere
    plan = notes.add(db, "# Plan", About())
    claim = claims.add_with_passage(db, "Ann paid", 1, 21, 34, "for")
    claims.add_passage(db, claim, 2, 0, 19, "against")
    claims.set_sure(db, claim, 2)
    notes.add(db, f"See [[note: Plan #{plan}]] and [[claim: Ann paid #{claim}]]", About(1, 0, 7))
    notes.add(db, "Who?", About(actor=lone))
    notes.add(db, "Both", About(actor=1, other=2))
    notes.add(db, "All of it", About(article=3))
    mark = marks.add(db, 1, 0, 7, 2)
    for what, number in (("article", 1), ("actor", lone), ("note", plan), ("claim", claim), ("mark", mark)):
        tags.add(db, what, [number], "To check")
    articles.trash(db, [3])


def export(notebook, folder):
    bundle = next(one for one in EXPORTERS if one.name == "bundle")
    jobs.run(bundle.write(notebook, folder))
    return {name: (folder / f"{name}.jsonl").read_bytes() for name in FILES}


def take_in(notebook, folder):
    report = jobs.run(import_files(notebook, [folder], read_by=models.identity("capitals")))
    assert report.failed == []


def test_into_an_empty_notebook_everything_comes_as_it_was(written, tmp_path):
    before = export(written, tmp_path / "out")
    with Notebook.open(tmp_path / "b.fieldfare", create=True) as other:
        take_in(other, tmp_path / "out")
        assert other.read(check.check) == []
        assert [row["text"] for row in other.read(writing_rows.note_rows)] == [
            row["text"] for row in written.read(writing_rows.note_rows)
        ]
        assert other.read(notes.page, "plan")[0].text.startswith("#") or other.read(notes.count, "plan") == 2
        assert export(other, tmp_path / "again") == before


def test_into_a_notebook_that_has_it_already_nothing_comes_twice(written, tmp_path):
    before = export(written, tmp_path / "out")
    take_in(written, tmp_path / "out")
    assert export(written, tmp_path / "again") == before


def test_links_lead_to_the_same_things_in_another_notebook(written, tmp_path):
    export(written, tmp_path / "out")
    with Notebook.open(tmp_path / "b.fieldfare", create=True) as other:
        fill(other, ("Dee met Ann Lee.",))
        for text in ("One", "Two", "Three"):
            other.change("Note", notes.add, text, About())
        other.change("Claim", claims.add, "Mine")
        take_in(other, tmp_path / "out")
        (plan,) = other.read(notes.page, "plan", on="free")
        (claim,) = other.read(claims.page, "Ann paid")
        (place,) = other.read(notes.page, on="place")
        assert place.text == f"See [[note: Plan #{plan.id}]] and [[claim: Ann paid #{claim.id}]]"
        assert place.quote == "Ann Lee"
        (pair,) = other.read(notes.page, on="relation")
        assert {pair.actor, pair.other} == {"Ann Lee", "Bob Ray"}
        assert other.read(actors.by_id, [pair.about.actor, pair.about.other])
        assert [one.quote for one in other.read(claims.passages, claim.id)] == ["Ann paid Bob.", "Bob Ray left Oslo."]
        assert [(tag.name, tag.count) for tag in other.read(tags.every)] == [("To check", 5)]
        assert other.read(check.check) == []


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("notes", '{"note": 1, "text": "x", "made_at": "2021", "changed_at": "yesterday"}'),
        ("notes", '{"note": 1, "text": "x", "article": 99, "start": 0, "end": 2}'),
        ("claims", '{"claim": 1, "statement": "x", "sure": 5}'),
        ("tags", '{"tag": "x", "what": "outlet", "id": 1, "actor": null}'),
    ],
)
def test_what_is_wrong_is_told_with_its_line(written, tmp_path, file, line):
    export(written, tmp_path / "out")
    with (tmp_path / "out" / f"{file}.jsonl").open("a", encoding="utf-8") as out:
        out.write(line + "\n")
    with Notebook.open(tmp_path / "b.fieldfare", create=True) as other:
        report = jobs.run(import_files(other, [tmp_path / "out"], read_by=models.identity("capitals")))
        assert [f"{file}.jsonl, line" in str(failure) for failure in report.failed] == [True]
        assert other.read(notes.count) == 0
