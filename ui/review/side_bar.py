"""The left side of the room: how far she is, which page, which kinds, the list, and what can be accepted at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.resolving.board import Board
from core.words import counted, figure
from ui.review import words
from ui.review.decided_list import DecidedList
from ui.review.question_list import QuestionList
from ui.translation import tr
from ui.widgets.kind_chips import PLURALS, KindChips
from ui.widgets.lettering import small
from ui.widgets.segments import Segments
from ui.widgets.tick_box import TickBox


class SideBar(QWidget):
    """Knows nothing of what its buttons do."""

    def __init__(self, questions: QuestionList, decided: DecidedList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.decided = questions, decided
        self.setMinimumWidth(270)
        self.page = Segments((("To decide", "open"), ("Decided", "decided")))
        self.page.show_value("open")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Mentions that are in no question"))
        self.progress = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.progress.setProperty("role", "muted")
        self.progress.setFont(small(self.font()))
        self.chips = KindChips()
        self.accept = QPushButton()
        self.accept.setToolTip(tr("Look at all likely pairs in one list, and merge those that you leave ticked"))
        self.accept.hide()
        self.unlikely = TickBox(tr("Unlikely ones too"))
        self.unlikely.setFont(small(self.font()))
        self._lay_out()

    def _lay_out(self) -> None:
        self.open = QWidget()
        above, head = QVBoxLayout(), QVBoxLayout()
        above.setContentsMargins(10, 10, 10, 10)
        above.setSpacing(9)
        for widget in (self.page, self.progress, self.bar):
            above.addWidget(widget)
        head.setContentsMargins(10, 0, 10, 10)
        head.setSpacing(9)
        for widget in (self.chips, self.accept):
            head.addWidget(widget)
        self.foot = QWidget()
        self.foot.hide()
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(12, 8, 12, 10)
        foot.addWidget(self.unlikely)
        inside = QVBoxLayout(self.open)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.foot)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.open)
        self.pages.addWidget(self.decided)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.pages, 1)

    def show_board(self, board: Board) -> None:
        """Say how far she is and how much can be accepted."""
        effort = board.effort
        self.progress.setText(words.progress(board))
        self.bar.setValue(1000 * effort.settled // max(1, effort.all) if effort.open else 1000)
        for kind, chip in self.chips.chips.items():
            chip.setText(f"{tr(PLURALS[kind])} {figure(board.kinds.get(kind, 0))}")
        self.accept.setText(tr("Accept all likely ({0})…").format(figure(len(board.likely))))
        self.accept.setVisible(len(board.likely) > 1)
        self.unlikely.setText(
            tr("Unlikely ones too ({0})").format(counted(board.unlikely, "pair"))
            if board.unlikely
            else tr("Unlikely ones too")
        )
        self.foot.setVisible(board.unlikely > 0 or self.unlikely.isChecked())

    def show_page(self, page: str) -> None:
        """The open questions, or the decisions."""
        self.pages.setCurrentWidget(self.decided if page == "decided" else self.open)
        self.page.show_value(page)
