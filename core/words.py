"""Texts, counts and quotations in words. English stands here; the window may give another language for its own."""

from collections.abc import Callable
from typing import NamedTuple


class Language(NamedTuple):
    """How another language says what the core has to say."""

    say: Callable[[str], str]  # an English text, its places to be filled in as `{0}` → the same in it
    figure: Callable[[int], str]  # 12034 → “12.034”
    counted: Callable[[int, str], str | None]  # (number, the English word) → both in it; None: it has no word for it


_spoken: list[Language] = []


def speak_with(language: Language | None) -> None:
    """Let another language speak; None for English."""
    _spoken[:] = [language] if language else []


def say(text: str) -> str:
    """`text` in the language of the window. What is filled in follows: `say("all {0}").format(what)`."""
    for language in _spoken:
        return language.say(text)
    return text


def figure(number: int) -> str:
    """“12,034”, or as the language of the window writes it."""
    for language in _spoken:
        return language.figure(number)
    return f"{number:,}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """“1 place”, “12,034 places”; `many` is the plural where it is not `one` with an s."""
    for language in _spoken:
        if (told := language.counted(number, one)) is not None:
            return told
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def quoted(words: str) -> str:
    """“The words”: in one pair of quotation marks, those within it single."""
    whole = words.startswith("“") and words.endswith("”") and words.count("“") == 1
    inner = words[1:-1] if whole else words.replace("“", "‘").replace("”", "’")
    return say("“{0}”").format(inner)


def paragraph(text: str, start: int) -> int:
    """The number, from 1, of the paragraph in which `start` lies: lines that hold something are counted."""
    return sum(1 for line in text[:start].split("\n")[:-1] if line.strip()) + 1
