#!/usr/bin/env python3
"""The manual's pictures of relations: first picture, evidence, questions, dates, the twins, timeline, what is saved.

Called by `pictures.py`; alone it takes only these: .venv/bin/python packaging/pictures_relations.py [FOLDER]
"""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from photographing import ROOT, on_example, rest, wait
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from shrinking import shrink

from core.relating.choices import Choices
from core.store import actors, scoped
from ui import theme
from ui.actors.pane import ActorsPane
from ui.main_window import MainWindow
from ui.relations.asking import Asked
from ui.relations.pane import RelationsPane
from ui.relations.picture_out import sheet_of, write

#: Around whom a question is asked, and how wide the saved picture is shown.
_WHOM, _WIDE = "Gocha Tevzoreli", 1360
_DATES = ("2021-09-01", "2022-06-30")


class Relations:
    """The room in its window, and what is done with it for a picture."""

    def __init__(self, application: QApplication, window: MainWindow, folder: Path) -> None:
        assert window.bridge is not None and window.workspace is not None
        self.application, self.window, self.folder = application, window, folder
        self.bridge, self.desk = window.bridge, window.desk
        window.desk.choose_actors()
        window.desk.close_relation()
        window.desk.set_choices(Choices())
        window.desk.show("relations")
        people = window.workspace.findChild(ActorsPane)
        assert people is not None
        people.scope.buttons["notebook"].click()
        pane = window.workspace.findChild(RelationsPane)
        assert pane is not None
        self.pane = pane
        wait(application, lambda: pane.stage.picture is not None)

    def drawn(self, act: Callable[[], object]) -> None:
        """Do something that leads to another picture, and wait for that."""
        shown: list[object] = []
        self.pane.stage.shown.connect(shown.append)
        act()
        wait(self.application, lambda: bool(shown))
        self.pane.stage.shown.disconnect(shown.append)
        rest(self.application)

    def ask(self, asked: Asked) -> None:
        """Put a question, and choose nobody."""
        self.drawn(lambda: self.pane.inquiry.ask(asked))

    def take(self, name: str) -> None:
        """The window as it is."""
        self.window.messages.clear()
        self.pane.setFocus()
        rest(self.application)
        self.window.grab().save(str(self.folder / f"{name}.png"))
        print(self.folder / f"{name}.png")


def take_relations(application: QApplication, window: MainWindow, folder: Path) -> None:
    """Take them of `window`, in which the example lies open and read."""
    room = Relations(application, window, folder)
    _picture(room)
    _saved(room)
    _twins(room)
    _questions(room)
    _dates(room)
    room.desk.show("timeline")
    room.take("timeline")


def _picture(room: Relations) -> None:
    room.take("relations-first")
    theme.apply("dark")
    room.take("relations-first-dark")
    theme.apply("light")
    assert room.pane.stage.picture is not None
    first = room.pane.stage.picture.links[0]
    room.desk.choose_relation(first.a, first.b)
    rest(room.application)
    room.take("relations")
    theme.apply("dark")
    room.take("relations-dark")
    theme.apply("light")
    room.desk.close_relation()
    room.desk.choose_actors()


def _questions(room: Relations) -> None:
    """Around one actor, two links away; then what one outlet says and another does not, single meetings as well."""
    whom = next(row.id for row in room.bridge.now(actors.page, kinds=["person"]) if row.name == _WHOM)
    room.ask(Asked("around", (whom,), depth=2))
    room.take("relations-around")
    room.ask(Asked())
    room.desk.choose_actors()
    one, other = [name for name, _ in sorted(room.bridge.now(scoped.outlets), key=lambda each: -each[1])[:2]]
    room.pane.bar.minimum.show_value(1)
    room.ask(Asked("outlets", one=one, other=other))
    room.take("relations-outlets")
    room.pane.bar.minimum.show_value(0)
    room.ask(Asked())


def _dates(room: Relations) -> None:
    since, until = _DATES
    room.drawn(lambda: room.desk.set_choices(replace(room.desk.choices, since=since, until=until)))
    room.pane.inquiry.dates_button.setChecked(True)
    room.take("relations-dates")
    room.drawn(lambda: room.pane.inquiry.dates_button.setChecked(False))


def _twins(room: Relations) -> None:
    for twin in ("table", "matrix"):
        room.pane.inquiry.twin.buttons[twin].click()
        room.take(f"relations-{twin}")
    room.pane.inquiry.twin.buttons["picture"].click()
    rest(room.application)


def _saved(room: Relations) -> None:
    """The picture as SVG, as another program shows it."""
    assert room.pane.stage.picture is not None
    file = Path(os.environ["FIELDFARE_HOME"]) / "Relations.svg"
    sheet = sheet_of(room.pane.stage.picture, room.pane.graph, room.bridge.notebook.path.stem)
    room.bridge.notebook.read(write, sheet, "svg", file)
    drawing = QSvgRenderer(str(file))
    size = drawing.viewBoxF().size() * (_WIDE / drawing.viewBoxF().width())
    image = QImage(size.toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    image.save(str(room.folder / "relations-svg.png"))
    print(room.folder / "relations-svg.png")


def main(folder: Path) -> None:
    on_example(folder, take_relations)
    for name in ("relations*", "timeline"):
        for file in folder.glob(f"{name}.png"):
            shrink(file)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "help" / "pictures")
