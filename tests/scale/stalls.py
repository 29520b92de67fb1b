"""How long the ui thread is held up while files are imported: `python tests/scale/stalls.py --files 2000`.

The real window, offscreen, in a process of its own, on a new notebook; a timer of 4 ms is the heartbeat. The model is
the one of ten lines, whose readings come so fast that everything else of an import is crowded together.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.scale.figures import table

_ROOT = Path(__file__).resolve().parents[2]
_SETTLE = 3.0  # seconds after the window is there, in which it furnishes itself
_LONG, _FRAME = 50, 16  # milliseconds


def measure(files: int, *, texts: Path | None = None, model: str = "capitals", why: bool = False) -> dict[str, Any]:
    """Import so many files in a window and give what was measured, in milliseconds."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "files"
        write(folder, files, texts)
        env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "FIELDFARE_HOME": home, "FIELDFARE_MODEL": model}
        command = [sys.executable, __file__, "--inside", str(folder), *(["--why"] if why else [])]
        done = subprocess.run(command, env=env, cwd=_ROOT, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"exit status {done.returncode}: {done.stderr[-3000:] or done.stdout[-3000:]}")
    if why:
        print(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def write(folder: Path, files: int, texts: Path | None) -> None:
    """Text files, of a folder or .jsonl or of the example articles in editions."""
    from tests.scale.generate import drafts_of

    folder.mkdir()
    for number, draft in enumerate(islice(drafts_of(texts), files)):
        title = f"{draft.title}\n\n" if draft.title and texts is not None else ""
        (folder / f"{number:05}.txt").write_text(title + draft.text + "\n", encoding="utf-8")


def inside(folder: Path, why: bool) -> int:
    """Open the window on a new notebook, import, and print the figures as JSON."""
    from core.store import articles
    from tests.scale.window import Sampler, Stalls
    from ui import theme
    from ui.app import make_application
    from ui.main_window import MainWindow

    application = make_application()
    theme.apply("light")
    window = MainWindow()
    window.resize(1300, 800)
    window.show()
    window.open_path(folder.with_name("new.fieldfare"), create=True)
    sampler = Sampler() if why else None
    ended: list[str] = []
    window.bridge.job_ended.connect(ended.append)
    until = time.perf_counter() + _SETTLE
    run_until(application, lambda: time.perf_counter() > until)
    ended.clear()
    beat, begun = Stalls(), time.perf_counter()
    window.intake.import_paths([folder])
    run_until(application, lambda: bool(ended))
    took = time.perf_counter() - begun
    found = {**beat.end(), "seconds": took, "gaps": beat.gaps, "used": beat.used}
    if sampler is not None:
        sampler.told([stall for stall in beat.long if stall[1] - stall[0] > _LONG / 1000])
    read = window.bridge.now(articles.count)
    window.close()
    if not read:
        raise RuntimeError("nothing was imported")
    print(json.dumps(found))
    return 0


def run_until(application: Any, done: Any) -> None:
    """The window's own event loop until `done()`."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    look = QTimer(application, interval=20)
    look.timeout.connect(lambda: loop.quit() if done() else None)
    look.start()
    loop.exec()
    look.stop()
    look.deleteLater()


def over(figures: dict[str, Any], milliseconds: float, *, own: bool = False) -> int:
    """How often the ui thread was held up for longer; with `own` only by this process, which was at work then.

    Where it had the processor for less than half of the time, other programs had it.
    """
    both = zip(figures["gaps"], figures["used"], strict=True)
    return sum(gap > milliseconds and (not own or used > gap / 2) for gap, used in both)


def report(figures: dict[str, Any], files: int) -> str:
    """The figures as a table."""
    both = sorted(zip(figures["gaps"], figures["used"], strict=True))
    worst = ", ".join(f"{gap:.0f} ({used:.0f})" for gap, used in both[-8:])
    head = (f"ui thread held up, {files:,} files", "")
    rows = [
        ("import took, s", figures["seconds"]),
        (f"over {_LONG} ms", over(figures, _LONG)),
        ("by this program itself, not by others", over(figures, _LONG, own=True)),
        (f"over {_FRAME} ms", over(figures, _FRAME)),
        ("% of time late", figures["share"]),
        ("worst, ms", figures["worst"]),
    ]
    return table(head, rows) + f"\nthe eight longest, ms (of CPU time in them): {worst}"


def main() -> int:
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("--files", type=int, default=2000)
    known.add_argument("--texts", type=Path, help="a folder or .jsonl in place of the example articles")
    known.add_argument("--model", default="capitals")
    known.add_argument("--why", action="store_true", help="tell what the threads did in each stall")
    known.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    wanted = known.parse_args()
    if wanted.inside:
        return inside(wanted.inside, wanted.why)
    found = measure(wanted.files, texts=wanted.texts, model=wanted.model, why=wanted.why)
    print(report(found, wanted.files))
    return 0


if __name__ == "__main__":
    sys.exit(main())
