"""The files that a catalogue of a reference manager points to, so that no folder or archive imports them twice."""

from collections.abc import Callable, Iterator
from pathlib import Path, PurePath

from core.errors import UserError
from core.importing import bibtex, csl_json, ris
from core.importing.importer import Failure, Importer
from core.importing.references import Reference
from core.importing.surroundings import inner

_LIMIT = 64 * 1024**2  # bytes of a catalogue
_HEAD = 65_536  # bytes in which it is known as one
_SUFFIXES = frozenset((".ris", ".bib", ".bibtex", ".json", ".csljson"))
_READERS: tuple[tuple[Importer, Callable[[bytes], Iterator[Reference | Failure]]], ...] = (
    (ris.Ris(), ris.references),
    (bibtex.Bibtex(), bibtex.references),
    (csl_json.CslJson(), csl_json.references),
)


def may_point(name: str) -> bool:
    """A suffix that catalogues have."""
    return PurePath(name).suffix.lower() in _SUFFIXES


def pointed_to(data: bytes) -> set[str]:
    """The paths, as they are written, in the catalogue `data`; none when it is no catalogue.

    Raises UserError when it cannot be read.
    """
    for importer, references in _READERS:
        if importer.recognises(data[:_HEAD]):
            return {file for found in references(data) if not isinstance(found, Failure) for file in found.files}
    return set()


def pointed_in(path: Path) -> set[Path]:
    """The files below the folder of the catalogue at `path` that it points to, their real paths."""
    if not may_point(path.name):
        return set()
    try:
        with path.open("rb") as file:
            data = file.read(_HEAD)
            if any(importer.recognises(data) for importer, _ in _READERS):
                data += file.read(_LIMIT)
        return {(path.parent / inside).resolve() for name in pointed_to(data) if (inside := inner(name))}
    except (UserError, OSError, RuntimeError, ValueError):
        return set()  # said when the catalogue itself is imported
