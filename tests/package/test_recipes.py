"""The recipes: what CI runs is there and pinned, notes are cut right, and smoke.py sees what it must."""

import re
import sys
from pathlib import Path

import pytest
import srsly

from tests.package.parts import PACKAGING, ROOT, part

build, notes, smoke, traced = part("build"), part("notes"), part("smoke"), part("traced")
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
CHANGELOG = """# Changelog

## [Unreleased]

- soon

## [1.2.0] - 2026-01-01

### Added

- a bird

## [1.1.0]

- egg
"""


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_hash(path):
    text = path.read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)", text)
    assert used
    for action in used:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", action), action


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_are_sound_and_name_files_that_are_there(path):
    text = path.read_text(encoding="utf-8")
    jobs = srsly.yaml_loads(text)["jobs"]
    assert all("runs-on" in job and job["steps"] for job in jobs.values())
    for name in set(re.findall(r"\b((?:packaging|tests)/[\w./-]+)", text)):
        assert (ROOT / name).exists(), name


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_job_that_runs_a_script_of_ours_sets_python_up_first(path):
    """The Python of the runner itself may be too old."""
    for name, job in srsly.yaml_loads(path.read_text(encoding="utf-8"))["jobs"].items():
        ready = False
        for step in job["steps"]:
            ready = ready or (step.get("uses", "").startswith("actions/setup-python@") and bool(step["with"]))
            assert ready or not re.search(r"packaging/\w+\.py|\.ci/run", step.get("run", "")), name


@pytest.mark.parametrize(
    ("lacking", "what", "said"),
    [
        *(("xcb-cursor", "build", "libxcb-cursor0"), ("xcb-cursor", "test", None), ("strip", "build", "binutils")),
        *(("strip", "run", None), ("EGL", "test", "libegl1")),
    ],
)
def test_what_a_system_lacks_is_named_before_anything_is_done(monkeypatch, lacking, what, said):
    """A build without the libraries of the window would open none where they are missing too."""
    dev = part("dev")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(dev.ctypes.util, "find_library", lambda name: None if name == lacking else "there")
    monkeypatch.setattr(dev.shutil, "which", lambda name: None if name == lacking else "there")
    if said is None:
        dev.check_system(what)
        return
    with pytest.raises(SystemExit, match=said):
        dev.check_system(what)


def test_the_packages_are_tried_with_sockets_refused_on_every_system():
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    for words in ("unshare -n", "New-NetFirewallRule", "deny network*"):
        assert words in text


def test_notes_are_cut_from_the_changelog():
    assert notes.notes(CHANGELOG, "1.2.0") == "### Added\n\n- a bird\n"
    assert notes.notes(CHANGELOG, "1.1.0") == "- egg\n"
    with pytest.raises(LookupError):
        notes.notes(CHANGELOG, "3.0.0")


def test_checksums_are_as_the_tools_of_the_system_read_them(tmp_path):
    (tmp_path / "a.deb").write_bytes(b"abc")
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.deb\n"
    assert build.checksums([tmp_path / "a.deb"]) == expected


def test_a_folder_is_measured_in_blocks(tmp_path):
    (tmp_path / "small").write_bytes(b"x")
    (tmp_path / "large").write_bytes(b"x" * 5000)
    assert build.size(tmp_path) * 2**20 == 3 * 4096


def test_no_part_of_packaging_is_a_package():
    assert not list(PACKAGING.rglob("__init__.py"))


def test_the_trace_tells_of_writing_and_of_sockets():
    lines = [
        '12 openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3',
        '[pid 12] openat(AT_FDCWD, "/home/u/\\303\\274.txt", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 4',
        '12 mkdir("/home/u/new", 0777) = -1 EEXIST (File exists)',
        "12 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 5",
        '12 connect(5, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("1.2.3.4")}, 16) = 0',
        "12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 6",
        '12 rename("a.new", "a") = 0',
    ]
    seen = list(traced.read(lines))
    assert [one.what for one in seen if one.kind == "wrote"] == ["/home/u/ü.txt", "a.new", "a"]
    assert len([one for one in seen if one.kind == "socket"]) == 2
    assert len([one for one in seen if one.kind == "local socket"]) == 1


@pytest.mark.parametrize(
    ("line", "foreseen"),
    [
        *(("read 3 of 9", True), ("audit: file /x", True), ("Traceback (most recent call last):", False)),
        *(("qt.qpa.plugin: Could not find the Qt platform plugin", False), ("fieldfare: /a/b.pdf: It is empty.", True)),
        ("fieldfare: /a/b.bib: Something went wrong inside the program over this file (X); the log holds more.", False),
    ],
)
def test_lines_on_stderr_that_are_foreseen(tmp_path, line, foreseen):
    stage = smoke.Stage(["x"], tmp_path)
    smoke.look_at_lines(stage, "import", line)
    assert (stage.wrong == []) is foreseen


@pytest.mark.skipif(sys.platform == "win32", reason="paths of other systems")
def test_the_places_of_the_smoke_test_are_those_that_the_program_states(monkeypatch):
    """`smoke.py` knows the folders by itself, so as not to believe the program; here the two are held together."""
    from core import paths

    monkeypatch.delenv("FIELDFARE_HOME")
    root = Path.home().parent / "nobody"
    monkeypatch.setenv("HOME", str(root / "home"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(paths, "_made", lambda folder: folder)
    stage = smoke.Stage(["x"], root)
    for one in paths.written():
        if one.where.startswith(str(root)):
            assert smoke.allowed(one.where, stage.stated), one
    assert not smoke.allowed(str(root / "home" / ".config" / "QtProject.conf"), stage.stated)
    assert not smoke.allowed(str(root / "home" / "Documents" / "x"), stage.stated)


#: A program that does four things that it should not.
BAD = """#!/bin/sh
echo "ok      take in: nothing"
echo "Gtk-WARNING: something" >&2
echo secret > "$HOME/left.txt"
echo > n.fieldfare-wal
python3 -c "import socket; socket.socket()"
exit 0
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a script of the shell")
def test_a_bad_program_is_found_out(tmp_path, capsys):
    program = tmp_path / "bad"
    program.write_text(BAD, encoding="utf-8")
    program.chmod(0o755)
    assert smoke.main([str(program), "--no-window"]) == 1
    told = capsys.readouterr().out
    assert "on stderr: Gtk-WARNING: something" in told
    assert "left.txt" in told
    assert "left beside the notebook: n.fieldfare-wal" in told
    assert "self-check: status 0" in told  # too few parts
    if traced.available():
        assert "a socket: socket(AF_INET" in told
