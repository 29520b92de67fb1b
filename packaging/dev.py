#!/usr/bin/env python3
"""The two commands of the README, on a machine with nothing but Python 3.11 or later:

    python3 packaging/dev.py run     sets everything up, then opens the program
    python3 packaging/dev.py test    sets everything up, then runs every check and test

`setup` only sets up; `lint` runs the checks without the tests; `lock` writes requirements.lock anew.
The environment is `.venv` beside this project, made from requirements.lock: every package is checked
against its hash. uv is used when it is there (three times faster), pip when it is not.
"""

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "requirements.lock"

CHECKS = (
    ("ruff", ["-m", "ruff", "check", "."]),
    ("ruff format", ["-m", "ruff", "format", "--check", "."]),
    ("types", ["-m", "basedpyright"]),
    ("layers", ["-m", "importlinter.cli", "lint"]),
)

# What Qt loads at run time and a bare Debian or Ubuntu lacks: library -> package.
QT_LIBRARIES = {
    "glib-2.0": "libglib2.0-0",
    "GL": "libgl1",
    "EGL": "libegl1",
    "xkbcommon": "libxkbcommon0",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
}
WINDOW_LIBRARIES = {
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-shape": "libxcb-shape0",
    "xcb-xkb": "libxcb-xkb1",
}


# What freezing calls on Linux (PyInstaller, and the spec to make libraries smaller): all of one package of Debian.
BUILD_TOOLS = ("objcopy", "objdump", "strip", "readelf", "as", "ld")


def missing_tools(what):
    """The Debian package with the tools for building that this machine lacks."""
    needed = what == "build" and sys.platform.startswith("linux")
    return ["binutils"] if needed and not all(map(shutil.which, BUILD_TOOLS)) else []


def missing_libraries(libraries):
    """Debian package names of the shared libraries that this machine lacks; empty outside Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for name, package in libraries.items() if not ctypes.util.find_library(name)]


def check_system(what):
    """Stop with one sentence when Python is too old or a system library that Qt needs is missing."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        sys.exit(f"Fieldfare needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")
    needed = dict(QT_LIBRARIES)
    # what is built takes those of the window along: without them it would open none where they are missing too
    if what == "build" or (what == "run" and os.environ.get("QT_QPA_PLATFORM") != "offscreen"):
        needed |= WINDOW_LIBRARIES
    missing = missing_libraries(needed) + missing_tools(what)
    if missing:
        sys.exit(
            "Parts of the system are missing here that the window or the build needs. Install them, then try again:\n"
            f"    sudo apt-get install {' '.join(missing)}"
        )


def setup():
    """Make or renew `.venv` so that it holds exactly what requirements.lock names."""
    stamp = VENV / ".lock-sha256"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    print("Setting up .venv (once, a minute or so) …", file=sys.stderr, flush=True)
    uv = shutil.which("uv")
    if uv:
        subprocess.run([uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(VENV)], check=True)
        sync = [uv, "pip", "sync", "--quiet", "--python", str(PYTHON), "--require-hashes", str(LOCK)]
    else:
        venv.create(VENV, with_pip=True, clear=True)
        sync = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        sync += ["--require-hashes", "-r", str(LOCK)]
    if subprocess.run(sync, check=False).returncode:
        sys.exit("The packages could not be installed; the lines above say why. Nothing else was changed.")
    stamp.write_text(wanted)


def lint():
    """Run every check of the code; give the number of those that failed."""
    failed = 0
    for name, command in CHECKS:
        print(f"— {name}", flush=True)
        failed += subprocess.run([str(PYTHON), *command], cwd=ROOT).returncode != 0
    return failed


def test(rest):
    """Run the checks and the tests, two at a time; give an exit status. With arguments, only pytest with those."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    failed = 0 if rest else lint()
    # A process that dies ends the run: with another in its place the rest of its file would be waited for for ever.
    what = rest or ["-n", "2", "--dist", "loadfile", "--max-worker-restart", "0"]
    tests = subprocess.run([str(PYTHON), "-m", "pytest", *what], cwd=ROOT, env=environment).returncode
    return tests or (1 if failed else 0)


def lock():
    """Write requirements.lock anew: versions and hashes for every system, no addresses. Needs uv."""
    command = ["uv", "pip", "compile", "--universal", "--python-version", "3.11", "--generate-hashes"]
    command += ["--no-emit-index-url", "--no-header", "--no-annotate", "--group", "dev"]
    return subprocess.run([*command, "pyproject.toml", "-o", "requirements.lock"], cwd=ROOT).returncode


def main(argv):
    what, rest = (argv[0] if argv else "run"), argv[1:]
    if what not in ("setup", "run", "test", "lint", "lock"):
        print(__doc__)
        return 0 if what in ("-h", "--help") else 2
    if what == "lock":
        return lock()
    check_system(what)
    setup()
    if what == "run":
        return subprocess.run([str(PYTHON), "main.py", *(rest or ["--example-first"])], cwd=ROOT).returncode
    return {"setup": lambda: 0, "lint": lint, "test": lambda: test(rest)}[what]()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
