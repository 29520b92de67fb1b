"""The articles in a file that came with another one: in an archive, attached to a mail, named in a catalogue."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from core.errors import UserError
from core.importing.importer import Failure, Holder
from core.importing.surroundings import Surroundings
from core.model import Draft


def read_within(
    holder: str, path: Path, data: bytes, around: Surroundings, beside: Callable[[str], bytes] | None = None
) -> Iterator[Draft | Failure]:
    """The articles in `data`, the inner file at `path` of the file called `holder`.

    `around` is the holder's; `beside` reads what the inner file points to. All that fails is a `Failure`.
    """
    try:
        for found in _read(path, data, around, beside):
            if isinstance(found, Failure):
                yield Failure(f"{path.as_posix()}: {found.name}", found.reason)
            else:
                yield replace(found, file=f"{holder}/{_where(path, found)}")
    except UserError as error:
        yield Failure(path.as_posix(), error)


def _read(
    path: Path, data: bytes, around: Surroundings, beside: Callable[[str], bytes] | None
) -> Iterator[Draft | Failure]:
    from core.importing.formats import importer_for  # which knows all importers, and so the callers of this

    if not data:
        raise UserError("empty_file")
    importer = importer_for(path, data)
    if isinstance(importer, Holder):
        yield from importer.read_within(path, data, around.deeper(beside))
    else:
        yield from importer.read(path, data)


def _where(path: Path, draft: Draft) -> str:
    """The inner file's path, and what the importer says is inside of that."""
    return (path.parent / (draft.file or path.name)).as_posix()
