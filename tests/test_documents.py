"""Documents cannot rot: every command that they show is run, every setting and format that they name is there."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import main
from core import settings
from core.paths import RESOURCES

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"^    python3 main\.py (.+)$", README, re.MULTILINE)


def test_the_readme_shows_commands():
    assert len(SHOWN) >= 8


@pytest.mark.model
def test_every_command_of_the_readme_runs(tmp_path, monkeypatch, capsys):
    """In the order of the README, on one notebook, from a folder with the example articles."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "FOLDER").symlink_to(RESOURCES / "example" / "articles", target_is_directory=True)
    for line in SHOWN:
        words = shlex.split(line)
        assert main.main(words) == 0, (line, capsys.readouterr().err)
    assert (tmp_path / "BUNDLE" / "articles.jsonl").exists()


def test_the_two_commands_of_the_readme_are_those_of_the_script():
    commands = re.findall(r"^    (python3 packaging/dev\.py \w+)$", README, re.MULTILINE)
    assert commands == ["python3 packaging/dev.py run", "python3 packaging/dev.py test"]
    done = subprocess.run([sys.executable, "packaging/dev.py", "--help"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0
    assert all(command in done.stdout for command in commands)
    assert commands[1] in (ROOT / ".ci" / "run").read_text()


def test_every_command_of_the_program_is_in_the_manual():
    chapter = (RESOURCES / "help" / "06-command-line.md").read_text(encoding="utf-8")
    for command in main.COMMANDS:
        assert f"`{command}" in chapter, command


def test_every_setting_has_a_help():
    for setting in settings.SETTINGS:
        assert setting.help.endswith(".")


def test_paths_in_the_documents_are_there():
    for name in ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
            assert (ROOT / target).exists(), (name, target)
        for target in re.findall(r"`((?:core|ui|resources|tests|packaging)/[\w./]+)`", text):
            assert (ROOT / target).exists(), (name, target)
