"""A notebook with some of everything, and the way through every room, dialog and sheet of the window.

What stands in the articles is Cyrillic: where another language speaks, Latin letters then are words of the program.
"""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog

from core.importing.table import Preview
from core.model import Draft, Mention, Reading, Zone
from core.reading import models
from core.store import (
    actors,
    apart,
    articles,
    claims,
    marks,
    mentions,
    notes,
    reading_list,
    saved_searches,
    saved_views,
    stories,
    tags,
    verdicts,
    versions,
    watched,
)
from core.store.sought import Found
from ui import errors
from ui.library.columns_dialog import ColumnsDialog
from ui.reader.seek_dialog import SeekDialog
from ui.relations.evidence_companions import Companions
from ui.translation import tr
from ui.widgets.actor_choice import ask_actor
from ui.widgets.ask_name import AskName
from ui.workspace import ROOMS

#: (name, kind); the first two stand together, the next two may be one, and so may the three after them.
NAMES = (
    ("Анна Ли", "person"),
    ("Боб Рэй", "person"),
    ("Виктор Лукашенко", "person"),
    ("Виктор Лукашенка", "person"),
    ("Беридзе", "person"),
    ("Нино Беридзе", "person"),
    ("Отар Беридзе", "person"),
    ("Осло", "place"),
)
TEXTS = (
    "Анна Ли и Боб Рэй в Осло. Анна Ли и Боб Рэй снова. Осло спит.",
    "Боб Рэй без всех. Анна Ли и Боб Рэй и Виктор Лукашенко.",
    "Виктор Лукашенка и Осло. Нино Беридзе и Боб Рэй.",
    "Отар Беридзе и Анна Ли. Беридзе и Боб Рэй в Осло.",
)


def reading(text):
    """Every name of the list in `text`; its sentences end with full stops."""
    sentences, at = [], 0
    for part in text.split(". "):
        sentences.append((at, min(len(text), at + len(part) + 1)))
        at += len(part) + 2
    found = []
    for name, kind in sorted(NAMES, key=lambda one: -len(one[0])):
        start = text.find(name)
        while start >= 0:
            end = start + len(name)
            if not any(m.start < end and start < m.end for m in found):
                sentence = max(s for s, _ in sentences if s <= start)
                found.append(Mention(start, end, name, kind, name, sentence, 0, True))
            start = text.find(name, end)
    return Reading(tuple(sentences), ((0, len(text)),), tuple(sorted(found, key=lambda m: m.start)))


def write(db):
    """Articles with their readings, and an actor for each name in the order of the list."""
    for number, text in enumerate(TEXTS, 1):
        draft = Draft(
            text,
            title=f"Статья {number}",
            outlet="Почта" if number < 4 else "Вести",
            published=f"2021-0{number}-01",
            authors=("Ян Ко",),
            zones=(Zone(0, len(text), "body"),),
        )
        article = articles.add(db, draft, text)
        mentions.store_all(db, [(article, reading(text))], *models.identity("capitals"))
    there = {alias.text: alias for alias in actors.aliases(db)}
    for name, kind in NAMES:
        actors.give(db, there[name].id, actors.add(db, name, kind), "same surname, nothing else known: Ли")


def furnish(book):
    """Put some of everything into an empty notebook."""
    book.load("Import", ("article", "mention", "alias", "actor"), write)
    for label, act, *args in (
        ("Тема", tags.add, "article", [1], "порт"),
        ("Тема", tags.add, "actor", [1], "порт"),
        ("Одна", stories.join, [1, 2]),
        ("Ещё", versions.add, 3, 4),
        ("Чтение", reading_list.set_state, [1], "read"),
        ("Знак", marks.add, 1, 0, 7, 1, "мой"),
        ("Записка", notes.add, "О том и сём", notes.About(actor=1)),
        ("Тезис", claims.add_with_passage, "Анна была в Осло", 1, 0, 26, "for"),
        ("Тезис", claims.add_with_passage, "Боб там не был", 1, 0, 26, "against"),
        ("Связь", verdicts.confirm, [(1, 2)]),
        ("Связь", verdicts.put_label, 1, 2, "дружит с", True, (1, 0, 26)),
        ("Нет", verdicts.dismiss, [(2, 8)]),
        ("Разные", apart.say_apart, [(1, 2)], "так"),
        ("Поиск", saved_searches.save, "Мой", "Осло"),
        ("Вид", saved_views.save, "Мой", {}),
        ("Слежка", watched.watch, "/папка"),
    ):
        book.change(label, act, *args)


# --- the way through the window


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.bridge.jobs.busy, timeout=20_000)
    qtbot.wait(30)


