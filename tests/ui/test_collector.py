"""Garbage goes on the ui thread, and never much of it at a time."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from ui.collector import Collector


class Ring:
    def __init__(self):
        self.own = self


@pytest.fixture
def collector(qapp):
    was = gc.isenabled()
    parent = QObject()
    made = Collector(parent)
    made._timer.stop()
    yield made
    gc.unfreeze()
    parent.deleteLater()
    if was:
        gc.enable()


def test_what_is_young_goes_at_the_first_look(collector):
    dead = weakref.ref(Ring())
    alive = [[] for _ in range(2_000)]  # enough for a look to be worth it
    assert dead() is not None
    collector.collect()
    assert dead() is None
    assert len(alive) == 2_000


def test_what_dies_later_goes_when_enough_has_grown_older(collector):
    ring = Ring()
    alive = [[] for _ in range(10_000)]
    collector.collect()
    dead = weakref.ref(ring)
    del ring
    collector.collect()
    assert dead() is None
    assert len(alive) == 10_000


def test_little_is_not_looked_at(collector, monkeypatch):
    gc.collect()
    looked = []
    monkeypatch.setattr(gc, "collect", looked.append)
    collector.collect()
    assert looked == []


@pytest.mark.parametrize(
    ("seconds", "looks", "full"), [(61, 60, True), (61, 5, False), (50, 60, False), (601, 1, True)]
)
def test_all_is_looked_through_in_a_quiet_moment_or_when_overdue(collector, monkeypatch, seconds, looks, full):
    ring, alive = Ring(), [[] for _ in range(20_000)]
    gc.collect()  # both are old now
    dead = weakref.ref(ring)
    del ring
    collector._grown = len(alive)
    monkeypatch.setattr("ui.collector.time.monotonic", lambda now=collector._full + seconds: now)
    for _ in range(looks):
        collector.collect()
    assert (dead() is None) == full
