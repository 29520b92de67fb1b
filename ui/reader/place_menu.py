"""The menu at a point of the text: what is selected there, marked there, named there."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from ui.bridge import Bridge
from ui.desk import Desk
from ui.reader import name_menu, selection_menu, text_menu
from ui.reader.article_view import ArticleView
from ui.reader.marking import Marking
from ui.reader.opened import Opened
from ui.translation import tr


def fill(
    menu: QMenu,
    bridge: Bridge,
    desk: Desk,
    view: ArticleView,
    marking: Marking,
    opened: Opened,
    number: int | None,
    point: QPoint | None,
) -> None:
    """For the name of this `number`, or for a `point` of the text's viewport where no name is."""
    selected = view.selection()
    if selected is not None:
        selection_menu.fill(menu, view, marking, desk, opened.article)
        text_menu.fill_selected(menu, bridge, opened, *selected)
    mark = view.mark_at(point) if point is not None else None
    if mark is not None and point is not None:
        at = view.viewport().mapToGlobal(point)
        selection_menu.fill_mark(menu, marking, desk, mark, at, selected=selected is not None)
    if number is not None:
        name_menu.fill(menu, bridge, desk, opened.article.id, view.marks.places[number])
        return
    if point is not None:
        text_menu.fill(menu, bridge, opened, *_said_of(view, point))
    text_menu.fill_folds(menu, view)
    menu.addAction(tr("Select all"), view.selectAll)


def _said_of(view: ArticleView, point: QPoint) -> tuple[int, int]:
    """From where to where the text goes that is meant at a point: what is folded there, selected, or the line."""
    if (run := view.run_at(point)) is not None:
        return run.start, run.end
    if (span := view.selection()) is not None:
        return span
    at = view.offset_at(point)
    return at, at
