#!/usr/bin/env python3
"""Take the manual's pictures anew, from the real program on the example notebook, without a screen:

    .venv/bin/python packaging/pictures.py [FOLDER]

Writes PNG files into `resources/help/pictures`, or into FOLDER.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from photographing import ROOT, SIZE, dialog, rest, wait
from pictures_names import take_names
from pictures_reading import take_reading
from pictures_relations import take_relations
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from shrinking import shrink

from core.model import RELATED_KINDS
from core.relating.load import load
from core.relating.relations import relations
from core.store import actors, articles, versions
from ui import theme
from ui.app import make_application
from ui.main_window import MainWindow

_TABLE = """Headline,Publication,Publication date,Byline,Text
Ferry stays in port,Mzira Bulletin,2022-03-03,Ines Falkow,The ferry to the lagoon stayed in port for a third day.
Quay to be lit,Mzira Bulletin,2022-03-09,Jonas Ardt,Forty lamps will stand on the old quay before the summer.
"""
_OUTLETS = ("Mzira Bulletin", "Harmund Courier", "Lodvik Post", "Pellin Evening News")
_WIRE = (
    "Ferry company to be sold to its own crew",
    "MZIRA — The company that runs the ferry between Mzira and the lagoon will be sold to the people who work on it, "
    "its director, Ines Falkow, said on Tuesday. The crew of forty will pay in ten yearly parts, and the town council "
    "has promised to stand surety for the first three.",
    "“Nobody else wanted it, and nobody else knows how to keep it afloat,” Falkow told reporters on the quay. The "
    "oldest of the three boats was built in Harmund in 1961 and has been in the yard since the storm of last autumn.",
    "The council member Jonas Ardt, who had asked for an open sale, said that he would not stand in the way. “I would "
    "rather be wrong than without a ferry,” he said. The contract is to be signed before the summer timetable begins.",
)
_PASTED = """Skip to content
Home
News
Business
Weather
Sport
Culture
Subscribe

Ferry stays in port for a third day

By Ines Falkow
3 March 2022

The ferry to the lagoon stayed in port for a third day on Thursday because its oldest boat takes in water, the harbour \
master of Mzira, Jonas Ardt, said. Two hundred people who work on the other side were taken across by fishermen.

“We have asked Harmund for a boat, and Harmund has asked us for money,” Ardt told the town council. He expects an \
answer before the end of the week.

The council voted to pay the fishermen for their fuel. Marta Olin of Lodvik, who leads the party of the harbour, was \
against it.

