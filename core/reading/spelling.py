"""When two spellings are one name: the same word written from another alphabet or with other accents."""

import re
from functools import lru_cache

from anyascii import anyascii

#: In this order: each sound's usual Latin spellings become one.
_RULES = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"[^a-z]", ""),
        (r"shch|sch", "sh"),
        (r"tch", "ch"),
        (r"tz|ts|cz", "c"),
        (r"kh", "h"),
        (r"ph", "f"),
        (r"ck|q", "k"),
        (r"ks", "x"),
        (r"dzh|dj", "j"),
        (r"w", "v"),
        (r"ou|oo", "u"),
        (r"ee", "i"),
        (r"[iyj](?=[aeou])", "i"),
        (r"[ae][iy]", "ai"),
        (r"(.)\1+", r"\1"),
        (r"[iyj]+$", "i"),
        (r"y", "i"),
        (r"enka$", "enko"),
        (r"sk(?:aia|aja)$", "ska"),
        (r"ff$", "v"),
    )
)

_GIVEN = {
    **dict.fromkeys(
        ["mohammed", "muhammad", "mohamed", "mohammad", "muhammed", "mohamad", "mohamud", "mahomed"], "mohamed"
    ),
    **dict.fromkeys(["hussein", "hussain", "husain", "husein", "hossein"], "hussein"),
    **dict.fromkeys(["ahmed", "ahmad"], "ahmed"),
    **dict.fromkeys(["yusuf", "yousef", "youssef", "yousuf"], "yusuf"),
}


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """A key that is equal for the usual spellings of one name ("Lukashenka", "Łukašenko").

    Made for names from Slavic, Arabic and accented Latin writing; not for comparing strangers.
    """
    plain = anyascii(word).lower()
    plain = _GIVEN.get(plain, plain)
    for pattern, replacement in _RULES:
        plain = pattern.sub(replacement, plain)
    return plain or word.lower()
