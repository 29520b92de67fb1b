"""Safari's web archives: the page inside, with its address."""

import plistlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from xml.parsers.expat import ExpatError

from core.errors import UserError
from core.importing.encoding import decode
from core.importing.html import declared, page
from core.model import Draft

_BROKEN = (
    plistlib.InvalidFileException, ExpatError, ValueError, TypeError, KeyError, IndexError, AttributeError, EOFError,
    OverflowError, RecursionError, MemoryError,
)  # fmt: skip
_MAIN = "WebMainResource"


class WebArchive:
    """One page is one article; its frames and pictures are left out."""

    name = "Safari web archive"
    suffixes: tuple[str, ...] = (".webarchive",)

    def recognises(self, data: bytes) -> bool:
        """A property list that holds a page."""
        if data.startswith(b"bplist00"):
            return _MAIN.encode() in data
        return b"<!DOCTYPE plist" in data[:300] and _MAIN.encode() in data[:10_000]

    def read(self, path: Path, data: bytes) -> Iterator[Draft]:
        """The one article in `data`. Raises UserError: not_text, no_text, damaged_file, unreadable_file."""
        resource = _resource(data)
        content, name, url = (resource.get("WebResource" + key) for key in ("Data", "TextEncodingName", "URL"))
        if not isinstance(content, bytes):
            raise UserError("damaged_file")
        source = decode(content, name if isinstance(name, str) else declared(content))
        yield page(source, path, data, url if isinstance(url, str) else None)


def _resource(data: bytes) -> dict[str, Any]:
    """The archive's main part. Property lists expand no entities. Raises UserError("damaged_file")."""
    try:
        archive = plistlib.loads(data)
    except _BROKEN:  # what a broken property list raises depends on where it is broken
        raise UserError("damaged_file") from None
    resource: Any = cast("dict[str, Any]", archive).get(_MAIN) if isinstance(archive, dict) else None
    if not isinstance(resource, dict):
        raise UserError("damaged_file")
    return cast("dict[str, Any]", resource)
