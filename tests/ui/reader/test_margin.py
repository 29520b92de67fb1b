"""The margin: bars that stand beside each other, numbers that never lie on each other."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from ui.reader.margin import Beside, _free, lanes

_parts = st.lists(
    st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda at: Beside(at[0], sum(at), 1, True, False)),
    max_size=12,
).map(lambda parts: sorted(parts, key=lambda part: part.top))


@given(_parts)
def test_no_two_bars_of_one_lane_stand_at_one_height(parts):
    for number, (one, lane) in enumerate(zip(parts, lanes(parts), strict=True)):
        for other, beside in zip(parts[:number], lanes(parts), strict=False):
            assert lane != beside or other.bottom <= one.top


@given(st.lists(st.tuples(st.integers(0, 24), st.integers(0, 60)), max_size=12))
def test_no_number_lies_on_another(corners):
    taken = []
    for x, y in corners:
        taken.append(_free(QRectF(x, y, 11, 11), taken))
    assert all(not a.intersects(b) for at, a in enumerate(taken) for b in taken[:at])
