"""Models for tests: one sees what it is told to see, one sees names anywhere."""

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from core.model import KINDS, Found
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


class Wild:
    """Takes any stretches for names and sentences, as a bad model might; no two overlap."""

    name, version, languages = "wild", "1", ("en",)

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def read(self, texts: Sequence[str]) -> Iterator[Seen]:
        for text in texts:
            dice = random.Random(f"{self._seed}{text}")
            edges = sorted(dice.sample(range(len(text) + 1), min(len(text) + 1, 12)))
            spans = [span for span in pairwise(edges) if dice.random() < 0.7]
            yield Seen(tuple(spans[::2]), tuple(Found(start, end, dice.choice(KINDS)) for start, end in spans))
