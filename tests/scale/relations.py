"""The picture of relations on a large notebook: `python tests/scale/relations.py NOTEBOOK`.

From the click to the picture, from a changed filter to the new one, frames while panning, zooming and dragging in
software rendering, and the layout beside igraph (GPL, so not a part of the program: `pip install --target DIR igraph`
and `--igraph DIR`; without it that column stays empty).
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as `core/relating/__init__.py` does it for the program

import numpy as np

from core.notebook import Notebook
from core.relating.layout import layout
from core.store import positions
from tests.scale import layouts
from tests.scale.figures import table, timed

SIZES = ((200, 1_000), (1_000, 5_000), (2_000, 10_000))
#: Milliseconds of CPU that a frame may take at each size, 95 of 100.
FRAMES = {60: 16, 200: 16, 1_000: 16, 2_000: 33}
FRAME_HEAD = ("frames, ms of CPU", "median", "p95", "worst", "limit")
COUNT_HEAD = ("counting and choosing, ms", "wall", "cpu", "limit")
LAYOUT_HEAD = ("layout", "cpu s", "neighbours kept", "stress", "igraph s", "its neighbours", "its stress")


# --- counting


class _Shown(Exception):
    """A new layout has been shown for the first time; the rest is settling."""


def counting(path: Path) -> list[tuple[object, ...]]:
    """From the click to the picture that is to be painted, and from a filter to the next one.

    Actors of another frame are laid out anew: they are shown at once, and while they settle.
    """
    from ui.relations.picture import Filters, draw, place_nodes

    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copy(path, copy)
        with Notebook.open(copy) as notebook:
            kept: dict[object, Any] = {}
            usual = Filters()

            def picture(filters: Filters, *, settled: bool = True) -> None:
                shown = notebook.read(draw, filters, kept)
                boxes = np.full((len(shown.nodes), 2), (110.0, 44.0))
                with suppress(_Shown):
                    place_nodes(shown, boxes, {}, told=None if settled else _stop)

            def keep(filters: Filters) -> None:
                shown = notebook.read(draw, filters, kept)
                placing = place_nodes(shown, np.full((len(shown.nodes), 2), (110.0, 44.0)), {})
                notebook.load("Positions", (), positions.keep, filters.picture, placing.at, anew=placing.anew)

            def fresh(*, settled: bool) -> None:
                kept.clear()
                picture(usual, settled=settled)

            rows: list[tuple[object, ...]] = [
                ("first picture, nothing loaded, shown", *timed(lambda: fresh(settled=False), 3), 500),
                ("first picture, nothing loaded, settled", *timed(lambda: fresh(settled=True), 3), 500),
            ]
            keep(usual)
            for name, filters in _changes(usual).items():
                for word, settled in (("shown", False), ("settled", True)):
                    cost = timed(lambda f=filters, s=settled: _again(kept, lambda: picture(f, settled=s)), 5)
                    rows.append((f"{name}, {word}", *cost, 150 if word == "shown" else "–"))
            return rows


def _stop(_: object) -> None:
    raise _Shown


def _again(kept: dict[object, Any], picture: Callable[[], None]) -> None:
    """As after a change of the filter: what came from the notebook is there, nothing that follows from it."""
    for key in [key for key in kept if key != "stock"]:
        del kept[key]
    picture()


def _changes(usual: Any) -> dict[str, Any]:
    def with_choices(**new: Any) -> Any:
        return replace(usual, choices=replace(usual.choices, **new))

    return {
        "window: paragraph": with_choices(window="paragraph"),
        "window: article": with_choices(window="article"),
        "persons only": with_choices(kinds=("person",)),
        "from 2017 on": with_choices(since="2017-01-01"),
        "at least 10 times": replace(usual, minimum=10),
    }


# --- frames


def made(nodes: int, links: int) -> tuple[list[Any], list[Any], dict[int, tuple[float, float]]]:
    """A network with groups, hubs and many weak links, laid out."""
    from ui.relations.graph import Link, Node

    random = np.random.default_rng(1)
    edges, weights = layouts.planted(nodes, links, random)
    degree = np.bincount(edges.ravel(), minlength=nodes)
    kinds = ("person", "organization", "place")
    actors = [Node(n, f"Actor number {n}", kinds[n % 3], float(degree[n]), "", "P") for n in range(nodes)]
    found = [Link(a, b, 3, w) for (a, b), w in zip(edges.tolist(), weights.tolist(), strict=True)]
    at = layout(nodes, edges, weights, boxes=layouts.dots(degree))
    return actors, found, {n: (float(x), float(y)) for n, (x, y) in enumerate(at.tolist())}


def frames(sizes: tuple[tuple[int, int], ...] = ((60, 110), *SIZES)) -> list[tuple[object, ...]]:
    """Pan, zoom, drag and hover, each frame painted at once."""
    from PySide6.QtCore import QPointF
    from PySide6.QtWidgets import QApplication

    from ui.relations.graph import Graph
    from ui.relations.palette import palette

    app = QApplication.instance() or QApplication([])
    rows: list[tuple[object, ...]] = []
    for nodes, links in sizes:
        graph = Graph()
        graph.set_palette(palette())
        graph.resize(1200, 800)
        graph.show_picture(*made(nodes, links))
        graph.show()
        _rest(app, 1.0)
        canvas = graph._canvas
        middle = QPointF(600, 400)
        dragged = int(np.argsort(-canvas.shown.radius)[3])

        def pan(turn: int, graph: Any = graph, canvas: Any = canvas) -> None:
            graph._look(canvas.view.moved(9 if turn % 40 < 20 else -9, 6 if turn % 30 < 15 else -6))

        def zoom(turn: int, graph: Any = graph, middle: QPointF = middle) -> None:
            graph.zoom(1.08 if turn % 24 < 12 else 1 / 1.08, middle)

        def drag(turn: int, canvas: Any = canvas, dragged: int = dragged) -> None:
            x, y = canvas.shown.at[dragged].tolist()
            canvas.move(dragged, x + (7 if turn % 20 < 10 else -7), y)

        def hover(turn: int, canvas: Any = canvas) -> None:
            canvas.pointed = turn % len(canvas.shown.nodes)
            canvas.update()

        for name, act in (("pan", pan), ("zoom", zoom), ("drag", drag), ("hover", hover)):
            if name == "drag":
                canvas.hold(dragged)
                _rest(app, 0.6)
            rows.append((f"{name}, {nodes:,} / {links:,}", *_frames(app, act), FRAMES[nodes]))
            if name == "drag":
                canvas.hold(-1)
            canvas.pointed = -1
            _rest(app, 0.6)
        graph.hide()
        graph.deleteLater()
    return rows


def _frames(app: Any, act: Callable[[int], None], count: int = 120) -> tuple[float, float, float]:
    """Median, 95th percentile and worst CPU milliseconds of the ui thread for one change and its painting."""
    took: list[float] = []
    for turn in range(count):
        start = time.thread_time()
        act(turn)
        app.processEvents()  # paints it, once: what has changed is asked to be painted by itself
        took.append((time.thread_time() - start) * 1000)
    return statistics.median(took), float(np.quantile(took, 0.95)), max(took)


def _rest(app: Any, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def main() -> None:
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("notebook", type=Path, nargs="?")
    known.add_argument("--igraph", type=Path, help="folder that igraph was installed into")
    wanted = known.parse_args()
    if wanted.notebook:
        print(table(COUNT_HEAD, counting(wanted.notebook)), end="\n\n", flush=True)
    print(table(FRAME_HEAD, frames()), end="\n\n", flush=True)
    print(table(LAYOUT_HEAD, layouts.compare(SIZES, wanted.igraph, wanted.notebook)))


if __name__ == "__main__":
    main()
