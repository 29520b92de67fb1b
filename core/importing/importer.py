"""What a file format has to offer to be importable."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from core.model import Draft


class Importer(Protocol):
    """Reads one kind of file. `suffixes` are lower case, with their dot."""

    name: str
    suffixes: tuple[str, ...]

    def read(self, path: Path, data: bytes) -> Iterator[Draft]:
        """The articles in `data`, the bytes of the file at `path` (which is not opened again).

        Raises UserError: empty_file, no_text, not_text, unreadable_file.
        """
        ...
