"""The person in a find like "Prime Minister of Belarus Roman Golovchenko"."""

import re
from collections.abc import Sequence

from core.model import Found
from core.reading.gazetteer import known, words

#: Small words that may stand inside a person's name.
PARTICLES = frozenset(
    (
        *("de", "da", "di", "do", "dos", "das", "du", "del", "della", "der", "den", "van", "von", "zu", "zur"),
        *("ter", "ten", "la", "le", "el", "al", "bin", "ibn", "bint", "abu", "y", "e", "ud", "ul", "ur", "op"),
        *("'t", "af", "av"),
    )
)

#: Ranks that stay with the name, because without them it says too little.
KEPT = frozenset(("pope", "king", "queen", "prince", "princess", "saint", "st", "emperor"))

#: Given names that are peoples too.
_GIVEN = frozenset(("German", "Christian", "French", "English", "Israel", "Roman"))

#: What else may follow a hyphen behind a name: "Roh Min-in" is a name, "Roh Min-led" is not.
_NOT_GIVEN = frozenset(("led", "era", "like", "run", "free", "made", "held", "born", "ally", "type", "fan", "aide"))

_HYPHENATED = re.compile(r"-([a-z]{2,4})\b(?!-)")
_TOKEN = re.compile(r"\S+")
_MORE = re.compile(rf"(?: (?:{'|'.join(sorted(PARTICLES))}))* [A-Z][\w'-]+")


def person(text: str, found: Found) -> Found | None:
    """The stretch of `found` that is the person's own name, or None when there is none."""
    tokens = [match.span() for match in _TOKEN.finditer(text, found.start, found.end)]
    written = [text[start:end] for start, end in tokens]
    first = 1 if len(written) > 1 and _opens_sentence(text, tokens[0][0], written[0]) else 0
    first += _after_titles(written[first:])
    while first < len(written) and written[first].islower() and written[first] not in PARTICLES:
        first += 1
    last = first
    while last < len(written) and _belongs(written[last]):
        last += 1
    breaks_off = last > first and written[last - 1] in PARTICLES
    while last > first and written[last - 1] in PARTICLES:
        last -= 1
    if first == last:
        return None
    end = _end(text, tokens[last - 1][1], breaks_off, last - first > 1)
    return Found(tokens[first][0], end, found.kind, found.by)


def _end(text: str, end: int, breaks_off: bool, full: bool) -> int:
    """Where the name really ends when the model broke off: "Ursula von | der Leyen", "Roh Min|-in"."""
    if breaks_off and (more := _MORE.match(text, end)):
        return more.end()
    if full and (rest := _HYPHENATED.match(text, end)) and rest[1] not in _NOT_GIVEN:
        return rest.end()
    return end


def is_title(word: str) -> bool:
    """Is it a word that stands before a name and is no part of it?"""
    return word.lower().rstrip(".,") in words("titles.txt") and word.lower() not in KEPT


def _opens_sentence(text: str, start: int, word: str) -> bool:
    """Does a sentence begin with this word, so that its capital says nothing ("Will Orlik be …?")?"""
    before = text[max(0, start - 4) : start].rstrip(" \"'")[-1:]
    if word.lower() not in words("openers.txt") or before not in ("", "\n", ".", "!", "?", ":"):
        return False
    return word not in ("Will", "May") or "?" in text[start : start + 300].partition("\n")[0]


def _after_titles(written: Sequence[str]) -> int:
    """How many words at the front are titles, offices and what they are of."""
    titles = [i for i, word in enumerate(written[:-1]) if is_title(word)]
    if not titles:
        return 1 if len(written) > 2 and _is_people(written[0]) else 0
    last = titles[-1]
    if last and not _may_precede(written[:last]):
        return 0  # "John Dean Smith": a title's word inside a name is a part of it
    office = next((title for title in titles if written[title + 1].lower() in ("of", "for")), None)
    return last + 1 if office is None else _after_office(written, office + 2)


def _may_precede(written: Sequence[str]) -> bool:
    """Can these words stand before a title: other titles, a people, an institution?"""
    return len(written) > 2 or any(
        is_title(word) or word.islower() or word.isupper() or word.endswith("'s") or word in known() for word in written
    )


def _after_office(written: Sequence[str], first: int) -> int:
    """Where the name starts after "Minister of": behind a known place, else the last two words."""
    for last in range(len(written) - 1, first, -1):
        if " ".join(written[first:last]) in known():
            return last
    return max(first, len(written) - 2)


def _is_people(word: str) -> bool:
    entry = known().get(word)
    return entry is not None and entry.kind == "group" and entry.sure and word not in _GIVEN


def _belongs(word: str) -> bool:
    """Can this word be a part of a name that has begun?"""
    return word in PARTICLES or (any(map(str.isupper, word)) and not any(map(str.isdigit, word)))
