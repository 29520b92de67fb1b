"""What a pasted text says of its own origin: title, authors, outlet, date. What it does not say stays open."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import PurePath
from typing import NamedTuple
from urllib.parse import urlsplit

from core.importing import dates, title
from core.importing.bylines import byline, is_name
from core.importing.lines import Line, lines
from core.importing.whence import first
from core.model import Zone

_FILE_DATE = re.compile(r"^\(?((?:1[89]|20)\d\d)[-_. ]?([01]\d)[-_. ]?([0-3]\d)\)?(?:[\s_,–—-]+|$)")
_FILE_PARTS = re.compile(r"\s+[–—-]\s+|\s*__+\s*|\s+\|\s+")
_SOURCE = re.compile(
    r"(?:source|outlet|publication|publisher|newspaper|published\s+(?:by|in))\s*:\s*(\S+(?:\s+\S+){0,6})$",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"(?:date|published)\s*:\s*", re.IGNORECASE)
_RIGHTS = re.compile(
    r"(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)\d\d"
    r"|present))?)?[\s,.–—-]*(?:by\s+)?"
    r"([^|•·]{2,60})",
    re.IGNORECASE,
)
_ALL_RIGHTS = re.compile(r"[\s.,–—-]*(?:all rights.*|inc\.?|ltd\.?|llc\.?|(?:19|20)\d\d)[\s.]*$", re.IGNORECASE)
_NO_HOLDER = re.compile(r"(?:notice|policy|law|infringement|all rights?|the author|protected)\b", re.IGNORECASE)
_DATELINE = re.compile(
    r"[^,(.!?a-z]{2,40}(?:,\s[A-Z][a-z]+\.?)?[,(]\s*(.{8,22}?)\s*(?:\([^()]{2,40}\)|/[\w ]{2,20}/)?\s*[-–—]{1,2}\s"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$")
_ADDRESS_DATE = re.compile(
    r"/((?:19|20)\d\d)/([01]?\d)/([0-3]?\d)(?:/|$)|[/-]((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?:\D|$)"
)
_ORGANIZATION = re.compile(
    r"\b(?:agency|news|press|service|times|post|desk|staff|media|today|daily|herald|tribune|magazine|bureau"
    r"|network|team)\b",
    re.IGNORECASE,
)
_NEAR = 12  # lines below the title in which a bare date is the article's


class Catalogue(NamedTuple):
    """The catalogue card of an article; None and () where nothing is said."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published: str | None = None  # YYYY-MM-DD
    found: Mapping[str, str] = {}  # field → where it stands


def from_text(text: str, zones: Sequence[Zone], file_name: str | None = None) -> Catalogue:
    """What `text`, cut into `zones`, and the name of its file say. Nothing is guessed.

    A date counts when it is labelled as that of publication, stands by itself near the title, opens the text as a
    dateline, or is part of the file's name or of the address above the text.
    """
    named = from_file_name(file_name or "")
    found, heading = _outside_body(text, zones)
    own = title.text_of(heading, text) if heading else None
    near = _near(found, heading, _body_start(text, zones))
    name, name_at = first((own, "heading of the text"), (named.title, "file name"))
    outlet, outlet_at = first(
        (_source(found), "“Source:” line"),
        (named.outlet, "file name"),
        (_outlet_before(own, file_name, found), "file name"),
        (_beside(heading, found), "name of the page"),
        _owner(found),
    )
    published, published_at = first(
        _published(found, near), (named.published, "file name"), (_dateline(text, zones), "dateline")
    )
    places = {"title": name_at, "authors": "byline", "outlet": outlet_at, "published": published_at}
    return Catalogue(name, _authors(found, near, heading), outlet, published, places)


def from_file_name(name: str) -> Catalogue:
    """What “2021-03-14 Outlet - Title.txt” says; a name without a date, or without a dash, says nothing."""
    stem = PurePath(name).stem
    match = _FILE_DATE.match(stem)
    if not match:
        return Catalogue()
    published = dates.parse("-".join(match.groups()))
    if published is None:
        return Catalogue()
    parts = [part.strip().replace("_", " ") for part in _FILE_PARTS.split(stem[match.end() :]) if part.strip()]
    if len(parts) >= 2:
        return Catalogue(" - ".join(parts[1:]), (), parts[0], published)
    return Catalogue(published=published)


def address(text: str) -> str | None:
    """The address that stands alone in one of the first three lines of `text`."""
    for line in lines(text[:2000])[:3]:
        if _ADDRESS.match(line.text):
            return line.text
    return None


def host(url: str | None) -> str | None:
    """The site of an address, without “www.”."""
    if not url:
        return None
    try:
        name = urlsplit(url if "://" in url else "https://" + url).hostname
    except ValueError:
        return None
    return name.removeprefix("www.") if name and "." in name else None


def address_date(url: str | None) -> str | None:
    """The date in an address like …/2021/03/14/title."""
    match = _ADDRESS_DATE.search(url or "")
    if not match:
        return None
    return dates.parse("/".join(part for part in match.groups() if part))


