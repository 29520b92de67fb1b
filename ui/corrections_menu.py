"""The menu that changes what an actor is: the same wherever it is offered."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from core.model import KINDS, Kind
from ui.theme import KIND_NAMES
from ui.widgets.badge import dot


def fill_kinds(menu: QMenu, choose: Callable[[Kind], None], enabled: bool = True) -> None:
    """Put one entry per kind into `menu`, each with the dot of its kind."""
    for kind in KINDS:
        action = menu.addAction(dot(kind, menu.devicePixelRatioF()), KIND_NAMES[kind], lambda kind=kind: choose(kind))
        action.setEnabled(enabled)
