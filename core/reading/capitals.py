"""A model of ten lines that takes runs of capitalised words for persons: for tests and demonstrations."""

import re
from collections.abc import Iterator, Sequence

from core.model import Found
from core.reading.model import Model, Seen

NAME, VERSION, LANGUAGES = "capitals", "1", ("en",)

_SENTENCE = re.compile(r"\S(?:.*?[.!?](?=\s|$)|.*)")
_NAME = re.compile(r"(?<!\w)[A-Z]\w+(?: [A-Z]\w+)*")


class Capitals:
    """Every line's sentences end at a full stop; a run of capitalised words is a person."""

    name, version, languages = NAME, VERSION, LANGUAGES

    def read(self, texts: Sequence[str]) -> Iterator[Seen]:
        for text in texts:
            sentences = tuple(match.span() for match in _SENTENCE.finditer(text))
            yield Seen(sentences, tuple(Found(*match.span(), "person") for match in _NAME.finditer(text)))


def load() -> Model:
    return Capitals()
