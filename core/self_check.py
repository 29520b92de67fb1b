"""The installed program tests itself on its own example articles, with the real model."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from core import jobs, paths
from core.exporting import EXPORTERS
from core.intake import take_in
from core.model import RELATED_KINDS
from core.notebook import Notebook
from core.relating.layout import layout
from core.relating.load import load
from core.relating.relations import relations, strongest
from core.store import actors, articles, decisions, mentions
from core.store.check import check

Say = Callable[[str], None]


def self_check(say: Say) -> bool:
    """Import, read, resolve, relate, merge and undo, lay out, export; a line each. True when all went well."""
    parts = (_take_in, _relate, _merge_and_undo, _lay_out, _export, _integrity)
    with (
        tempfile.TemporaryDirectory(prefix="fieldfare-check-") as folder,
        Notebook.open(Path(folder) / "check.fieldfare", create=True) as notebook,
    ):
        well = [_run(part, notebook, say) for part in parts]  # every part, also after one that failed
    return all(well)


def _run(part: Callable[[Notebook], str], notebook: Notebook, say: Say) -> bool:
    name = part.__name__.strip("_").replace("_", " ")
    started = time.monotonic()
    try:
        line = part(notebook)
    except Exception as error:  # every part must be tried, and each failure told
        say(f"FAILED  {name}: {type(error).__name__}: {error}")
        return False
    say(f"ok      {name}: {line} ({time.monotonic() - started:.1f} s)")
    return True


def _take_in(notebook: Notebook) -> str:
    report = jobs.run(take_in(notebook, [paths.RESOURCES / "example" / "articles"]))
    counts = [notebook.read(question) for question in (articles.count, mentions.count, actors.count)]
    if report.imported.failed or report.reading.failed or not all(counts):
        raise ValueError(f"{report.imported.failed}, {counts}")
    return "{} articles, {} mentions, {} actors".format(*counts)


def _relate(notebook: Notebook) -> str:
    found = relations(notebook.read(load, RELATED_KINDS), "sentence")
    if not len(found):
        raise ValueError("no relation was found")
    best = next(iter(strongest(found, 1)))
    return f"{len(found)} relations, the strongest in {best.windows} sentences"


def _merge_and_undo(notebook: Notebook) -> str:
    before = notebook.read(actors.page, limit=-1)
    notebook.change("Merge", decisions.merge, before[0].id, [before[1].id, before[2].id])
    merged = notebook.read(actors.count)
    notebook.undo()
    if merged != len(before) - 2 or notebook.read(actors.page, limit=-1) != before:
        raise ValueError("the actors are not as they were")
    return f"{len(before)} actors, {merged} after a merge, {len(before)} after its undo"


def _lay_out(notebook: Notebook) -> str:
    top = strongest(relations(notebook.read(load, RELATED_KINDS), "sentence"), 60)
    ids, ends = np.unique(np.concatenate([top.a, top.b]), return_inverse=True)
    positions = layout(len(ids), ends.reshape(2, -1).T, np.log1p(top.strength))
    if not np.isfinite(positions).all():
        raise ValueError("a position is not a number")
    return f"{len(ids)} actors placed"


def _export(notebook: Notebook) -> str:
    folder = notebook.path.parent / "bundle"
    jobs.run(EXPORTERS[0].write(notebook, folder))
    return f"{sum(file.stat().st_size for file in folder.iterdir()):,} bytes"


def _integrity(notebook: Notebook) -> str:
    wrong = notebook.read(check)
    if wrong:
        raise ValueError("; ".join(wrong))
    return "the file is sound"
