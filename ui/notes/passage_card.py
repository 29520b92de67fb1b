"""A passage of a claim: its words, where they are from, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from core.store.claims import Passage
from ui.notes import words
from ui.notes.excerpt import Excerpt
from ui.translation import tr
from ui.widgets.lettering import small
from ui.widgets.menu_button import MenuButton


class PassageCard(QWidget):
    """Tells what is wanted; the claim does it."""

    opened = Signal(object)  # Passage
    moved = Signal(object, int)  # Passage, steps: below 0 is up
    side_wanted = Signal(object, str)
    removed = Signal(object)

    def __init__(self, passage: Passage, *, first: bool, last: bool, writable: bool) -> None:
        super().__init__()
        self.passage = passage
        self.excerpt = Excerpt(passage.quote, words.source(passage), most=10)
        self.excerpt.clicked.connect(lambda _=False: self.opened.emit(passage))
        self.side = MenuButton(tr(words.SIDES[passage.side]), QMenu())
        self.side.setAccessibleName(tr("{0}: change what the passage does").format(tr(words.SIDES[passage.side])))
        self.side.setProperty("flat", True)
        for side, text in words.SIDES.items():
            if side != passage.side:
                self.side.opened.addAction(tr(text), lambda side=side: self.side_wanted.emit(passage, side))
        self.up = self._button("↑", tr("Move up"), lambda: self.moved.emit(passage, -1), writable and not first)
        self.down = self._button("↓", tr("Move down"), lambda: self.moved.emit(passage, 1), writable and not last)
        off = tr("Take the passage off the claim")
        self.remove = self._button(tr("Remove"), off, lambda: self.removed.emit(passage), writable)
        self.side.setFont(small(self.font()))
        self.side.setEnabled(writable)
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.side)
        row.addStretch(1)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.excerpt)
        column.addLayout(row)

    def _button(self, text: str, tip: str, act, enabled: bool) -> QToolButton:
        button = QToolButton(text=tr(text), toolTip=tr(tip))
        button.setFont(small(self.font()))
        button.setProperty("flat", True)
        button.setAccessibleName(tip)
        button.setEnabled(enabled)
        button.clicked.connect(lambda _=False: act())
        return button
