#!/usr/bin/env python3
"""Makes the icons of all systems from the drawings in resources/icons, with Qt and no other tool:

    .venv/bin/python packaging/icons.py FOLDER

writes fieldfare.ico, fieldfare.icns, notebook.ico, notebook.icns, and hicolor/ for Linux. Up to 32 pixels the simpler
drawing is used. Both .ico and .icns may hold PNG pictures as they are.
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SMALL = 32
GROUND = "#36587a"  # that of the drawing
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
LINUX_PLACES = (("apps", "fieldfare", "fieldfare"), ("mimetypes", "notebook", "application-x-fieldfare"))

#: macOS: type of the picture → its size in pixels; ic11 to ic14 are those of screens of double density.
MACOS_TYPES = {
    **{b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024},
    **{b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512},
}


def png(name: str, size: int) -> bytes:
    """The drawing `name` as a PNG of `size` pixels. Raises ValueError when it cannot be drawn."""
    simpler = DRAWINGS / f"{name}-small.svg"
    drawing = QSvgRenderer(str(simpler if size <= SMALL and simpler.exists() else DRAWINGS / f"{name}.svg"))
    if not drawing.isValid():
        raise ValueError(f"{name}.svg is no drawing")
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(content.data())


def ico(name: str) -> bytes:
    """The icon of a program or document of Windows."""
    pictures = [(size, png(name, size)) for size in WINDOWS_SIZES]
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    start = len(head) + 16 * len(pictures)
    for size, picture in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), start + len(body))
        body += picture
    return head + body


def icns(name: str) -> bytes:
    """The icon of a program or document of macOS."""
    parts = b""
    for kind, size in MACOS_TYPES.items():
        picture = png(name, size)
        parts += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def side_of_installer() -> QImage:
    """The picture at the left of NSIS's first and last page: the bird, larger than the frame."""
    picture = QImage(164, 314, QImage.Format.Format_RGB32)
    picture.fill(QColor(GROUND))
    _draw(picture, QRectF(-124, 0, 314, 314))
    return picture


def head_of_installer() -> QImage:
    """The picture at the right of the head of NSIS's other pages."""
    picture = QImage(150, 57, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    _draw(picture, QRectF(98, 5, 47, 47))
    return picture


def _draw(picture: QImage, place: QRectF) -> None:
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWINGS / "fieldfare.svg")).render(painter, place)
    painter.end()


def write(folder: Path) -> None:
    """Write every icon into `folder`."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("fieldfare", "notebook"):
        (folder / f"{name}.ico").write_bytes(ico(name))
        (folder / f"{name}.icns").write_bytes(icns(name))
    side_of_installer().save(str(folder / "side.bmp"), "BMP")
    head_of_installer().save(str(folder / "head.bmp"), "BMP")
    for size in LINUX_SIZES:
        for room, drawing, name in LINUX_PLACES:
            place = folder / "hicolor" / f"{size}x{size}" / room / f"{name}.png"
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(png(drawing, size))
    del application


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write(Path(sys.argv[1]))
