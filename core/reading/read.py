"""Articles in, readings out: sentences, paragraphs and mentions, with no side effect.

The steps: lay out → model → tidy → second look → kinds → names. All but the last use the offsets of
the cleaned text; mentions carry those of the article.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from core.model import Found, Mention, Reading, Zone
from core.reading.layout import Layout, Span, lay_out
from core.reading.model import Model
from core.reading.rules import apply
from core.reading.within_article import Named, name

#: Longer texts go to the model in pieces, cut between paragraphs (in characters).
PIECE = 100_000

_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_LATIN_ONLY = frozenset(("en", "fr", "de", "es", "it", "pl", "pt"))


def read(model: Model, articles: Sequence[tuple[str, Sequence[Zone]]]) -> list[Reading]:
    """Read articles, given as text and zones (in order; none: all is body)."""
    layouts = [lay_out(text, zones) for text, zones in articles]
    pieces = [(number, piece) for number, layout in enumerate(layouts) for piece in _pieces(layout)]
    seen = model.read([layouts[number].prose[start:end] for number, (start, end) in pieces])
    starts: list[list[int]] = [[] for _ in layouts]
    found: list[list[Found]] = [[] for _ in layouts]
    for (number, (offset, _)), one in zip(pieces, seen, strict=True):
        starts[number] += (start + offset for start, _ in one.sentences)
        names = (Found(n.start + offset, n.end + offset, n.kind, n.by) for n in one.names)
        found[number] += (n for n in names if _legible(layouts[number].text[n.start : n.end], model.languages))
    return [
        _reading(article, layout, begun, names)
        for article, layout, begun, names in zip(articles, layouts, starts, found, strict=True)
    ]


def _legible(name: str, languages: Sequence[str]) -> bool:
    """Is it in letters that the model can read? English models take any Cyrillic word for a name."""
    return bool(_LATIN.search(name)) or not _LATIN_ONLY.issuperset(languages)


def _pieces(layout: Layout) -> Iterator[Span]:
    """The text in stretches that the model can hold."""
    start = 0
    for paragraph_start, paragraph_end in layout.paragraphs:
        if paragraph_end - start > PIECE and paragraph_start > start:
            yield start, paragraph_start
            start = paragraph_start
        while paragraph_end - start > PIECE:
            space = layout.prose.rfind(" ", start + PIECE // 2, start + PIECE)
            cut = space + 1 if space > 0 else start + PIECE
            yield start, cut
            start = cut
    if layout.paragraphs and start < layout.paragraphs[-1][1]:
        yield start, layout.paragraphs[-1][1]


def _reading(
    article: tuple[str, Sequence[Zone]], layout: Layout, starts: Iterable[int], found: Iterable[Found]
) -> Reading:
    text, zones = article
    named = name(layout.text, apply(layout, found))
    inside = [(one.found.start, one.found.end) for one in named]
    sentences = tuple(_original(layout, _sentences(layout, starts, inside)))
    paragraphs = tuple(_original(layout, layout.paragraphs))
    mentions = tuple(_mentions(text, zones, layout, named, sentences, paragraphs))
    return Reading(sentences, paragraphs, mentions)


def _original(layout: Layout, spans: Iterable[Span]) -> Iterator[Span]:
    return (layout.clean.original(*span) for span in spans)


_BULLET = re.compile(r"[•·◦▪●■–—*-]\s+")


def _sentences(layout: Layout, starts: Iterable[int], names: Iterable[Span]) -> Iterator[Span]:
    """Sentences that fill the paragraphs; no name goes over the end of one."""
    within = {offset for start, end in names for offset in range(start + 1, end)}
    cuts = sorted(set(starts) - within)
    at = 0
    for start, end in layout.paragraphs:
        while at < len(cuts) and cuts[at] <= start:
            at += 1
        first = start
        while at < len(cuts) and cuts[at] < end:
            yield from _stripped(layout.text, first, cuts[at])
            first = cuts[at]
            at += 1
        yield from _stripped(layout.text, first, end)


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    """The stretch without white space around it and a bullet before it; nothing when it is empty."""
    part = text[start:end].rstrip()
    start, end = start + len(part) - len(part.lstrip()), start + len(part)
    if bullet := _BULLET.match(text, start, end):
        start = bullet.end()
    if start < end:
        yield start, end


def _mentions(
    text: str,
    zones: Sequence[Zone],
    layout: Layout,
    named: Iterable[Named],
    sentences: Sequence[Span],
    paragraphs: Sequence[Span],
) -> Iterator[Mention]:
    sentence_starts, paragraph_starts = [s for s, _ in sentences], [p for p, _ in paragraphs]
    zone_starts = [zone.start for zone in zones]
    for one in named:
        start, end = layout.clean.original(one.found.start, one.found.end)
        zone = zones[max(0, bisect_right(zone_starts, start) - 1)] if zones else None
        yield Mention(
            start=start,
            end=end,
            text=text[start:end],
            kind=one.found.kind,
            name=one.name,
            sentence=sentence_starts[bisect_right(sentence_starts, start) - 1],
            paragraph=paragraph_starts[bisect_right(paragraph_starts, start) - 1],
            counted=zone is None or (zone.kind == "body" and zone.start <= start < zone.end),
            by=one.found.by,
        )
