"""Rows of a tree whose text is broken into as many lines as it needs."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

_SIDES, _ABOVE = 12, 4  # pixels that the style leaves around a text
_ENDLESS = 100_000
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)


class WrappedRows(QStyledItemDelegate):
    """Qt breaks the text of a cell but leaves its row as high as one line."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.setItemDelegate(self)
        tree.setWordWrap(True)
        tree.header().sectionResized.connect(lambda *_: tree.scheduleDelayedItemsLayout())

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.displayAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        usual = super().sizeHint(option, index)
        text = index.data()
        if not isinstance(text, str) or not index.parent().isValid():  # a group's title has the row for itself
            return usual
        inset = 0 if index.column() else 2 * self._tree.indentation()
        width = self._tree.columnWidth(index.column()) - inset - _SIDES
        lines = option.fontMetrics.boundingRect(QRect(0, 0, max(40, width), _ENDLESS), _WRAP, text)
        return QSize(40, lines.height() + 2 * _ABOVE)
