"""Skeletons: what stays of a word when the ways to romanise it are taken away."""

import re
from functools import cache, lru_cache

from core.resolving.tables import rows


@cache
def _rules(grade: str) -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(row[1]), row[2] if len(row) > 2 else "") for row in rows("romanisation") if row[0] == grade]


@lru_cache(maxsize=65536)
def fine(word: str) -> str:
    """Vowels kept: Sergey and Sergei agree, Lukashenka and Lukashenko agree, Halouchanka does not."""
    for pattern, replacement in _rules("fine"):
        word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=65536)
def coarse(word: str) -> str:
    """Little more than the consonants: Golovchenko and Halouchanka agree."""
    word = fine(word)
    for pattern, replacement in _rules("coarse"):
        word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=65536)
def arabic(word: str) -> str:
    """As `fine`, but e and i, o and u are one: Jabouri and Jaburi, Zaidi and Zaydi agree."""
    word = fine(word)
    for pattern, replacement in _rules("arabic"):
        word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=65536)
def loose(word: str) -> str:
    """Groups of consonants after the first sound: Gaddafi, Qadhafi and Kazzafi agree, and much that is not one."""
    word = arabic(word)
    for pattern, replacement in _rules("loose"):
        word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=65536)
def eastern(word: str) -> str:
    """Korean and Chinese words over the ways to romanise them: Yong and Young, Jong and Chong agree."""
    for pattern, replacement in _rules("eastern"):
        word = pattern.sub(replacement, word)
    return word


_SLAVIC = re.compile(
    r"(?:[oe]v|[oe]va|[aeo]u|in|ina|sk[iy]|ski[iy]|sky[iy]|ska[iy]?a|skaya|[aeo]nk[oa]|[vn][iy]ch|[iy]ts|chuk|iuk|yuk|"
    r"yan|ian|dze|shvili|liev|lieva|ykh|ikh)$"
)


@lru_cache(maxsize=65536)
def slavic(surname: str) -> bool:
    """Does the word end as surnames do that reach English from another alphabet? (ending only)"""
    return len(surname) > 4 and bool(_SLAVIC.search(surname))
