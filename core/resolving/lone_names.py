"""Persons of whom one has a single word: a lone surname, or perhaps a lone given name."""

from core.resolving import given_names, surnames
from core.resolving.person_name import PersonName
from core.resolving.sounds import slavic
from core.resolving.values import Comparison, different, likely, possible, same


def compare_lone(p: PersonName, q: PersonName) -> Comparison:
    """Compare two names of which at least one is a single word. At best likely, but for two lone spellings."""
    if p.lone and q.lone:
        return _both(p, q)
    return _one(p, q) if p.lone else _one(q, p)


def _both(p: PersonName, q: PersonName) -> Comparison:
    likeness = surnames.likeness(p.surname, q.surname)
    if likeness == "equal":
        if p.titles == q.titles:
            return same(0.97, "same surname, nothing else known")
        if p.titles and q.titles:
            return possible(0.4, "same surname, other titles")
        return likely(0.8, "same surname, a title in one only")
    if likeness == "romanised" and _rare_foreign(p, q) and p.titles == q.titles:
        return same(0.9, "two romanisations of one rare surname")
    if likeness in ("spelling", "romanised", "close"):
        return likely(0.6, "surnames that may be one in two languages")
    return possible(0.3, "surnames one letter apart") if likeness == "similar" else different("other surname")


def _rare_foreign(p: PersonName, q: PersonName) -> bool:
    rare = not (surnames.common(p.surname) or surnames.common(q.surname))
    foreign = p.foreign or q.foreign or slavic(p.surname) or slavic(q.surname)
    return rare and foreign and min(len(p.surname), len(q.surname)) > 5


def _one(lone: PersonName, full: PersonName) -> Comparison:
    likeness = surnames.likeness(lone.surname, full.surname)
    rare = 1.0 if not surnames.common(full.surname) else 0.7
    if likeness == "equal":
        return likely(round(0.8 * rare, 3), "a lone surname, and a full name with it")
    if likeness in ("spelling", "romanised", "close"):
        return likely(round(0.7 * rare, 3), "a lone surname, and a full name with another spelling of it")
    given = given_names.likeness(lone.surname, full.given[0])
    if given == "equal" and len(lone.surname) > 1:
        return possible(0.4, "a lone given name, and a full name with it")
    if given in ("spelling", "language", "short"):
        return possible(0.3, "a lone given name, and a full name with another form of it")
    return different("no word in common")
