"""The list of marks beside the text: when it is shown, and what is done in it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt

from core.errors import UserError
from core.store import mark_list
from core.store.mark_list import By, Found
from core.store.marks import Mark
from ui.bridge import Bridge
from ui.desk import Desk
from ui.reader.head import Head
from ui.reader.marking import Marking
from ui.reader.marks_panel import MarksPanel


class Listing(QObject):
    """Between the list, the button that shows it, and what marks can do."""

    def __init__(self, bridge: Bridge, desk: Desk, panel: MarksPanel, head: Head, marking: Marking) -> None:
        super().__init__(panel)
        self._bridge, self._desk, self._panel, self._head, self._marking = bridge, desk, panel, head, marking
        panel.place_wanted.connect(self._go_to)
        panel.open_wanted.connect(marking.open)
        panel.remove_wanted.connect(marking.remove)
        panel.tags_wanted.connect(marking.tag)
        panel.names_wanted.connect(marking.ask_names)

    def show(self, on: bool) -> None:
        """Show the list, or put it away."""
        self._panel.setVisible(on)
        self._head.marks.setChecked(on)

    def enter(self, by: By | None = None) -> None:
        """Go to the list; `by` a colour or tag to all such marks. When no article lies open, one with marks is."""
        if by is not None:
            self._panel.field.clear()
            self._panel.look(True)
            self._panel.narrow_by(by)
        self.show(True)
        if self._desk.spot.article is None:
            self._bridge.ask(self, "marks", mark_list.search, "", by, 1, then=self._open_first)
        else:
            self._panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open_first(self, found: Found) -> None:
        if not found.rows:
            self._bridge.refused.emit(UserError("nothing_marked"))
        elif self._desk.spot.article is None:
            self._panel.look(True)
            self._go_to(found.rows[0].mark)

    def _go_to(self, mark: Mark) -> None:
        """Those on an older version lead there."""
        self._desk.show_place(mark.article, mark.start, mark.end)

    def state(self) -> dict[str, Any]:
        """Whether the list is shown, and of what, to be kept."""
        return {"marks": not self._panel.isHidden(), "everywhere": self._panel.everywhere}

    def return_to(self, state: Mapping[str, Any]) -> None:
        """As it was kept."""
        self._panel.look(state.get("everywhere") is True)
        self.show(state.get("marks") is True)
