"""“This is a name”: what it is, whose, here or everywhere; and before everywhere a preview of all places."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.model import Kind
from core.reading.known_names import plain_of
from core.reading.seek import Preview, preview
from core.store import actors
from core.store.sought import Found
from core.words import counted, figure
from ui import corrections, theme
from ui.bridge import Bridge
from ui.reader.hits import HitList
from ui.translation import tr
from ui.widgets.actor_choice import Chosen, ask_actor
from ui.widgets.drawn_icon import badge
from ui.widgets.kind_menu import fill_kinds
from ui.widgets.lettering import small
from ui.widgets.menu_button import MenuButton
from ui.widgets.question import Question
from ui.widgets.segments import Segments
from ui.widgets.tick_box import TickBox

_HERE = "Only the place that you have selected becomes a name. Whatever is read elsewhere stays as it is."


class SeekDialog(QDialog):
    """`place` is the stretch that she selected, with what is in its way. Accepted, it does one step."""

    def __init__(self, bridge: Bridge, place: Found, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("This is a name"))
        self.resize(780, 600)
        self._bridge, self.place = bridge, place
        self.name = plain_of(place.text)
        self.chosen = Chosen(None, self.name, "person")
        self._settled = False  # she has chosen whose it is, or it was looked up
        self.found: Preview | None = None
        self._question = Question(bridge, _preview, self._show)
        self._build()
        self._connect()
        bridge.ask(self, "whose", actors.called, self.name, then=self._propose)
        self._say_choice()
        self.list.setFocus()

    # --- building

    def _build(self) -> None:
        title = QLabel(tr("“{0}” is a name").format(self.name), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        title.setProperty("role", "title")
        self.kind, self.whose = MenuButton("", QMenu()), QPushButton()
        self.scope = Segments((("Everywhere", "everywhere"), ("Here only", "here")))
        self.scope.show_value("everywhere")
        self.inflected = TickBox(
            tr("Also inflected"), toolTip=tr("Plurals, and the cases of Slavic languages: look at each")
        )
        self.any_case = TickBox(tr("In any capitals"), toolTip=tr("Also LIKE THIS and like this"))
        self.list = HitList()
        self.said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.said.setProperty("role", "muted")
        self.all, self.none = QPushButton(tr("Tick all")), QPushButton(tr("Tick none"))
        for button in (self.kind, self.whose, self.all, self.none):
            button.setAutoDefault(False)
        for widget in (self.inflected, self.any_case, self.all, self.none):
            widget.setFont(small(self.font()))
        kinds = QDialogButtonBox.StandardButton
        self._box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self._box.button(kinds.Ok).setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(title)
        column.addLayout(_row(QLabel(tr("It is")), self.kind, QLabel(tr("and stands for")), self.whose))
        column.addLayout(_row(self.scope, self.inflected, self.any_case))
        column.addWidget(self._preview(), 1)
        column.addWidget(self._box)

    def _preview(self) -> QWidget:
        self.stack, frame = QStackedWidget(), QFrame()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.all)
        foot.addWidget(self.none)
        column.addLayout(foot)
        column.addWidget(self.list, 1)
        here = QLabel(tr(_HERE), wordWrap=True, alignment=Qt.AlignmentFlag.AlignTop)
        here.setProperty("role", "muted")
        self.stack.addWidget(frame)
        self.stack.addWidget(here)
        return self.stack

    def _connect(self) -> None:
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        self.kind.opened.aboutToShow.connect(lambda: fill_kinds(self.kind.opened, self.set_kind, self.chosen.kind))
        self.whose.clicked.connect(self._ask_whose)
        self.scope.chosen.connect(lambda _: self._look())
        for box in (self.inflected, self.any_case):
            box.toggled.connect(lambda _: self._look())
        self.all.clicked.connect(lambda: self.list.hits.tick_all(True))
        self.none.clicked.connect(lambda: self.list.hits.tick_all(False))
        self.list.hits.ticked.connect(self._say)

    # --- whose it is

    def _propose(self, found: list[actors.Row]) -> None:
        """It is the one actor's that is called so already, unless she has said something else."""
        if not self._settled and len(found) == 1:
            self.choose(Chosen(found[0].id, found[0].name, found[0].kind))
        else:
            self._look()

    def choose(self, chosen: Chosen) -> None:
        """The name is this actor's."""
        self._settled, self.chosen = True, chosen
        self._say_choice()
        self._look()

    def set_kind(self, kind: Kind) -> None:
        """Say what the name is, when its actor is new."""
        self.chosen = Chosen(self.chosen.actor, self.chosen.name, kind)
        self._say_choice()

    def _ask_whose(self) -> None:
        question = tr("Who is “{0}”?").format(self.name)
        ask_actor(self._bridge, self, question, tr("Choose"), self.name, self.chosen.kind, self.choose)

    def _say_choice(self) -> None:
        kind = self.chosen.kind
        self.kind.setText(tr(theme.KIND_NAMES[kind]))
        self.kind.setIcon(badge(kind, self.devicePixelRatioF()))
        self.kind.setEnabled(self.chosen.actor is None)
        new = tr("a new actor") if self.chosen.actor is None else ""
        named = (
            tr("“{0}”").format(self.chosen.name)
            if self.chosen.actor is not None or self.chosen.name != self.name
            else ""
        )
        self.whose.setText(" ".join(part for part in (new, named, "…") if part).replace("&", "&&"))

    # --- the preview

    @property
    def everywhere(self) -> bool:
        return self.scope.value == "everywhere"

    def _look(self) -> None:
        self.stack.setCurrentIndex(0 if self.everywhere else 1)
        for box in (self.inflected, self.any_case):
            box.setEnabled(self.everywhere)
        self.found = None
        if self.everywhere:
            self.said.setText(tr("Looking where it stands …"))
            self._question.ask(self.name, self.chosen.actor, self.inflected.isChecked(), self.any_case.isChecked())
        self._allow()

    def _show(self, found: Preview) -> None:
        self.found = found
        self.list.hits.fill(found.lines)

    def _say(self) -> None:
        if self.found is not None:
            self.said.setText(_outcome(self.found, len(self.list.hits.wanted)))
        self._allow()

    def _allow(self) -> None:
        ok = self._box.button(QDialogButtonBox.StandardButton.Ok)
        number = len(self.list.hits.wanted)
        ok.setText(tr("Everywhere ({0})").format(counted(number, "place")) if self.everywhere else tr("Only here"))
        ok.setEnabled(not self.everywhere or self.found is not None)

    # --- the step

    def accept(self) -> None:
        if not self.everywhere:
            place = Found(self.place.article, self.place.start, self.place.end, self.name, self.place.over)
            corrections.name_here(self._bridge, place, self.chosen.kind, self.chosen.actor or self.chosen.name)
        elif self.found is not None:
            self._seek(self.found)
        super().accept()

    def _seek(self, found: Preview) -> None:
        ticked = self.list.hits.wanted
        wanted = [line for number, line in enumerate(found.lines) if number in ticked]
        rest = [line for number, line in enumerate(found.lines) if number not in ticked]
        left = [line.place for line in rest if line.state in ("free", "part")]
        kept = [(line.place, line.actor) for line in rest if line.state == "same" and line.actor is not None]
        names = list(dict.fromkeys([self.name, *(line.name for line in wanted)]))
        whose = self.chosen.actor or self.chosen.name
        places = [line.place for line in wanted]
        corrections.seek(self._bridge, self.chosen.kind, whose, names, places, left, kept)


def _preview(db: Any, name: str, actor: int | None, inflected: bool, any_case: bool) -> Preview:
    return preview(db, name, actor, inflected=inflected, any_case=any_case)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(9)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _outcome(found: Preview, wanted: int) -> str:
    """What will be, in words: how many, where, what is in the way."""
    states = [line.state for line in found.lines]
    said = tr("{0} of {1} in {2}").format(
        figure(wanted), counted(len(states), "place"), counted(found.articles, "article")
    )
    parts = [said if states else tr("It stands nowhere else")]
    if found.theirs:
        parts.append(tr("{0} already theirs").format(counted(found.theirs, "place")))
    for state, words in (
        ("same", tr("somebody’s now")),
        ("other", tr("read otherwise")),
        ("decided", tr("decided by you")),
    ):
        if number := states.count(state):
            parts.append(f"{figure(number)} {words}")
    end = tr(" You said that it is not a name anywhere: that is taken back.") if found.refused else ""
    return " · ".join(parts) + "." + end
