"""Which organizations named in one article are the same: acronyms, ministries, legal forms, countries before them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from core.reading.gazetteer import known

_WORD = re.compile(r"[\w&.'-]+")
_LEGAL = frozenset(
    ["inc", "corp", "co", "ltd", "plc", "llc", "llp", "gmbh", "ag", "sa", "nv", "bv", "oy", "ab", "as", "pty", "pte", "sarl", "spa", "srl", "jsc", "ojsc", "pjsc", "ooo", "oao", "zao", "kg", "incorporated", "corporation", "company", "limited"]
)
_SPELLING = {
    "defense": "defence",
    "organisation": "organization",
    "organisations": "organization",
    "organizations": "organization",
    "center": "centre",
    "labor": "labour",
    "program": "programme",
    "cooperation": "co-operation",
    "dept": "department",
    "univ": "university",
    "&": "and",
}
_SMALL = frozenset(["the", "of", "for", "and", "in", "on", "at", "to", "a", "an", "de", "la", "du", "des", "del", "y", "et", "und", "für"])
_ACRONYM = re.compile(r"^[A-Z][A-Z0-9&-]{1,9}s?$")

#: Ministries and the like: "Ministry of Defence", "Defence Ministry".
_OFFICE = frozenset(["ministry", "department", "office", "bureau", "agency", "committee", "commission"])


@lru_cache(maxsize=20_000)
def key(name: str) -> tuple[str, ...]:
    """The words of an organization's name, without what is written now one way, now another."""
    words = [word.lower().rstrip(".") for word in _WORD.findall(name)]
    words = [_SPELLING.get(word, word).replace(".", "") for word in words if word not in ("the",)]
    while len(words) > 1 and words[-1] in _LEGAL:
        words.pop()
    return tuple(words)


def fullest(counts: Mapping[str, int], table: Mapping[str, str], text: str) -> dict[str, str]:
    """Every organization's name as written in an article → the fullest form of it there.

    `table` holds the names that the gazetteer knows; `text` tells which acronyms it explains.
    """
    best = _same_words(counts)
    forms = {*best.values(), *table.values()}
    acronyms = {short: long for short, long in _explained(text, {**table, **best}).items()}
    for form in set(best.values()):
        long = acronyms.get(form) or _longer(form, forms)
        if long and long != form:
            best = {name: long if now == form else now for name, now in best.items()}
    return best


def _same_words(counts: Mapping[str, int]) -> dict[str, str]:
    """Names of the same words go by the most frequent, a ministry's in either order."""
    groups: defaultdict[object, list[str]] = defaultdict(list)
    for name in counts:
        groups[_office(key(name)) or key(name)].append(name)
    best = {group: max(names, key=lambda name: (counts[name], len(name))) for group, names in groups.items()}
    return {name: best[_office(key(name)) or key(name)] for name in counts}


def _office(words: tuple[str, ...]) -> frozenset[str] | None:
    """The words of a ministry's name in no order."""
    if not _OFFICE.intersection(words):
        return None
    return frozenset(word for word in words if word not in _SMALL)


def _longer(form: str, forms: Iterable[str]) -> str | None:
    """The one longer name that says whose it is: "State Department" → "U.S. State Department"."""
    words = frozenset(word for word in key(form) if word not in _SMALL)
    if len(words) < 2:
        return None
    found = [other for other in forms if other != form and _owned(other, words)]
    return found[0] if len(found) == 1 else None


def _owned(other: str, words: frozenset[str]) -> bool:
    """Is `other` these words and a country or people?"""
    longer = frozenset(word for word in key(other) if word not in _SMALL)
    if not words < longer:
        return False
    rest = " ".join(word for word in _WORD.findall(other) if word.lower().rstrip(".") in longer - words or word in ("U.S.", "U.K."))
    return rest.removesuffix("'s") in known() and known()[rest.removesuffix("'s")].kind in ("place", "group")


def _explained(text: str, forms: Mapping[str, str]) -> dict[str, str]:
    """Acronyms that the article explains: "Collective Security Treaty Organization (CSTO)"."""
    explained: dict[str, str] = {}
    for match in re.finditer(r"""\s?\(["']?([A-Z][A-Za-z0-9&.-]{1,9})["']?\)""", text):
        acronym = match[1]
        before = text[: match.start()]
        for form, best in forms.items():
            if before.endswith(form) and _stands_for(acronym, form):
                explained[acronym] = best
    return explained


def _stands_for(acronym: str, name: str) -> bool:
    """Do the initials agree? The first must; so must all, or the acronym is three capitals or more."""
    words = [word for word in _WORD.findall(name) if word.lower() not in _SMALL]
    letters = [c for c in acronym if c.isupper()]
    if len(words) < 2 or len(letters) < 2 or letters[0] != words[0][0].upper():
        return False
    return len(letters) >= 3 or letters == [word[0].upper() for word in words]


def count(names: Iterable[str]) -> Counter[str]:
    return Counter(names)
