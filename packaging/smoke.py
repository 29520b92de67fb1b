#!/usr/bin/env python3
"""Runs a frozen program as a stranger would, and fails on anything that should not be:

    python3 packaging/smoke.py PROGRAM [--articles FOLDER] [--picture FILE.png] [--no-window]

a part of `self-check` that fails, a line on stderr that nobody foresaw, any socket but that of the screen, any file
written outside the places that the program names in “About”. The home folder, the temporary folder and the environment
are new and empty. With strace (Linux) every system call is seen; elsewhere the program's own `--audit` and the folders
are looked at. Needs nothing but Python's own library; for the picture Xvfb and ImageMagick.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import traced

#: Lines on stderr that are meant to be there: how far a job is, and what `--audit` tells of files.
FORESEEN = re.compile(r"^(import|read|resolve|group|export)\b.*|^audit: file .*|^$")

#: A file that cannot be imported is named with its reason; a reason that is our own fault is never foreseen.
REFUSED = re.compile(r"^fieldfare: /?\S.*: (?!Something went wrong).*\.$")

#: Written by every program, and not ours to state: the terminal, the null device, the system's own tables.
NOT_OURS = ("/dev", "/proc")

#: How long the window is left to itself before its picture is taken, in seconds.
WINDOW_SECONDS = 25


@dataclass(slots=True)
class Stage:
    """A stranger's computer: home, temporary folder, and what went wrong so far."""

    program: list[str]
    root: Path
    wrong: list[str] = field(default_factory=list)

    @property
    def stated(self) -> list[Path]:
        """Where the program may write (core/paths.py, `written`), with the folders that notebooks are put in."""
        home = self.root / "home"
        mine = [home / name / "Fieldfare" for name in (".local/share", ".local/state", ".config", "AppData/Local")]
        mine += [home / "Library" / name / "Fieldfare" for name in ("Application Support", "Logs")]
        above = [folder for one in mine for folder in one.parents if folder.is_relative_to(home)]
        return [
            *mine,
            *(Exact(folder) for folder in above),
            self.root / "work",
            self.root / "tmp",
            *map(Path, NOT_OURS),
        ]

    def environment(self) -> dict[str, str]:
        """Nothing of this session but where the screen is, and what Windows needs to start anything."""
        kept = ("DISPLAY", "XAUTHORITY", "SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT", "OPENBLAS_CORETYPE")
        home, temporary = str(self.root / "home"), str(self.root / "tmp")
        return {
            **{name: os.environ[name] for name in kept if name in os.environ},
            **{"HOME": home, "USERPROFILE": home, "LOCALAPPDATA": str(self.root / "home" / "AppData" / "Local")},
            **{"APPDATA": str(self.root / "home" / "AppData" / "Roaming"), "TMPDIR": temporary, "TEMP": temporary},
            **{"TMP": temporary, "PATH": os.defpath, "LANG": "C.UTF-8"},
        }

    def fail(self, what: str) -> None:
        self.wrong.append(what)
        print(f"WRONG  {what}", flush=True)


class Exact(type(Path())):
    """A folder that may be made, but nothing else in it."""


def allowed(path: str, stated: list[Path]) -> bool:
    """May the program write there?"""
    for place in stated:
        if path == str(place) or (not isinstance(place, Exact) and path.startswith(f"{place}{os.sep}")):
            return True
    return False


def run(stage: Stage, *words: str, seconds: float = 600) -> subprocess.CompletedProcess[str]:
    """Run one command of the program and look at all that it left behind."""
    trace = stage.root / "trace.txt"
    before = ["strace", "-o", str(trace), *traced.WORDS] if traced.available() else []
    audit = [] if before else ["--audit"]
    done = subprocess.run(
        [*before, *stage.program, *words, *audit],
        cwd=stage.root / "work",
        env=stage.environment(),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        stdin=subprocess.DEVNULL,
        timeout=seconds,
    )
    look_at_lines(stage, words[0], done.stderr)
    if before:
        look_at_trace(stage, words[0], trace, screen=False)
    elif "audit: socket" in done.stderr:
        stage.fail(f"{words[0]}: a socket was opened")
    return done


def look_at_lines(stage: Stage, name: str, text: str) -> None:
    for line in text.splitlines():
        refused = name == "import" and REFUSED.match(line.strip())
        if not refused and not FORESEEN.match(line.strip()):
            stage.fail(f"{name}: on stderr: {line}")


def look_at_trace(stage: Stage, name: str, trace: Path, *, screen: bool) -> None:
    """Hold what strace saw against what may be. The window speaks to the screen through a local socket."""
    with trace.open(encoding="utf-8", errors="replace") as lines:
        seen = set(traced.read(lines))
    for one in sorted(seen, key=lambda one: one.what):
        if one.kind == "socket" or (one.kind == "local socket" and not screen):
            stage.fail(f"{name}: a socket: {one.what}")
    for path in sorted({os.path.normpath(stage.root / "work" / one.what) for one in seen if one.kind == "wrote"}):
        if not allowed(path, stage.stated):
            stage.fail(f"{name}: wrote {path}")


