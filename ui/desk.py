"""What lies on the desk: the article that is open, the actors and the relation chosen, the view in front.

Rooms do not talk to each other: they set the desk and watch it. It also knows the way back and forward.
"""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from core import settings
from core.model import WINDOWS, Window
from core.relating.choices import Choices

View = Literal["reader", "relations", "timeline", "review", "actor", "notes", "search"]
_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class Spot:
    """Where she is. `place` is a stretch of the article, as offsets, that she was sent to."""

    view: View = "reader"
    article: int | None = None
    place: tuple[int, int] | None = None
    actors: tuple[int, ...] = ()
    relation: tuple[int, int] | None = None
    written: tuple[Literal["note", "claim"], int] | None = None  # what lies open of what she wrote


class Desk(QObject):
    """The spot in front of her, and the spots before and after it. Signals come after the change."""

    view_changed = Signal(str)
    article_opened = Signal(object)  # int | None
    place_shown = Signal(int, int, int)  # article, start, end: go there and flash it
    actors_chosen = Signal(tuple)
    relation_chosen = Signal(object)  # (a, b) with a < b, or None
    window_changed = Signal(str)  # how near two actors must stand: core.model.Window
    choices_changed = Signal(object)  # core.relating.choices.Choices: what counts as a relation
    counted_changed = Signal(object)  # the choices that what is shown was counted with
    passage_taken = Signal(int, int, int, str)  # article, start, end, and what for: "note" or "claim"
    written_chosen = Signal(object)  # ("note" or "claim", number), or None
    beside_wanted = Signal(int)  # an article, to lie open beside the one that is
    note_wanted = Signal(object)  # core.store.notes.About: begin a note on that
    hits_wanted = Signal(tuple)  # words and phrases to mark in the text; a "*" at the end of one: it goes on
    way_changed = Signal()  # Back or Forward became possible or impossible

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spot = Spot()
        self._behind: list[Spot] = []
        self._ahead: list[Spot] = []
        stored = settings.get("window_size")
        self.window: Window = stored if stored in WINDOWS else "sentence"
        self.choices = self.counted = Choices(window=self.window)

    # --- what rooms set

    def show(self, view: View) -> None:
        """Bring a view to the front."""
        self._go(replace(self.spot, view=view))

    def open_article(self, article: int | None) -> None:
        """Open an article: where she left it, or at its beginning."""
        self._go(replace(self.spot, view="reader", article=article, place=None))

    def open_beside(self, article: int) -> None:
        """Open a second article beside the one that is open. Not a place to come back to."""
        self.beside_wanted.emit(article)

    def show_place(self, article: int, start: int, end: int) -> None:
        """Open an article at a stretch of its text, and flash that."""
        self._go(replace(self.spot, view="reader", article=article, place=(start, end)), again=True)

    def choose_actors(self, *actors: int) -> None:
        """Choose actors everywhere; none to choose nobody."""
        self._go(replace(self.spot, actors=tuple(dict.fromkeys(actors))))

    def show_actor(self, actor: int) -> None:
        """Choose one actor and bring its page to the front."""
        self._go(replace(self.spot, view="actor", actors=(actor,)))

    def choose_relation(self, a: int, b: int) -> None:
        """Choose two actors and ask for their evidence."""
        pair = (min(a, b), max(a, b))
        self._go(replace(self.spot, actors=pair, relation=pair))

    def close_relation(self) -> None:
        """Put the evidence away."""
        self._go(replace(self.spot, relation=None))

    def show_note(self, note: int) -> None:
        """Bring a note to the front."""
        self._go(replace(self.spot, view="notes", written=("note", note)))

    def show_claim(self, claim: int) -> None:
        """Bring a claim to the front."""
        self._go(replace(self.spot, view="notes", written=("claim", claim)))

    def choose_written(self, written: tuple[Literal["note", "claim"], int] | None) -> None:
        """Say which note or claim lies open, as a place to come back to."""
        self._go(replace(self.spot, written=written))

    def set_window(self, window: Window) -> None:
        """Say how near two actors must stand to be related. Not a place to come back to: it stays."""
        if window != self.window:
            self.window = window
            settings.put("window_size", window)
            self.set_choices(replace(self.choices, window=window))
            self.window_changed.emit(window)

    def set_choices(self, choices: Choices) -> None:
        """Say what counts as a relation. Not a place to come back to: it stays."""
        if choices != self.choices:
            self.choices = choices
            self.set_window(choices.window)
            self.choices_changed.emit(choices)
            self.tell_counted(choices)

    def tell_counted(self, choices: Choices) -> None:
        """What is shown was counted so: she may have asked for less than `choices`, of one outlet or some years."""
        if choices != self.counted:
            self.counted = choices
            self.counted_changed.emit(choices)

    def begin_at(self, spot: Spot) -> None:
        """Begin at a spot of an earlier day, unless she has gone somewhere already."""
        if self.spot == Spot():
            self._tell(spot)
            self.way_changed.emit()

    # --- the way

    @property
    def can_go_back(self) -> bool:
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        return bool(self._ahead)

    def back(self) -> None:
        """Go to the spot before this one."""
        if self._behind:
            self._ahead.append(self.spot)
            self._return_to(self._behind.pop())

    def forward(self) -> None:
        """Go to the spot that `back` left."""
        if self._ahead:
            self._behind.append(self.spot)
            self._return_to(self._ahead.pop())

    def _go(self, spot: Spot, *, again: bool = False) -> None:
        if spot != self.spot:
            self._behind = [*self._behind, self.spot][-_REMEMBERED:]
            self._ahead.clear()
        elif not again:
            return
        self._return_to(spot, again=again)

    def _return_to(self, spot: Spot, *, again: bool = True) -> None:
        self._tell(spot, again=again)
        self.way_changed.emit()

    def _tell(self, spot: Spot, *, again: bool = False) -> None:
        before, self.spot = self.spot, spot
        if spot.view != before.view:
            self.view_changed.emit(spot.view)
        if spot.article != before.article:
            self.article_opened.emit(spot.article)
        if spot.actors != before.actors:
            self.actors_chosen.emit(spot.actors)
        if spot.relation != before.relation:
            self.relation_chosen.emit(spot.relation)
        if spot.written != before.written:
            self.written_chosen.emit(spot.written)
        moved = (spot.article, spot.place) != (before.article, before.place)
        if spot.article is not None and spot.place is not None and (moved or again):
            self.place_shown.emit(spot.article, *spot.place)
