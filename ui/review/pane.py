"""The review room: open questions at the left, the one in front at the right; or what was decided."""

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.resolving.board import Board, kinds_of, lay_out
from core.resolving.questions import Key, Question
from ui.bridge import Bridge
from ui.desk import Desk
from ui.review import acts, facts
from ui.review.accept_dialog import AcceptDialog, likely
from ui.review.decided_list import DecidedList
from ui.review.decision_view import DecisionView
from ui.review.question_list import QuestionList, Questions
from ui.review.question_view import QuestionView
from ui.review.side_bar import SideBar
from ui.translation import tr
from ui.widgets.empty import Empty
from ui.widgets.question import Question as Asking

_MATTERS = frozenset({"mention", "alias", "actor", "pin", "refused", "article", "apart", "put_off", "sought"})
#: Names are compared again when nothing has changed for so many milliseconds.
_QUIET = 2_000


class ReviewPane(QWidget):
    """Asks, shows, and writes down her answers. What she looks at stays in front when the list is made anew."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self._writable = not bridge.notebook.read_only
        self.board: Board | None = None
        self._comparing = self._outdated = False
        self._answered: set[Key] = set()  # not to be shown while the notebook still says that they are open
        self._wanted: Key | None = None  # to be in front as soon as it is there
        self._last: list[Key] = []
        self.model = Questions(self)
        self.decided, self.decision = DecidedList(bridge), DecisionView(bridge)
        self.side = SideBar(QuestionList(self.model), self.decided)
        self.list = self.side.list
        self.view = QuestionView(writable=self._writable)
        self.nothing = Empty()
        self._board = Asking(bridge, self._lay_out_quickly, self._show)
        self._facts = Asking(bridge, facts.look, self._show_facts)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(self._compare)
        self._build()
        self._connect()
        self._keys()
        bridge.ask_history()

    # --- building

    def _build(self) -> None:
        self.stack = QStackedWidget()
        for widget in (self.nothing, self.view, self.decision):
            self.stack.addWidget(widget)
        self.nothing.say(tr("Comparing the names…"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.splitter.addWidget(self.side)
        self.splitter.addWidget(self.stack)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([340, 900])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._follow())
        self.list.entered.connect(self._enter)
        self.side.page.chosen.connect(self._turn)
        self.side.chips.changed.connect(lambda _: self._fill())
        self.side.unlikely.toggled.connect(lambda _: self.refresh())
        self.decided.list.chosen_by_hand.connect(lambda _: self.decision.show_decision(self.decided.chosen))
        self.decided.model.arrived.connect(lambda: self.decision.show_decision(self.decided.chosen))
        self.side.accept.clicked.connect(lambda _=False: self.accept_all())
        answers = self.view.answers
        answers.same_wanted.connect(self.same)
        answers.different_wanted.connect(self.different)
        answers.later_wanted.connect(self.later)
        answers.undo_wanted.connect(self.undo)
        self.view.opened.connect(self._desk.show_place)
        self._bridge.changed.connect(self._hear)
        self._bridge.history_moved.connect(lambda labels: answers.show_undo(labels[0] if self._writable else None))
        for failed in (self._bridge.refused, self._bridge.broke):
            failed.connect(self._failed)

    def _keys(self) -> None:
        """Letters are keys here, except where she types."""
        for letter, act in (
            ("S", self.same),
            ("D", self.different),
            ("N", self.different),
            ("L", self.later),
            ("U", self.undo),
            *((str(number), lambda number=number: self.view.toggle(number)) for number in range(1, 9)),
        ):
            shortcut = QShortcut(QKeySequence(letter), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down lead through the questions wherever the focus is, unless somebody there needs them."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.list.isVisible():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._select(self.list.currentIndex().row() + step)
        else:
            super().keyPressEvent(event)

    # --- asking

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.board is None:
            self._compare()
        elif self._outdated:
            self.refresh()
        self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._quiet.stop()

    def _hear(self, tables: frozenset[str]) -> None:
        if not tables & _MATTERS:
            return
        self._outdated = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """The notebook changed: see what is still open; names are compared again when it is quiet."""
        self._outdated = False
        if self.board is not None:
            self._board.refresh(self.side.unlikely.isChecked())
        if self.decided.isVisible():
            self.decided.refresh()

    def _lay_out_quickly(self, db: Any, unlikely: bool) -> Board:
        """On another thread, and so is the next."""
        base = self.board.base if self.board else None
        return lay_out(db, base, again=False, unlikely=unlikely, stop=lambda: self._bridge.closing)

    def _compare(self) -> None:
        """Compare the names anew. In a large notebook that takes long, and she goes on meanwhile."""
        if self._comparing:
            return
        self._comparing = True
        base, bridge, unlikely = (self.board.base if self.board else None), self._bridge, self.side.unlikely.isChecked()

        def compare(db: Any) -> Board:
            return lay_out(db, base, again=True, unlikely=unlikely, stop=lambda: bridge.closing)

        bridge.ask(self, "compare", compare, then=self._compared)

    def _compared(self, board: Board) -> None:
        self._comparing = False
        if self.board is None:
            self._show(board)
        else:  # she has gone on meanwhile: from this base, what is open now?
            self.board = board
            self.refresh()

    def _failed(self, _: object) -> None:
        self._comparing = False
        if self._answered:
            self._answered.clear()
            self.refresh()

    # --- showing

    def _show(self, board: Board) -> None:
        self.board = board
        self._answered &= {question.key for question in board.questions if not question.later}
        self.side.show_board(board)
        self._fill()
        if board.stale and self.isVisible():
            self._quiet.start()

    def _fill(self) -> None:
        """Show the questions of the kinds that are wanted; what she looks at stays where it is."""
        if self.board is None:
            return
        shown = self._current
        before, row = (shown.key if shown else None), self.list.currentIndex().row()
        place = self.list.visualRect(self.list.currentIndex()).top()
        kinds, called = self.side.chips.kinds, self.board.called
        rows = [
            question
            for question in self.board.questions
            if question.key not in self._answered and (not kinds or kinds_of(question, called) & set(kinds))
        ]
        self.list.selectionModel().blockSignals(True)
        self.model.show(self.board, rows)
        self.list.selectionModel().blockSignals(False)
        number = self.model.number(self._wanted)
        if number is not None:
            self._wanted = None
            self._select(number)
        elif (number := self.model.number(before)) is not None:
            self._select(number, at=place)
        else:
            self._select(max(0, row))

    def _select(self, row: int, *, at: int | None = None) -> None:
        if self.model.rows:
            index = self.model.index(max(0, min(row, len(self.model.rows) - 1)))
            self.list.setCurrentIndex(index)
            if at is not None:
                self.list.executeDelayedItemsLayout()
                bar = self.list.verticalScrollBar()
                bar.setValue(bar.value() + self.list.visualRect(index).top() - at)
        self._follow()

    @property
    def _current(self) -> Question | None:
        row = self.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _follow(self) -> None:
        """Show the question that is chosen in the list."""
        question = self._current
        if question is None or self.board is None:
            self._say_nothing()
            return
        self.view.ask(question, self.board, self.list.currentIndex().row() + 1, len(self.model.rows))
        self._facts.ask(question)
        self._put_in_front()

    def _show_facts(self, found: facts.Facts) -> None:
        if self.board is not None and self._current is not None and self._current.key == found.question.key:
            self.view.show_facts(found, self.board)

    def _say_nothing(self) -> None:
        if self.board is not None:
            kinds = bool(self.side.chips.kinds)
            self.nothing.say(tr("Nothing to decide of this kind.") if kinds else _NOTHING)
        self._put_in_front()

    def _put_in_front(self) -> None:
        if self.side.page.value == "decided":
            self.stack.setCurrentWidget(self.decision)
        else:
            self.stack.setCurrentWidget(self.view if self._current is not None else self.nothing)

    def _turn(self, page: str) -> None:
        """To what is open, or to what was decided."""
        if page == "decided":
            self.decided.refresh()
        self.side.show_page(page)
        self._put_in_front()

    def _enter(self) -> None:
        """From the list to the answers; nothing is decided by that."""
        self.view.answers.same.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- answering

    def _ready(self) -> Question | None:
        """The question in front, when its sides are there and it may be answered."""
        question, shown = self._current, self.view.facts
        if not self._writable or question is None or self.stack.currentWidget() is not self.view:
            return None
        return question if shown is not None and shown.question.key == question.key else None

    def same(self) -> None:
        """They are one, or it is of the chosen kind."""
        question = self._ready()
        if question is None or self.board is None or not self.view.answers.same.isEnabled():
            return
        if question.sort == "kinds":
            acts.one_kind(self._bridge, self.board, question, self.view.kind, self.view.note, self._done)
        else:
            name = self.view.name or acts.suggested_name(self.board, self.view.members)
            acts.same(self._bridge, self.board, self.view.members, name, self.view.note, self._done)
        self._go_on(question)

    def different(self) -> None:
        """They are not one."""
        question = self._ready()
        if question is None or self.board is None:
            return
        if question.sort == "kinds":
            acts.different_kinds(self._bridge, question, self.view.note, self._done)
        else:
            acts.different(self._bridge, self.board, question, self.view.note, self._done)
        self._go_on(question)

    def later(self) -> None:
        """Ask again at the end."""
        question = self._ready()
        if question is not None and self.board is not None and not question.later:
            acts.later(self._bridge, self.board, question, self.view.note, self._done)
            self._go_on(question)
        elif question is not None:
            self._select(self.list.currentIndex().row() + 1)

    def _done(self, _: object) -> None:
        """The answer is in the notebook; `changed` brings the new list."""

    def _go_on(self, question: Question) -> None:
        """To the next question at once; the list is made anew when the answer is written."""
        row = self.list.currentIndex().row()
        self._answered.add(question.key)
        self._last.append(question.key)
        self.list.selectionModel().blockSignals(True)
        self.model.drop(row)
        self.list.selectionModel().blockSignals(False)
        self._select(row)
        self.list.setFocus()

    def undo(self) -> None:
        """Take back the newest step; the question that it answered comes to the front again."""
        if self._writable:
            self._wanted = self._last.pop() if self._last else None
            self._answered.clear()
            self._bridge.undo()

    def accept_all(self) -> None:
        """Show what is likely, and merge what she leaves ticked, in one step."""
        if self.board is None or not self.board.likely or not self._writable:
            return
        dialog = AcceptDialog(likely(self.board), self.window())
        dialog.accepted.connect(lambda: acts.accept(self._bridge, dialog.pairs))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


_NOTHING = "Nothing to decide.\n\nNames that may be one are asked about here when articles come in."
