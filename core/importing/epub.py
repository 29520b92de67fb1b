"""EPUB books: a chapter is an article, the book its outlet.

The book's bytes travel with its first chapter only; they would be kept once for each chapter otherwise.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import UserError
from core.importing import document
from core.importing.blocks import Block
from core.importing.epub_contents import Book, contents
from core.importing.flow import Flow
from core.importing.lines import plain
from core.importing.package import Package, has_part, mimetype
from core.importing.xhtml import parse, walk
from core.model import Draft

_KIND = "application/epub+zip"
_LEAST = 200  # characters of a chapter; shorter pages are covers, half titles and dedications


@dataclass(slots=True)
class _Chapter:
    title: str | None
    blocks: list[Block] = field(default_factory=list[Block])

    @property
    def length(self) -> int:
        return sum(len(block.text) for block in self.blocks)


class Epub:
    """Each chapter of a book is an article."""

    name = "EPUB book"
    suffixes: tuple[str, ...] = (".epub",)

    def recognises(self, data: bytes) -> bool:
        """A ZIP file that calls itself a book, or has a book's table of contents."""
        return mimetype(data).startswith(_KIND) or has_part(data, "META-INF/container.xml")

    def read(self, path: Path, data: bytes) -> Iterator[Draft]:
        """The chapters in `data`, in order; the first carries the file.

        Raises UserError: no_text, damaged_file, encrypted_file, unpacks_too_large.
        """
        package = Package(data)
        book = contents(package)
        chapters = [chapter for chapter in _chapters(package, book) if chapter.length]
        kept = [chapter for chapter in chapters if chapter.length >= _LEAST] or chapters
        if not kept:
            raise UserError("encrypted_file" if "META-INF/encryption.xml" in package else "no_text")
        for number, chapter in enumerate(kept):
            told = document.Told(chapter.title, book.authors, book.outlet, book.published, None, book.language)
            yield document.draft(chapter.blocks, path, None if number else data, told, chapter.title)


def _chapters(package: Package, book: Book) -> Iterator[_Chapter]:
    """The chapters: a page that the table of contents does not name goes on with the one before."""
    chapter: _Chapter | None = None
    for name in book.pages:
        data = package.read(name)
        if not data or name in book.skipped:
            continue
        flow = Flow()
        walk(parse(data), flow)
        blocks = flow.blocks()
        titled = book.titles.get(name)
        if chapter and book.titles and not titled and not flow.title and chapter.length >= _LEAST:
            chapter.blocks += blocks
            continue
        if chapter:
            yield chapter
        chapter = _Chapter(_title(titled, flow.title, blocks), blocks)
    if chapter:
        yield chapter


def _title(titled: str | None, heading: str | None, blocks: list[Block]) -> str | None:
    """The heading as the page writes it, when the table of contents agrees or says nothing; else what that says."""
    if heading and (not titled or plain(heading) in plain(titled) or plain(titled) in plain(heading)):
        return heading
    if titled and any(plain(block.text) == plain(titled) for block in blocks[:5]):
        return titled
    return titled or heading
