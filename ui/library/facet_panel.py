"""What the library can be narrowed by, with counts; and what it is narrowed by, as chips that can be taken away."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from core.store.facets import FACETS, Chosen, Facet
from core.words import figure
from ui.library.facet_words import FACET_WORDS, month_words, value_words
from ui.translation import tr
from ui.widgets.flow import Flow
from ui.widgets.tag_field import Chip
from ui.widgets.tick_box import TickRow

Counts = Mapping[Facet, Sequence[tuple[str, int]]]
_VALUE = int(Qt.ItemDataRole.UserRole)
_WIDTH, _HEIGHT = 320, 420


class FacetPanel(QFrame):
    """Drops down below its button: a tree of facets and their values, to be ticked."""

    changed = Signal(tuple)  # core.store.facets.Chosen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAccessibleName(tr("Narrow the library"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.chosen: Chosen = ()
        self._opened: set[str] = {"outlet", "state"}
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("What to narrow by"))
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemDelegate(TickRow(self.tree))
        self.tree.header().setStretchLastSection(False)
        self.tree.itemChanged.connect(self._ticked)
        self.tree.itemExpanded.connect(lambda item: self._opened.add(_key(item)))
        self.tree.itemCollapsed.connect(lambda item: self._opened.discard(_key(item)))
        self.tree.installEventFilter(self)
        self.nothing = QPushButton(tr("Show everything"))
        self.nothing.clicked.connect(lambda: self._tell(()))
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 8, 10, 8)
        foot.addStretch()
        foot.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.tree)
        column.addLayout(foot)

    def open_below(self, button: QWidget) -> None:
        """Drop down."""
        self.resize(_WIDTH, _HEIGHT)
        self.move(
            button.mapToGlobal(QPoint(button.width() - _WIDTH if button.x() > _WIDTH else 0, button.height() + 2))
        )
        self.show()
        self.tree.setFocus()

    def show_counts(self, counts: Counts, chosen: Chosen) -> None:
        """Show the values there are, and tick what is chosen."""
        self.chosen = chosen
        self.nothing.setEnabled(bool(chosen))
        current = self.tree.currentItem()
        at = _key(current) if current is not None else ""
        place = self.tree.verticalScrollBar().value()
        self.tree.blockSignals(True)
        self.tree.clear()
        for facet in FACETS:
            if values := counts.get(facet, ()):
                self._add_facet(facet, values)
        self._return_to(at)
        self.tree.blockSignals(False)
        self.tree.header().setSectionResizeMode(1, self.tree.header().ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(0, self.tree.header().ResizeMode.Stretch)
        self.tree.verticalScrollBar().setValue(place)

    def _add_facet(self, facet: Facet, values: Sequence[tuple[str, int]]) -> None:
        if facet == "important":
            self._add(self.tree.invisibleRootItem(), facet, *values[0])
            return
        head = QTreeWidgetItem([tr(FACET_WORDS[facet]), ""])
        head.setData(0, _VALUE, (facet, None))
        self.tree.addTopLevelItem(head)
        if facet == "month":
            self._add_years(head, values)
        else:
            for value, number in values:
                self._add(head, facet, value, number)
        head.setExpanded(facet in self._opened)

    def _add_years(self, head: QTreeWidgetItem, values: Sequence[tuple[str, int]]) -> None:
        for year, months in groupby(values, key=lambda one: one[0][:4]):
            inside = list(months)
            item = self._add(head, "month", year, sum(number for _, number in inside))
            for month, number in inside if year else ():
                self._add(item, "month", month, number)
            item.setExpanded(_key(item) in self._opened)

    def _add(self, parent: QTreeWidgetItem, facet: Facet, value: str, number: int) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [value_words(facet, value), figure(number)])
        item.setData(0, _VALUE, (facet, value))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(0, value_words(facet, value))
        ticked = (facet, value) in self.chosen
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if ticked and value:
            self._opened.add(facet)
        return item

    def _return_to(self, key: str) -> None:
        items = self.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        found = next((item for item in items if _key(item) == key), None)
        self.tree.setCurrentItem(found or self.tree.topLevelItem(0))

    def _ticked(self, item: QTreeWidgetItem) -> None:
        facet, value = item.data(0, _VALUE)
        rest = tuple(one for one in self.chosen if one != (facet, value))
        self._tell((*rest, (facet, value)) if item.checkState(0) == Qt.CheckState.Checked else rest)

    def _tell(self, chosen: Chosen) -> None:
        self.chosen = chosen
        self.changed.emit(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter ticks, as Space does; on the name of a facet it opens it."""
        enters = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enters:
            item = self.tree.currentItem()
            if item is not None and item.data(0, _VALUE)[1] is None:
                item.setExpanded(not item.isExpanded())
            elif item is not None:
                on = item.checkState(0) == Qt.CheckState.Checked
                item.setCheckState(0, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
            return True
        return super().eventFilter(watched, event)


class FacetChip(Chip):
    """One thing that the library is narrowed by; pressing takes it away."""

    def __init__(self, facet: Facet, value: str) -> None:
        words = month_words(value) if facet == "month" and value else value_words(facet, value)
        super().__init__(words, 1, 1)
        self.setAccessibleName(tr("{0}: {1}. Show others again").format(tr(FACET_WORDS[facet]), words))
        self.setToolTip(tr("{0}: {1} — show others again").format(tr(FACET_WORDS[facet]), words))


class FacetChips(QWidget):
    """What the library is narrowed by."""

    changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Flow(self, spacing=5)
        self._row.setContentsMargins(10, 0, 10, 8)
        self.chips: list[FacetChip] = []
        self.hide()

    def show_chosen(self, chosen: Chosen) -> None:
        """A chip for each."""
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for one in chosen:
            chip = FacetChip(*one)
            chip.clicked.connect(lambda _=False, gone=one: self.changed.emit(tuple(o for o in chosen if o != gone)))
            self._row.addWidget(chip)
            self.chips.append(chip)
        self.setVisible(bool(chosen))


def _key(item: QTreeWidgetItem) -> str:
    facet, value = item.data(0, _VALUE)
    return facet if value is None else f"{facet}:{value}"
