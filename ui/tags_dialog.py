"""All tags of the notebook: what bears them; rename, merge and delete them, or go to what bears one."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from core.store import tags
from core.store.tags import Use
from core.words import counted
from ui import theme
from ui.bridge import Bridge
from ui.translation import tr
from ui.widgets.ask_name import ask_name
from ui.widgets.button_row import button_row
from ui.widgets.empty import Empty
from ui.widgets.filter_field import FilterField
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, small
from ui.widgets.question import Question

_USE = Qt.ItemDataRole.UserRole
_SIDE, _ABOVE, _GAP = 12, 6, 12
_LEFT = Qt.AlignmentFlag.AlignLeft
_ACTS = {"show": "Show", "rename": "Rename…", "merge": "Merge…", "delete": "Delete"}
_TOLD = "Tags stand on articles, actors, marks, notes and claims. What you do here holds for all that bear a tag."
_NOTHING = (
    "There is no tag yet.\n"
    "Put one on an article with Ctrl+T, or on an actor, a mark, a note or a claim where it is shown."
)


class _Row(QStyledItemDelegate):
    """The tag at the left, what bears it at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, round(QFontMetricsF(option.font).height()) + 2 * _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        use: Use = index.data(_USE)
        painter.save()
        draw_ground(painter, option, chosen=bool(option.state & QStyle.StateFlag.State_Selected), bar=True)
        rect, beside = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0), small(option.font)
        said = told(use)
        name = QFontMetricsF(QFont(option.font)).horizontalAdvance(use.name)
        width = min(name + 2, rect.width() * 0.6)
        painter.setPen(theme.current().color("text"))
        draw_elided(painter, QRectF(rect.left(), rect.top(), width, rect.height()), use.name, option.font, _LEFT)
        painter.setPen(theme.current().color("muted"))
        draw_elided(painter, rect.adjusted(width + _GAP, 0, 0, 0), said, beside, Qt.AlignmentFlag.AlignRight)
        painter.restore()


def told(use: Use) -> str:
    """“3 articles, 1 mark”."""
    return ", ".join(counted(number, sort) for sort, number in use.borne.items()) or tr("only in the trash")


