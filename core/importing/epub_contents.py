"""What an EPUB book says of itself: its pages in order, the titles of its chapters, author, publisher and date."""

import posixpath
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from core.errors import UserError
from core.importing import dates, document
from core.importing.mending import mend
from core.importing.package import Package
from core.importing.xml_tree import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document")
_TITLE = 300  # characters


class Book(NamedTuple):
    """`titles` are those of the pages with which chapters begin; `skipped` are tables of contents and covers."""

    pages: list[str]
    titles: dict[str, str]
    skipped: set[str]
    authors: tuple[str, ...]
    outlet: str | None  # the book's title, else its publisher
    published: str | None
    language: str | None


def contents(package: Package) -> Book:
    """The book's contents. Raises UserError as `Package.xml`."""
    container = package.xml("META-INF/container.xml")
    places = [attribute(each, "full-path") for each in _all(container, "rootfile")]
    place = next((name for name in places if name in package), "")
    root = package.xml(place)
    if root is None:
        raise UserError("damaged_file")
    folder = posixpath.dirname(place)
    items = {attribute(item, "id"): item for item in _all(root, "item")}
    spine = [items.get(attribute(each, "idref")) for each in _all(root, "itemref")]
    pages = [_target(folder, item) for item in spine if item is not None and attribute(item, "media-type") in _PAGES]
    lists = [item for item in items.values() if _is_list(item)]
    skipped = {_target(folder, item) for item in lists}
    skipped |= {
        _target(folder, each) for each in _all(root, "reference") if attribute(each, "type") in ("toc", "cover")
    }
    titles: dict[str, str] = {}
    for item in lists:
        titles = titles or _titles(package, _target(folder, item))
    return Book(list(dict.fromkeys(pages)), titles, skipped, *_card(root))


def _card(root: "Element") -> tuple[tuple[str, ...], str | None, str | None, str | None]:
    said: dict[str, list[str]] = {}
    for parent in _all(root, "metadata"):
        for each in parent.iter():
            if each.text and each.text.strip() and _is_wanted(each):
                said.setdefault(local(each), []).append(" ".join(each.text.split()))
    date = next(iter(said.get("date", [])), "")
    outlet = next(iter(said.get("title", []) + said.get("publisher", [])), None)
    authors = document.plausible_authors(said.get("creator", []))
    language = document.two_letters(next(iter(said.get("language", [])), None))
    return authors, mend(outlet) if outlet else None, dates.parse(date), language


def _is_wanted(element: "Element") -> bool:
    """Translators and illustrators are no authors, and the date of a conversion or change is none of publication."""
    role, event = attribute(element, "role"), attribute(element, "event")
    return role in ("", "aut") and event in ("", "publication", "original-publication")


def _is_list(item: "Element") -> bool:
    """The table of contents of this or of the older form."""
    return "nav" in attribute(item, "properties").split() or attribute(item, "media-type") == "application/x-dtbncx+xml"


def _titles(package: Package, name: str) -> dict[str, str]:
    """The first title that the table of contents called `name` gives to each page."""
    root = package.xml(name)
    found: dict[str, str] = {}
    folder = posixpath.dirname(name)
    for point in _all(root, "navPoint"):
        text = next((" ".join("".join(map(str, each.itertext())).split()) for each in _all(point, "navLabel")), "")
        target = next((_target(folder, each, "src") for each in _all(point, "content")), "")
        found.setdefault(target, text[:_TITLE])
    for link in (link for nav in _all(root, "nav") if attribute(nav, "type") in ("toc", "") for link in _all(nav, "a")):
        found.setdefault(_target(folder, link), " ".join("".join(map(str, link.itertext())).split())[:_TITLE])
    return {target: text for target, text in found.items() if target and text}


def _target(folder: str, element: "Element", name: str = "href") -> str:
    """The part of the package that the element points to."""
    link = unquote(attribute(element, name).partition("#")[0])
    return posixpath.normpath(posixpath.join(folder, link)) if link else ""


def _all(root: "Element | None", name: str) -> list["Element"]:
    return [] if root is None else [element for element in root.iter() if local(element) == name]
