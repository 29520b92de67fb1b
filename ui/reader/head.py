"""The slim row above the text: read or not, important, and what can be opened beside the text."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from core.store.reading_list import State
from ui.reader.opened import Opened
from ui.translation import tr

_NARROW, _NARROWEST = 430, 370  # pixels
_ONE_ONLY = 330  # pixels in which two articles beside each other could not be read


class Head(QWidget):
    """Tells what she wants; shows what is said of the article. `beside`: this is the second reader, and can be shut."""

    state_wanted = Signal(str)
    important_wanted = Signal(bool)
    find_wanted = Signal()
    marks_wanted = Signal(bool)
    beside_wanted = Signal(int)  # an article
    type_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, *, beside: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._beside = beside
        self.setMinimumWidth(280)
        self.to_read = _button("To read", "Put on the list of what is to be read", on=True)
        self.read = _button("Read", "This article has been read", on=True)
        self.important = _button("★", "Important", on=True)
        self.find = _button("Find", "Find in this article  (Ctrl+F)")
        self.marks = _button("Marks", "What you marked in this article", on=True)
        self.second = _button("Beside", "Open another article beside this one")
        self.type = _button("Aa", "Type, size, width of the column, space between lines")
        self.way_out = _button("×", "Close this article")
        self.menu = QMenu(self)
        self._lay()
        self.way_out.setVisible(beside)  # once it is laid out: without a parent it would be a window
        self.second.setVisible(not beside)
        self._connect()

    def _lay(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(2)
        for widget in (self.to_read, self.read, self.important):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.find, self.marks, self.second, self.type, self.way_out):
            row.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow reader what has a key of its own makes room."""
        super().resizeEvent(event)
        self.find.setVisible(event.size().width() >= _NARROW)
        self.to_read.setVisible(event.size().width() >= _NARROWEST)
        self.second.setVisible(not self._beside and event.size().width() >= _ONE_ONLY)

    def _connect(self) -> None:
        self.to_read.clicked.connect(lambda on: self._say("to read" if on else ""))
        self.read.clicked.connect(lambda on: self._say("read" if on else ""))
        self.important.clicked.connect(self.important_wanted)
        self.find.clicked.connect(self.find_wanted)
        self.marks.clicked.connect(self.marks_wanted)
        self.second.clicked.connect(lambda: self.menu.popup(self.second.mapToGlobal(QPoint(0, self.second.height()))))
        self.type.clicked.connect(self.type_wanted)
        self.way_out.clicked.connect(self.close_wanted)

    def _say(self, state: State) -> None:
        self.state_wanted.emit(state)

    def show_article(self, opened: Opened, *, writable: bool) -> None:
        """Show what is said of an article, how many marks it has, and what could lie beside it."""
        self.to_read.setChecked(opened.said.state == "to read")
        self.read.setChecked(opened.said.state == "read")
        self.important.setChecked(opened.said.important)
        for button in (self.to_read, self.read, self.important):
            button.setEnabled(writable)
        count = len(opened.marks)
        self.marks.setText(tr("Marks {0}").format(count) if count else tr("Marks"))
        self._fill(opened)

    def _fill(self, opened: Opened) -> None:
        self.menu.clear()
        number = opened.article.id
        self.menu.addAction(tr("This article again"), lambda: self.beside_wanted.emit(number))
        others = [member for member in opened.story if member.article != number]
        if others:
            self.menu.addSeparator()
            self.menu.addSection(tr("Who else tells the story"))
        for member in others[:12]:
            words = ": ".join(filter(None, (member.outlet, member.title))).replace("&", "&&")
            self.menu.addAction(words[:70], lambda article=member.article: self.beside_wanted.emit(article))
        if opened.older:
            self.menu.addSeparator()
        for version in opened.older:
            words = tr("Version of {0}").format(version.imported_at[:10])
            self.menu.addAction(words, lambda article=version.article: self.beside_wanted.emit(article))


def _button(text: str, about: str, *, on: bool = False) -> QToolButton:
    button = QToolButton()
    button.setText(tr(text))
    button.setToolTip(tr(about))
    button.setAccessibleName(tr(about).split("  ")[0])
    button.setProperty("flat", True)
    button.setCheckable(on)
    return button
