"""The real window on a large notebook: `python tests/scale/window.py NOTEBOOK`.

Runs `ui.app.run_window` in a process of its own, offscreen, and presses, waits and looks as she would: first paint,
memory, articles opened, relations drawn, and how long the ui thread is held up while a job reads.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.scale.figures import table

_ROOT = Path(__file__).resolve().parents[2]
_BEAT = 4  # milliseconds between two looks at the clock
_LONG = 0.033  # seconds; stalls of which `--why` tells the cause
_EDGES = (16, 33, 50, 100, 1e9)
_FRESH = 600  # articles that the job reads


def measure(notebook: Path, *, opened: int = 50, reading: bool = True, why: bool = False) -> dict[str, Any]:
    """Start the window on a copy of `notebook` and give what it measured, in milliseconds and megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / notebook.name
        shutil.copy(notebook, copy)
        fresh = Path(folder) / "fresh"
        if reading:
            _write_articles(fresh)
        env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "FIELDFARE_HOME": folder}
        command = [sys.executable, __file__, "--inside", str(copy), "--opened", str(opened)]
        command += [*(["--fresh", str(fresh)] if reading else []), *(["--why"] if why else [])]
        # a first start fills the system's file cache, as the second start of a day finds it
        subprocess.run([sys.executable, "-c", "import ui.app, numpy, pyqtgraph"], env=env, cwd=_ROOT, check=True)
        done = subprocess.run(
            [*command, "--started", str(time.time())], env=env, cwd=_ROOT, capture_output=True, text=True
        )
    if done.returncode:
        raise RuntimeError(f"exit status {done.returncode}: {done.stderr[-3000:] or done.stdout[-3000:]}")
    if why:
        print(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def _write_articles(folder: Path) -> None:
    """Texts that no notebook has, for a job to read."""
    from tests.scale.generate import EXAMPLE, from_folder, varied

    folder.mkdir()
    for number, draft in enumerate(islice(varied(from_folder(EXAMPLE)), 16, 16 + _FRESH)):
        (folder / f"{number}.txt").write_text(draft.text, encoding="utf-8")


# --- inside the process with the window


class Stalls:
    """A heartbeat: how long the ui thread leaves a timer waiting."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.gaps: list[float] = []
        self.used: list[float] = []  # milliseconds of CPU time that this process had in each gap
        self.long: list[tuple[float, float]] = []
        self._last, self._cpu = time.perf_counter(), time.process_time()
        self._timer = QTimer(interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.process_time()
        self.gaps.append((now - self._last) * 1000)
        self.used.append((cpu - self._cpu) * 1000)
        if now - self._last > _LONG:
            self.long.append((self._last, now))
        self._last, self._cpu = now, cpu

    def end(self) -> dict[str, Any]:
        self._timer.stop()
        counts = dict.fromkeys(_EDGES, 0)
        for gap in self.gaps:
            counts[next(edge for edge in _EDGES if gap <= edge)] += 1
        late = sum(gap for gap in self.gaps if gap > _EDGES[0])
        return {
            "counts": list(counts.values()),
            "worst": max(self.gaps, default=0.0),
            "share": 100 * late / max(1.0, sum(self.gaps)),
        }


class Sampler(threading.Thread):
    """Notes every few milliseconds what the ui thread and the others are doing; `told` are those of the stalls."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.main = threading.main_thread().ident
        self.samples: list[tuple[float, str]] = []
        self.start()

    def run(self) -> None:
        while True:
            self.samples.append((time.perf_counter(), self._look()))
            time.sleep(0.004)

    def _look(self) -> str:
        """No frame outlives this call: what its variables hold must not be freed on this thread."""
        frames = sys._current_frames()
        names = {thread.ident: thread.name for thread in threading.enumerate()}
        own = _stack(frames.get(self.main))
        others = [f"{names.get(n)}: {_stack(f)[:90]}" for n, f in frames.items() if n not in (self.main, self.ident)]
        return f"{own}   beside {[one for one in others if 'wait' not in one and '_worker' not in one]}"

    def told(self, stalls: list[tuple[float, float]]) -> None:
        """Print the samples within these stretches of time, to stderr."""
        for begin, end in stalls:
            print(f"\nstall of {(end - begin) * 1000:.0f} ms", file=sys.stderr)
            for at, what in self.samples:
                if begin <= at <= end:
                    print(f"  +{(at - begin) * 1000:4.0f}  {what}", file=sys.stderr)


def _stack(frame: Any) -> str:
    """The innermost few calls, innermost first."""
    calls: list[str] = []
    while frame is not None and len(calls) < 6:
        calls.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(calls)


class Driver:
    """Acts on the window of `ui.app` and waits for what it shows."""

    def __init__(self, why: bool) -> None:
        from PySide6.QtWidgets import QApplication

        from ui.main_window import MainWindow

        self.sampler = Sampler() if why else None
        self.app = QApplication.instance()
        self.window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))

    def wait(self, condition: Callable[[], Any], seconds: float = 60) -> float:
        """Let the window run until `condition()`; give the milliseconds. Raises TimeoutError."""
        from PySide6.QtCore import QEventLoop, QTimer

        begun = time.perf_counter()
        loop = QEventLoop()
        look = QTimer(self.window, interval=1)
        look.timeout.connect(lambda: loop.quit() if condition() or time.perf_counter() - begun > seconds else None)
        look.start()
        loop.exec()
        took = time.perf_counter() - begun
        look.stop()
        look.deleteLater()  # here, not whenever some thread collects garbage
        if took > seconds:
            raise TimeoutError("what was waited for did not come")
        return took * 1000

    def rest(self, seconds: float) -> None:
        """Let the window run for so long."""
        until = time.perf_counter() + seconds
        self.wait(lambda: time.perf_counter() > until, seconds + 60)

    def painted(self, shows: Callable[[Any], Any], act: Callable[[], None]) -> float:
        """Milliseconds from the beginning of `act` until a widget has been painted of which `shows` is true."""
        from PySide6.QtCore import QEvent, QObject, QTimer

        seen: list[float] = []

        class Watch(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint and shows(watched):
                    QTimer.singleShot(0, lambda: seen.append(time.perf_counter()))  # once it is painted
                return False

        watch = Watch()
        self.app.installEventFilter(watch)
        begun = time.perf_counter()
        act()
        self.wait(lambda: seen)
        self.app.removeEventFilter(watch)
        return (seen[0] - begun) * 1000

    # --- what is measured

    def opening(self, count: int) -> dict[str, float]:
        """Click articles in the library, one after the other, all over what it has loaded."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        work = self.window.workspace
        pane, view = work.library.list, work.reader.text_edit
        took: list[float] = []
        longest = (0.0, 0)  # milliseconds, characters
        rows = len(pane.rows.rows)
        for number in range(1, count + 1):
            index = pane.rows.index(number * 7 % rows)
            wanted = pane.rows.rows[index.row()].id
            pane.scrollTo(index)
            self.wait(lambda: True)
            at = pane.visualRect(index).center()
            took.append(
                self.painted(
                    lambda widget, wanted=wanted: (
                        widget is view.viewport()
                        and work.reader.opened is not None
                        and work.reader.opened.article.id == wanted
                    ),
                    lambda at=at: QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at),
                )
            )
            longest = max(longest, (took[-1], len(view.text)))
        return {"median": statistics.median(took), f"worst ({longest[1]:,} characters)": max(took)}

    def is_ready(self) -> bool:
        """Has the first picture of the relations been counted?"""
        return any(key[0] == "tally" for key in list(self.window.bridge.kept) if isinstance(key, tuple))

    def relations(self) -> dict[str, float]:
        """Go to the relations, then through the windows: from the click to the picture, and until it has settled."""
        work, desk = self.window.workspace, self.window.desk
        click = self.window.bar.views.buttons["relations"].click

        def first(widget: Any) -> bool:
            graph = work.relations and work.relations.graph
            return bool(graph) and widget is graph.viewport() and bool(graph.positions())

        figures: dict[str, float] = {}

        def timed(name: str, window: str, shows: Callable[[Any], Any], act: Callable[[], None]) -> None:
            begun, cpu = time.perf_counter(), time.process_time()
            figures[f"relations, {name}: shown"] = self.painted(shows, act)
            figures[f"relations, {name}: shown, CPU of all threads"] = (time.process_time() - cpu) * 1000
            self.wait(lambda: (picture := work.relations.stage.picture) and picture.filters.choices.window == window)
            figures[f"relations, {name}: settled"] = (time.perf_counter() - begun) * 1000

        timed("the first time", desk.window, first, click)
        graph = work.relations.graph
        shown = _pictures(graph)
        for window in ("paragraph", "article", "sentence"):
            shown.clear()
            timed(
                window, window, lambda widget: widget is graph.viewport() and shown, lambda w=window: desk.set_window(w)
            )
        return figures

    def stalls(self, seconds: float, act: Callable[[], None] = lambda: None) -> dict[str, Any]:
        """The heartbeat over so many seconds in which nothing else is done than `act`, once."""
        beat = Stalls()
        act()
        self.rest(seconds)
        if self.sampler is not None:
            self.sampler.told(beat.long)
        return beat.end()

    def while_reading(self, fresh: Path) -> dict[str, Any]:
        """The heartbeat while a job reads: with an article in front, then with the relations."""
        figures: dict[str, Any] = {}
        self.window.desk.show("reader")
        figures["idle"] = self.stalls(5)
        read: list[str] = []
        self.window.bridge.job_ended.connect(read.append)
        figures["job starts, reader"] = self.stalls(6, lambda: self.window.intake.import_paths([fresh]))
        figures["job reads, reader"] = self.stalls(8)
        figures["job reads, relations"] = self.stalls(8, lambda: self.window.desk.show("relations"))
        figures["still reading"] = not read
        figures["megabytes while reading"] = memory()
        self.window.bridge.jobs.stop()
        self.wait(lambda: read, 30)
        return figures


def _pictures(graph: Any) -> list[bool]:
    """Fills whenever the graph is given a new picture."""
    shown: list[bool] = []
    show = graph.show_picture

    def noted(*values: Any, **more: Any) -> None:
        show(*values, **more)
        shown.append(True)

    graph.show_picture = noted
    return shown


def memory(line: str = "VmRSS") -> float:
    """Resident megabytes of this process; `VmHWM` for the most it ever had."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split(f"{line}:")[1].split()[0]) / 1024


def inside(arguments: argparse.Namespace) -> int:
    """Run the program's own start with a driver beside it; print what was measured as JSON."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from ui import app

    application = app.make_application()
    firsts: dict[str, float] = {}

    class FirstPaint(QObject):
        """Notes the first painting of the window, and of the library's rows."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                window = watched.window() if watched.isWidgetType() else None
                if "window" not in firsts:
                    firsts["window"] = time.time()
                    firsts["window, CPU"] = arguments.started + time.process_time()
                work = getattr(window, "workspace", None)
                if work is not None:
                    firsts.setdefault("workspace", time.time())
                    if watched is work.library.list.viewport() and work.library.model.rows:
                        QTimer.singleShot(0, lambda: firsts.setdefault("rows", time.time()))
                    if watched is work.actors.list.viewport() and work.actors.model.rows:
                        QTimer.singleShot(0, lambda: firsts.setdefault("actors", time.time()))
            return False

    first = FirstPaint()
    application.installEventFilter(first)
    status = [1]

    def drive() -> None:
        try:
            driver = Driver(arguments.why)
            driver.wait(lambda: "rows" in firsts and "actors" in firsts)
            application.removeEventFilter(first)
            figures: dict[str, Any] = {
                "first paint": {name: (at - arguments.started) * 1000 for name, at in firsts.items()}
            }
            driver.rest(1)
            figures["megabytes"] = memory()
            figures["open an article"] = driver.opening(arguments.opened)
            ready = driver.wait(driver.is_ready)  # as she would: the room is brought in while she reads
            figures["relations"] = {"relations, made ready while she reads": ready} | driver.relations()
            figures["megabytes after relations"] = memory()
            if arguments.fresh:
                figures["stalls"] = driver.while_reading(arguments.fresh)
            figures["most megabytes"] = memory("VmHWM")
            driver.window.close()
            print(json.dumps(figures), flush=True)
            status[0] = 0
        except BaseException:
            traceback.print_exc()
        finally:
            application.quit()

    QTimer.singleShot(0, lambda: QTimer.singleShot(0, drive))
    app.run_window([str(arguments.inside)])
    return status[0]


def report(figures: dict[str, Any]) -> str:
    """The figures as two tables."""
    rows = [(f"process start to first paint: {what}", took) for what, took in figures["first paint"].items()]
    rows += [(f"open an article: {what}", took) for what, took in figures["open an article"].items()]
    rows += list(figures["relations"].items())
    text = table(("what", "ms"), rows) + "\n"
    text += f"memory: {figures['megabytes']:.0f} MB, after relations {figures['megabytes after relations']:.0f} MB, "
    text += f"at most {figures['most megabytes']:.0f} MB\n"
    stalls = figures.get("stalls")
    if stalls:
        head = ("ui thread held up, ms", "≤16", "≤33", "≤50", "≤100", "more", "worst", "% of time late")
        found = [(k, *v["counts"], v["worst"], v["share"]) for k, v in stalls.items() if isinstance(v, dict)]
        text += "\n" + table(head, found)
        text += f"\nmemory while reading: {stalls['megabytes while reading']:.0f} MB"
        text += "" if stalls["still reading"] else "\nthe job had ended before the last figure"
    return text


def main() -> int:
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("notebook", type=Path, nargs="?")
    known.add_argument("--opened", type=int, default=50, help="how many articles are opened")
    known.add_argument("--no-reading", action="store_true", help="leave out the reading job")
    known.add_argument("--why", action="store_true", help="tell what the threads did while the ui thread was held up")
    known.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    known.add_argument("--fresh", type=Path, help=argparse.SUPPRESS)
    known.add_argument("--started", type=float, help=argparse.SUPPRESS)
    wanted = known.parse_args()
    if wanted.inside:
        return inside(wanted)
    if wanted.notebook is None:
        known.error("which notebook?")
    print(report(measure(wanted.notebook, opened=wanted.opened, reading=not wanted.no_reading, why=wanted.why)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
