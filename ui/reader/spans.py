"""Stretches of a document in order, which may overlap: which are in sight, which is next."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from core.store.marks import Mark
from ui.offsets import Offsets

Span = tuple[int, int]


class Spans:
    """Stretches by document position, sorted by their beginnings."""

    def __init__(self, spans: Sequence[Span] = ()) -> None:
        self.spans = spans
        self._starts = [start for start, _ in spans]
        self._reach = list(accumulate((end for _, end in spans), max))

    def over(self, first: int, last: int) -> list[int]:
        """Numbers of the stretches that overlap the positions `first` up to `last` (exclusive), in order."""
        number = bisect_left(self._starts, last) - 1
        found: list[int] = []
        while number >= 0 and self._reach[number] > first:
            if self.spans[number][1] > first:
                found.append(number)
            number -= 1
        return found[::-1]

    def next_from(self, position: int, *, forward: bool = True) -> int | None:
        """Number of the first stretch at or behind `position`, or of the last one before it; it wraps."""
        if not self.spans:
            return None
        if forward:
            return bisect_left(self._starts, position) % len(self.spans)
        return bisect_left(self._starts, position) - 1 if self._starts[0] < position else len(self.spans) - 1

    def number_from(self, position: int) -> int:
        """How many stretches begin at `position` or before it."""
        return bisect_right(self._starts, position)


class Coloured(Spans):
    """Her marks with their document positions; `depths` says how many others each lies beside at its beginning."""

    def __init__(self, marks: Sequence[Mark] = (), offsets: Offsets | None = None) -> None:
        convert = (offsets or Offsets("")).to_document
        self.marks = marks
        super().__init__([(convert(mark.start), convert(mark.end)) for mark in marks])
        self.depths = _depths(self.spans)

    def at(self, position: int) -> Mark | None:
        """The shortest mark that a position lies in."""
        found = self.over(position, position + 1)
        number = min(found, key=lambda n: self.spans[n][1] - self.spans[n][0], default=None)
        return None if number is None else self.marks[number]


def _depths(spans: Sequence[Span]) -> list[int]:
    """For each stretch the lowest number that none has which it overlaps and which begins before it."""
    depths: list[int] = []
    open_: list[tuple[int, int]] = []  # (end, depth)
    for start, end in spans:
        open_ = [(until, depth) for until, depth in open_ if until > start]
        taken = {depth for _, depth in open_}
        depths.append(next(depth for depth in range(len(taken) + 1) if depth not in taken))
        open_.append((end, depths[-1]))
    return depths