def rooms(qtbot, window):
    """The name of every room, each with something in it."""
    work = window.workspace
    window.desk.open_article(1)
    window.desk.choose_actors(1, 2)
    for view in ("reader", *ROOMS):
        window.desk.show(view)
        settle(qtbot, window)
        yield view
        yield from _more_of(qtbot, window, view)
    window.desk.show("reader")
    window.desk.choose_relation(1, 2)
    settle(qtbot, window)
    yield "evidence"
    work.library.narrow((("outlet", "Почта"), ("state", "read")))
    work.widen_library()
    settle(qtbot, window)
    yield "table"
    work.library.show_everything()
    work.widen_library()


def _more_of(qtbot, window, view):
    """The other states of a room."""
    if view == "reader":
        reader = window.workspace.reader
        reader.listing.show(True)
        for everywhere in (False, True):
            reader.panel.look(everywhere)
            settle(qtbot, window)
            yield "marks of the notebook" if everywhere else "marks"
        reader.listing.show(False)
    elif view == "review":
        room = window.workspace.room(view)
        qtbot.waitUntil(lambda: room.board is not None, timeout=20_000)
        settle(qtbot, window)
        for number, one in enumerate(room.model.rows):
            room._select(number)
            settle(qtbot, window)
            yield f"review of a {one.sort}"
        room._turn("decided")
        settle(qtbot, window)
        yield "decisions"
        room._turn("open")
    elif view == "notes":
        for name, show in (("a note", window.desk.show_note), ("a claim", window.desk.show_claim)):
            show(1)
            settle(qtbot, window)
            yield name
    elif view == "search":
        for query in ("осло", "outlet:Почта -рэй (", "нигде"):
            window.workspace.search(query)
            settle(qtbot, window)
            qtbot.wait(60)
            yield f"search for {query}"


def dialogs(window):
    """What opens each dialog, and the sheets that drop down."""
    work, bridge = window.workspace, window.bridge
    return {
        "manual": window.show_manual,
        "keys": window.show_keys,
        "about": window.show_about,
        "reports": window.show_report,
        "tags of the notebook": window.show_tags,
        "report to write": window.export_report,
        "watched": window.intake.show_watched,
        "models": window.intake.show_models,
        "unplaced": window.show_unplaced,
        "quality": window.show_quality,
        "palette": work.open_palette,
        "catalogue": lambda: work.library.edit_catalogue([1]),
        "catalogue of several": lambda: work.library.edit_catalogue([1, 2]),
        "columns": lambda: _columns(window),
        "tags": lambda: work.library.tag([1, 2]),
        "trash": work.library.show_trash,
        "story": lambda: work.library.show_story(1),
        "versions": lambda: work.library.show_versions(3),
        "facets": work.library.open_facets,
        "merge": work.actors.merge_chosen,
        "sought": work.actors.show_sought,
        "a mark": lambda: work.reader.marking.open(bridge.now(marks.of_article, 1)[0], QPoint(200, 200)),
        "colours": work.reader.marking.ask_names,
        "type": lambda: work.reader.type_sheet.open_below(work.reader.head),
        "this is a name": lambda: SeekDialog(bridge, Found(1, 10, 17, "Боб Рэй"), window).open(),
        "to a claim": lambda: work.door.take(1, 0, 7, "claim"),
        "to a note": lambda: work.door.take(1, 0, 7, "note"),
        "label of a relation": lambda: _evidence(window, "_label"),
        "dismissed relations": lambda: _evidence(window, "show_dismissed"),
        "companions": lambda: Companions(bridge, window.desk, 1, "Анна Ли", window).show(),
        "two outlets": lambda: room(window, "relations").inquiry.questions._ask_outlets(),
        "a day": lambda: room(window, "relations").inquiry.questions._ask_day(),
        "what counts": lambda: room(window, "relations").counting._open(),
        "which articles count": lambda: room(window, "relations").inquiry.scope._open(),
        "somebody else": lambda: ask_actor(
            bridge, window, tr("Around whom?"), tr("Choose"), "Ли", "person", lambda _: None
        ),
        "another name": lambda: AskName(window, tr("Save this view as"), "Мой", ["Другой"]).open(),
        "likely pairs": lambda: room(window, "review").accept_all(),
        "fault": lambda: _fault(window),
    }


def room(window, view):
    window.desk.show(view)
    return window.workspace.room(view)


def _columns(window):
    preview = Preview(["Заголовок", "Текст"], [["Один", "Первый"], ["Два", "Второй"]], {"title": 0, "text": 1})
    ColumnsDialog("таблица.csv", preview, window).open()


def _evidence(window, act):
    window.desk.show("reader")
    window.desk.choose_relation(1, 2)
    pane = window.workspace.evidence
    getattr(pane, act)(*([pane._chosen_row()] if act == "_label" else []))


def _fault(window):
    errors.show_crash(window, ValueError("мой"))


def sheet(qtbot, window, *, wait=True):
    """The dialog or sheet that has opened."""

    def found():
        tops = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
        return next((one for one in tops if isinstance(one, QDialog) or one.windowType() == Qt.WindowType.Popup), None)

    if wait:
        qtbot.waitUntil(lambda: found() is not None, timeout=20_000)
    return found()