class TagsDialog(QDialog):
    """Every change is a step that can be undone."""

    articles_wanted = Signal(str)  # those with this tag
    marks_wanted = Signal(str)
    renamed = Signal(str, str)  # a tag has another name now: before, after

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Tags"))
        self.resize(600, 520)
        self._bridge = bridge
        self._uses: Sequence[Use] = ()
        self._question = Question(bridge, tags.uses, self._arrived)
        self._build()
        bridge.changed.connect(self._hear)
        self._question.ask()
        self.field.setFocus()

    # --- what she does

    @property
    def chosen(self) -> list[Use]:
        """The tags whose rows are chosen."""
        return [item.data(_USE) for item in self.list.selectedItems()]

    def rename(self) -> None:
        """Ask for another name for the chosen tag; the name of another tag makes one of the two."""
        if len(self.chosen) == 1:
            use = self.chosen[0]
            name = ask_name(self, tr("Rename the tag “{0}”").format(use.name), use.name)
            if name is not None:
                self.call(use, name)

    def call(self, use: Use, name: str) -> None:
        """Give a tag this name."""
        wanted = tags.clean(name)
        if not wanted or wanted == use.name:
            return
        same = next((one for one in self._uses if one.name.casefold() == wanted.casefold() and one.id != use.id), None)
        if same is not None:
            self.join(same, [use])
            return
        label = tr("Rename the tag “{0}” to “{1}”").format(use.name, wanted)
        self._bridge.change(label, tags.rename, use.id, wanted, then=lambda _: self.renamed.emit(use.name, wanted))

    def merge(self) -> None:
        """Make one tag of those that are chosen; she says which name it has."""
        chosen = sorted(self.chosen, key=lambda use: -use.count)
        if len(chosen) > 1:
            names = [use.name for use in chosen]
            name = ask_name(self, tr("Merge {0} tags into one").format(len(chosen)), names[0], names[1:])
            if name is not None and tags.clean(name):
                self._merge_as(chosen, tags.clean(name))

    def _merge_as(self, chosen: Sequence[Use], name: str) -> None:
        keep = next((use for use in self._uses if use.name.casefold() == name.casefold()), None)
        if keep is not None:
            self.join(keep, [use for use in chosen if use.id != keep.id])
            return
        first, others = chosen[0], chosen[1:]

        def merged(_: object) -> None:
            for use in chosen:
                self.renamed.emit(use.name, name)

        label = tr("Merge {0} tags into “{1}”").format(len(chosen), name)
        self._bridge.change(label, tags.merge, first.id, [use.id for use in others], name, then=merged)

    def join(self, keep: Use, others: Sequence[Use]) -> None:
        """Let all that bears one of the others bear `keep`."""

        def joined(_: object) -> None:
            for use in others:
                self.renamed.emit(use.name, keep.name)

        what = tr("“{0}”").format(others[0].name) if len(others) == 1 else counted(len(others), "tag")
        label = tr("Merge {0} into the tag “{1}”").format(what, keep.name)
        self._bridge.change(label, tags.merge, keep.id, [use.id for use in others], then=joined)

    def delete(self) -> None:
        """Take the chosen tags off everything."""
        if chosen := self.chosen:
            what = tr("the tag “{0}”").format(chosen[0].name) if len(chosen) == 1 else counted(len(chosen), "tag")
            self._bridge.change(tr("Delete {0}").format(what), tags.delete, *(use.id for use in chosen))

    def show_borne(self) -> None:
        """Go to the articles that bear the chosen tag, or to the marks when no article does."""
        if len(self.chosen) != 1:
            return
        use = self.chosen[0]
        if "article" in use.borne:
            self.articles_wanted.emit(use.name)
        elif "mark" in use.borne:
            self.marks_wanted.emit(use.name)
        else:
            return
        self.accept()

    # --- building

    def _build(self) -> None:
        about = QLabel(tr(_TOLD), wordWrap=True)
        about.setProperty("role", "muted")
        self.field = FilterField(tr("Filter tags"))
        self.field.filtered.connect(lambda _: self._fill())
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Tags"))
        self.list.setItemDelegate(_Row(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setMouseTracking(True)
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemDoubleClicked.connect(lambda _: self.rename())
        self.field.left_down.connect(self._enter)
        self.nothing = Empty()
        self.stack = QStackedWidget()
        for page in (self.list, self.nothing):
            self.stack.addWidget(page)
        self.buttons = {name: QPushButton(tr(text)) for name, text in _ACTS.items()}
        self.buttons["show"].setToolTip(tr("Show the articles or marks with this tag"))
        acts = (self.show_borne, self.rename, self.merge, self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        for widget in (about, self.field):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        column.addLayout(button_row(tuple(zip(self.buttons.values(), acts, strict=True)), self.reject))
        self._enable()

    # --- showing

    def _hear(self, changed: frozenset[str]) -> None:
        if changed & {"tag", "tagged", "article", "mark"}:
            self._question.refresh()

    def _arrived(self, uses: list[Use]) -> None:
        self._uses = uses
        self._fill()

    def _fill(self) -> None:
        wanted, chosen = self.field.wanted.casefold(), {use.id for use in self.chosen}
        row, height = self.list.currentRow(), self.list.verticalScrollBar().value()
        shown = [use for use in self._uses if wanted in use.name.casefold()]
        self.list.clear()
        for use in shown:
            item = QListWidgetItem(self.list)
            item.setData(_USE, use)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{use.name}, {told(use)}")
            item.setToolTip(use.name)
            item.setSelected(use.id in chosen)
        if not self.list.selectedItems() and chosen and shown:
            self.list.setCurrentRow(min(max(row, 0), len(shown) - 1))
        self.list.verticalScrollBar().setValue(height)
        self.nothing.say(tr("No tag has “{0}”.").format(self.field.wanted) if self._uses else tr(_NOTHING))
        self.stack.setCurrentWidget(self.list if shown else self.nothing)
        self._enable()

    def _enter(self) -> None:
        if self.list.count():
            self.list.setFocus()
            if not self.chosen:
                self.list.setCurrentRow(0)

    def _enable(self) -> None:
        writable, chosen = not self._bridge.notebook.read_only, self.chosen
        leads = len(chosen) == 1 and bool({"article", "mark"} & chosen[0].borne.keys())
        can = {"show": leads, "rename": len(chosen) == 1, "merge": len(chosen) > 1, "delete": bool(chosen)}
        for name, button in self.buttons.items():
            button.setEnabled(can[name] and (writable or name == "show"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, in_list = event.key(), self.list.hasFocus() and not self._bridge.notebook.read_only
        if in_list and key == Qt.Key.Key_Delete:
            self.delete()
        elif in_list and key == Qt.Key.Key_F2:
            self.rename()
        elif in_list and key == Qt.Key.Key_M and not event.modifiers():
            self.merge()
        elif key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # Enter is no way out
            super().keyPressEvent(event)
        elif self.list.hasFocus():
            self.show_borne()
