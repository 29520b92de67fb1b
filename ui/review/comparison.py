"""Two sides beside each other, fact by fact, so that the eye compares like with like."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.model import Kind
from core.store.review import Side
from ui import theme
from ui.review import sides
from ui.review.answer_bar import GAP, LABELS
from ui.review.radio import Radio
from ui.review.sentence import SentenceView
from ui.translation import tr
from ui.widgets.badge import Badge
from ui.widgets.lettering import scaled, small


class Comparison(QWidget):
    """A row for each sort of fact: names, forms, dates, outlets, companions, sentences.

    With `by_kind` the sides are one name as two kinds, and one of the kinds is chosen.
    """

    opened = Signal(int, int, int)
    kind_chosen = Signal(str)

    def __init__(self, two: Sequence[Side], *, by_kind: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setColumnMinimumWidth(0, LABELS)
        self._grid.setVerticalSpacing(12)
        for column, stretch in ((0, 0), (1, 1), (2, 1)):
            self._grid.setColumnStretch(column, stretch)
        self.kinds: dict[Kind, Radio] = {}
        heads = [self._kind_head(one) if by_kind else head(one) for one in two]
        self._add("", heads)
        if not by_kind:
            self._add(tr("Written"), [fact(sides.forms(one)) for one in two])
        self._add(tr("Dates"), [fact(sides.dates(one)) for one in two])
        outlets = _shared(two, lambda one: [outlet for outlet, _ in one.outlets])
        self._add(tr("Outlets"), [fact(sides.outlets(one, outlets)) for one in two])
        companions = _shared(two, lambda one: [other.name for other in one.companions])
        self._add(tr("Beside"), [fact(sides.companions(one, companions)) for one in two])
        self._rule()
        for number in range(max(len(one.sentences) for one in two)):
            self._add(tr("Sentences") if number == 0 else "", [self._sentence(one, number) for one in two])
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add(self, label: str, cells: Sequence[QWidget]) -> None:
        row = self._grid.rowCount()
        name = QLabel(label)
        name.setProperty("role", "muted")
        name.setFont(small(self.font()))
        name.setContentsMargins(0, 1, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(name, row, 0, top)
        for column, cell in enumerate(cells, 1):
            cell.setContentsMargins(0, 0, 12 if column == 1 else 0, 0)
            self._grid.addWidget(cell, row, column, top)

    def _rule(self) -> None:
        line = QFrame()
        line.setProperty("role", "rule")
        line.setFixedHeight(1)
        self._grid.addWidget(line, self._grid.rowCount(), 0, 1, 3)

    def _sentence(self, side: Side, number: int) -> QWidget:
        if number >= len(side.sentences):
            return QWidget()
        view = SentenceView(side.sentences[number])
        view.opened.connect(self.opened)
        return view

    def _kind_head(self, side: Side) -> QWidget:
        """A choice of this kind, in place of the name, which is the same on both sides."""
        choice = Radio(tr(theme.KIND_NAMES[side.row.kind]))
        choice.setFont(scaled(self.font(), 1.15, self.font().Weight.DemiBold))
        choice.setChecked(not self.kinds)
        choice.clicked.connect(lambda _=False, kind=side.row.kind: self.kind_chosen.emit(kind))
        self.kinds[side.row.kind] = choice
        return _under(_beside(Badge(side.row.kind), choice), sides.count(side))


def head(side: Side) -> QWidget:
    """Badge, name and counts of one side."""
    name = QLabel(sides.breakable(side.row.name), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    name.setFont(scaled(name.font(), 1.2, name.font().Weight.DemiBold))
    name.setMinimumWidth(1)
    return _under(_beside(Badge(side.row.kind), name), sides.count(side))


def fact(text: str) -> QLabel:
    """A fact as rich text that wraps."""
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.RichText)
    label.setMinimumWidth(1)
    return label


def _beside(badge: Badge, name: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(9)
    middle = Qt.AlignmentFlag.AlignVCenter if isinstance(name, Radio) else Qt.AlignmentFlag.AlignTop
    row.addWidget(badge, alignment=middle)
    row.addWidget(name, 1)
    return row


def _under(first: QHBoxLayout, second: str) -> QWidget:
    below = QLabel(second, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    below.setProperty("role", "muted")
    below.setFont(small(below.font()))
    below.setMinimumWidth(1)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addLayout(first)
    column.addWidget(below)
    return whole


def _shared(two: Sequence[Side], what: Callable[[Side], list[str]]) -> set[str]:
    return set.intersection(*(set(what(one)) for one in two)) if len(two) > 1 else set()
