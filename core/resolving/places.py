"""Two names of places compared, and two names of groups."""

from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from core.resolving.countries import peoples, places
from core.resolving.folding import fold, numbers, spelled, spelled_alike, squash
from core.resolving.sounds import coarse, fine
from core.resolving.values import HOLDS, Comparison, different, likely, possible, same, vetoed

_DIRECTIONS = frozenset(
    ("north", "south", "east", "west", "northern", "southern", "eastern", "western", "upper", "lower", "new", "old")
)


@lru_cache(maxsize=65536)
def place_key(text: str) -> str:
    """The place in our table, else the folded name with its words spelled one way, run together."""
    folded = fold(text)
    return "@" + places()[folded] if folded in places() else "".join(spelled(tuple(folded.split())))


def compare_places(a: str, b: str) -> Comparison:
    """Compare two names of places; symmetric."""
    if spelled_alike(a, b) or squash(a) == squash(b):
        return same(0.99, "same name but for case, accents, hyphens or punctuation")
    one, two = place_key(a), place_key(b)
    if one == two:
        return same(0.97, "two names of one place")
    if one[0] == two[0] == "@":
        return vetoed("two places")
    words, others = set(fold(a).split()), set(fold(b).split())
    if words & _DIRECTIONS != others & _DIRECTIONS:
        return vetoed("another part of the country or town")
    if numbers(a) != numbers(b):
        return vetoed("other number")
    return _unsure_place(a, b)


def _unsure_place(a: str, b: str) -> Comparison:
    head, _, tail = a.partition(",")
    other, _, other_tail = b.partition(",")
    if fold(head) == fold(other) and bool(tail) != bool(other_tail):
        return likely(0.65, "same name, the country or region said in one only")
    one, two = squash(a), squash(b)
    if len(one) > 4 and fine(one) == fine(two):
        return likely(0.8, "two romanisations of one name")
    words, others = set(fold(a).split()), set(fold(b).split())
    if words and others and (words < others or others < words):
        return possible(0.3, HOLDS)
    if one.startswith(two) or two.startswith(one):
        return different("other name")
    if len(coarse(one)) > 3 and coarse(one) == coarse(two) and JaroWinkler.similarity(one, two) > 0.8:
        return possible(0.5, "names that may be one in two languages")
    return different("other name")


@lru_cache(maxsize=65536)
def group_key(text: str) -> str:
    """The people or group in our tables, else the folded name without the plural."""
    folded = fold(text)
    if folded in peoples():
        return "@" + peoples()[folded]
    plural = len(folded) > 4 and folded.endswith("s") and not folded.endswith(("ss", "us", "is"))
    return (folded[:-1] if plural else folded).replace(" ", "")


def compare_groups(a: str, b: str) -> Comparison:
    """Compare two names of peoples, religions or parties; symmetric."""
    if spelled_alike(a, b) or squash(a) == squash(b):
        return same(0.99, "same name but for case, accents, hyphens or punctuation")
    one, two = group_key(a), group_key(b)
    if one == two:
        return same(0.97, "two forms of one name")
    if one[0] == two[0] == "@" or numbers(a) != numbers(b):
        return vetoed("other group")
    if len(one) > 5 and fine(one) == fine(two):
        return likely(0.8, "two spellings of one name")
    return different("other name")


def compare_others(a: str, b: str) -> Comparison:
    """Compare two names of anything else; symmetric."""
    if spelled_alike(a, b) or squash(a) == squash(b):
        return same(0.98, "same name but for case, accents, hyphens or punctuation")
    if numbers(a) != numbers(b):
        return vetoed("other number")
    words, others = set(fold(a).split()), set(fold(b).split())
    if words and others and (words < others or others < words):
        return possible(0.4, HOLDS)
    return different("other name")
