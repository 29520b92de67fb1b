#!/usr/bin/env python3
"""How long until something can be seen: the frozen program against a bare frozen window of Qt, turn about, in one run.

    xvfb-run -a .venv/bin/python packaging/linux/first_paint.py PROGRAM [TURNS]

Freezes the bare window first (into the temporary folder). The time is from the start of the process to the first pixel
on the screen that is not black. Prints the medians and their ratio.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1360, 860)
window.show()
sys.exit(application.exec())
"""


def freeze_bare(folder: Path) -> Path:
    """The smallest program with a window, frozen in the same way."""
    script = folder / "bare.py"
    script.write_text(BARE, encoding="utf-8")
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--onedir", "--name", "bare"]
    words += ["--specpath", str(folder)]
    subprocess.run([*words, "--distpath", str(folder), "--workpath", str(folder / "work"), str(script)], check=True)
    return folder / "bare" / "bare"


def seen(application: QGuiApplication, *, in_corner: bool = False) -> bool:
    """Is anything on the screen; in its upper left corner, where the window lies and the name plate does not?"""
    picture = application.primaryScreen().grabWindow(0).toImage().convertToFormat(QImage.Format.Format_RGB32)
    columns, rows = (range(30, 60, 10),) * 2 if in_corner else (range(20, 1200, 97), range(20, 800, 71))
    return any(picture.pixel(x, y) & 0xFFFFFF for x in columns for y in rows)


def paint(application: QGuiApplication, words: list[str], home: str) -> tuple[float, float]:
    """Seconds from the start to the first pixel, and to the first one of the window itself."""
    while seen(application):
        time.sleep(0.05)
    environment = {**os.environ, "HOME": home, "FIELDFARE_HOME": home}
    started = time.monotonic()
    process = subprocess.Popen(words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not seen(application):
        time.sleep(0.004)
    first = time.monotonic() - started
    while not seen(application, in_corner=True):
        time.sleep(0.004)
    window = time.monotonic() - started
    process.kill()
    process.wait()
    return first, window


def main(argv: list[str]) -> int:
    if not argv:
        print(__doc__)
        return 2
    turns = int(argv[1]) if len(argv) > 1 else 7
    application = QGuiApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        bare = freeze_bare(Path(folder))
        times: dict[str, list[float]] = {"bare window": [], "Fieldfare": [], "Fieldfare's window": []}
        for turn in range(turns + 1):  # the first turn warms the caches of the disk and is not counted
            for name, words in (("bare window", [str(bare)]), ("Fieldfare", [argv[0]])):
                first, window = paint(application, words, folder)
                if turn:
                    times[name].append(first)
                if turn and name == "Fieldfare":
                    times["Fieldfare's window"].append(window)
        middle = {name: statistics.median(found) for name, found in times.items()}
        for name, found in times.items():
            print(f"{name}: {middle[name]:.3f} s ({min(found):.3f} to {max(found):.3f}, {turns} turns)")
        print(f"ratio: {middle['Fieldfare'] / middle['bare window']:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
