"""Every shortcut in one list, to be found, changed, and set back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from ui import keys
from ui.actions import Act
from ui.pane_keys import PANE_KEYS
from ui.translation import tr
from ui.widgets.button_row import button_row
from ui.widgets.filter_field import FilterField

_ACT = int(Qt.ItemDataRole.UserRole)
_FIXED = "This key works inside of its pane. It cannot be changed."


class KeysDialog(QDialog):
    """A change holds at once; `changed` is called after each."""

    def __init__(self, changed: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        self._changed = changed
        self.field = FilterField(tr("Find an act or a key"))
        self.field.filtered.connect(lambda _: self._filter())
        self.field.left_down.connect(lambda: self.tree.setFocus())
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Acts and their keys"))
        self.tree.setHeaderLabels([tr("Act"), tr("Keys"), tr("Where")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.currentItemChanged.connect(lambda *_: self._show())
        self.tree.itemActivated.connect(lambda *_: self.record.setFocus())
        self.prompt = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.record = QKeySequenceEdit()
        self.record.setAccessibleName(tr("New keys"))
        self.record.findChild(QLineEdit).setAccessibleName(tr("New keys"))
        self.record.setMaximumSequenceLength(1)
        self.record.setClearButtonEnabled(True)
        self.record.keySequenceChanged.connect(lambda _: self._judge())
        self.set_button, self.none_button = QPushButton(tr("Set")), QPushButton(tr("No keys"))
        self.usual_button, self.reset_button = QPushButton(tr("As at first")), QPushButton(tr("All as at first"))
        self.told = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.told.setMinimumHeight(2 * self.told.fontMetrics().height())
        self.set_button.clicked.connect(lambda: self._choose(self._typed))
        self.none_button.clicked.connect(lambda: self._choose(""))
        self.usual_button.clicked.connect(lambda: self._choose(self.act.shortcut if self.act else ""))
        self._build()
        self._fill()
        self.resize(640, 640)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget, stretch in ((self.record, 1), (self.set_button, 0), (self.none_button, 0), (self.usual_button, 0)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)
        column.addWidget(self.prompt)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addLayout(button_row([(self.reset_button, self._reset)], self.accept))

    # --- the list

    @property
    def act(self) -> Act | None:
        """The act that the cursor stands on; None on a key that cannot be changed."""
        item = self.tree.currentItem()
        return item.data(0, _ACT) if item is not None else None

    def show_act(self, does: str) -> None:
        """Put the cursor on an act."""
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            if item.data(0, _ACT) is not None and item.data(0, _ACT).does == does:
                self.tree.setCurrentItem(item)

    def _fill(self) -> None:
        current = self.tree.indexOfTopLevelItem(self.tree.currentItem()) if self.tree.currentItem() else 0
        self.tree.clear()
        for menu, act in keys.every():
            self._add(words(act.text), _shown(keys.of(act)), words(menu), act)
        for where, what, key in PANE_KEYS:
            self._add(tr(what), key, tr(where), None)
        for number in range(3):
            self.tree.resizeColumnToContents(number)
        self.tree.setColumnWidth(0, max(self.tree.columnWidth(0) + 20, 260))
        self.tree.setCurrentItem(self.tree.topLevelItem(current))
        self._filter()

    def _add(self, what: str, key: str, where: str, act: Act | None) -> None:
        item = QTreeWidgetItem(self.tree, [what, key, where])
        item.setData(0, _ACT, act)
        if act is not None and keys.of(act) != act.shortcut:
            font = item.font(1)
            font.setBold(True)
            item.setFont(1, font)
            item.setToolTip(1, tr("At first: {0}").format(_shown(act.shortcut) or tr("no keys")))

    def _filter(self) -> None:
        wanted = self.field.wanted.casefold().split()
        first: QTreeWidgetItem | None = None
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            text = " ".join(item.text(column) for column in range(3)).casefold()
            item.setHidden(not all(word in text for word in wanted))
            first = first or (None if item.isHidden() else item)
        if first is not None and (self.tree.currentItem() is None or self.tree.currentItem().isHidden()):
            self.tree.setCurrentItem(first)

    # --- one act

    @property
    def _typed(self) -> str:
        return self.record.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _show(self) -> None:
        act = self.act
        self.record.clear()
        self.prompt.setText(tr("Press new keys for “{0}”").format(words(act.text)) if act else tr(_FIXED))
        self.record.setEnabled(act is not None)
        self.none_button.setEnabled(act is not None and bool(keys.of(act)))
        self.usual_button.setEnabled(act is not None and keys.of(act) != act.shortcut)
        self._judge()

    def _judge(self) -> None:
        """Say what would come of the keys that she pressed."""
        act, typed = self.act, self._typed
        fault = keys.fault(typed)
        other = keys.holder(typed, act) if act and typed else None
        self.set_button.setEnabled(bool(act and typed and not fault and typed != keys.of(act)))
        said = (
            tr("{0} belongs to “{1}”. Set, that act has no keys any more.").format(_shown(typed), words(other.text))
            if other
            else ""
        )
        self.told.setText(fault or said)

    def _choose(self, shortcut: str) -> None:
        act = self.act
        if act is None:
            return
        loser = keys.choose(act, shortcut)
        self._changed()
        self._fill()
        lost = tr(" “{0}” has no keys any more.").format(words(loser.text)) if loser else ""
        self.told.setText(tr("“{0}” has {1} now.{2}").format(words(act.text), _shown(shortcut) or tr("no keys"), lost))
        self.tree.setFocus()

    def _reset(self) -> None:
        keys.reset()
        self._changed()
        self._fill()
        self.told.setText(tr("All keys are as they were at first."))


def words(text: str) -> str:
    """A text of the menu as it is read."""
    return tr(text).replace("&", "").rstrip("…")


def _shown(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
