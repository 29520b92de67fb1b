"""The search room: one box; results as she types, narrowed by counts; the same hits as a concordance; counts of a list.

The text in the box is all there is of a search: counts and kept searches write into it, so it can be read and changed.
"""

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.searching import facets
from core.searching.facets import Facets
from core.searching.nearest import Guess
from core.searching.session import Answer, Asked, Session
from core.store.kwic import Address
from core.store.search import Result
from core.words import counted
from ui.bridge import Bridge
from ui.desk import Desk
from ui.search import words
from ui.search.batch import BatchPage
from ui.search.facet_list import FacetList, toggled
from ui.search.head import PAGES, Head
from ui.search.hint import Hint
from ui.search.results import ResultList
from ui.translation import tr
from ui.widgets.empty import Empty
from ui.widgets.kwic_list import KwicList
from ui.widgets.question import Question

_OF_NAMES = frozenset({"mention", "alias", "actor", "pin", "refused", "sought"})
_MATTERS = _OF_NAMES | {"article", "note", "tag", "tagged", "mark"}
_LONGEST_LIST = 20_000  # characters of the list of names that are kept
_PAUSE = 150  # milliseconds after the last letter before the counts are made


class SearchPane(QWidget):
    """Keeps what she sees while she is elsewhere; Back finds it as it was."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self.session = Session()
        self.asked: Asked | None = None
        self.answer: Answer | None = None
        self.guesses: list[Guess] = []
        self._most = facets.ACTORS
        self._stale = False  # something changed while the room was not seen
        self.head, self.facets = Head(bridge), FacetList()
        self.results = ResultList(bridge, self.session)
        self.lines = KwicList(bridge, self.session.lines_count, self.session.lines)
        self.lines.setAccessibleName(tr("Hits in context"))
        self.batch = BatchPage(bridge, self.session)
        self.hint, self.nothing = Hint(), Empty()
        self._learning = Question(bridge, self.session.learn, lambda _: self._learnt())
        self._counting = Question(bridge, self.session.facets, self._show_facets)
        self._ahead = Question(bridge, self.session.look_ahead, lambda _: None)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._connect()

    # --- as she left it

    def state(self) -> dict[str, Any]:
        """What is searched for, how it is shown and ordered, and the list of names, to be kept."""
        head = self.head
        return {
            "query": head.field.text(),
            "page": head.pages.value,
            "order": head.order.value,
            "line_order": list(head.line_order.value),
            "others": head.others.isChecked(),
            "names": self.batch.names.toPlainText()[:_LONGEST_LIST],
        }

    def return_to(self, state: dict[str, Any]) -> None:
        """Search again as it was kept; what does not fit any more is left out."""
        head = self.head
        head.others.setChecked(state.get("others") is not False)
        head.order.show_value(state.get("order"))
        line_order = state.get("line_order")
        head.line_order.show_value(tuple(line_order) if isinstance(line_order, list) else None)
        self.batch.names.setPlainText(str(state.get("names", "")))
        if any(state.get("page") == page for _, page in PAGES):
            self.turn(state["page"])
        head.field.setText(str(state.get("query", "")))
        self._again()

    # --- building

    def _build(self) -> None:
        self.stack = QStackedWidget()
        for page in (self.hint, self.nothing, self.results, self.lines):
            self.stack.addWidget(page)
        self.found = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.found.addWidget(self.facets)
        self.found.addWidget(self.stack)
        self.found.setSizes([220, 780])
        self.found.setStretchFactor(1, 1)
        self.facets.hide()
        self.body = QStackedWidget()
        self.body.addWidget(self.found)
        self.body.addWidget(self.batch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        self.head.line_order.hide()
        self.setFocusProxy(self.head.field)

    def _connect(self) -> None:
        head = self.head
        head.field.typed.connect(lambda text: self._ask(text, typing=True))
        head.field.settled.connect(lambda text: self._ask(text))
        head.field.left_down.connect(self._enter)
        head.others.toggled.connect(lambda _: self._again())
        head.order.chosen.connect(lambda _: self._again())
        head.line_order.chosen.connect(lambda _: self._ask_lines())
        head.pages.chosen.connect(self.turn)
        head.saved.wanted.connect(self.search)
        head.guess.linkActivated.connect(lambda _: self.search(self.guesses[-1].query))
        self.results.rows.arrived.connect(self._arrived)
        self.results.opened.connect(self._open)
        self.lines.rows.arrived.connect(self._lines_arrived)
        self.lines.place_wanted.connect(self._show_place)
        self.facets.more_wanted.connect(self._count_more)
        self.facets.pressed_clause.connect(lambda clause: self.search(toggled(head.field.text(), clause)))
        self.batch.query_wanted.connect(self.search)
        self._pause.timeout.connect(self._ask_beside)
        self._bridge.changed.connect(self._hear)

    # --- asking

    def search(self, query: str) -> None:
        """Search for this, as if she had typed it and pressed Enter."""
        if self.head.pages.value == "batch":
            self.turn("results")
        self.head.field.setText(query)
        self._ask(query)

    def _again(self) -> None:
        self._ask(self.head.field.text())

    def _ask(self, query: str, *, typing: bool = False) -> None:
        self.head.saved.show_query(query)
        if not query.strip():
            self._clear()
            return
        asked = Asked(query, typing, self.head.order.value, self.head.others.isChecked())
        self._pause.stop()
        if asked != self.asked:
            self.asked = asked
            self.results.rows.ask(asked=asked)

    def _clear(self) -> None:
        self.asked = self.answer = None
        self.head.say("", "")
        self.head.offer("")
        self.head.count.setText("")
        self.facets.hide()
        self._put_in_front()
        self._desk.hits_wanted.emit(())

    def _arrived(self) -> None:
        """Results are there; what is shown beside them is asked for when she pauses."""
        if self.asked is None:
            return
        answer = self._bridge.now(self.session.answer, self.asked)
        self.answer = answer
        self.head.say(words.understood(answer.understood), words.odd(answer.understood))
        if self.results.rows.total:
            self.head.offer("")
        self._say_count()
        self.nothing.say(words.nothing(self.asked.query, answer.understood))
        if answer.numbers and answer.understood.scope == "articles":
            self.facets.show()  # before its counts are there, so that the results do not move when they come
        self._put_in_front()
        self._pause.start()
        if self.head.pages.value == "lines":
            self._ask_lines()

    def _ask_beside(self) -> None:
        """Counts, and the nearest to what stands nowhere."""
        if self.asked is None or self.answer is None or self._bridge.closing:
            return
        if not self.answer.numbers:
            self._bridge.ask(self, "guesses", self.session.guesses, self.asked, then=self._offer)
        self._most = facets.ACTORS
        self._counting.ask(self.asked, self._most)

    def _count_more(self) -> None:
        """Of the actors, more than before."""
        if self.asked is not None:
            self._most += facets.STEP
            self._counting.ask(self.asked, self._most)

    def _offer(self, found: list[Guess]) -> None:
        if self.answer is not None and not self.answer.numbers:
            self.guesses = found
            self.head.offer(words.guess(found))

    def _show_facets(self, found: Facets) -> None:
        if self.answer is None:
            return
        there = bool(self.answer.numbers) and self.answer.understood.scope == "articles"
        self.facets.show_facets(found, self.answer.asked.query)
        self.facets.setVisible(there)
        if there and self.asked is not None:
            self._ahead.ask(self.asked)

    # --- concordance

    def _ask_lines(self) -> None:
        if self.asked is not None:
            self.lines.rows.ask(asked=self.asked, order=self.head.line_order.value)

    def _lines_arrived(self) -> None:
        """The first page may be there before all hits are: then all are looked for, and the count is told again."""
        if self.asked is None or self.head.pages.value != "lines":
            return
        order = self.head.line_order.value
        if not self.session.is_complete(self.asked, order):
            self._bridge.ask(self, "places", self.session.places, self.asked, order,
                             then=lambda _: self.lines.rows.refresh())  # fmt: skip
        self._say_count()
        self._put_in_front()

    # --- showing

    def turn(self, page: object) -> None:
        """To the results, the concordance, or the list of names."""
        self.head.pages.show_value(page)
        self.head.order.setVisible(page == "results")
        self.head.line_order.setVisible(page == "lines")
        self.body.setCurrentWidget(self.batch if page == "batch" else self.found)
        for widget in (self.head.understood, self.head.odd, self.head.guess):
            widget.setVisible(page != "batch" and bool(widget.text()))
        if page == "lines":
            self._ask_lines()
        self._say_count()
        self._put_in_front()

    def _put_in_front(self) -> None:
        if self.asked is None or self.answer is None:
            self.stack.setCurrentWidget(self.hint)
        elif not self.answer.numbers:
            self.stack.setCurrentWidget(self.nothing)
        else:
            self.stack.setCurrentWidget(self.lines if self.head.pages.value == "lines" else self.results)

    def _say_count(self) -> None:
        page, said = self.head.pages.value, ""
        if self.asked is not None and self.answer is not None and page == "results":
            said = counted(len(self.answer.numbers), self.answer.understood.scope.removesuffix("s"))
        elif self.asked is not None and self.answer is not None and page == "lines":
            complete = self.session.is_complete(self.asked, self.head.line_order.value)
            said = self._lines_said() if complete else tr("Looking for all hits…")
        self.head.count.setText(said)

    def _lines_said(self) -> str:
        total = self.lines.rows.total
        if self.answer is None or not self.answer.numbers:
            return counted(0, "article")
        if not total:
            return tr("Nothing in the texts: the hits are in titles, or only conditions were given")
        return tr("{0} in {1}").format(counted(total, "hit"), counted(len(self.answer.numbers), "article"))

    def _enter(self) -> None:
        """From the box down to what was found."""
        if self.stack.currentWidget() is self.lines:
            self.lines.setFocus()
        elif self.stack.currentWidget() is self.results:
            self.results.enter()

    # --- opening

    def _open(self, row: Any) -> None:
        if not isinstance(row, Result):
            self._desk.show_note(row.id)
            return
        if self.asked is not None:
            self._bridge.ask(self, "place", self.session.first_place, self.asked, row.article,
                             then=lambda place: self._go(row.article, place))  # fmt: skip

    def _go(self, article: int, place: Address | None) -> None:
        if place is None:
            self._tell_hits()
            self._desk.open_article(article)
        else:
            self._show_place(*place)

    def _show_place(self, article: int, start: int, end: int) -> None:
        self._tell_hits()
        self._desk.show_place(article, start, end)

    def _tell_hits(self) -> None:
        if self.answer is not None:
            self._desk.hits_wanted.emit(self.answer.understood.words)

    # --- what changes

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.session.names is None:
            self._learning.refresh()
        elif self._stale:
            self._refresh(of_names=True)
        self._stale = False
        if self.results.currentIndex().isValid() and self.stack.currentWidget() is self.results:
            self.results.setFocus()  # she comes back from what she opened
        elif self.stack.currentWidget() is not self.lines:
            self.head.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _hear(self, tables: frozenset[str]) -> None:
        if not tables & _MATTERS:
            return
        if self.isVisible():
            self._refresh(of_names=bool(tables & _OF_NAMES))
        else:
            self.session.forget(of_names=bool(tables & _OF_NAMES))
            self._stale = True

    def _refresh(self, *, of_names: bool) -> None:
        self.session.forget(of_names=of_names)
        if of_names:
            self._learning.refresh()
        self._refresh_lists()

    def _refresh_lists(self) -> None:
        if self.asked is not None:
            self.results.rows.refresh()
            if self.head.pages.value == "lines":
                self.lines.rows.refresh()

    def _learnt(self) -> None:
        """Names are known now: look again, with their other names."""
        self._bridge.ask(self, "prepare", self.session.prepare, then=lambda _: None)
        if self.asked is not None and self.isVisible():
            self._refresh_lists()
