"""Catalogues of reference managers (RIS, BibTeX, CSL-JSON): each reference an article, its text from its file.

Zotero's export is a folder with such a catalogue and the files below it. What a reference says of title, authors,
outlet and date goes before what the file says. A path that leads out of the catalogue's folder is refused.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from core.errors import UserError
from core.importing import record
from core.importing.importer import Failure
from core.importing.surroundings import Surroundings
from core.importing.whence import noted
from core.importing.within import read_within
from core.model import Draft

#: Which of an article's files is read first: that with the best text.
_BEST = (".html", ".htm", ".xhtml", ".docx", ".odt", ".rtf", ".txt", ".md", ".epub", ".pdf")
_ENTRY = "entry of the catalogue"


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry of a catalogue. `files` are paths as the catalogue has them."""

    name: str
    card: record.Card
    abstract: str
    files: tuple[str, ...]
    original: bytes


def articles(found: Iterator[Reference | Failure], path: Path, around: Surroundings) -> Iterator[Draft | Failure]:
    """The articles that the references of the catalogue at `path` stand for. Raises UserError("no_text")."""
    some = False
    for reference in found:
        some = True
        if isinstance(reference, Failure):
            yield reference
        else:
            yield from _articles(reference, path, around)
    if not some:
        raise UserError("no_text")


def _articles(reference: Reference, path: Path, around: Surroundings) -> Iterator[Draft | Failure]:
    """From the first of its files that can be read, else from its abstract."""
    failed: list[Failure] = []
    for name in sorted(reference.files, key=_rank):
        read = list(_from_file(name, reference, path, around))
        drafts = [found for found in read if isinstance(found, Draft)]
        if drafts:
            for found in drafts:
                own = replace(found, file=(found.file or name).removeprefix(path.name + "/"))
                yield _with_card(own, reference.card, len(drafts))
            return
        failed += [found for found in read if isinstance(found, Failure)]
    yield from (Failure(f"{reference.name}: {name}", reason) for name, reason in failed)
    try:
        if not reference.abstract.strip():
            raise UserError("no_file_no_abstract")
        text = record.paragraphs(record.plain(reference.abstract))
        yield record.draft(text, reference.card, path.name, reference.original, _ENTRY)
    except UserError as error:
        if not failed:
            yield Failure(reference.name, error)


def _from_file(name: str, reference: Reference, path: Path, around: Surroundings) -> Iterator[Draft | Failure]:
    try:
        data = around.beside(name)
    except UserError as error:
        yield Failure(name, error)
        return
    yield from read_within(path.name, Path(name.replace("\\", "/")), data, around)


def _with_card(draft: Draft, card: record.Card, count: int) -> Draft:
    """The draft with what its reference says of it; a book's chapters keep titles of their own."""
    made = replace(
        draft,
        title=card.title or draft.title if count == 1 else draft.title or card.title,
        authors=card.authors or draft.authors,
        outlet=card.outlet or draft.outlet,
        published=card.published or draft.published,
        url=card.url or draft.url,
        language=card.language or draft.language,
    )
    return noted(made, (card, _ENTRY), (draft, draft.found))


def _rank(name: str) -> int:
    suffix = PurePosixPath(name.replace("\\", "/")).suffix.lower()
    return _BEST.index(suffix) if suffix in _BEST else len(_BEST)
