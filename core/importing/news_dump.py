"""Exports of news databases, many articles in one file: Nexis, the older LexisNexis, and Factiva in both its forms.

Works on text, whatever the file was: a text file, the text of an RTF or of a Word document.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from core.errors import UserError
from core.importing import factiva, nexis, record
from core.importing.dump_piece import Piece
from core.importing.importer import Failure
from core.model import Draft

_OLD_MARK = re.compile(r"^[ \t]*\d{1,5} of \d{1,5} DOCUMENTS?[ \t]*$", re.MULTILINE)
_END = re.compile(r"^[ \t]*End of Document[ \t]*$", re.MULTILINE)
_NEXIS = re.compile(r"^[ \t]*(?:LOAD-DATE|LENGTH):[ \t]*\S", re.MULTILINE | re.IGNORECASE)
_FACTIVA = re.compile(
    r"^[ \t]*(?:AN\b[ \t|]*)?(?:Document|Dokument|документ)[ \t]+[A-Z][A-Z0-9]{2,11}\d{8}[A-Za-z0-9]{3,14}[ \t]*$",
    re.MULTILINE,
)
_WORDS = re.compile(
    r"^[ \t]*(?:WC\b[ \t|]*)?\d[\d.,]{0,9} (?:words|mots|Wörter|palabras|parole|слов\w{0,2})[ \t]*$", re.MULTILINE
)


def is_dump(text: str) -> bool:
    """`text` is an export of a news database; one article is enough."""
    return _form(text) is not None


def split(text: str, file: str) -> Iterator[Draft | Failure] | None:
    """The articles of the export `text`, one by one; None when it is none. `file` is the name it came under.

    Lines about an article (outlet, section, length, copyright) stay in its text as boilerplate.
    """
    form = _form(text)
    return None if form is None else _articles(form(text), file)


def _form(text: str) -> Callable[[str], Iterator[tuple[str, Piece]]] | None:
    if _OLD_MARK.search(text) and _NEXIS.search(text):
        return _old_nexis
    if _NEXIS.search(text) and (_END.search(text) or len(_NEXIS.findall(text)) == 2):
        return _nexis
    return _factiva if _FACTIVA.search(text) and _WORDS.search(text) else None


def _old_nexis(text: str) -> Iterator[tuple[str, Piece]]:
    starts = [match.start() for match in _OLD_MARK.finditer(text)]
    for start, end in pairwise((*starts, len(text))):
        yield text[start:end], nexis.piece(text[start:end], first=False)


def _nexis(text: str) -> Iterator[tuple[str, Piece]]:
    start = 0
    for end in (*(match.end() for match in _END.finditer(text)), len(text)):
        source = text[start:end]
        if _NEXIS.search(source):
            yield source, nexis.piece(source, first=start == 0)
        start = end


def _factiva(text: str) -> Iterator[tuple[str, Piece]]:
    start = 0
    for match in _FACTIVA.finditer(text):
        source = text[start : match.end()]
        yield source, factiva.piece(source)
        start = match.end()


def _articles(pieces: Iterator[tuple[str, Piece]], file: str) -> Iterator[Draft | Failure]:
    for number, (source, piece) in enumerate(pieces, 1):
        try:
            original = source.strip().encode("utf-8", "surrogatepass")
            yield record.draft(piece.blocks, piece.card, file, original, "head of the article")
        except UserError as error:
            yield Failure(f"article {number}", error)
