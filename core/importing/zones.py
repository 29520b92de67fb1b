"""Title, body, captions and boilerplate of a pasted web page, told apart without any markup.

What nothing speaks against is body: losing a paragraph of the story is worse than keeping a line of junk.
The zones cover the text without a gap. The blanks and line ends behind a line belong to that line's zone;
those at the very start of the text to the first zone.
"""

from collections.abc import Sequence

from core.importing import appeals, edges, furniture, title
from core.importing.bylines import byline
from core.importing.captions import captions
from core.importing.lines import Line, lines
from core.model import Zone, ZoneKind

_TAIL_LIMIT = 0.3  # of a text; a longer tail of short lines is a list or a transcript, not junk
_BOXES = 6  # authors whose boxes may stand below an article
_LEAD_WORDS = 5  # a line between title and body that has fewer words is a heading of the page, not a standfirst


def zones(text: str, title: str | None = None) -> tuple[Zone, ...]:
    """The zones of `text`, in order, covering it. `title` is the title when the file says it.

    Offsets are code points. Equal neighbours are one zone; no zone is empty; an empty text has none.
    """
    found = lines(text)
    return covering(text, found, kinds(found, title))


def covering(text: str, found: Sequence[Line], what: Sequence[ZoneKind]) -> tuple[Zone, ...]:
    """Zones out of the kind of each line."""
    if not text:
        return ()
    made: list[Zone] = []
    for place, (line, kind) in enumerate(zip(found, what, strict=True)):
        end = found[place + 1].start if place + 1 < len(found) else len(text)
        start = line.start if made else 0
        if made and made[-1].kind == kind:
            made[-1] = Zone(made[-1].start, end, kind)
        else:
            made.append(Zone(start, end, kind))
    return tuple(made) or (Zone(0, len(text), "body"),)


def kinds(found: Sequence[Line], given: str | None) -> list[ZoneKind]:
    """What each line is."""
    return _Judgement(found, given).kinds()


class _Judgement:
    """The lines of one text and what has been decided about them so far."""

    def __init__(self, found: Sequence[Line], given: str | None) -> None:
        self.found = found
        self.authors: set[str] = set()
        degrees = [furniture.degree(line) or appeals.degree(line) for line in found]
        self.captions = captions(list(found))
        self.junk = {place for place, degree in enumerate(degrees) if degree == "certain"}
        self.likely = {place for place, degree in enumerate(degrees) if degree == "likely"}
        self._take_bylines()
        self.captions -= self.junk
        self.title = title.find(found, self.junk | self.likely, self.captions, given)

    def kinds(self) -> list[ZoneKind]:
        self._take_repeats()
        self._take_end()
        self._take_head()
        self._take_tail()
        return [self._kind(place) for place in range(len(self.found))]

    def _kind(self, place: int) -> ZoneKind:
        if place == self.title:
            return "title"
        if place in self.junk:
            return "boilerplate"
        return "caption" if place in self.captions else "body"

    @property
    def marked(self) -> set[int]:
        """All that is no running text of the body."""
        return self.junk | self.likely | self.captions | ({self.title} if self.title is not None else set())

    def _take_bylines(self) -> None:
        for place, line in enumerate(self.found):
            if (made := byline(line)) is not None:
                self.junk.add(place)
                self.authors.update(made.authors)

    def _take_repeats(self) -> None:
        if self.title is None:
            return
        wanted = self.found[self.title]
        for place, line in enumerate(self.found):
            if place != self.title and title.is_repeat(line, wanted):
                self.junk.add(place)
        self.junk.discard(self.title)
        self.captions -= self.junk | {self.title}

    def _take_end(self) -> None:
        """All below an end mark is junk."""
        mark = edges.end_mark(self.found, self.marked, self.junk)
        if mark is not None:
            self.junk.update(place for place in range(mark, len(self.found)) if place != self.title)

    def _take_head(self) -> None:
        """Above the title nothing is body but running text; below it names and headings of the page are not."""
        start = edges.first_body(self.found, self.marked)
        self.junk.update(place for place in self.likely if place < start)
        if self.title is None:
            return
        self.junk.update(place for place in range(min(self.title, start or self.title)) if place not in self.captions)
        for place in range(self.title + 1, start):
            line = self.found[place]
            if place not in self.captions and not line.ends and not line.bullet and len(line.words) < _LEAD_WORDS:
                self.junk.add(place)

    def _take_tail(self) -> None:
        """Below the body's last paragraph only sentences that follow at once, and lists, are body."""
        last = self._last_without_boxes()
        if last < 0:
            return
        tail = [place for place in range(last + 1, len(self.found)) if place != self.title]
        self.junk.update(place for place in tail if place in self.likely)
        open_lines = [place for place in tail if place not in self.junk | self.captions]
        if sum(self.found[place].length for place in open_lines) > _TAIL_LIMIT * self.found[-1].end:
            return
        closed, listing = False, True
        for place in tail:
            listing = listing and self.found[place].bullet
            closed = closed or place in self.junk
            if place not in self.captions and (closed or not (self.found[place].ends or listing)):
                self.junk.add(place)
                closed = True

    def _last_without_boxes(self) -> int:
        """The place of the body's last paragraph, after the boxes about the authors below it are taken away."""
        last = -1
        for _ in range(_BOXES):
            last = edges.last_body(self.found, self.marked)
            boxes = [
                place
                for place in range(last, min(last + 4, len(self.found)))
                if place not in self.marked and edges.is_author_box(self.found, place, self.authors)
            ]
            if last <= 0 or not boxes or edges.first_body(self.found, self.marked) == last:
                return last
            self.junk.update(boxes)
            if last not in boxes:
                return last
        return last
