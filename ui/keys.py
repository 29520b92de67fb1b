"""The shortcuts of the menu as she has them: those of `ui.actions`, and what she chose instead."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from core import settings
from ui import actions
from ui.actions import Act
from ui.translation import tr


def of(act: Act) -> str:
    """The shortcut of an act; "" for none."""
    chosen = settings.get("keys").get(act.does)
    return chosen if isinstance(chosen, str) else act.shortcut


def every() -> list[tuple[str, Act]]:
    """(menu, act) of every act of the menu, each once: with its shortcut if it stands there twice."""
    found: dict[str, tuple[str, Act]] = {}
    for menu, entries in actions.MENUS.items():
        for act in entries:
            if isinstance(act, Act) and (act.does not in found or (act.shortcut and not found[act.does][1].shortcut)):
                found[act.does] = (menu, act)
    return list(found.values())


def holder(shortcut: str, but: Act) -> Act | None:
    """Which other act has this shortcut?"""
    wanted = QKeySequence(shortcut)
    return next((act for _, act in every() if act.does != but.does and wanted in sequences(act)), None)


def fault(shortcut: str) -> str:
    """Why a shortcut cannot be one; "" when it can."""
    wanted = QKeySequence(shortcut)
    if wanted.count() != 1:
        return ""
    key = wanted[0]
    held = key.keyboardModifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    alone = (Qt.Key.Key_Escape, Qt.Key.Key_Menu, Qt.Key.Key_Help)
    is_function = Qt.Key.Key_F1 <= key.key() <= Qt.Key.Key_F35
    if held or is_function or key.key() in alone:
        return ""
    return tr("This key alone is needed for writing. Hold Ctrl or Alt with it.")


def choose(act: Act, shortcut: str) -> Act | None:
    """Give an act a shortcut, or none; give the act that lost it."""
    kept = dict(settings.get("keys"))
    loser = holder(shortcut, act) if shortcut else None
    for one, keys in ((act, shortcut), *([(loser, "")] if loser else [])):
        kept[one.does] = keys
        if keys == one.shortcut:
            del kept[one.does]
    settings.put("keys", kept)
    return loser


def reset() -> None:
    """Every shortcut as it was at first."""
    settings.put("keys", {})


def sequences(act: Act) -> list[QKeySequence]:
    """What triggers an act: its shortcut, and a second way to type some that other programs have taught her."""
    shortcut = of(act)
    return [QKeySequence(shortcut), *actions.twins(shortcut)] if shortcut else []


def apply(by_name: dict[str, QAction]) -> None:
    """Let the menu have the shortcuts as they are now."""
    for _, act in every():
        by_name[act.does].setShortcuts(sequences(act))
