"""The window returns as she left it: its place on the screen, the panes, and in each notebook where she was."""

from pathlib import Path
from typing import Any, Literal, get_args

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from core import settings
from core.store import actors as actor_rows
from core.store import articles, claims, notes
from core.store.database import Database
from ui.bridge import Bridge
from ui.desk import Desk, Spot, View
from ui.workspace import Workspace

_VIEWS: tuple[View, ...] = get_args(View)


def restore_window(window: QMainWindow) -> None:
    """Put the window where it was, or give it a good size on this screen."""
    stored = settings.get("window").get("geometry")
    if not (isinstance(stored, str) and window.restoreGeometry(QByteArray.fromBase64(stored.encode()))):
        screen = QGuiApplication.primaryScreen().availableSize()
        window.resize(min(1360, screen.width() - 40), min(860, screen.height() - 60))


def keep_window(window: QMainWindow, workspace: Workspace | None) -> None:
    """Keep the place of the window and the sizes of its panes."""
    stored = settings.get("window")
    if workspace is not None:
        stored |= workspace.sizes()
    settings.put("window", stored | {"geometry": window.saveGeometry().toBase64().toStdString()})


def keep_place(path: Path, desk: Desk, workspace: Workspace) -> None:
    """Keep where she is in a notebook: articles and how far they are scrolled, actors, relation, view, filters."""
    spot = desk.spot
    place = {
        "article": spot.article,
        "actors": list(spot.actors),
        "relation": list(spot.relation or ()),
        "written": list(spot.written or ()),
        "view": spot.view,
        "reader": workspace.reader.state(),
        "reading": workspace.reading.state(),
        "library": workspace.library.state(),
        "search": workspace.search_state(),
        "actors_wanted": workspace.actors.field.wanted,
    }
    settings.put_of_notebook("places", path, place)


def return_to_place(path: Path, bridge: Bridge, desk: Desk, workspace: Workspace) -> None:
    """Go where she was when the notebook was closed, as far as that is still there."""
    place = settings.of_notebook("places", path)
    if not place:
        return
    if isinstance(place.get("library"), dict):
        workspace.library.return_to(place["library"])
    if isinstance(place.get("search"), dict):
        workspace.kept_search = place["search"]
    workspace.actors.field.setText(str(place.get("actors_wanted", "")))
    bridge.ask(workspace, "place", _still_there, place, then=lambda there: _begin(there, place, desk, workspace))


def _begin(there: tuple[Spot, int | None], place: dict[str, Any], desk: Desk, workspace: Workspace) -> None:
    (spot, beside), untouched = there, desk.spot == Spot()
    if untouched and isinstance(place.get("reader"), dict):
        workspace.reader.return_to(place["reader"])
    chosen = workspace.library.chosen
    desk.begin_at(spot)
    if untouched and spot.article is not None and isinstance(place.get("reading"), dict):
        workspace.reading.return_to(place["reading"], beside)
    if untouched and spot.article is not None and spot.view == "reader":
        workspace.reader.setFocus()  # to go on reading by the keys at once
    if len(chosen) > 1:  # several that she had chosen are chosen still
        workspace.library.list.choose(chosen, show=False)
        workspace.library.chosen_changed.emit()


def _still_there(db: Database, place: dict[str, Any]) -> tuple[Spot, int | None]:
    """The place where she was, and the article that lay beside, as far as they are still there."""
    article = _article(db, place.get("article"))
    chosen = [one for one in place.get("actors", []) if isinstance(one, int) and actor_rows.get(db, one)]
    kept = place.get("view")
    view: View = kept if kept in _VIEWS and (kept != "actor" or chosen) else "reader"
    pair = place.get("relation", [])
    relation = (pair[0], pair[1]) if len(pair) == 2 and all(one in chosen for one in pair) else None
    spot = Spot(view, article, None, tuple(chosen), relation, _written(db, place.get("written")))
    reading = place.get("reading")
    beside = reading.get("beside") if isinstance(reading, dict) else None
    second = _article(db, beside.get("article") if isinstance(beside, dict) else None)
    return spot, None if second is not None and articles.in_trash(db, second) else second


def _article(db: Database, kept: object) -> int | None:
    return kept if isinstance(kept, int) and articles.rows(db, [kept]) else None


def _written(db: Database, kept: object) -> tuple[Literal["note", "claim"], int] | None:
    """The note or claim that lay open, if it is still there."""
    if isinstance(kept, list) and len(kept) == 2 and isinstance(kept[1], int):
        if kept[0] == "note" and notes.get(db, kept[1]):
            return "note", kept[1]
        if kept[0] == "claim" and claims.get(db, kept[1]):
            return "claim", kept[1]
    return None
