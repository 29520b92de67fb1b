"""What can be done with an actor of the picture."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from core.store import actors
from ui import corrections
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.evidence_companions import Companions
from ui.translation import tr
from ui.widgets.actor_marks import fill_marks
from ui.widgets.ask_name import ask_name
from ui.widgets.kind_menu import fill_kinds


def actor_menu(
    parent: QWidget, bridge: Bridge, desk: Desk, actor: int, *, pinned: bool, pin: Callable[[bool], None]
) -> QMenu:
    """Open the page, pin, rename, change the kind, “not a name”."""
    menu, row = QMenu(parent), bridge.now(actors.get, actor)
    menu.addAction(tr("Open page"), lambda: desk.show_actor(actor))
    menu.addAction(tr("Take the pin out\tP") if pinned else tr("Pin where it stands\tP"), lambda: pin(not pinned))
    if row is not None:
        menu.addAction(tr("Companions…"), lambda: Companions(bridge, desk, row.id, row.name, parent).show())
    menu.addSeparator()
    if row is not None:
        _fill_corrections(menu, parent, bridge, row)
    return menu


def _fill_corrections(menu: QMenu, parent: QWidget, bridge: Bridge, row: actors.Row) -> None:
    rename = menu.addAction(tr("Rename…"), lambda: _rename(parent, bridge, row))
    kinds = menu.addMenu(tr("Change kind"))
    fill_kinds(kinds, lambda kind: corrections.set_kind(bridge, [row], kind), row.kind)
    fill_marks(menu, bridge, [row])
    refuse = menu.addAction(tr("Not a name (everywhere)"), lambda: corrections.refuse_actors(bridge, [row]))
    for part in (rename, kinds.menuAction(), refuse):
        part.setEnabled(not bridge.notebook.read_only)


def _rename(parent: QWidget, bridge: Bridge, row: actors.Row) -> None:
    name = ask_name(parent, tr("Rename “{0}”").format(row.name), row.name)
    if name is not None and name != row.name:
        corrections.rename(bridge, row, name)
