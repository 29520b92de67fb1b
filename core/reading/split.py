"""Names that the model took for one: owner and owned, the members of a list, an office and a man."""

import re
from collections.abc import Iterator
from itertools import pairwise

from core.model import Found
from core.reading.gazetteer import known, words
from core.reading.persons import person

_OWNER = re.compile(r"(.+?)(?:'s|(?<=s)')\s+(?=\S)")
_AND = re.compile(r"\s*(?:,\s*and|,|&|\band)\s+|\s*/\s*")
_TOKEN = re.compile(r"\S+")
_OFFICES = frozenset(
    ("spokesman", "spokeswoman", "spokesperson", "president", "chairman", "director", "secretary", "ceo", "minister")
)


def split(text: str, found: Found) -> Iterator[Found]:
    """The names in a trimmed find."""
    if text[found.start : found.end] in known():
        yield found
        return
    owner = _OWNER.match(text, found.start, found.end)
    if owner and (owner[1] in known() or found.kind == "person"):
        if owner[1] in known():
            yield Found(*owner.span(1), known()[owner[1]].kind, "rule")
        found = Found(owner.end(), found.end, found.kind, found.by)
    for member in _listed(text, found):
        for half in _halves(text, member):
            name = person(text, half) if half.kind == "person" else _capitalised(text, half)
            if name:
                yield name


def _listed(text: str, found: Found) -> Iterator[Found]:
    """The members of a list of persons, places or peoples; an organization's name may hold an "and"."""
    edges = [found.start, found.end]
    if found.kind in ("person", "place", "group"):
        cuts = [edge for match in _AND.finditer(text, found.start, found.end) for edge in match.span()]
        edges = [found.start, *cuts, found.end]
    members = [span for i, span in enumerate(pairwise(edges)) if i % 2 == 0]
    if len(members) > 1 and all(text[start : start + 1].isupper() for start, _ in members):
        yield from (Found(start, end, found.kind, found.by) for start, end in members)
    else:
        yield found


def _halves(text: str, found: Found) -> Iterator[Found]:
    """The two known names of "Russia-Ukraine", else the name as it is."""
    left, hyphen, right = text[found.start : found.end].partition("-")
    if hyphen and left in known() and right in known():
        yield Found(found.start, found.start + len(left), known()[left].kind, "rule")
        yield Found(found.end - len(right), found.end, known()[right].kind, "rule")
    else:
        yield found


def _capitalised(text: str, found: Found) -> Found | None:
    """From the first word with a capital to the last: "former Soviet Union", "Congress said"."""
    tokens = list(_TOKEN.finditer(text, found.start, found.end))
    first, last = 0, len(tokens)
    while first < last and not any(map(str.isupper, tokens[first][0])):
        first += 1
    while first < last and _is_tail(tokens[last - 1][0]):
        last -= 1
    if first == last:
        return None
    return Found(tokens[first].start(), tokens[last - 1].end(), found.kind, found.by)


def _is_tail(word: str) -> bool:
    """A word that ends no name of an organization or place: lower-case (but "region"), or an office."""
    if word.islower() and word.isalpha():
        return word not in words("place_words.txt")
    return word.lower() in _OFFICES
