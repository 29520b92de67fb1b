"""What can be done at a name in the text, as a menu."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from core.store import actors
from core.store.mentions import Place
from core.store.sought import Found
from ui import corrections
from ui.bridge import Bridge
from ui.desk import Desk
from ui.translation import tr
from ui.widgets.actor_choice import Chosen, ask_actor
from ui.widgets.actor_marks import fill_marks
from ui.widgets.ask_name import ask_name
from ui.widgets.kind_menu import fill_kinds

_SHOWN = 40  # letters of a name in the menu


def fill(menu: QMenu, bridge: Bridge, desk: Desk, article: int, place: Place) -> None:
    """Put the acts for the name at `place` of `article` into `menu`."""
    actor = bridge.now(actors.get, place.actor) if place.actor is not None else None
    if actor is not None:
        menu.addAction(tr("Open page"), lambda: desk.show_actor(actor.id))
        menu.addAction(tr("Show in relations"), lambda: _show_in_relations(desk, actor.id))
        menu.addSeparator()
        _fill_actor(menu, bridge, desk, actor, place)
    _fill_chosen(menu, bridge, desk, article, place, actor)
    move = menu.addAction(
        tr("This one is another actor…"), lambda: _ask_move(menu.parentWidget(), bridge, article, place)
    )
    wanted = menu.addAction(
        tr("This name everywhere…"), lambda: _ask_everywhere(menu.parentWidget(), bridge, article, place)
    )
    here = menu.addAction(
        tr("Not a name here"),
        lambda: corrections.refuse_here(bridge, article, place.start, place.end, _one_line(place.text)),
    )
    anywhere = menu.addAction(
        tr("“{0}” is not a name anywhere").format(_in_menu(place.text)),
        lambda: corrections.refuse_everywhere(bridge, place.text),
    )
    for action in (move, wanted, here, anywhere):
        action.setEnabled(not bridge.notebook.read_only)
    menu.addSeparator()
    menu.addAction(tr("Copy name"), lambda: QGuiApplication.clipboard().setText(_one_line(place.text)))


def _fill_chosen(menu: QMenu, bridge: Bridge, desk: Desk, article: int, place: Place, actor: actors.Row | None) -> None:
    """What the name can have to do with the actors that she has chosen elsewhere: be one with them, or be theirs."""
    found = (bridge.now(actors.get, number) for number in desk.spot.actors if number != place.actor)
    others = [row for row in found if row is not None]
    if not others or bridge.notebook.read_only:
        return
    named = (
        tr("“{0}”").format(_in_menu(others[0].name))
        if len(others) == 1
        else tr("the {0} chosen actors").format(len(others))
    )
    if actor is not None:
        menu.addAction(tr("Merge with {0}").format(named), lambda: corrections.merge(bridge, [actor, *others]))
    if len(others) == 1:
        menu.addAction(
            tr("Here it is {0}").format(named),
            lambda: corrections.pin_here(bridge, article, place.start, place.end, _one_line(place.text), others[0]),
        )
    menu.addSeparator()


def _fill_actor(menu: QMenu, bridge: Bridge, desk: Desk, actor: actors.Row, place: Place) -> None:
    writable = not bridge.notebook.read_only
    rename = menu.addAction(
        tr("Rename “{0}”…").format(_in_menu(actor.name)), lambda: ask_and_rename(menu.parentWidget(), bridge, actor)
    )
    rename.setEnabled(writable)
    kinds = menu.addMenu(tr("Change kind"))
    fill_kinds(kinds, lambda kind: corrections.set_kind(bridge, [actor], kind), actor.kind)
    kinds.setEnabled(writable)
    fill_marks(menu, bridge, [actor])
    name = own_name(bridge.now(actors.names, actor.id), place)
    if name is not None:
        shown = _in_menu(name.name or name.text)
        split = menu.addAction(tr("Split “{0}” off").format(shown), lambda: _split(bridge, desk, name, actor))
        split.setEnabled(writable)
    alias = next((one for one in bridge.now(actors.names, actor.id) if one.name == place.name), None)
    if alias is not None:
        shown = _in_menu(place.name)
        move = menu.addAction(
            tr("“{0}” is another actor everywhere…").format(shown),
            lambda: _ask_move_name(menu.parentWidget(), bridge, actor, place, alias.alias),
        )
        move.setEnabled(writable)
    menu.addSeparator()


def own_name(names: list[actors.WrittenName], place: Place) -> actors.WrittenName | None:
    """The name that `place` stands for, when its actor has others too and it can be split off."""
    if len({name.alias for name in names}) < 2:
        return None
    return next((name for name in names if (name.name, name.text) == (place.name, place.text)), None)


def ask_and_rename(parent: QWidget | None, bridge: Bridge, actor: actors.Row) -> None:
    """Ask for another name, offering the ways in which the actor is written."""
    written = bridge.now(actors.names, actor.id)
    forms = dict.fromkeys(_one_line(form) for name in written for form in (name.name, name.text) if form)
    name = ask_name(
        parent, tr("Rename “{0}”").format(actor.name), actor.name, [form for form in forms if form != actor.name]
    )
    if name and name != actor.name:
        corrections.rename(bridge, actor, name)


def _split(bridge: Bridge, desk: Desk, name: actors.WrittenName, actor: actors.Row) -> None:
    corrections.split(bridge, name, actor, then=desk.choose_actors)


def _ask_move(parent: QWidget | None, bridge: Bridge, article: int, place: Place) -> None:
    """Ask who is meant at this one place."""
    text = _one_line(place.text)
    without = [] if place.actor is None else [place.actor]

    def then(chosen: Chosen) -> None:
        corrections.move_place(bridge, article, place.start, place.end, text, chosen)

    question = tr("Who is meant by this “{0}”?").format(text)
    ask_actor(bridge, parent, question, tr("Move the mention"), place.name, place.kind, then, without)


def _ask_move_name(parent: QWidget | None, bridge: Bridge, actor: actors.Row, place: Place, alias: int) -> None:
    """Ask whose this name is, wherever it stands."""

    def then(chosen: Chosen) -> None:
        corrections.move_name(bridge, place.name, alias, chosen)

    question = tr("Who is “{0}”, wherever it stands?").format(_one_line(place.name))
    ask_actor(bridge, parent, question, tr("Move the name"), place.name, place.kind, then, [actor.id])


def _ask_everywhere(parent: QWidget | None, bridge: Bridge, article: int, place: Place) -> None:
    """Ask whose this name is, and look for it everywhere."""
    from ui.reader.seek_dialog import SeekDialog

    dialog = SeekDialog(bridge, Found(article, place.start, place.end, place.text, ((place.start, place.end),)), parent)
    dialog.open()


def _show_in_relations(desk: Desk, actor: int) -> None:
    desk.choose_actors(actor)
    desk.show("relations")


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _in_menu(text: str) -> str:
    text = _one_line(text)
    text = text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"
    return text.replace("&", "&&")
