#!/usr/bin/env python3
"""Builds what people install, on the system that it is for. One command, nothing but Python 3.11 or later needed:

    python3 packaging/build.py              everything for this system, into dist/
    python3 packaging/build.py --quick      packed loosely: for trying

Linux gives .deb, .tar.gz and .tar.xz; Windows the installer (when NSIS is there) and a portable ZIP; macOS a .dmg. The
environment is .venv, made from requirements.lock as for the tests. `--folder` stops after the frozen folder;
`--pack FOLDER` packs one that is there already; `--out` and `--work` name other places than dist/ and build/.
"""

import argparse
import hashlib
import importlib.util
import os
import platform
import subprocess
import sys
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent

#: The most that the frozen folder may take, in MiB of the disk; what a wheel brings unasked shows here first.
MOST = 330


def arguments(argv: list[str]) -> argparse.Namespace:
    told = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    told.add_argument("--out", type=Path, default=ROOT / "dist", help="where the files to install go")
    told.add_argument("--work", type=Path, default=ROOT / "build", help="where what lies between goes")
    told.add_argument("--quick", action="store_true", help="pack loosely, for trying")
    told.add_argument("--folder", action="store_true", help="stop after the frozen folder")
    told.add_argument("--pack", type=Path, metavar="FOLDER", help="pack this frozen folder instead of making one")
    told.add_argument("--for", dest="system", choices=("Linux", "Windows", "Darwin"), default=platform.system())
    return told.parse_args(argv)


def part(name: str) -> ModuleType:
    """A file of this folder as a module; `packaging` itself must never be a package."""
    spec = importlib.util.spec_from_file_location(name.replace("/", "_"), HERE / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def freeze(python: Path, work: Path) -> Path:
    """Make the frozen folder (on macOS: the bundle) in `work`; give its place."""
    made = work / "made"
    subprocess.run([str(python), str(HERE / "icons.py"), str(made)], check=True)
    words = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    words += ["--distpath", str(work / "frozen"), "--workpath", str(work / "pyinstaller")]
    environment = {**os.environ, "FIELDFARE_MADE": str(made)}
    subprocess.run([*words, str(HERE / "fieldfare.spec")], check=True, env=environment, cwd=ROOT)
    return work / "frozen" / ("Fieldfare.app" if sys.platform == "darwin" else "fieldfare")


def size(folder: Path) -> float:
    """What a folder takes on the disk, in MiB (blocks of 4 KiB, links not followed)."""
    files = (path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())
    return sum((length + 4095) // 4096 * 4096 for length in files) / 2**20


def pack(system: str, frozen: Path, made: Path, out: Path, quick: bool) -> list[Path]:
    """The files to install, for one system."""
    version, machine = part("contents").version(), platform.machine()
    out.mkdir(parents=True, exist_ok=True)
    if system == "Linux":
        return part("linux/pack").pack(frozen, made, out, version, machine, quick=quick)
    if system == "Windows":
        return part("windows/pack").pack(frozen, made, out, version, quick=quick)
    return part("macos/pack").pack(frozen, out, version, machine)


def checksums(files: list[Path]) -> str:
    """As `sha256sum` writes and reads them."""
    return "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)


def main(argv: list[str]) -> int:
    given = arguments(argv)
    made = given.work.resolve() / "made"
    if given.pack:
        frozen = given.pack.resolve()
    else:
        dev = part("dev")
        dev.check_system("build")
        dev.setup()
        frozen = freeze(dev.PYTHON, given.work.resolve())
    taken = size(frozen)
    print(f"{frozen}: {taken:.0f} MB")
    if taken > MOST:
        print(f"That is more than {MOST} MB: see what came in (packaging/contents.py).", file=sys.stderr)
        return 1
    if given.folder:
        return 0
    files = pack(given.system, frozen, made, given.out.resolve(), given.quick)
    (given.out / f"SHA256SUMS-{given.system.lower()}.txt").write_text(checksums(files), encoding="ascii")
    for file in files:
        print(f"{file}: {file.stat().st_size / 2**20:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
