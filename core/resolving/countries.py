"""Countries, cities and peoples by all their spellings, from resources/names/places.tsv and groups.tsv."""

from functools import cache

from core.resolving.folding import fold
from core.resolving.tables import rows


@cache
def places() -> dict[str, str]:
    """Folded spelling to place."""
    return {fold(name): row[0] for row in rows("places") for name in row[2].split(";")}


@cache
def peoples() -> dict[str, str]:
    """Folded word for people ("Belarusians") or for what is theirs to the place or group."""
    found = {fold(word): row[0] for row in rows("places") if len(row) > 3 for word in row[3].split(";") if word}
    return found | {fold(word): "~" + row[0] for row in rows("groups") for word in row[1].split(";")}


@cache
def _of_sort(*sorts: str) -> frozenset[str]:
    return frozenset(row[0] for row in rows("places") if row[1] in sorts)


@cache
def countries() -> frozenset[str]:
    """The places that are countries."""
    return _of_sort("country", "country-name")


@cache
def unmistakable() -> frozenset[str]:
    """Countries and capitals whose name no person bears."""
    return _of_sort("country", "capital")


@cache
def _phrases() -> dict[tuple[str, ...], str]:
    return {tuple(name.split()): place for name, place in places().items() if place in countries()}


def with_countries(words: tuple[str, ...]) -> tuple[str, ...]:
    """`words` with every name of a country replaced by one word for it, such as "@usa"."""
    found: list[str] = []
    index = 0
    while index < len(words):
        length = next((n for n in (6, 5, 4, 3, 2, 1) if words[index : index + n] in _phrases()), 0)
        found.append("@" + _phrases()[words[index : index + length]] if length else words[index])
        index += length or 1
    return tuple(found)


def of_countries(words: tuple[str, ...]) -> tuple[str, ...]:
    """As `with_countries`, and words such as "Belarusian" stand for their country too."""
    return tuple(
        "@" + peoples()[word] if peoples().get(word, "~").strip("~") in countries() else word
        for word in with_countries(words)
    )
