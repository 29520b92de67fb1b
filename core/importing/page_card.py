"""The catalogue card of a web page: the heading shown, JSON-LD, meta tags and address."""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from core.importing import dates, json_ld, page_head, page_whence
from core.importing.bylines import is_name
from core.importing.catalogue import address_date, host
from core.importing.lines import plain

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SAVED = re.compile(  # the browsers' note, and that of SingleFile
    r"saved from url=\(\d+\)(\S+)|Page saved with SingleFile\s+url:\s*(\S+)", re.IGNORECASE
)
_TITLES = ("og:title", "twitter:title", "headline", "dc.title", "dcterms.title", "parsely-title", "title")
_DATES = (
    "article:published_time", "og:published_time", "datepublished", "article:published", "published_time",
    "parsely-pub-date", "sailthru.date", "publication_date", "publishdate", "publish-date", "pubdate",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "date",
)  # fmt: skip
_AUTHORS = ("author", "article:author", "byl", "dc.creator", "dcterms.creator", "sailthru.author", "parsely-author")
_OUTLETS = ("og:site_name", "dc.publisher", "application-name", "twitter:site")
_TAGS = {
    "title": _TITLES, "authors": _AUTHORS, "outlet": _OUTLETS, "published": _DATES, "url": ("og:url", "twitter:url"),
}  # fmt: skip
_SITE = re.compile(r"\s+(?:[|–—»«·•:/-]|::)\s+")
_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"\s*(?:;|,|\band\b|&|\|)\s*")
_BY = re.compile(r"^\s*(?:written\s+)?by:?\s+", re.IGNORECASE)
_SIGNED = (
    '//a[@rel="author"] | //*[contains(@class, "byline") or contains(@class, "author-name")]'
    ' | //*[@itemprop="author"] | //article//a[contains(@href, "/author")] | //main//a[contains(@href, "/author")]'
)
_ORGANIZATION = re.compile(
    r"\b(?:staff|team|desk|editors?|newsroom|agency|news|press|service|times|gazette|journal|post|tribune|herald|media"
    r"|network|magazine|daily|reporters?)\b",
    re.IGNORECASE,
)
_ALIKE = 0.5  # share of a heading's words that the page's other titles must hold


def card(tree: "HtmlElement", source: str, saved_from: str | None = None) -> json_ld.Card:
    """What the page `source`, parsed as `tree`, says of its article. What it does not say stays open.

    `saved_from` is its address when the file around it knows that.
    """
    told = json_ld.card([str(script) for script in tree.xpath('//script[contains(@type, "ld+json")]/text()')])
    meta = Meta.of(tree)
    url = _address(tree, source, meta, told, saved_from)
    outlet = meta.first(_OUTLETS) or told.outlet
    sites = [name for name in (outlet, told.outlet, host(url)) if name]
    shown = page_head.below_heading(tree)
    people = _people(told.authors) or _people(meta.all(_AUTHORS))
    stated = told.published or _date(meta.all(_DATES)) or _date(_marked(tree))
    made = json_ld.Card(
        _title(tree, meta, told, sites),
        _persons(people, sites) or shown.authors or _signed(tree) or page_head.named(tree) or people,
        outlet.lstrip("@") if outlet else host(url),
        stated or shown.date or address_date(url) or _date(_shown(tree)),
        url,
        _language(tree, meta, told),
    )
    return made._replace(found=page_whence.places(made, tree, meta, told, shown, _TAGS, _READ))


class Meta(NamedTuple):
    """The page's meta tags by name, in lower case."""

    tags: dict[str, list[str]]

    @classmethod
    def of(cls, tree: "HtmlElement") -> "Meta":
        """All meta tags of the page that say something."""
        tags: dict[str, list[str]] = {}
        for tag in tree.iter("meta"):
            content = " ".join((tag.get("content") or "").split())
            for key in ("property", "name", "itemprop"):
                if content and (name := tag.get(key)):
                    tags.setdefault(name.lower(), []).append(content)
        return cls(tags)

    def all(self, names: Sequence[str]) -> list[str]:
        return [content for name in names for content in self.tags.get(name, [])]

    def first(self, names: Sequence[str]) -> str | None:
        return next(iter(self.all(names)), None)


def _title(tree: "HtmlElement", meta: Meta, told: json_ld.Card, sites: Sequence[str]) -> str | None:
    """The heading that readers saw, when the page's other titles agree with it; else the first of these."""
    element = " ".join((tree.findtext(".//title") or "").split())
    others = [title for title in (*meta.all(_TITLES)[:2], told.title, element) if title]
    cut = [_without_site(title, sites) for title in others]
    headings = [text for tag in tree.iter("h1") if (text := " ".join(tag.text_content().split()))]
    for heading in headings:
        if inner := next((title for title in cut if _is_labelled(heading, title)), None):
            return inner
    alike = [max((_alike(heading, title) for title in others), default=0) for heading in headings]
    if any(alike):
        return headings[alike.index(max(alike))]
    if len(headings) == 1 and len(headings[0].split()) >= 4 and not _names_site(headings[0], sites):
        return headings[0]
    return next(iter(cut), None) or next(iter(headings), None)