def look_at_folders(stage: Stage) -> None:
    """Every file of the new home must lie in a stated place: this works on every system."""
    for path in (stage.root / "home").rglob("*"):
        if path.is_file() and not allowed(str(path), stage.stated):
            stage.fail(f"left behind: {path}")
    for path in (stage.root / "work").iterdir():  # a notebook that nobody has open is one file
        if path.name not in ("n.fieldfare", "bundle"):
            stage.fail(f"left beside the notebook: {path.name}")
    for path in (stage.root / "tmp").iterdir():
        stage.fail(f"left in the temporary folder: {path.name}")


def command_line(stage: Stage, articles: Path | None) -> None:
    """The commands that a script would use, one after the other on one notebook."""
    checked = run(stage, "self-check")
    print(checked.stdout, end="", flush=True)
    parts = [line for line in checked.stdout.splitlines() if line.startswith(("ok ", "FAILED"))]
    if checked.returncode != 0 or len(parts) < 6 or any(part.startswith("FAILED") for part in parts):
        stage.fail(f"self-check: status {checked.returncode}")
    if articles is None:
        return
    done = run(stage, "import", "n.fieldfare", str(articles), "--json")
    if done.returncode not in (0, 1):  # 1: some files of the folder cannot be imported, and each was named
        stage.fail(f"import: status {done.returncode}: {done.stdout[-400:]}")
        return
    told = json.loads(done.stdout)
    print(f"import: {told['added']} added, {len(told['failed'])} refused, {told['mentions']} mentions", flush=True)
    for words in (["check", "n.fieldfare"], ["relations", "n.fieldfare"], ["actors", "n.fieldfare", "--json"]):
        if run(stage, *words).returncode != 0:
            stage.fail(f"{words[0]}: did not work")
    if run(stage, "export", "n.fieldfare", "bundle", "--format", "bundle").returncode != 0:
        stage.fail("export: did not work")


def window(stage: Stage, picture: Path | None, seconds: float) -> None:
    """Open the example in a real window, wait until it is read, take a picture, close it."""
    trace = stage.root / "window.txt"
    before = ["strace", "-o", str(trace), *traced.WORDS] if traced.available() else []
    process = subprocess.Popen(
        [*before, *stage.program, "--example"],
        cwd=stage.root / "work",
        env=stage.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(seconds)
    if process.poll() is not None:
        stage.fail(f"window: it ended by itself, status {process.returncode}")
    elif picture is not None:
        subprocess.run(["import", "-window", "root", str(picture)], check=True)
    _end(process)
    _, err = process.communicate(timeout=30)
    look_at_lines(stage, "window", err)
    if before:
        look_at_trace(stage, "window", trace, screen=True)


def _end(process: subprocess.Popen[str]) -> None:
    """End the program itself; under strace it is the child."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    inner = children.read_text().split() if traced.available() and children.exists() else []
    for number in inner or [str(process.pid)]:
        if os.name == "nt":
            process.terminate()
        else:
            os.kill(int(number), 15)


def screen_words() -> list[str]:
    """What starts this script again under a screen of its own, where there is none."""
    if os.name == "nt" or sys.platform == "darwin" or os.environ.get("DISPLAY"):
        return []
    found = shutil.which("xvfb-run")
    return [found, "-a", "-s", "-screen 0 1440x900x24"] if found else []


def main(argv: list[str]) -> int:
    told = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    told.add_argument("program", help="the program to start")
    told.add_argument("--articles", type=Path, help="import these too")
    told.add_argument("--picture", type=Path, help="take a picture of the screen into this file")
    told.add_argument("--no-window", action="store_true")
    told.add_argument("--seconds", type=float, default=WINDOW_SECONDS, help="how long the window is left to itself")
    given = told.parse_args(argv)
    if not given.no_window and (words := screen_words()):
        return subprocess.run([*words, sys.executable, __file__, *argv]).returncode
    with tempfile.TemporaryDirectory(prefix="fieldfare smoke ü ") as root:
        stage = Stage([str(Path(given.program).absolute())], Path(root))
        for name in ("home", "work", "tmp"):
            (stage.root / name).mkdir()
        command_line(stage, given.articles.resolve() if given.articles else None)
        if not given.no_window:
            window(stage, given.picture.absolute() if given.picture else None, given.seconds)
        look_at_folders(stage)
        print(f"{len(stage.wrong)} wrong" if stage.wrong else "all is as it should be", flush=True)
        return 1 if stage.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
