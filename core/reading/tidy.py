"""What the model took for a name, cut and trimmed to what may be a name."""

import re
from collections.abc import Iterator
from functools import cache

from core.model import Found, Kind
from core.reading.gazetteer import known, words
from core.reading.split import split

#: Longer "names" are sentences that the model took for one.
LONGEST, MOST_WORDS = 100, 12

_EDGE = r"""[\s"',;:!?()\[\]{}*_#|/\\<>–—•·&=+~-]"""
_ADDRESS = re.compile(r"\S{0,200}?(?:@|://|www\.|\[email|\w\.\w{1,20}/)")
_LEADING = re.compile(rf"(?:{_EDGE}|\.)+|(?:the|an?|this|that|its|his|her|our|their)\s+", re.I)
_TRAILING = re.compile(rf"(?:{_EDGE}|'s|\.)+$", re.I)
_ABBREVIATED = re.compile(r"\b(?:(?:[A-Z]\.)+|(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|Cos|Fla|Calif|Mass|Tex)\.)$")
_CUT = re.compile(r"\n|[\[\]()\"|•·—;]|\s[–-]+|[–-]\s|(?<=\s)/|/(?=\s)")
_NUMBER = re.compile(r"(?:[\d\s.,:/%$€£-]|st|nd|rd|th|am|pm)+", re.I)
_MONEY = re.compile(r"[A-Z]{2,3}\$?\s?\d.*|\d+[A-Z]{2,3}")
_CAPITALS = re.compile(r"[A-Z]{2,5}s?")


def tidy(text: str, found: Found) -> Iterator[Found]:
    """The names inside one find of the model; offsets into `text`. May be none."""
    if _ADDRESS.match(text, _word_start(text, found.start)):
        return
    for piece in _pieces(text, found):
        whole = trim(text, piece)
        for part in split(text, whole) if whole else ():
            name = trim(text, part)
            if name and is_name(text[name.start : name.end], name.kind):
                yield name


def trim(text: str, found: Found) -> Found | None:
    """Take articles, quotes, punctuation and the possessive off both ends."""
    start, end = found.start, found.end
    while text[start:end] not in known() and (match := _LEADING.match(text, start, end)):
        start = match.end()
    if text[start:end] not in known() and (match := _TRAILING.search(text, start, end)):
        end = match.start()
        if _ABBREVIATED.search(text, start, end + 1):
            end += 1
    return Found(start, end, found.kind, found.by) if start < end else None


def is_name(name: str, kind: Kind) -> bool:
    """Can this be a name at all?"""
    if name in known():
        return True
    if not 1 < len(name) <= LONGEST or name.count(" ") >= MOST_WORDS or name.islower():
        return False
    if _NUMBER.fullmatch(name) or _MONEY.fullmatch(name) or not any(map(str.isalpha, name)):
        return False
    plain = name.lower().rstrip(".")
    if kind != "other" and _CAPITALS.fullmatch(name) and plain.removesuffix("s") in words("acronyms.txt"):
        return False
    return plain not in _never()


@cache
def _never() -> frozenset[str]:
    return words("not_names.txt") | words("titles.txt") | words("openers.txt")


def _word_start(text: str, offset: int) -> int:
    """Where the run of non-space characters around `offset` starts, looking back a little."""
    first = max(0, offset - 200)
    before = text[first:offset]
    return offset - len(before) + max(before.rfind(" "), before.rfind("\n")) + 1


def _pieces(text: str, found: Found) -> Iterator[Found]:
    """Cut at line ends, brackets, quotes and dashes: no name goes over them."""
    start = found.start
    for match in _CUT.finditer(text, found.start, found.end):
        yield Found(start, match.start(), found.kind, found.by)
        start = match.end()
    yield Found(start, found.end, found.kind, found.by)
