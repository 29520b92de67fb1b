"""Which files are to be imported, and what is in them."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from core.errors import UserError
from core.importing.bundle import is_bundle
from core.importing.formats import DOCUMENTS, importer_for, is_other, known, starts_as_text
from core.importing.importer import Failure, Holder
from core.importing.patience import look
from core.importing.pointed import pointed_in
from core.importing.record import Field
from core.importing.surroundings import LARGEST, of_folder
from core.importing.table import read_with
from core.model import Draft

_PAGES = (".html", ".htm", ".xhtml")
_OWN = (".fieldfare", ".fieldfare-wal", ".fieldfare-shm")
_PART_OF_BUNDLE = ("articles.jsonl", "mentions.jsonl")
_NUMBER = re.compile(r"(\d+)")

Refused = tuple[Path, UserError]


def find(paths: Iterable[Path]) -> tuple[list[Path], list[Refused]]:
    """The importable files among `paths` and in the folders among them, and what cannot be imported.

    The order of `paths` is kept; within a folder files come in natural order (2 before 10), then its folders.
    Each file comes once; a bundle comes as its folder. Left out in folders: hidden files, notebooks, bundles that
    lack files, the `…_files` folder beside a saved page, and whatever has a suffix that is not a text's; of those,
    documents such as PDF are reported.
    """
    files: list[Path] = []
    failures: list[Refused] = []
    seen: set[Path] = set()
    for path in paths:
        try:
            _take(path, files, failures, seen)
        except OSError as error:
            failures.append((path, UserError("unreadable_file", reason=_reason(error))))
    return files, failures


def drafts(path: Path, columns: Mapping[Field, int] | None = None) -> Iterator[Draft | Failure]:
    """The articles in the file at `path`, one by one; those of a file of many that cannot be read as `Failure`.

    `columns` says what stands where in the table that the file is; without it, its header does.
    Raises UserError: not_found, unreadable_file, empty_file, not_text, no_text, unknown_format.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise UserError("too_large", limit=LARGEST // 1024**2)
        data = path.read_bytes()
    except FileNotFoundError:
        raise UserError("not_found", path=path) from None
    except OSError as error:
        raise UserError("unreadable_file", reason=_reason(error)) from None
    if not data:
        raise UserError("empty_file")
    if columns is not None:
        yield from read_with(path, data, columns)
        return
    importer = importer_for(path, data)
    if isinstance(importer, Holder):
        yield from importer.read_within(path, data, of_folder(path.parent))
    else:
        yield from importer.read(path, data)


def state(path: Path) -> tuple[str, int, int] | None:
    """Path, size and time of the last change (ns) of a file, or of a folder's bundle; None when it is not there."""
    try:
        found = (path / _PART_OF_BUNDLE[0] if path.is_dir() else path).stat()
    except OSError:
        return None
    return str(path.absolute()), found.st_size, found.st_mtime_ns


def natural(path: Path) -> list[tuple[int, str]]:
    """A key to sort by: numbers by value, letters without regard to case."""
    parts = _NUMBER.split(path.name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts] + [(-2, path.name)]


def _take(path: Path, files: list[Path], failures: list[Refused], seen: set[Path]) -> None:
    """One path that was given by name. Raises OSError."""
    if not path.exists():
        failures.append((path, UserError("not_found", path=path)))
    elif path.is_dir():
        before = len(files) + len(failures)
        _walk(path, files, failures, seen)
        if len(files) + len(failures) == before:
            failures.append((path, UserError("nothing_to_import", path=path)))
    elif not known(path) and (path.suffix.lower() in (*DOCUMENTS, *_OWN) or not starts_as_text(path)):
        failures.append((path, UserError("unknown_format", suffix=path.suffix or path.name)))
    else:
        _add(path, files, seen)


def _walk(folder: Path, files: list[Path], failures: list[Refused], seen: set[Path]) -> None:
    """All below `folder`, without recursion; a folder that a link leads back to is not entered twice."""
    waiting = [folder]
    while waiting:
        look()
        here = waiting.pop()
        try:
            if _is_new(here, seen):
                waiting += reversed(_listed(here, files, failures, seen))
        except OSError as error:
            failures.append((here, UserError("unreadable_file", reason=_reason(error))))


def _listed(folder: Path, files: list[Path], failures: list[Refused], seen: set[Path]) -> list[Path]:
    """Takes the folder's files; gives back the folders to enter. Raises OSError."""
    entries = sorted((Path(entry.path) for entry in os.scandir(folder)), key=natural)
    names = {entry.name for entry in entries}
    for entry in entries:
        seen.update(pointed_in(entry))
    if is_bundle(names):
        files.append(folder)
    if names.issuperset(_PART_OF_BUNDLE):
        return []
    folders: list[Path] = []
    for entry in entries:
        if entry.name.startswith((".", "~$")):
            continue
        if entry.is_dir():
            if not _belongs_to_page(entry.name, names):
                folders.append(entry)
        elif known(entry) and is_other(entry):
            continue  # settings of a program, not articles
        elif known(entry) or (not entry.suffix and entry.is_file() and starts_as_text(entry)):
            _add(entry, files, seen)
        elif entry.suffix.lower() in DOCUMENTS:
            failures.append((entry, UserError("unknown_format", suffix=entry.suffix)))
    return folders


def _belongs_to_page(name: str, names: set[str]) -> bool:
    """“Page_files” beside “Page.html”: the pictures and scripts of a saved page."""
    stem, mark, _ = name.rpartition("_files")
    return bool(mark) and name.endswith("_files") and any(stem + suffix in names for suffix in _PAGES)


def _add(path: Path, files: list[Path], seen: set[Path]) -> None:
    if _is_new(path, seen):
        files.append(path)


def _is_new(path: Path, seen: set[Path]) -> bool:
    """Not taken before, under this name or another. Raises OSError for a link that leads to itself."""
    try:
        real = path.resolve()
    except RuntimeError:  # a loop of links, before Python 3.13
        return False
    if real in seen:
        return False
    seen.add(real)
    return True


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
