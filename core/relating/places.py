"""Where the actors stand: the arrays from which every relation is counted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """One row per counted mention of an actor, in any order.

    `sentence` and `paragraph` are where they start in the article, in code points. `published`
    (YYYY-MM-DD) and `outlets` are by article; an article that is missing there has neither. An article has
    several outlets when others tell its story in the same words. `story` names the article that stands for
    the story of another one. `ordinal` is the how-manieth sentence of its article it is, from 0; it is there
    when neighbouring sentences are looked at.
    """

    article: Ints
    sentence: Ints
    paragraph: Ints
    actor: Ints
    published: Mapping[int, str | None]
    outlets: Mapping[int, Sequence[str]]
    story: Mapping[int, int] = field(default_factory=dict[int, int])
    ordinal: Ints | None = None

    def __len__(self) -> int:
        return len(self.actor)

    def only(self, keep: Bools) -> "Places":
        """The rows for which `keep` is true."""
        return replace(
            self,
            article=self.article[keep],
            sentence=self.sentence[keep],
            paragraph=self.paragraph[keep],
            actor=self.actor[keep],
            ordinal=None if self.ordinal is None else self.ordinal[keep],
        )
