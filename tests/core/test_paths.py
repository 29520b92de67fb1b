"""Where things lie, and that the list of what is written is true."""

import logging
import sys
from pathlib import Path

import pytest

from core import log, paths, settings
from core.errors import UserError


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """As an installed program sees things: frozen, in a folder of its own, without FIELDFARE_HOME."""
    program = tmp_path / "program" / "fieldfare"
    program.parent.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.delenv(paths.VARIABLE)
    monkeypatch.delenv("APPIMAGE", raising=False)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return program


def test_one_folder_for_everything_when_it_is_named(own_home):
    assert paths.user_data() == paths.user_settings() == paths.user_log() == own_home


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folders of Linux")
def test_each_thing_goes_where_linux_wants_it(installed, tmp_path):
    assert paths.user_data() == tmp_path / "XDG_DATA_HOME" / "Fieldfare"
    assert paths.user_settings() == tmp_path / "XDG_CONFIG_HOME" / "Fieldfare"
    assert paths.user_log() == tmp_path / "XDG_STATE_HOME" / "Fieldfare" / "log"


def test_portable_is_beside_the_program_and_stays_so(installed, monkeypatch):
    folder = paths.make_portable()
    assert folder == installed.parent / paths.PORTABLE and folder.is_dir()
    assert paths.user_data() == paths.user_settings() == folder
    monkeypatch.delenv(paths.VARIABLE)  # the next start, without the word
    assert paths.user_data() == paths.user_settings() == paths.user_log() == folder


@pytest.mark.parametrize(
    ("program", "beside"),
    [
        ("/opt/fieldfare/fieldfare", "/opt/fieldfare"),
        ("/Volumes/stick/Fieldfare.app/Contents/MacOS/fieldfare", "/Volumes/stick"),
    ],
)
def test_beside_is_where_she_sees_the_program(installed, monkeypatch, program, beside):
    monkeypatch.setattr(sys, "executable", program)
    assert paths.beside() == Path(beside)


def test_beside_an_appimage(installed, monkeypatch, tmp_path):
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "Fieldfare.AppImage"))
    assert paths.beside() == tmp_path


def test_portable_where_nothing_can_be_written_is_refused_in_a_sentence(installed, monkeypatch):
    def refused(self, *args, **kwargs):
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "mkdir", refused)
    with pytest.raises(UserError) as caught:
        paths.make_portable()
    assert caught.value.code == "portable_read_only" and str(installed.parent) in str(caught.value)


def test_the_program_is_told_by_its_arguments(installed, capsys, monkeypatch):
    import main

    assert main.main(["--portable", "check", "nowhere.fieldfare"]) == 2
    assert (installed.parent / paths.PORTABLE).is_dir()
    assert "does not exist" in capsys.readouterr().err


def test_all_that_is_written_is_listed(own_home):
    places = {Path(one.where) for one in paths.written()}
    settings.put("theme", "dark")
    log.to_file()
    log.logger.error("something")
    _close_log()
    for path in own_home.rglob("*"):
        assert path in places or any(path.name.startswith(place.name) for place in places), path


def test_a_folder_that_cannot_be_made_is_no_disaster(monkeypatch, tmp_path, capsys):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv(paths.VARIABLE, str(tmp_path / "file" / "home"))
    settings.put("theme", "dark")
    assert settings.get("theme") == "system"
    log.to_file()
    assert "no log is kept" in capsys.readouterr().err


def test_the_log_never_tells_what_an_error_says(own_home):
    """The message of an error could quote an article; where it happened and its type are enough."""
    log.to_file()
    try:
        try:
            raise ValueError("Anna met Boris in secret")
        except ValueError as error:
            raise KeyError("the minister lied") from error
    except KeyError:
        log.logger.exception("the command failed")
    _close_log()
    text = (own_home / log.FILE).read_text(encoding="utf-8")
    assert "the command failed" in text and "KeyError" in text and "ValueError" in text
    assert "test_paths.py:" in text
    assert "Anna" not in text and "minister" not in text


def test_the_log_is_never_large(own_home):
    log.to_file()
    for number in range(3000):
        log.logger.info("%05d %s", number, "x" * 1000)
    _close_log()
    files = sorted(own_home.glob(f"{log.FILE}*"))
    assert len(files) == 3
    assert all(file.stat().st_size <= 500_000 for file in files)


def _close_log():
    for handler in list(log.logger.handlers):
        if isinstance(handler, logging.FileHandler):
            log.logger.removeHandler(handler)
            handler.close()
