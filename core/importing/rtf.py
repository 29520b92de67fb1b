"""Rich Text Format: the text as it reads, without what is hidden or struck out by a revision, footnotes behind it.

Of striprtf only its tables are used: its own reading takes time that grows with the square of a hostile file.
"""

from collections.abc import Iterator
from pathlib import Path

from core.importing import document
from core.importing.importer import Failure
from core.importing.rtf_reader import Reader
from core.model import Draft


class Rtf:
    """One document is one article."""

    name = "Rich text"
    suffixes: tuple[str, ...] = (".rtf",)

    def recognises(self, data: bytes) -> bool:
        """It begins as every such file does."""
        return data[:64].lstrip()[:5] == b"{\\rtf"

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The one article in `data`, or those of a news database's export.

        Raises UserError: no_text, unreadable_file.
        """
        reader = Reader()
        blocks = reader.read(data)
        told = document.Told(
            title=reader.said.get("title"), authors=document.plausible_authors([reader.said.get("author", "")])
        )
        yield from document.drafts(blocks, path, data, told, reader.flow.title)
