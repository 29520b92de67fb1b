"""The house rules that a machine can keep."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from core import settings
from core.errors import UserError
from core.sentences import SENTENCES
from core.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
SOURCES = [path for folder in ("core", "ui") for path in sorted((ROOT / folder).rglob("*.py"))]


def test_the_version_is_one():
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] == VERSION


def test_packaging_is_no_package():
    """With an __init__.py it would hide the library `packaging` that spaCy and pytest import."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_the_lock_names_no_address():
    assert "://" not in (ROOT / "requirements.lock").read_text()


def test_every_sentence_of_an_error_is_used_and_every_code_has_one():
    used = set()
    for path in SOURCES:
        used |= set(re.findall(r'(?:UserError|sentence)\(\s*f?"(\w+?)(?:_\{\w+\})?"', path.read_text(encoding="utf-8")))
    unknown = {
        code for code in used if code not in SENTENCES and not any(key.startswith(f"{code}_") for key in SENTENCES)
    }
    assert not unknown
    unused = {key for key in SENTENCES if key not in used and not any(key.startswith(f"{code}_") for code in used)}
    assert not unused


@pytest.mark.parametrize("code", SENTENCES)
def test_every_sentence_is_one_plain_sentence(code):
    blanks = dict.fromkeys(re.findall(r"\{(\w+)\}", SENTENCES[code]), "x")
    text = str(UserError(code, **blanks))
    assert text.endswith(".")
    assert "{" not in text and "Error" not in text and "\n" not in text


def test_no_broad_except_swallows():
    """`except Exception` must do something with the error, and bare `except:` is not used."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler):
                assert node.type is not None, f"{path}:{node.lineno}"
                broad = isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException")
                raises = any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
                assert not broad or node.name or raises, f"{path}:{node.lineno}"


def test_the_core_runs_without_qt():
    """Every module of the core can be imported where there is no PySide6 and no pyqtgraph."""
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in SOURCES
        if path.is_relative_to(ROOT / "core")
    ]
    script = (
        "import sys, importlib\n"
        "for name in ('PySide6', 'shiboken6', 'pyqtgraph'): sys.modules[name] = None\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_window_does_not_import_spacy():
    """The window must be there before spaCy is: importing its modules loads no model library."""
    script = (
        "import sys, ui.app, ui.main_window; "
        "sys.exit(' '.join(n for n in ('spacy', 'thinc', 'trafilatura') if n in sys.modules) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_settings_are_kept_and_a_broken_file_is_no_disaster(own_home):
    assert settings.get("theme") == "system"
    settings.put("theme", "dark")
    assert settings.get("theme") == "dark"
    assert json.loads((own_home / "settings.json").read_text())["theme"] == "dark"
    (own_home / "settings.json").write_text("{ broken")
    assert settings.get("theme") == "system"
    with pytest.raises(KeyError):
        settings.put("no such setting", 1)


def test_what_has_not_changed_is_not_written_again(own_home):
    file, one = own_home / "settings.json", Path("a.fieldfare")
    settings.put_of_notebook("notes", one, {"page": "note"})
    before = file.stat().st_ino  # every write makes another file
    settings.put_of_notebook("notes", one, {"page": "note"})
    assert file.stat().st_ino == before
    settings.put_of_notebook("notes", one, {"page": "claim"})
    assert settings.of_notebook("notes", one) == {"page": "claim"}
    file.unlink()
    assert settings.of_notebook("notes", one) == {}  # nothing of it stays behind in the usual values


def test_recent_notebooks_are_those_that_are_there(tmp_path):
    paths = [tmp_path / f"{n}.fieldfare" for n in range(3)]
    for path in paths:
        path.touch()
        settings.remember_notebook(path)
    settings.remember_notebook(paths[0])
    paths[1].unlink()
    assert settings.recent_notebooks() == [paths[0], paths[2]]
