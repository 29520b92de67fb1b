"""An import that is killed or interrupted at any moment leaves whole articles, and starting again finishes it."""

import os
import random
import re
import signal
import sys
import time
from pathlib import Path

import pytest

from core.notebook import Notebook
from core.store import articles
from core.store.check import check
from tests.e2e.running import bundle, run, start, write

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")

FILES, KILLS = 60, 20
_UNFINISHED = "belongs to no actor"
NAMES = ("Ann Lee", "Bob Ray", "Cy Dale", "Dora Finn", "Søren Ravn", "Soren Ravn", "Eva Grön", "Łukasz Ryba")


@pytest.fixture(scope="module", autouse=True)
def capitals():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FIELDFARE_MODEL", "capitals")
        yield


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Files of different lengths, in which the names meet at random."""
    chance = random.Random(7)
    texts = {}
    for number in range(FILES):
        lines = [f"Report number {number}", ""]
        for _ in range(chance.randint(5, 120)):
            one, other = chance.sample(NAMES, 2)
            lines += [f"On that day {one} met {other} 🦊 at the quay, and {chance.choice(NAMES)} saw it.", ""]
        texts[f"2021-03-{number % 28 + 1:02} Post - {number}.txt"] = "\n".join(lines)
    return write(tmp_path_factory.mktemp("kill") / "in", texts)


@pytest.fixture(scope="module")
def whole(folder, capitals):
    """The bundle of an import that nobody disturbed, and how long that took as a process of its own."""
    book = folder.parent / "whole.fieldfare"
    started = time.monotonic()
    assert start("import", book, folder).wait(60) == 0
    took = time.monotonic() - started
    return bundle(book, folder.parent / "whole"), took


def comparable(files):
    """Articles by file, mentions by file and place, with the actor's names instead of numbers.

    Numbers go by the order in which processes answered, and times of import differ.
    """
    file = {row["article"]: row["file"] for row in files["articles"]}
    names = {row["actor"]: (row["name"], tuple(row["names"])) for row in files["actors"]}
    left_out = ("article", "imported_at", "actor")
    stories = {
        row["file"]: {name: value for name, value in row.items() if name not in left_out} for row in files["articles"]
    }
    places = {
        (file[row["article"]], row["start"], row["end"]): (
            {name: value for name, value in row.items() if name not in left_out},
            names[row["actor"]],
        )
        for row in files["mentions"]
    }
    return stories, places


def descendants(pid: int) -> list[int]:
    """The processes that `pid` has started, and theirs."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                stat = (entry / "stat").read_text()
            except OSError:  # it has ended
                continue
            parents[int(entry.name)] = int(stat.rpartition(")")[2].split()[1])
    found, waiting = [], [pid]
    while waiting:
        parent = waiting.pop()
        children = [child for child, of in parents.items() if of == parent]
        found += children
        waiting += children
    return found


def lives(pid: int) -> bool:
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def assert_all_ended(pids: list[int]) -> None:
    deadline = time.monotonic() + 5
    while (left := [pid for pid in pids if lives(pid)]) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert left == []


def assert_whole_articles_only(book: Path, folder: Path) -> int:
    """Everything in the notebook is as it should be but unfinished; gives the number of articles."""
    with Notebook.open(book) as notebook:
        assert [line for line in notebook.read(check) if _UNFINISHED not in line] == []
        found = notebook.read(articles.every)
    for article in found:
        assert article.text == (folder / str(article.file)).read_text("utf-8")
    return len(found)


@pytest.mark.parametrize("kill", range(KILLS))
def test_a_killed_import_leaves_whole_articles_and_is_finished_by_the_next(kill, folder, whole, tmp_path):
    wanted, took = whole
    book = tmp_path / "n.fieldfare"
    moment = random.Random(kill).uniform(0, took)
    with start("import", book, folder) as process:
        time.sleep(moment)
        children = descendants(process.pid)
        process.kill()
        process.communicate()
    assert_all_ended(children)
    if book.exists():
        assert assert_whole_articles_only(book, folder) <= FILES
    finished = run("import", book, folder, "--json")
    assert finished.status == 0 and finished.json["articles"] == FILES
    assert run("check", book).out == "all is well\n"
    assert comparable(bundle(book, tmp_path / "out")) == comparable(wanted)


@pytest.mark.parametrize("to_group", [False, True], ids=["to the program", "to all, as a terminal does"])
@pytest.mark.parametrize("share", [0.5, 0.7, 0.9])
def test_an_interrupted_import_says_so_and_keeps_what_was_done(share, to_group, folder, whole, tmp_path):
    book = tmp_path / "n.fieldfare"
    with start("import", book, folder, start_new_session=True) as process:
        wait_for(process.stderr, rb"import ")
        time.sleep(max(0, share * whole[1] - 0.5))
        children = descendants(process.pid)
        if to_group:
            os.killpg(process.pid, signal.SIGINT)
        else:
            process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert_all_ended(children)
    complaints = [line for line in err.decode().splitlines() if not re.match(r"(import|read) ", line)]
    if process.returncode == 0:  # it was done before the signal came
        assert complaints == []
    else:
        assert process.returncode == 1
        assert complaints == ["fieldfare: Stopped; what was done so far is kept."]
        assert b"added" in out
    assert run("import", book, folder, "--json").json["articles"] == FILES
    assert comparable(bundle(book, tmp_path / "out")) == comparable(whole[0])


def wait_for(stream, pattern: bytes) -> None:
    for line in stream:
        if re.match(pattern, line):
            return


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_two_interrupts_break_off(folder, tmp_path):
    with start("import", tmp_path / "n.fieldfare", folder) as process:
        wait_for(process.stderr, rb"read ")
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode in (0, 1) and b"Traceback" not in err
    run("import", tmp_path / "n.fieldfare", folder)
    assert run("check", tmp_path / "n.fieldfare").status == 0
