"""The button from which questions are put to the network, and saved views opened."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.store import actors, saved_views, scoped
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.asking import Asked
from ui.relations.day_dialog import DayDialog
from ui.relations.outlets_dialog import OutletsDialog
from ui.translation import tr
from ui.widgets.actor_choice import Chosen, ask_actor
from ui.widgets.ask_name import ask_name
from ui.widgets.menu_button import MenuButton

_LONG = 28  # letters of a name in the menu


class QuestionsButton(MenuButton):
    """`asked` tells the question; a saved view is told by its name, and `save_wanted` by the name to save under."""

    asked = Signal(object)  # Asked
    view_wanted = Signal(str)
    save_wanted = Signal(str)

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Ask"), QMenu(), parent)
        self._bridge, self._desk = bridge, desk
        self.setToolTip(tr("Put a question to the network, or open a saved view"))
        self.opened.setToolTipsVisible(True)
        self.opened.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """What can be asked now: it depends on who is chosen."""
        self.opened.clear()
        chosen = self._desk.spot.actors
        names = self._names(chosen)
        self._add_about(names, chosen)
        self.opened.addSeparator()
        self.opened.addAction(tr("What one outlet says and another does not…"), self._ask_outlets)
        self.opened.addAction(tr("Before and after a day…"), self._ask_day)
        self.opened.addSeparator()
        self._add_views()

    def _names(self, chosen: Sequence[int]) -> list[str]:
        known = self._bridge.now(actors.by_id, chosen) if chosen else {}
        return [_short(known[one][0]) for one in chosen if one in known]

    def _add_about(self, names: list[str], chosen: tuple[int, ...]) -> None:
        menu = self.opened
        whom = _list(names) if names else tr("an actor…")
        for words, depth in (("", 1), (tr(", two steps away"), 2)):
            self._add(tr("Around {0}{1}").format(whom, words), lambda depth=depth: self._around(chosen, depth), names)
        if len(names) == 2:
            menu.addAction(
                tr("How are {0} and {1} connected?").format(names[0], names[1]), lambda: self._tell("path", chosen)
            )
        else:
            begin = names[0] if len(names) == 1 else tr("two actors")
            text = (
                tr("How is {0} connected with…").format(begin)
                if len(names) == 1
                else tr("How are two actors connected…")
            )
            action = menu.addAction(text, lambda: self._ask_other("path", chosen))
            action.setEnabled(len(names) < 2)
        if len(names) > 1:
            menu.addAction(tr("Whom have {0} in common?").format(_list(names)), lambda: self._tell("common", chosen))
        else:
            text = (
                tr("Whom has {0} in common with…").format(names[0]) if names else tr("Whom have two actors in common…")
            )
            menu.addAction(text, lambda: self._ask_other("common", chosen))

    def _add(self, text: str, act: Callable[[], object], names: list[str]) -> None:
        action = self.opened.addAction(text.replace("&", "&&"), act)
        if not names:
            action.setToolTip(tr("Choose somebody in the picture or in the list of actors, or here"))

    def _around(self, chosen: tuple[int, ...], depth: int) -> None:
        if chosen:
            self._tell("around", chosen, depth)
        else:
            self._pick(tr("Around whom?"), (), lambda one: self._tell("around", (one,), depth))

    def _ask_other(self, what: str, chosen: tuple[int, ...]) -> None:
        """Ask for whoever is missing, one after the other."""
        if chosen:
            question = tr("Connected with whom?") if what == "path" else tr("In common with whom?")
            self._pick(question, chosen, lambda one: self._tell(what, (chosen[0], one)))
        else:
            self._pick(tr("Whom do you begin with?"), (), lambda one: self._ask_other(what, (one,)))

    def _pick(self, question: str, without: Sequence[int], then: Callable[[int], object]) -> None:
        def take(choice: Chosen) -> None:
            if choice.actor is not None:
                then(choice.actor)

        dialog = ask_actor(self._bridge, self.window(), question, tr("Ask"), "", "person", take, without)
        dialog.picker.new.hide()

    def _tell(self, what: str, whom: Sequence[int], depth: int = 1) -> None:
        self.asked.emit(Asked(what, tuple(whom), depth))  # type: ignore[arg-type]

    # --- two views beside each other

    def _ask_outlets(self) -> None:
        outlets = self._bridge.now(scoped.outlets)
        dialog = OutletsDialog(
            outlets, lambda one, other: self.asked.emit(Asked("outlets", one=one, other=other)), self
        )
        dialog.open()

    def _ask_day(self) -> None:
        days = self._bridge.now(scoped.days)
        before = list(accumulate(many for _, many in days))
        half = bisect_left(before, before[-1] / 2) if days else 0  # half of the articles are before it
        DayDialog(days[half][0] if days else "", lambda day: self.asked.emit(Asked("dates", one=day)), self).open()

    # --- saved views

    def _add_views(self) -> None:
        names = self._bridge.now(saved_views.names)
        writable = not self._bridge.notebook.read_only
        self.opened.addAction(tr("Save this view…"), self._save).setEnabled(writable)
        views = self.opened.addMenu(tr("Saved views"))
        views.menuAction().setEnabled(bool(names))
        for name in names:
            views.addAction(name.replace("&", "&&"), lambda name=name: self.view_wanted.emit(name))
        if names and writable:
            views.addSeparator()
            for title, act in ((tr("Rename"), self._rename), (tr("Delete"), self._delete)):
                menu = views.addMenu(title)
                for name in names:
                    menu.addAction(name.replace("&", "&&"), lambda act=act, name=name: act(name))

    def _save(self) -> None:
        names = self._bridge.now(saved_views.names)
        name = ask_name(self, tr("Save this view as"), _free(names), names)
        if name is not None:
            self.save_wanted.emit(name)

    def _rename(self, name: str) -> None:
        other = ask_name(self, tr("Rename “{0}”").format(name), name)
        if other is not None and other != name:
            self._bridge.change(tr("Rename view “{0}”").format(name), saved_views.rename, name, other)

    def _delete(self, name: str) -> None:
        self._bridge.change(tr("Delete view “{0}”").format(name), saved_views.delete, name)


def _short(name: str) -> str:
    return name if len(name) <= _LONG else name[: _LONG - 1].rstrip() + "…"


def _list(names: Sequence[str]) -> str:
    """“Ann, Bob and Cy”; of many only how many more there are."""
    if len(names) > 3:
        return tr("{0}, {1} and {2} others").format(names[0], names[1], len(names) - 2)
    return tr(" and ").join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _free(names: Sequence[str]) -> str:
    return next(name for n in range(1, len(names) + 2) if (name := f"View {n}") not in names)
