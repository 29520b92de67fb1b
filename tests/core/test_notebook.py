"""The front door: who may write, what is told after a commit, and what happens on closing."""

import os
import shutil
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from core.errors import UserError
from core.events import Changed
from core.notebook import Notebook
from core.store import actors, articles, decisions
from tests.core.store.made import fill


def test_changed_tells_what_was_touched_after_the_commit(notebook):
    fill(notebook)
    heard = []
    notebook.events.subscribe(lambda event: heard.append((event, notebook.read(actors.get, 1).name)))
    notebook.change("Rename", decisions.rename, 1, "Anna")
    notebook.undo()
    assert heard == [
        (Changed("Rename", {"actor": frozenset({1})}), "Anna"),
        (Changed("Rename", {"actor": frozenset({1})}), "Ann Lee"),
    ]


def test_a_listener_can_leave(notebook):
    fill(notebook)
    heard = []
    leave = notebook.events.subscribe(heard.append)
    leave()
    notebook.change("Rename", decisions.rename, 1, "Anna")
    assert heard == []


def test_readers_cannot_write(notebook):
    fill(notebook)
    with pytest.raises(Exception, match="read"):
        notebook.read(decisions.rename, 1, "Anna")
    assert notebook.read(actors.get, 1).name == "Ann Lee"


def test_reading_goes_on_while_something_long_is_written(notebook):
    fill(notebook)
    writing, go_on = threading.Event(), threading.Event()

    def slow(db):
        decisions.rename(db, 1, "Anna")
        writing.set()
        assert go_on.wait(10)

    future = notebook.change_soon("Slow", slow)
    assert writing.wait(10)
    assert notebook.read(actors.get, 1).name == "Ann Lee"
    go_on.set()
    future.result()
    assert notebook.read(actors.get, 1).name == "Anna"


def test_closing_waits_for_what_is_queued(tmp_path):
    path = tmp_path / "test.fieldfare"
    notebook = Notebook.open(path, create=True)
    fill(notebook)
    futures = [notebook.change_soon("Rename", decisions.rename, 1, f"Name {n}") for n in range(20)]
    notebook.close()
    assert all(future.done() for future in futures)
    with Notebook.open(path) as again:
        assert again.read(actors.get, 1).name == "Name 19"
        assert again.read(articles.count) == 3


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody take an open file away")
@pytest.mark.parametrize("with_another", [False, True])
def test_nothing_is_written_to_a_file_that_was_taken_away(notebook, with_another):
    fill(notebook)
    elsewhere = notebook.path.with_name("elsewhere")
    notebook.path.rename(elsewhere)
    if with_another:
        shutil.copy(elsewhere, notebook.path)
    with pytest.raises(UserError) as refused:
        notebook.change("Rename", decisions.rename, 1, "Anna")
    assert refused.value.code == "changed_underneath"
    elsewhere.replace(notebook.path)
    notebook.change("Rename", decisions.rename, 1, "Anna")
    assert notebook.read(actors.get, 1).name == "Anna"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such locks")
def test_reading_does_not_drop_the_locks_of_the_writer(notebook):
    fill(notebook)
    notebook.read(actors.get, 1)
    script = (
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); print(db.execute('SELECT 1 FROM actor').fetchone());"
        "db.close()"  # the last one out takes the log away: it must see that it is not the last
    )
    subprocess.run([sys.executable, "-c", script, str(notebook.path)], check=True)
    notebook.change("Rename", decisions.rename, 1, "Anna")
    assert notebook.path.with_name(notebook.path.name + "-wal").exists()


def test_a_closed_notebook_takes_no_change(notebook):
    notebook.close()
    with pytest.raises(RuntimeError):
        notebook.change("Rename", decisions.rename, 1, "Anna")
    notebook.close()


def test_no_thread_is_left_over(tmp_path):
    before = set(threading.enumerate())
    with Notebook.open(tmp_path / "test.fieldfare", create=True) as notebook:
        fill(notebook)
    assert set(threading.enumerate()) <= before


def test_closing_waits_for_what_is_being_read(tmp_path):
    counting = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 300000) SELECT COUNT(*) FROM n"
    begun = threading.Event()

    def question(db):
        begun.set()
        return [db.execute(counting).fetchone()[0] for _ in range(2)]

    notebook = Notebook.open(tmp_path / "n.fieldfare", create=True)
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(notebook.read, question)
        begun.wait()
        notebook.close()
        assert answer.result() == [300000, 300000]
