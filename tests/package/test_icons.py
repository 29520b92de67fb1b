"""The icons in the forms of each system."""

import struct

import pytest
from PySide6.QtGui import QImage

from tests.package.parts import part

icons = part("icons")


def test_an_icon_of_windows(qapp):
    data = icons.ico("fieldfare")
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, len(icons.WINDOWS_SIZES))
    for number, size in enumerate(icons.WINDOWS_SIZES):
        width, _, _, _, _, bits, length, start = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        picture = QImage.fromData(data[start : start + length], "PNG")
        assert (width or 256, bits, picture.width()) == (size, 32, size)


def test_an_icon_of_macos(qapp):
    data = icons.icns("notebook")
    assert data[:4] == b"icns" and struct.unpack_from(">I", data, 4)[0] == len(data)
    at, sizes = 8, {}
    while at < len(data):
        kind, length = data[at : at + 4], struct.unpack_from(">I", data, at + 4)[0]
        sizes[kind] = QImage.fromData(data[at + 8 : at + length], "PNG").width()
        at += length
    assert sizes == icons.MACOS_TYPES


@pytest.mark.parametrize("size", [16, 32, 256])
def test_the_bird_can_be_told_at_every_size(qapp, size):
    """Beak, breast, back and ground are colours that stand apart, also at 16 pixels."""
    picture = QImage.fromData(icons.png("fieldfare", size), "PNG")

    def color(x, y):
        return picture.pixelColor(round(x * size), round(y * size))

    beak, back, head, ground = color(0.79, 0.34), color(0.3, 0.75), color(0.44, 0.25), color(0.12, 0.3)
    assert beak.red() > 180 and beak.blue() < 140, beak.name()
    assert back.red() > back.blue() + 60, back.name()
    assert head.lightness() > ground.lightness() + 50
    assert picture.pixelColor(0, 0).alpha() < 128  # the corners are round


def test_small_sizes_have_a_drawing_of_their_own():
    assert (icons.DRAWINGS / "fieldfare-small.svg").exists()


def test_a_drawing_that_is_not_there(qapp):
    with pytest.raises(ValueError):
        icons.png("no such bird", 16)
