#!/usr/bin/env python3
"""The manual's pictures of reading: marks, notes, a claim, a report, search, concordance, the box that leads anywhere.

Called by `pictures.py`; alone it takes only these: .venv/bin/python packaging/pictures_reading.py [FOLDER]
"""

import sys
from pathlib import Path

from photographing import ROOT, dialog, on_example, rest, wait
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from core.store import actors, articles, claims, marks, notes, tags
from core.store.notes import About
from ui.main_window import MainWindow
from ui.palette import Palette

#: What is marked in the article on the court: words, colour, note, tag.
_MARKED = (
    (
        "guilty of destroying report 17/21 and of taking a bribe",
        1,
        "Which of the two carries the five years?",
        "ask Sam",
    ),
    ("I go with clean hands", 3, "", "quotation"),
    ("resigned", 2, "", ""),
)
_CLAIM = "The head of the waterways authority had the report destroyed"
_AGAINST = "it held “no document under the number 17/21”, the number that the report’s author says she was given"


def take_reading(application: QApplication, window: MainWindow, folder: Path) -> None:
    """Take them of `window`, in which the example lies open and read."""
    bridge = window.bridge
    assert bridge is not None
    first = _article(window, "Guilty")
    people = bridge.now(actors.page, kinds=["person"])[:2]
    _marks(application, window, folder, first)
    _claim(application, window, folder, first)
    _note(application, window, folder, first, [one.name for one in people])
    dialog(application, window, folder / "report-choice.png", window.actions_by_name["export_report"].trigger)
    _search(application, window, folder, people[0].name)
    _palette(application, window, folder)


def _article(window: MainWindow, beginning: str) -> int:
    assert window.bridge is not None
    return next(row.id for row in window.bridge.now(articles.page) if (row.title or "").startswith(beginning))


def _save(application: QApplication, window: MainWindow, folder: Path, name: str) -> None:
    window.messages.clear()
    rest(application)
    window.messages.clear()
    window.grab().save(str(folder / f"{name}.png"))
    print(folder / f"{name}.png")


def _place(window: MainWindow, article: int, words: str) -> tuple[int, int]:
    assert window.bridge is not None
    start = window.bridge.now(articles.get, article).text.index(words)
    return start, start + len(words)


def _marks(application: QApplication, window: MainWindow, folder: Path, article: int) -> None:
    assert window.bridge is not None and window.workspace is not None
    bridge, desk, reader = window.bridge, window.desk, window.workspace.reader
    for words, colour, said, tag in _MARKED:
        number = bridge.notebook.change("Mark", marks.add, article, *_place(window, article, words), colour)
        if said:
            bridge.notebook.change("Note", marks.set_note, number, said)
        if tag:
            bridge.notebook.change("Tag", tags.add, "mark", [number], tag)
    bridge.notebook.change("Name the colours", marks.name_colours, {1: "For", 2: "Check", 3: "Said by himself"})
    desk.choose_actors()
    desk.show("reader")
    desk.open_article(article)
    wait(application, lambda: reader.opened is not None and len(reader.opened.marks) == len(_MARKED))
    reader.head.marks.click()
    _save(application, window, folder, "marks")
    bridge.notebook.change("Tag", tags.add, "article", [article], "report 17/21")
    dialog(application, window, folder / "tags.png", window.actions_by_name["show_tags"].trigger)
    reader.head.marks.click()


def _claim(application: QApplication, window: MainWindow, folder: Path, article: int) -> None:
    assert window.bridge is not None
    notebook = window.bridge.notebook
    first = _MARKED[0][0]
    claim = notebook.change("Claim", claims.add_with_passage, _CLAIM, article, *_place(window, article, first), "for")
    other = _article(window, "State says")
    notebook.change("Passage", claims.add_passage, claim, other, *_place(window, other, _AGAINST), "against")
    notebook.change("How sure", claims.set_sure, claim, 2)
    window.desk.show_claim(claim)
    _save(application, window, folder, "claim")


def _note(application: QApplication, window: MainWindow, folder: Path, article: int, names: list[str]) -> None:
    assert window.bridge is not None and window.workspace is not None
    notebook = window.bridge.notebook
    title = window.bridge.now(articles.get, article).shown_title
    text = f"# Who held the report?\n\n- [[{names[0]}]] was found guilty in January 2023\n"
    text += f"- [[{names[1]}]] says that he never saw it\n\n"
    text += f"> I go with clean hands\n\nCompare [[article:{title}]] with what was said in court, and see\n"
    text += f"[[relation: {names[0]} – {names[1]}]]."
    notebook.change("Note", notes.add, "Ask the clerk for the list of witnesses.", About(article=article))
    number = notebook.change("Note", notes.add, text, About())
    notebook.change("Tag", tags.add, "note", [number], "report 17/21")
    window.desk.show_note(number)
    window.workspace.room("notes").note._turn("both")
    _save(application, window, folder, "notes")


def _search(application: QApplication, window: MainWindow, folder: Path, name: str) -> None:
    assert window.workspace is not None
    window.desk.show("search")
    room = window.workspace.room("search")
    wait(application, lambda: room.session.names is not None)
    room.search(f'actor:"{name}" date:2022..2023 report')
    wait(application, lambda: room.facets.isVisible())
    _save(application, window, folder, "search")
    room.search("report")
    room.turn("lines")
    wait(application, lambda: room.lines.isVisible())
    _save(application, window, folder, "concordance")
    room.turn("results")


def _palette(application: QApplication, window: MainWindow, folder: Path) -> None:
    """The box is a window of its own: it is put into the picture of this one."""
    window.actions_by_name["go_to"].trigger()
    shown = [one for one in application.topLevelWidgets() if isinstance(one, Palette)][-1]
    shown.field.setText("ko")
    rest(application)
    picture = window.grab()
    painter = QPainter(picture)
    painter.drawPixmap(QPoint((window.width() - shown.width()) // 2, 70), shown.grab())
    painter.end()
    picture.save(str(folder / "palette.png"))
    print(folder / "palette.png")
    shown.close()


if __name__ == "__main__":
    on_example(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "help" / "pictures", take_reading)
