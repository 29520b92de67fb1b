"""All-capital lines in usual case, because the model finds few names in them."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from core.reading.gazetteer import known, words

_WORD = re.compile(r"[^\W\d_]+")
_SHORT = frozenset(
    (
        *("a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "it", "of", "off", "on", "or"),
        *("over", "the", "to", "up", "us", "vs", "with"),
    )
)

#: A line of fewer letters, or with a smaller share of capitals, is left as it is.
LETTERS, SHARE = 12, 0.9


class Truecase:
    """Writes lines that are all capitals as the rest of the article writes their words."""

    def __init__(self, text: str) -> None:
        self._text = text

    def apply(self, paragraphs: Sequence[tuple[int, int]]) -> str:
        """The text with its all-capital paragraphs in usual case; every character keeps its place."""
        parts: list[str] = []
        done = 0
        for start, end in paragraphs:
            if _shouts(self._text[start:end]):
                line = _WORD.sub(lambda match: self._usual(match[0]), self._text[start:end])
                parts += (self._text[done:start], line)
                done = end
        return "".join((*parts, self._text[done:])) if parts else self._text

    @cached_property
    def _seen(self) -> Counter[str]:
        """How often each word is written how, in lines that are not all capitals."""
        lines = (line for line in self._text.split("\n") if not _shouts(line))
        return Counter(word for line in lines for word in _WORD.findall(line))

    def _usual(self, word: str) -> str:
        """The usual form of an all-capital word: as elsewhere in the article, else capitalised."""
        lower, title = word.lower(), word.capitalize()
        if len(lower) != len(word) or len(title) != len(word):
            return word
        best = max((lower, title, word), key=lambda form: self._seen[form])
        if self._seen[best]:
            return best
        if word in known():
            return word
        return lower if lower in _SHORT or lower in words("headline_words.txt") else title


def _shouts(line: str) -> bool:
    if line.islower() or len(line) < LETTERS:
        return False
    capitals = sum(map(str.isupper, line))
    small = sum(map(str.islower, line))
    return capitals >= LETTERS and capitals >= SHARE * (capitals + small) and " " in line
