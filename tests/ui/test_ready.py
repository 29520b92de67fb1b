"""While nothing is done, what the room of relations needs is brought in: its first picture is counted already."""

import sys
import threading
import time

import pytest

from core.relating import stock
from core.relating.choices import Choices
from core.store import decisions
from tests.ui.relations.networks import fill
from ui import ready
from ui.relations.picture import Filters, draw


def test_the_first_picture_needs_nothing_more_from_the_notebook(notebook, monkeypatch):
    fill(notebook, 30)
    kept = {}
    notebook.read(ready.make_ready, kept, Choices(), lambda: False)
    assert all(name in sys.modules for name in ready.MODULES)
    for name in ("stock", "windows_of"):
        monkeypatch.setattr(stock, name, lambda *_: pytest.fail("counted again"))
    assert notebook.read(draw, Filters(), kept).links


def test_nothing_more_is_begun_once_she_closes(notebook):
    fill(notebook, 10)
    kept = {}
    notebook.read(ready.make_ready, kept, Choices(), lambda: True)
    assert not kept


def test_two_that_need_the_same_load_it_once(notebook, monkeypatch):
    fill(notebook, 10)
    kept, loaded, real = {}, [], stock.stock

    def slow(db):
        loaded.append(True)
        time.sleep(0.05)
        return real(db)

    monkeypatch.setattr(stock, "stock", slow)
    both = [threading.Thread(target=notebook.read, args=(stock.windows, Choices(), kept)) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert len(loaded) == 1
    assert not [key for key in kept if isinstance(key, tuple) and key[0] == "making"]


def test_it_waits_until_she_rests_and_begins_anew_after_a_decision(qtbot, opened):
    work = opened.workspace
    work._soon.setInterval(1)
    work._soon.start()
    qtbot.waitUntil(lambda: "stock" in opened.bridge.kept, timeout=20_000)
    before = opened.bridge.kept["stock"]
    opened.bridge.change("Rename", decisions.rename, int(before.actor[0]), "Somebody Else")
    qtbot.waitUntil(lambda: opened.bridge.kept.get("stock") not in (None, before), timeout=20_000)
