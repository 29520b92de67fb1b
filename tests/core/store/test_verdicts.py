"""What she said of relations: undone and redone, following merges and versions, exported and read back."""

import json

import pytest

from core import jobs
from core.errors import UserError
from core.exporting import EXPORTERS
from core.importing.import_files import import_files
from core.notebook import Notebook
from core.store import actors, decisions, verdicts, versions
from tests.core.store.made import fill
from tests.core.store.test_versions import NEW, OLD, put, read_all

ANN, BOB, OSLO, CY = 1, 2, 3, 4
PLACE = (1, 0, 20)  # “Ann Lee met Bob Ray.”


@pytest.fixture
def book(notebook):
    fill(notebook)
    return notebook


def said(book):
    return [(one.source, one.target, one.label, one.directed, one.quote) for one in book.read(verdicts.labels)]


def test_a_verdict_has_no_order_and_the_later_one_counts(book):
    book.change("a", verdicts.dismiss, [(BOB, ANN), (OSLO, CY)])
    assert book.read(verdicts.dismissed) == {(ANN, BOB), (OSLO, CY)}
    book.change("b", verdicts.confirm, [(ANN, BOB)])
    assert (book.read(verdicts.dismissed), book.read(verdicts.confirmed)) == ({(OSLO, CY)}, {(ANN, BOB)})
    assert book.read(verdicts.verdict, BOB, ANN) == "confirmed"
    book.change("c", verdicts.take_back, [(BOB, ANN)])
    assert book.read(verdicts.verdict, ANN, BOB) is None
    assert [one.names for one in book.read(verdicts.judged, "dismissed")] == [("Oslo", "Cy")]


def test_everything_can_be_undone_after_closing(book):
    book.change("Dismiss", verdicts.dismiss, [(ANN, BOB)])
    number = book.change("Label", verdicts.put_label, ANN, BOB, "  met  in the morning ", True, PLACE)
    book.change("Other words", verdicts.relabel, number, "saw", BOB, ANN, False)
    path = book.path
    book.close()
    with Notebook.open(path) as again:
        assert said(again) == [(BOB, ANN, "saw", False, "Ann Lee met Bob Ray.")]
        again.undo()
        assert said(again) == [(ANN, BOB, "met in the morning", True, "Ann Lee met Bob Ray.")]
        again.undo()
        assert said(again) == []
        again.undo()
        assert again.read(verdicts.dismissed) == set()
        for _ in range(3):
            again.redo()
        assert (said(again)[0][2], again.read(verdicts.dismissed)) == ("saw", {(ANN, BOB)})


def test_a_label_must_say_something(book):
    with pytest.raises(UserError) as refused:
        book.change("Label", verdicts.put_label, ANN, BOB, " \n ", True, PLACE)
    assert refused.value.code == "empty_label"


def test_what_was_said_follows_a_merge_and_comes_back(book):
    book.change("a", verdicts.dismiss, [(CY, OSLO), (ANN, CY)])
    book.change("b", verdicts.confirm, [(ANN, OSLO)])
    book.change("c", verdicts.put_label, CY, OSLO, "lives in", True, PLACE)
    book.change("d", verdicts.put_label, CY, ANN, "wrote to", True, PLACE)
    book.change("Merge", decisions.merge, ANN, [CY])
    # Of Ann and Oslo she had said so herself; Ann and Cy are one now.
    assert book.read(verdicts.dismissed) == set()
    assert book.read(verdicts.confirmed) == {(ANN, OSLO)}
    assert [row[:3] for row in said(book)] == [(ANN, OSLO, "lives in")]
    book.undo()
    assert book.read(verdicts.dismissed) == {(OSLO, CY), (ANN, CY)}
    assert [row[:3] for row in said(book)] == [(CY, OSLO, "lives in"), (CY, ANN, "wrote to")]


def test_an_actor_of_whom_something_was_said_is_not_lost_by_taking_back_its_making(book):
    name = next(row for row in book.read(actors.names, ANN) if row.text == "Ann")
    made = book.change("Split", decisions.split, name.alias)
    book.change("Dismiss", verdicts.dismiss, [(made, BOB)])
    book.undo()
    book.undo()
    book.redo()
    book.redo()
    assert book.read(verdicts.dismissed) == {tuple(sorted((made, BOB)))}


def test_a_label_goes_along_to_the_newer_version_and_back(notebook):
    old, new = put(notebook, OLD, title="Old"), put(notebook, NEW, title="New")
    read_all(notebook, (old, OLD))
    gone = OLD.index("Cy wrote")
    notebook.change("a", verdicts.put_label, ANN, BOB, "met", True, (old, 0, 20))
    notebook.change("b", verdicts.put_label, ANN, BOB, "knows", False, (old, gone, gone + 17))
    lost = notebook.change("New version", versions.add, new, old)
    assert lost == ["“knows”, said of two actors, is said by a sentence that is gone"]
    (one,) = notebook.read(verdicts.labels)  # the older version counts nowhere
    assert (one.article, NEW[one.start : one.end], one.quote) == (new, OLD[:20], OLD[:20])
    notebook.change("Apart", versions.withdraw, new)
    assert [(one.article, one.label) for one in notebook.read(verdicts.labels)] == [(old, "met"), (old, "knows")]


def test_all_of_it_goes_through_a_bundle(book, tmp_path):
    book.change("a", verdicts.dismiss, [(ANN, OSLO)])
    book.change("b", verdicts.confirm, [(ANN, BOB)])
    book.change("c", verdicts.put_label, BOB, ANN, "met", False, PLACE)
    (bundle,) = [one for one in EXPORTERS if one.name == "bundle"]
    jobs.run(bundle.write(book, tmp_path / "bundle"))
    pairs = [json.loads(line) for line in (tmp_path / "bundle" / "relations.jsonl").read_text("utf-8").splitlines()]
    assert not any({row["a"], row["b"]} == {ANN, OSLO} for row in pairs)  # she said that it is none
    with Notebook.open(tmp_path / "again.fieldfare", create=True) as again:
        jobs.run(import_files(again, [tmp_path / "bundle"]))
        assert again.read(verdicts.dismissed) == {(ANN, OSLO)}
        assert again.read(verdicts.confirmed) == {(ANN, BOB)}
        assert said(again) == [(BOB, ANN, "met", False, "Ann Lee met Bob Ray.")]
    with Notebook.open(tmp_path / "other.fieldfare", create=True) as other:
        fill(other, ("Oslo is large. Cy likes Oslo.",))
        jobs.run(import_files(other, [tmp_path / "bundle"]))
        named = {row.name: row.id for row in other.read(actors.page)}
        ((source, target, *rest),) = said(other)
        assert (source, target, rest[0]) == (named["Bob Ray"], named["Ann Lee"], "met")


@pytest.mark.parametrize(
    "row",
    [
        {"a": 1, "b": 99, "verdict": "dismissed"},
        {"a": 1, "b": 2, "verdict": "perhaps"},
        {"source": 1, "target": 2, "label": "met", "directed": True, "article": 1, "start": 5, "end": 4000},
    ],
)
def test_a_bundle_that_says_nonsense_of_a_relation_is_refused(book, tmp_path, row):
    (bundle,) = [one for one in EXPORTERS if one.name == "bundle"]
    jobs.run(bundle.write(book, tmp_path / "bundle"))
    (tmp_path / "bundle" / "verdicts.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    with Notebook.open(tmp_path / "again.fieldfare", create=True) as again:
        report = jobs.run(import_files(again, [tmp_path / "bundle"]))
        assert report.failed and again.read(verdicts.labels) == []
