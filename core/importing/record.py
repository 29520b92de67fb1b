"""An article out of a record, whose title, text and catalogue fields are told apart by the file: a row, a reference."""

import re
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple, get_args

from core.errors import UserError
from core.importing import catalogue, dates
from core.importing.blocks import Block, compose
from core.importing.encoding import normal
from core.importing.fragment import is_fragment, without_tags
from core.importing.mending import mend
from core.importing.whence import noted
from core.model import Draft

Field = Literal["title", "text", "published", "outlet", "authors", "url", "language"]
FIELDS: tuple[Field, ...] = get_args(Field)

_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")
_SEVERAL = re.compile(r"\s*(?:;|\||\n|\band\b|&)\s*")
_BY = re.compile(r"^\s*by:?\s+", re.IGNORECASE)
FIELD = "entry in the file"
_NOBODY = frozenset({"", "-", "none", "null", "nan", "n/a", "na", "unknown", "anonymous"})
_LANGUAGES = {
    "english": "en", "eng": "en", "german": "de", "deu": "de", "ger": "de", "french": "fr", "fra": "fr", "fre": "fr",
    "russian": "ru", "rus": "ru", "ukrainian": "uk", "ukr": "uk", "belarusian": "be", "bel": "be", "polish": "pl",
    "pol": "pl", "spanish": "es", "spa": "es", "italian": "it", "ita": "it", "portuguese": "pt", "por": "pt",
    "dutch": "nl", "nld": "nl", "dut": "nl", "turkish": "tr", "tur": "tr", "arabic": "ar", "ara": "ar",
    "chinese": "zh", "zho": "zh", "chi": "zh", "japanese": "ja", "jpn": "ja", "persian": "fa", "fas": "fa",
}  # fmt: skip


class Card(NamedTuple):
    """What the record says of the article."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published: str | None = None  # YYYY-MM-DD
    url: str | None = None
    language: str | None = None  # ISO 639-1


def from_values(
    values: Mapping[Field, str], file: str, original: bytes, where: str | Mapping[Field, str] = FIELD
) -> Draft:
    """The draft of a record whose values are plain strings. Raises UserError("no_text")."""
    return draft(paragraphs(plain(values.get("text", ""))), card(values), file, original, where)


def card(values: Mapping[Field, str]) -> Card:
    """The catalogue fields of a record; what is no date, no address or no language is left open."""
    url = values.get("url", "").strip()
    return Card(
        one_line(values.get("title")),
        authors(values.get("authors", "")),
        one_line(values.get("outlet")),
        day(values.get("published", "")),
        url if re.match(r"(?:https?://|www\.)\S+$", url) else None,
        language(values.get("language", "")),
    )


def draft(
    blocks: Sequence[Block], told: Card, file: str, original: bytes | None, where: str | Mapping[Field, str] = FIELD
) -> Draft:
    """The draft of `blocks` under the title; what `told` leaves open is taken from the text, when it stands there.

    `where` says in what part of the file, or in which for each field, the record stands.

    Raises UserError("no_text").
    """
    if not any(block.text.strip() and block.kind != "boilerplate" for block in blocks):
        raise UserError("no_text")
    text, zones = compose(blocks, told.title)
    found = catalogue.from_text(text, zones)
    made = Draft(
        text=text,
        title=told.title or found.title,
        authors=told.authors or found.authors,
        outlet=told.outlet or found.outlet or catalogue.host(told.url),
        published=told.published or found.published,
        url=told.url,
        language=told.language,
        zones=zones,
        file=file,
        original=original,
    )
    return noted(made, (told, where), (found, found.found), ({"outlet": catalogue.host(told.url)}, "address"))


def paragraphs(text: str) -> list[Block]:
    """The text's paragraphs, as blank lines part them."""
    return [Block(piece) for piece in _PARAGRAPHS.split(text.strip()) if piece.strip()]


def plain(text: str) -> str:
    """The text of a field without markup and mojibake."""
    text = normal(text)
    return mend(without_tags(text) if is_fragment(text) else text)


def one_line(text: str | None) -> str | None:
    """The text on one line, without markup; None when nothing is said."""
    text = " ".join(mend(without_tags(text) if is_fragment(text) else text).split()) if text else ""
    return None if text.casefold() in _NOBODY else text


def authors(text: str) -> tuple[str, ...]:
    """The names in a field, parted by semicolons, bars, “and”, or commas when these part no surname from its name."""
    parts = _SEVERAL.split(_BY.sub("", text))
    if len(parts) == 1 and all(" " in part.strip() for part in text.split(",")):
        parts = parts[0].split(",")
    names = (one_line(_BY.sub("", part).strip(" ,")) for part in parts)
    return tuple(dict.fromkeys(turned(name) for name in names if name))


def turned(name: str) -> str:
    """“Doe, Jane” → “Jane Doe”."""
    last, comma, first = name.partition(",")
    if comma and first.strip() and "," not in first and len(last.split()) <= 3:
        return f"{first.strip()} {last.strip()}"
    return name


def day(text: str) -> str | None:
    """The date that the field states in full, as YYYY-MM-DD."""
    text = text.strip()[:80]
    return dates.parse(text) or dates.first(text)


def language(text: str) -> str | None:
    """The two letters of a language given by code or English name."""
    text = text.strip().casefold()
    if text in _LANGUAGES:
        return _LANGUAGES[text]
    return text[:2] if re.fullmatch(r"[a-z]{2}(?:[-_][a-z]{2,4})?", text) else None
