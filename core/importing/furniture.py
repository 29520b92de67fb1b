"""What a page says about itself: navigation, sharing, cookies, copyright, comments, advertising.

Three degrees. `certain`: junk wherever it stands. `likely`: junk above the first or below the last paragraph of
the body, but a sentence of the story when it stands between two of them. `below`: junk only below the last.
"""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from core.importing.lines import Line
from core.importing.sorts import Sort
from core.importing.wordings import ALONE, INSIDE, OPENINGS, SOCIAL

Degree = Literal["certain", "likely", "below"]


class Verdict(NamedTuple):
    """How surely a line is junk, and what it is."""

    degree: Degree
    sort: Sort


Sorted = tuple[tuple[Sort, re.Pattern[str]], ...]


def _compiled(patterns: Sequence[tuple[Sort, str]], flags: re.RegexFlag) -> tuple[re.Pattern[str], Sorted]:
    """One pattern that tells whether any fits, and each by itself: most lines fit none, and groups cost time."""
    filled: list[tuple[Sort, str]] = [(sort, pattern.strip().replace("SOCIAL", SOCIAL)) for sort, pattern in patterns]
    whole = re.compile("|".join(pattern for _, pattern in filled), flags)
    return whole, tuple((sort, re.compile(pattern, flags)) for sort, pattern in filled)


_OPENING, _OPENINGS = _compiled(OPENINGS, re.IGNORECASE | re.VERBOSE)
_INSIDE, _INSIDES = _compiled(INSIDE, re.IGNORECASE)
_REUSE = re.compile(
    r"\b(?:re-?publi(?:sh|cation)|re-?print|reproduc|re-?us(?:e|ing)\b|copying|quoting|citing|when referencing"
    r"|when using|use of (?:our|the|any|these|this) |redistribut)",
    re.IGNORECASE,
)
_TERMS = re.compile(
    r"(?:permission|prohibited|hyperlink|link to|active link|consent|licen[cs]e|creative commons|attribution"
    r"|exclusive right)",
    re.IGNORECASE,
)
_TRAIL = re.compile(r"\s(?:»|›|>|→|/|::|\||•|·)(?:\s|$)")
#: Lines below which titles of other articles, or an advertisement, stand.
_OPENER = re.compile(
    r"(?:read|see|watch|look)\s+(?:also|next|more|too)|also\s+(?:read|see)|don't miss|what to read next|must reads?"
    r"|(?:related|recommended|similar|other|latest|recent|popular|top|trending|more|most read)"
    r"(?:\s+(?:posts?|articles?|stor(?:y|ies)|news|content|coverage|topics?|links?|reading|materials?"
    r"|videos?)){0,2}"
    r"|more (?:from|on|in|about) .{2,40}|on (?:the|this) (?:same )?(?:topic|subject)|you (?:may|might) also .{2,30}"
    r"|most (?:read|popular|viewed|shared|commented)|trending now|editors?'?s? (?:picks?|choice)|our picks"
    r"|up next|in other news"
    r"|(?P<notice>advertisement|advertisements|advertising|ad|sponsored|sponsored content|promoted|partner content)"
)
_QUESTION = re.compile(
    r"(?:did|do|was|were|have|are|want|like|liked|enjoy(?:ed|ing)?|found?|rate)\b.{0,60}"
    r"\b(?:you|this (?:article|story|post|text|piece|page|diary|report))\b.{0,60}\?",
    re.IGNORECASE,
)
_BAR = 60  # characters that one entry of a navigation bar may have


def verdict(line: Line) -> Verdict | None:
    """How surely `line` is furniture of the page and of which sort; None when nothing says so."""
    if (certain := _certain(line)) is not None:
        return Verdict("certain", certain)
    text = line.text
    if line.length <= 600 and _TERMS.search(text) and _REUSE.search(text):
        return Verdict("likely", "legal")
    if is_trail(line):
        return Verdict("certain", "navigation")
    if is_bar(line):
        return Verdict("likely", "navigation")
    if line.length <= 400 and (text.count(" | ") >= 2 or ("?" in text and _QUESTION.match(_bare(text)))):
        return Verdict("below", "navigation" if " | " in text else "contact line")
    return None


def _certain(line: Line) -> Sort | None:
    """The sort of a line whose words alone tell that it is junk."""
    if (sort := ALONE.get(line.plain)) is not None:
        return sort
    if line.length <= 320 and _OPENING.match(bare := _bare(line.text)):
        return next(sort for sort, pattern in _OPENINGS if pattern.match(bare))
    if len(line.words) >= 3 and line.length <= 600 and _INSIDE.search(line.text):
        return next(sort for sort, pattern in _INSIDES if pattern.search(line.text))
    return None


def _bare(text: str) -> str:
    return text.lstrip("-–—|»«>:*•·▪●◦ (")


def opens_list(line: Line) -> bool:
    """Titles of other articles follow: “Read also:”, “RELATED STORIES”."""
    match = _OPENER.fullmatch(line.plain.rstrip(" :")) if line.length <= 60 else None
    return match is not None and match["notice"] is None


def opens_notice(line: Line) -> bool:
    """An advertisement follows."""
    match = _OPENER.fullmatch(line.plain.rstrip(" :")) if line.length <= 60 else None
    return match is not None and match["notice"] is not None


def is_trail(line: Line) -> bool:
    """“Home » World »”: where on the site the page stands."""
    first = _TRAIL.split(line.text, maxsplit=1)[0].casefold()
    return len(first) < len(line.text) and first.strip() in {
        "home",
        "homepage",
        "main",
        "main page",
        "front page",
        "news",
    }


def last_of_trail(line: Line) -> str:
    """The last part of a trail or bar: often the title."""
    parts = [part.strip() for part in _TRAIL.split(line.text) if part.strip()]
    return parts[-1] if parts else ""


def is_bar(line: Line) -> bool:
    """“World | Business | Sport” or “MENU   SEARCH   LOG IN”: three short parts or more."""
    if len(line.cells) >= 3 and all(len(cell) <= 40 for cell in line.cells) and not line.ends:
        return True
    parts = [part.strip() for part in _TRAIL.split(line.text)]
    return len(parts) >= 3 and line.length <= 300 and all(len(part) <= _BAR for part in parts) and not line.ends
