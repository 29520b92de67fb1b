"""Known names in texts that no model reads: whole words, in the script of the text, with the endings of Cyrillic.

Pure: names and a text in, a `Reading` out. Nothing is found here that the notebook does not know already.
"""

import hashlib
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from core.model import Kind, Mention, Reading, Zone
from core.reading.language import script_of
from core.reading.layout import Layout, lay_out
from core.reading.search import is_free, is_whole, take

_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"\S(?:.*?[.!?…。！？](?:[\"'»”)\]]*)(?=\s|$)|.*)", re.DOTALL)

#: Scripts without blanks between words.
_UNBROKEN = frozenset(("han", "kana", "thai"))

#: The end of a Cyrillic word as it stands in a list → the ends that it can have in a sentence. Case forms of the
#: singular in Russian, Ukrainian, Belarusian, Bulgarian and Serbian, without those that make another word of it.
_ENDINGS: tuple[tuple[str, str], ...] = (
    ("ский", "ский ского скому ским ском"),
    ("цкий", "цкий цкого цкому цким цком"),
    ("ський", "ський ського ському ським"),
    ("цький", "цький цького цькому цьким"),
    ("скі", "скі скага скаму скім"),
    ("цкі", "цкі цкага цкаму цкім"),
    ("ская", "ская ской скую"),
    ("цкая", "цкая цкой цкую"),
    ("ська", "ська ської ській ську ською"),
    ("ый", "ый ого ому ым ом"),
    ("ой", "ой ого ому ым ом"),
    ("ий", "ий его ему им ем ия ию ии"),
    ("ая", "ая ой ую"),
    ("яя", "яя ей юю"),
    ("ия", "ия ии ию ией"),
    ("ія", "ія ії ію ією"),
    ("й", "й я ю ем єм ем е і ї и"),
    ("ь", "ь я ю ем ём і и е ью цю лю ню"),
    ("а", "а ы и і е у ю ой ою ою єю"),
    ("я", "я и і е ю ей ею ёй"),
    ("о", "о а у ом е ві"),
    ("е", "е"),
    ("", " а у ом ым им ем е і ы ові еві ам"),
)
_SHORTEST_STEM = 3


