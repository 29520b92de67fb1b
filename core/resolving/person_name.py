"""A person's name taken apart: titles, given names, patronymic, surname, generation."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from core.resolving import given_names
from core.resolving.folding import fold, latin
from core.resolving.given_names import known, transliterated
from core.resolving.tables import languages_of, words

_INITIALS = re.compile(r"(?:[A-Za-z]\.-?)+[A-Za-z]?\.?|[A-Z]")
_PATRONYMIC = re.compile(
    r"(?:[oeyai]v[iy]ch|[oei]vna|[oa]una|[yi]vna|inichna)$|^(?:ilyich|ilich|illich|kuzmich|fomich|lukich)$"
)
_ARABIC = frozenset(("al", "el", "ul", "bin", "ibn", "bint", "ould", "wuld", "abu", "abou", "umm"))
_GLUED = re.compile(r"^[ae]l(?=[a-z]{5})")
_ARTICLES = frozenset(("al", "el", "ul", "ar", "as", "ash", "az", "ur"))
_KUNYA = {"abu": "abu", "abou": "abu", "aboo": "abu", "umm": "umm"}
_SERVANT = re.compile(r"^abd[aeiou](?:l(?=[a-z]{3})|([nrstz])(?=\1)|(?=[rs]a))")
_SERVANTS = frozenset({"abd", "abdul", "abdel", "abdal", "abdol", "abdu", "abdur"})
#: One syllable, or two run together, of Chinese and Korean given names.
_SYLLABLE = (
    r"(?:[bcdfghjklmnpqrstvwxyz]|ch|tr|nh|ngh|ng|gi|qu|hs|sh|zh|ts|ph|th|kh|tch|jj|kk|pp|tt)?"
    r"(?:a|ae|ai|ao|e|ee|ei|eo|eou|eu|i|ia|iao|ie|io|iu|o|oo|ou|oe|oi|u|ua|uai|ue|ui|uo|wa|wo|we|wi|ya|yo|yu|ye|yeo|yae|y)"
    r"(?:ng|nh|ch|n|m|l|k|p|b|t|r|h|g)?"
)
_EASTERN = re.compile(rf"{_SYLLABLE}(?:-?{_SYLLABLE})?")


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts, folded. A name of one word has only a `surname` (which may be a given name)."""

    given: tuple[str, ...]  # given and middle names in order; an initial is one letter
    surname: str  # without particles, run together
    patronymic: str = ""
    generation: str = ""  # jr, sr, ii …
    titles: frozenset[str] = field(default=frozenset())
    eastern: bool = False  # surname known as Chinese, Korean or Vietnamese
    foreign: bool = False  # written in another alphabet
    arabic: bool = False  # holds a common Arabic name or a word such as al-, bin, abd
    words: tuple[str, ...] = ()  # every word but titles and particles, in order; "abu" joined to what follows

    @property
    def lone(self) -> bool:
        return not self.given

    @property
    def gender(self) -> str:
        male, female = self.titles & words("titles", "male"), self.titles & words("titles", "female")
        return "" if bool(male) == bool(female) else "male" if male else "female"


@lru_cache(maxsize=65536)
def parse(text: str) -> PersonName:
    """Take a person's name apart; every text gives a name, if only a lone one."""
    foreign = any(letter.isalpha() and ord(letter) > 0x24F for letter in text)
    plain = re.sub(r"\([^)]*\)|\"[^\"]*\"", " ", latin(text))
    plain = re.sub(r"'s$|(?<=s)'$", "", plain.strip())
    left, comma, right = plain.partition(",")
    front, titles = _without_titles(_split(left))
    if comma and right.strip():
        behind, more = _without_titles(_split(right))
        titles |= more
        if front and behind and behind[0] not in words("titles", "generation") | words("titles", "degree"):
            return _build(behind, front, titles, foreign)
        front += behind
    while len(front) > 1 and front[-1] in words("titles", "degree"):
        front.pop()
    if not front:
        return PersonName(
            (), fold(text).replace(" ", ""), titles=titles, foreign=foreign, words=(fold(text).replace(" ", ""),)
        )
    generation = front.pop() if len(front) > 1 and front[-1] in words("titles", "generation") else ""
    generation = {"junior": "jr", "senior": "sr"}.get(generation, generation)
    return _in_order(_servants(front), titles, generation, foreign)


