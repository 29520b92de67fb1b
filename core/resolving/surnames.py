"""Surnames: how two stand to each other, and whether one is too common to be trusted."""

from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA

from core.resolving import given_names
from core.resolving.nearness import near
from core.resolving.sounds import coarse, fine
from core.resolving.tables import all_words

#: equal · spelling: two spellings of one Arabic name · romanised: two ways to write one form ·
#: close: perhaps its forms in two languages · similar: perhaps mistyped · initial · other
SurnameLikeness = Literal["equal", "spelling", "romanised", "close", "similar", "initial", "other"]


@lru_cache(maxsize=65536)
def likeness(a: str, b: str) -> SurnameLikeness:
    """How two folded surnames stand to each other; symmetric."""
    if a == b:
        return "equal"
    if len(a) == 1 or len(b) == 1:
        return "initial" if a[:1] == b[:1] else "other"
    if (given_names.arabic(a) or given_names.arabic(b)) and given_names.likeness(a, b) == "spelling":
        return "spelling"
    if fine(a) == fine(b):
        return "romanised"
    if len(coarse(a)) > 2 and coarse(a) == coarse(b) and near(a, b) > 0.8:
        return "close"
    if min(len(a), len(b)) > 5 and a[0] == b[0] and OSA.distance(a, b, score_cutoff=1) == 1:
        return "similar"
    return "other"


@lru_cache(maxsize=65536)
def sound(surname: str) -> str:
    """Equal for surnames that are equal, spelled in two ways or romanised in two ways."""
    return "~" + min(given_names.families(surname)) if given_names.arabic(surname) else fine(surname)


@lru_cache(maxsize=65536)
def common(surname: str) -> bool:
    """Do so many people bear it that a likeness of two names says little?"""
    return len(surname) < 3 or surname in all_words("common_surnames") or fine(surname) in _common_sounds()


@lru_cache(maxsize=1)
def _common_sounds() -> frozenset[str]:
    return frozenset(fine(word) for word in all_words("common_surnames"))
