"""Title, body, captions and boilerplate of a pasted web page, told apart without any markup.

What nothing speaks against is body: losing a paragraph of the story is worse than keeping a line of junk.
The zones cover the text without a gap. The blanks and line ends behind a line belong to that line's zone;
those at the very start of the text to the first zone.
"""

from collections.abc import Iterable, Sequence

from core.importing import appeals, captions, edges, furniture, title
from core.importing.bylines import byline, is_name
from core.importing.lines import Line, lines
from core.importing.sorts import Sort
from core.model import Zone, ZoneKind

#: What a line is, and of its kind which sort; text and titles have none.
Judged = tuple[ZoneKind, Sort | None]

LONGEST = 5_000_000  # characters of a text that is looked through; the Bible has four million

_TAIL_LIMIT = 0.3  # of a text; a longer tail of short lines is a list or a transcript, not junk
_PAGE = 3  # lines of furniture that a page pasted whole has at least
_BOXES = 6  # authors whose boxes may stand below an article
_RUNNING = 14  # words of a line that is running text even without a full stop; half of it where no junk is near
_NOTICE = 140  # characters of an advertisement's text
_LEAD_WORDS = 5  # a line between title and body that has fewer words is a heading of the page, not a standfirst


def zones(text: str, title: str | None = None) -> tuple[Zone, ...]:
    """The zones of `text`, in order, covering it. `title` is the title when the file says it.

    Offsets are code points. Neighbours of one kind and sort are one zone; no zone is empty; an empty text has none.
    All of a text of more than `LONGEST` characters is body: its lines alone would fill the memory.
    """
    if len(text) > LONGEST:
        return (Zone(0, len(text), "body"),)
    found = lines(text)
    return covering(text, found, judged(found, title))


def covering(text: str, found: Sequence[Line], what: Sequence[Judged]) -> tuple[Zone, ...]:
    """Zones out of the kind and sort of each line."""
    if not text:
        return ()
    made: list[Zone] = []
    for place, (line, (kind, sort)) in enumerate(zip(found, what, strict=True)):
        end = found[place + 1].start if place + 1 < len(found) else len(text)
        start = line.start if made else 0
        if made and (made[-1].kind, made[-1].sort) == (kind, sort or ""):
            start = made.pop().start
        made.append(Zone(start, end, kind, sort or ""))
    return tuple(made) or (Zone(0, len(text), "body"),)


def judged(found: Sequence[Line], given: str | None) -> list[Judged]:
    """What each line is."""
    return _Judgement(found, given).lines()


def sort_of(line: Line, kind: ZoneKind) -> Sort | None:
    """The sort of a line whose kind is known, by its wording alone."""
    if kind == "caption":
        return captions.sort(line)
    if kind != "boilerplate":
        return None
    told = furniture.verdict(line) or appeals.verdict(line)
    return told.sort if told else _sort_of_byline(line)


def _sort_of_byline(line: Line) -> Sort | None:
    made = byline(line)
    if made is None:
        return None
    return "date line" if made.date and not made.authors else "byline"


