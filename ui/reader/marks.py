"""The places of an article by document position: which stand in a stretch, which is next."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from core.store.mentions import Place
from ui.offsets import Offsets


class Marks:
    """Places in order of the text, with their document positions. They may overlap."""

    def __init__(self, places: Sequence[Place] = (), offsets: Offsets | None = None) -> None:
        convert = (offsets or Offsets("")).to_document
        self.places = places
        self.spans = [(convert(place.start), convert(place.end)) for place in places]
        self._starts = [start for start, _ in self.spans]
        self._reach = list(accumulate((end for _, end in self.spans), max))

    def over(self, first: int, last: int) -> list[int]:
        """Numbers of the places that overlap the positions `first` up to `last` (exclusive), in order."""
        number = bisect_left(self._starts, last) - 1
        found: list[int] = []
        while number >= 0 and self._reach[number] > first:
            if self.spans[number][1] > first:
                found.append(number)
            number -= 1
        return found[::-1]

    def following(self, position: int, actors: Sequence[int], *, forward: bool = True) -> int | None:
        """Number of the next place behind `position` (or before it), of these actors or of anybody; it wraps."""
        wanted = [n for n, place in enumerate(self.places) if not actors or place.actor in actors]
        if not wanted:
            return None
        starts = [self._starts[number] for number in wanted]
        if forward:
            return wanted[bisect_right(starts, position) % len(wanted)]
        return wanted[bisect_left(starts, position) - 1]
