"""Plain-text files. The article's text is the file's, character for character; junk is zoned, never cut.

The exception are exports of news databases, which hold many articles.
"""

from collections.abc import Iterator
from pathlib import Path

from core.importing import news_dump
from core.importing.encoding import decode
from core.importing.importer import Failure
from core.importing.pasted import draft
from core.model import Draft


class PlainText:
    """One file is one article, unless it is an export of a news database."""

    name = "Plain text"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def recognises(self, data: bytes) -> bool:
        """Never: any text may be anything."""
        return False

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The articles in `data`. Raises UserError: not_text, no_text."""
        text = decode(data)
        found = news_dump.split(text, path.name)
        if found is None:
            yield draft(text, path.name, data)
        else:
            yield from found
