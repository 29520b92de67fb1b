"""Given names: the families that spellings belong to, and how two given names stand to each other."""

from collections import defaultdict
from functools import cache, lru_cache
from typing import Literal

from rapidfuzz.distance import OSA, JaroWinkler

from core.resolving.sounds import coarse, fine
from core.resolving.tables import rows

#: equal · spelling: of one name in one language · language: of one name in two · short: a short form ·
#: initial · similar: perhaps mistyped · other: another name
Likeness = Literal["equal", "spelling", "language", "short", "initial", "similar", "other"]

_LATIN_LANGUAGES = frozenset({"en", "fr", "de", "es", "it", "pt", "pl", "nick"})


@cache
def _places() -> dict[str, frozenset[tuple[str, str]]]:
    """Spelling to its (family, language) places; short forms have the language "nick"."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for family, language, spellings in rows("given_names"):
        for spelling in spellings.split():
            found[spelling].add((family, language))
    return {spelling: frozenset(places) for spelling, places in found.items()}


@lru_cache(maxsize=65536)
def families(given: str) -> frozenset[str]:
    """The families a given name may belong to, else what it sounds like. Never empty."""
    places = _places().get(given)
    return frozenset(family for family, _ in places) if places else frozenset({"~" + fine(given)})


def families_starting(stem: str) -> set[str]:
    """The families with a spelling that sounds like `stem` at its beginning (short forms left out)."""
    return {
        family
        for spelling, places in _places().items()
        if fine(spelling).startswith(stem) and len(fine(spelling)) <= len(stem) + 2
        for family, language in places
        if language != "nick"
    }


def known(given: str) -> bool:
    """Is it in the table?"""
    return given in _places()


@lru_cache(maxsize=65536)
def transliterated(given: str) -> bool:
    """Is it a spelling of a name whose own language uses another alphabet?"""
    return any(language not in _LATIN_LANGUAGES for _, language in _places().get(given, ()))


def arabic(given: str) -> bool:
    """Is it one of the common names of Arabic origin?"""
    return any(language == "ar" for _, language in _places().get(given, ()))


@lru_cache(maxsize=65536)
def likeness(a: str, b: str) -> Likeness:
    """How two folded given names stand to each other; symmetric."""
    if a == b:
        return "equal"
    if len(a) == 1 or len(b) == 1:
        return "initial" if _initials(a) & _initials(b) else "other"
    here, there = _places().get(a, frozenset()), _places().get(b, frozenset())
    shared = {language for _, language in here & there}
    if shared - {"nick"}:
        return "spelling"
    if families(a) & families(b):
        short = all(language == "nick" for _, language in here) or all(language == "nick" for _, language in there)
        return "short" if short and here and there else "language" if here and there else "spelling"
    if here and there:
        return "other"
    return "spelling" if fine(a) == fine(b) else "similar" if _mistyped(a, b) else "other"


@lru_cache(maxsize=65536)
def _initials(given: str) -> frozenset[str]:
    """The letters that an initial of this name may be: its own, and those of its family."""
    if len(given) == 1 or not known(given):
        return frozenset({given[0], fine(given)[0]})
    mine = families(given)
    return frozenset(spelling[0] for spelling, places in _places().items() if any(f in mine for f, _ in places))


def _mistyped(a: str, b: str) -> bool:
    """One letter or only vowels apart, the first letter and a final vowel (that is gender) not counted."""
    if a[0] != b[0] or a.rstrip("aeiouy") == b.rstrip("aeiouy") or min(len(a), len(b)) < 4:
        return False
    if len(coarse(a)) > 2 and coarse(a) == coarse(b):
        return JaroWinkler.similarity(a, b) > 0.8
    return min(len(a), len(b)) > 4 and OSA.distance(a, b, score_cutoff=1) == 1
