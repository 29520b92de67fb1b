"""A bundle is read whole or not at all: what is wrong is told with file and line."""

import json

import pytest

from core import jobs
from core.errors import UserError
from core.exporting import EXPORTERS
from core.importing.bundle import read_bundle
from core.importing.fingerprint import fingerprint
from core.importing.import_files import import_files
from core.store import articles
from tests.core.store.made import fill


@pytest.fixture
def folder(notebook, tmp_path):
    fill(notebook)
    jobs.run(EXPORTERS[0].write(notebook, tmp_path / "bundle"))
    return tmp_path / "bundle"


def spoil(folder, file, number, **values):
    """Set values in line `number` of a file; a value of `...` is taken out."""
    path = folder / f"{file}.jsonl"
    lines = path.read_text("utf-8").split("\n")
    row = json.loads(lines[number - 1])
    row = {key: value for key, value in {**row, **values}.items() if value is not ...}
    lines[number - 1] = json.dumps(row)
    path.write_text("\n".join(lines), "utf-8")


def error_of(folder) -> UserError:
    with pytest.raises(UserError) as caught:
        jobs.run(read_bundle(folder))
    return caught.value


WRONG = [
    ("articles", {"article": "1"}, "value"),
    ("articles", {"article": True}, "value"),
    ("articles", {"article": 0}, "value"),
    ("articles", {"article": 2**63}, "value"),
    ("articles", {"article": 1}, "twice"),
    ("articles", {"text": "Something else."}, "fingerprint"),
    ("articles", {"text": ""}, "value"),
    ("articles", {"text": ...}, "missing"),
    ("articles", {"title": "half a pair \ud800"}, "value"),
    ("articles", {"title": 5}, "value"),
    ("articles", {"title": ...}, "missing"),
    ("articles", {"authors": "Ann"}, "value"),
    ("articles", {"authors": [None]}, "value"),
    ("articles", {"published": "2021-02-30"}, "value"),
    ("articles", {"published": "20210203"}, "value"),
    ("articles", {"imported_at": "yesterday"}, "value"),
    ("articles", {"zones": [{"start": 0, "end": 5, "kind": "body"}]}, "zones"),
    ("articles", {"zones": [{"start": 1, "end": 50, "kind": "body"}]}, "zones"),
    ("articles", {"zones": [{"start": 0, "end": 5000, "kind": "body"}]}, "range"),
    ("articles", {"zones": [{"start": 0, "end": 50, "kind": "margin"}]}, "value"),
    ("articles", {"zones": [[0, 50]]}, "value"),
    ("articles", {"sentences": [[0, 10**9]]}, "range"),
    ("articles", {"sentences": [[3]]}, "value"),
    ("actors", {"actor": 1}, "twice"),
    ("actors", {"kind": "dragon"}, "value"),
    ("actors", {"kind": ["person"]}, "value"),
    ("actors", {"name": ""}, "value"),
    ("actors", {"confirmed": 1}, "value"),
    ("mentions", {"article": 99}, "unknown"),
    ("mentions", {"actor": 99}, "unknown"),
    ("mentions", {"actor": ...}, "missing"),
    ("mentions", {"start": -1}, "range"),
    ("mentions", {"start": 10.0}, "range"),
    ("mentions", {"end": 10**6}, "range"),
    ("mentions", {"end": 12}, "range"),
    ("mentions", {"text": "Bob"}, "text"),
    ("mentions", {"start": 11}, "text"),
    ("mentions", {"kind": "dragon"}, "value"),
    ("mentions", {"read_as": "dragon"}, "value"),
    ("mentions", {"by": "oracle"}, "value"),
    ("mentions", {"counted": None}, "value"),
    ("mentions", {"name": None}, "value"),
    ("mentions", {"sentence": [13, 20]}, "window"),
    ("mentions", {"sentence": [0, 34]}, "window"),
    ("mentions", {"paragraph": [0, 33]}, "window"),
    ("mentions", {"start": 0, "end": 7, "text": "Ann Lee"}, "twice"),
]


@pytest.mark.parametrize(("file", "values", "code"), WRONG, ids=lambda part: str(part)[:40])
def test_what_is_wrong_in_a_line_is_told(file, values, code, folder):
    spoil(folder, file, 2, **values)
    error = error_of(folder)
    assert error.code == f"bad_bundle_{code}"
    assert str(error).startswith(f"{file}.jsonl, line 2: ")


