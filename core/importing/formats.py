"""All formats that can be imported, and which of them a file has."""

from pathlib import Path

from core.errors import UserError
from core.importing.archive import Archive
from core.importing.bibtex import Bibtex
from core.importing.csl_json import CslJson
from core.importing.docx import Docx
from core.importing.encoding import decode
from core.importing.epub import Epub
from core.importing.html import Html
from core.importing.importer import Importer
from core.importing.json_articles import JsonArticles
from core.importing.mail import Mail
from core.importing.markdown import Markdown
from core.importing.mhtml import Mhtml
from core.importing.odt import Odt
from core.importing.pdf import Pdf
from core.importing.ris import Ris
from core.importing.rtf import Rtf
from core.importing.table import Csv, Workbook
from core.importing.text import PlainText
from core.importing.web_archive import WebArchive

_TEXT, _PAGE = PlainText(), Html()

IMPORTERS: tuple[Importer, ...] = (
    _TEXT, Markdown(), _PAGE,
    Pdf(), Docx(), Odt(), Rtf(), Epub(), Mhtml(), WebArchive(),
    Mail(), Ris(), Bibtex(), CslJson(), JsonArticles(), Workbook(), Csv(), Archive(),
)  # fmt: skip

#: Suffixes of documents that a reader would expect to be imported; they are named when they are not.
_OFFICE = (".doc", ".docx", ".odt", ".rtf", ".pages", ".ppt", ".pptx", ".xls", ".xlsx", ".ods")
DOCUMENTS = frozenset({*_OFFICE, ".pdf", ".epub", ".mht", ".mhtml", ".maff", ".webarchive", ".eml", ".msg"})
_BY_SUFFIX = {suffix: importer for importer in IMPORTERS for suffix in importer.suffixes}
_DOCUMENT_STARTS = (b"%PDF-", b"PK\x03\x04", b"bplist00")  # all else that is known is text
_OF_ALL_SORTS = frozenset((".json",))
_HEAD = 65_536  # bytes
_SAMPLE = 4096  # bytes; a multiple of 4, so that no UTF-16 or UTF-32 character is cut


def known(path: Path) -> bool:
    """A suffix that one of the importers reads."""
    return path.suffix.lower() in _BY_SUFFIX


def is_other(path: Path) -> bool:
    """A suffix that files of all sorts have, and a beginning that shows no articles. Raises OSError."""
    if path.suffix.lower() not in _OF_ALL_SORTS:
        return False
    with path.open("rb") as file:
        head = file.read(_HEAD)
    return not any(importer.recognises(head) for importer in IMPORTERS)


def importer_for(path: Path, data: bytes) -> Importer:
    """Who reads the file: by content when one is certain, else by suffix, else as text when it is text.

    Raises UserError("unknown_format") when nobody does.
    """
    for importer in IMPORTERS:
        if importer.recognises(data):
            return importer
    named = _BY_SUFFIX.get(path.suffix.lower())
    if named is _PAGE and b"<" not in data.replace(b"\x00", b""):
        return _TEXT
    if named:
        return named
    if path.suffix.lower() in DOCUMENTS or not is_text(data[:_SAMPLE]):
        raise UserError("unknown_format", suffix=path.suffix or path.name)
    return _TEXT


def is_text(sample: bytes) -> bool:
    """The beginning of a file reads as text."""
    try:
        return bool(decode(sample).strip())
    except UserError:
        return False


def starts_as_text(path: Path) -> bool:
    """The file at `path` reads as text or is a known document, judged by its beginning. Raises OSError."""
    with path.open("rb") as file:
        sample = file.read(_SAMPLE)
    return sample.startswith(_DOCUMENT_STARTS) or is_text(sample)
