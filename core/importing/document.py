"""From a document's blocks and what it says of itself to a draft: the last step of every office format and of PDF."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from core.errors import UserError
from core.importing import catalogue, news_dump
from core.importing.blocks import Block, compose
from core.importing.bylines import is_name
from core.importing.importer import Failure
from core.importing.lines import plain
from core.importing.mending import mend, mend_all, mend_blocks
from core.importing.whence import ABOVE, HEADING, noted
from core.model import Draft

_NO_TITLE = re.compile(
    r"microsoft (?:word|powerpoint|office)\b|untitled|document ?\d*$|(?:power ?point )?presentation ?\d*$|layout ?\d*$"
    r"|slide ?\d*$|title$|titel$|template|no ?name|page ?\d+$|[\W\d_]*$|.*\.(?:docx?|odt|rtf|pdf|indd|qxp|qxd|p65|pmd"
    r"|tex|dvi|html?|xlsx?|pptx?|ai|eps|jpe?g|tiff?|png|txt)$|[\w.-]+_[\w.-]+$|https?:",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r".*\b(?:user|admin\w*|owner|author|unknown|microsoft|office|word|windows|scanner|default|anonymous|guest|desktop"
    r"|laptop|editor|staff|python-docx|company|limited|inc|pc|macbook|libreoffice|openoffice|adobe|acrobat)\b",
    re.IGNORECASE,
)
_TOP = 3_000  # characters in which a title stands
_BETWEEN = re.compile(r"\s*(?:;|,|&|\band\b)\s*")


_TOLD = "properties of the file"


class Told(NamedTuple):
    """What the document's properties say; often about its typist, its template or an earlier text."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


def drafts(
    blocks: Sequence[Block], path: Path, data: bytes, told: Told, heading: str | None = None
) -> Iterator[Draft | Failure]:
    """The one draft of a document, or all the articles of a news database's export. Raises UserError("no_text")."""
    text = "".join(("\n" if block.tight else "\n\n") + block.text for block in blocks)
    found = news_dump.split(text, path.name)
    if found is None:
        yield draft(blocks, path, data, told, heading)
    else:
        yield from found


def draft(blocks: Sequence[Block], path: Path, data: bytes | None, told: Told, heading: str | None = None) -> Draft:
    """The draft of a document. `heading` is the title as the text's own markup has it.

    The properties' title counts when the text has none of its own or bears the same. They never give a date by
    themselves: when a file was made says nothing about when its text was published.
    Raises UserError("no_text").
    """
    blocks = mend_blocks(blocks)
    if not any(block.text.strip() for block in blocks):
        raise UserError("no_text")
    heading = mend(heading) if heading else None
    stated = plausible_title(told.title)
    given = heading or (stated if stated and _bears(blocks, stated) else None)
    text, zones = compose(blocks, given)
    card = catalogue.from_text(text, zones, path.name)
    made = Draft(
        text=text,
        title=given or card.title or stated,
        authors=card.authors or told.authors,
        outlet=told.outlet or card.outlet,
        published=told.published or card.published,
        url=told.url or catalogue.address(text),
        language=told.language,
        zones=zones,
        file=path.name,
        original=data,
    )
    own = {"title": heading, "url": catalogue.address(text)}
    where = {"title": HEADING, "url": ABOVE}
    return noted(made, (own, where), (card, card.found), (told, _TOLD), ({"title": stated}, _TOLD))


def plausible_title(text: str | None) -> str | None:
    """`text` when it could be a title: no file name, no “Microsoft Word - …”, no “Untitled”."""
    text = mend(" ".join((text or "").split()))
    return None if len(text) < 4 or len(text) > 300 or _NO_TITLE.match(text) else text


def plausible_authors(given: Iterable[str]) -> tuple[str, ...]:
    """The names of people in what the properties give as author; accounts and programs are none."""
    names = [part for text in given for part in _BETWEEN.split(" ".join(text.split()))]
    return tuple(dict.fromkeys(mend_all(name for name in names if is_name(name) and not _NO_AUTHOR.match(name))))


def two_letters(text: str | None) -> str | None:
    """The language in “en-GB”."""
    return text[:2].lower() if text and re.match(r"[A-Za-z]{2}(?:[-_]|$)", text) else None


def _bears(blocks: Sequence[Block], title: str) -> bool:
    """One of the first blocks is the title."""
    size = 0
    for block in blocks:
        if plain(block.text) == plain(title):
            return True
        size += len(block.text)
        if size > _TOP:
            break
    return False
