"""What a name's own words and its neighbours say about its kind."""

import re

from core.model import Found, Kind
from core.reading.gazetteer import words

_ACRONYM = re.compile(r"[A-Z]{3,6}s?$")
_WORD = re.compile(r"[^\W\d_]+")
_PLACE_OF = re.compile(r"\b(?:city|town|village|province|district|region|suburb|port|island|county) of $", re.I)
_IN = re.compile(r"\b[Ii]n $")
_HONORIFIC = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|President|Minister|Premier|Senator|Chancellor)\.? $")
_COMPANY = re.compile(r"\b(?:[Nn]ewspaper|company|firm|broadcaster|magazine|website|agency|manufacturer|startup) $")


def own_words(name: str) -> Kind | None:
    """The kind that a name's first or last word gives away: "Ministry of …", "… River"."""
    parts = name.split()
    if _ACRONYM.match(name):
        return None if name.lower() in words("acronyms.txt") else "organization"
    if len(parts) < 2:
        return None
    first, last = parts[0].lower(), parts[-1].lower().rstrip(".")
    if last in words("organisation_words.txt"):
        return "organization"
    if first in words("organisation_words.txt") and parts[1] in ("of", "for"):
        return "organization"
    if last in words("place_words.txt") or first in ("lake", "mount", "cape", "fort", "gulf"):
        return "place"
    return None


def neighbours(text: str, found: Found) -> Kind | None:
    """The kind that the words around this place give away: "Mr …", "the town of …", "… province"."""
    before = text[max(0, found.start - 14) : found.start]
    if _HONORIFIC.search(before):
        return "person"
    if _COMPANY.search(before):
        return "organization"
    single = " " not in text[found.start : found.end]
    if _PLACE_OF.search(before) or (single and _IN.search(before)):
        return "place"
    following = _WORD.match(text, found.end + 1) if text[found.end : found.end + 1] == " " else None
    if following and following[0].islower() and following[0] in words("place_words.txt"):
        return "place"
    return None
