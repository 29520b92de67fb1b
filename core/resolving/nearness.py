"""How near two words of persons' names are."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA, JaroWinkler

from core.resolving import given_names
from core.resolving.sounds import arabic, coarse, fine, loose, slavic

#: From here two words are two spellings of one, not merely alike.
ONE_WORD = 0.93
#: From here they are two spellings in one language.
SPELLING = 0.95
#: In a word of so many letters one letter more or less is a slip.
LONG = 9
#: What an initial says of the name that it may stand for.
INITIAL = 0.6
#: Endings that very many names share, so that they say nothing of the rest.
_ENDING = re.compile(
    r"(?:[aeiou]l+ah?|[aeiou]d*[iey]+n|zad[ae]h?|po?ur|[iy]an|[oei]va?|[oe]v[iy]ch|enko|enka|ez|sk[iy]|s[oe]n)$"
)
_FEMININE = re.compile(r"(?<=[^aeiou])(?:a|o)$")


@lru_cache(maxsize=262144)
def near(a: str, b: str) -> float:
    """From 0 (other words) over .7 (alike) and ONE_WORD (two spellings) to 1 (equal); symmetric."""
    if a == b:
        return 1.0
    likeness = given_names.likeness(a, b)
    if likeness in _BY_LIKENESS:
        return _BY_LIKENESS[likeness]
    if len(a) == 1 or len(b) == 1 or (given_names.known(a) and given_names.known(b)):
        return 0.0
    if fine(a) == fine(b):
        return 0.96
    if arabic(a) == arabic(b):
        return 0.95
    return 0.4 if _man_and_woman(a, b) else _alike(a, b)


_BY_LIKENESS = {"spelling": 0.97, "language": ONE_WORD, "short": 0.85, "initial": INITIAL}


def _man_and_woman(a: str, b: str) -> bool:
    """Donato and Donata, Karim and Karima."""
    return {a[-1], b[-1]} != {"a"} and "a" in (a[-1], b[-1]) and _FEMININE.sub("", a) == _FEMININE.sub("", b)


def _alike(a: str, b: str) -> float:
    if a[:3] == "abd" or b[:3] == "abd":  # a servant of God by another of His names is another man
        return 0.98 * near(a[3:], b[3:]) if a[:3] == b[:3] and min(len(a), len(b)) > 5 else 0.0
    ratio = max(OSA.normalized_similarity(a, b), OSA.normalized_similarity(arabic(a), arabic(b)))
    if _one_skeleton(a, b):
        sure = len(coarse(a)) > 3 and slavic(a) and slavic(b) and JaroWinkler.similarity(a, b) > 0.6
        return max(0.85 * sure, min(0.9, ratio + 0.15) if ratio >= 0.55 else 0.0)
    shorter = min(len(a), len(b))
    if shorter > 4 and ratio >= 0.7:
        return 0.0 if _only_in_ending(a, b) else 0.95 * ratio
    return 0.75 if shorter == 4 and ratio >= 0.75 and a[0] == b[0] else 0.0


def _one_skeleton(a: str, b: str) -> bool:
    """Golovchenko and Halouchanka, Gaddafi and Qadhafi: the same consonants, more or less."""
    return any(len(sound(a)) > 2 and sound(a) == sound(b) for sound in (coarse, loose))


def _only_in_ending(a: str, b: str) -> bool:
    """Hamidullah and Obaidullah, Petrovich and Pavlovich agree in little but how such names end."""
    one, two = _ENDING.search(a), _ENDING.search(b)
    if not (one and two) or fine(one[0]) != fine(two[0]):
        return False
    stem, other = a[: one.start()], b[: two.start()]
    return OSA.normalized_similarity(arabic(stem), arabic(other)) < 0.7


@lru_cache(maxsize=65536)
def sounds_of(word: str) -> frozenset[str]:
    """Two words that are nearer than SPELLING share at least one of these."""
    if word[:3] == "abd" and len(word) > 5:
        return frozenset({"abd" + sound for sound in sounds_of(word[3:])} | {arabic(word)})
    return frozenset({arabic(word), *(given_names.families(word) if given_names.known(word) else ())})
