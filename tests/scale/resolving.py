"""What resolving costs beside reading: `python tests/scale/resolving.py NOTEBOOK`.

On a copy of a notebook whose articles were read: one article's names resolved again, as after importing it; all names
as an import gives them, some articles at a time; all at once; and a merge of 200 actors, from the click to the last
repaint of the actors' list.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.model import KINDS
from core.notebook import Notebook
from core.reading import models
from core.reading.processes import read_all
from core.resolving.resolve_pending import resolve_pending
from core.store import mentions
from tests.scale.figures import Clock, table

_ROOT = Path(__file__).resolve().parents[2]
_AT_A_TIME = 60  # articles read between two resolvings, about, on two processors
_MERGED = 200
_QUIET = 0.6  # seconds without a repaint: then the last one has been


def measure(notebook: Path, *, ones: int = 20, sample: int = 0, model: str | None = None) -> dict[str, Any]:
    """CPU seconds and milliseconds of all that; with `sample`, so many articles are read too, for comparison."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / notebook.name
        shutil.copy(notebook, copy)
        figures: dict[str, Any] = {"merge": _merge(copy, Path(folder))}
        with Notebook.open(copy) as opened:
            numbers = [row[0] for row in opened.read(_rows, "SELECT id FROM article ORDER BY id")]
            figures |= {"articles": len(numbers), "names": opened.read(_rows, "SELECT COUNT(*) FROM alias")[0][0]}
            opened.load("Forget", ("alias",), _forget, numbers[:1])
            resolve_pending(opened)  # in an old notebook this makes the keys
            figures["one"] = [_one(opened, number) for number in numbers[:: max(1, len(numbers) // ones)][:ones]]
            figures["parts"] = _in_parts(opened, numbers)
            opened.load("Forget", ("alias", "actor"), _forget_all)
            clock = Clock()
            resolve_pending(opened)
            figures["whole"] = clock.read()
            if sample:
                figures["reading"] = _read(opened, numbers[:: max(1, len(numbers) // sample)], model)
    return figures


def _rows(db: Any, question: str) -> list[Any]:
    return db.execute(question).fetchall()


def _forget(db: Any, articles: Sequence[int]) -> None:
    """The names that stand in these articles only belong to nobody."""
    marks = ",".join("?" * len(articles))
    db.execute(
        f"UPDATE alias SET actor = NULL WHERE id IN (SELECT alias FROM mention WHERE article IN ({marks}))"
        f" AND NOT EXISTS (SELECT 1 FROM mention WHERE mention.alias = alias.id AND article NOT IN ({marks}))",
        [*articles, *articles],
    )


def _forget_all(db: Any) -> None:
    for statement in ("DELETE FROM pin", "UPDATE alias SET actor = NULL", "DELETE FROM actor"):
        db.execute(statement)


def _one(notebook: Notebook, article: int) -> tuple[int, float]:
    """How many names, and the milliseconds of resolving them."""
    notebook.load("Forget", ("alias",), _forget, [article])
    begun = time.perf_counter()
    return resolve_pending(notebook), (time.perf_counter() - begun) * 1000


def _in_parts(notebook: Notebook, articles: Sequence[int]) -> dict[str, float]:
    """Every name as it comes while articles are read: those that some articles bring, on top of all before."""
    held = notebook.read(_rows, "SELECT alias.id, MIN(article) FROM alias JOIN mention ON alias = alias.id GROUP BY 1")
    at = {article: number // _AT_A_TIME for number, article in enumerate(articles)}
    parts: dict[int, list[int]] = {}
    for alias, article in held:
        parts.setdefault(at[article], []).append(alias)
    notebook.load("Forget", ("alias", "actor"), _hide_all)
    used = {"wall": 0.0, "cpu": 0.0}
    for number in sorted(parts):
        notebook.load("Read", ("alias",), _show, parts[number])
        clock = Clock()
        resolve_pending(notebook)
        used = {what: used[what] + seconds for what, seconds in clock.read().items()}
    return used


def _hide_all(db: Any) -> None:
    """Every name out of sight: with an actor, and without keys."""
    _forget_all(db)
    db.execute("DELETE FROM alias_key")
    db.execute("DELETE FROM keyed")
    db.execute("CREATE TABLE hidden AS SELECT * FROM alias")
    db.execute("UPDATE hidden SET places = 0")
    db.execute("PRAGMA defer_foreign_keys = ON")
    db.execute("CREATE TABLE hidden_mention AS SELECT * FROM mention")
    db.execute("CREATE INDEX hidden_by_alias ON hidden_mention (alias)")
    db.execute("DELETE FROM mention")
    db.execute("DELETE FROM alias")


def _show(db: Any, aliases: Sequence[int]) -> None:
    numbers = json.dumps(list(aliases))
    for table_, column in (("alias", "id"), ("mention", "alias")):
        source = "hidden" if table_ == "alias" else "hidden_mention"
        db.execute(
            f"INSERT INTO {table_} SELECT * FROM {source} WHERE {column} IN (SELECT value FROM json_each(?))",
            (numbers,),
        )


def _read(notebook: Notebook, articles: Sequence[int], model: str | None) -> dict[str, float]:
    """Read these articles with the model, in processes; nothing is kept."""
    texts = [(number, *notebook.read(mentions.to_read, number)) for number in articles]
    clock = Clock()
    done = sum(1 for _ in read_all(texts, model=model or models.chosen(), stop=lambda: False))
    return {**clock.read(), "articles": done}


# --- the merge, in a process with the window


def _merge(notebook: Path, home: Path) -> dict[str, float]:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "FIELDFARE_HOME": str(home), "FIELDFARE_MODEL": "capitals"}
    copy = home / f"merge {notebook.name}"
    shutil.copy(notebook, copy)
    done = subprocess.run(
        [sys.executable, __file__, "--inside", str(copy)], env=env, cwd=_ROOT, capture_output=True, text=True
    )
    if done.returncode:
        raise RuntimeError(f"exit status {done.returncode}: {done.stderr[-3000:] or done.stdout[-3000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def inside(notebook: Path) -> int:
    """Merge in the real window; print the milliseconds until the lists were painted for the last time."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from core.store import actors
    from core.store.decisions import merge
    from tests.scale.stalls import run_until
    from ui import theme
    from ui.app import make_application
    from ui.main_window import MainWindow

    application = make_application()
    theme.apply("light")
    window = MainWindow()
    window.resize(1300, 800)
    window.show()
    window.open_path(notebook)
    panes = [window.workspace.actors.list.viewport(), window.workspace.library.list.viewport()]
    until = time.perf_counter() + 3
    run_until(application, lambda: time.perf_counter() > until)
    painted: list[float] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and watched in panes:
                QTimer.singleShot(0, lambda: painted.append(time.perf_counter()))  # once it is painted
            return False

    watch = Watch()
    application.installEventFilter(watch)
    took: list[float] = []
    for turn in range(5):
        rows = window.bridge.now(actors.page, kinds=KINDS, limit=2 * _MERGED, offset=20 + turn)
        keep, *others = [row.id for row in rows[::2]]
        painted.clear()
        begun = time.perf_counter()
        window.bridge.change("Merge", merge, keep, others)
        run_until(application, lambda: bool(painted) and time.perf_counter() - painted[-1] > _QUIET)
        took.append((painted[-1] - begun) * 1000)
        painted.clear()
        window.bridge.undo()
        run_until(application, lambda: bool(painted) and time.perf_counter() - painted[-1] > _QUIET)
    window.close()
    print(json.dumps({"median": statistics.median(took), "worst": max(took)}))
    return 0


def report(figures: dict[str, Any]) -> str:
    """The figures as a table."""
    ones = [took for names, took in figures["one"] if names]
    rows: list[Sequence[object]] = [
        ("one article added: median, ms", statistics.median(ones)),
        ("one article added: worst, ms", max(ones)),
        (f"all {figures['names']:,} names, {_AT_A_TIME} articles at a time: CPU s", figures["parts"]["cpu"]),
        ("all names at once: CPU s", figures["whole"]["cpu"]),
    ]
    if reading := figures.get("reading"):
        whole = reading["cpu"] / reading["articles"] * figures["articles"]
        rows.append((f"reading {figures['articles']:,} articles, from {reading['articles']:,}: CPU s", whole))
        rows.append(("resolving beside reading, %", 100 * figures["parts"]["cpu"] / whole))
    rows.append((f"merge of {_MERGED} actors to the last repaint: median, ms", figures["merge"]["median"]))
    rows.append((f"merge of {_MERGED} actors to the last repaint: worst, ms", figures["merge"]["worst"]))
    return table((f"{figures['articles']:,} articles", ""), rows)


def main() -> int:
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("notebook", type=Path, nargs="?")
    known.add_argument("--read", type=int, default=0, help="read so many articles too, for the share")
    known.add_argument("--model", help="the model that reads them")
    known.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    wanted = known.parse_args()
    if wanted.inside:
        return inside(wanted.inside)
    if wanted.notebook is None:
        known.error("which notebook?")
    print(report(measure(wanted.notebook, sample=wanted.read, model=wanted.model)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
