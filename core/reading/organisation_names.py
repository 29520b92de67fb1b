"""Which organizations named in one article are the same: acronyms, ministries, legal forms, countries before them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from core.reading.gazetteer import known
from core.reading.unseen import expansions

Words = tuple[str, ...]

_WORD = re.compile(r"[^\W_][\w.&'/-]*|&")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,8}")
_LEGAL = frozenset(
    (
        *("inc", "corp", "co", "ltd", "plc", "llc", "llp", "gmbh", "ag", "sa", "nv", "bv", "oy", "ab", "as", "pty"),
        *("pte", "sarl", "spa", "srl", "jsc", "ojsc", "pjsc", "ooo", "oao", "zao", "kg"),
        *("incorporated", "corporation", "company", "limited", "cos", "companies", "holdings"),
    )
)
_SPELLING = {
    "defense": "defence",
    "organization": "organisation",
    "center": "centre",
    "labor": "labour",
    "program": "programme",
    "co-operation": "cooperation",
    "dept": "department",
    "&": "and",
}
_SMALL = frozenset(("of", "the", "for", "and", "in", "on", "at", "to", "a", "de", "la", "du", "des", "del", "y"))

#: What may be left off behind a name.
_SORTS = frozenset(
    (
        *("aircraft", "airline", "airway", "automobile", "bank", "computer", "electronic", "group", "industrie"),
        *("motor", "movement", "newspaper", "party", "pharmaceutical", "technologie", "technology", "telecom"),
    )
)

#: Bodies that every country has: the name alone does not say which one.
_EVERYWHERE = frozenset(
    (
        *("ministry", "department", "parliament", "senate", "court", "army", "force", "forces", "navy", "police"),
        *("government", "council", "committee", "commission", "agency", "assembly", "office", "embassy", "service"),
    )
)

#: Bodies whose names are written in either order: "Ministry of Defence", "Defence Ministry".
_OFFICES = frozenset(("ministry", "department", "bureau", "agency", "committee", "commission", "council"))


def is_office(name: str) -> bool:
    """Is it a body that many countries have: "Defence Ministry", "Ministry of Defence", "Supreme Court"?"""
    parts = key(name)
    return not any(part[0] == "=" for part in parts) and not _EVERYWHERE.isdisjoint(parts)


@lru_cache(maxsize=20_000)
def key(name: str) -> Words:
    """The words of an organization's name, without what is written now one way, now another.

    A country or its people becomes one word that starts with "=".
    """
    found = [word.removesuffix("'s") for word in _WORD.findall(name)]
    kept = [word for word in _with_countries(found) if word != "the"]
    while len(kept) > 1 and kept[-1] in _LEGAL:
        kept.pop()
    kept = [word if word[0] == "=" else _singular(word) for word in kept]
    if _OFFICES.intersection(kept):
        return tuple(sorted(word for word in kept if word not in _SMALL))
    return tuple(kept)


def _singular(word: str) -> str:
    """Without a plural's s, which slips in and out of long names."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _with_countries(written: list[str]) -> Iterator[str]:
    """The words in lower case and one spelling; a known country or people as one word."""
    at = 0
    while at < len(written):
        for length in (3, 2, 1):
            entry = known().get(" ".join(written[at : at + length]))
            if entry and entry.kind != "organization":
                yield "=" + (entry.country or entry.name)
                at += length
                break
        else:
            word = written[at].lower().rstrip(".,")
            yield _SPELLING.get(word, word)
            at += 1


def fullest(counts: Mapping[str, int], table: Mapping[str, str], text: str) -> dict[str, str]:
    """Every organization's name as written in an article → the fullest form of it there.

    `table` gives the names that the gazetteer knows; the text tells which acronyms it explains.
    """
    same = {name: _standard().get(key(name), form) for name, form in _same_words(counts).items()}
    names = {**table, **same}
    longer = _owned(set(names.values())) | _generic(set(names.values())) | _initials(set(names.values()), text)
    longer |= _explained(text, names)
    return {name: _follow(form, longer) for name, form in same.items()}


def _follow(form: str, longer: Mapping[str, str]) -> str:
    """From form to longer form, to the end."""
    seen = {form}
    while (following := longer.get(form)) and following not in seen:
        seen.add(following)
        form = following
    return form


def _same_words(counts: Mapping[str, int]) -> dict[str, str]:
    """Names of the same words go by the most frequent."""
    groups: defaultdict[Words, list[str]] = defaultdict(list)
    for name in counts:
        groups[key(name)].append(name)
    best = {words: max(names, key=lambda name: (counts[name], len(name))) for words, names in groups.items()}
    return {name: best[key(name)] for name in counts}


@cache
def _standard() -> dict[Words, str]:
    """The organizations of the gazetteer by the words of their names."""
    longer = ((surface, entry) for surface, entry in known().items() if " " in surface)
    return {key(surface): entry.name for surface, entry in longer if entry.kind == "organization"}


def _owned(forms: Iterable[str]) -> dict[str, str]:
    """Forms to the one longer form that says whose they are: "State Department" → "U.S. State Department"."""
    without: defaultdict[Words, set[str]] = defaultdict(set)
    for form in forms:
        parts = key(form)
        bare = tuple(word for word in parts if word[0] != "=" and word not in _SMALL)
        if len(bare) > 1 and len(bare) < len(parts) and any(word[0] == "=" for word in parts):
            without[bare].add(form)
    short = {form: tuple(word for word in key(form) if word not in _SMALL) for form in forms}
    return {form: next(iter(without[bare])) for form, bare in short.items() if len(without.get(bare, ())) == 1}


def _generic(forms: Iterable[str]) -> dict[str, str]:
    """Forms to the one longer form that only adds what sort of body it is: "Zendair" → "Zendair Airways"."""
    beginnings: defaultdict[Words, set[str]] = defaultdict(set)
    for form in forms:
        parts = key(form)
        cut = len(parts)
        while cut > 1 and parts[cut - 1] in _SORTS:
            cut -= 1
            beginnings[parts[:cut]].add(form)
    return {
        form: next(iter(beginnings[key(form)]))
        for form in forms
        if len(beginnings.get(key(form), ())) == 1 and key(form)[0][0] != "="
    }


def _initials(forms: Iterable[str], text: str) -> dict[str, str]:
    """Acronyms to the one form in the article with these initials; one of two letters must follow its full form."""
    by_initials: defaultdict[str, set[str]] = defaultdict(set)
    for form in forms:
        parts = _WORD.findall(form)
        by_initials["".join(part[0] for part in parts if part[0].isupper())].add(form)
        by_initials["".join(part[0] for part in parts if part != "the").upper()].add(form)
    acronyms = (form for form in forms if _ACRONYM.fullmatch(form) and len(by_initials.get(form, ())) == 1)
    found = {form: next(iter(by_initials[form])) for form in acronyms}
    return {short: full for short, full in found.items() if len(short) > 2 or _comes_first(full, short, text)}


def _comes_first(full: str, short: str, text: str) -> bool:
    place = re.search(rf"(?<!\w){re.escape(short)}(?!\w)", text)
    return place is not None and 0 <= text.find(full) < place.start()


def _explained(text: str, names: Mapping[str, str]) -> dict[str, str]:
    """Acronyms to the form that they stand in brackets behind: "Ruritanian Motor Works (RMZ)"."""
    return {acronym: names[name] for name, acronym in expansions(text, names)}
