"""The places of an article by document position: which stand in a stretch, which is next."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from core.store.mentions import Place
from ui.offsets import Offsets
from ui.reader.spans import Spans


class Marks(Spans):
    """Places in order of the text, with their document positions. They may overlap."""

    def __init__(self, places: Sequence[Place] = (), offsets: Offsets | None = None) -> None:
        convert = (offsets or Offsets("")).to_document
        self.places = places
        super().__init__([(convert(place.start), convert(place.end)) for place in places])

    def following(self, position: int, actors: Sequence[int], *, forward: bool = True) -> int | None:
        """Number of the next place behind `position` (or before it), of these actors or of anybody; it wraps."""
        wanted = [n for n, place in enumerate(self.places) if not actors or place.actor in actors]
        if not wanted:
            return None
        starts = [self._starts[number] for number in wanted]
        if forward:
            return wanted[bisect_right(starts, position) % len(wanted)]
        return wanted[bisect_left(starts, position) - 1]
