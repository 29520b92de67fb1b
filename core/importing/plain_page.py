"""A web page of so many elements that looking for the article in it would take minutes: all its text, block by block.

Nobody writes such a page; a program does: a table of a register, a log, a thread of ten thousand comments.
"""

from collections.abc import Iterator
from copy import deepcopy
from typing import TYPE_CHECKING

from core.importing.blocks import Block
from core.importing.patience import look

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MANY = 10_000  # elements; pages of newspapers have 500 to 4,000, and each costs a fifth of a millisecond and more
NOTE = "The page is too long to look for the article in it; all of its text was taken."

_SKIPPED = frozenset(
    ("head", "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "select", "svg",
     "math", "iframe", "object", "audio", "video", "canvas", "map", "dialog")
)  # fmt: skip
_BLOCKS = frozenset(
    ("address", "article", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl", "dt",
     "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p",
     "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul")
)  # fmt: skip
_ROWS = frozenset(("li", "tr"))  # without blank lines between them
_CELLS = frozenset(("td", "th"))


def count(tree: "HtmlElement") -> int:
    """How many elements the page has."""
    return sum(1 for _ in tree.iter())


def article(tree: "HtmlElement") -> "HtmlElement | None":
    """The one element that the page itself calls its article, as a page of its own, if that has few elements."""
    from lxml.html import document_fromstring

    for name in ("article", "main"):
        found = list(tree.iter(name))
        if len(found) == 1 and count(found[0]) <= MANY:
            page = document_fromstring("<html><body></body></html>")
            page.body.append(deepcopy(found[0]))
            return page
    return None


def blocks(tree: "HtmlElement") -> list[Block]:
    """All that the page shows outside menus and forms."""
    made, before = list[Block](), ""
    for tag, text in _pieces(tree):
        made.append(Block(text, "caption" if tag == "figcaption" else None, tag == "br" or tag == before in _ROWS))
        before = tag
    return made


def _pieces(tree: "HtmlElement") -> Iterator[tuple[str, str]]:
    """(the element that began it, its text) of each piece that the page shows by itself."""
    from lxml.etree import iterwalk

    walk = iterwalk(tree, events=("start", "end", "comment", "pi"))
    tag, held = "", list[str]()
    for event, element in walk:
        look()
        name = element.tag if isinstance(element.tag, str) else ""
        starts = event == "start"
        if name in _BLOCKS:
            if text := _row(held):
                yield tag, text
            tag, held = name if starts or name == "br" else "", []
        if starts and name in _SKIPPED:
            walk.skip_subtree()
        elif starts and name:
            if name in _CELLS and any(map(str.strip, held)):
                held.append(" | ")
            held.append(("• " if name == "li" else "") + (element.text or ""))
        if not starts and element is not tree:
            held.append(element.tail or "")
    if text := _row(held):
        yield tag, text


def _row(pieces: list[str]) -> str:
    text = " ".join("".join(pieces).split())
    return "" if text == "•" else text
