"""PDF files: columns read one after the other, paragraphs and parted words put together.

Running heads and page numbers are left out but for their first appearance, which stands above the text as
boilerplate: they would cut sentences in two. PDFium is not safe for threads; the import job is one thread.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.importing import document
from core.importing.blocks import Block
from core.importing.lines import plain
from core.importing.patience import look
from core.importing.pdf_columns import CELL, Line, in_order
from core.importing.pdf_heads import without_heads
from core.importing.pdf_paragraphs import Manner, Paragraph, paragraphs
from core.importing.pdf_pieces import pieces
from core.importing.pdf_streams import check_streams
from core.model import Draft

_START = 1024  # bytes among which the mark of a PDF stands
_PAGES = 20_000
_FEW = 10  # letters a page; fewer beside pictures are stamps on scans
_TITLE = 1.2  # times the usual height
_TITLE_LENGTH = (10, 220)  # characters
_UNREADABLE = 0.3  # of letters that the file's fonts do not name
_PASSWORD = "password"


class Pdf:
    """One document is one article."""

    name = "PDF"
    suffixes: tuple[str, ...] = (".pdf",)

    def recognises(self, data: bytes) -> bool:
        """The mark stands at the start, or behind a few bytes that a mailer or a printer has added."""
        return b"%PDF-" in data[:_START] and not data[:_START].lstrip().startswith((b"<", b"PK", b"{"))

    def read(self, path: Path, data: bytes) -> Iterator[Draft]:
        """The one article in `data`.

        Raises UserError: no_text, damaged_file, encrypted_file, unpacks_too_large, pdf_too_long, page_too_long,
        pdf_pictures, pdf_no_letters.
        """
        said, pages, pictures = _opened(data)
        letters = sum(len(line.text) for page in pages for line in page)
        if pictures and letters < _FEW * len(pages):
            raise UserError("pdf_pictures")
        _check_letters(pages, letters)
        heads, kept = without_heads(pages)
        lines = [line for page in kept for line in page]
        manner = Manner.of(lines)
        found = paragraphs(lines, manner)
        told = document.Told(title=said.get("Title"), authors=document.plausible_authors([said.get("Author", "")]))
        blocks = [Block(head, "boilerplate", at > 0, "running head") for at, head in enumerate(heads)]
        blocks += _blocks(found)
        yield document.draft(blocks, path, data, told, _title(found, manner, told.title))


def _blocks(found: Sequence[Paragraph]) -> list[Block]:
    """A block for each paragraph; the rows of a table without blank lines between them."""
    made: list[Block] = []
    for paragraph in found:
        tight = bool(made) and CELL in made[-1].text and CELL in paragraph.text
        made.append(Block(paragraph.text, None, tight))
    return made


def _opened(data: bytes) -> tuple[dict[str, str], list[list[Line]], bool]:
    """Properties, the lines of each page, and whether there are pictures. One page is held open at a time."""
    import pypdfium2

    check_streams(data)
    try:
        file = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UserError("encrypted_file" if _PASSWORD in str(error).lower() else "damaged_file") from None
    try:
        if len(file) > _PAGES:
            raise UserError("pdf_too_long", limit=_PAGES)
        read = list(_pages(file))
        said = {str(key): str(value) for key, value in file.get_metadata_dict(skip_empty=True).items()}
    finally:
        file.close()
    if not any(lines is not None for lines, _ in read):
        raise UserError("damaged_file")
    return said, [lines or [] for lines, _ in read], any(picture for _, picture in read)


def _pages(file: Any) -> Iterator[tuple[list[Line] | None, bool]]:
    """`_page` for each page; a stop works between two of them."""
    for number in range(len(file)):
        look()
        yield _page(file, number)


def _page(file: Any, number: int) -> tuple[list[Line] | None, bool]:
    """The lines of a page, None when it is broken; and whether a page without text bears a picture."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        page = file[number]
    except pypdfium2.PdfiumError:
        return None, False
    try:
        lines = in_order(pieces(page), number)
        few = sum(len(line.text) for line in lines) < _FEW
        return lines, few and any(True for _ in page.get_objects([raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))
    except pypdfium2.PdfiumError:
        return None, False
    finally:
        page.close()


def _check_letters(pages: Sequence[Sequence[Line]], letters: int) -> None:
    """Fonts without names for their signs give private or replacement characters. Raises UserError."""
    strange = sum(
        1
        for page in pages
        for line in page
        for letter in line.text
        if letter == "\ufffd" or "\ue000" <= letter <= "\uf8ff"
    )
    if letters and strange > _UNREADABLE * letters:
        raise UserError("pdf_no_letters")


def _title(found: Sequence[Paragraph], manner: Manner, stated: str | None) -> str | None:
    """The paragraph of the first page that the properties give as title, else the one in the largest letters."""
    first = [paragraph for paragraph in found if paragraph.page == (found[0].page if found else 0)]
    named = plain(document.plausible_title(stated) or "")
    if named and (same := next((part.text for part in first if plain(part.text) == named), None)):
        return same
    large = [part for part in first if part.height > _TITLE * manner.height and _could_be_title(part.text)]
    return max(large, key=lambda part: part.height).text if large else None


def _could_be_title(text: str) -> bool:
    return _TITLE_LENGTH[0] <= len(text) <= _TITLE_LENGTH[1] and len(text.split()) >= 3 and "@" not in text
