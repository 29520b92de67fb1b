"""What the model took for a name → the names in it, without what does not belong to them."""

import re
from collections.abc import Iterator

from core.model import Found
from core.reading.gazetteer import known, words
from core.reading.persons import person

#: Longer "names" are sentences that the model took for one.
LONGEST, MOST_WORDS = 100, 12

_ADDRESS = re.compile(r"\S*(?:@|://|www\.|\[email|\w\.\w+/)\S*")
_LEADING = re.compile(r"""[\s"'.,;:!?()\[\]{}*_#|/\\<>–—•·&=+~-]+|(?:the|an?|this|that|its|his|her|our|their)\s+""", re.I)
_TRAILING = re.compile(r"""(?:[\s",;:!?()\[\]{}*_#|/\\<>–—•·&=+~-]|'s?|(?<![\b.\s][A-Z])\.)+$""", re.I)
_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.)+$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|Cos|Fla|Calif|Mass|Ind|Ill|Tex)\.$")
_CUT = re.compile(r"\n|[\[\]()\"|•·—;]|\s[–-]\s|(?<=\s)/|/(?=\s)")
_OWNER = re.compile(r"^(.+?)(?:'s|(?<=s)')\s+(?=\S)")
_AND = re.compile(r"\s*(?:,|/|\band\b|&|,\s*and\b)\s+|\s*/\s*")
_DATE = re.compile(r"^(?:[\d\s.,:/%$€£-]|st|nd|rd|th|am|pm)+$", re.I)


def tidy(text: str, found: Found) -> Iterator[Found]:
    """The names inside one find of the model; offsets into `text`. May be none."""
    if _ADDRESS.match(text, _word_start(text, found.start)):
        return
    for piece in _pieces(text, found):
        whole = trim(text, piece)
        if whole is None:
            continue
        for name in _split(text, whole):
            if name and is_name(text[name.start : name.end], name.kind):
                yield name


def trim(text: str, found: Found) -> Found | None:
    """Take articles, quotes, punctuation and the possessive off both ends."""
    start, end = found.start, found.end
    while (match := _LEADING.match(text, start, end)) and text[start:end] not in known():
        start = match.end()
    while start < end and text[start:end] not in known():
        match = _TRAILING.search(text, start, end)
        if not match or (match[0] == "." and _ABBREVIATED.search(text, start, end)):
            break
        end = match.start()
        if text[end : end + 1] == "." and _ABBREVIATED.search(text, start, end + 1):
            end += 1
            break
    return Found(start, end, found.kind, found.by) if start < end else None


def is_name(name: str, kind: str) -> bool:
    """Can this be a name at all?"""
    if name in known():
        return True
    if len(name) > LONGEST or name.count(" ") >= MOST_WORDS or _DATE.match(name) or len(name) < 2:
        return False
    if name.lower().rstrip(".") in words("not_names.txt") | words("titles.txt"):
        return False
    return not name.islower() and any(map(str.isalpha, name)) and any(map(str.isupper, name))


def _word_start(text: str, offset: int) -> int:
    """Where the run of non-space characters around `offset` starts."""
    while offset and not text[offset - 1].isspace():
        offset -= 1
    return offset


def _pieces(text: str, found: Found) -> Iterator[Found]:
    """Cut at line ends, brackets, quotes and dashes: no name goes over them."""
    start = found.start
    for match in _CUT.finditer(text, found.start, found.end):
        if start < match.start():
            yield Found(start, match.start(), found.kind, found.by)
        start = match.end()
    if start < found.end:
        yield Found(start, found.end, found.kind, found.by)


def _split(text: str, found: Found) -> Iterator[Found | None]:
    """Names that the model took for one: owner and owned, persons or places in a list, an office and a man."""
    name = text[found.start : found.end]
    if name in known():
        yield found
        return
    owner = _OWNER.match(name)
    if owner and (owner[1] in known() or found.kind == "person"):
        kind = known()[owner[1]].kind if owner[1] in known() else found.kind
        yield Found(found.start, found.start + len(owner[1]), kind, "rule")
        found = Found(found.start + owner.end(), found.end, found.kind, found.by)
    for part in _listed(text, found):
        yield person(text, part) if part.kind == "person" else _without_small_words(text, part)


def _listed(text: str, found: Found) -> Iterator[Found]:
    """The parts of a list of persons, places or peoples."""
    name = text[found.start : found.end]
    cuts = list(_AND.finditer(name)) if found.kind in ("person", "place", "group") else []
    parts = [name[a:b] for a, b in zip([0, *(c.end() for c in cuts)], [*(c.start() for c in cuts), len(name)], strict=True)]
    if len(parts) < 2 or not all(part[:1].isupper() for part in parts):
        yield found
        return
    start = found.start
    for part, gap in zip(parts, [*(len(c[0]) for c in cuts), 0], strict=True):
        yield Found(start, start + len(part), found.kind, found.by)
        start += len(part) + gap


def _without_small_words(text: str, found: Found) -> Found | None:
    """Drop the lower-case words before the first capital, as in "former Soviet Union"."""
    start = found.start
    while start < found.end and not any(map(str.isupper, text[start : _word_end(text, start, found.end)])):
        start = _word_end(text, start, found.end)
        while start < found.end and text[start].isspace():
            start += 1
    return trim(text, Found(start, found.end, found.kind, found.by)) if start < found.end else None


def _word_end(text: str, start: int, end: int) -> int:
    space = next((i for i in range(start, end) if text[i].isspace()), end)
    return space
