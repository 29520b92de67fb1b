#!/usr/bin/env python3
"""Make the manual's pictures small: 256 colours are plenty for a window, and take a third of the room.

    .venv/bin/python packaging/shrinking.py [FILE …]

Without files all of `resources/help/pictures`. A picture that has a palette already is left alone.
"""

import struct
import sys
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Colours = NDArray[np.float64]  # (n, 3), red, green, blue from 0 to 255

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "help" / "pictures"
MOST = 256
#: So many of the commonest colours, the grounds and lines of the window, stay exactly as they are.
EXACT = 64
ROUNDS = 8


def shrink(file: Path) -> None:
    """Write the picture with a palette in place of the one that is there, if that is smaller."""
    image = QImage(str(file))
    if image.isNull() or image.format() == QImage.Format.Format_Indexed8:
        return
    pixels = _pixels(image)
    colours, which, count = np.unique(pixels.reshape(-1), return_inverse=True, return_counts=True)
    palette, of_colour = _palette(_parts(colours), count)
    made = _png(palette, of_colour[which].reshape(pixels.shape))
    if len(made) < file.stat().st_size:
        file.write_bytes(made)


def _pixels(image: QImage) -> NDArray[np.uint32]:
    """Each pixel as 0xRRGGBB."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    whole = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.bytesPerLine() // 4)
    return whole[:, : plain.width()] & 0xFFFFFF


def _parts(colours: NDArray[np.uint32]) -> Colours:
    return np.stack([colours >> 16 & 255, colours >> 8 & 255, colours & 255], axis=1).astype(np.float64)


def _palette(colours: Colours, count: NDArray[np.int64]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """At most 256 colours, and the number of the one that stands for each of `colours`."""
    if len(colours) <= MOST:
        return colours.astype(np.uint8), np.arange(len(colours), dtype=np.uint8)
    by_count = np.argsort(-count, kind="stable")
    exact, rest = colours[by_count[:EXACT]], by_count[EXACT:]
    weight = np.sqrt(count[rest])
    means = _cut(colours[rest], weight, MOST - EXACT)
    for _ in range(ROUNDS):
        means = _moved(colours[rest], weight, means)
    palette = np.vstack([exact, np.rint(means)])
    return palette.astype(np.uint8), _nearest(colours, palette).astype(np.uint8)


def _cut(colours: Colours, weight: NDArray[np.float64], many: int) -> Colours:
    """Median cut (Heckbert 1982): the box that spreads most is cut in two until there are enough."""
    boxes = [np.arange(len(colours))]
    while len(boxes) < many:
        spread = [np.ptp(colours[box], axis=0).max() * weight[box].sum() ** 0.5 if len(box) > 1 else 0 for box in boxes]
        widest = int(np.argmax(spread))
        if not spread[widest]:
            break
        box = boxes.pop(widest)
        box = box[np.argsort(colours[box, int(np.ptp(colours[box], axis=0).argmax())], kind="stable")]
        middle = np.searchsorted(np.cumsum(weight[box]), weight[box].sum() / 2)
        middle = min(max(int(middle), 1), len(box) - 1)
        boxes += [box[:middle], box[middle:]]
    return np.array([np.average(colours[box], axis=0, weights=weight[box]) for box in boxes])


def _moved(colours: Colours, weight: NDArray[np.float64], means: Colours) -> Colours:
    """Each mean in the middle of the colours that are nearest to it."""
    nearest = _nearest(colours, means)
    whole = np.bincount(nearest, weight, len(means))
    sums = np.stack([np.bincount(nearest, weight * colours[:, part], len(means)) for part in range(3)], axis=1)
    return np.where(whole[:, None] > 0, sums / np.maximum(whole, 1e-9)[:, None], means)


def _nearest(colours: Colours, means: Colours) -> NDArray[np.int64]:
    """The number of the mean nearest to each colour, a few thousand at a time."""
    found: list[NDArray[np.int64]] = []
    for start in range(0, len(colours), 4096):
        off = colours[start : start + 4096, None] - means[None]
        found.append((off**2).sum(axis=2).argmin(axis=1))
    return np.concatenate(found)


def _png(palette: NDArray[np.uint8], numbers: NDArray[np.uint8]) -> bytes:
    """A PNG file of numbers of a palette: one byte a pixel, rows unfiltered."""
    height, width = numbers.shape
    rows = np.hstack([np.zeros((height, 1), np.uint8), numbers]).tobytes()
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = ((b"IHDR", head), (b"PLTE", palette.tobytes()), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


if __name__ == "__main__":
    for one in [Path(name) for name in sys.argv[1:]] or sorted(FOLDER.glob("*.png")):
        before = one.stat().st_size
        shrink(one)
        print(f"{one.name}: {before:,} → {one.stat().st_size:,}")
