"""How she marks the text: each act one step that can be undone, and the sheet of a mark."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget

from core.errors import UserError
from core.notebook import Sitting
from core.store import marks
from core.store.marks import Mark
from core.words import counted
from ui.bridge import Bridge
from ui.reader.article_view import ArticleView
from ui.reader.colour_row import meaning
from ui.reader.colours_dialog import ColoursDialog
from ui.reader.mark_sheet import MarkSheet
from ui.translation import tr
from ui.widgets.tag_field import edit_tags

_SHOWN = 40  # letters of a mark in a label


def shown(words: str) -> str:
    """The words of a mark as a label has them."""
    line = " ".join(words.split())
    return tr("“{0}”").format(line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…")


class Marking(QObject):
    """The marks of the article in one view. `article` and `meanings` are kept up by the pane."""

    def __init__(self, bridge: Bridge, view: ArticleView, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._view, self._parent = bridge, view, parent
        self.article: int | None = None
        self.meanings: Mapping[int, str] = {}
        self._sitting = Sitting()  # what is written while the sheet is open is one step
        self.sheet = MarkSheet(bridge, parent)
        bridge.leaving.connect(self.sheet.flush)
        self.sheet.recoloured.connect(self.recolour)
        self.sheet.written.connect(self.write)
        self.sheet.remove_wanted.connect(lambda number: self.remove([number]))
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
        if span is None or self.article is None:
            self._bridge.refused.emit(UserError("nothing_selected"))
            return
        label = tr("Mark {0} as {1}").format(shown(self._view.text[slice(*span)]), self._named(colour))
        self._bridge.change(label, marks.add, self.article, *span, colour)
        self._let_go()

    def _let_go(self) -> None:
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
            label = tr("Mark {0}").format(shown(self._view.text[slice(*span)]))
            self._bridge.change(label, marks.add, self.article, *span, 1, then=lambda number: self._ask(number, at))
            self._let_go()

    def _ask(self, number: int | None, at: QPoint) -> None:
        mark = self._bridge.now(marks.get, number) if number is not None else None
        if mark is not None:
            self.open(mark, at)

    def open(self, mark: Mark, at: QPoint) -> None:
        """The sheet of a mark, at a point of the screen."""
        self._view.light_mark(mark.id)
        self._sitting = Sitting()
        self.sheet.open_at(mark, shown(mark.quote)[1:-1], self.meanings, at + QPoint(0, 14), writable=self.writable)

    def recolour(self, number: int, colour: int) -> None:
        """Give a mark another colour."""
        if (mark := self._mark(number)) is not None and mark.colour != colour:
            self._bridge.change(
                tr("Mark {0} as {1}").format(shown(mark.quote), self._named(colour)), marks.recolour, number, colour
            )

    def write(self, number: int, note: str) -> None:
        """Keep the note on a mark."""
        if (mark := self._mark(number)) is not None:
            self._bridge.go_on(tr("Note on {0}").format(shown(mark.quote)), self._sitting, marks.set_note, number, note)

    def remove(self, numbers: Sequence[int]) -> None:
        """Take marks off."""
        if numbers and (mark := self._mark(numbers[0])) is not None:
            what = (
                tr("the mark on {0}").format(shown(mark.quote)) if len(numbers) == 1 else counted(len(numbers), "mark")
            )
            self._bridge.change(tr("Remove {0}").format(what), marks.remove, list(numbers))

    def tag(self, chosen: Sequence[Mark]) -> None:
        """Show and change the tags on marks."""
        if chosen and not self._bridge.notebook.read_only:
            numbers, called = [mark.id for mark in chosen], shown(chosen[0].quote)[1:-1]
            edit_tags(self._bridge, "mark", numbers, self._parent, called)

    def ask_names(self) -> None:
        """Ask what the colours mean."""
        dialog = ColoursDialog(self.meanings, self._parent)
        dialog.named.connect(lambda names: self._bridge.change("Name the colours", marks.name_colours, names))
        dialog.open()

    def _mark(self, number: int) -> Mark | None:
        return self._bridge.now(marks.get, number) if not self._bridge.notebook.read_only else None

    def _named(self, colour: int) -> str:
        return tr("“{0}”").format(meaning(colour, self.meanings))