class Name(Protocol):
    """What must be known of a name: see `core.store.known_names.Known`."""

    @property
    def text(self) -> str: ...
    @property
    def kind(self) -> Kind: ...
    @property
    def sure(self) -> bool: ...
    @property
    def sought(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class _Entry:
    name: Name
    pattern: re.Pattern[str]


class KnownNames:
    """The names of one script, ready to be looked for in many texts. `mark` tells one set of names from another."""

    def __init__(self, names: Iterable[Name], script: str) -> None:
        usable = sorted((one for one in names if _usable(one, script)), key=lambda one: (-len(one.text), one.text))
        self.mark = f"{script}-{_mark(usable)}"
        self._unbroken = script in _UNBROKEN
        self._by_start: defaultdict[str, list[_Entry]] = defaultdict(list)
        for one in usable:
            first = next(iter(_WORD.findall(one.text)), "")
            start = one.text[:1] if self._unbroken else _stem(first)[0] if script == "cyrillic" else first
            pattern = inflected(one.text) if script == "cyrillic" else re.escape(one.text)
            self._by_start[start].append(_Entry(one, re.compile(pattern)))

    def read(self, text: str, zones: Sequence[Zone]) -> Reading:
        """Sentences and paragraphs of an article, and the known names in it."""
        layout = lay_out(text, zones)
        found = [one for one in self._find(layout.text) if _in_one_paragraph(layout, one[0], one[1])]
        sentences = list(_sentences(layout, [(start, end) for start, end, _ in found]))
        original = layout.clean.original
        places = [(*original(start, end), name) for start, end, name in found]
        return _reading(
            text, zones, places, [original(*span) for span in sentences], [original(*s) for s in layout.paragraphs]
        )

    def _find(self, text: str) -> list[tuple[int, int, Name]]:
        """(start, end, name) of each whole-word occurrence; of names at one place the longest."""
        taken = bytearray(len(text))
        found: list[tuple[int, int, Name]] = []
        for start, entries in self._starts(text):
            for entry in entries:
                match = entry.pattern.match(text, start)
                if match and is_free(taken, *match.span()) and (self._unbroken or is_whole(text, *match.span())):
                    take(taken, *match.span())
                    found.append((*match.span(), entry.name))
                    break
        return found

    def _starts(self, text: str) -> Iterator[tuple[int, list[_Entry]]]:
        """Where a name could begin, with the names that could."""
        if self._unbroken:
            for at, sign in enumerate(text):
                if sign in self._by_start:
                    yield at, self._by_start[sign]
            return
        for word in _WORD.finditer(text):
            written = word[0]
            starts = (written[:size] for size in range(len(written), 0, -1))
            entries = [entry for start in starts if start in self._by_start for entry in self._by_start[start]]
            if entries:
                yield word.start(), sorted(entries, key=lambda entry: -len(entry.name.text))


def _usable(one: Name, script: str) -> bool:
    """Is it written in this script, and unlikely to be a usual word?

    In a foreign language of Latin letters a single word of another language's articles proves little, unless the
    analyst herself has confirmed the name.
    """
    if script_of(one.text) != script:
        return False
    if script in _UNBROKEN:
        return len(one.text) >= 2
    if not one.text[:1].isupper() and one.text[:1].lower() != one.text[:1].upper():
        return one.sought
    return one.sure or script != "latin" or (" " in one.text and one.text.rpartition(" ")[2][:1].isupper())


def _mark(names: Sequence[Name]) -> str:
    said = "\n".join(f"{one.text}\t{one.kind}\t{one.sought}" for one in names)
    return hashlib.sha256(said.encode()).hexdigest()[:12]


def inflected(name: str) -> str:
    """A pattern of a Cyrillic name in the cases of the singular, each of its words inflected."""
    parts = re.split(r"(\w+)", name)
    return "".join(_any_case(part) if _WORD.fullmatch(part) else re.escape(part) for part in parts)


def _any_case(word: str) -> str:
    stem, ends = _stem(word)
    if not ends:
        return re.escape(word)
    longest_first = sorted(set(ends), key=lambda end: -len(end))
    return f"{re.escape(stem)}(?:{'|'.join(longest_first)})(?!\\w)"


def _stem(word: str) -> tuple[str, Sequence[str]]:
    """What stays of a word in all cases, and its ends; no ends for acronyms and what is too short to be told."""
    if word.isupper() or (word[:1].islower() and len(word) <= _SHORTEST_STEM):
        return word, ()
    for end, ends in _ENDINGS:
        stem = word.removesuffix(end)
        if word.endswith(end) and (len(stem) >= _SHORTEST_STEM or (not end and len(stem) > 1)):
            return stem, [*ends.split(" ")]
    return word, ()


def _in_one_paragraph(layout: Layout, start: int, end: int) -> bool:
    starts = [first for first, _ in layout.paragraphs]
    at = bisect_right(starts, start) - 1
    return at >= 0 and end <= layout.paragraphs[at][1]


def _sentences(layout: Layout, names: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Sentences of each paragraph, cut at full stops outside names."""
    inside = {offset for start, end in names for offset in range(start + 1, end)}
    for first, last in layout.paragraphs:
        begun = first
        for match in _SENTENCE.finditer(layout.text, first, last):
            start = match.start() if match.start() not in inside else None
            if start is not None and start > begun:
                yield begun, begun + len(layout.text[begun:start].rstrip())
                begun = start
        if layout.text[begun:last].strip():
            yield begun, last


def _reading(
    text: str,
    zones: Sequence[Zone],
    places: Sequence[tuple[int, int, Name]],
    sentences: Sequence[tuple[int, int]],
    paragraphs: Sequence[tuple[int, int]],
) -> Reading:
    firsts, begins = [start for start, _ in sentences], [start for start, _ in paragraphs]
    mentions = tuple(
        Mention(
            start,
            end,
            text[start:end],
            name.kind,
            name.text,
            firsts[bisect_right(firsts, start) - 1],
            begins[bisect_right(begins, start) - 1],
            counted=not zones or any(z.kind == "body" and z.start <= start < z.end for z in zones),
            by="analyst" if name.sought else "rule",
        )
        for start, end, name in places
    )
    return Reading(tuple(sentences), tuple(paragraphs), mentions)
