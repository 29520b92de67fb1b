"""Two names of organisations compared."""

from functools import cache, lru_cache

from rapidfuzz import fuzz

from core.resolving.countries import of_countries, with_countries
from core.resolving.folding import fold, numbers, spelled, spelled_alike, squash
from core.resolving.tables import rows, words
from core.resolving.values import HOLDS, Comparison, different, likely, possible, same, vetoed

_SMALL = frozenset(("of", "the", "and", "for", "in", "on", "a", "an", "de", "la"))
_LEVELLED = _SMALL | {"affairs"}
_OFFICE = {"internal": "interior"}  # Foreign Ministry, Ministry of Foreign Affairs; Interior, Internal Affairs
_WEAK_FORMS = frozenset(("co", "company"))  # said or left out of any legal form
_DOMAINS = ("com", "org", "net", "ru", "by", "ua", "info", "eu")


@lru_cache(maxsize=65536)
def key(text: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """What stays of the name without its legal form, and the legal form.

    Equal keys are one organisation: spelling, the names of countries and, for the ministries of a
    country, the order of words are levelled.
    """
    name, legal = _without_legal_form(_short_forms(spelled(tuple(fold(text).split()))))
    name = with_countries(name)
    if "ministry" in name and sum(word.startswith("@") for word in of_countries(name)) == 1:
        name = tuple(sorted(_OFFICE.get(word, word) for word in of_countries(name) if word not in _LEVELLED))
    return name, legal


@cache
def _written_out() -> dict[tuple[str, ...], str]:
    """Words of a legal form to the one word for it."""
    return {tuple(words_.split()): row[0] for row in rows("legal_forms") for words_ in row[1].split(";")}


def _short_forms(name: tuple[str, ...]) -> tuple[str, ...]:
    """Legal forms at the beginning and the end in one word: "public joint stock company" is "pjsc"."""
    table = _written_out()
    for length in (5, 4, 3, 2, 1):
        if len(name) > length and name[-length:] in table:
            name = (*name[:-length], table[name[-length:]])
        if len(name) > length > 2 and name[:length] in table:
            name = (table[name[:length]], *name[length:])
    return name


def _without_legal_form(name: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    forms, kept = words("organizations", "legal"), list(name)
    while len(kept) > 1 and kept[-1] in forms:
        kept.pop()
    while len(kept) > 1 and len(kept[0]) > 2 and kept[0] in forms:
        kept.pop(0)
    if len(kept) == 1 and kept[0] in words("organizations", "generic"):
        return name, frozenset()
    return tuple(kept), frozenset(name) - frozenset(kept)


def compare_organizations(a: str, b: str) -> Comparison:
    """Compare two names of organisations; symmetric."""
    if spelled_alike(a, b) or (squash(a) == squash(b) and len(squash(a)) > 3):
        return same(0.99, "same name but for case, accents, hyphens or punctuation")
    (one, form), (two, other_form) = key(a), key(b)
    if numbers(a) != numbers(b) and numbers(a) and numbers(b):
        return vetoed("other number")
    if one == two:
        return _same_key(one, form, other_form)
    here, there = _countries(one), _countries(two)
    if here and there and here != there:
        return vetoed("other country")
    return _unsure(a, b, one, two)


def _same_key(name: tuple[str, ...], form: frozenset[str], other_form: frozenset[str]) -> Comparison:
    if form - _WEAK_FORMS != other_form - _WEAK_FORMS and form - _WEAK_FORMS and other_form - _WEAK_FORMS:
        return likely(0.7, "same name, another legal form")
    if form != other_form:
        return same(0.96, "same name, the legal form in one only")
    if not _countries(name) and any(word in words("organizations", "offices") for word in name):
        return likely(0.7, "same name, but the country is not said")
    return same(0.96, "two spellings of one name")


def _of_one(name: tuple[str, ...]) -> frozenset[str]:
    return frozenset(of_countries(name)) - _SMALL


def _countries(name: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for word in of_countries(name) if word.startswith("@"))


def _unsure(a: str, b: str, one: tuple[str, ...], two: tuple[str, ...]) -> Comparison:
    if _acronym(a, two) or _acronym(b, one):
        return likely(0.8, "one is the initials of the other")
    if _host(one) == _host(two):
        return possible(0.55, "one is the address of the other")
    if numbers(a) != numbers(b):
        return different("a number in one only")
    first, second = set(one) - _SMALL, set(two) - _SMALL
    if first == second or (first & words("organizations", "state") and _of_one(one) == _of_one(two)):
        return likely(0.7, "same words in another order")
    if min(len(first), len(second)) and (first < second or second < first):
        return possible(0.45, HOLDS)
    if fuzz.ratio(" ".join(one), " ".join(two)) >= 92 and min(len("".join(one)), len("".join(two))) > 8:
        return likely(0.65, "names a letter or two apart")
    return different("other words")


def _acronym(short: str, long: tuple[str, ...]) -> bool:
    """Is `short` written in capitals and made of the first letters of `long`?"""
    letters = short.replace(".", "").strip()
    if not (letters.isupper() and letters.isalpha() and 2 < len(letters) <= 8):
        return False
    initials = "".join(word.lstrip("@")[0] for word in long if word not in _SMALL)
    return len(long) > 1 and letters.casefold() in (initials, "".join(word.lstrip("@")[0] for word in long))


def _host(name: tuple[str, ...]) -> str:
    kept = name[1:] if name and name[0] == "www" else name
    kept = kept[:-1] if len(kept) > 1 and kept[-1] in _DOMAINS else kept
    return "".join(kept)