def _outside_body(text: str, zones: Sequence[Zone]) -> tuple[list[Line], Line | None]:
    """The lines of title and boilerplate, and the title's line."""
    found: list[Line] = []
    heading: Line | None = None
    for zone in zones:
        if zone.kind in ("title", "boilerplate"):
            inside = lines(text[zone.start : zone.end])
            moved = [line._replace(start=line.start + zone.start, end=line.end + zone.start) for line in inside]
            if zone.kind == "title" and heading is None and moved:
                heading = moved[0]
            found += moved
    return found, heading


def _body_start(text: str, zones: Sequence[Zone]) -> int:
    """Where the first stretch of body begins that is more than a standfirst."""
    bodies = [zone for zone in zones if zone.kind == "body"]
    return next(
        (zone.start for zone in bodies if zone.end - zone.start > 300), bodies[0].start if bodies else len(text)
    )


def _near(found: Sequence[Line], heading: Line | None, body: int) -> list[Line]:
    """The lines between title and body and the nearest around the title; without one all above the body."""
    if heading is None:
        return [line for line in found if line.start <= body]
    at = found.index(heading)
    below = [line for line in found[at + 1 :] if line.start <= body]
    return [heading, *below, *reversed(found[max(0, at - 4) : at])]


def _authors(found: Sequence[Line], near: Sequence[Line], heading: Line | None) -> tuple[str, ...]:
    """Names from a byline near the title, else from one elsewhere, else standing alone above a date."""
    for group in (near, found):
        for line in group:
            if (made := byline(line)) and made.authors:
                return tuple(dict.fromkeys(made.authors))
    below = [line for line in near if heading and line.start > heading.start]
    for line, after in pairwise(below):
        name, _, rest = line.text.partition(",")
        if (
            (made := byline(after))
            and made.date
            and is_name(name)
            and not _ORGANIZATION.search(name)
            and len(rest) < 40
        ):
            return (name,)
    return ()


def _published(found: Sequence[Line], near: Sequence[Line]) -> tuple[str | None, str]:
    """A date labelled as that of publication, one alone near the title, that of an update, or the address's."""
    for line in found:
        made = byline(line)
        if made and made.date and made.dated == "first":
            return made.date, "date line"
    for sort in ("bare", "later"):
        for line in near:
            made = byline(line)
            if made and made.date and made.dated == sort:
                return made.date, "date line"
    dated = (date for line in near if _ADDRESS.match(line.text) and (date := address_date(line.text)))
    return next(dated, None), "address"


def _dateline(text: str, zones: Sequence[Zone]) -> str | None:
    """The date of “MINSK, March 14, 2021 (Agency) —” at the head of the body."""
    body = next((zone for zone in zones if zone.kind == "body"), None)
    if body is None:
        return None
    head = text[body.start : body.start + 110].strip().split("\n")[0]
    match = _DATELINE.match(head)
    return dates.parse(match[1].strip(" ,()")) if match else None


def _source(found: Sequence[Line]) -> str | None:
    """The outlet that a “Source:” line names."""
    for line in found:
        if (match := _SOURCE.match(line.text)) and not _ADDRESS.match(match[1]):
            return match[1].strip(" .")
    return None


def _outlet_before(title: str | None, file_name: str | None, found: Sequence[Line]) -> str | None:
    """The outlet in a file name “Outlet - Title”, when the text bears that title."""
    parts = _FILE_PARTS.split(PurePath(file_name or "").stem, maxsplit=1)
    if not title or len(parts) != 2 or _letters(parts[1]) != _letters(title) or not parts[0].strip():
        return None
    name = parts[0].strip()
    return "The " + name if any(line.plain == "the " + name.casefold() for line in found) else name


def _beside(heading: Line | None, found: Sequence[Line]) -> str | None:
    """The outlet in “Title | Outlet”, the name that browsers give a page."""
    for line in found:
        if heading and line is not heading and line.text.startswith(heading.text):
            rest = re.fullmatch(r"\s+[|–—-]\s+([^|]{2,40})", line.text[len(heading.text) :])
            if rest:
                return rest[1].strip()
    return None


def _owner(found: Sequence[Line]) -> tuple[str | None, str]:
    """The outlet by the address above the text or by the copyright line."""
    for line in found:
        if _ADDRESS.match(line.text) and (site := host(line.text)):
            return site, "address"
    for line in found:
        if (match := _RIGHTS.match(line.text)) and (holder := _ALL_RIGHTS.sub("", match[1]).strip(" .,–—-")):
            holder = re.split(r"\s+(?:in England|a division|part of|powered by)\b|,|/| — | - ", holder)[0].strip()
            if holder and len(holder.split()) <= 5 and not _NO_HOLDER.match(holder):
                return _as_written(holder, found), "copyright line"
    return None, ""


def _as_written(holder: str, found: Sequence[Line]) -> str:
    """The holder's name as a line of the page writes it: “Dailyecho.example” is “Daily Echo” elsewhere."""
    wanted = _letters(re.sub(r"\.\w{2,6}(?:\.\w{2,3})?$", "", holder))
    written = (line.text.strip(" .") for line in found if len(line.words) <= 5)
    return next((name for name in written if _letters(name) == wanted and " " in name), holder)


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
