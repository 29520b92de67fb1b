"""The picture as a file: for print, for other programs, for spreadsheets; or to the clipboard."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSize, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from core.errors import UserError
from core.store.database import Database
from core.store.positions import Positions
from ui import theme
from ui.bridge import Bridge
from ui.relations.caption import about
from ui.relations.graph import Graph
from ui.relations.palette import palette
from ui.relations.paper import Sheet, paint
from ui.relations.picture import Picture
from ui.translation import tr
from ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from core.exporting.network import Net

#: (word, what the menu says, suffix)
PICTURES = (
    ("svg", "Picture for print and the web: SVG…"),
    ("pdf", "Page: PDF…"),
    ("png", "Image, 300 dots to the inch: PNG…"),
)
DATA = (
    ("links.csv", "Links as a table: CSV…"),
    ("actors.csv", "Actors as a table: CSV…"),
    ("graphml", "Network: GraphML…"),
    ("gexf", "Network for Gephi: GEXF…"),
)
#: Pixels of the file to one of the page, for print and for the clipboard; dots to the metre at 300 to the inch.
PRINT, SCREEN, DOTS = 2.5, 2.0, 11_811
#: An image for print is at least so wide, and an SVG so many inches: the long side of A4.
WIDE, INCHES = 3_508, 11.69


class SaveMenu(MenuButton):
    """A button that asks in which form. `wanted` tells: `svg`, `pdf`, `png`, `clipboard`, or a kind of data."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Save picture"), QMenu(), parent)
        self.setToolTip(tr("The picture as a file, as data, or to the clipboard"))
        self.setEnabled(False)
        self.opened.addAction(tr("Copy as an image"), lambda: self.wanted.emit("clipboard"))
        for choices in (PICTURES, DATA):
            self.opened.addSeparator()
            for word, text in choices:
                self.opened.addAction(tr(text), lambda word=word: self.wanted.emit(word))


def sheet_of(picture: Picture, graph: Graph, title: str) -> Sheet:
    """The picture as it stands now, in the colours of paper."""
    white = replace(palette(theme.load("light")), background="white", halo="white")  # paper is white in either theme
    return Sheet(picture, graph.positions(), graph.coloured_by, white, title, graph.font(), date.today())


def save(parent: QWidget, bridge: Bridge, sheet: Sheet, form: str, then: Callable[[str], None]) -> None:
    """Ask where to, and write the file on an asking thread; `then` gets a sentence that says so."""
    if form == "clipboard":
        bridge.ask(parent, "save", lambda _: image(sheet, SCREEN), then=lambda made: _copied(made, then))
        return
    name, suffix = tr("{0} – relations").format(sheet.title), f".{form.rpartition('.')[2]}"
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    wanted, _ = QFileDialog.getSaveFileName(parent, tr("Save the picture"), str(folder / (name + suffix)), f"*{suffix}")
    if wanted:
        path = Path(wanted) if Path(wanted).suffix else Path(wanted + suffix)
        bridge.ask(parent, "save", write, sheet, form, path, then=lambda _: then(tr("Saved as {0}.").format(path.name)))


def _copied(made: QImage, then: Callable[[str], None]) -> None:
    QGuiApplication.clipboard().setImage(made)
    then(tr("The picture is on the clipboard."))


def write(db: Database, sheet: Sheet, form: str, path: Path) -> None:
    """Write a file of one of the forms. Raises UserError `cannot_write`."""
    if form == "svg":
        _write_svg(sheet, path)
    elif form == "pdf":
        _write_pdf(sheet, path)
    elif form == "png":
        if not image(sheet, max(PRINT, WIDE / sheet.size.width())).save(str(path)):
            raise UserError("cannot_write", path=path, reason="the image could not be stored")
    else:
        _write_data(data(db, sheet.picture, sheet.at, sheet.day), form, path)


def data(db: Database, picture: Picture, at: Positions, day: date) -> "Net":
    """The actors and links that are shown, each figure as it is shown."""
    from core.exporting.network import net  # brings much along that no picture on the screen needs

    counts = {node.actor: int(node.weight) for node in picture.nodes}
    choices = picture.filters.choices
    near = (choices.window, choices.within)
    return net(db, picture.relations, counts, at, about(picture, day), near=near)


def _write_data(found: "Net", form: str, path: Path) -> None:
    from core.exporting import csv_tables, gexf, graphml

    if form == "graphml":
        graphml.write(found, path)
    elif form == "gexf":
        gexf.write(found, path)
    else:
        csv_tables.write(found, "links" if form == "links.csv" else "actors", path)


def image(sheet: Sheet, scale: float) -> QImage:
    """The sheet as an image of so many pixels to one of the page."""
    size = sheet.size * scale
    made = QImage(QSize(round(size.width()), round(size.height())), QImage.Format.Format_RGB32)
    made.setDotsPerMeterX(DOTS)
    made.setDotsPerMeterY(DOTS)
    p = QPainter(made)
    p.scale(scale, scale)
    paint(p, sheet)
    p.end()
    return made


def _write_svg(sheet: Sheet, path: Path) -> None:
    _may_write(path)
    made = QSvgGenerator()
    made.setFileName(str(path))
    made.setSize(sheet.size.toSize())
    made.setViewBox(QRectF(0, 0, sheet.size.width(), sheet.size.height()))
    made.setResolution(round(sheet.size.width() / INCHES))
    made.setTitle(sheet.title)
    made.setDescription("; ".join(f"{name}: {value}" for name, value in about(sheet.picture, sheet.day).items()))
    p = QPainter(made)
    paint(p, sheet)
    p.end()


def _write_pdf(sheet: Sheet, path: Path) -> None:
    _may_write(path)
    made = QPdfWriter(str(path))
    made.setTitle(sheet.title)
    made.setCreator("Fieldfare")
    page = QPageSize(QPageSize.PageSizeId.A4)
    made.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Landscape, QMarginsF(8, 8, 8, 8)))
    p = QPainter(made)
    scale = min(made.width() / sheet.size.width(), made.height() / sheet.size.height())
    p.scale(scale, scale)
    paint(p, sheet)
    p.end()


def _may_write(path: Path) -> None:
    """Qt says nothing when a file cannot be written."""
    try:
        path.open("wb").close()
    except OSError as error:
        raise UserError("cannot_write", path=path, reason=error.strerror or error) from error
