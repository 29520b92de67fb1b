"""Everything in the bundle has an owner, a licence text, and a licence that goes with ours."""

import re
import tomllib
from importlib.util import find_spec

import pytest

from tests.package.parts import PACKAGING, ROOT, part

licences = part("licences")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DIRECT = [licences.normal(re.split(r"[<>=!~ ;\[]", line)[0]) for line in PROJECT["dependencies"]]


@pytest.mark.parametrize("name", DIRECT)
def test_every_dependency_has_a_text_and_goes_with_ours(name):
    found = licences.part(f"dist {name}")
    assert found.texts and all(text for _, text in found.texts), name
    assert found.version and found.licence
    assert licences.goes_with_ours(found), found.line


def test_owners():
    assert licences.owner(find_spec("numpy").origin) == "dist numpy"
    assert licences.owner(find_spec("PySide6").origin) == "dist pyside6-essentials"
    assert licences.owner(find_spec("json").origin) == "python"
    assert licences.owner(str(ROOT / "resources" / "icons" / "fieldfare.svg")) is None
    assert licences.owner("C:/Windows/System32/VCRUNTIME140_1.dll".replace("C:", "")) == "microsoft"


def test_a_file_of_nobody_stops_the_build(tmp_path):
    stray = tmp_path / "stray.so"
    stray.write_bytes(b"")
    with pytest.raises(LookupError, match=r"stray\.so"):
        licences.parts([("stray.so", str(stray), "BINARY")])


def test_python_has_its_text():
    assert "PYTHON SOFTWARE FOUNDATION" in licences.part("python").texts[0][1].upper()


@pytest.mark.parametrize(
    ("licence", "goes"),
    [
        *(("MIT", True), ("LGPL-3.0-only", True), ("Apache-2.0 OR BSD-2-Clause", True), ("MPL-2.0 AND MIT", True)),
        *(("GPL-3.0-or-later", False), ("AGPL-3.0", False), ("GNU General Public License v3 (GPLv3)", False)),
        *(("GNU Lesser General Public License v3 (LGPLv3)", True), ("GPL-3.0-or-later WITH GCC-exception-3.1", True)),
    ],
)
def test_which_licences_go_with_ours(licence, goes):
    one = licences.Part("something", "1.0", licence, (("LICENSE", "text"),))
    assert licences.goes_with_ours(one) is goes


def test_the_list_tells_of_what_is_in_the_bundle_and_of_nothing_else(tmp_path):
    entries = [("numpy", find_spec("numpy").origin, "PYMODULE"), ("own", str(ROOT / "main.py"), "PYSOURCE")]
    made = licences.write(tmp_path, entries)
    listed = (tmp_path / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    head = [line.split()[0] for line in listed.splitlines() if line.startswith("  ") and " — " in line]
    assert {"numpy", "pyinstaller", "Python"} <= set(head) and "spacy" not in head
    assert "Redistribution and use in source and binary forms" in listed
    assert {name for name, _, _ in made} >= {
        "licences/THIRD-PARTY.txt",
        "licences/QT.txt",
        "licences/LGPL-3.txt",
        "licences/QT-PARTS.txt",
    }


def test_what_the_lgpl_asks_is_said():
    notice = (PACKAGING / "licences" / "QT.txt").read_text(encoding="utf-8")
    said = ("LGPL-3.txt", "GPL-3.txt", "source", "exchange these libraries", "_internal/PySide6", "GLib", "{version}")
    for words in said:
        assert words in notice, words
    for name in ("LGPL-3.txt", "GPL-3.txt", "LGPL-2.1.txt"):
        assert "GENERAL PUBLIC LICENSE" in (PACKAGING / "licences" / name).read_text(encoding="utf-8")


def test_the_spec_makes_one_folder_and_not_one_file():
    """So that Qt's libraries lie there as files that can be exchanged, and the program starts at once."""
    spec = (PACKAGING / "fieldfare.spec").read_text(encoding="utf-8")
    assert "exclude_binaries=True" in spec and "COLLECT(" in spec and "strip=True" not in spec
