"""Given names, middle names and patronymics of two persons, compared place by place."""

import re
from functools import lru_cache
from typing import Literal

from core.resolving import given_names
from core.resolving.given_names import Likeness
from core.resolving.person_name import PersonName
from core.resolving.sounds import coarse, fine

#: What one name has and the other lacks.
Extra = Literal["", "patronymic", "initial", "name"]

_ENDING = re.compile(r"(?:[iy]?[oeya]v[iy]ch|[iy]?[oeya]vn[a]|[iy]?[oa]una|[yi]vna|inichna|ich)$")
_ORDER: tuple[Likeness, ...] = ("equal", "spelling", "language", "short", "initial", "similar", "other")


def compare_forenames(p: PersonName, q: PersonName) -> tuple[Likeness, Extra]:
    """The worst likeness over the places that both fill, and what only one of them has.

    Another middle name, initial or patronymic makes it "other".
    """
    if "".join(p.given) == "".join(q.given) and _patronymics(p, q) == "equal":
        return "equal", _extra_patronymic(p, q)
    first, second = _sequence(p), _sequence(q)
    pairs = list(zip(first, second, strict=False))
    grades: list[Likeness] = [_part(a, b) for a, b in pairs]
    longer, name = (first, p) if len(first) > len(second) else (second, q)
    rest = longer[len(pairs) :]
    grades.append(_patronymics(p, q))
    return max(grades, key=_ORDER.index), _extra(rest, name.patronymic)


def _sequence(name: PersonName) -> list[str]:
    return [*name.given, name.patronymic] if name.patronymic else list(name.given)


def _part(a: str, b: str) -> Likeness:
    likeness = given_names.likeness(a, b)
    return "spelling" if likeness == "other" and fine(a) == fine(b) else likeness


def other_patronymic(p: PersonName, q: PersonName) -> bool:
    """Have they two patronymics that are not of one father's name?"""
    return _patronymics(p, q) == "other"


def _patronymics(p: PersonName, q: PersonName) -> Likeness:
    if not (p.patronymic and q.patronymic) or fine(p.patronymic) == fine(q.patronymic):
        return "equal"
    if coarse(p.patronymic) == coarse(q.patronymic) or _fathers(p.patronymic) & _fathers(q.patronymic):
        return "language"
    return "other"


@lru_cache(maxsize=4096)
def _fathers(patronymic: str) -> frozenset[str]:
    """The families of given names that a patronymic may be made from (Nikolaevich, Mikalayevich)."""
    stem = fine(_ENDING.sub("", patronymic))
    return frozenset(given_names.families_starting(stem)) if len(stem) > 2 else frozenset()


def _extra_patronymic(p: PersonName, q: PersonName) -> Extra:
    return "patronymic" if bool(p.patronymic) != bool(q.patronymic) else ""


def _extra(rest: list[str], patronymic: str) -> Extra:
    if not rest:
        return ""
    if rest == [patronymic]:
        return "patronymic"
    return "initial" if all(len(part) == 1 for part in rest) else "name"
