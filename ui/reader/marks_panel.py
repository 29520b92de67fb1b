"""The list of her marks beside the text, of the article or of the notebook, narrowed by words, colour and tag."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from core.store import mark_list
from core.store.mark_list import By, Found, Listed
from core.words import figure
from ui.bridge import Bridge
from ui.reader.colour_row import icon, meaning
from ui.reader.mark_rows import MarkList
from ui.translation import tr
from ui.widgets.filter_field import FilterField
from ui.widgets.menu_button import MenuButton
from ui.widgets.question import Question
from ui.widgets.segments import Segments

_NARROW = 560  # pixels
_WIDE = 300  # pixels in which the field and the button stand beside each other
_LONGEST = 22  # letters of a tag on the button
_HOW = "Select words in the text and press 1 to 5 to mark them in a colour."
#: What, when it changes, changes a list of all marks.
_TABLES = frozenset({"mark", "tag", "tagged", "article"})


class Sides(QSplitter):
    """The text and the list beside it, or below it where there is not room for both."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        wanted = Qt.Orientation.Vertical if event.size().width() < _NARROW else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            self.setOrientation(wanted)
            self.setSizes([620, 250] if wanted == Qt.Orientation.Horizontal else [650, 212])
        super().resizeEvent(event)


class MarksPanel(QWidget):
    """What is chosen in the lists is acted on by the pane; `everywhere` says which marks are listed."""

    place_wanted = Signal(object)  # a mark
    open_wanted = Signal(object, QPoint)
    remove_wanted = Signal(list)  # numbers of marks
    tags_wanted = Signal(list)  # marks
    names_wanted = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(210)
        self._here: list[Listed] = []
        self._left: list[Listed] = []
        self._meanings: Mapping[int, str] = {}
        self._there: Sequence[tuple[By, int]] = ()
        self._stale = True
        self._most: int | None = mark_list.MOST
        self.by: By | None = None
        self._question = Question(bridge, mark_list.search, self._show)
        self._make()
        self._lay()
        self._connect(bridge)

    # --- building

    def _make(self) -> None:
        self.heading = QLabel(tr("Marks"))
        self.heading.setProperty("role", "heading")
        self.names = QPushButton(tr("Colours…"))
        self.names.setFlat(True)
        self.names.setProperty("flat", True)
        self.names.setToolTip(tr("Say what the colours mean"))
        self.scope = Segments((("This article", False), ("Notebook", True)), self)
        self.scope.show_value(False)
        self.field = FilterField(tr("Filter marks"))
        self.narrow = MenuButton(tr("All marks"), QMenu())
        self.narrow.setAccessibleName(tr("Narrow the marks by colour or tag"))
        self.empty, self.said, self.lost_heading = (QLabel(wordWrap=True) for _ in range(3))
        for label, below in ((self.empty, 8), (self.said, 6), (self.lost_heading, 4)):
            label.setProperty("role", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(14, 8, 14, below)
        self.all = QPushButton(tr("Show all"))
        self.list = MarkList(tr("Marks"), self)
        self.lost = MarkList(tr("Marks that could not be placed"), self)

    def _lay(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(14, 6, 8, 4)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.names)
        foot.setContentsMargins(0, 0, 10, 6)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.all)
        tools, self._narrowing = QVBoxLayout(), QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for layout in (tools, self._narrowing):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(6)
        tools.setContentsMargins(10, 0, 10, 8)
        tools.addWidget(self.scope)
        tools.addLayout(self._narrowing)
        for widget in (self.field, self.narrow):
            self._narrowing.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self.empty)
        column.addWidget(self.list, 3)
        column.addLayout(foot)
        column.addWidget(self.lost_heading)
        column.addWidget(self.lost, 1)
        for widget in (self.empty, self.said, self.all, self.lost_heading, self.lost):
            widget.hide()  # what takes no room must not ask for any at first

    def _connect(self, bridge: Bridge) -> None:
        self.names.clicked.connect(self.names_wanted)
        self.scope.chosen.connect(self.look)
        self.field.filtered.connect(lambda _: self.refresh())
        self.field.left_down.connect(self._enter)
        self.narrow.opened.aboutToShow.connect(self._fill_narrow)
        self.all.clicked.connect(self._show_all)
        bridge.changed.connect(self._hear)
        for one in (self.list, self.lost):
            one.place_wanted.connect(self.place_wanted)
            one.open_wanted.connect(self.open_wanted)
            one.remove_wanted.connect(self.remove_wanted)
            one.tags_wanted.connect(self.tags_wanted)

    def sizeHint(self) -> QSize:
        """The text beside or above it has the most room."""
        return QSize(250, 230)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below the text there is more width than height."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE
        ways = QBoxLayout.Direction
        self._narrowing.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

    # --- what is shown

    @property
    def everywhere(self) -> bool:
        """Are the marks of all articles listed?"""
        return bool(self.scope.value)

    def look(self, everywhere: bool) -> None:
        """List the marks of the whole notebook, or of the article."""
        self.scope.show_value(everywhere)
        self._most = mark_list.MOST
        self.refresh()

    def narrow_by(self, by: By | None) -> None:
        """List only the marks of a colour, with a tag, or all."""
        self.by, self._most = by, mark_list.MOST
        self.refresh()

    def show_marks(self, marks: Sequence[Listed], left: Sequence[Listed], meanings: Mapping[int, str]) -> None:
        """Show the marks of an article, and those `left` on older versions of it; written once it can be seen."""
        shown = (list(marks), list(left), dict(meanings))
        if shown != (self._here, self._left, self._meanings):
            self._here, self._left, self._meanings = shown
            self.refresh()

    def refresh(self) -> None:
        """Write the list anew, now or when it can be seen."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        if self.everywhere:
            self._question.refresh(self.field.wanted, self.by, self._most)
        else:
            self._write(mark_list.found_in(self._here, self.field.wanted, self.by))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _hear(self, tables: frozenset[str]) -> None:
        if self.everywhere and tables & _TABLES:
            self.refresh()

    def _show(self, found: Found) -> None:
        if self.everywhere:
            self._write(found)

    def _write(self, found: Found) -> None:
        self._there = found.there
        if self.by is not None and self.by not in (by for by, _ in found.there) and found.there:
            self.by = None  # nothing bears that colour or tag any more
            self.refresh()
            return
        left = [] if self.everywhere else self._left
        self.list.fill(found.rows, self._meanings)
        self.lost.fill(left, self._meanings, left=True)
        self._say(found)
        self.lost_heading.setText(tr("On an older version; the words do not stand here any more:"))
        for widget in (self.lost_heading, self.lost):
            widget.setVisible(bool(left))

    def _say(self, found: Found) -> None:
        there, filtered = sum(n for by, n in found.there if by[0] == "colour"), bool(self.field.wanted or self.by)
        self.empty.setText(tr("No mark fits all of this.") if there else tr(_HOW))
        self.empty.setVisible(not found.rows)
        self.list.setVisible(bool(found.rows))
        cut = len(found.rows) < found.total
        some = tr("{0} of {1} marks").format(figure(found.total), figure(there)) if filtered else ""
        self.said.setText(
            tr("Showing {0} of {1}").format(figure(len(found.rows)), figure(found.total)) if cut else some
        )
        self.said.setVisible(bool(found.rows and (cut or filtered)))
        self.all.setVisible(cut)
        self.narrow.setText(self._words(self.by, _LONGEST) if self.by else tr("All marks"))
        self.narrow.setEnabled(bool(there))
        self.field.setEnabled(bool(there) or bool(self.field.text()))

    def _show_all(self) -> None:
        self._most = None
        self.refresh()

    def _enter(self) -> None:
        self.list.setFocus()
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    # --- by what it is narrowed

    def _words(self, by: By, most: int = 60) -> str:
        sort, value = by
        if sort == "colour":
            return meaning(int(value), self._meanings)
        name = f"#{value}" if sort == "tag" else tr("Without a tag")
        return name if len(name) <= most else name[: most - 1] + "…"

    def _fill_narrow(self) -> None:
        menu, before = self.narrow.opened, ""
        menu.clear()
        self._entry(tr("All marks"), None)
        for by, count in self._there:
            if by[0] != before:
                menu.addSeparator()
            before = by[0]
            action = self._entry(f"{self._words(by)}\t{figure(count)}".replace("&", "&&"), by)
            if by[0] == "colour":
                action.setIcon(icon(int(by[1]), self.devicePixelRatioF()))

    def _entry(self, words: str, by: By | None) -> QAction:
        action = self.narrow.opened.addAction(words, lambda: self.narrow_by(by))
        action.setCheckable(True)
        action.setChecked(by == self.by)
        return action
