"""Every mention of an actor in its context."""

from PySide6.QtWidgets import QWidget

from ui.actors.about import count_lines, page_of_lines
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.kwic_list import KwicList


class Concordance(KwicList):
    """The mentions of one actor."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(
            bridge,
            lambda db, *, actor: count_lines(db, bridge.kept, actor),
            lambda db, **filters: page_of_lines(db, bridge.kept, **filters),
            parent,
        )
        self.setAccessibleName(tr("Mentions in context"))

    def show_actor(self, actor: int, order: tuple[str, bool]) -> None:
        """Show the mentions of an actor in this order: what by, and whether from the end."""
        self.rows.ask(actor=actor, sort=order[0], down=order[1])
