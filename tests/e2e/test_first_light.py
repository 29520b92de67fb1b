"""The main job by mouse and keyboard: from a folder of messy articles to the sentence that says so.

At most eight acts, and no name typed.
"""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from core.model import RELATED_KINDS
from core.paths import RESOURCES
from core.relating.evidence import evidence
from core.relating.load import load
from core.relating.relations import relations, strongest
from core.store import actors, articles, mentions
from ui import theme
from ui.main_window import MainWindow

MOST_ACTS = 8


class Hand:
    """Does what she does with mouse and keyboard, and counts it."""

    def __init__(self, qtbot):
        self.qtbot, self.acts = qtbot, 0

    def keys(self, window, key, modifiers):
        self.acts += 1
        self.qtbot.keyClick(window, key, modifiers)

    def click(self, widget, point=None):
        self.acts += 1
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=point or widget.rect().center())

    def choose(self, folder, monkeypatch):
        """In the dialog of the system, which is not ours to test."""

        def chosen(*_):
            self.acts += 1
            return str(folder)

        monkeypatch.setattr(QFileDialog, "getExistingDirectory", chosen)


@pytest.mark.model
def test_from_a_folder_to_the_sentence(qtbot, tmp_path, monkeypatch):
    theme.apply("light")
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1360, 860)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_path(tmp_path / "First light.fieldfare", create=True)
    hand = Hand(qtbot)

    # Import the folder.
    hand.choose(RESOURCES / "example" / "articles", monkeypatch)
    hand.keys(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    bridge, desk = window.bridge, window.desk
    qtbot.waitUntil(lambda: bridge.now(articles.count) == 16, timeout=30_000)
    qtbot.waitUntil(lambda: not bridge.jobs.busy, timeout=120_000)

    # The relations.
    hand.click(window.bar.views.buttons["relations"])
    qtbot.waitUntil(lambda: window.workspace.relations is not None)
    graph = window.workspace.relations.graph
    qtbot.waitUntil(lambda: len(graph.positions()) > 10, timeout=15_000)

    # The strongest link between two persons.
    a, b = strongest_persons(bridge)
    qtbot.wait(300)
    hand.click(graph.viewport(), graph.link_position(a, b))
    qtbot.waitUntil(lambda: desk.spot.relation == (a, b))
    pane = window.workspace.evidence
    qtbot.waitUntil(lambda: pane.isVisible() and len(pane.model.rows) > 0, timeout=10_000)

    # Its sentences: as many as the core counts, each with both names.
    found = evidence(bridge.now(load, RELATED_KINDS), a, b, "sentence")
    qtbot.waitUntil(lambda: len(sentences_of(pane)) == len(found), timeout=10_000)
    assert [(row.article, row.start) for row in sentences_of(pane)] == found
    assert str(len(found)) in pane.facts.text()
    for row in sentences_of(pane):
        assert len(row.marks) >= 2

    # One of them: the reader stands on it.
    row = sentences_of(pane)[0]
    number = pane.model.rows.index(row)
    hand.click(pane.list.viewport(), pane.list.visualRect(pane.model.index(number)).center())
    reader = window.workspace.reader
    qtbot.waitUntil(lambda: desk.spot.article == row.article and reader.isVisible())
    qtbot.waitUntil(lambda: reader.opened is not None and reader.opened.article.id == row.article, timeout=10_000)
    qtbot.wait(300)
    place = reader.rect_of(row.start, row.end)
    shown = reader.text_edit.viewport().rect()
    assert shown.contains(place.topLeft() + QPoint(1, 1)), (place, shown)
    assert bridge.now(articles.get, row.article).text[row.start : row.end] == row.text
    assert hand.acts <= MOST_ACTS

    # And back again to the picture.
    hand.keys(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.spot.view == "relations"
    assert hand.acts <= MOST_ACTS
    counted_as_the_command_line_counts(bridge, a, b, tmp_path / "First light.fieldfare")
    window.close()


def sentences_of(pane):
    """The rows of the evidence without the headings of its articles."""
    return [row for row in pane.model.rows if hasattr(row, "marks")]


def strongest_persons(bridge):
    """The strongest relation between two persons among those in the picture."""
    kinds = {row.id: row.kind for row in bridge.now(actors.page, limit=-1)}
    found = relations(bridge.now(load, RELATED_KINDS), "sentence")
    for one in strongest(found, len(found)):
        if kinds[one.a] == kinds[one.b] == "person" and one.windows >= 2:
            return one.a, one.b
    raise AssertionError("no two persons appear together")


def counted_as_the_command_line_counts(bridge, a, b, path):
    """The window and the command line say the same of one relation."""
    import json
    import subprocess
    import sys

    command = [sys.executable, "main.py", "relations", str(path), "--actor", str(a), "--top", "0", "--json"]
    rows = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    row = next(row for row in rows if {row["a"]["actor"], row["b"]["actor"]} == {a, b})
    found = relations(bridge.now(load, RELATED_KINDS), "sentence", actors=[a])
    one = next(one for one in found if {one.a, one.b} == {a, b})
    assert (row["windows"], row["articles"]) == (one.windows, one.articles)
    assert bridge.now(mentions.count) > 0
