"""What may be left off an organisation's name in the next sentence: its line of business; and its initials."""

from functools import lru_cache
from typing import NamedTuple

from core.resolving import organizations
from core.resolving.folding import fold

#: Words behind the name of a whole company that it is as well known without. No word that may name a part of it.
_BUSINESS = frozenset(
    (
        *("airline", "airlines", "airways", "aircraft", "automobile", "automobiles", "automotive", "motor", "motors"),
        *("computer", "computers", "computing", "electronics", "group", "industries", "petroleum", "pharmaceuticals"),
        *(
            "shipbuilding",
            "steel",
            "technologies",
            "technology",
            "telecom",
            "telecommunications",
            "textiles",
            "tobacco",
        ),
    )
)
_SMALL = frozenset(("of", "the", "and", "for", "in", "on", "a", "an", "de", "la"))


class Head(NamedTuple):
    """The words of a name without lines of business behind them, and how many of those were cut off."""

    words: tuple[str, ...]
    cut: int


@lru_cache(maxsize=65536)
def head(text: str) -> Head | None:
    """The head of an organisation's name; None when it is a country or too short to tell it apart."""
    words = list(organizations.key(text)[0])
    whole = len(words)
    while len(words) > 1 and words[-1] in _BUSINESS:
        words.pop()
    if len(words) > 2 and words[-2:] == ["air", "lines"]:
        del words[-2:]
    if len(words) == 1 and (words[0].startswith("@") or len(words[0]) < 3):
        return None
    return Head(tuple(words), whole - len(words))


def acronym(text: str, letters: int) -> str:
    """The letters, in lower case, of a name that is so many capitals or more and perhaps a legal form; else nothing."""
    first = next(iter(text.split()), "") if len(organizations.key(text)[0]) == 1 else text
    plain = first.replace(".", "")
    return plain.casefold() if plain.isupper() and plain.isalpha() and letters <= len(plain) <= 8 else ""


@lru_cache(maxsize=65536)
def initials(text: str) -> frozenset[str]:
    """The acronyms that a name of several words may have; an acronym is its own."""
    if own := acronym(text, 3):
        return frozenset((own,))
    found: set[str] = set()
    for words in (organizations.key(text)[0], fold(text).split()):
        if len(words) > 1:
            found.add("".join(word.lstrip("@")[0] for word in words if word not in _SMALL))
    return frozenset(letters for letters in found if len(letters) > 2)
