"""What the window asks about the question in front. Only the store knows the type of `db`, the connection."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.resolving.questions import Question
from core.store import apart, decided, review


@dataclass(frozen=True, slots=True)
class Facts:
    """Both sides, or all members; in how many articles all of them stand; what was decided on them before.

    `apart`: pairs of them that she said are two.
    """

    question: Question
    sides: Sequence[review.Side]
    together: int
    past: Sequence[decided.Past]
    apart: frozenset[tuple[int, int]] = frozenset()


def look(db: Any, question: Question) -> Facts:
    """The facts of a question. A side that has no places any more is left out."""
    few = question.sort == "group"
    if question.sort == "kinds":
        found = [review.reading(db, one.alias) for one in question.readings]
    else:
        found = [
            review.side(db, actor, sentences=1 if few else 3, companions=3 if few else 5) for actor in question.actors
        ]
    sides = [one for one in found if one is not None]
    both = review.together(db, question.actors) if question.sort == "pair" else 0
    said = frozenset((one.a, one.b) for one in apart.among(db, question.actors))
    return Facts(question, sides, both, decided.past(db, question.actors), said)
