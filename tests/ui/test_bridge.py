"""The crossing between core and window: answers on the ui thread, the newest wins, errors are sentences."""

import threading

import pytest
from PySide6.QtCore import QThread

from core.errors import UserError
from core.events import Progress
from core.store import actors, decisions
from tests.core.store.made import fill
from ui.bridge import Bridge


@pytest.fixture
def bridge(qtbot, notebook):
    fill(notebook)
    made = Bridge(notebook)
    yield made
    made.close()


def test_an_answer_arrives_on_the_ui_thread(qtbot, bridge):
    heard = []
    bridge.ask(bridge, "x", actors.get, 1, then=lambda row: heard.append((row.name, QThread.isMainThread())))
    qtbot.waitUntil(lambda: heard == [("Ann Lee", True)])


def test_the_newest_question_of_a_slot_wins(qtbot, bridge):
    heard, go_on = [], threading.Event()

    def slow(db, number):
        go_on.wait(5)
        return number

    for number in range(5):
        bridge.ask(bridge, "x", slow, number, then=heard.append)
    bridge.ask(bridge, "y", actors.get, 1, then=lambda row: heard.append(row.name))
    go_on.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    qtbot.wait(50)
    assert sorted(map(str, heard)) == ["4", "Ann Lee"]


def test_a_change_is_told_after_it_is_done(qtbot, bridge):
    heard = []
    bridge.changed.connect(heard.append)
    bridge.history_moved.connect(heard.append)
    bridge.change("Rename", decisions.rename, 1, "Anna")
    qtbot.waitUntil(lambda: heard == [frozenset({"actor"}), ("Rename", None)])
    assert bridge.now(actors.get, 1).name == "Anna"


def test_many_changes_are_told_as_few(qtbot, bridge):
    heard = []
    bridge.changed.connect(heard.append)
    for number in range(50):
        bridge.change("Rename", decisions.rename, 1, f"Name {number}")
    qtbot.waitUntil(lambda: bridge.now(actors.get, 1).name == "Name 49")
    qtbot.wait(500)
    assert 1 <= len(heard) <= 5


def test_the_worlds_fault_is_refused_in_a_sentence(qtbot, bridge):
    with qtbot.waitSignal(bridge.refused) as refused:
        bridge.change("Rename", decisions.rename, 1, " ")
    assert str(refused.args[0]) == "A name cannot be empty."
    with qtbot.waitSignal(bridge.refused):
        bridge.redo()


def test_our_own_fault_is_told_apart(qtbot, bridge):
    def wrong(db):
        raise ZeroDivisionError

    with qtbot.waitSignal(bridge.broke) as broke:
        bridge.ask(bridge, "x", wrong, then=print)
    assert isinstance(broke.args[0], ZeroDivisionError)


def test_undo_tells_its_label(qtbot, bridge):
    heard = []
    bridge.change("Rename", decisions.rename, 1, "Anna", then=lambda _: bridge.undo(heard.append))
    qtbot.waitUntil(lambda: heard == ["Rename"])


def test_a_job_tells_how_it_goes_and_ends(qtbot, bridge):
    heard = []
    bridge.progress.connect(lambda progress: heard.append(progress.done))
    bridge.job_ended.connect(heard.append)

    def job():
        for number in range(3):
            yield Progress("count", number, 3)
        return "result"

    bridge.start("count", job(), heard.append)
    qtbot.waitUntil(lambda: heard[-2:] == ["count", "result"])
    assert heard[0] == 0


def test_a_failing_job_ends_and_says_why(qtbot, bridge):
    def job():
        yield Progress("export", 0, 1)
        raise UserError("disk_full")

    with qtbot.waitSignals([bridge.job_ended, bridge.refused]):
        bridge.start("export", job(), print)


def test_a_job_that_is_stopped_ends_in_silence(qtbot, bridge):
    told = []
    bridge.refused.connect(told.append)
    bridge.broke.connect(told.append)

    def job():
        while True:
            yield Progress("export", 0, 1)

    with qtbot.waitSignal(bridge.job_ended):
        with qtbot.waitSignal(bridge.progress):
            bridge.start("export", job(), told.append)
        bridge.jobs.stop()
    assert told == []


def test_the_end_of_a_job_does_not_arrive_after_closing(qtbot, notebook):
    bridge, heard, ended = Bridge(notebook), [], threading.Event()

    def job():
        yield Progress("import", 0, 1)
        ended.set()

    bridge.start("import", job(), heard.append)
    assert ended.wait(5)
    bridge.close()
    qtbot.wait(50)
    assert heard == []


def test_a_step_is_told_and_a_change_of_nothing_is_not(qtbot, bridge):
    heard = []
    bridge.stepped.connect(heard.append)
    for name in ("Anna", "Anna", "Ann"):
        bridge.change(f"Rename to {name}", decisions.rename, 1, name, then=heard.append)
    qtbot.waitUntil(lambda: heard == ["Rename to Anna", None, None, "Rename to Ann", None])


def test_nothing_arrives_after_closing(qtbot, notebook):
    fill(notebook)
    bridge = Bridge(notebook)
    heard = []
    bridge.ask(bridge, "x", actors.get, 1, then=heard.append)
    bridge.close()
    qtbot.wait(50)
    assert heard == []
    bridge.close()
