"""The files that a catalogue of a reference manager points to, so that no folder or archive imports them twice."""

from collections.abc import Callable
from pathlib import Path, PurePath

from core.errors import UserError
from core.importing import bibtex, csl_json, ris
from core.importing.importer import Failure
from core.importing.surroundings import inner

_LIMIT = 64 * 1024**2  # bytes of a catalogue


def pointed_to(name: str, read: Callable[[], bytes]) -> set[str]:
    """The paths, as they are written, in the catalogue called `name`; none when it is no catalogue.

    Raises UserError when it cannot be read.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix not in (".ris", ".bib", ".bibtex", ".json", ".csljson"):
        return set()
    data = read()
    if ris.Ris().recognises(data):
        found = ris.references(data)
    elif bibtex.Bibtex().recognises(data):
        found = bibtex.references(data)
    elif csl_json.CslJson().recognises(data):
        found = csl_json.references(data)
    else:
        return set()
    return {file for reference in found if not isinstance(reference, Failure) for file in reference.files}


def pointed_in(path: Path) -> set[Path]:
    """The files below the folder of the catalogue at `path` that it points to, their real paths."""

    def read() -> bytes:
        return path.read_bytes() if path.stat().st_size <= _LIMIT else b""

    try:
        files = pointed_to(path.name, read)
        return {(path.parent / inside).resolve() for file in files if (inside := inner(file))}
    except (UserError, OSError, RuntimeError, ValueError):
        return set()  # said when the catalogue itself is imported
