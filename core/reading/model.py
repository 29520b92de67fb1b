"""What a language model is to this program: texts in, sentences and names out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from core.model import Found


@dataclass(frozen=True, slots=True)
class Seen:
    """What a model saw in one text; all offsets are code points into that text."""

    sentences: tuple[tuple[int, int], ...]
    names: tuple[Found, ...]


class Model(Protocol):
    """Reads plain text in which every line is a paragraph: no sentence or name may cross a line end."""

    @property
    def name(self) -> str: ...

    @property
    def version(self) -> str: ...

    @property
    def languages(self) -> tuple[str, ...]:
        """ISO 639-1 codes of the languages it was made for."""
        ...

    def read(self, texts: Sequence[str]) -> Iterator[Seen]:
        """One `Seen` for each text, in order."""
        ...