def _is_labelled(heading: str, title: str) -> bool:
    """The heading is the title with a label of one or two words, such as “News”, before it."""
    label = plain(heading).removesuffix(" " + plain(title))
    return label != plain(heading) and len(label.split()) <= 2 and label.replace(" ", "").isalpha()


def _without_site(title: str, sites: Sequence[str]) -> str:
    """“Title | Outlet” without the outlet. Behind an upright line stands no part of a title."""
    parts = _SITE.split(title)
    while len(parts) > 1 and _names_site(parts[-1], sites):
        title = title[: title.rindex(parts.pop())].rstrip(" |–—»«·•:/-")
    return title.split(" | ")[0].strip()


def _names_site(text: str, sites: Sequence[str]) -> bool:
    letters = _letters(text)
    return any(letters in _letters(site) or _letters(site) in letters for site in sites if _letters(site) and letters)


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


def _alike(heading: str, title: str) -> int:
    """How many words of the heading the title holds; 0 when these are less than half of them."""
    words = set(_WORD.findall(plain(heading)))
    shared = len(words & set(_WORD.findall(plain(title))))
    return shared if len(words) > 1 and shared >= _ALIKE * len(words) else 0


def _people(given: Sequence[str]) -> tuple[str, ...]:
    """Names of authors out of what the page lists; addresses are none."""
    names: list[str] = []
    for text in given:
        if "://" not in text and "@" not in text:
            whole = _BY.sub("", text).strip(" ,")
            parts = [part.strip(" ,") for part in _BETWEEN.split(whole)]
            names += map(_cased, parts if all(map(is_name, parts)) else [whole] if whole else [])
    return tuple(dict.fromkeys(names))


def _persons(people: tuple[str, ...], sites: Sequence[str]) -> tuple[str, ...]:
    """`people`, unless all of them are the site itself or an organization of several words."""
    return () if all(_names_site(name, sites) or _ORGANIZATION.search(name) for name in people) else people


def _cased(name: str) -> str:
    return name.title() if name.isupper() and " " in name else name


def _signed(tree: "HtmlElement") -> tuple[str, ...]:
    """Names behind rel=author or in an element marked as byline, or linking to an author."""
    for place in tree.xpath(_SIGNED):
        parts = page_head.parts_of(place, 200)
        text = _BY.sub("", " ".join(parts))
        if is_name(text):
            return tuple(map(_cased, page_head.as_parted([text], parts)))
    return ()


def _date(given: Sequence[str]) -> str | None:
    return next((date for text in given if (date := dates.parse(text) or dates.first(text))), None)


def _marked(tree: "HtmlElement") -> list[str]:
    """The times that the page marks as that of publication."""
    marked = '//*[@itemprop="datePublished"]'
    return [str(text) for text in tree.xpath(f"{marked}/@datetime | {marked}/@content | //time[@pubdate]/@datetime")]


def _shown(tree: "HtmlElement") -> list[str]:
    """The first time shown in the page's article."""
    return [str(text) for text in tree.xpath("(//article//time/@datetime)[1] | (//main//time/@datetime)[1]")]


def _address(tree: "HtmlElement", source: str, meta: Meta, told: json_ld.Card, saved_from: str | None) -> str | None:
    """Where the page came from: what the browser noted on saving it, else what the page says."""
    saved = _SAVED.search(source[:2000])
    links = [str(link) for link in tree.xpath('//link[@rel="canonical"]/@href')]
    given = (
        saved_from,
        (saved[1] or saved[2]) if saved else None,
        *links,
        *meta.all(("og:url", "twitter:url")),
        told.url,
    )
    return next((url for url in given if url and url.startswith(("http://", "https://"))), None)


def _language(tree: "HtmlElement", meta: Meta, told: json_ld.Card) -> str | None:
    """The two letters of the page's language."""
    given = (tree.get("lang"), *tree.xpath("//html/@lang"), told.language, *meta.all(("og:locale", "language")))
    return next((str(text)[:2].lower() for text in given if text and re.match(r"[A-Za-z]{2}(?:[-_]|$)", text)), None)


#: What the contents of a meta tag say, by field.
_READ: dict[str, Callable[[list[str]], Any]] = {
    "authors": _people,
    "published": _date,
    "outlet": lambda given: given[0].lstrip("@"),
}
