"""Where a web page says what its catalogue card holds: which meta tag, JSON-LD, a byline, the address."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from core.importing import json_ld
from core.importing.bylines import Byline
from core.importing.catalogue import address_date, host
from core.importing.lines import plain
from core.importing.whence import first

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from core.importing.page_card import Meta

Tags = Mapping[str, Sequence[str]]  # field → names of the meta tags that hold it, those trusted most first


def places(
    card: json_ld.Card,
    tree: "HtmlElement",
    meta: "Meta",
    told: json_ld.Card,
    shown: Byline,
    tags: Tags,
    read: Mapping[str, Callable[[list[str]], Any]],
) -> dict[str, str]:
    """Field of `card` → where it stands. `told` is the page's JSON-LD, `shown` what stands below its heading.

    `read` makes the value of a field out of the contents of a meta tag; without it the content is the value.
    """
    headings = [plain(tag.text_content()) for tag in tree.iter("h1")]
    title, site = plain(card.title or ""), host(card.url)
    seen = {
        "title": [
            (title in headings, "heading of the page"),
            *_tagged("title", card, told, meta, tags, read),
            (True, "title of the page"),
        ],
        "authors": [*_tagged("authors", card, told, meta, tags, read), (True, "byline")],
        "outlet": [*_tagged("outlet", card, told, meta, tags, read), (card.outlet == site, "address")],
        "published": [
            *_tagged("published", card, told, meta, tags, read),
            (shown.date == card.published, "date line"),
            (address_date(card.url) == card.published, "address"),
            (True, "time shown on the page"),
        ],
        "url": [*_tagged("url", card, told, meta, tags, read), (True, "address of the saved page")],
        "language": [(True, "language of the page")],
    }
    return {name: first(*given)[1] or "the page" for name, given in seen.items() if getattr(card, name)}


def _tagged(
    name: str,
    card: json_ld.Card,
    told: json_ld.Card,
    meta: "Meta",
    tags: Tags,
    read: Mapping[str, Callable[[list[str]], Any]],
) -> Iterator[tuple[bool, str]]:
    """Does the page's JSON-LD say the same, and which meta tags do?"""
    value, make = getattr(card, name), read.get(name)
    stated = getattr(told, name)
    if name != "outlet":  # the meta tags are asked before it
        yield _same(list(stated) if name == "authors" else [stated or ""], value, make), "JSON-LD"
    for tag in tags.get(name, ()):
        yield _same(meta.tags.get(tag, []), value, make), f"meta tag {tag}"
    if name == "outlet":
        yield _same([stated or ""], value, make), "JSON-LD"


def _same(given: list[str], value: Any, make: Callable[[list[str]], Any] | None) -> bool:
    return bool(given) and (make(given) == value if make else value in given)
