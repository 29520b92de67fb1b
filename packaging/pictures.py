#!/usr/bin/env python3
"""Take the manual's pictures anew, from the real program on the example notebook, without a screen:

    .venv/bin/python packaging/pictures.py [FOLDER]

Writes PNG files into `resources/help/pictures`, or into FOLDER.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["FIELDFARE_HOME"] = tempfile.mkdtemp(prefix="fieldfare-pictures-")

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtGui import QColor, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget  # noqa: E402

from core.model import RELATED_KINDS  # noqa: E402
from core.relating.load import load  # noqa: E402
from core.relating.relations import relations, strongest  # noqa: E402
from core.store import actors, articles, stories, versions  # noqa: E402
from ui import theme  # noqa: E402
from ui.app import make_application  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402

SIZE = (1360, 860)
_TABLE = """Headline,Publication,Publication date,Byline,Text
Ferry stays in port,Mzira Bulletin,2022-03-03,Ines Falkow,The ferry to the lagoon stayed in port for a third day.
Quay to be lit,Mzira Bulletin,2022-03-09,Jonas Ardt,Forty lamps will stand on the old quay before the summer.
"""


def wait(application: QApplication, until: Callable[[], bool], seconds: float = 120) -> None:
    """Let the program run until something holds. Raises TimeoutError when it never does."""
    end = time.monotonic() + seconds
    while not until():
        if time.monotonic() > end:
            raise TimeoutError
        application.processEvents()
        time.sleep(0.01)


def rest(application: QApplication, seconds: float = 0.8) -> None:
    end = time.monotonic() + seconds
    wait(application, lambda: time.monotonic() > end)


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
    desk.show("relations")
    kinds = ["person"]
    ranked = strongest(relations(bridge.now(load, kinds), "sentence"), 1_000)
    strongest_one = next(one for one in ranked if one.windows >= 2)
    desk.choose_relation(strongest_one.a, strongest_one.b)
    take("relations")
    theme.apply("dark")
    take("relations-dark")
    theme.apply("light")
    assert len(relations(bridge.now(load, RELATED_KINDS), "sentence")) > 10
    _imports(window, lambda name, act: _dialog(application, window, folder / f"{name}.png", act), application)
    letter = Path(os.environ["FIELDFARE_HOME"]) / "Letter.fieldfare"
    letter.write_text("Dear Sir or Madam", encoding="utf-8")
    _error(application, window, letter, take)
    window.close()


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
    wait(application, lambda: bridge.jobs.busy)
    wait(application, lambda: not bridge.jobs.busy)
    shoot("report", window.intake.show_report)
    wire = next(one for one in bridge.now(stories.followers).items())
    shoot("story", lambda: library.show_story(wire[1]))
    first = bridge.now(articles.get, rows[0].id)
    changed = home / "Changed.md"
    text = first.text.replace(". ", "; so it was said. ", 1)
    changed.write_text(f"---\ntitle: {first.title}\noutlet: {first.outlet}\n---\n\n{text}", encoding="utf-8")
    window.intake.import_as_guessed([changed])
    wait(application, lambda: bridge.jobs.busy)
    wait(application, lambda: not bridge.jobs.busy)
    newer = bridge.now(versions.chain, first.id)[0].article
    shoot("versions", lambda: library.show_versions(newer))


def _dialog(application: QApplication, window: MainWindow, file: Path, act: Callable[[], None]) -> None:
    """Let `act` open a dialog, take its picture over the window, and close it."""
    shown: list[QDialog] = []

    def look() -> bool:
        shown[:] = [one for one in application.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        return bool(shown)

    def shoot() -> None:
        if not look():
            QTimer.singleShot(200, shoot)
            return
        QTimer.singleShot(900, take)

    def take() -> None:
        picture = window.grab()
        painter = QPainter(picture)
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 70))
        at = window.rect().center() - shown[0].rect().center()
        painter.drawPixmap(at, shown[0].grab())
        painter.end()
        picture.save(str(file))
        print(file)
        shown[0].close()

    QTimer.singleShot(200, shoot)
    act()
    wait(application, lambda: bool(shown) and not shown[0].isVisible(), 20)


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
