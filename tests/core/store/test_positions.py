"""Where actors stood in a picture: kept without a step, also through merge and undo, and in the bundle."""

from core import jobs
from core.exporting import EXPORTERS
from core.importing.bundle import read_bundle
from core.notebook import Notebook
from core.store import decisions, history, positions, restore
from tests.core.store.made import fill


def keep(notebook, at, **more):
    notebook.load("Positions", (), positions.keep, "sentence/1", at, **more)


def test_positions_are_kept_by_picture_and_are_no_step(notebook):
    fill(notebook)
    before = notebook.read(history.next_labels)
    keep(notebook, {1: (1.5, 2.0), 2: (3.0, 4.0)})
    keep(notebook, {2: (5.0, 6.0)})
    assert notebook.read(positions.read, "sentence/1").at == {1: (1.5, 2.0), 2: (5.0, 6.0)}
    assert notebook.read(positions.read, "article/1").at == {}
    assert notebook.read(history.next_labels) == before


def test_another_layout_leaves_only_what_is_pinned(notebook):
    fill(notebook)
    keep(notebook, {1: (1.0, 2.0), 2: (3.0, 4.0)})
    notebook.load("Pin", (), positions.pin, "sentence/1", [1], True)
    keep(notebook, {3: (7.0, 8.0)}, anew=True)
    kept = notebook.read(positions.read, "sentence/1")
    assert (set(kept.at), kept.pinned) == ({1, 3}, {1})
    notebook.load("Pin", (), positions.pin, "sentence/1", [1], False)
    assert notebook.read(positions.read, "sentence/1").pinned == frozenset()


def test_an_actor_that_comes_back_by_undo_finds_its_place(notebook):
    fill(notebook)
    keep(notebook, {1: (1.0, 2.0), 2: (3.0, 4.0)})
    notebook.change("Merge", decisions.merge, 1, [2])
    notebook.undo()
    assert [row["actor"] for row in notebook.read(positions.every)] == [1, 2]


def test_positions_go_through_the_bundle(notebook, tmp_path):
    fill(notebook)
    keep(notebook, {1: (1.25, -2.0), 2: (3.0, 4.0)})
    notebook.load("Pin", (), positions.pin, "sentence/1", [2], True)
    jobs.run(EXPORTERS[0].write(notebook, tmp_path / "out"))
    bundle = jobs.run(read_bundle(tmp_path / "out"))
    with Notebook.open(tmp_path / "again.fieldfare", create=True) as other:
        other.load("Restore", (), restore.restore, bundle, ("capitals", "1"))
        assert other.read(positions.read, "sentence/1") == notebook.read(positions.read, "sentence/1")
