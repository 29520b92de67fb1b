"""Blocks: only names that share a key are compared, so that 20,000 names stay a matter of seconds."""

from itertools import combinations, product

from core.model import Kind
from core.resolving import given_names, organizations, surnames
from core.resolving.folding import fold, folds, squash
from core.resolving.heads import head, initials
from core.resolving.nearness import LONG, sounds_of
from core.resolving.person_name import PersonName, parse
from core.resolving.places import group_key, place_key
from core.resolving.sounds import arabic, coarse, eastern, fine, loose

Key = tuple[str, ...]

#: So many words of a person's name are looked at in pairs; names that are longer are rare.
MOST_WORDS = 6

_SMALL = frozenset(("of", "the", "and", "for", "in", "on", "a", "an", "de", "la"))


def sure_keys(text: str, kind: Kind) -> set[Key]:
    """Two names of a kind that are "the same" share at least one of these."""
    found: set[Key] = {("fold", each) for each in folds(text)} | {("squash", squash(text))}
    if kind == "person":
        name = parse(text)
        found.add(("surname", surnames.sound(name.surname)))
        if name.arabic:
            found.add(("arabic", arabic(name.surname)))
        found |= _by_two_words(name)
    elif kind == "organization":
        found.add(("key", " ".join(organizations.key(text)[0])))
        found |= short_keys(text, kind)
    elif kind == "place":
        found.add(("key", place_key(text)))
    elif kind == "group":
        found.add(("key", group_key(text)))
    return found


def short_keys(text: str, kind: Kind) -> set[Key]:
    """A short form and what it is short for share one of these."""
    if kind == "person":
        return {("surname", surnames.sound(parse(text).surname))}
    if kind != "organization":
        return set()
    start = head(text)
    return {("short", letters) for letters in initials(text)} | ({("head", " ".join(start.words))} if start else set())


def asking_keys(text: str, kind: Kind) -> set[Key]:
    """Two names of a kind that are "likely" or "possible" share one of these, but for rare shapes."""
    found = sure_keys(text, kind)
    if kind == "person":
        found |= _person_keys(parse(text))
    else:
        found |= {("word", word) for word in fold(text).split() if word not in _SMALL and len(word) > 1}
        found |= {("fine", fine(squash(text))), ("coarse", coarse(squash(text)))}
    if kind == "organization":
        found |= _initials(text)
    return found


def _by_two_words(name: PersonName) -> set[Key]:
    """What persons are the same by who are not so by the surname as it sounds (see certainty.certain)."""
    words = [word for word in name.words if len(word) > 1][:MOST_WORDS]
    found: set[Key] = {
        ("two", *sorted(pair))
        for one, two in combinations(words, 2)
        for pair in product(sounds_of(one), sounds_of(two))
    }
    if name.eastern:
        found.add(("eastern", eastern(name.surname), eastern("".join(name.given))))
    if name.patronymic:
        found.add(("patronymic", coarse(name.surname)))
    if len(words) == 2 and len(words[1]) >= LONG:
        found |= {("long", sound, words[1][0], words[1][-1]) for sound in sounds_of(words[0])}
    return found


def _person_keys(name: PersonName) -> set[Key]:
    found: set[Key] = {("coarse", coarse(name.surname))}
    found |= {("loose", *sorted(map(loose, pair))) for pair in combinations(name.words[:MOST_WORDS], 2)}
    if name.lone:
        return found | {("given", family) for family in given_names.families(name.surname)}
    found |= {("given of full", family) for family in given_names.families(name.given[0])}
    parts = (*name.given, *((name.patronymic,) if name.patronymic else ()), name.surname)
    found.add(("words", *sorted(parts)))
    found |= {("pair", parts[0], other) for other in parts[1:] if len(other) > 1}
    if len(name.surname) > 5:
        found.add(("start", name.given[0], name.surname[:3]))
    return found


def _initials(text: str) -> set[Key]:
    """An acronym, and the words that it may stand for, meet in the acronym."""
    words = list(organizations.key(text)[0])
    letters = text.replace(".", "").strip()
    if letters.isupper() and 2 < len(letters) <= 8:
        return {("initials", letters.casefold())}
    every = "".join(word.lstrip("@")[0] for word in words)
    return {("initials", every), ("initials", "".join(w.lstrip("@")[0] for w in words if w not in _SMALL))}


def pairs(blocks: dict[Key, list[int]], limit: int) -> set[tuple[int, int]]:
    """The pairs (low, high) that share a block of at most `limit` members.

    A word that very many names share says nothing; blocks of surnames are never left out.
    """
    found: set[tuple[int, int]] = set()
    for key, members in blocks.items():
        if key[0] == "given":
            full = blocks.get(("given of full", *key[1:]), [])
            found.update((min(a, b), max(a, b)) for a in members for b in full if a != b)
        elif key[0] != "given of full" and (len(members) <= limit or key[0] != "word"):
            found.update(combinations(sorted(members), 2))
    return found
