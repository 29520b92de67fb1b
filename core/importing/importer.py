"""What a file format has to offer to be importable."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Protocol, runtime_checkable

from core.errors import UserError
from core.importing.surroundings import Surroundings
from core.model import Draft


class Failure(NamedTuple):
    """One article of a file of many that could not be read: where it stands in the file, and why."""

    name: str
    reason: UserError


class Importer(Protocol):
    """Reads one kind of file. `suffixes` are lower case, with their dot."""

    name: str
    suffixes: tuple[str, ...]

    def recognises(self, data: bytes) -> bool:
        """The bytes of a file are certainly of this format, whatever the file is called. Cheap, and never raises."""
        ...

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The articles in `data`, the bytes of the file at `path` (which is not opened again), one by one.

        Raises UserError: empty_file, no_text, not_text, unreadable_file. What is wrong with one article of many
        is a `Failure` and does not stop the others.
        """
        ...


@runtime_checkable
class Holder(Importer, Protocol):
    """An importer whose files hold, or point to, other files: archives, mail, catalogues of a reference manager."""

    def read_within(self, path: Path, data: bytes, around: Surroundings) -> Iterator[Draft | Failure]:
        """As `read`; the other files are read through `around`."""
        ...
