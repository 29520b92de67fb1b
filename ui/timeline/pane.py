"""The room of the timeline: who is mentioned when, and the articles behind every mark."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from core.model import RELATED_KINDS
from core.relating.periods import days_of, told
from core.store import timeline
from core.store.timeline import Told, Unit
from core.words import counted
from ui.bridge import Bridge
from ui.desk import Desk
from ui.timeline.chart import Chart
from ui.timeline.gather import Timeline, Wanted, gather, together
from ui.timeline.remembered import Look, keep, recall
from ui.timeline.told_list import ToldList
from ui.translation import tr
from ui.widgets.empty import Empty
from ui.widgets.flow import Flow
from ui.widgets.kind_chips import KindChips
from ui.widgets.question import Question
from ui.widgets.segments import Segments

_TABLES = frozenset({"mention", "alias", "actor", "pin", "refused", "article", "sought", "zone_pin"})
_UNITS = (("Day", "day"), ("Month", "month"), ("Year", "year"))
_WHO = (("Mentioned most", "strongest"), ("Chosen", "chosen"), ("Companions", "companions"))
_NO_DATES = "No article has a date yet.\nDates are set in the catalogue of an article."
_NOBODY = {
    "chosen": "Nobody is chosen.\nChoose actors in the list at the right.",
    "companions": "Nobody is chosen.\nChoose an actor, to see with whom it stands and when.",
    "strongest": "Nobody is mentioned in an article with a date.",
}


class TimelinePane(QWidget):
    """Counts anew when the notebook, the desk or a control changes and it can be seen."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self._stale = True
        self._choosing = False
        look = recall(bridge.notebook.path)
        self._unit_chosen = look.unit is not None
        self._root = desk.spot.actors[:1]  # whose companions are shown
        self.who = Segments(_WHO, self)
        self.who.show_value(look.who)
        self.units = Segments(_UNITS, self)
        if look.unit is not None:
            self.units.show_value(look.unit)
        self.kinds = KindChips(self)
        self.kinds.press(look.kinds)
        self.chart = Chart(self)
        self.empty = Empty(parent=self)
        self.caption = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.caption.setProperty("role", "muted")
        self.heading = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "heading")
        self.list = ToldList(self)
        self.below = QWidget(self)
        self._question = Question(bridge, self._gather, self._show)
        self._build()
        self._connect()

    def _build(self) -> None:
        bar = QWidget(self)
        bar.setProperty("role", "bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        first = Flow(spacing=8)
        for widget in (self.who, self.units):
            first.addWidget(widget)
        rows = QVBoxLayout(bar)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(7)
        rows.addLayout(first)
        rows.addWidget(self.kinds)
        front = QWidget(self)
        self._stack = QStackedLayout(front)
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.empty)
        self.split = QSplitter(Qt.Orientation.Vertical, self)
        self.split.addWidget(front)
        self.split.addWidget(self._build_below())
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(0, 1)
        self.caption.setMargin(6)
        self.caption.setIndent(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.split, 1)
        column.addWidget(self.caption)

    def _build_below(self) -> QWidget:
        close = QPushButton(tr("Close"), flat=True)
        close.setToolTip(tr("Put the articles away"))
        close.clicked.connect(self.below.hide)
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 8, 4)
        top.addWidget(self.heading, 1)
        top.addWidget(close)
        column = QVBoxLayout(self.below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        self.below.setMinimumHeight(150)
        self.below.hide()
        return self.below

    def _connect(self) -> None:
        self.who.chosen.connect(lambda _: self._looked())
        self.units.chosen.connect(self._choose_unit)
        self.kinds.changed.connect(lambda _: self._looked())
        self.chart.cell_chosen.connect(self._list_cell)
        self.chart.actor_chosen.connect(self._choose_actor)
        self.chart.actor_opened.connect(self._desk.show_actor)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self._desk.actors_chosen.connect(self._actors_chosen)
        self._desk.choices_changed.connect(lambda _: self._changed() if self.who.value == "companions" else None)
        self._bridge.changed.connect(lambda tables: self._changed() if tables & _TABLES else None)

    # --- what is counted

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._refresh()

    def _changed(self) -> None:
        self._stale = True
        self._refresh()

    def _refresh(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self._question.refresh(self.wanted(), self._bridge.kept)

    def wanted(self) -> Wanted:
        """What the controls say."""
        chosen = {"chosen": self._desk.spot.actors, "companions": self._root}.get(str(self.who.value), ())
        return Wanted(self.who.value, self._unit, self.kinds.kinds, chosen, self._desk.choices)  # pyright: ignore

    @staticmethod
    def _gather(db: object, wanted: Wanted, kept: dict[object, object]) -> tuple[Wanted, Timeline]:
        """On another thread."""
        return wanted, gather(db, wanted, kept)  # pyright: ignore

    def _choose_unit(self, _: object) -> None:
        self._unit_chosen = True
        self._looked()

    def _looked(self) -> None:
        """She looks at it in another way, and will the next time."""
        keep(self._bridge.notebook.path, Look(self.who.value, self._unit, self.kinds.kinds))  # pyright: ignore
        self._changed()

    @property
    def _unit(self) -> Unit | None:
        return self.units.value if self._unit_chosen else None  # pyright: ignore

    def _actors_chosen(self, chosen: tuple[int, ...]) -> None:
        self.chart.choose(set(chosen))
        if not self._choosing:
            self._root = chosen[:1]
        if self.who.value == "chosen" or (self.who.value == "companions" and not self._choosing):
            self._changed()

    # --- what is shown

    def _show(self, answer: tuple[Wanted, Timeline]) -> None:
        wanted, shown = answer
        self.units.show_value(shown.unit)
        self.chart.show_timeline(shown)
        self.chart.choose(set(self._desk.spot.actors))
        self.empty.say(_NOBODY[wanted.who] if shown.columns else _NO_DATES)
        self._stack.setCurrentWidget(self.chart if shown.columns and shown.lines else self.empty)
        self.caption.setText(_caption(wanted, shown) if shown.columns else "")

    def _choose_actor(self, actor: int) -> None:
        """Whoever is clicked among the companions does not take the place of the one whose companions they are."""
        self._choosing = self.who.value == "companions"
        self._desk.choose_actors(actor)
        self._choosing = False

    def _list_cell(self, row: int, column: int) -> None:
        shown = self.chart.shown
        days, when = days_of(shown.columns[column]), told(shown.columns[column])
        line = shown.lines[row] if row >= 0 else None
        if line is not None:
            self._choose_actor(line.actor)
        if not self.chart.count((row, column)):
            self.below.hide()
        elif line is None:
            self._list(f"{tr('All articles')}, {when}", timeline.articles_of, None, *days)
        elif shown.of is None:
            self._list(f"{line.name}, {when}", timeline.articles_of, line.actor, *days)
        else:
            actor, name = shown.of
            choices = self._desk.choices.among(*(self.kinds.kinds or RELATED_KINDS))
            heading = f"{name} — {line.name}, {when}"
            self._list(heading, together, (actor, line.actor), days, choices, self._bridge.kept)

    def _list(self, heading: str, question: Callable[..., list[Told]], *values: object) -> None:
        self._bridge.ask(self, "told", question, *values, then=lambda rows: self._show_told(heading, rows))

    def _show_told(self, heading: str, rows: list[Told]) -> None:
        self.heading.setText(f"{heading}: {counted(len(rows), 'article')}")
        self.list.told.show(rows)
        self.list.scrollToTop()
        if self.below.isHidden():
            self.below.show()
            self.split.setSizes([self.split.height() - 220, 220])

    def _open(self, index: QModelIndex) -> None:
        row: Told = index.data(Qt.ItemDataRole.UserRole)
        if row.end > row.start:
            self._desk.show_place(row.article, row.start, row.end)
        else:
            self._desk.open_article(row.article)


def _caption(wanted: Wanted, shown: Timeline) -> str:
    who = {
        "strongest": tr("The {0} mentioned most.").format(counted(len(shown.lines), "actor")),
        "chosen": tr("The chosen actors."),
        "companions": tr("With whom {0} stands in one {1}.").format(shown.of[1], tr(wanted.choices.window))
        if shown.of
        else "",
    }[wanted.who]
    left_out = tr(" {0} without a date.").format(counted(shown.undated, "article")) if shown.undated else ""
    what = tr("times together") if shown.of else tr("mentions")
    return tr("{0} Larger marks: more {1}. Click one to see the articles.{2}").format(who, what, left_out)
