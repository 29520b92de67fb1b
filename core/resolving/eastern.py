"""Chinese, Korean and Vietnamese names: every syllable counts, the place of the surname does not."""

from functools import lru_cache

from core.resolving import surnames
from core.resolving.person_name import PersonName
from core.resolving.sounds import eastern
from core.resolving.tables import languages_of
from core.resolving.values import Comparison, different, likely, possible, same, vetoed


def compare_eastern(p: PersonName, q: PersonName) -> Comparison:
    """Compare two names of which at least one has a surname of the East."""
    given, other = "".join(p.given), "".join(q.given)
    if p.surname == q.surname and given == other:
        return same(0.97, "same surname and given name")
    if _turned(p.surname, given, q.surname, other) or sorted(p.words) == sorted(q.words):
        return _in_another_order(p, q)
    sounds, others = _sounds(p.surname, given), _sounds(q.surname, other)
    if sounds == others:
        reason = "two romanisations of one name"
        return (
            same(0.92, reason) if _korean(p) and _korean(q) and min(len(given), len(other)) > 5 else likely(0.8, reason)
        )
    if _turned(*sounds, *others):
        return likely(0.7, "two romanisations of one name, in another order")
    if given == other and surnames.likeness(p.surname, q.surname) != "other":
        return likely(0.6, "same given name, surnames that sound alike")
    if p.surname != q.surname:
        return different("other surname")
    if len(min(given, other, key=len)) > 2 and (given.startswith(other) or other.startswith(given)):
        return possible(0.4, "same surname, the given name shortened")
    return vetoed("other given name")


@lru_cache(maxsize=65536)
def _sounds(surname: str, given: str) -> tuple[str, str]:
    return eastern(surname), eastern(given)


def _korean(name: PersonName) -> bool:
    """Only Korean has many romanisations in use; in pinyin Zhang Jie and Zhang Che are two."""
    return languages_of("east_asian_surnames").get(name.surname) == frozenset({"ko"})


def _turned(surname: str, given: str, other_surname: str, other: str) -> bool:
    if len(surname) + len(given) != len(other_surname) + len(other):
        return False
    return surname + given == other + other_surname or other_surname + other == given + surname


def _in_another_order(p: PersonName, q: PersonName) -> Comparison:
    """Sure where only one of the words is a surname at all: Park Jisung, Jisung Park, but Wang Lin and Lin Wang."""
    families = {word for word in (*p.words, *q.words) if word in languages_of("east_asian_surnames")}
    if len(families) == 1 and min(len("".join(name.words)) for name in (p, q)) > 7:
        return same(0.92, "same names, the surname in front in one only")
    return likely(0.85, "same names in another order")