def _split(text: str) -> list[str]:
    """Words in order, folded and without inner hyphens; initials one by one."""
    found: list[str] = []
    for word in text.split():
        if _INITIALS.fullmatch(word):
            found += re.findall(r"[a-z]", word.casefold())
        else:
            head, _, tail = word.partition("-")
            if tail and (head.casefold() in words("titles", "particle") or (found and head.casefold() in _ARTICLES)):
                if found or head.casefold() in _KUNYA:  # a lone "al-Assad" is Assad; "Al Gore" is not Gore
                    found.append(head.casefold())
                word = tail
            found.append(re.sub(r"[^a-z0-9]", "", word.casefold()))
    return [word for word in found if word]


def _without_titles(front: list[str]) -> tuple[list[str], frozenset[str]]:
    """Cut an office and titles in front; a name of one word stays as it is."""
    role, title = words("titles", "role"), words("titles", "title")
    title = title | words("titles", "male") | words("titles", "female")
    last = max((i for i, word in enumerate(front[:-1]) if word in role), default=-1)
    cut = last + 1
    while cut < len(front) - 1 and front[cut] in title:
        cut += 1
    return front[cut:], frozenset(word for word in front[:cut] if word in title)


def _servants(parts: list[str]) -> list[str]:
    """Abd al-Rahman, Abdul Rahman and Abdelrahman are one word."""
    found: list[str] = []
    held = False
    for index, word in enumerate(parts):
        if word in _SERVANTS and index < len(parts) - 1:
            held = True
        elif held and word in _ARTICLES and index < len(parts) - 1:
            continue
        else:
            found.append("abd" + word if held else word if known(word) else _SERVANT.sub("abd", word))
            held = False
    return found


def _build(
    given: list[str], surname: list[str], titles: frozenset[str], foreign: bool, generation: str = ""
) -> PersonName:
    particle = words("titles", "particle")
    core = [word for word in surname if word not in particle] or surname
    names = [word for word in given if word not in particle] or given
    patronymic = names.pop() if len(names) > 1 and _PATRONYMIC.search(names[-1]) else ""
    arabic = any(word in _ARABIC for word in (*given[1:], *surname[:-1])) or any(
        word.startswith("abd") or given_names.arabic(word) for word in (*given, *surname)
    )
    eastern = len(core) == 1 and _eastern_surname(core[0]) and _eastern_given(given)
    if eastern:
        names = ["".join(given)]
    every = _every_word([*given, *surname])
    if arabic:
        every = tuple(_GLUED.sub("", word) for word in every)
    return PersonName(tuple(names), "".join(core), patronymic, generation, titles, eastern, foreign, arabic, every)


def _every_word(parts: list[str]) -> tuple[str, ...]:
    """Abu Hamza is not Hamza: the particle of a kunya stays with its word, others go."""
    found: list[str] = []
    kunya = ""
    for index, word in enumerate(parts):
        if word in _KUNYA and index < len(parts) - 1:
            kunya = _KUNYA[word]
        elif word not in words("titles", "particle") or len(parts) == 1:
            found.append(kunya + word)
            kunya = ""
    return tuple(found or parts)


def _in_order(parts: list[str], titles: frozenset[str], generation: str, foreign: bool) -> PersonName:
    """Find the surname in a name written without a comma."""
    if len(parts) == 1 or all(word in words("titles", "leading") for word in parts[:-1]):
        return PersonName((), parts[-1], "", generation, titles, False, foreign, words=(parts[-1],))
    if _eastern_surname(parts[0]) and _eastern_given(parts[1:]) and not known(parts[0]):
        return _build(parts[1:], parts[:1], titles, foreign, generation)
    if len(parts) == 3 and _PATRONYMIC.search(parts[2]) and known(parts[1]) and not known(parts[0]):
        return _build(parts[1:], parts[:1], titles, foreign, generation)
    start = len(parts) - 1
    particle = words("titles", "particle")
    while start > 1 and parts[start - 1] in particle:
        start -= 1
    return _build(parts[:start], parts[start:], titles, foreign, generation)


def _eastern_surname(word: str) -> bool:
    return word in languages_of("east_asian_surnames")


def _eastern_given(given: list[str]) -> bool:
    """One or two syllables (three signs at most), none of them a known given name of the West."""
    if not 1 <= len(given) <= 2 or any(transliterated(word) or known(word) for word in given):
        return False
    return all(len(word) > 1 and _EASTERN.fullmatch(word) for word in given)
