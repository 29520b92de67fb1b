"""What she decided about names goes along in a bundle: who is hidden, what she puts off, and what she seeks."""

import json

import pytest

from core import intake, jobs
from core.errors import Cancelled
from core.exporting import EXPORTERS
from core.importing.bundle import read_bundle
from core.importing.fingerprint import fingerprint
from core.model import Draft
from core.notebook import Notebook
from core.reading import seek
from core.store import actors, apart, articles, bundle, check, decisions, mentions, reports, sought
from tests.core.importing.test_bundle import error_of, spoil
from tests.core.store.made import TEXTS, fill, reading

MORE = ("Max Orr met Ann Lee. Max Orr's dog bit Bob Ray.", "Nobody saw Max Orr.")


def seek_everywhere(notebook, name):
    found = notebook.read(seek.preview, name, None)
    return notebook.change("Seek", sought.seek, "person", name, [name], [line.place for line in found.lines])


@pytest.fixture
def decided(notebook):
    """Cy is hidden, one pair put off, "Max Orr" sought; so is "Zoe Quill", who stands nowhere yet."""
    fill(notebook, (*TEXTS, *MORE))
    cy = notebook.read(actors.called, "Cy")[0].id
    notebook.change("Hide", decisions.hide, [cy], True)
    notebook.change("Later", apart.put_off, [(1, 2), (cy, cy)])
    seek_everywhere(notebook, "Max Orr")
    seek_everywhere(notebook, "Zoe Quill")
    return notebook


def written(notebook, path):
    jobs.run(EXPORTERS[0].write(notebook, path))
    return {file.name: file.read_text("utf-8") for file in path.iterdir() if file.name != "decisions.jsonl"}


def pins(notebook):
    return notebook.read(lambda db: db.execute("SELECT COUNT(*) FROM pin").fetchone()[0])


def test_everything_comes_back_as_it_was(decided, tmp_path):
    before = written(decided, tmp_path / "out")
    assert json.loads(before["put_off.jsonl"].split("\n")[0]) == {"a": 1, "b": 2}
    with Notebook.open(tmp_path / "new.fieldfare", create=True) as new:
        jobs.run(intake.bring_in(new, [tmp_path / "out"], "out"))
        assert new.read(actors.hidden_count) == 1
        assert new.read(apart.put_off_pairs) == decided.read(apart.put_off_pairs)
        assert [one[:2] for one in new.read(sought.listed)] == [one[:2] for one in decided.read(sought.listed)]
        assert pins(new) == 0  # what is sought stands on that alone
        assert new.read(check.check) == []
        again = written(new, tmp_path / "again")
        assert whose(again.pop("sought.jsonl")) == whose(before.pop("sought.jsonl"))
        assert again == before
        new.change("Forget", sought.forget, ["Max Orr"])
        assert new.read(bundle.mentions) == [row for row in before_rows(before) if "sought" not in row]


def whose(lines):
    """Names and whose they are; an actor without a place has another number."""
    rows = [json.loads(line) for line in lines.split("\n") if line]
    return [(row["text"], row["kind"], row["actor"]["name"], row["actor"]["kind"]) for row in rows]


def before_rows(files):
    return [json.loads(line) for line in files["mentions.jsonl"].split("\n") if line]


def test_a_list_that_comes_in_is_looked_for_in_what_was_here_and_its_articles_for_what_is_sought_here(
    decided, tmp_path
):
    jobs.run(EXPORTERS[0].write(decided, tmp_path / "out"))
    here = ("Zoe Quill saw Max Orr. Zoe left.", "Somebody left.")
    with Notebook.open(tmp_path / "new.fieldfare", create=True) as new:
        ids = new.load(
            "import", ("article",), articles.add_all, [(Draft(text, title=text), fingerprint(text)) for text in here]
        )
        read = [(number, reading(text)) for number, text in zip(ids, here, strict=True)]
        new.load("read", ("mention",), seek.store_all, read, "made", "1")
        seek_everywhere(new, "Nobody")
        jobs.run(intake.bring_in(new, [tmp_path / "out"], "out"))
        assert [p.text for p in new.read(mentions.places, ids[0])] == ["Zoe Quill", "Max Orr"]
        last = new.read(articles.count)
        assert [p.text for p in new.read(mentions.places, last)] == ["Nobody", "Max Orr"]
        assert len(new.read(actors.called, "Max Orr")) == 1
        assert new.read(check.check) == []


def test_a_stop_while_names_are_sought_loses_neither_them_nor_the_report(decided, tmp_path):
    jobs.run(EXPORTERS[0].write(decided, tmp_path / "out"))
    with Notebook.open(tmp_path / "new.fieldfare", create=True) as new:
        text = "Max Orr came alone."
        ids = new.load("import", ("article",), articles.add_all, [(Draft(text, title=text), fingerprint(text))])
        new.load("read", ("mention",), seek.store_all, [(ids[0], reading(text))], "made", "1")
        job = intake.bring_in(new, [tmp_path / "out"], "out")
        while next(job).note != "Looking for your names":
            pass
        with pytest.raises(StopIteration) as end:
            job.throw(Cancelled())
        assert end.value.value.stopped
        assert [p.text for p in new.read(mentions.places, ids[0])] == ["Max Orr"]
        assert [report.stopped for report in new.read(reports.every)] == [True]


def test_what_is_said_here_of_a_name_stays(decided, tmp_path):
    jobs.run(EXPORTERS[0].write(decided, tmp_path / "out"))
    with Notebook.open(tmp_path / "new.fieldfare", create=True) as new:
        fill(new)
        new.change("No name", decisions.refuse_everywhere, ["Max Orr"])
        jobs.run(intake.bring_in(new, [tmp_path / "out"], "out"))
        assert [one.text for one in new.read(sought.listed)] == ["Zoe Quill"]
        assert new.read(actors.hidden_count) == 0  # Cy was here before, in sight


@pytest.mark.parametrize(
    ("file", "values", "code"),
    [
        ("sought", {"kind": "dragon"}, "value"),
        ("sought", {"text": ""}, "value"),
        ("sought", {"actor": ...}, "missing"),
        ("sought", {"actor": {"actor": 1}}, "missing"),
        ("put_off", {"b": 99}, "unknown"),
        ("actors", {"hidden": 1}, "value"),
    ],
)
def test_what_is_wrong_is_told(decided, tmp_path, file, values, code):
    jobs.run(EXPORTERS[0].write(decided, tmp_path / "out"))
    jobs.run(read_bundle(tmp_path / "out"))
    spoil(tmp_path / "out", file, 2, **values)
    error = error_of(tmp_path / "out")
    assert error.code == f"bad_bundle_{code}"
    assert str(error).startswith(f"{file}.jsonl, line 2: ")
