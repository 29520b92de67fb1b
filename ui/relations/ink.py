"""Colours mixed in advance: an opaque line costs a third of a translucent one."""

from functools import lru_cache

from PySide6.QtGui import QColor


@lru_cache(maxsize=512)
def mix(one: str, other: str, share: float) -> QColor:
    """`one` with `share` (0…1) of `other` in it."""
    a, b = QColor(one), QColor(other)
    parts = zip((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()), strict=True)
    return QColor(*(round(x + (y - x) * share) for x, y in parts))