class _Judgement:
    """The lines of one text and what has been decided about them so far."""

    def __init__(self, found: Sequence[Line], given: str | None) -> None:
        self.found = found
        self.authors: set[str] = set()
        told = [furniture.verdict(line) or appeals.verdict(line) for line in found]
        self.captions = captions.captions(list(found))
        #: What a line is if it should be junk.
        self.sorts: dict[int, Sort] = {place: verdict.sort for place, verdict in enumerate(told) if verdict}
        self.junk = {place for place, verdict in enumerate(told) if verdict and verdict.degree == "certain"}
        self.likely = {place for place, verdict in enumerate(told) if verdict and verdict.degree == "likely"}
        self.below = {place for place, verdict in enumerate(told) if verdict and verdict.degree == "below"}
        self._take_bylines()
        self._take_listed()
        self.captions -= self.junk
        self.title: int | None = None
        self.pasted = sum(1 for verdict in told if verdict and verdict.degree == "certain") >= _PAGE
        start, _ = edges.body(found, self.marked, self.pasted)
        self.title = title.find(found, self.junk | self.likely, self.captions, given, start)

    def lines(self) -> list[Judged]:
        self._take_repeats()
        self._take_end()
        self._take_head()
        self._find_site()
        self._take_tail()
        made = [self._judged(place) for place in range(len(self.found))]
        if any(kind == "body" for kind, _ in made):
            return made
        self.junk, self.captions = set(), set()  # no page is all junk
        return [self._judged(place) for place in range(len(self.found))]

    def _judged(self, place: int) -> Judged:
        if place == self.title:
            return "title", None
        if place in self.junk:
            return "boilerplate", self.sorts.get(place)
        if place in self.captions:
            return "caption", captions.sort(self.found[place])
        return "body", None

    def _throw(self, places: Iterable[int], sort: Sort) -> None:
        """These lines are junk: of the sort that their wording tells, else of `sort`."""
        for place in places:
            self.junk.add(place)
            self.sorts.setdefault(place, sort)

    @property
    def marked(self) -> set[int]:
        """All that is no running text of the body."""
        return self.junk | self.likely | self.captions | ({self.title} if self.title is not None else set())

    def _take_bylines(self) -> None:
        for place, line in enumerate(self.found):
            if (made := byline(line)) is not None:
                self._throw((place,), _sort_of_byline(line) or "byline")
                self.authors.update(made.authors)

    def _take_listed(self) -> None:
        """The titles below “Read also”, and what stands below “Advertisement”."""
        for place, line in enumerate(self.found):
            if furniture.opens_list(line):
                self._throw(range(place, edges.end_of_list(self.found, place)), "related link")
            elif furniture.opens_notice(line) and not line.last and self.found[place + 1].length <= _NOTICE:
                self._throw((place, place + 1), "advertisement")

    def _take_repeats(self) -> None:
        if self.title is None:
            return
        wanted = self.found[self.title]
        for place, line in enumerate(self.found):
            if place != self.title and title.is_repeat(line, wanted):
                self.junk.add(place)
                self.sorts[place] = "repeated title"
        self.junk.discard(self.title)
        self.captions -= self.junk | {self.title}

    def _take_end(self) -> None:
        """All below an end mark is junk."""
        mark = edges.end_mark(self.found, self.marked, self.junk)
        if mark is not None:
            below = (place for place in range(mark, len(self.found)) if place != self.title)
            self._throw(below, edges.sort_below(self.found[mark]))

    def _take_head(self) -> None:
        """Above the title nothing is body but running text; below it names and headings of the page are not."""
        start, _ = edges.body(self.found, self.marked, self.pasted)
        self._throw((place for place in self.likely if place < start), "navigation")
        above = range(start if self.title is None and self.pasted else min(self.title or 0, start or self.title or 0))
        for place in above:
            if place not in self.captions:
                self._throw((place,), "teaser" if self.found[place].ends else "navigation")
        for place in range(self.title + 1 if self.title is not None else start, start):
            line = self.found[place]
            if place not in self.captions and not line.ends and not line.bullet and len(line.words) < _LEAD_WORDS:
                self._throw((place,), "byline" if is_name(line.text) else "navigation")

    def _find_site(self) -> None:
        """The paragraphs in which the site, by the name that stands above the title, speaks of itself."""
        above = self.found[: self.title or 0]
        names = {line.plain for line in above if 2 <= len(line.words) <= 5 and furniture.verdict(line) is None}
        about = [place for place, line in enumerate(self.found) if edges.is_about_site(line, names)]
        self.below.update(about)
        self.sorts.update((place, self.sorts.get(place, "about the site")) for place in about)

    def _take_tail(self) -> None:
        """Below the body's last paragraph only sentences that follow at once, and lists, are body."""
        last = self._last_without_boxes()
        if last < 0:
            return
        tail = [place for place in range(last + 1, len(self.found)) if place != self.title]
        self._throw((place for place in tail if place in self.likely | self.below), "about the site")
        open_lines = [place for place in tail if place not in self.junk | self.captions]
        size = sum(self.found[place].length for place in open_lines)
        if size > _TAIL_LIMIT * self.found[-1].end and sum(place in self.junk for place in tail) < _PAGE:
            return
        enough = _RUNNING if any(place in self.junk for place in tail) else _RUNNING // 2
        closed, listing = False, True
        for place in tail:
            listing = listing and self.found[place].bullet
            closed = closed or place in self.junk
            line = self.found[place]
            goes_on = line.ends or listing or len(line.words) >= enough
            if place not in self.captions and (closed or not goes_on):
                self._throw((place,), "teaser" if len(line.words) >= _LEAD_WORDS else "navigation")
                closed = True

    def _last_without_boxes(self) -> int:
        """The place of the body's last paragraph, after the boxes about the authors below it are taken away."""
        last = -1
        for _ in range(_BOXES):
            first, last = edges.body(self.found, self.marked | self.below, self.pasted)
            if last <= 0:
                return last
            boxes = [
                place
                for place in range(last, min(last + 4, len(self.found)))
                if place not in self.marked and edges.is_author_box(self.found, place, self.authors)
            ]
            if not boxes or first == last:
                return last
            self._throw(boxes, "author box")
            if last not in boxes:
                return last
        return last
