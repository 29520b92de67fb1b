"""Which of several names an actor is called by: the most complete, then the most frequent."""

from collections.abc import Iterable

from core.resolving.person_name import parse
from core.resolving.values import Name


def best_name(names: Iterable[Name]) -> Name:
    """The name to show. Raises ValueError when there is none."""
    return min(names, key=_rank)


def _rank(name: Name) -> tuple[int, int, int, int, str, int]:
    return (-_completeness(name), _untidy(name.text), -name.places, -len(name.text), name.text, name.alias)


def _completeness(name: Name) -> int:
    """2: a full name; 1: initials and surname, a word with a mark of shortening; 0: one word of a person."""
    text = name.text
    if name.kind == "person":
        parts = parse(text)
        if parts.lone:
            return 0
        return 1 if "," in text or len(parts.given[0]) == 1 or len(parts.surname) == 1 else 2
    letters = "".join(letter for letter in text if letter.isalpha())
    return 1 if letters.isupper() and len(letters) < 6 else 2


def _untidy(text: str) -> int:
    """Other letters than Latin, all capitals, no capital, an article or a title in front: each counts."""
    foreign = any(letter.isalpha() and ord(letter) > 0x24F for letter in text)
    shouted = text.isupper() and len(text) > 5
    titled = bool(parse(text).titles)
    article = text.casefold().startswith("the ")
    return 2 * foreign + shouted + text.islower() + titled + article
