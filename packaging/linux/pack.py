"""Linux: the .deb and the archives, made from the frozen folder with dpkg-deb and nothing else."""

import functools
import gzip
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
DEBIAN_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}

#: What the bundle leaves to the system (contents.py, OF_THE_SYSTEM). Names that Debian 12 and later and Ubuntu 22.04
#: and later have in common; a machine with a desktop has all of them.
DEPENDS = (
    *("libstdc++6", "libgcc-s1", "zlib1g", "libexpat1", "libfontconfig1", "libfreetype6", "libdbus-1-3"),
    *("libgl1", "libegl1", "libx11-6", "libx11-xcb1", "libxcb1"),
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
)

_CONTROL = """\
Package: fieldfare
Version: {version}
Section: science
Priority: optional
Architecture: {architecture}
Maintainer: The Fieldfare project <fieldfare@localhost>
Installed-Size: {size}
Depends: {depends}
Description: offline research notebook for articles
 Fieldfare reads articles and says who is in there, who appears with whom, and
 which sentence says so. Everything stays on the computer; no connection is
 ever opened.
"""

_COPYRIGHT = """\
Fieldfare is under the Apache License 2.0, a copy of which is in
/opt/fieldfare/_internal/licences/LICENSE. The work of others that it holds, with
every licence, is listed in /opt/fieldfare/_internal/licences/THIRD-PARTY.txt;
what there is to say about Qt (LGPL-3) in QT.txt beside it.
"""


def oldest_glibc(folder: Path) -> str:
    """The oldest glibc on which every library of the bundle starts, as “2.35”."""
    found = {(2, 17)}
    for library in _libraries(folder):
        shown = subprocess.run(["readelf", "-VW", str(library)], capture_output=True, text=True, errors="replace")
        found |= {(int(a), int(b)) for a, b in re.findall(r"GLIBC_(\d+)\.(\d+)", shown.stdout)}
    return ".".join(map(str, max(found)))


def _libraries(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink() and (".so" in path.name or path.parent == folder):
            yield path


def share(made: Path, target: Path) -> None:
    """The menu entry, the type of document and the icons, as they lie below /usr/share."""
    for source, place in (("fieldfare.desktop", "applications"), ("fieldfare.xml", "mime/packages")):
        (target / place).mkdir(parents=True)
        shutil.copy(HERE / source, target / place / source)
    shutil.copytree(made / "hicolor", target / "icons" / "hicolor")


def deb(frozen: Path, made: Path, out: Path, version: str, machine: str, *, quick: bool) -> Path:
    """Build the .deb into `out`. `quick` packs loosely, for tests."""
    architecture = DEBIAN_NAMES[machine]
    target = out / f"fieldfare_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary) / "root"
        shutil.copytree(frozen, root / "opt" / "fieldfare", symlinks=True)
        share(made, root / "usr" / "share")
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / "fieldfare").symlink_to("/opt/fieldfare/fieldfare")
        _documents(root / "usr" / "share" / "doc" / "fieldfare")
        depends = ", ".join((f"libc6 (>= {oldest_glibc(frozen)})", *DEPENDS))
        size = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
        (root / "DEBIAN").mkdir()
        control = _CONTROL.format(version=version, architecture=architecture, size=size, depends=depends)
        (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
        _set_rights(root)
        packing = ["-Zgzip", "-z1"] if quick else ["-Zxz", "-z6"]
        subprocess.run(["dpkg-deb", "--root-owner-group", *packing, "-b", str(root), str(target)], check=True)
    return target


def _documents(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "copyright").write_text(_COPYRIGHT, encoding="utf-8")
    changes = (HERE.parent.parent / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))


def _set_rights(root: Path) -> None:
    """Everybody may read everything; only the program itself is a program."""
    for path in root.rglob("*"):
        if path.is_symlink():
            continue
        path.chmod(0o755 if path.is_dir() or path == root / "opt" / "fieldfare" / "fieldfare" else 0o644)


def archive(frozen: Path, made: Path, out: Path, version: str, machine: str, kind: str) -> Path:
    """The folder as .tar.gz or .tar.xz (`kind` “gz” or “xz”): unpack it anywhere and start `fieldfare` in it."""
    name = f"fieldfare-{version}-linux-{machine}"
    target = out / f"{name}.tar.{kind}"
    with tempfile.TemporaryDirectory() as temporary:
        extra = Path(temporary) / "share"
        share(made, extra)
        with tarfile.open(target, f"w:{kind}", **({"compresslevel": 6} if kind == "gz" else {"preset": 6})) as tar:
            tar.add(frozen, name, filter=functools.partial(_plain, program=f"{name}/fieldfare"))
            tar.add(extra, f"{name}/share", filter=functools.partial(_plain, program=""))
            tar.add(HERE / "register.sh", f"{name}/register.sh")
    return target


def _plain(entry: tarfile.TarInfo, program: str) -> tarfile.TarInfo:
    """Nobody's name and number in the archive."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    if entry.isfile():
        entry.mode = 0o755 if entry.name == program else 0o644
    return entry


def pack(frozen: Path, made: Path, out: Path, version: str, machine: str, *, quick: bool) -> list[Path]:
    """Everything for Linux. `machine` is as `platform.machine()` gives it."""
    files = [archive(frozen, made, out, version, machine, "gz")]
    if not quick:
        files.append(archive(frozen, made, out, version, machine, "xz"))
    if shutil.which("dpkg-deb"):
        files.append(deb(frozen, made, out, version, machine, quick=quick))
    else:
        print("no .deb was made: there is no dpkg-deb here", file=sys.stderr)
    return files
