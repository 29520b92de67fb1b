"""How she marks the text: each act one step that can be undone, and the sheet of a mark."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from core.notebook import Sitting
from core.store import marks
from core.store.marks import Mark
from ui.bridge import Bridge
from ui.reader.article_view import ArticleView
from ui.reader.colour_row import meaning
from ui.reader.colours_dialog import ColoursDialog
from ui.reader.mark_sheet import MarkSheet

_SHOWN = 40  # letters of a mark in a label


def shown(words: str) -> str:
    """The words of a mark as a label has them."""
    line = " ".join(words.split())
    return f"“{line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + '…'}”"


class Marking(QObject):
    """The marks of the article in one view. `article` and `meanings` are kept up by the pane."""

    def __init__(self, bridge: Bridge, view: ArticleView, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._view, self._parent = bridge, view, parent
        self.article: int | None = None
        self.meanings: Mapping[int, str] = {}
        self._sitting = Sitting()  # what is written while the sheet is open is one step
        self.sheet = MarkSheet(parent)
        bridge.leaving.connect(self.sheet.flush)
        self.sheet.recoloured.connect(self.recolour)
        self.sheet.written.connect(self.write)
        self.sheet.remove_wanted.connect(self.remove)
        self.sheet.names_wanted.connect(self.ask_names)
        self.sheet.left.connect(lambda: view.light_mark(None))
        view.mark_clicked.connect(self.open)

    @property
    def writable(self) -> bool:
        """Can anything be marked here?"""
        return self.article is not None and not self._bridge.notebook.read_only

    def make(self, colour: int) -> None:
        """Mark what is selected in a colour, and let the selection go, so that the colour is seen."""
        span = self._view.selection()
        if span is None or not self.writable:
            return
        label = f"Mark {shown(self._view.text[slice(*span)])} as {self._named(colour)}"
        self._bridge.change(label, marks.add, self.article, *span, colour)
        cursor = self._view.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._view.setTextCursor(cursor)

    def make_with_note(self) -> None:
        """Mark what is selected and ask for a note at once."""
        span = self._view.selection()
        there = next((mark for mark in self._view.coloured.marks if (mark.start, mark.end) == span), None)
        if span is not None and self.writable:
            at = self._view.viewport().mapToGlobal(self._view.rect_of(*span).bottomLeft())
            if there is not None:
                self.open(there, at)
                return
            label = f"Mark {shown(self._view.text[slice(*span)])}"
            self._bridge.change(label, marks.add, self.article, *span, 1, then=lambda number: self._ask(number, at))

    def _ask(self, number: int | None, at: QPoint) -> None:
        mark = self._bridge.now(marks.get, number) if number is not None else None
        if mark is not None:
            self.open(mark, at)

    def open(self, mark: Mark, at: QPoint) -> None:
        """The sheet of a mark, at a point of the screen."""
        self._view.light_mark(mark.id)
        self._sitting = Sitting()
        self.sheet.open_at(mark, self.meanings, at + QPoint(0, 14), writable=self.writable)

    def recolour(self, number: int, colour: int) -> None:
        """Give a mark another colour."""
        if (mark := self._mark(number)) is not None and mark.colour != colour:
            self._bridge.change(f"Mark {shown(mark.quote)} as {self._named(colour)}", marks.recolour, number, colour)

    def write(self, number: int, note: str) -> None:
        """Keep the note on a mark."""
        if (mark := self._mark(number)) is not None:
            self._bridge.go_on(f"Note on {shown(mark.quote)}", self._sitting, marks.set_note, number, note)

    def remove(self, number: int) -> None:
        """Take a mark off."""
        if (mark := self._mark(number)) is not None:
            self._bridge.change(f"Remove the mark on {shown(mark.quote)}", marks.remove, [number])

    def ask_names(self) -> None:
        """Ask what the colours mean."""
        dialog = ColoursDialog(self.meanings, self._parent)
        dialog.named.connect(lambda names: self._bridge.change("Name the colours", marks.name_colours, names))
        dialog.open()

    def _mark(self, number: int) -> Mark | None:
        return self._bridge.now(marks.get, number) if not self._bridge.notebook.read_only else None

    def _named(self, colour: int) -> str:
        return f"“{meaning(colour, self.meanings)}”"
