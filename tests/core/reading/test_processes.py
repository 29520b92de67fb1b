"""Reading in processes: everything is read once, whatever dies on the way, and nothing is left over."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.errors import UserError
from core.model import Reading, Zone
from core.reading import worker
from core.reading.processes import ARTICLES, CHARACTERS, batched, read_all
from tests.core.reading.deadly import BROKEN, DEADLY, SLOW

ROOT = Path(__file__).parents[3]
MODEL = "tests.core.reading.deadly"


def articles(*texts):
    return [(number, text, ()) for number, text in enumerate(texts, 1)]


def read(texts, model=MODEL, **options):
    answers = list(read_all(articles(*texts), model=model, **{"stop": lambda: False, **options}))
    assert multiprocessing.active_children() == []
    assert len(answers) == len(texts)
    return dict(answers)


def test_every_article_is_read_once_with_its_own_names_and_zones():
    texts = [f"Anna Number{chr(97 + i)} spoke." for i in range(20)]
    zoned = [(i, text, (Zone(0, len(text), "caption"),)) for i, text in enumerate(texts)]
    answers = dict(read_all(zoned, model="capitals", processes=2, stop=lambda: False))
    assert [m.text for i in range(20) for m in answers[i].mentions] == [text[:-7] for text in texts]
    assert not any(m.counted for i in range(20) for m in answers[i].mentions)


def test_nothing_to_read_starts_nothing():
    assert read([]) == {}


def test_an_article_that_kills_the_process_twice_is_given_up_and_the_others_are_read():
    answers = read(["Anna Bee.", f"{DEADLY} here.", "Carl Dee.", *["Emma Eff."] * 10], processes=1)
    assert answers.pop(2) == "The article could not be read: the reading process died twice on it."
    assert all(isinstance(answer, Reading) and len(answer.mentions) == 1 for answer in answers.values())


def test_an_article_that_raises_says_why_and_its_neighbours_are_read():
    answers = read(["Anna Bee.", BROKEN, "Carl Dee."])
    assert answers[2] == "The article could not be read: ValueError: the model stumbled."
    assert [m.name for m in answers[1].mentions + answers[3].mentions] == ["Anna Bee", "Carl Dee"]


def test_a_missing_model_is_the_worlds_fault_and_said_in_the_calling_process():
    with pytest.raises(UserError, match="never there"):
        read(["Anna Bee."], model=f"{MODEL}:missing")
    assert multiprocessing.active_children() == []


def test_a_model_that_cannot_be_loaded_at_all_does_not_blame_the_articles():
    with pytest.raises(RuntimeError, match="twice"):
        read(["Anna Bee."], model=f"{MODEL}:stillborn")
    assert multiprocessing.active_children() == []


def test_stopping_ends_the_processes_at_once():
    start = time.monotonic()
    answers = list(read_all(articles(SLOW), model=MODEL, stop=lambda: time.monotonic() - start > 1))
    assert answers == []
    assert time.monotonic() - start < 4
    assert multiprocessing.active_children() == []


def test_closing_the_generator_ends_the_processes():
    running = read_all(articles(*["Anna Bee."] * ARTICLES, SLOW), model=MODEL, processes=1, stop=lambda: False)
    assert next(running)[0] == 1
    running.close()
    assert multiprocessing.active_children() == []


def test_no_more_processes_than_batches(monkeypatch):
    started = []
    from core.reading import processes

    start = processes._start
    monkeypatch.setattr(processes, "_start", lambda model: started.append(model) or start(model))
    read(["Anna Bee.", "Carl Dee."], processes=4)
    assert len(started) == 1


def test_batches_are_small_and_a_long_article_is_alone():
    long = "x" * (CHARACTERS + 1)
    batches = [[n for n, _, _ in b.articles] for b in batched(articles("a", "b", long, *["c"] * (ARTICLES + 1)))]
    assert batches == [[1, 2], [3], [*range(4, 4 + ARTICLES)], [4 + ARTICLES]]


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="the system has no niceness")
def test_a_reading_process_is_nice():
    spawn = multiprocessing.get_context("spawn")
    answers, theirs_to_answer = spawn.Pipe(duplex=False)
    theirs_to_read, orders = spawn.Pipe(duplex=False)
    process = spawn.Process(target=worker.serve, args=(theirs_to_read, theirs_to_answer, "capitals"), daemon=True)
    process.start()
    assert answers.recv() == worker.READY
    nice = os.getpriority(os.PRIO_PROCESS, process.pid)
    for pipe in (answers, theirs_to_answer, theirs_to_read, orders):
        pipe.close()
    process.join(5)
    assert nice >= worker.NICE and process.exitcode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_the_processes_notice_that_their_parent_was_killed(tmp_path):
    script = tmp_path / "parent.py"
    script.write_text(
        "import sys, multiprocessing\n"
        "from core.reading.processes import read_all\n"
        "if __name__ == '__main__':\n"
        f"    texts = ['Anna Bee.'] * {ARTICLES} + ['{SLOW}']\n"
        f"    for n, _ in read_all([(i, t, ()) for i, t in enumerate(texts)], model='{MODEL}', processes=1,\n"
        "                          stop=lambda: False):\n"
        "        print(multiprocessing.active_children()[0].pid, flush=True)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, script], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE
    )
    with parent:
        child = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
        parent.stdout.read()
    deadline = time.monotonic() + 5
    while _runs(child) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _runs(child)


def _runs(pid):
    try:
        os.kill(pid, 0)
        stat = Path(f"/proc/{pid}/stat")
        return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
