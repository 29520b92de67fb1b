"""Plain-text files. The article's text is the file's, character for character; junk is zoned, never cut.

The exception are exports of news databases, which hold many articles.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from core.importing import news_dump
from core.importing.encoding import decode
from core.importing.importer import Failure
from core.importing.mending import looks_wrong
from core.importing.pasted import draft
from core.model import Draft

_WRONG = "Kept as it is; looks wrongly encoded."


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
            yield replace(draft(text, path.name, data), note=_WRONG if looks_wrong(text) else None)
        else:
            yield from found
