"""The menus of the actors' room: for whoever is chosen, for one name, for one mention."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from core.model import Kind
from core.store import actors
from core.store.kwic import Line
from ui import corrections
from ui.bridge import Bridge
from ui.desk import Desk
from ui.translation import tr
from ui.widgets.actor_choice import Chosen, ask_actor

_SHOWN = 40  # letters of a name in a menu


def fill_name(
    menu: QMenu, bridge: Bridge, window: QWidget, actor: actors.Row, name: tuple[int, str, Kind], *, splits: bool
) -> None:
    """What can be done with one name (alias, text, kind) of an actor. `splits`: the actor has others."""
    alias, text, kind = name
    shown = in_menu(text)
    split = menu.addAction(
        tr("Split “{0}” off").format(shown), lambda: corrections.split(bridge, _written(name), actor)
    )
    split.setEnabled(splits and not bridge.notebook.read_only)
    move = menu.addAction(
        tr("“{0}” is another actor…").format(shown), lambda: ask_move_name(bridge, window, alias, text, kind, actor)
    )
    refuse = menu.addAction(
        tr("“{0}” is not a name anywhere").format(shown), lambda: corrections.refuse_everywhere(bridge, text)
    )
    for action in (move, refuse):
        action.setEnabled(not bridge.notebook.read_only)
    menu.addSeparator()
    menu.addAction(tr("Copy name"), lambda: QGuiApplication.clipboard().setText(text))


def fill_line(menu: QMenu, bridge: Bridge, desk: Desk, window: QWidget, actor: actors.Row, line: Line) -> None:
    """What can be done with one mention."""
    writable = not bridge.notebook.read_only
    menu.addAction(tr("Show in the text"), lambda: desk.show_place(line.article, line.start, line.end))
    menu.addSeparator()
    move = menu.addAction(tr("This one is another actor…"), lambda: ask_move_place(bridge, window, actor, line))
    refuse = menu.addAction(
        tr("Not a name here"), lambda: corrections.refuse_here(bridge, line.article, line.start, line.end, line.text)
    )
    anywhere = menu.addAction(
        tr("“{0}” is not a name anywhere").format(in_menu(line.text)),
        lambda: corrections.refuse_everywhere(bridge, line.text),
    )
    for action in (move, refuse, anywhere):
        action.setEnabled(writable)
    menu.addSeparator()
    said = f"{line.left}{line.text}{line.right}".strip()
    source = " · ".join(part for part in (line.title, line.outlet, line.published) if part)
    menu.addAction(tr("Copy line"), lambda: QGuiApplication.clipboard().setText(f"{said}\n{source}"))


def ask_move_name(bridge: Bridge, window: QWidget, alias: int, text: str, kind: Kind, actor: actors.Row) -> None:
    """Ask whose a name is, wherever it stands."""

    def then(chosen: Chosen) -> None:
        corrections.move_name(bridge, text, alias, chosen)

    ask_actor(
        bridge,
        window,
        tr("Who is “{0}”, wherever it stands?").format(text),
        tr("Move the name"),
        text,
        kind,
        then,
        [actor.id],
    )


def ask_move_place(bridge: Bridge, window: QWidget, actor: actors.Row, line: Line) -> None:
    """Ask who is meant at one place."""

    def then(chosen: Chosen) -> None:
        corrections.move_place(bridge, line.article, line.start, line.end, line.text, chosen)

    question = tr("Who is meant by this “{0}”?").format(line.text)
    ask_actor(bridge, window, question, tr("Move the mention"), line.text, actor.kind, then, [actor.id])


def _written(name: tuple[int, str, Kind]) -> actors.WrittenName:
    alias, text, _ = name
    return actors.WrittenName(text, alias, 0, text)


def in_menu(text: str) -> str:
    """A name as a menu shows it: on one line, not too long."""
    text = " ".join(text.split())
    text = text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"
    return text.replace("&", "&&")
