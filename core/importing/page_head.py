"""What a web page shows its readers below the heading: who wrote the article, and when."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from core.importing import dates
from core.importing.bylines import Byline, byline, is_name
from core.importing.lines import lines

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ELEMENTS = 40  # below the heading that are looked at
_LENGTH = 160  # characters of a byline
_NAMED = '//h1/following::*[contains(@class, "author")]'


def below_heading(tree: "HtmlElement") -> Byline:
    """Author and date as the lines between the heading and the first paragraph of running text say."""
    authors: tuple[str, ...] = ()
    date: str | None = None
    for parts in _texts(tree):
        made = byline(lines(" ".join(parts))[0])
        if made is None:
            continue
        authors = authors or as_parted(made.authors, parts)
        date = date or (made.date if made.dated != "later" else None)
        if authors and date:
            break
    return Byline(authors, date or _time(tree))


def as_parted(authors: Sequence[str], parts: Sequence[str]) -> tuple[str, ...]:
    """“By”, “Jane Doe”, “The Paper” are parted by the markup alone: each name ends where its part does."""
    return tuple(next((part for part in parts if is_name(part) and name.startswith(part)), name) for name in authors)


def named(tree: "HtmlElement") -> tuple[str, ...]:
    """The name in the first element below the heading whose class speaks of an author."""
    for element in islice(tree.xpath(_NAMED), 5):
        parts = parts_of(element, 100)
        if len(parts) == 1 and is_name(parts[0]):
            return (parts[0],)
    return ()


def parts_of(element: "HtmlElement", limit: int) -> list[str]:
    """The element's text as its markup parts it; nothing when it is longer than `limit`."""
    parts = [part for text in element.itertext() if (part := " ".join(str(text).split()))]
    return parts if sum(map(len, parts)) <= limit else []


def _texts(tree: "HtmlElement") -> Iterator[list[str]]:
    """The short texts below the heading, each once, the outer element before those in it."""
    seen: set[str] = set()
    for element in islice(tree.xpath("//h1[1]/following::*"), _ELEMENTS):
        if element.tag in ("script", "style", "noscript", "form"):
            continue
        parts = parts_of(element, _LENGTH)
        text = " ".join(parts)
        if element.tag == "p" and not parts and element.text_content().strip():
            return
        if len(text) > 3 and text not in seen:
            seen.add(text)
            yield parts


def _time(tree: "HtmlElement") -> str | None:
    """The first time below the heading that is shown as a whole date."""
    for element in islice(tree.xpath("//h1[1]/following::time"), 3):
        if dates.first(" ".join(element.text_content()[:_LENGTH].split())):
            return dates.parse(element.get("datetime") or "") or dates.first(element.text_content())
    return None
