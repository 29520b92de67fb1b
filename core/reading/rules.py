"""From what the model found to the names that stand in an article, each with one kind."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from core.model import Found
from core.reading.gazetteer import known
from core.reading.kinds import settle
from core.reading.layout import Layout
from core.reading.search import index, known_index, occurrences, surnames
from core.reading.tidy import tidy


def apply(layout: Layout, found: Iterable[Found]) -> list[Found]:
    """Names without overlap, in the order of the text; offsets are those of `layout.text`."""
    text = layout.text
    taken = bytearray(len(text))
    names = list(_apart(taken, (name for one in _clipped(layout, found) for name in tidy(text, one))))
    names = settle(text, names)
    again = index((text[n.start : n.end], n.kind) for n in names if text[n.start : n.end] not in known())
    names += occurrences(text, again, taken)
    names += occurrences(text, known_index(), taken)
    names += surnames(text, names, taken)
    return sorted(settle(text, names), key=lambda name: name.start)


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


def _apart(taken: bytearray, names: Iterable[Found]) -> Iterable[Found]:
    """The names that overlap none before them; marks what they take."""
    for name in names:
        if not any(taken[name.start : name.end]):
            taken[name.start : name.end] = b"\x01" * (name.end - name.start)
            yield name
