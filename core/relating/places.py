"""Where the actors stand: the arrays from which every relation is counted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
    several outlets when others tell its story in the same words.
    """

    article: Ints
    sentence: Ints
    paragraph: Ints
    actor: Ints
    published: Mapping[int, str | None]
    outlets: Mapping[int, Sequence[str]]

    def __len__(self) -> int:
        return len(self.actor)

    def only(self, keep: Bools) -> "Places":
        """The rows for which `keep` is true."""
        return Places(
            self.article[keep],
            self.sentence[keep],
            self.paragraph[keep],
            self.actor[keep],
            self.published,
            self.outlets,
        )
