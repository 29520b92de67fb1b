"""No network: the program works where there is none, and opens no socket where there is one."""

import shutil
import subprocess
import sys

import pytest

from core.paths import RESOURCES
from tests.e2e.running import ARTICLES, ROOT, program, write

EXAMPLE = RESOURCES / "example" / "articles"


def cut_off() -> list[str]:
    """The words that start a program without any network, not even this machine's own; skips where it cannot be."""
    if not (unshare := shutil.which("unshare")):
        pytest.skip("there is no unshare")
    for words in ([unshare, "-n"], [unshare, "-r", "-n"]):
        if subprocess.run([*words, "true"], capture_output=True).returncode == 0:
            return words
    pytest.skip("unshare -n is not permitted")


def files_and_sockets(err: str) -> tuple[list[str], list[str]]:
    told = [line for line in err.splitlines() if line.startswith("audit: ")]
    return [line for line in told if line.startswith("audit: file ")], [
        line for line in told if line.startswith("audit: socket")
    ]


def test_the_audit_reaches_the_reading_processes(tmp_path):
    """What the model opens is told by the process that opens it."""
    write(tmp_path / "in", ARTICLES)
    ran = program("import", tmp_path / "n.fieldfare", tmp_path / "in", "--audit", model="tests.e2e.opener")
    files, sockets = files_and_sockets(ran.err)
    assert ran.status == 0 and sockets == []
    assert any("n.fieldfare" in line for line in files)
    assert any("told-by-the-model" in line for line in files)


def test_the_audit_tells_of_sockets(tmp_path):
    write(tmp_path / "in", ARTICLES)
    ran = program("import", tmp_path / "n.fieldfare", tmp_path / "in", "--audit", model="tests.e2e.opener:talkative")
    assert files_and_sockets(ran.err)[1]


@pytest.mark.model
def test_no_socket_is_opened_by_import_and_export(tmp_path):
    book = tmp_path / "n.fieldfare"
    for argv in (("import", book, EXAMPLE), ("export", book, tmp_path / "out", "--format", "bundle")):
        ran = program(*argv, "--audit", model="spacy", seconds=300)
        files, sockets = files_and_sockets(ran.err)
        assert ran.status == 0 and files and sockets == []


@pytest.mark.model
def test_all_works_without_a_network(tmp_path):
    book = tmp_path / "n.fieldfare"
    for argv in (["import", book, EXAMPLE], ["export", book, tmp_path / "out", "--format", "bundle"], ["self-check"]):
        words = [*cut_off(), sys.executable, str(ROOT / "main.py"), *map(str, argv)]
        ran = subprocess.run(words, capture_output=True, text=True, timeout=300)
        assert ran.returncode == 0, ran.stderr + ran.stdout
