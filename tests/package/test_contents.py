"""What the program needs is in the list of what is frozen, and what could speak to a network is not."""

import ast
import importlib.util
import json
import os
import re
import subprocess
import sys

import pytest

from core import paths
from core.reading import spacy_model
from tests.package.parts import ROOT, part

contents = part("contents")

#: Runs the program as it will be when frozen: whatever is left out cannot be imported. Tells what data was opened.
FROZEN = """
import json, sys
EXCLUDED = set(json.loads(sys.argv[1]))
class Absent:
    def find_spec(self, name, path=None, target=None):
        if any(".".join(name.split(".")[:n + 1]) in EXCLUDED for n in range(name.count(".") + 1)):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Absent())
opened = set()
sys.addaudithook(lambda event, args: opened.add(str(args[0])) if event == "open" else None)
"""
IMPORT_ALL = """
import importlib
for name in json.loads(sys.argv[2]):
    importlib.import_module(name)
from core.importing.extraction import extraction
extraction()
import openpyxl, pybtex.database, pypdfium2, rispy, anyascii, striprtf, markdown_it
"""
USE_IT = """
import main, tempfile, pathlib
if __name__ == "__main__":
    from core.reading import models
    models.load("spacy")
    folder = pathlib.Path(tempfile.mkdtemp())
    status = main.main(["import", str(folder / "n.fieldfare"), sys.argv[2]])
    print(json.dumps(sorted(opened)))
"""


def as_if_frozen(script, *words, **environment):
    listed = json.dumps(contents.EXCLUDED)
    return subprocess.run(
        [sys.executable, "-c", FROZEN + script, listed, *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
    )


def test_everything_is_imported_without_what_is_left_out():
    modules = [name for name in (*contents.modules_of("core"), *contents.modules_of("ui")) if "__main__" not in name]
    done = as_if_frozen(IMPORT_ALL, json.dumps(modules))
    assert done.returncode == 0, done.stderr


@pytest.mark.model
def test_every_data_file_that_is_opened_travels():
    """Import of every format with the real model: each file that a package reads is in the bundle's list."""
    done = as_if_frozen(USE_IT, str(ROOT / "tests" / "data" / "importing"), FIELDFARE_MODEL="capitals")
    assert done.returncode == 0, done.stderr
    assert "Something went wrong inside the program" not in done.stderr, done.stderr
    code = (".py", ".pyc", ".pth", ".so", ".pyd", ".dll", ".zip")
    read = [name.replace("\\", "/") for name in json.loads(done.stdout.splitlines()[-1])]
    data = {name.split("/site-packages/")[1] for name in read if "/site-packages/" in name and not name.endswith(code)}
    assert any(name.endswith("table.txt") for name in data)  # the list is not empty by mistake
    # packages with a hook of PyInstaller's that takes their data
    hooked = {"dateparser", "pypdfium2", "pypdfium2_raw", "spacy", "thinc", "babel", "pyqtgraph", "PySide6", "pytz"}
    travelling = hooked | set(contents.WITH_DATA) | {contents.MODEL[0]}
    metadata = tuple(name.replace("-", "_") for name in contents.METADATA)
    for name in sorted(data):
        top = name.split("/")[0]
        assert top in travelling or top.startswith(metadata) or ".dist-info" in top, name
        assert contents.is_kept(name) or name.startswith("babel/"), name


def test_every_module_of_the_program_is_named():
    named = set(contents.hidden_imports())
    for room in ("core", "ui"):
        for path in (ROOT / room).rglob("*.py"):
            name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
            assert name in named, name


def sources():
    return [ROOT / "main.py", *(ROOT / "core").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]


def test_nothing_that_the_code_imports_is_left_out():
    """Nor is what it asks for by name, which the analysis of the code does not see."""
    named = set(contents.hidden_imports())
    left_out = tuple(f"{name}." for name in contents.EXCLUDED)
    for path in sources():
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r"^\s*(?:from|import) ([\w.]+)", text, re.MULTILINE):
            assert not f"{name}.".startswith(left_out), (path, name)
        for name in re.findall(r"import_module\(\"([\w.]+)\"\)", text):
            assert name in named, (path, name)