Read also: Quay to be lit before the summer
Share this article
Facebook
Twitter
Sign up for our newsletter
Related articles
Quay to be lit
Storm takes the roof of the yard
Leave a comment
Your email address will not be published.
© 2022 Mzira Bulletin. All rights reserved.
"""


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    theme.apply("light")
    window = MainWindow()
    window.resize(*SIZE)
    window.show()

    def take(name: str, widget: QWidget = window) -> None:
        rest(application)
        widget.grab().save(str(folder / f"{name}.png"))
        print(folder / f"{name}.png")

    take("welcome")
    window.open_example()
    assert window.bridge is not None and window.workspace is not None
    bridge, desk = window.bridge, window.desk
    wait(application, lambda: bridge.now(articles.count) > 3)
    first = bridge.now(articles.page)[0].id
    desk.open_article(first)
    wait(application, lambda: window.statusBar().findChild(QWidget) is not None)
    rest(application, 1.2)
    take("import-running")
    wait(application, lambda: not bridge.jobs.busy)
    person = next(row.id for row in bridge.now(actors.page, kinds=["person"]))
    desk.choose_actors(person)
    window.messages.clear()
    take("main-light")
    theme.apply("dark")
    take("main-dark")
    theme.apply("light")
    take_relations(application, window, folder)
    desk.show("reader")
    _folded(application, window, folder / "folded.png")
    take_names(application, window, folder)
    take_reading(application, window, folder)
    assert len(relations(bridge.now(load, RELATED_KINDS), "sentence")) > 10
    _imports(window, lambda name, act: dialog(application, window, folder / f"{name}.png", act), application)
    letter = Path(os.environ["FIELDFARE_HOME"]) / "Letter.fieldfare"
    letter.write_text("Dear Sir or Madam", encoding="utf-8")
    _error(application, window, letter, take)
    window.close()
    for file in folder.glob("*.png"):
        shrink(file)


def _imports(window: MainWindow, shoot: Callable[..., None], application: QApplication) -> None:
    """The pictures of what comes in: forms, reports, a story, versions, folded page furniture."""
    assert window.bridge is not None and window.workspace is not None and window.intake is not None
    bridge, library, home = window.bridge, window.workspace.library, Path(os.environ["FIELDFARE_HOME"])
    rows = bridge.now(articles.page)
    shoot("catalogue", lambda: library.edit_catalogue([rows[0].id]))
    table = home / "Clippings.csv"
    table.write_text(_TABLE, encoding="utf-8")
    (home / "Scan.pdf").write_bytes(b"%PDF-1.7 broken")
    shoot("columns", lambda: window.intake.import_paths([table]))
    window.intake.import_as_guessed([table, home / "Scan.pdf", home / "Lost.docx"])
    _wait_for_job(window, application)
    shoot("report", window.intake.show_report)
    _wire(window, home)
    _wait_for_job(window, application)
    leader = max(bridge.now(articles.page, stories=True), key=lambda row: len(row.others))
    shoot("story", lambda: library.show_story(leader.id))
    first = bridge.now(articles.get, rows[0].id)
    changed = home / "Changed.md"
    text = first.text.replace(". ", "; so it was said. ", 1)
    changed.write_text(f"---\ntitle: {first.title}\noutlet: {first.outlet}\n---\n\n{text}", encoding="utf-8")
    window.intake.import_as_guessed([changed])
    _wait_for_job(window, application)
    newer = bridge.now(versions.chain, first.id)[0].article
    shoot("versions", lambda: library.show_versions(newer))


def _wait_for_job(window: MainWindow, application: QApplication) -> None:
    assert window.bridge is not None
    jobs = window.bridge.jobs
    wait(application, lambda: jobs.busy)
    wait(application, lambda: not jobs.busy)


def _wire(window: MainWindow, home: Path) -> None:
    """A story of an agency that four outlets have printed, each with its own last line."""
    assert window.intake is not None
    folder = home / "Wire"
    folder.mkdir()
    for day, outlet in enumerate(_OUTLETS, 2):
        file = folder / f"2022-03-0{day} {outlet} - {_WIRE[0]}.txt"
        file.write_text("\n\n".join((*_WIRE, f"This report was first printed by {outlet}.")), encoding="utf-8")
    window.intake.import_as_guessed([folder])


def _folded(application: QApplication, window: MainWindow, file: Path) -> None:
    """An article pasted with its page: one run of lines folded, one shown, and what can be said of a line."""
    assert window.bridge is not None and window.workspace is not None and window.intake is not None
    window.intake.paste(_PASTED)
    _wait_for_job(window, application)
    newest = max(window.bridge.now(articles.ids))
    window.desk.choose_actors()
    window.desk.open_article(newest)
    reader = window.workspace.reader
    wait(application, lambda: reader.opened is not None and reader.opened.article.id == newest)
    view = reader.text_edit
    view.toggle(view.folds.runs[-1])
    rest(application)
    start = _PASTED.index("Sign up")
    at = reader.rect_of(start, start + 4).center()
    menu = reader.menu_for(None, at)
    rest(application)
    picture = window.grab()
    painter = QPainter(picture)
    shown, corner = menu.grab(), view.viewport().mapTo(window, at)
    corner.setY(min(corner.y(), window.height() - shown.height() - 12))  # as the screen's edge would move it
    painter.drawPixmap(corner, shown)
    painter.end()
    picture.save(str(file))
    print(file)


def _error(application: QApplication, window: MainWindow, path: Path, take: Callable[[str], None]) -> None:
    """The box is modal: take its picture from a timer, then close it."""

    def shoot() -> None:
        box = next(widget for widget in application.topLevelWidgets() if isinstance(widget, QMessageBox))
        picture = window.grab()
        painter = QPainter(picture)
        at = (window.rect().center() - box.rect().center()).toPointF()
        painter.drawPixmap(at, box.grab())
        painter.end()
        picture.save(str(FOLDER / "error.png"))
        print(FOLDER / "error.png")
        box.close()

    QTimer.singleShot(500, shoot)
    window.open_path(path)


if __name__ == "__main__":
    FOLDER = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "help" / "pictures"
    main(FOLDER)
