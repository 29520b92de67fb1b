"""More than two sides below each other, each with a box to tick, or a kind to choose, and its number as key."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.model import Kind
from core.store.review import Side
from ui import theme
from ui.review import sides
from ui.review.comparison import fact
from ui.review.radio import Radio
from ui.review.sentence import SentenceView
from ui.translation import tr
from ui.widgets.badge import Badge
from ui.widgets.lettering import scaled, small
from ui.widgets.tick_box import TickBox


class Members(QWidget):
    """`why` says of each member what was found. `ticked` are those whom she takes for one."""

    opened = Signal(int, int, int)
    changed = Signal()  # other members are ticked
    kind_chosen = Signal(str)

    def __init__(
        self,
        members: Sequence[Side],
        why: Sequence[str] = (),
        ticked: Collection[int] = (),
        *,
        by_kind: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.boxes: dict[int, TickBox] = {}
        self.kinds: dict[Kind, Radio] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for number, side in enumerate(members):
            if number:
                rule = QFrame()
                rule.setProperty("role", "rule")
                rule.setFixedHeight(1)
                column.addWidget(rule)
            choice = self._kind(side) if by_kind else self._box(side, number + 1, side.row.id in ticked)
            column.addLayout(self._member(side, choice, why[number] if why else ""))
        column.addStretch(1)

    @property
    def ticked(self) -> list[int]:
        """The actors that are ticked, in the order of the list."""
        return [actor for actor, box in self.boxes.items() if box.isChecked()]

    def toggle(self, number: int) -> None:
        """Tick or untick the member with this number, from 1 on."""
        boxes = list(self.boxes.values())
        if number <= len(boxes):
            boxes[number - 1].toggle()

    def _box(self, side: Side, number: int, ticked: bool) -> TickBox:
        box = TickBox(f"{number}")
        box.setChecked(ticked)
        box.setToolTip(tr("{0} · is one with the others that are ticked").format(number))
        box.setAccessibleName(side.row.name)
        box.toggled.connect(lambda _: self.changed.emit())
        self.boxes[side.row.id] = box
        return box

    def _kind(self, side: Side) -> Radio:
        choice = Radio()
        choice.setChecked(not self.kinds)
        choice.setAccessibleName(tr(theme.KIND_NAMES[side.row.kind]))
        choice.clicked.connect(lambda _=False, kind=side.row.kind: self.kind_chosen.emit(kind))
        self.kinds[side.row.kind] = choice
        return choice

    def _member(self, side: Side, choice: QWidget, why: str) -> QHBoxLayout:
        shown = tr(theme.KIND_NAMES[side.row.kind]) if self.kinds else sides.breakable(side.row.name)
        name = QLabel(shown, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        name.setFont(scaled(self.font(), 1.1, self.font().Weight.DemiBold))
        name.setMinimumWidth(1)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(name)
        words.addWidget(self._muted(f"{sides.count(side)} · {sides.dates(side)}"))
        if why:
            words.addWidget(self._muted(why))
        if side.companions:
            words.addWidget(fact(tr("Beside {0}").format(sides.companions(side))))
        for sentence in side.sentences[:1]:
            view = SentenceView(sentence)
            view.opened.connect(self.opened)
            words.addWidget(view)
        row = QHBoxLayout()
        row.setSpacing(10)
        for widget in (choice, Badge(side.row.kind)):
            row.addWidget(widget, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _muted(self, text: str) -> QLabel:
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", "muted")
        label.setFont(small(self.font()))
        label.setMinimumWidth(1)
        return label
