"""Documents that are ZIP files of XML parts (Word, OpenDocument, EPUB), opened without trust in what they promise."""

import io
import lzma
import re
import zipfile
import zlib
from typing import TYPE_CHECKING

from core.errors import UserError
from core.importing.xml_tree import parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

PARTS_LIMIT = 10_000  # a thick book has some hundred
UNPACKED_LIMIT = 500  # MB of all parts together; pictures and films count, though nobody reads them
PART_LIMIT = 50  # MB of one part that is read; the text of 20,000 pages
_MB = 1_000_000
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of the old office files, and of encrypted new ones
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED = 0x1  # bit of a part's flags
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, OverflowError, NotImplementedError,
    IndexError,
)  # fmt: skip


class Package:
    """The parts of one document, by name."""

    def __init__(self, data: bytes) -> None:
        """Raises UserError: damaged_file, encrypted_file, unpacks_too_large."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN:
            raise UserError("damaged_file") from None
        parts = self._zip.infolist()
        if len(parts) > PARTS_LIMIT or sum(part.file_size for part in parts) > UNPACKED_LIMIT * _MB:
            raise UserError("unpacks_too_large", limit=UNPACKED_LIMIT)
        self._parts = {part.filename: part for part in parts}

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def read(self, name: str) -> bytes:
        """The part called `name`; empty when there is none.

        Raises UserError: damaged_file, encrypted_file, unpacks_too_large.
        """
        part = self._parts.get(name)
        if part is None:
            return b""
        if part.flag_bits & _ENCRYPTED:
            raise UserError("encrypted_file")
        if part.file_size > PART_LIMIT * _MB:
            raise UserError("unpacks_too_large", limit=PART_LIMIT)
        try:
            return self._zip.read(part)  # never more than the size that was promised
        except _BROKEN:
            raise UserError("damaged_file") from None

    def xml(self, name: str) -> "Element | None":
        """The root of the XML part called `name`, None when there is none. Raises UserError as `read`."""
        data = self.read(name)
        return parse_xml(data) if data else None


def is_package(data: bytes) -> bool:
    """Begins as a ZIP file does."""
    return data.startswith(_ZIP)


def has_part(data: bytes, name: str) -> bool:
    """A ZIP file with a part called `name`, judged by its table of contents; by its beginning when that is lost."""
    if not is_package(data):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return name in file.NameToInfo
    except _BROKEN:
        return name.encode() in data[:4096]


def mimetype(data: bytes) -> str:
    """What the part called `mimetype`, which comes first and is not compressed, says; "" when there is none."""
    match = re.match(rb"PK\x03\x04.{26}mimetype([\w.+/-]{5,80})", data[:200], re.DOTALL)
    return match[1].decode("ascii").removesuffix("PK") if match else ""


def is_ole(data: bytes) -> bool:
    """An old office file, or a new one that is protected by a password."""
    return data.startswith(_OLE)


def refuse_ole(data: bytes) -> UserError:
    """Why the old office file, or the encrypted new one, in `data` cannot be read."""
    return UserError("encrypted_file") if _LOCKED in data else UserError("old_office")
