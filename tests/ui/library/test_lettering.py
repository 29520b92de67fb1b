import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from ui.widgets.lettering import lines

TITLE = "Forty-nine years for a river mouth and what became of the men who signed for it"


@pytest.fixture(scope="module")
def font(qapp):
    font = QFont(QApplication.font())
    font.setPixelSize(13)
    return font


def test_a_short_title_is_one_line(font):
    assert lines("Night barges", font, 260, 2) == ["Night barges"]


def test_what_fits_is_whole_and_what_does_not_ends_with_dots(font):
    whole = lines(TITLE, font, 260, 9)
    assert len(whole) > 2 and " ".join(whole) == TITLE
    first, second = lines(TITLE, font, 260, 2)
    assert first == whole[0] and second.endswith("…") and TITLE.startswith(f"{first} {second[:-1].rstrip()}")


def test_no_text_is_no_line(font):
    assert lines("", font, 260, 2) in ([], [""])


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="ab 😀é漢ш-", min_size=1, max_size=120), st.integers(60, 300))
def test_no_letter_outside_the_basic_plane_is_torn(qapp, text, width):
    font = QFont(QApplication.font())
    font.setPixelSize(13)
    found = lines(text, font, width, 2)
    assert len(found) <= 2
    assert all("\ufffd" not in line and not any("\ud800" <= letter <= "\udfff" for letter in line) for line in found)
    for line in found[1:]:
        assert QFontMetricsF(font).horizontalAdvance(line.rstrip()) <= width + 14
