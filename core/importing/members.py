"""Which members of an archive are imported, and in which order: as those of a folder on the disk are."""

from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath

from core.errors import UserError
from core.importing.pointed import may_point, pointed_to
from core.importing.surroundings import inner

_BUNDLE = frozenset(("articles.jsonl", "mentions.jsonl"))
_PAGES = (".html", ".htm", ".xhtml")
_IGNORED = frozenset(("__MACOSX", "node_modules"))


def wanted(names: Sequence[str], read: Callable[[str], bytes]) -> list[str]:
    """The members called by `names` that are articles in their own right. `read` gives the bytes of one.

    Left out: hidden files, what belongs to a saved page, all of a bundle but its articles, files that a catalogue
    among the members points to, and whatever has a suffix that nobody reads; of those, documents are kept, so
    that they are reported.
    """
    from core.importing.formats import DOCUMENTS, known  # which knows the archive's importer

    folders = _folders(names)
    taken = [
        name
        for name in names
        if not _is_hidden(name) and not _of_page(name, folders) and not _of_bundle(name, folders)
        and (known(Path(name)) or PurePosixPath(name).suffix.lower() in DOCUMENTS or "." not in name.rpartition("/")[2])
    ]  # fmt: skip
    pointed = set[str]()
    for name in taken:
        pointed.update(_pointed(name, read))
    return sorted((name for name in taken if name not in pointed), key=_order)


def _folders(names: Sequence[str]) -> dict[str, set[str]]:
    """Folder → the names of the files directly in it."""
    found: dict[str, set[str]] = {}
    for name in names:
        folder, _, file = name.rpartition("/")
        found.setdefault(folder, set()).add(file)
    return found


def _is_hidden(name: str) -> bool:
    return any(part.startswith((".", "~$")) or part in _IGNORED for part in name.split("/"))


def _of_page(name: str, folders: dict[str, set[str]]) -> bool:
    """Below “Page_files” beside “Page.html”."""
    parts = name.split("/")
    for depth, part in enumerate(parts[:-1]):
        stem, mark, rest = part.rpartition("_files")
        beside = folders.get("/".join(parts[:depth]), set())
        if mark and not rest and any(stem + suffix in beside for suffix in _PAGES):
            return True
    return False


def _of_bundle(name: str, folders: dict[str, set[str]]) -> bool:
    folder, _, file = name.rpartition("/")
    return folders[folder] >= _BUNDLE and file != "articles.jsonl"


def _pointed(name: str, read: Callable[[str], bytes]) -> set[str]:
    """The members that the catalogue called `name`, if it is one, points to."""
    folder = PurePosixPath(name).parent
    if not may_point(name):
        return set()
    try:
        files = pointed_to(read(name))
    except UserError:
        return set()  # said when the catalogue itself is read
    return {(folder / inside).as_posix() for file in files if (inside := inner(file))}


def _order(name: str) -> tuple[int, list[tuple[int, str]]]:
    """Files of a folder before its folders, numbers by value."""
    from core.importing.files import natural

    parts = PurePosixPath(name).parts
    return len(parts), [piece for part in parts for piece in natural(Path(part))]
