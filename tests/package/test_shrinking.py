"""The manual's pictures are made smaller without a difference that is seen."""

import numpy as np
from PySide6.QtGui import QColor, QImage

from tests.package.parts import part

shrink = part("shrinking").shrink


def test_few_colours_stay_exactly_as_they_are(tmp_path):
    file = tmp_path / "few.png"
    image = QImage(90, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#fffdf9"))
    for x in range(90):
        image.setPixelColor(x, x % 40, QColor(x, 2 * x, 255 - x))
    image.save(str(file))
    shrink(file)
    assert QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32) == image


def test_many_colours_become_a_palette_in_which_each_is_near_and_the_ground_is_exact(tmp_path):
    file = tmp_path / "many.png"
    pixels = np.random.default_rng(3).integers(90, 150, (200, 300, 4)).astype(np.uint8)
    pixels[:80] = (249, 253, 255, 255)  # blue, green, red
    QImage(pixels.tobytes(), 300, 200, QImage.Format.Format_RGB32).save(str(file))
    before = file.stat().st_size
    shrink(file)
    made = QImage(str(file))
    assert made.format() == QImage.Format.Format_Indexed8
    assert file.stat().st_size < before
    assert made.pixelColor(10, 10) == QColor(255, 253, 249)
    raw = made.convertToFormat(QImage.Format.Format_RGB32)
    found = np.frombuffer(raw.constBits(), np.uint8).reshape(200, 300, 4)
    off = np.abs(found[..., :3].astype(int) - pixels[..., :3])
    assert off.mean() < 8
    shrink(file)
    assert QImage(str(file)) == made
