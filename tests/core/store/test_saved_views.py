"""Saved views: kept by name, undone like everything, and following actors and articles wherever these go."""

import pytest

from core import jobs
from core.errors import UserError
from core.exporting import EXPORTERS
from core.importing.bundle import read_bundle
from core.notebook import Notebook
from core.store import actors, decisions, restore, saved_views, versions
from tests.core.store.made import fill

VIEW = {
    "stop": 2,
    "asked": {"what": "path", "actors": [1, 2], "depth": 1, "one": "", "other": ""},
    "choices": {"window": "article", "story": 3},
    "positions": {"1": [0.25, -3.5], "2": [1.0, 2.0], "9": [5.0, 5.0]},
    "pinned": [2],
    "relation": [1, 2],
}


def keep(notebook, name="Mine", settings=VIEW):
    notebook.change("Save view", saved_views.save, name, settings)


def test_a_view_comes_back_as_it_was_saved_also_after_a_restart(tmp_path):
    path = tmp_path / "a.fieldfare"
    with Notebook.open(path, create=True) as notebook:
        keep(notebook, "  Mine \n too ")
    with Notebook.open(path) as notebook:
        assert notebook.read(saved_views.names) == ["Mine too"]
        assert notebook.read(saved_views.get, "Mine too") == VIEW
        notebook.undo()
        assert notebook.read(saved_views.names) == []
        assert notebook.read(saved_views.get, "Mine too") is None


def test_views_are_replaced_renamed_and_deleted_each_undoable(notebook):
    keep(notebook)
    keep(notebook, settings={"stop": 5})
    notebook.change("Rename view", saved_views.rename, "Mine", "Other")
    assert notebook.read(saved_views.get, "Other") == {"stop": 5}
    notebook.change("Delete view", saved_views.delete, "Other")
    assert notebook.read(saved_views.names) == []
    notebook.undo()
    notebook.undo()
    notebook.undo()
    assert notebook.read(saved_views.get, "Mine") == VIEW
    with pytest.raises(UserError):
        notebook.change("Save view", saved_views.save, " ", {})


def test_a_view_follows_a_merge_and_its_undoing(notebook):
    fill(notebook)
    keep(notebook)
    notebook.change("Merge", decisions.merge, 3, [2])
    now = notebook.read(saved_views.get, "Mine")
    assert now["asked"]["actors"] == [1, 3]
    assert now["relation"] == [1, 3]
    assert now["pinned"] == [3]
    assert now["positions"] == {"1": [0.25, -3.5], "3": [1.0, 2.0], "9": [5.0, 5.0]}
    notebook.undo()
    assert notebook.read(saved_views.get, "Mine") == VIEW
    notebook.change("Merge", decisions.merge, 1, [2])
    now = notebook.read(saved_views.get, "Mine")
    assert (now["asked"]["actors"], now["relation"], now["positions"]["1"]) == ([1], None, [0.25, -3.5])


def test_a_view_follows_to_a_newer_version_and_back(notebook):
    fill(notebook)
    keep(notebook)
    notebook.change("Version", versions.add, 2, 3)
    assert notebook.read(saved_views.get, "Mine")["choices"]["story"] == 2
    notebook.change("No version", versions.withdraw, 2)
    assert notebook.read(saved_views.get, "Mine")["choices"]["story"] == 3


def test_a_bundle_carries_views_to_the_actors_that_are_there(notebook, tmp_path):
    fill(notebook)
    keep(notebook)
    jobs.run(EXPORTERS[0].write(notebook, tmp_path / "bundle"))
    bundle = jobs.run(read_bundle(tmp_path / "bundle"))
    assert [(name, dict(settings)) for name, settings in bundle.views] == [("Mine", VIEW)]
    with Notebook.open(tmp_path / "same.fieldfare", create=True) as same:
        same.load("Import", ("article",), restore.restore, bundle, ("test", "1"))
        now = same.read(saved_views.get, "Mine")
        assert now == VIEW | {"positions": {key: VIEW["positions"][key] for key in "12"}}
    with Notebook.open(tmp_path / "other.fieldfare", create=True) as other:
        other.load("Actor", ("actor",), lambda db: [actors.add(db, "Someone Else", "person") for _ in range(7)])
        other.load("Import", ("article",), restore.restore, bundle, ("test", "1"))
        now = other.read(saved_views.get, "Mine")
        names = other.read(actors.by_id, now["asked"]["actors"])
        there = notebook.read(actors.by_id, [1, 2])
        assert [names[one] for one in now["asked"]["actors"]] == [there[1], there[2]]
        assert min(now["asked"]["actors"]) > 7
