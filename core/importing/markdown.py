"""Markdown files, rendered to plain paragraphs: marks and link targets would only be noise among the names."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError
from core.importing import catalogue, dates, front_matter
from core.importing.blocks import Block, compose
from core.importing.encoding import decode
from core.importing.whence import ABOVE, HEADING, noted
from core.model import Draft

if TYPE_CHECKING:
    from markdown_it.token import Token

_TAG = re.compile(r"<!--.*?-->|<[^>]{0,500}>", re.DOTALL)
_KEYS = {
    "title": ("title", "headline"),
    "authors": ("author", "authors", "by", "byline"),
    "outlet": ("outlet", "source", "publication", "publisher", "site", "site_name"),
    "published": ("date", "published", "publication date", "date published", "created"),
    "url": ("url", "link", "source_url", "canonical", "source"),
    "language": ("lang", "language"),
}
_ABOVE = {"title": HEADING, "url": ABOVE}


class Markdown:
    """One file is one article."""

    name = "Markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown", ".mdown")

    def recognises(self, data: bytes) -> bool:
        """Never: any text may be anything."""
        return False

    def read(self, path: Path, data: bytes) -> Iterator[Draft]:
        """The one article in `data`. Raises UserError: not_text, no_text."""
        pairs, source = front_matter.split(decode(data))
        blocks, heading = _blocks(source)
        if not any(block.text.strip() for block in blocks):
            raise UserError("no_text")
        named = _first(pairs, "title")
        text, zones = compose(blocks, named or heading or catalogue.from_file_name(path.name).title)
        card = catalogue.from_text(text, zones, path.name)
        url = next((value for value in _all(pairs, "url") if "://" in value), None)
        outlet = next((value for value in _all(pairs, "outlet") if "://" not in value), None)
        made = Draft(
            text=text,
            title=named or card.title,
            authors=tuple(_all(pairs, "authors")) or card.authors,
            outlet=outlet or card.outlet or catalogue.host(url),
            published=_date(_first(pairs, "published")) or card.published,
            url=url or catalogue.address(text),
            language=(_first(pairs, "language") or "")[:2].lower() or None,
            zones=zones,
            file=path.name,
            original=data,
        )
        stated = {field: getattr(made, field) for field in _KEYS if _all(pairs, field)}
        above = {"title": heading, "url": made.url}
        yield noted(made, (stated, "front matter"), (above, _ABOVE), (card, card.found))


def _all(pairs: dict[str, list[str]], field: str) -> list[str]:
    return [value for key in _KEYS[field] for value in pairs.get(key, []) if value]


def _first(pairs: dict[str, list[str]], field: str) -> str | None:
    return next(iter(_all(pairs, field)), None)


def _date(text: str | None) -> str | None:
    return (dates.parse(text) or dates.first(text)) if text else None


def _blocks(source: str) -> tuple[list[Block], str | None]:
    """The blocks of the rendered source, and its first heading when it is of the first level."""
    from markdown_it import MarkdownIt

    blocks: list[Block] = []
    heading: str | None = None
    around: list[str] = []  # what the token stands in: list items, headings, quotes
    for token in MarkdownIt("commonmark").enable("table").parse(source):
        if token.nesting:
            _enter_or_leave(around, token)
        elif token.type == "inline":
            block = _inline(token, around, blocks)
            if heading is None and around[-1:] == ["h1"]:
                heading = block.text
            blocks.append(block)
        elif token.type in ("fence", "code_block"):
            blocks.append(Block(token.content))
        elif token.type == "html_block":
            blocks.append(Block(_TAG.sub(" ", token.content)))
    return blocks, heading


def _enter_or_leave(around: list[str], token: "Token") -> None:
    if token.nesting == 1:
        number = token.info if token.type == "list_item_open" else ""
        around.append(f"{number}." if number else token.tag)
    elif around:
        around.pop()


def _inline(token: "Token", around: Sequence[str], before: Sequence[Block]) -> Block:
    """A paragraph, heading, table cell or list item as one block."""
    children = token.children or []
    pictures = [child for child in children if child.type == "image"]
    text = "".join(map(_plain, children))
    if pictures and not "".join(_plain(child) for child in children if child.type != "image").strip():
        return Block(text, "caption")
    if around and around[-1] in ("h1", "h2", "h3", "h4", "h5", "h6"):
        return Block(text)
    if around and around[-1] in ("td", "th"):
        return Block(text, tight=bool(before))
    item = next((name for name in reversed(around) if name == "li" or name[:-1].isdigit()), None)
    if item is None:
        return Block(text)
    mark = "• " if item == "li" else item + " "
    same = bool(before) and (before[-1].text[:2] == mark if item == "li" else before[-1].text[:1].isdigit())
    return Block(mark + text, tight=same)


def _plain(token: "Token") -> str:
    """An inline token without its marks."""
    if token.type in ("softbreak", "hardbreak"):
        return " " if token.type == "softbreak" else "\n"
    return "" if token.type == "html_inline" else token.content
