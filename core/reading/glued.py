"""Two words that lost the space between them on their way here: "SouthSudan", "Jan OrlikPrime Minister".

A brand is written so on purpose ("YouTube"); it is an accident where both parts stand alone elsewhere in the article
and the whole stands nowhere else.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from core.model import Found
from core.reading.gazetteer import known
from core.reading.search import Index, is_free, take

_GLUED = re.compile(r"(?<![\w@/.-])([A-Z]?[a-z]{2,})([A-Z][a-z]{2,})(?![\w@/])")
_WORD = re.compile(r"\w+")


def joints(text: str) -> list[int]:
    """Where a space is missing, in rising order."""
    found = [match for match in _GLUED.finditer(text) if match[0] not in known()]
    if not found:
        return []
    words = Counter(_WORD.findall(text))
    return [match.start(2) for match in found if words[match[0]] == 1 and words[match[1]] and words[match[2]]]


def cut(found: Found, at: Sequence[int]) -> Iterator[Found]:
    """A find of the model, cut where a space is missing."""
    start = found.start
    for joint in at:
        if start < joint < found.end:
            yield Found(start, joint, found.kind, found.by)
            start = joint
    yield Found(start, found.end, found.kind, found.by)


def beside(text: str, names: Index, at: Sequence[int], taken: bytearray) -> Iterator[Found]:
    """Known names that end or begin where a space is missing, outside what is `taken`, which they are added to."""
    every = [entry for entries in names.values() for entry in entries] if at else []
    for joint in at:
        for name, kind in sorted(every, key=lambda entry: -len(entry[0])):
            for start, end in ((joint - len(name), joint), (joint, joint + len(name))):
                if start >= 0 and text[start:end] == name and _fits(text, start, end, joint, taken):
                    take(taken, start, end)
                    yield Found(start, end, kind, "rule")


def _fits(text: str, start: int, end: int, joint: int, taken: bytearray) -> bool:
    """Is it free, and whole but for the joint?"""
    other = text[start - 1 : start] if end == joint else text[end : end + 1]
    return not other.isalnum() and is_free(taken, start, end)
