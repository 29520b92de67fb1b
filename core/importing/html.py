"""Saved web pages. The article's text is the readable text of the page; the page itself travels along.

Nothing is ever fetched: the extraction works on the file alone.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import UserError
from core.importing import catalogue, page_card, plain_page
from core.importing.blocks import Block, compose
from core.importing.encoding import decode
from core.importing.extraction import extraction
from core.importing.json_ld import Card
from core.importing.lines import plain
from core.importing.mending import mend, mend_all, mend_blocks
from core.importing.patience import look
from core.importing.whence import noted
from core.model import Draft

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,30})|<\?xml[^>]{0,100}encoding=["']([\w.:-]{2,30})""",
    re.IGNORECASE,
)
_EMBEDDED = re.compile(r"data:[\w/+.;=-]{1,100},[\w+/=%.~-]{1000,}")  # pictures and fonts; the parser stops at 10 MB
_HEAD = 8_000  # bytes in which the page names its encoding
_CAPTION = 600  # characters of a caption
_LONG = 3_000_000  # characters of text; a book has one million, and the extraction's time grows with the square
_DEEP = 200  # levels of nesting; the extraction recurses, a page made by people stays below 60
_ATTRIBUTES = 2_000  # of one element; the parser's time grows with their square
_ENDLESS = 1_000_000  # characters of a script or style; the parser gives up at 10 million, and with it the text behind
_TAG = re.compile(r"""<[a-z](?:[^<>"']++|"[^"]*"|'[^']*')*+""", re.IGNORECASE)
_QUOTED = re.compile(r""""[^"]*"|'[^']*'""")
_SILENT = (
    (re.compile(r"<script\b[^>]*>", re.IGNORECASE), re.compile(r"</script\b", re.IGNORECASE)),
    (re.compile(r"<style\b[^>]*>", re.IGNORECASE), re.compile(r"</style\b", re.IGNORECASE)),
)


class Html:
    """One page is one article."""

    name = "Web page"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def recognises(self, data: bytes) -> bool:
        """It begins like a web page."""
        return is_html(data)

    def read(self, path: Path, data: bytes) -> Iterator[Draft]:
        """The one article in `data`. Raises UserError: not_text, no_text, unreadable_file."""
        yield page(decode(data, declared(data)), path, data)


def page(source: str, path: Path, original: bytes, url: str | None = None) -> Draft:
    """The article in the page `source`. `url` is where the file around the page says that it came from.

    Raises UserError: no_text, unreadable_file.
    """
    tree = _parsed(source)
    card = _mended(page_card.card(tree, source, url))
    large = plain_page.count(tree) > plain_page.MANY
    blocks = mend_blocks(_blocks_of_many(tree) if large else _blocks(tree))
    if not any(block.text.strip() for block in blocks):
        raise UserError("no_text")
    text, zones = compose(blocks, card.title)
    told = catalogue.from_text(text, zones, path.name)
    made = Draft(
        text=text,
        title=card.title or told.title,
        authors=card.authors or told.authors,
        outlet=card.outlet or told.outlet,
        published=card.published or told.published,
        url=card.url,
        language=card.language,
        zones=zones,
        file=path.name,
        original=original,
        note=plain_page.NOTE if large else None,
    )
    return noted(made, (card, card.found), (told, told.found))


def _mended(card: Card) -> Card:
    title, outlet = (mend(text) if text else text for text in (card.title, card.outlet))
    return card._replace(title=title, outlet=outlet, authors=mend_all(card.authors))


def is_html(data: bytes) -> bool:
    """Begins like a web page, whatever the file is called."""
    head = data[:_HEAD]
    text = head.decode("utf-16", "ignore") if head[:2] in (b"\xff\xfe", b"\xfe\xff") else head.decode("latin-1")
    return bool(_HTML.match(text.removeprefix("ï»¿")))


def declared(data: bytes) -> str | None:
    """The encoding that the page names in its head."""
    match = _CHARSET.search(data[:_HEAD])
    return (match[1] or match[2]).decode("ascii") if match else None


