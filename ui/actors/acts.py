"""What she can do with the chosen actors."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.model import Kind
from core.store import actors, splitting
from ui import corrections
from ui.actors.menus import ask_move_name
from ui.actors.merge_dialog import MergeDialog
from ui.actors.portrait import LOOKED_AT, Effect, Portrait, Witness, effect, look, witnesses
from ui.bridge import Bridge
from ui.desk import Desk
from ui.translation import tr
from ui.widgets.ask_name import ask_name
from ui.widgets.question import Question

#: The merge dialog shows evidence for this many actors; of more, only the names.
_WITNESSES = 12


class Acts(QObject):
    """The chosen actors with their counts over the whole notebook, and the acts on them."""

    changed = Signal()  # other rows, or the same with other counts

    def __init__(self, bridge: Bridge, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._rows: list[actors.Row] = []
        self._looked_at: tuple[int, ...] = ()
        self.portrait: Portrait | None = None  # when it is one
        self._bridge, self._desk, self._window = bridge, desk, window
        self._look = Question(bridge, look, self._show)
        desk.actors_chosen.connect(self._follow)
        self._follow(desk.spot.actors)

    @property
    def rows(self) -> list[actors.Row]:
        """The chosen actors; none while they are looked up, so that no act meets those chosen before."""
        return self._rows if self._looked_at == self._desk.spot.actors else []

    @property
    def writable(self) -> bool:
        """May the chosen actors be changed? Not when only some of them were looked at."""
        return not self._bridge.notebook.read_only and not self.too_many

    @property
    def too_many(self) -> bool:
        """More are chosen than are looked at one by one."""
        return len(self._desk.spot.actors) > LOOKED_AT

    def refresh(self) -> None:
        """The notebook changed: look at them again."""
        if self._desk.spot.actors:
            self._look.refresh(self._desk.spot.actors)

    def _follow(self, chosen: tuple[int, ...]) -> None:
        if chosen:
            self._look.ask(chosen)
        if not chosen or not {row.id for row in self._rows} <= set(chosen):
            self._keep((), [], None)

    def _show(self, answer: tuple[tuple[int, ...], list[actors.Row], Portrait | None]) -> None:
        if answer[0] == self._desk.spot.actors:
            self._keep(*answer)

    def _keep(self, asked: tuple[int, ...], rows: list[actors.Row], portrait: Portrait | None) -> None:
        self._looked_at, self._rows, self.portrait = asked, rows, portrait
        self.changed.emit()

    # --- acts

    def merge(self) -> None:
        """Ask under which name, with the evidence for it, and make the chosen actors one."""
        if len(self.rows) < 2 or not self.writable:
            return
        rows = sorted(self.rows, key=lambda row: (-row.places, row.id))
        self._bridge.ask(
            self,
            "merge",
            lambda db: (witnesses(db, rows, _WITNESSES), effect(db, rows, self._desk.window, self._bridge.kept)),
            then=lambda found: self._ask_merge(rows, *found),
        )

    def _ask_merge(self, rows: list[actors.Row], found: list[Witness], changes: Effect) -> None:
        dialog = MergeDialog(rows, found, changes, self._desk.window, self._window)
        dialog.accepted.connect(lambda: self.merge_as(rows, dialog.name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def merge_as(self, rows: list[actors.Row], name: str) -> None:
        """Make `rows` one actor called `name`, and choose it. The first row is the most frequent one, which stays."""
        keep = rows[0]
        corrections.merge(
            self._bridge, rows, None if name == keep.name else name, then=lambda _: self._desk.choose_actors(keep.id)
        )

    def rename(self) -> None:
        """Ask for another name for the one chosen actor."""
        if len(self.rows) != 1 or not self.writable:
            return
        row, portrait = self.rows[0], self.portrait
        forms = [form for name in portrait.names for form in (name.name, name.text)] if portrait else []
        choices = [form for form in dict.fromkeys(forms) if form and form != row.name]
        name = ask_name(self._window, tr("Rename “{0}”").format(row.name), row.name, choices)
        if name is not None and " ".join(name.split()) not in ("", row.name):
            corrections.rename(self._bridge, row, name)

    def set_kind(self, kind: Kind) -> None:
        """Say what the chosen actors are."""
        others = [row for row in self.rows if row.kind != kind]
        if others and self.writable:
            corrections.set_kind(self._bridge, others, kind)

    def refuse(self) -> None:
        """Nothing that the chosen actors are called is a name."""
        if self.rows and self.writable:
            corrections.refuse_actors(self._bridge, self.rows)

    def split(self, name: actors.WrittenName) -> None:
        """Make one name of the chosen actor an actor of its own."""
        if self.rows and self.portrait is not None and self.portrait.can_split and self.writable:
            corrections.split(self._bridge, name, self.portrait.row)

    def move_name(self, name: actors.WrittenName) -> None:
        """Ask whose a name of the chosen actor is, and give it to that one."""
        if self.portrait is not None and self.writable:
            row, text = self.portrait.row, name.name or name.text
            ask_move_name(self._bridge, self._window, name.alias, text, row.kind, row)

    def split_again(self, merge: splitting.Joined) -> None:
        """Take an earlier merge of the chosen actor back, exactly."""
        if self.portrait is not None and self.writable:
            corrections.split_again(self._bridge, merge, self.portrait.row)

    def open_page(self) -> None:
        """Bring the page of the chosen actor to the front."""
        if self._desk.spot.actors:
            self._desk.show_actor(self._desk.spot.actors[0])

    def confirm(self) -> None:
        """The chosen actors are right; when all are confirmed already, that is taken back."""
        if self.rows and self.writable:
            corrections.confirm(self._bridge, self.rows, not all(row.confirmed for row in self.rows))

    def hide(self) -> None:
        """Leave the chosen actors out of relations; when all are hidden already, show them again."""
        if self.rows and self.writable:
            corrections.hide(self._bridge, self.rows, not all(row.hidden for row in self.rows))
