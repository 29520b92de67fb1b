"""What a pasted text says of its own origin: title, authors, outlet, date. What it does not say stays open."""

import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import NamedTuple
from urllib.parse import urlsplit

from core.importing import dates, title
from core.importing.bylines import byline
from core.importing.lines import Line, lines
from core.model import Zone

_FILE_DATE = re.compile(r"^\(?((?:1[89]|20)\d\d)[-_. ]?([01]\d)[-_. ]?([0-3]\d)\)?(?:[\s_,–—-]+|$)")
_FILE_PARTS = re.compile(r"\s+[–—-]\s+|\s*__+\s*|\s+\|\s+")
_SOURCE = re.compile(
    r"(?:source|outlet|publication|publisher|newspaper|published\s+(?:by|in)|via)\s*:\s*(.{2,80})$", re.IGNORECASE
)
_LABELLED = re.compile(r"(?:date|published)\s*:\s*", re.IGNORECASE)
_RIGHTS = re.compile(
    r"(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s*[-–—]\s*(?:(?:19|20)\d\d|present))?)?[\s,.–—-]*(?:by\s+)?"
    r"([^|•·]{2,60})",
    re.IGNORECASE,
)
_ALL_RIGHTS = re.compile(r"[\s.,–—-]*(?:all rights.*|inc\.?|ltd\.?|llc\.?|(?:19|20)\d\d)[\s.]*$", re.IGNORECASE)
_DATELINE = re.compile(r"^[^.!?]{2,60}?[,(]\s*([^()]{6,25}?)\s*(?:\((?P<agency>[^()]{2,40})\)\s*)?[-–—]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+$")
_ADDRESS_DATE = re.compile(
    r"/((?:19|20)\d\d)/([01]?\d)/([0-3]?\d)(?:/|$)|[/-]((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?:\D|$)"
)
_NEAR = 12  # lines below the title in which a bare date is the article's


class Catalogue(NamedTuple):
    """The catalogue card of an article; None and () where nothing is said."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published: str | None = None  # YYYY-MM-DD


def from_text(text: str, zones: Sequence[Zone], file_name: str | None = None) -> Catalogue:
    """What `text`, cut into `zones`, and the name of its file say. Nothing is guessed.

    A date counts when it is labelled as that of publication, stands by itself near the title, opens the text as a
    dateline, or is part of the file's name or of the address above the text.
    """
    named = from_file_name(file_name or "")
    found = [line for line in lines(text) if _kind(zones, line.start) in ("title", "boilerplate")]
    heading = next((line for line in found if _kind(zones, line.start) == "title"), None)
    own = title.text_of(heading, text) if heading else None
    near = _near(found, heading, _body_start(text, zones))
    return Catalogue(
        own or named.title,
        _authors(found, near),
        _outlet(found) or named.outlet,
        _published(found, near) or named.published or _dateline(text, zones),
    )


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


def _kind(zones: Sequence[Zone], place: int) -> str:
    low, high = 0, len(zones)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if zones[middle].start <= place else (low, middle)
    return zones[low].kind if zones else "body"


def _body_start(text: str, zones: Sequence[Zone]) -> int:
    """Where the first stretch of body begins that is more than a standfirst."""
    bodies = [zone for zone in zones if zone.kind == "body"]
    return next(
        (zone.start for zone in bodies if zone.end - zone.start > 300), bodies[0].start if bodies else len(text)
    )


def _near(found: Sequence[Line], heading: Line | None, body: int) -> list[Line]:
    """The lines around the title: all above the body, and those next below the title."""
    top = heading.start if heading else 0
    below = [line for line in found if line.start > top and line is not heading][:_NEAR]
    return [line for line in found if line.start <= max(top, body) or line in below[:3]]


def _authors(found: Sequence[Line], near: Sequence[Line]) -> tuple[str, ...]:
    """Names from bylines near the title; from those elsewhere when there is none."""
    for group in (near, found):
        names = [name for line in group if (made := byline(line)) for name in made.authors]
        if names:
            return tuple(dict.fromkeys(names))
    return ()


def _published(found: Sequence[Line], near: Sequence[Line]) -> str | None:
    """A date labelled as that of publication, else one that stands alone near the title, else the address's."""
    for line in found:
        made = byline(line)
        if made and made.date and made.dated == "first":
            return made.date
    for line in near:
        made = byline(line)
        if made and made.date and made.dated == "bare":
            return made.date
    return next((date for line in near if _ADDRESS.match(line.text) and (date := address_date(line.text))), None)


def _dateline(text: str, zones: Sequence[Zone]) -> str | None:
    """The date of “MINSK, March 14, 2021 (Agency) —” at the head of the body."""
    body = next((zone for zone in zones if zone.kind == "body"), None)
    if body is None:
        return None
    head = text[body.start : body.start + 110].strip().split("\n")[0]
    match = re.match(
        r"^[^.!?a-z]{2,40}[^.!?]{0,25}?[,(]\s*(.{8,22}?)\s*(?:\([^()]{2,40}\)|/[\w ]{2,20}/)?\s*[-–—]{1,2}\s", head
    )
    return dates.parse(match[1].strip(" ,()")) if match else None


def _outlet(found: Sequence[Line]) -> str | None:
    """The outlet that a “Source:” line, the address above the text or the copyright line names."""
    for line in found:
        if (match := _SOURCE.match(line.text)) and not _ADDRESS.match(match[1]):
            return match[1].strip(" .")
    for line in found:
        if _ADDRESS.match(line.text) and (site := host(line.text)):
            return site
    for line in found:
        if (match := _RIGHTS.match(line.text)) and (holder := _ALL_RIGHTS.sub("", match[1]).strip(" .,–—-")):
            return _as_written(holder, found)
    return None


def _as_written(holder: str, found: Sequence[Line]) -> str:
    """The holder's name as a line of the page writes it: “Dailyecho.example” is “Daily Echo” elsewhere."""
    wanted = _letters(re.sub(r"\.\w{2,6}(?:\.\w{2,3})?$", "", holder))
    written = (line.text.strip(" .") for line in found if len(line.words) <= 5)
    return next((name for name in written if _letters(name) == wanted and " " in name), holder)


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
