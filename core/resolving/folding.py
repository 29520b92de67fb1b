"""Names made comparable: case, accents, other scripts, hyphens, full stops of acronyms, possessives."""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

from core.resolving.tables import meanings

_ACRONYM = re.compile(r"\b[a-z](?:\.[a-z])+\b\.?")
_POSSESSIVE = re.compile(r"'s$|(?<=s)'$")
_SINGLES = re.compile(r"\b[a-z](?: [a-z])+\b")
_HAN = re.compile(r"[\u3400-\u9fff]{2,4}")
_DIGITS = re.compile(r"\d+")
#: Letters that some write with a second letter where others drop the mark.
_TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_NUMBERS = {
    word: str(number)
    for number, spellings in enumerate(
        ("first 1st", "second 2nd ii", "third 3rd iii", "fourth 4th iv", "fifth 5th", "sixth 6th vi",
         "seventh 7th vii", "eighth 8th viii", "ninth 9th ix", "tenth 10th"), 1
    )
    for word in spellings.split()
}  # fmt: skip


def latin(text: str) -> str:
    """`text` in ASCII letters, case kept; of a Han name the first sign stands apart, as a surname does."""
    text = unicodedata.normalize("NFKC", text)
    if _HAN.fullmatch(text):
        return f"{anyascii(text[0])} {anyascii(text[1:]).capitalize()}"
    return anyascii(text)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower-case words of letters and digits, one space apart. Equal folds are one spelling."""
    return _fold_latin(latin(text))


@lru_cache(maxsize=65536)
def folds(text: str) -> tuple[str, ...]:
    """The fold, and a second one where a letter with a mark may be written as two (Müller, Mueller)."""
    spelled = unicodedata.normalize("NFC", text).casefold().translate(_TWO_LETTERS)
    both = (fold(text), _fold_latin(latin(spelled)))
    return tuple(dict.fromkeys(both))


def spelled_alike(a: str, b: str) -> bool:
    """Have they a fold in common? Asked for every pair, so made cheap."""
    one, two = folds(a), folds(b)
    return one[0] == two[0] or (len(one) + len(two) > 2 and not set(one).isdisjoint(two))


def _fold_latin(text: str) -> str:
    text = _POSSESSIVE.sub("", text.casefold().strip(" .,;:\"'"))
    text = _ACRONYM.sub(lambda match: match[0].replace(".", "") + " ", text.replace("&", " and "))
    text = re.sub(r"['`]", "", text)
    text = " ".join(re.sub(r"[^a-z0-9]+", " ", text).split())
    while text.startswith("the "):
        text = text.removeprefix("the ")
    return _SINGLES.sub(lambda match: match[0].replace(" ", ""), text)


def squash(text: str) -> str:
    """The fold without its spaces: WIFI and WI-FI."""
    return fold(text).replace(" ", "")


@lru_cache(maxsize=65536)
def numbers(text: str) -> frozenset[str]:
    """All numbers in a name, ordinals and Roman ones included."""
    words = fold(text).split()
    found = {_NUMBERS[word] for word in words if word in _NUMBERS}
    return frozenset(found | {str(int(n)) for word in words for n in _DIGITS.findall(word)})


def spelled(words: tuple[str, ...]) -> tuple[str, ...]:
    """British words in their American spelling, and the like."""
    table = meanings("spellings")
    return tuple(table.get(word, word) for word in words)
