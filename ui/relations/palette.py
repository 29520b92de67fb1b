"""The colours of the theme as the picture wants them."""

from PySide6.QtGui import QColor

from ui import theme
from ui.relations.network import GraphPalette


def palette(colors: theme.Theme | None = None) -> GraphPalette:
    """Those of the theme in use, or of another one."""
    colors = colors or theme.current()
    names = [colors.color(role).name() for role in ("base", "link", "link_strong", "text", "muted", "halo")]
    kinds = {kind: QColor(look.node).name() for kind, look in colors.kinds.items()}
    sides = (colors.color("side_one").name(), colors.color("side_other").name())
    return GraphPalette(*names, kinds, colors.color("flash").name(), colors.groups, sides)
