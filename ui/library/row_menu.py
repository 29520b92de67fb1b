"""What can be done to a row of the library, or to all that are chosen, as a menu."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QMenu

from core.store.articles import Row
from core.store.reading_list import State
from core.words import counted, figure
from ui.translation import tr
from ui.widgets.words import told


class Acts(Protocol):
    """Who does it."""

    def open_article(self, article: int) -> None: ...
    def show_story(self, article: int) -> None: ...
    def show_versions(self, article: int) -> None: ...
    def edit_catalogue(self, chosen: Sequence[int] | None = None) -> None: ...
    def tag(self, chosen: Sequence[int] | None = None) -> None: ...
    def mark(self, state: State, chosen: Sequence[int] | None = None) -> None: ...
    def mark_important(self, chosen: Sequence[int] | None = None) -> None: ...
    def export(self, chosen: Sequence[int] | None = None) -> None: ...
    def export_part(self, chosen: Sequence[int] | None = None) -> None: ...
    def join(self, chosen: Sequence[int]) -> None: ...
    def move_to_trash(self, chosen: Sequence[int]) -> None: ...


def fill(menu: QMenu, acts: Acts, row: Row, meant: Sequence[int], *, writable: bool) -> None:
    """Put the acts for `row` into `menu`, and those for the articles that are `meant` by it."""
    several = len(meant) > 1
    menu.addAction(tr("Open"), lambda: acts.open_article(row.id))
    if not several:
        _look(menu, acts, row)
    menu.addSeparator()
    of = tr(" of {0} articles").format(figure(len(meant))) if several else ""
    _change(menu, tr("Edit catalogue{0}…").format(of), lambda: acts.edit_catalogue(meant), writable)
    _change(menu, tr("Tags{0}…").format(of), lambda: acts.tag(meant), writable)
    _say(menu, acts, row, meant, writable)
    if several:
        _change(
            menu,
            tr("These {0} articles are the same story").format(figure(len(meant))),
            lambda: acts.join(meant),
            writable,
        )
    menu.addAction(
        tr("Write {0} articles to files…").format(figure(len(meant))) if several else tr("Write to a file…"),
        lambda: acts.export(meant),
    )
    menu.addAction(
        tr("Write {0} as a bundle…").format(counted(len(meant), "article")) if several else tr("Write as a bundle…"),
        lambda: acts.export_part(meant),
    )
    menu.addSeparator()
    text = tr("Move {0} articles to trash").format(figure(len(meant))) if several else tr("Move to trash")
    _change(menu, text, lambda: acts.move_to_trash(meant), writable)
    if row.others and not several:
        text = tr("Move all {0} of this story to trash").format(counted(1 + len(row.others), "article"))
        _change(menu, text, lambda: acts.move_to_trash((row.id, *row.others)), writable)


def _say(menu: QMenu, acts: Acts, row: Row, meant: Sequence[int], writable: bool) -> None:
    """What she can say of articles; of a single one it is ticked."""
    several = len(meant) > 1
    for text, state in (("Read", "read"), ("To read", "to read")):
        action = menu.addAction(tr(text), lambda state=state: acts.mark(state, meant))
        action.setCheckable(not several)
        action.setChecked(not several and row.state == state)
        action.setEnabled(writable)
    star = menu.addAction(tr("Important"), lambda: acts.mark_important(meant))
    star.setCheckable(not several)
    star.setChecked(not several and row.important)
    star.setEnabled(writable)


def _look(menu: QMenu, acts: Acts, row: Row) -> None:
    """What the row says of stories and versions, to be looked at more closely."""
    if row.others:
        words = told(1 + len(row.others), len(row.outlets))
        menu.addAction(f"{words[0].upper()}{words[1:]}…", lambda: acts.show_story(row.id))
    elif row.same_as is not None:
        menu.addAction(tr("Others that tell this story…"), lambda: acts.show_story(row.id))
    if row.versions > 1:
        menu.addAction(f"{counted(row.versions, 'version')}…", lambda: acts.show_versions(row.id))


def _change(menu: QMenu, text: str, act: Callable[[], None], writable: bool) -> None:
    menu.addAction(text, act).setEnabled(writable)