TRASHED = {"article": 90, "trashed_at": "2024-01-01T00:00:00", "pins": []}


@pytest.mark.parametrize(
    ("file", "values", "code"),
    [
        ("trashed", {"article": 1}, "twice"),
        ("trashed", {"trashed_at": "lately"}, "value"),
        ("trashed", {"trashed_at": ...}, "missing"),
        ("trashed", {"pins": ...}, "missing"),
        ("trashed", {"pins": [{"start": 0, "end": 10**6, "actor": None}]}, "range"),
        ("trashed", {"pins": [{"start": 0, "end": 1, "actor": 1}]}, "missing"),
        ("trashed", {"version_of": "2"}, "value"),
        ("lines", {"kind": "margin"}, "value"),
        ("lines", {"line": ""}, "value"),
        ("lines", {"line": "sign up"}, "twice"),
    ],
    ids=lambda part: str(part)[:40],
)
def test_what_is_wrong_in_what_was_added_to_the_format_is_told(file, values, code, folder):
    article = json.loads((folder / "articles.jsonl").read_text("utf-8").split("\n")[0])
    text = "Thrown away."
    own = {**article, **TRASHED, "text": text, "fingerprint": fingerprint(text), "zones": []}
    (folder / "trashed.jsonl").write_text(f"\n{json.dumps({**own, 'sentences': None, 'paragraphs': None})}\n", "utf-8")
    lines = [{"line": "sign up", "kind": "caption"}, {"line": "sign in", "kind": "caption"}]
    (folder / "lines.jsonl").write_text("\n".join(map(json.dumps, lines)), "utf-8")
    assert len(jobs.run(read_bundle(folder)).trashed) == 1
    spoil(folder, file, 2, **values)
    error = error_of(folder)
    assert error.code == f"bad_bundle_{code}"
    assert str(error).startswith(f"{file}.jsonl, line 2: ")


@pytest.mark.parametrize("line", [b"{", b"[]", b"null", b'{"article": 1', b"\xff\xfe", b"[" * 100_000])
@pytest.mark.parametrize("file", ["articles", "mentions", "actors"])
def test_a_line_that_is_no_object_is_told(line, file, folder):
    path = folder / f"{file}.jsonl"
    path.write_bytes(path.read_bytes() + line + b"\n")
    error = error_of(folder)
    assert error.code == "bad_bundle_json" and error.values["line"] == len(path.read_bytes().split(b"\n")) - 1


def test_nothing_is_imported_of_a_broken_bundle_but_the_rest_is(notebook, folder, tmp_path):
    from core.notebook import Notebook

    spoil(folder, "mentions", 5, start=-1)
    (tmp_path / "note.txt").write_text("Ann Lee left.")
    with Notebook.open(tmp_path / "new.fieldfare", create=True) as new:
        report = jobs.run(import_files(new, [folder, tmp_path / "note.txt"]))
        assert new.read(articles.count) == len(report.added) == 1
    assert [file for file, _ in report.failed] == [str(folder)]
    assert report.failed[0][1].startswith("mentions.jsonl, line 5: ")


def test_without_what_was_added_to_the_format_a_bundle_can_be_read(notebook, folder, tmp_path):
    """Only what the contract names: no `read_as`, no `sentences`, no refused.jsonl, nothing of trash and versions."""
    from core.notebook import Notebook

    for file, keys in (
        ("articles", ("sentences", "paragraphs", "stands_alone", "version_of")),
        ("mentions", ("read_as",)),
    ):
        for number in range(1, len((folder / f"{file}.jsonl").read_text().splitlines()) + 1):
            spoil(folder, file, number, **dict.fromkeys(keys, ...))
    for name in ("refused", "trashed", "lines"):
        (folder / f"{name}.jsonl").unlink()
    before = {name: (folder / f"{name}.jsonl").read_bytes() for name in ("actors", "relations", "suggestions")}
    with Notebook.open(tmp_path / "new.fieldfare", create=True) as new:
        jobs.run(import_files(new, [folder]))
        jobs.run(EXPORTERS[0].write(new, tmp_path / "again"))
    assert {name: (tmp_path / "again" / f"{name}.jsonl").read_bytes() for name in before} == before


def test_a_bundle_with_a_blank_line_and_a_mark_at_its_beginning_can_be_read(folder):
    path = folder / "actors.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n") + b"\r\n")
    assert len(jobs.run(read_bundle(folder)).actors) == 4
