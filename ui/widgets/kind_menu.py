"""The menu that says what an actor is."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from core.model import KINDS, Kind
from ui import theme
from ui.translation import tr
from ui.widgets.drawn_icon import badge


def fill_kinds(menu: QMenu, act: Callable[[Kind], None], now: Kind | None = None) -> None:
    """Put an action for each kind into `menu`; the kind it is now is ticked and cannot be chosen."""
    menu.clear()
    for kind in KINDS:
        action = menu.addAction(badge(kind, menu.devicePixelRatioF()), tr(theme.KIND_NAMES[kind]))
        action.triggered.connect(lambda _, kind=kind: act(kind))
        action.setCheckable(kind == now)
        action.setChecked(kind == now)
        action.setEnabled(kind != now)
