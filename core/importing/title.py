"""Which line is the title of a pasted article."""

import re
from collections.abc import Collection, Sequence
from itertools import takewhile

from core.importing.bylines import byline
from core.importing.furniture import is_bar, is_trail, last_of_trail
from core.importing.lines import Line, plain

LABEL = re.compile(r"(?:title|headline)\s*:\s*(?=\S)", re.IGNORECASE)
_TAIL = re.compile(r"\s+(?:[|–—»›>«·•/\\-]|::)\s+")
_RIGHTS = re.compile(r"©|\(c\)|copyright|all rights reserved|trademark", re.IGNORECASE)
_COOKIES = re.compile(r"\bcookies?\b|skip to", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_LIMIT = 220  # characters of a title
_WINDOW = 40  # lines from the top among which the title is looked for
_LAST = 6  # candidates, the nearest to the text
_MENU_WORDS = 4  # of a link in a menu
_ENOUGH = 2  # points without which a line is no title
_ALIKE = 0.7  # share of a given title's words that the line must hold


def find(
    found: Sequence[Line], junk: Collection[int], captions: Collection[int], given: str | None, body: int
) -> int | None:
    """The place of the title in `found`; None when no line is one.

    `given` is the title as the file has it, `body` the place of the first paragraph of running text.
    """
    if given and (place := _same(found, plain(given))) is not None:
        return place
    candidates = _candidates(found, junk, captions, body)
    if not candidates:
        return None
    page = _Page(found, junk, given, body)
    points = {place: page.points(place) - rank * 0.3 for rank, place in enumerate(candidates)}
    best = max(candidates, key=lambda place: points[place])
    return best if points[best] >= _ENOUGH else None


def is_repeat(line: Line, title: Line) -> bool:
    """The title once more: “Title”, “Title | Outlet”, “Home » World » Title”."""
    wanted = title.plain
    if line.plain == wanted:
        return True
    if wanted not in line.plain or line.length > title.length + 100:
        return False
    if any(line.plain.startswith(wanted + mark) for mark in (" | ", " - ", " – ", " — ", " :: ", " • ", " · ", " « ")):
        return True
    return plain(last_of_trail(line)) == wanted and len(title.words) >= 3


def text_of(line: Line, whole: str) -> str:
    """The title itself: the line, in one row and without a label before it."""
    return LABEL.sub("", " ".join(whole[line.start : line.end].split()).lstrip("#").strip())


class _Page:
    """What the page says that speaks for one line or another."""

    def __init__(self, found: Sequence[Line], junk: Collection[int], given: str | None, body: int) -> None:
        self.found = found
        self.body = body
        self.top = max(0, body - _WINDOW)
        self.junk = junk
        self.given = set(_WORD.findall(plain(given))) if given else set[str]()
        self.rights = [found[place].plain for place in junk if _RIGHTS.search(found[place].text)]
        self.furniture = [
            place
            for place in junk
            if place < body and (is_bar(found[place]) or is_trail(found[place]) or _COOKIES.search(found[place].text))
        ]

    def points(self, place: int) -> float:
        """How much speaks for the line at `place`."""
        line = self.found[place]
        points = 8.0 if LABEL.match(line.text) else 0.0
        points += 0 if line.text.endswith((".", ".”", '."')) else 2
        points += 1 if 6 <= len(line.words) <= 22 else 0.5 if 4 <= len(line.words) < 6 else 0
        points -= 1.5 if len(line.words) <= 2 else 0
        points += self._repeated(place) + self._followed(place)
        if self.given:
            points += 5 * (len(self.given & set(_WORD.findall(line.plain))) / len(self.given) >= _ALIKE)
        if any(line.plain in text for text in self.rights):
            points -= 6  # the outlet's name
        return points

    def _repeated(self, place: int) -> float:
        line = self.found[place]
        window = (*self.found[:3], *self.found[self.top : self.top + 2 * _WINDOW])
        near = [other for other in window if other is not line and other.length > 5]
        if any(other.plain != line.plain and is_repeat(line, other) for other in near):
            return -3  # this is the title with something added
        if len(line.words) >= 2 and any(is_repeat(other, line) for other in near):
            return 4 if len(line.words) >= 4 else 2
        later = any(other.plain == line.plain for other in self.found[self.top + 2 * _WINDOW :])
        return 3 if later and len(line.words) >= 4 else 0

    def _followed(self, place: int) -> float:
        """A title stands close above byline and running text, below the navigation."""
        points = 0.0
        after = self.found[place + 1 : place + 4]
        for distance, line in enumerate(after):
            if byline(line) is not None:
                points += 2 - distance * 0.5
                break
        if place > self.body:
            points -= 2
        points -= 0.05 * max(0, self.body - place)
        return points - (1 if any(at > place for at in self.furniture) else 0)


def _same(found: Sequence[Line], wanted: str) -> int | None:
    for place, line in enumerate(found[: 4 * _WINDOW]):
        if wanted and wanted in (line.plain, LABEL.sub("", line.plain)):
            return place
    return None


def _candidates(found: Sequence[Line], junk: Collection[int], captions: Collection[int], body: int) -> list[int]:
    """Lines above the second paragraph of running text that could be a title, from the top; not those of a menu."""
    places: list[int] = []
    for place in range(max(0, body - _WINDOW), min(len(found), body + 2)):
        line = found[place]
        if place not in junk and place not in captions and not line.long and _may_be_title(line):
            places.append(place)
    return [place for place in places if not _in_menu(found, place)][-_LAST:]


def _in_menu(found: Sequence[Line], place: int) -> bool:
    """One of four lines or more that follow each other and are a few words, or one block, of links."""
    if _links(found, place, _MENU_WORDS, None) >= 4:
        return True
    return _links(found, place, 12, found[place].block) >= 4 and not _heads_byline(found, place)


def _heads_byline(found: Sequence[Line], place: int) -> bool:
    """Longer than the links of the menu right above it, and a byline right below."""
    above, below = found[max(0, place - 4) : place], found[place + 1 : place + 2]
    longer = len(found[place].words) > _MENU_WORDS and all(len(line.words) <= _MENU_WORDS for line in above)
    return longer and bool(below) and byline(below[0]) is not None


def _links(found: Sequence[Line], place: int, words: int, block: int | None) -> int:
    """How many lines around `place`, and it, have no more words than that, end as no sentence and name no author."""

    def is_link(line: Line) -> bool:
        short = len(line.words) <= words and not line.ends and block in (None, line.block)
        return short and byline(line) is None

    before = takewhile(is_link, reversed(found[max(0, place - 4) : place + 1]))
    after = takewhile(is_link, found[place + 1 : place + 5])
    return sum(1 for _ in before) + sum(1 for _ in after) if is_link(found[place]) else 0


def _may_be_title(line: Line) -> bool:
    if LABEL.match(line.text):
        return True
    if not 6 <= line.length <= _LIMIT or line.bullet or not 1 <= len(line.words) <= 35:
        return False
    return byline(line) is None and not line.text[0].islower() and not line.text.endswith((",", ":", ";"))