def strings(path):
    """Every string in a file of code that could be the name of a module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return {text for text in found if re.fullmatch(r"[a-z_]\w*(\.\w+)*", text)}


def is_module(name):
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def test_whatever_is_imported_by_a_name_in_a_table_is_named():
    """The rooms of the window, the models, what is loaded ahead: no analysis of the code sees these."""
    named = set(contents.hidden_imports())
    plainly = {
        name
        for path in sources()
        for name in re.findall(r"^\s*(?:from|import) ([\w.]+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    by_name = set()
    for path in sources():
        if "import_module(" in path.read_text(encoding="utf-8"):
            ours = {text for text in strings(path) if "." in text or text in plainly}
            by_name |= {text for text in ours if is_module(text)}
    assert {"ui.timeline.pane", "ui.notes.pane", "ui.search.pane", "core.reading.capitals", "pyqtgraph"} <= by_name
    stand_ins = {name for name in by_name if any(f"{name}.".startswith(f"{out}.") for out in contents.EXCLUDED)}
    assert by_name <= named | plainly | stand_ins


def test_every_room_of_the_window_is_named():
    from ui.workspace import ROOMS

    assert {module for module, _ in ROOMS.values()} <= set(contents.hidden_imports())


def test_what_could_speak_to_a_network_is_left_out():
    assert {"ssl", "_ssl", "urllib3", "requests", "httpx", "PySide6.QtNetwork", "spacy.cli"} <= set(contents.EXCLUDED)


def test_every_resource_travels():
    assert "resources" in contents.OWN
    for path in (ROOT / "resources").rglob("*"):
        if path.is_file():
            assert contents.is_kept(path.relative_to(ROOT).as_posix(), "linux"), path


def test_the_model_travels_to_where_it_is_looked_for():
    _, inner, place = contents.MODEL
    assert inner == f"{spacy_model.NAME}-{spacy_model.VERSION}"
    assert set(contents.MODEL_UNUSED) == set(spacy_model.UNUSED)
    files = contents.model_files()
    assert all(target == place or target.startswith(f"{place}/") for _, target in files)
    names = {source.rsplit("/", 1)[-1].rsplit("\\", 1)[-1] for source, _ in files}
    assert {"config.cfg", "meta.json", "ner", "senter", "vocab", "tokenizer", "LICENSE"} <= names
    assert not names & set(spacy_model.UNUSED)


def test_the_frozen_program_finds_the_model_there(tmp_path, monkeypatch):
    folder = tmp_path / contents.MODEL[2]
    folder.mkdir(parents=True)
    monkeypatch.setattr(spacy_model, "ROOT", tmp_path)
    assert spacy_model.find() == folder


@pytest.mark.parametrize(
    "path",
    [
        *("thinc/backends/_custom_kernels.cu", "numpy.libs/libscipy_openblas64_-32a4b2a6.so", "libpython3.11.so.1.0"),
        *("PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/Qt/plugins/platforms/libqwayland.so"),
        *("PySide6/Qt/plugins/iconengines/libqsvgicon.so", "PySide6/QtOpenGL.abi3.so", "libxcb-cursor.so.0"),
        *("PySide6/plugins/platforms/qwindows.dll", "babel/locale-data/en.dat", "resources/help/pictures/x.png"),
        *("models/md/vocab/vectors", "tld/res/effective_tld_names.dat.txt", "libxkbcommon-x11.so.0"),
    ],
)
def test_kept(path):
    assert contents.is_kept(path, "linux")


@pytest.mark.parametrize(
    "path",
    [
        *("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "libgtk-3.so.0", "PySide6/Qt/lib/libQt6Network.so.6"),
        *("PySide6/opengl32sw.dll", "PySide6/plugins/tls/qschannelbackend.dll", "babel/locale-data/xh.dat"),
        *("libstdc++.so.6", "spacy/tokens/doc.pyx", "PySide6/Qt/translations/qtbase_ja.qm", "libX11.so.6"),
    ],
)
def test_left_out(path):
    assert not contents.is_kept(path, "linux")


def test_qt_speaks_the_languages_of_the_window():
    for language in contents.languages():
        assert contents.is_kept(f"PySide6/Qt/translations/qtbase_{language}.qm", "linux")
        assert not contents.is_kept(f"PySide6/Qt/translations/qt_help_{language}.qm", "linux")


def test_system_libraries_are_left_out_on_linux_only():
    assert contents.is_kept("libstdc++.so.6", "darwin")


def test_the_release_is_that_of_the_project():
    from core.version import VERSION

    assert contents.version() == VERSION


def test_the_resources_are_found_where_they_travel_to():
    assert paths.RESOURCES == paths.ROOT / "resources"
