"""Which places stand in a stretch, and which is next."""

from hypothesis import given
from hypothesis import strategies as st

from core.store.mentions import Place
from ui.offsets import Offsets
from ui.reader.marks import Marks

spans = st.lists(st.tuples(st.integers(0, 90), st.integers(1, 20)), max_size=15).map(
    lambda found: sorted({(start, start + length) for start, length in found})
)


def marks(found, actors=None):
    places = [
        Place(start, end, "x", "person", actors[n % len(actors)] if actors else None, "x", None, True)
        for n, (start, end) in enumerate(found)
    ]
    return Marks(places, Offsets("a" * 120))


@given(spans, st.integers(0, 110), st.integers(1, 30))
def test_over_finds_what_overlaps(found, first, length):
    last = first + length
    expected = [n for n, (start, end) in enumerate(found) if start < last and end > first]
    assert marks(found).over(first, last) == expected


def test_the_next_place_wraps_both_ways():
    some = marks([(5, 8), (20, 25), (40, 44)], actors=[1, 2, 1])
    assert some.following(5, ()) == 1
    assert some.following(5, (1,)) == 2
    assert some.following(40, (1,)) == 0
    assert some.following(5, (1,), forward=False) == 2
    assert some.following(-1, ()) == 0
    assert some.following(0, (9,)) is None
