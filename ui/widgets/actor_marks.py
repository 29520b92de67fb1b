"""What she says of an actor as a whole, as entries of a menu: confirmed, hidden from relations."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu

from core.store import actors
from ui import corrections
from ui.bridge import Bridge
from ui.translation import tr


def fill_marks(menu: QMenu, bridge: Bridge, rows: Sequence[actors.Row]) -> None:
    """Confirm, and hide from relations: ticked when it is so of all of them."""
    confirmed, hidden = all(row.confirmed for row in rows), all(row.hidden for row in rows)
    for text, now, act in (
        (tr("Confirmed"), confirmed, corrections.confirm),
        (tr("Hidden from relations"), hidden, corrections.hide),
    ):
        action = menu.addAction(text, lambda now=now, act=act: act(bridge, rows, not now))
        action.setCheckable(True)
        action.setChecked(bool(rows) and now)
        action.setEnabled(bool(rows) and not bridge.notebook.read_only)
