"""The manual's pictures of names: the review room, merging, the page of an actor, menus, models, quality.

Called by `pictures.py`. Alone, it takes only these: .venv/bin/python packaging/pictures_names.py [FOLDER]
"""

import sys
from pathlib import Path

from photographing import ROOT, dialog, on_example, rest, wait
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from core.store import actors, articles
from ui import theme
from ui.actors.page import ActorPage
from ui.actors.pane import ActorsPane
from ui.main_window import MainWindow
from ui.review.pane import ReviewPane
from ui.widgets.paged_list import RowRole


def take_names(application: QApplication, window: MainWindow, folder: Path) -> None:
    """Take them of `window`, in which the example lies open and read."""
    _review(application, window, folder)
    _actor(application, window, folder)
    _merge(application, window, folder)
    assert window.intake is not None
    window.desk.show("reader")
    dialog(application, window, folder / "models.png", window.intake.show_models)
    quality = window.actions_by_name["show_quality"].trigger
    dialog(application, window, folder / "quality.png", quality)


def _of(window: MainWindow, sort: type[QWidget]) -> QWidget:
    assert window.workspace is not None
    found = window.workspace.findChild(sort)
    assert found is not None
    return found


def _save(application: QApplication, window: MainWindow, file: Path) -> None:
    rest(application)
    window.grab().save(str(file))
    print(file)


def _review(application: QApplication, window: MainWindow, folder: Path) -> None:
    """A pair, a group, and a name of two kinds."""
    window.desk.show("review")
    room = _of(window, ReviewPane)
    wait(application, lambda: room.board is not None and room.view.facts is not None)
    for sort in ("pair", "group", "kinds"):
        row = next(number for number, question in enumerate(room.model.rows) if question.sort == sort)
        room.list.setCurrentIndex(room.model.index(row))
        wanted = room.model.rows[row]
        wait(application, lambda wanted=wanted: room.view.facts.question == wanted)
        _save(application, window, folder / f"review-{sort}.png")
    theme.apply("dark")
    _save(application, window, folder / "review-dark.png")
    theme.apply("light")


def _actor(application: QApplication, window: MainWindow, folder: Path) -> None:
    """The page of an actor, with the menu of one mention."""
    bridge = window.bridge
    assert bridge is not None
    person = next(row.id for row in bridge.now(actors.page, kinds=["person"]))
    window.desk.show_actor(person)
    page = _of(window, ActorPage)  # a room is furnished when it is entered
    wait(application, lambda: page.about is not None and page.about.row.id == person)
    rest(application)
    _save(application, window, folder / "actor.png")
    theme.apply("dark")
    _save(application, window, folder / "actor-dark.png")
    theme.apply("light")
    line = page.lines.rows.index(4).data(RowRole)
    _with_menu(application, window, page.menu_of_line(line), page.lines, QPoint(520, 120), folder / "menu-mention.png")


def _with_menu(
    application: QApplication, window: MainWindow, menu: QWidget, over: QWidget, at: QPoint, file: Path
) -> None:
    """The window with a menu on it: it is a window of its own, which no picture of this one holds."""
    rest(application)
    picture = window.grab()
    painter = QPainter(picture)
    shown, corner = menu.grab(), over.mapTo(window, at)
    corner.setY(min(corner.y(), window.height() - shown.height() - 12))  # as the screen's edge would move it
    painter.drawPixmap(corner, shown)
    painter.end()
    picture.save(str(file))
    print(file)


def _merge(application: QApplication, window: MainWindow, folder: Path) -> None:
    """The question before a merge, of two that are one; and the menu of the chosen."""
    bridge, pane = window.bridge, _of(window, ActorsPane)
    assert bridge is not None
    chosen = [bridge.now(actors.called, name)[0].id for name in ("Tamar Kortavadze", "T. Kortavadze")]
    window.desk.show("reader")
    window.desk.open_article(bridge.now(articles.page)[0].id)
    window.desk.choose_actors(*chosen)
    wait(application, lambda: len(pane.chosen_rows) == 2)
    _with_menu(application, window, pane._menu(), pane, QPoint(-60, 260), folder / "menu-actors.png")
    dialog(application, window, folder / "merge.png", pane.merge_chosen)


if __name__ == "__main__":
    on_example(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "help" / "pictures", take_names)
