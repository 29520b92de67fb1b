"""Counting relations and their evidence on a large notebook: `python tests/scale/counting.py NOTEBOOK`.

Every change of a choice with the places of the notebook loaded, beside the bare work of numpy and SQLite in the same
run: picking the places, numbering the windows, the sparse product. Evidence of the strongest link beside the plain SQL.
"""

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from scipy import sparse

from core.notebook import Notebook
from core.relating import proof, stock
from core.relating.backbone import beyond_chance
from core.relating.choices import Choices
from core.relating.companions import companions
from core.relating.ranking import ranking
from core.relating.relations import describe
from core.relating.tally import tally
from core.store import relations as stored
from tests.scale.figures import table, timed

HEAD = ("counting, ms", "wall", "cpu", "bare", "limit")
USUAL = Choices()
CHANGES = {
    "the same again": USUAL,
    "window: paragraph": replace(USUAL, window="paragraph"),
    "window: article": replace(USUAL, window="article"),
    "within 3 sentences": replace(USUAL, near=3),
    "persons only": replace(USUAL, kinds=("person",)),
    "from 2017 on": replace(USUAL, since="2017-01-01"),
    "titles and captions too": replace(USUAL, zones=("body", "title", "caption")),
    "every copy": replace(USUAL, copies=True),
    "nationalities, capitals": replace(USUAL, nationalities=True, capitals=True),
}
#: What is loaded from the notebook once, until something is decided.
LOADED = ("stock", "sentences", "outside the text", "own outlets")
LINKS, LEAST = 90, 3


def measure(path: Path, rounds: int = 5) -> list[tuple[object, ...]]:
    """One row a choice: wall and CPU milliseconds, those of the bare work, the limit."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copy(path, copy)
        with Notebook.open(copy) as notebook:
            kept: dict[object, Any] = {}
            rows = [_loading(notebook, rounds)]
            for name, choices in CHANGES.items():
                wall, cpu = timed(lambda choices=choices: _count(notebook, choices, kept), rounds)
                rows.append((name, wall, cpu, timed(_bare(notebook, choices, kept), rounds)[1], 150))
            return rows + _evidence(notebook, kept, rounds)


def _loading(notebook: Notebook, rounds: int) -> tuple[object, ...]:
    def plain(db: Any) -> None:
        np.array(db.execute("SELECT article, sentence, paragraph, alias FROM mention WHERE counted").fetchall())

    wall, cpu = timed(lambda: notebook.read(stock.stock), min(rounds, 3))
    return "load every place", wall, cpu, timed(lambda: notebook.read(plain), min(rounds, 3))[1], 450


def _count(notebook: Notebook, choices: Choices, kept: dict[object, Any]) -> None:
    """All that a picture needs: the pairs, the strongest of them, and what is told of these."""
    for key in [key for key in kept if key not in LOADED]:
        del kept[key]
    windows = notebook.read(stock.windows, choices, kept)
    describe(notebook.read(stock.choose, choices, kept), windows, tally(windows, LEAST).strongest(LINKS))


def _bare(notebook: Notebook, choices: Choices, kept: dict[object, Any]) -> Callable[[], None]:
    """The same with numpy alone: pick rows, number windows, multiply, choose the most frequent pairs."""
    places = notebook.read(stock.choose, choices, kept)
    start = {"sentence": places.sentence, "paragraph": places.paragraph, "article": places.article * 0}[choices.window]

    def work() -> None:
        _, window = np.unique(places.article * 10_000_000 + start, return_inverse=True)
        _, actor = np.unique(places.actor, return_inverse=True)
        window = np.concatenate([window + later for later in range(choices.within)])
        actor = np.tile(actor, choices.within)
        size = (int(window.max()) + 1, int(actor.max()) + 1)
        stands = sparse.csr_matrix((np.ones(len(actor), np.int32), (window, actor)), shape=size)
        shared = sparse.triu(stands.T.tocsr() @ stands, 1)
        np.argsort(-shared.data, kind="stable")[:LINKS]

    return work


def _evidence(notebook: Notebook, kept: dict[object, Any], rounds: int) -> list[tuple[object, ...]]:
    windows = notebook.read(stock.windows, USUAL, kept)
    found = tally(windows, LEAST)
    top = found.take(np.argsort(-found.windows)[:1])
    a, b = int(top.a[0]), int(top.b[0])

    def look() -> None:
        proved = notebook.read(proof.prove, a, b, USUAL, kept)
        assert proved is not None
        notebook.read(proof.page, proved, notebook.read(proof.listed, proved, "date", "")[:40])

    def plain(db: Any) -> None:
        db.execute(
            "SELECT article, sentence FROM place WHERE actor = ? AND counted INTERSECT"
            " SELECT article, sentence FROM place WHERE actor = ? AND counted",
            (a, b),
        ).fetchall()

    proved = notebook.read(proof.prove, a, b, USUAL, kept)
    assert proved is not None
    every = list(proved.windows)
    chosen = found.strongest(1_000)
    bare = timed(lambda: notebook.read(plain), rounds)[1]
    many = f"of {len(every):,} windows"
    return [
        (f"evidence {many}, first page", *timed(look, rounds), bare, 100),
        (f"filter {many}", *timed(lambda: notebook.read(proof.listed, proved, "date", "war"), rounds), "", 100),
        (f"texts {many}", *timed(lambda: notebook.read(stored.texts, every, "sentence", a, b), rounds), "", 300),
        ("companions of one of the two", *timed(lambda: notebook.read(companions, a, USUAL, kept), rounds), "", 150),
        ("backbone", *timed(lambda: beyond_chance(found), rounds), "", 50),
        ("ranking of 1,000 links", *timed(lambda: ranking(chosen.a, chosen.b, chosen.windows), rounds), "", 500),
    ]


def report(rows: list[tuple[object, ...]]) -> str:
    """The table."""
    return table(HEAD, rows)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("notebook", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    print(report(measure(given.notebook, given.rounds)))
