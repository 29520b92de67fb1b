"""The reader on long articles: `python tests/scale/reader.py`. Milliseconds of opening, of frames, of finding."""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from core.importing.fingerprint import fingerprint
from core.model import Draft, Mention, Reading, Zone
from core.notebook import Notebook
from core.resolving.resolve_pending import resolve_pending
from core.store import articles, marks, mentions
from tests.scale.figures import table

_WORDS = "the harbour lay quiet while boats turned slowly about their chains and nobody spoke of it".split()  # noqa: SIM905
_LINE = 90  # words in a paragraph
_FRAMES = 120


def made(length: int, names: int) -> tuple[str, list[tuple[int, int]]]:
    """A text of about `length` code points with `names` names spread over it, and where they are."""
    every = length / names
    parts: list[str] = []
    spans: list[tuple[int, int]] = []
    at = count = 0
    while at < length:
        word = _WORDS[count % len(_WORDS)]
        if len(spans) < names and at >= every * len(spans):
            word = f"Orsk{len(spans) % 40}"
            spans.append((at, at + len(word)))
        end = "\n\n" if count % _LINE == _LINE - 1 else " "
        parts.append(word + end)
        at += len(word) + len(end)
        count += 1
    return "".join(parts), spans


def fill(notebook: Notebook, length: int, names: int, marked: int) -> int:
    """Store such an article, read; `marked` of its names lie in marks of hers. Gives its number."""
    text, spans = made(length, names)
    draft = Draft(text, title="Long", outlet="Post", published="2021-03-14", zones=(Zone(0, len(text), "body"),))
    article = notebook.load("Import", ("article",), articles.add, draft, fingerprint(text))
    found = tuple(Mention(a, b, text[a:b], "place", text[a:b], 0, 0, True) for a, b in spans)
    reading = Reading(((0, len(text)),), ((0, len(text)),), found)
    notebook.load("Read", ("mention", "reading"), mentions.store_all, [(article, reading)], "test", "1")
    for start, end in spans[: marked or 0]:
        notebook.load("Mark", ("mark",), marks.add, article, max(0, start - 5), end + 5, 1 + start % 5)
    return article


def measure(length: int, names: int, marked: int) -> dict[str, float]:
    """Open such an article in the reader, scroll through it, find a word in it."""
    from PySide6.QtWidgets import QApplication

    from ui import theme
    from ui.app import make_application

    app = QApplication.instance() or make_application()
    theme.apply("light")
    with tempfile.TemporaryDirectory() as folder:
        notebook = Notebook.open(Path(folder) / "long.fieldfare", create=True)
        first, article = fill(notebook, 3000, 20, 0), fill(notebook, length, names, marked)
        resolve_pending(notebook)
        return _inside(app, notebook, first, article)


def _inside(app: Any, notebook: Notebook, first: int, article: int) -> dict[str, float]:
    from ui.bridge import Bridge
    from ui.desk import Desk
    from ui.reader.pane import ReaderPane

    bridge, desk = Bridge(notebook), Desk()
    pane = ReaderPane(bridge, desk)
    pane.resize(900, 760)
    pane.show()

    def wait(holds: Callable[[], bool]) -> None:
        until = time.perf_counter() + 60
        while not holds() and time.perf_counter() < until:
            app.processEvents()

    desk.open_article(first)
    wait(lambda: pane.opened is not None)
    view = pane.text_edit
    view.viewport().repaint()
    begun, cpu = time.perf_counter(), time.process_time()
    desk.open_article(article)
    wait(lambda: pane.opened is not None and pane.opened.article.id == article)
    view.viewport().repaint()
    figures = {"open": (time.perf_counter() - begun) * 1000, "open CPU": (time.process_time() - cpu) * 1000}
    begun = time.perf_counter()
    pane.find_in_article()
    pane.find_bar.field.setText("nobody")
    wait(lambda: len(view.found.spans) > 0)
    view.viewport().repaint()
    figures["find"] = (time.perf_counter() - begun) * 1000
    desk.choose_actors(*[place.actor for place in pane.opened.places[:1] if place.actor])
    app.processEvents()
    walls, cpus = _frames(app, view)
    for what, frames in (("frame", walls), ("frame CPU", cpus)):
        figures |= {f"{what} median": statistics.median(frames), f"{what} p95": sorted(frames)[int(_FRAMES * 0.95)]}
    pane.close()
    bridge.close()
    pane.deleteLater()
    app.processEvents()
    return figures


def _frames(app: Any, view: Any) -> tuple[list[float], list[float]]:
    """Milliseconds of each of many steps down the article, some small, some of a page; and those of this thread."""
    bar, walls, cpus = view.verticalScrollBar(), [], []
    for number in range(_FRAMES):
        begun, cpu = time.perf_counter(), time.thread_time()
        bar.setValue(bar.value() + (60 if number % 4 else bar.pageStep() * 3))
        view.viewport().repaint()
        app.processEvents()
        walls.append((time.perf_counter() - begun) * 1000)
        cpus.append((time.thread_time() - cpu) * 1000)
    return walls, cpus


#: (code points, names, marks of hers)
SIZES = ((5_000, 80, 10), (100_000, 1_000, 100), (1_000_000, 5_000, 1_000))


def main() -> int:
    rows = []
    for length, names, marked in SIZES:
        found = measure(length, names, marked)
        rows.append((f"{length:,} characters, {names:,} names, {marked:,} marks", *found.values()))
    print(table(("article", *found), rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
