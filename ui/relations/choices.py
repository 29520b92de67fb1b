"""What counts as a relation, beyond how near: a button that says so, and the panel behind it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from core.model import ZoneKind
from core.relating.choices import NEAR, Choices
from ui.desk import Desk
from ui.translation import tr, within
from ui.widgets.lettering import small
from ui.widgets.menu_button import MenuButton
from ui.widgets.segments import Segments
from ui.widgets.tick_box import TickBox

#: Parts of an article that she may count beside its text.
_ZONES: Sequence[tuple[str, ZoneKind]] = (("Titles", "title"), ("Captions", "caption"))


class ChoicesPanel(QFrame):
    """The choices themselves; every one takes effect at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._desk = desk
        self.setProperty("role", "popover")
        self.near = Segments([(str(n), n) for n in NEAR], self)
        self.near.chosen.connect(lambda n: self._choose(near=n))
        self.stories = Segments([("Stories", False), ("Every copy", True)], self)
        self.stories.chosen.connect(lambda copies: self._choose(copies=copies))
        self.zones = {zone: self._box(text, self._zones_changed) for text, zone in _ZONES}
        self.nationalities = self._box(tr("Nationalities as their country"), lambda on: self._choose(nationalities=on))
        self.capitals = self._box(tr("Capitals as their government"), lambda on: self._choose(capitals=on))
        self.usual = QPushButton(tr("As usual"), self)
        self.usual.clicked.connect(self._back_to_usual)
        self._build()
        self.show_choices(desk.choices)
        desk.choices_changed.connect(self.show_choices)

    def _box(self, text: str, then: Callable[[bool], None]) -> TickBox:
        box = TickBox(tr(text), self)
        box.clicked.connect(then)
        return box

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(5)
        parts: Sequence[tuple[str, Sequence[QWidget], str]] = (
            (tr("Sentences looked at together"), (self.near,), tr("With 3, a sentence and the two before it.")),
            (
                tr("Articles in the same words"),
                (self.stories,),
                tr("A story told by several outlets counts once, or each."),
            ),
            (tr("Parts of an article, beside its text"), tuple(self.zones.values()), ""),
            (tr("Names that stand for a country"), (self.nationalities, self.capitals),
             tr("“Belarusian” and “Minsk” then count as Belarus, if Belarus is named too.")),
        )  # fmt: skip
        for number, (heading, widgets, hint) in enumerate(parts):
            if number:
                column.addSpacing(8)
            label = QLabel(heading, self)
            label.setProperty("role", "heading")
            column.addWidget(label)
            for widget in widgets:
                widget.setAccessibleDescription(heading)
                column.addWidget(widget)
            if hint:
                column.addWidget(self._hint(hint))
        column.addSpacing(8)
        column.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFixedWidth(340)

    def _hint(self, text: str) -> QLabel:
        hint = QLabel(text, self)
        hint.setProperty("role", "muted")
        hint.setFont(small(self.font()))
        hint.setWordWrap(True)
        return hint

    def show_choices(self, choices: Choices) -> None:
        """Let the panel say what holds."""
        self.near.show_value(choices.near)
        self.near.setEnabled(choices.window == "sentence")
        self.stories.show_value(choices.copies)
        for zone, box in self.zones.items():
            box.setChecked(zone in choices.zones)
        self.nationalities.setChecked(choices.nationalities)
        self.capitals.setChecked(choices.capitals)
        self.usual.setEnabled(bool(said(choices)))

    def _choose(self, **changed: Any) -> None:
        self._desk.set_choices(replace(self._desk.choices, **changed))

    def _zones_changed(self, _: bool) -> None:
        more = tuple(zone for zone, box in self.zones.items() if box.isChecked())
        self._choose(zones=("body", *more))

    def _back_to_usual(self) -> None:
        usual = Choices()
        names = ("near", "copies", "zones", "nationalities", "capitals")
        self._choose(**{name: getattr(usual, name) for name in names})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class ChoicesButton(MenuButton):
    """Says how many choices are not the usual ones; pressed, it opens the panel."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Counting"), QMenu(), parent)
        self.panel = ChoicesPanel(desk, self)
        self._show(desk.choices)
        desk.choices_changed.connect(self._show)

    def _open(self) -> None:
        self.panel.resize(self.panel.sizeHint())  # all of it: `adjustSize` stops at two thirds of the screen
        self.panel.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.panel.show()
        self.panel.near.setFocus()

    def _show(self, choices: Choices) -> None:
        words = said(choices)
        self.setText(tr("Counting: {0} changed").format(len(words)) if words else tr("Counting"))
        self.setToolTip(tr("What counts: ") + ("; ".join(words) if words else tr("as usual")))
        self.setAccessibleName(tr("What counts as a relation"))
        self.updateGeometry()


def said(choices: Choices) -> list[str]:
    """The choices that are not the usual ones, in words."""
    words: list[str] = []
    if choices.within > 1:
        words.append(tr("within {0} sentences").format(choices.within))
    if choices.copies:
        words.append(tr("every copy of a story"))
    words += [tr("{0} too").format(within(text)) for text, zone in _ZONES if zone in choices.zones]
    if choices.nationalities:
        words.append(tr("nationalities as their country"))
    if choices.capitals:
        words.append(tr("capitals as their government"))
    return words
