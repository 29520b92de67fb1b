"""The head of the library: how many, in which order and groups, the filter, and the way to the facets."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from core.store.grouped import Group
from ui.library import columns
from ui.translation import tr
from ui.widgets.elided import ElidedLabel
from ui.widgets.filter_field import FilterField
from ui.widgets.menu_button import ChoiceButton

_NARROW = 36  # letters' widths
_ORDERS = (
    ("Newest first", ("published", True)),
    ("Oldest first", ("published", False)),
    ("Title", ("title", False)),
    ("Title, Z first", ("title", True)),
    ("Outlet", ("outlet", False)),
    ("Outlet, Z first", ("outlet", True)),
    ("Last imported", ("imported", True)),
    ("First imported", ("imported", False)),
)
_GROUPS: tuple[tuple[str, Group | None], ...] = (
    ("No groups", None),
    ("By outlet", "outlet"),
    ("By month", "month"),
    ("By tag", "tag"),
    ("By story", "story"),
)


class Head(QWidget):
    """Tells what she chooses here; the pane does it."""

    grouped = Signal(object)  # Group or None
    fold_all = Signal(bool)
    columns_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FilterField(tr("Filter articles"))
        self.order = ChoiceButton(_ORDERS)
        self.order.setProperty("flat", True)
        self.order.setToolTip(tr("Order, groups and columns"))
        self.narrow = QPushButton(tr("Narrow"))
        self.narrow.setAccessibleName(tr("Narrow by outlet, date, tag and more"))
        self.narrow.setToolTip(tr("By outlet, date, language, tag and more"))
        self._groups: dict[Group | None, QAction] = {}
        self._folds: list[QAction] = []
        self._fill(self.order.opened)
        title = self._title = QLabel(tr("Library"))
        title.setProperty("role", "heading")
        self.count = ElidedLabel()
        self.count.setProperty("role", "muted")
        above, below = QHBoxLayout(), QHBoxLayout()
        above.setContentsMargins(14, 10, 6, 4)
        above.addWidget(title)
        above.addSpacing(4)
        above.addWidget(self.count, 1)
        above.addWidget(self.order)
        below.setContentsMargins(10, 0, 10, 10)
        below.setSpacing(6)
        below.addWidget(self.field, 1)
        below.addWidget(self.narrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(below)

    def show_group(self, group: Group | None) -> None:
        """Tick how it is grouped."""
        self._groups[group].setChecked(True)
        for action in self._folds:
            action.setEnabled(group is not None)

    def _fill(self, menu: QMenu) -> None:
        menu.addSeparator()
        together = QActionGroup(self)
        for text, group in _GROUPS:
            action = menu.addAction(tr(text), lambda group=group: self.grouped.emit(group))
            action.setCheckable(True)
            action.setChecked(group is None)
            together.addAction(action)
            self._groups[group] = action
        self._folds = [
            menu.addAction(tr("Fold all groups"), lambda: self.fold_all.emit(True)),
            menu.addAction(tr("Unfold all groups"), lambda: self.fold_all.emit(False)),
        ]
        self.show_group(None)
        menu.addSeparator()
        self._fill_columns(menu.addMenu(tr("Columns")))

    def _fill_columns(self, menu: QMenu) -> None:
        shown = columns.chosen()
        for name, column in columns.COLUMNS.items():
            action = menu.addAction(tr(column.words))
            action.setCheckable(True)
            action.setChecked(name in shown)
            action.toggled.connect(lambda on, name=name: self._choose(name, on))

    def _choose(self, name: str, shown: bool) -> None:
        columns.choose(name, shown)
        self.columns_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow library the count is worth more than its heading."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW * self.fontMetrics().averageCharWidth()
        self._title.setVisible(not narrow)
        self.field.setPlaceholderText(tr("Filter") if narrow else tr("Filter articles"))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, super().minimumSizeHint().height())
