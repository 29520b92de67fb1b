"""The head of the search room: the box, how it was understood, what is shown and in which order."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.search.field import SearchField
from ui.search.saved import SavedButton
from ui.translation import tr
from ui.widgets.lettering import scaled
from ui.widgets.menu_button import ChoiceButton
from ui.widgets.segments import Segments
from ui.widgets.tick_box import TickBox

ORDERS = (("Best first", "best"), ("Newest first", "newest"), ("Oldest first", "oldest"), ("By outlet", "outlet"))
LINE_ORDERS = (
    ("By date, oldest first", ("date", False)),
    ("By date, newest first", ("date", True)),
    ("By outlet", ("outlet", False)),
    ("By the words before", ("left", False)),
    ("By the words behind", ("right", False)),
)
PAGES = (("Results", "results"), ("Concordance", "lines"), ("List of names", "batch"))


class Head(QWidget):
    """Only the widgets; the room connects them."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = SearchField()
        self.field.setFont(scaled(self.field.font(), 1.15))
        self.saved = SavedButton(bridge)
        self.others = TickBox(tr("Other names too"), toolTip=tr("A name finds the other names of the same actor"))
        self.others.setChecked(True)
        self.understood = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.understood.setProperty("role", "muted")
        self.odd = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.odd.setProperty("role", "error")
        self.guess = QLabel(wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self.guess.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse
                                           | Qt.TextInteractionFlag.LinksAccessibleByKeyboard)  # fmt: skip
        self.guess.setAccessibleName(tr("Did you mean"))
        self.pages = Segments(PAGES)
        self.pages.show_value("results")
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.order, self.line_order = ChoiceButton(ORDERS), ChoiceButton(LINE_ORDERS)
        self._build()
        self.setFocusProxy(self.field)

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self.field, 1)
        first.addWidget(self.others)
        first.addWidget(self.saved)
        last = QHBoxLayout()
        last.setSpacing(12)
        last.addWidget(self.pages)
        last.addWidget(self.count, 1)
        for button, tip in ((self.order, tr("Order of the results")), (self.line_order, tr("Order of the lines"))):
            button.setProperty("flat", True)
            button.setToolTip(tip)
            last.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 10)
        column.setSpacing(7)
        column.addLayout(first)
        for label in (self.understood, self.odd, self.guess):
            label.hide()
            column.addWidget(label)
        column.addSpacing(1)
        column.addLayout(last)

    def say(self, understood: str, odd: str) -> None:
        """How the query was understood, and what was passed over."""
        for label, text in ((self.understood, understood), (self.odd, odd)):
            label.setText(text)
            label.setVisible(bool(text))

    def offer(self, guess: str) -> None:
        """What she may have meant, with links; "" for nothing."""
        self.guess.setText(guess)
        self.guess.setVisible(bool(guess))
