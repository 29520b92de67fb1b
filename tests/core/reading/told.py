"""A model that sees what a test tells it to see."""

import re
from collections.abc import Iterator, Mapping, Sequence

from core.model import Found
from core.reading.model import Seen


class Told:
    """Finds the first occurrence of each name in each text, with the kind it is told; sentences are lines."""

    name, version, languages = "told", "1", ("en",)

    def __init__(self, names: Mapping[str, Sequence[str]]) -> None:
        self._names = names

    def read(self, texts: Sequence[str]) -> Iterator[Seen]:
        for text in texts:
            found = [
                Found(text.index(name), text.index(name) + len(name), kind)
                for kind, names in self._names.items()
                for name in names
                if name in text
            ]
            lines = tuple(match.span() for match in re.finditer(r"[^\n]+", text))
            yield Seen(lines, tuple(sorted(found, key=lambda one: one.start)))
