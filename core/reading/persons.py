"""The person in a find like "Prime Minister of Belarus Roman Golovchenko"."""

import re

from core.model import Found
from core.reading.gazetteer import known, words

#: Small words that may stand inside a person's name.
PARTICLES = frozenset(
    ["de", "da", "di", "do", "dos", "das", "du", "del", "della", "der", "den", "van", "von", "zu", "zur", "ter", "ten", "la", "le", "el", "al", "bin", "ibn", "bint", "abu", "y", "e", "ud", "ul", "ur", "op", "'t", "al-", "el-", "af", "av"]
)

#: Ranks that stay with the name, because without them it says too little.
KEPT = frozenset(["pope", "king", "queen", "prince", "princess", "saint", "st", "emperor"])

_TOKEN = re.compile(r"\S+")
_INITIAL = re.compile(r"^(?:[A-Z]\.?)+$")


def person(text: str, found: Found) -> Found | None:
    """The stretch of `found` that is the person's own name, or None when there is none."""
    tokens = [match.span() for match in _TOKEN.finditer(text, found.start, found.end)]
    written = [text[start:end] for start, end in tokens]
    first = _after_titles(written)
    while first < len(written) and _small(written[first]):
        first += 1
    last = first
    while last < len(written) and _belongs(written, last):
        last += 1
    if first == last:
        return None
    end = tokens[last - 1][0] + len(written[last - 1].rstrip(",;:"))
    return Found(tokens[first][0], end, found.kind, found.by)


def _after_titles(written: list[str]) -> int:
    """How many words at the front are titles, offices and what they are of."""
    titles = [i for i, word in enumerate(written[:-1]) if is_title(word)]
    if not titles:
        return 1 if len(written) > 2 and _people(written[0]) else 0
    last = titles[-1]
    if last and not _before_title(written[:last]):
        # "John Dean Smith": a title's word inside a name is a part of it
        return 0
    if written[last + 1].lower() in ("of", "for"):
        return _after_office(written, last + 2)
    return last + 1


def _before_title(written: list[str]) -> bool:
    """Can these words stand before a title: other titles, a people, an institution?"""
    return len(written) > 2 or any(
        is_title(word) or _small(word) or word.rstrip("'s") in known() or word.isupper() or word.endswith("'s")
        for word in written
    )


def _after_office(written: list[str], first: int) -> int:
    """Where the name starts after "Minister of": behind a known place, else the last two words."""
    for last in range(len(written) - 1, first, -1):
        if " ".join(written[first:last]) in known():
            return last
    return max(first, len(written) - 2)


def is_title(word: str) -> bool:
    return word.lower().rstrip(".,") in words("titles.txt") and word.lower() not in KEPT


def _people(word: str) -> bool:
    entry = known().get(word)
    return entry is not None and entry.kind == "group" and entry.sure and word not in ("German", "Israel", "English")


def _small(word: str) -> bool:
    return word.islower() and word not in PARTICLES


def _belongs(written: list[str], index: int) -> bool:
    """Is this word a part of the name that has begun?"""
    word = written[index]
    if word in PARTICLES:
        return index + 1 < len(written)
    return any(map(str.isupper, word)) and not any(map(str.isdigit, word))
