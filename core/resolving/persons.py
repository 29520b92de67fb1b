"""Two names of persons compared. A single string ratio never decides: the parts do, with hard vetoes."""

from typing import Literal

from core.resolving import given_names, surnames
from core.resolving.by_words import by_words
from core.resolving.eastern import compare_eastern
from core.resolving.folding import numbers, spelled_alike
from core.resolving.forenames import Extra, compare_forenames
from core.resolving.given_names import Likeness
from core.resolving.lone_names import compare_lone
from core.resolving.person_name import PersonName, parse
from core.resolving.sounds import arabic, slavic
from core.resolving.surnames import SurnameLikeness
from core.resolving.values import SURE, Comparison, different, possible, same, vetoed

_GIVEN_WORDS: dict[Likeness, str] = {
    "equal": "same given name",
    "spelling": "two spellings of one given name",
    "language": "the given name in two languages",
    "short": "a short form of the given name",
    "initial": "only an initial for the given name",
    "similar": "given names one letter apart",
    "other": "other given name",
}
_SURNAME_WORDS: dict[SurnameLikeness, str] = {
    "equal": "same surname",
    "spelling": "two spellings of one surname",
    "romanised": "two romanisations of one surname",
    "close": "surnames that may be one in two languages",
    "similar": "surnames one letter apart",
    "initial": "only an initial for the surname",
    "other": "other surname",
}
_EXTRA_WORDS: dict[Extra, str] = {
    "patronymic": "patronymic in one only",
    "initial": "middle initial in one only",
    "name": "further given name in one only",
}


def compare_persons(a: str, b: str) -> Comparison:
    """Compare two names of persons; symmetric."""
    if spelled_alike(a, b):
        return same(0.99, "same name but for case, accents or punctuation")
    p, q = parse(a), parse(b)
    against = _against(a, b, p, q)
    if against:
        return vetoed(against)
    if p.generation != q.generation:
        return _older_or_younger(p, q)
    if p.lone or q.lone:
        return compare_lone(p, q)
    if p.eastern or q.eastern:
        return compare_eastern(p, q)
    return _full(p, q)


def _against(a: str, b: str, p: PersonName, q: PersonName) -> str:
    """What makes it certain that they differ, if anything does."""
    one, two = numbers(a), numbers(b)
    if one != two and one and two:
        return "other number"
    if p.titles and q.titles and {p.gender, q.gender} == {"male", "female"}:
        return "a man and a woman"
    if p.generation and q.generation and p.generation != q.generation:
        return "other generation"
    return ""


def _older_or_younger(p: PersonName, q: PersonName) -> Comparison:
    if p.surname == q.surname and compare_forenames(p, q)[0] in ("equal", "spelling"):
        return possible(0.3, "same name, but one is marked as junior, senior or numbered")
    return vetoed("other generation")


def _full(p: PersonName, q: PersonName) -> Comparison:
    """The parts by their place; where those do not settle it, all words in any order."""
    surname = _surname(p, q)
    given, extra = compare_forenames(p, q)
    placed = _placed(p, q, given, surname, extra)
    return placed if placed.outcome == "same" else by_words(p, q, placed)


def _placed(p: PersonName, q: PersonName, given: Likeness, surname: SurnameLikeness, extra: Extra) -> Comparison:
    if given == "other":
        return vetoed("other given name")
    if surname == "other":
        return different("other surname")
    if _kunya(p) != _kunya(q):
        return possible(0.35, "father or mother of that name in one only")
    reasons = [_GIVEN_WORDS[given], _SURNAME_WORDS[surname]]
    if extra:
        reasons.append(_EXTRA_WORDS[extra])
    outcome, confidence = _weigh(p, q, given, surname, extra)
    if outcome != "same" and (surnames.common(p.surname) or surnames.common(q.surname)):
        reasons.append("a common surname")
        confidence = round(confidence * 0.85, 3)
    return Comparison(outcome, confidence, tuple(reasons))


def _kunya(name: PersonName) -> bool:
    """Abu Omar al-Masri is not Omar al-Masri, but perhaps his father."""
    return name.arabic and (name.words[0] == "abu" + name.given[0] or name.words[0] == "umm" + name.given[0])


def _surname(p: PersonName, q: PersonName) -> SurnameLikeness:
    found = surnames.likeness(p.surname, q.surname)
    if found in ("equal", "initial") or not (p.arabic and q.arabic) or min(len(p.surname), len(q.surname)) < 4:
        return found
    return "spelling" if arabic(p.surname) == arabic(q.surname) else found


def _weigh(
    p: PersonName, q: PersonName, given: Likeness, surname: SurnameLikeness, extra: Extra
) -> tuple[Literal["same", "likely", "possible"], float]:
    close = given in ("equal", "spelling")
    one = surname in ("equal", "spelling")
    certain = one or (surname == "romanised" and _transliterated(p, q))
    rare = not (surnames.common(p.surname) or surnames.common(q.surname))
    if certain and close and not extra and (rare or one):
        return "same", 0.98 if given == surname == "equal" else 0.96
    if certain and rare and close and extra != "name":
        return "same", SURE
    if certain and rare and given == "language" and extra != "name" and _transliterated(p, q):
        return "same", 0.92
    return _unsure(p, q, given, surname, extra)


def _unsure(
    p: PersonName, q: PersonName, given: Likeness, surname: SurnameLikeness, extra: Extra
) -> tuple[Literal["likely", "possible"], float]:
    """Confidence of what is only suggested; set by judgement, falling with each thing that differs."""
    if surname == "close" and not (slavic(p.surname) and slavic(q.surname)):
        surname = "similar"
    by_given = {"equal": 0.85, "spelling": 0.82, "language": 0.74, "short": 0.74, "initial": 0.66, "similar": 0.5}
    by_surname = {"equal": 1.0, "spelling": 0.98, "romanised": 0.95, "close": 0.85, "similar": 0.65, "initial": 0.5}
    confidence = by_given[given] * by_surname[surname] * (0.85 if extra == "name" else 1.0)
    return "likely" if confidence >= 0.6 else "possible", round(confidence, 3)


def _transliterated(p: PersonName, q: PersonName) -> bool:
    """Did one of the names reach Latin letters from another alphabet?"""
    return any(
        name.foreign or name.arabic or slavic(name.surname) or any(map(given_names.transliterated, name.given))
        for name in (p, q)
    )
