"""Text with marked stretches fits its lines."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter

from ui.widgets.marked import draw_marked, pieces


@pytest.mark.parametrize(
    "text",
    [
        "",
        "short",
        "a \x02hit\x03 here",
        "\x02ab\x03" * 60,
        "😀 \x02😀\x03 " * 40,
        "word " * 80,
        "x\x02y",
        "\x03z",
        "長" * 200,
    ],
)
@pytest.mark.parametrize("most", [1, 2])
def test_any_text_is_drawn_in_no_more_lines(qtbot, text, most):
    picture = QImage(220, 100, QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    font = QFont()
    one = draw_marked(painter, QRectF(0, 0, 200, 100), "x", font, 1)
    assert draw_marked(painter, QRectF(0, 0, 200, 100), text, font, most) <= most * one * 1.6
    painter.end()


def test_pieces():
    assert [one for one in pieces("a \x02b\x03 c") if one[0]] == [("a ", False), ("b", True), (" c", False)]
