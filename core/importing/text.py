"""Plain-text files. The article's text is the file's, character for character; junk is zoned, never cut."""

from collections.abc import Iterator
from pathlib import Path

from core.importing.encoding import decode
from core.importing.pasted import draft
from core.model import Draft


class PlainText:
    """One file is one article."""

    name = "Plain text"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def recognises(self, data: bytes) -> bool:
        """Never: any text may be anything."""
        return False

    def read(self, path: Path, data: bytes) -> Iterator[Draft]:
        """The one article in `data`. Raises UserError: not_text, no_text."""
        yield draft(decode(data), path.name, data)
