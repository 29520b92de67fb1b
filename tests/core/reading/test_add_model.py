"""Models from disk: what is one, what is refused and in which words; and that nothing is left of a failure."""

import json
import zipfile
from pathlib import Path

import pytest

from core import jobs
from core.errors import UserError
from core.reading import add_model as adding
from core.reading import installed, models
from core.reading.add_model import add_model
from tests.core.reading.pipelines import folder, look_alike, wheel


def add(path):
    return jobs.run(add_model(path))


def refused(path, code):
    with pytest.raises(UserError) as error:
        add(path)
    assert error.value.code == code, str(error.value)
    assert not installed.folder().exists() or list(installed.folder().iterdir()) == []
    assert not any(one.added for one in installed.installed())
    return str(error.value)


def card(place, **changed):
    file = place / "meta.json"
    file.write_text(json.dumps(json.loads(file.read_text("utf-8")) | changed), "utf-8")
    return place


def test_a_wheel_whose_packed_data_is_damaged_is_refused(tmp_path):
    made = tmp_path / "b.whl"
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("tiny/config.cfg", "x" * 10_000)
    data = bytearray(made.read_bytes())
    start = 30 + len("tiny/config.cfg")
    data[start : start + 4] = b"\xff" * 4
    made.write_bytes(bytes(data))
    refused(made, "damaged_file")


@pytest.fixture
def untried(monkeypatch):
    """The trial is left out: what is tested comes before it."""
    monkeypatch.setattr(adding, "_tried", lambda key, place, stopping: installed.find(key))


def test_a_folder_is_copied_without_code_and_links_and_listed(tmp_path, untried):
    place = look_alike(tmp_path / "x" / "inner")
    (place / "ner").mkdir()
    (place / "ner" / "model").write_bytes(b"1234")
    (place / "evil.py").write_text("boom")
    (place / "vocab.pkl").write_text("boom")
    (place / "link").symlink_to("/etc/passwd")
    found = add(tmp_path / "x")
    assert (found.name, found.version, found.languages, found.added) == ("de_tiny", "1.0.0", ("de",), True)
    files = {file.relative_to(found.folder).as_posix() for file in found.folder.rglob("*") if file.is_file()}
    assert files == {"config.cfg", "meta.json", "ner/model"}
    assert found.key in [one.key for one in installed.installed()]
    assert models.identity(found.key) == ("de_tiny", f"1.0.0, rules {models.RULES}")
    assert models.reads(found.key, "de") and models.reads(found.key, None) and not models.reads(found.key, "ru")
    with pytest.raises(UserError, match="is here already"):
        add(tmp_path / "x")
    installed.remove(found.key)
    assert found.key not in [one.key for one in installed.installed()]
    with pytest.raises(UserError, match="not among the models here"):
        models.identity(found.key)


def test_a_wheel_is_unpacked(tmp_path, untried):
    made = wheel(tmp_path / "m.whl", look_alike(tmp_path / "p"))
    found = add(made)
    assert {file.name for file in found.folder.rglob("*")} == {"config.cfg", "meta.json"}


def test_what_is_no_model(tmp_path):
    (tmp_path / "empty").mkdir()
    refused(tmp_path / "empty", "no_model_inside")
    refused(tmp_path / "nowhere", "not_found")
    (tmp_path / "a.txt").write_text("no archive")
    refused(tmp_path / "a.txt", "no_model_inside")
    (tmp_path / "b.whl").write_text("no archive")
    refused(tmp_path / "b.whl", "damaged_file")
    half = wheel(tmp_path / "c.whl", look_alike(tmp_path / "p"))
    half.write_bytes(half.read_bytes()[: half.stat().st_size // 2])
    refused(half, "damaged_file")
    assert "no part that finds names" in refused(look_alike(tmp_path / "q", pipeline='["parser"]'), "model_no_names")


@pytest.mark.parametrize("version", ["../../x", "1/2", "", "a" * 200, "1 0"])
def test_a_version_or_name_that_leads_elsewhere_is_none(tmp_path, version, untried):
    place = card(look_alike(tmp_path / "p"), version=version or "..")
    refused(place, "no_model_inside")
    refused(card(place, version="1.0", name="../../evil"), "no_model_inside")


@pytest.mark.parametrize("name", ["../evil/config.cfg", "/etc/config.cfg", "C:\\evil", "a/../../b", "..\\b"])
def test_a_member_outside_the_archive_is_refused(tmp_path, name, untried):
    refused(wheel(tmp_path / "m.whl", look_alike(tmp_path / "p"), **{name: b"x"}), "outside_folder")
    assert not (tmp_path.parent / "evil").exists()


def test_bombs_are_refused_before_they_unpack(tmp_path, untried, monkeypatch):
    content = look_alike(tmp_path / "p")
    (content / "zeros").write_bytes(bytes(30_000_000))
    assert "unpacks to far more" in refused(wheel(tmp_path / "m.whl", content), "bomb")
    (content / "zeros").unlink()
    monkeypatch.setattr(adding, "MOST_FILES", 1)
    refused(wheel(tmp_path / "n.whl", content), "too_much_inside")
    refused(content, "too_much_inside")


def test_a_member_that_is_longer_than_it_says_is_not_written_on(tmp_path, untried, monkeypatch):
    made = wheel(tmp_path / "m.whl", look_alike(tmp_path / "p"))
    real = zipfile.ZipFile.infolist

    def lying(self):
        members = real(self)
        for one in members:
            one.file_size = 3
        return members

    monkeypatch.setattr(zipfile.ZipFile, "infolist", lying)
    refused(made, "damaged_file")


def test_a_model_that_cannot_be_loaded_leaves_nothing(tmp_path):
    said = refused(look_alike(tmp_path / "p"), "model_unusable")
    assert said.startswith("The model “de_tiny” cannot be used here: ")
    assert "Traceback" not in said and "\n" not in said


@pytest.mark.model
def test_a_real_pipeline_is_added_from_a_wheel_and_reads(tmp_path, monkeypatch):
    made = wheel(tmp_path / "m.whl", folder(tmp_path / "p"))
    found = add(made)
    assert (found.name, found.version, found.languages) == ("de_tiny", "1.2.0", ("de",))
    (seen,) = models.load(found.key).read(["Gestern kam Anna Bee aus Paris.\nSie blieb."])
    assert [(n.start, n.end, n.kind) for n in seen.names] == [(12, 20, "person"), (25, 30, "person")]
    assert len(seen.sentences) == 2


def test_the_one_that_ships_is_listed_first():
    first = installed.installed()[0]
    assert (first.key, first.name, first.version, first.languages) == ("spacy", "en_core_web_md", "3.7.1", ("en",))
    assert first.size > 10_000_000 and not first.added
    assert Path(first.folder).is_dir()
