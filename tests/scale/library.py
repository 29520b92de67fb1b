"""The library over a large notebook: `python tests/scale/library.py NOTEBOOK [--rounds 9]`. Works on a copy.

A keystroke in the filter is what the list asks: how many, and the first page. Beside it the bare full-text question.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.notebook import Notebook
from core.store import articles, facets, grouped
from core.store.grouped import GROUPS, Listing
from tests.scale.figures import table
from tests.scale.store import HEAD, Bench

TYPED = ("a", "p", "pr", "pre", "president", "president visit", "2017", "xyzzy")


def keystroke(notebook: Notebook, wanted: str, chosen: facets.Chosen = ()) -> int:
    number = notebook.read(articles.count, wanted, chosen)
    notebook.read(articles.page, wanted, chosen)
    return number


def measure(path: Path, rounds: int = 9) -> list[Any]:
    """Rows of (what, wall ms, CPU ms, result)."""
    bench = Bench(rounds)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copy(path, copy)
        with Notebook.open(copy) as notebook:
            for wanted in TYPED:
                bench.time(f"keystroke “{wanted}”", lambda wanted=wanted: keystroke(notebook, wanted), int)
            chosen: facets.Chosen = (("month", "2017"), ("state", ""))
            bench.time("keystroke “pre”, narrowed", lambda: keystroke(notebook, "pre", chosen), int)
            bench.time("counts of all facets", lambda: notebook.read(facets.counts, "", chosen), len)
            for group in GROUPS:
                listing = Listing("", group=group)
                bench.time(f"by {group}: count", lambda listing=listing: notebook.read(grouped.count, listing), int)
                bench.time(f"by {group}: page", lambda listing=listing: notebook.read(grouped.page, listing), len)
    return bench.rows


def main() -> int:
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("notebook", type=Path)
    known.add_argument("--rounds", type=int, default=9)
    wanted = known.parse_args()
    print(table(HEAD, measure(wanted.notebook, wanted.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
