"""The question in front: what is asked and why, what was decided before, the sides, the answers."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.model import Kind
from core.resolving.board import Board
from core.resolving.questions import LIKELY, Question
from core.store.decided import Past
from core.words import counted, figure
from ui.review import words
from ui.review.acts import suggested_name
from ui.review.answer_bar import AnswerBar
from ui.review.comparison import Comparison
from ui.review.facts import Facts
from ui.review.members import Members
from ui.review.sides import breakable
from ui.translation import tr
from ui.widgets.lettering import small
from ui.widgets.words import kind_word, moment


class QuestionView(QWidget):
    """Shows one question; `members`, `kind`, `name` and `note` are what she has chosen for her answer."""

    opened = Signal(int, int, int)

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self.facts: Facts | None = None
        self._board: Board | None = None
        self._kind: Kind = "other"
        self.body: Comparison | Members | None = None
        self.count, self.title = self._muted(), QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.title.setProperty("role", "title")
        self.title.setMinimumWidth(1)
        self.why = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.why.setMinimumWidth(1)
        self.past = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.past.setProperty("role", "remark")
        self.past.setMinimumWidth(1)
        self.answers = AnswerBar()
        self._lay_out()

    def _lay_out(self) -> None:
        self._page = QWidget()
        self._page.setProperty("role", "sheet")
        self._page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sheet = QVBoxLayout(self._page)
        self._sheet.setContentsMargins(28, 22, 28, 24)
        self._sheet.setSpacing(6)
        for widget in (self.count, self.title, self.why, self.past):
            self._sheet.addWidget(widget)
        self._sheet.addSpacing(16)
        self._sheet.addStretch(1)
        self.area = QScrollArea(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.answers)

    def _muted(self) -> QLabel:
        label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", "muted")
        label.setFont(small(self.font()))
        return label

    # --- what she has chosen

    @property
    def members(self) -> list[int]:
        """The actors whom she takes for one."""
        if isinstance(self.body, Members) and self.body.boxes:
            return self.body.ticked
        return list(self.facts.question.actors) if self.facts else []

    @property
    def kind(self) -> Kind:
        """What she says that a name of several kinds is."""
        return self._kind

    @property
    def name(self) -> str:
        """The name to keep."""
        return self.answers.name.name

    @property
    def note(self) -> str:
        return self.answers.note.text().strip()

    # --- showing

    def ask(self, question: Question, board: Board, number: int, total: int) -> None:
        """Show what is asked, before the facts are there."""
        self._board = board
        stake = counted(question.at_stake(board.places), "mention")
        self.count.setText(tr("Question {0} of {1} · {2} in question").format(figure(number), figure(total), stake))
        self.title.setText(breakable(words.title(question, board.called)))
        if self.facts is None or self.facts.question != question:
            self._say_why(words.reasons(question, board.called))

    def _say_why(self, text: str) -> None:
        self.why.setText(text)
        self.why.setVisible(bool(text))

    def show_facts(self, facts: Facts, board: Board) -> None:
        """Show the sides. The same question again keeps her note, her ticks and where she was reading."""
        before = self.facts
        again = before is not None and before.question.actors == facts.question.actors
        ticked = self.members if again else _ticked(facts.question)
        if again and before == facts:
            return
        place = self.area.verticalScrollBar().value() if again else 0
        self.facts, self._board = facts, board
        self._fill(facts, board.called, ticked)
        if not again:
            self.answers.note.clear()
            self._offer()
        self._say()
        self.area.verticalScrollBar().setValue(place)

    def _fill(self, facts: Facts, called: Mapping[int, tuple[str, Kind]], ticked: list[int]) -> None:
        question = facts.question
        if question.sort == "pair":
            shared = (
                tr("No article has both of them."), tr("1 article has both of them."), tr("{0} have both of them.")
            )[min(facts.together, 2)]  # fmt: skip
            said = shared.format(counted(facts.together, "article"))
            self._say_why(f"{words.reasons(question, called)} {said}")
        self.past.setText("\n".join(_past(one) for one in facts.past))
        self.past.setVisible(bool(facts.past))
        by_kind = question.sort == "kinds"
        if by_kind and facts.sides:
            self._kind = facts.sides[0].row.kind
        if self.body is not None:
            self._sheet.removeWidget(self.body)
            self.body.hide()
            self.body.deleteLater()
        self.body = self._body(facts, called, ticked, by_kind)
        self.body.opened.connect(self.opened)
        self.body.kind_chosen.connect(self._choose_kind)
        self._sheet.insertWidget(self._sheet.count() - 1, self.body)

    def _body(
        self, facts: Facts, called: Mapping[int, tuple[str, Kind]], ticked: list[int], by_kind: bool
    ) -> Comparison | Members:
        if len(facts.sides) == 2 and facts.question.sort != "group":
            return Comparison(facts.sides, by_kind=by_kind)
        why = [] if by_kind else [_why(facts.question, one.row.id, called) for one in facts.sides]
        body = Members(facts.sides, why, ticked, by_kind=by_kind)
        body.changed.connect(self._retick)
        return body

    def _retick(self) -> None:
        self._offer()
        self._say()

    def _choose_kind(self, kind: Kind) -> None:
        self._kind = kind
        self._say()

    def toggle(self, number: int) -> None:
        """Tick or untick a member of a group."""
        if isinstance(self.body, Members):
            self.body.toggle(number)

    def _offer(self) -> None:
        if self.facts is None or self._board is None or self.facts.question.sort == "kinds":
            self.answers.offer([])
            return
        members = self.members
        names = [self._board.called[actor][0] for actor in members]
        written = [text for side in self.facts.sides if side.row.id in members for text, _ in side.names]
        if len(members) < 2:
            self.answers.offer([""])
            return
        self.answers.offer([suggested_name(self._board, members), *names, *written])

    def _say(self) -> None:
        if self.facts is None:
            return
        question, number = self.facts.question, len(self.members)
        if question.sort == "kinds":
            self.answers.say(
                tr("One: {0}").format(kind_word(self._kind)), tr("Different things"), writable=self._writable
            )
        elif question.sort == "group":
            two = any({a, b} <= set(self.members) for a, b in self.facts.apart)
            same = tr("Same: these {0}").format(number) if number > 1 else tr("Same: tick two or more")
            same = tr("You said that two of these differ") if two else same
            self.answers.say(same, tr("All different"), writable=self._writable, same_possible=number > 1 and not two)
        else:
            self.answers.say(tr("Same"), tr("Different"), writable=self._writable)


def _why(question: Question, actor: int, called: Mapping[int, tuple[str, Kind]]) -> str:
    """What was found of one member; the one that the others may be is what it was found of."""
    return "" if actor == question.actors[0] else words.link_reasons(question, actor, called)


def _ticked(question: Question) -> list[int]:
    """Whom to tick in a group at first: those with a likely link."""
    likely = {actor for one in question.links if one.confidence >= LIKELY for actor in (one.a, one.b)}
    return [actor for actor in question.actors if actor in likely]


def _past(one: Past) -> str:
    """“25 Nov 2026, 14:31: “A” and “B” are two — other patronymic. Taken back since.”"""
    note = f" — {one.note}" if one.note else ""
    return f"{moment(one.at)}: {one.label}{note}{'' if one.holds else tr(' (taken back)')}"