def _parsed(source: str) -> "HtmlElement":
    """The page's tree. Raises UserError for what is no page, or so deep or long that nobody wrote it."""
    from lxml.etree import ParserError, XMLSyntaxError
    from lxml.html import HTMLParser, document_fromstring

    source = _without_endless(_EMBEDDED.sub("data:,", re.sub(r"^\s*<\?xml[^>]*\?>", "", source)))
    if any(_has_many_attributes(tag[0]) for tag in _TAG.finditer(source) if tag.end() - tag.start() > 2 * _ATTRIBUTES):
        raise UserError("unreadable_file", reason="one of its elements has too many attributes")
    try:
        tree = document_fromstring(source, parser=HTMLParser(encoding=None, huge_tree=False, recover=True))
    except (ParserError, XMLSyntaxError, ValueError):
        raise UserError("no_text") from None
    deepest, text = _measured(tree)
    if deepest > _DEEP:
        raise UserError("unreadable_file", reason="its elements are nested too deeply")
    if text > _LONG:
        raise UserError("page_too_long", limit=_LONG // 1_000_000)
    return tree


def _without_endless(source: str) -> str:
    """The page without what stands in scripts and styles that are longer than any that a browser is sent."""
    for opens, closes in _SILENT if len(source) > _ENDLESS else ():
        kept, at = list[str](), 0
        while (start := opens.search(source, at)) and (end := closes.search(source, start.end())):
            kept.append(source[at : start.end() if end.start() - start.end() > _ENDLESS else end.start()])
            at = end.start()
        source = "".join([*kept, source[at:]])
    return source


def _has_many_attributes(tag: str) -> bool:
    return len(_QUOTED.sub("", tag).split()) > _ATTRIBUTES


def _measured(tree: "HtmlElement") -> tuple[int, int]:
    """How many levels the tree has, and how many characters of text; counted without recursion."""
    from lxml.etree import iterwalk

    deepest = level = text = 0
    for event, element in iterwalk(tree, events=("start", "end")):
        level += 1 if event == "start" else -1
        deepest = max(deepest, level)
        if event == "start" and element.tag not in ("script", "style"):
            text += len(element.text or "") + len(element.tail or "")
    return deepest, text


def _blocks_of_many(tree: "HtmlElement") -> list[Block]:
    """Those of the article, where the page says which part of it that is; else all that it shows."""
    look()
    part = plain_page.article(tree)
    blocks = [] if part is None else _blocks(part)
    return blocks or plain_page.blocks(tree)


def _blocks(tree: "HtmlElement") -> list[Block]:
    """The readable part of the page, piece by piece."""
    try:
        found = extraction()(tree, favor_precision=True, include_comments=False, with_metadata=False)
    except RecursionError:
        raise UserError("unreadable_file", reason="its elements are nested too deeply") from None
    body: Any = getattr(found, "body", None)
    if body is None:
        return []
    blocks = [Block(text, None, tight) for text, tight in _pieces(body) if text.strip()]
    return _with_captions(tree, blocks)


def _with_captions(tree: "HtmlElement", blocks: list[Block]) -> list[Block]:
    """The blocks with the captions of the article's pictures, each behind the paragraph above its picture."""
    places = {plain(block.text): place for place, block in enumerate(blocks)}
    captions: dict[int, list[Block]] = {}
    last = -1
    for tag in tree.iter("p", "h1", "h2", "h3", "figcaption"):
        text = _row(tag.text_content())
        if tag.tag != "figcaption":
            last = places.get(plain(text), last)
        elif plain(text) in places:
            blocks[places[plain(text)]] = Block(text, "caption")
        elif 0 < len(text) <= _CAPTION and last < len(blocks) - 1 and _is_within_article(tag):
            captions.setdefault(last, []).append(Block(text, "caption"))
    placed = ((*captions.get(place, ()), *(blocks[place + 1 : place + 2])) for place in range(-1, len(blocks)))
    return [block for group in placed for block in group]


def _is_within_article(tag: "HtmlElement") -> bool:
    """Inside the page's article, and not inside a box that stands in it."""
    around = {element.tag for element in tag.iterancestors()}
    return bool(around & {"article", "main"}) and not around & {"aside", "nav", "footer", "a", "li"}


def _pieces(body: Any) -> Iterator[tuple[str, bool]]:
    """(text, does it follow its neighbour without a blank line) of each paragraph, heading, list item and table row."""
    for element in body:
        if element.tag == "list":
            for number, item in enumerate(element.iter("item")):
                yield "• " + _row("".join(item.itertext())), number > 0
        elif element.tag == "table":
            for number, row in enumerate(element.iter("row")):
                cells = (_row("".join(cell.itertext())) for cell in row.iter("cell"))
                yield " | ".join(cell for cell in cells if cell), number > 0
        elif element.tag != "graphic":
            yield from ((line, number > 0) for number, line in enumerate(_broken(element)))
        if element.tail and element.tail.strip():
            yield _row(element.tail), False


def _broken(element: Any) -> list[str]:
    """The lines of a paragraph, cut where the page breaks them."""
    for pause in element.iter("lb"):
        pause.tail = "\n" + (pause.tail or "")
    text = "".join(part if part.startswith("\n") else part.replace("\n", " ") for part in element.itertext())
    return [row for line in text.split("\n") if (row := _row(line))]


def _row(text: str) -> str:
    return " ".join(text.split())
