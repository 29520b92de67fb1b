"""An import that is killed or interrupted at any moment leaves whole articles, and starting again finishes it."""

import os
import random
import re
import signal
import time
from pathlib import Path

import pytest

from core.notebook import Notebook
from core.store import articles
from core.store import bundle as rows_of
from core.store.check import check
from tests.e2e.running import program, run, start, write

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
        for _ in range(chance.randint(1, 20)):
            one, other = chance.sample(NAMES, 2)
            lines += [f"On that day {one} met {other} 🦊 at the quay, and {chance.choice(NAMES)} saw it.", ""]
        texts[f"2021-03-{number % 28 + 1:02} Post - {number}.txt"] = "\n".join(lines)
    return write(tmp_path_factory.mktemp("kill") / "in", texts)


@pytest.fixture(scope="module")
def whole(folder, capitals):
    """What comes of an import that nobody disturbed, and how long that took as a process of its own."""
    book = folder.parent / "whole.fieldfare"
    started = time.monotonic()
    assert program("import", book, folder).status == 0
    took = time.monotonic() - started
    return content(book), took


def content(book: Path):
    """Articles by file, and mentions by file and place with all names of their actor instead of its number.

    Numbers go by the order in which the processes answered, and so does the name under which an actor is
    shown; times of import differ; and which of several like texts stands for their story goes by what came first.
    """
    with Notebook.open(book, read_only=True) as notebook:
        stories, places, people = (notebook.read(rows) for rows in (rows_of.articles, rows_of.mentions, rows_of.actors))
    file = {row["article"]: row["file"] for row in stories}
    names = {row["actor"]: (row["kind"], row["names"]) for row in people}
    return (
        {row["file"]: without(row, "article", "imported_at", "same_story_as") for row in stories},
        {
            (file[row["article"]], row["start"], row["end"]): (without(row, "article", "actor"), names[row["actor"]])
            for row in places
        },
    )


def without(row, *left_out):
    return {name: value for name, value in row.items() if name not in left_out}


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
    assert assert_whole_articles_only(book, folder) == FILES
    assert content(book) == wanted


@pytest.mark.parametrize(
    ("line", "later", "to_group"),  # to the program alone, or to all its processes, as a terminal does
    [
        (rb"import ", 0, True),
        (rb"read ", 0, False),
        (rb"read ", 0, True),
        (rb"read ", 0.15, True),
        (rb"read ", 0.4, True),
    ],
)
def test_an_interrupted_import_says_so_and_keeps_what_was_done(line, later, to_group, folder, whole, tmp_path):
    book = tmp_path / "n.fieldfare"
    with start("import", book, folder, start_new_session=True) as process:
        wait_for(process.stderr, line)
        time.sleep(later)
        children = descendants(process.pid)
        (os.killpg if to_group else os.kill)(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert_all_ended(children)
    complaints = [line for line in err.decode().splitlines() if not re.match(r"(import|read) ", line)]
    if process.returncode in (0, -signal.SIGINT):  # it was done, or about to end, when the signal came
        assert complaints == [] and b"60 articles added" in out and later
    else:
        assert process.returncode == 1 and b"added" in out
        assert complaints == ["fieldfare: Stopped; what was done so far is kept."]
    assert run("import", book, folder, "--json").json["articles"] == FILES
    assert content(book) == whole[0]


def wait_for(stream, pattern: bytes) -> None:
    for line in stream:
        if re.match(pattern, line):
            return


def test_two_interrupts_break_off(folder, tmp_path):
    with start("import", tmp_path / "n.fieldfare", folder) as process:
        wait_for(process.stderr, rb"read ")
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode in (0, 1) and b"Traceback" not in err
    run("import", tmp_path / "n.fieldfare", folder)
    assert run("check", tmp_path / "n.fieldfare").status == 0
