"""From what the model found to the names that stand in an article, each with one kind."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from core.model import Found, Kind
from core.reading.gazetteer import known
from core.reading.glued import beside, cut, joints
from core.reading.halves import halves
from core.reading.kinds import settle
from core.reading.layout import Layout
from core.reading.persons import PARTICLES, person
from core.reading.search import addresses, index, is_free, known_index, occurrences, surnames, take
from core.reading.tidy import tidy
from core.reading.unseen import explained, titled

_WORD = re.compile(r"[^\W\d_]+")


def apply(layout: Layout, found: Iterable[Found]) -> list[Found]:
    """Names without overlap, in the order of the text; offsets are those of `layout.text`."""
    text = layout.text
    taken = bytearray(len(text))
    glued = joints(text)
    parts = (part for one in _clipped(layout, found) for part in cut(one, glued))
    names = list(_apart(taken, (name for part in parts for name in tidy(text, part))))
    names = [_without_tail(text, name) for name in _uncommon(text, [*_without_owners(text, names)])]
    names = [name for one in settle(text, names) if (name := _without_title(text, one))]
    addresses(text, taken)
    names += titled(text, taken)
    names += explained(text, taken)
    again = index((text[n.start : n.end], n.kind) for n in names if text[n.start : n.end] not in known())
    names += occurrences(text, again, taken)
    names += beside(text, again, glued, taken)
    names += (name for name in occurrences(text, known_index(), taken) if not _is_direction(text, name))
    names += beside(text, known_index(), glued, taken)
    names += surnames(text, names, taken)
    names += halves(text, names, taken)
    names = [_widened(text, name) for name in settle(text, names)]
    return sorted(_inside(layout, names), key=lambda name: name.start)


def _inside(layout: Layout, names: Iterable[Found]) -> Iterator[Found]:
    """The names that lie in one paragraph: a zone may begin in the middle of a line."""
    starts = [start for start, _ in layout.paragraphs]
    for name in names:
        if name.end <= layout.paragraphs[bisect_right(starts, name.start) - 1][1]:
            yield name


def _is_direction(text: str, name: Found) -> bool:
    """ "West" in "West Virginia" or "West Wing"."""
    following = text[name.end : name.end + 2]
    return text[name.start : name.end] == "West" and following[:1] == " " and following[1:].isupper()


def _without_title(text: str, name: Found) -> Found | None:
    """A name that turned out to be a person's may still have a title before it."""
    return person(text, name) if name.kind == "person" else name


def _without_owners(text: str, names: Sequence[Found]) -> Iterator[Found]:
    """ "Zendair's Freight Services" is two names when "Zendair" is one elsewhere in the article."""
    kinds: dict[str, Kind] = {text[name.start : name.end]: name.kind for name in names}
    for name in names:
        written = text[name.start : name.end]
        owner, mark, owned = written.partition("'s ")
        if mark and owner in kinds and owned[:1].isupper():
            yield Found(name.start, name.start + len(owner), kinds[owner], "rule")
            yield Found(name.end - len(owned), name.end, name.kind, name.by)
        else:
            yield name


def _uncommon(text: str, names: Sequence[Found]) -> Iterator[Found]:
    """Drop single words that the article writes small as well, and at least as often."""
    words = Counter(_WORD.findall(text))
    last = {text[n.start : n.end].rpartition(" ")[2] for n in names if n.kind == "person"}
    for name in names:
        written = text[name.start : name.end]
        if (
            " " in written
            or (name.kind == "person" and written in last)
            or written in known()
            or words[written.lower()] < max(1, words[written])
        ):
            yield name


_TAIL = re.compile(r" ([A-Z][a-z]{2,})$")


def _without_tail(text: str, name: Found) -> Found:
    """A full name without the word of a headline behind it that the article writes small: "Jan Orlik Letters"."""
    written = text[name.start : name.end]
    match = _TAIL.search(written) if name.kind == "person" and written.count(" ") > 1 else None
    if match and re.search(rf"(?<![\w-]){match[1].lower()}(?![\w-])", text) and match[1].lower() not in PARTICLES:
        return Found(name.start, name.start + match.start(), name.kind, name.by)
    return name


_REGION = re.compile(r" (?:region|oblast|province|governorate|voivodeship|prefecture)\b")


def _widened(text: str, name: Found) -> Found:
    """ "Minsk region" is not Minsk."""
    match = _REGION.match(text, name.end) if name.kind == "place" else None
    if match and text[name.start : name.end] in known():
        return Found(name.start, match.end(), name.kind, name.by)
    return name


def _clipped(layout: Layout, found: Iterable[Found]) -> Iterator[Found]:
    """The same names, cut where a paragraph ends."""
    starts = [start for start, _ in layout.paragraphs]
    for one in found:
        at = max(0, bisect_right(starts, one.start) - 1)
        while at < len(starts) and starts[at] < one.end:
            start, end = max(one.start, starts[at]), min(one.end, layout.paragraphs[at][1])
            if start < end:
                yield Found(start, end, one.kind, one.by)
            at += 1


def _apart(taken: bytearray, names: Iterable[Found]) -> Iterator[Found]:
    """The names that overlap none before them; marks what they take."""
    for name in names:
        if is_free(taken, name.start, name.end):
            take(taken, name.start, name.end)
            yield name
