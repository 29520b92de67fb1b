"""What is asked of the network beyond the strongest links: questions, articles, dates, saved views, and the twins."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from core.store import actors, saved_views, scoped
from core.store.positions import Kept
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.answer_bar import AnswerBar
from ui.relations.asking import Asked
from ui.relations.date_range import DateRange
from ui.relations.matrix import MatrixTwin
from ui.relations.picture import Picture
from ui.relations.questions import QuestionsButton
from ui.relations.saved import SavedView, Twin, from_settings, to_settings
from ui.relations.scope_button import ScopeButton
from ui.relations.table import TableTwin
from ui.translation import tr
from ui.widgets.segments import Segments

TWINS: Sequence[tuple[str, Twin]] = (("Picture", "picture"), ("Table", "table"), ("Matrix", "matrix"))
_DATES = frozenset({"article"})


@dataclass(frozen=True, slots=True)
class Opened:
    """A saved view that is being opened, under its name."""

    name: str
    view: SavedView


class Inquiry(QObject):
    """Makes the widgets, which the room lays out, and keeps them in step with desk and picture."""

    changed = Signal()  # another question: draw
    opened = Signal(object)  # Opened: set every control, then draw
    save_wanted = Signal(str)  # the room knows what there is to save

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self.asked = Asked()
        self.view = ""  # the saved view that lies open
        self.questions = QuestionsButton(bridge, desk, parent)
        self.scope = ScopeButton(bridge, desk, parent)
        self.dates_button = QPushButton(tr("Dates"), parent, checkable=True)
        self.dates_button.setToolTip(tr("Choose from when to when articles count"))
        self.answer = AnswerBar(parent)
        self.dates = DateRange(parent)
        self.dates.hide()
        self.twin = Segments(TWINS, parent)
        self.twin.show_value("picture")
        self.twin.setToolTip(tr("The same relations as a picture, a table or a matrix"))
        self.table = TableTwin(bridge, desk, parent)
        self.matrix = MatrixTwin(desk, parent)
        self._connect()

    def _connect(self) -> None:
        self.questions.asked.connect(self.ask)
        self.questions.view_wanted.connect(self.open_view)
        self.questions.save_wanted.connect(self.save_wanted)
        self.answer.closed.connect(lambda: self.ask(Asked()))
        self.answer.link_chosen.connect(self._desk.choose_relation)
        self.answer.actor_chosen.connect(self._desk.choose_actors)
        self.dates_button.toggled.connect(self._dates_toggled)
        self.dates.changed.connect(self._dates_chosen)
        self._bridge.changed.connect(lambda tables: self._fill_dates() if tables & _DATES else None)

    # --- questions

    def ask(self, asked: Asked) -> None:
        """Put a question in the place of the one before; an empty one ends it, and puts a saved view away.

        Of whom it speaks is chosen: nobody else must stand out in the answer.
        """
        self.asked, self.view = asked, ""
        if asked.actors:
            self._desk.choose_actors(*asked.actors)
        self.changed.emit()

    def show_picture(self, picture: Picture) -> None:
        """A picture is on the screen: say what it answers, and let the twins show the same."""
        whom = picture.filters.asked.actors
        known = self._bridge.now(actors.by_id, whom) if whom else {}
        self.answer.show_picture(picture, {actor: name for actor, (name, _) in known.items()}, self.view)
        self.table.show_picture(picture)
        self.matrix.show_picture(picture)

    @property
    def twin_value(self) -> Twin:
        """Which of the twins lies in front."""
        return cast(Twin, self.twin.value)

    # --- dates

    def _dates_toggled(self, on: bool) -> None:
        """Without the histogram all dates count: what cannot be seen must leave out nothing."""
        self.dates.setVisible(on)
        if on:
            self._fill_dates()
        elif self._desk.choices.since or self._desk.choices.until:
            self._dates_chosen(None, None)

    def _fill_dates(self) -> None:
        if not self.dates.isHidden():
            self._bridge.ask(self, "days", scoped.days, then=self._show_days)

    def _show_days(self, days: list[tuple[str, int]]) -> None:
        self.dates.show_days(days)
        self.dates.choose(self._desk.choices.since, self._desk.choices.until)

    def _dates_chosen(self, since: str | None, until: str | None) -> None:
        self._desk.set_choices(replace(self._desk.choices, since=since, until=until))

    # --- saved views

    def save_view(self, name: str, view: SavedView) -> None:
        """Keep a view under a name."""
        there = name in self._bridge.now(saved_views.names)
        label = tr("Replace the view “{0}”") if there else tr("Save view “{0}”")
        self._bridge.change(label.format(name), saved_views.save, name, to_settings(view))
        self.view = name

    def open_view(self, name: str) -> None:
        """Open a view, if it is still there."""
        settings = self._bridge.now(saved_views.get, name)
        if settings is None:
            return
        view = from_settings(settings)
        there = self._bridge.now(actors.by_id, view.actors) if view.actors else {}
        view = replace(view, actors=tuple(one for one in view.actors if one in there))
        self.asked, self.view = view.asked, name
        self.twin.show_value(view.twin)
        self._show_dates(bool(view.choices.since or view.choices.until))
        self.opened.emit(Opened(name, view))

    def _show_dates(self, on: bool) -> None:
        self.dates_button.blockSignals(True)
        self.dates_button.setChecked(on)
        self.dates_button.blockSignals(False)
        self.dates.setVisible(on)
        self._fill_dates()


def standing(positions: dict[int, tuple[float, float]], picture: Picture | None) -> Kept:
    """Where everybody stands now, and who is pinned there."""
    return Kept(dict(positions), picture.kept.pinned if picture is not None else frozenset())
