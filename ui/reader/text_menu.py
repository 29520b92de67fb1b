"""What can be said of a line of the text, as a menu: this is text, this is not; here, or wherever it stands."""

import re
from collections.abc import Sequence

import shiboken6
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.model import Zone, ZoneKind
from core.store import zones as decided
from core.store.sought import Found
from core.words import counted
from ui import corrections
from ui.bridge import Bridge
from ui.reader.article_view import ArticleView
from ui.reader.opened import Opened
from ui.translation import marked, tr

_SHOWN = 40  # letters of a line in a label
_LONGEST = 120  # letters of a name
_AROUND = " \t\xa0\n.,;:!?()[]{}«»“”„‚‘’\"'…–—-"
_POSSESSIVE = re.compile(r"['’]s$")
#: What she says, and the kind that the lines then have. Either is offered where some of them are of another kind.
_SAYINGS: tuple[tuple[str, ZoneKind], ...] = ((marked("text"), "body"), ("not text", "boilerplate"))


def fill(menu: QMenu, bridge: Bridge, opened: Opened, start: int, end: int) -> None:
    """Put what can be said of the lines that `start` to `end` (code points) touches into `menu`."""
    text, article = opened.article.text, opened.article.id
    span = decided.whole_lines(text, start, end)
    if span is None:
        return
    lines = [line for line in text[slice(*span)].split("\n") if line.strip()]
    here = _over(opened.zones, *span)
    made: list[QAction] = []
    for saying, kind in _SAYINGS:
        if all(zone.kind == kind for zone in here):
            continue
        what = tr("This is") if len(lines) == 1 else tr("These {0} lines are").format(len(lines))
        made.append(
            menu.addAction(
                f"{what} {tr(saying)}",
                lambda kind=kind: corrections.zone_here(bridge, article, *span, kind, _shown(lines)),
            )
        )
        if len(lines) == 1:
            made.append(_everywhere(menu, bridge, lines[0], kind, saying))
    if any(zone.sort == decided.BY_YOU for zone in here):
        act = menu.addAction(
            tr("As it was found"), lambda: corrections.zone_clear(bridge, article, *span, _shown(lines))
        )
        made.append(act)
    for action in made:
        action.setEnabled(not bridge.notebook.read_only)
    menu.addSeparator()


def fill_selected(menu: QMenu, bridge: Bridge, opened: Opened, start: int, end: int) -> None:
    """Offer to make a name of what is selected, when it is on one line and not too long."""
    place = selected_name(opened, start, end)
    if place is None:
        return
    action = menu.addAction(tr("“{0}” is a name…").format(_shown([place.text])[1:-1]).replace("&", "&&"),
                            lambda: _ask_name(menu.parentWidget(), bridge, place))  # fmt: skip
    action.setEnabled(not bridge.notebook.read_only)
    menu.addSeparator()


def selected_name(opened: Opened, start: int, end: int) -> Found | None:
    """The stretch that can be a name: without blanks, signs and a possessive around it, with what is in its way."""
    text = opened.article.text[start:end]
    if "\n" in text.strip() or len(text) > _LONGEST:
        return None
    start += len(text) - len(text.lstrip(_AROUND))
    name = text.strip(_AROUND)
    if (owner := _POSSESSIVE.search(name)) is not None:
        name = name[: owner.start()]
    if not any(letter.isalnum() for letter in name):
        return None
    end = start + len(name)
    over = tuple((place.start, place.end) for place in opened.places if place.start < end and start < place.end)
    return Found(opened.article.id, start, end, name, over)


def _ask_name(parent: QWidget | None, bridge: Bridge, place: Found) -> None:
    from ui.reader.seek_dialog import SeekDialog

    SeekDialog(bridge, place, parent).open()


def _everywhere(menu: QMenu, bridge: Bridge, line: str, kind: ZoneKind, saying: str) -> QAction:
    """The act for a line wherever it stands; in how many articles that is, is said as soon as it is known."""
    told: list[int] = []
    action = menu.addAction(
        tr("This is {0} wherever this line stands").format(tr(saying)),
        lambda: corrections.zone_everywhere(bridge, line, kind, _shown([line]), told[0] if told else None),
    )

    def tell(found: list[tuple[int, int, int]]) -> None:
        told.append(len({article for article, _, _ in found}))
        if shiboken6.isValid(action):
            action.setText(f"{action.text()} ({counted(told[0], 'article')})")

    bridge.ask(menu.parent(), f"lines {saying}", decided.lines_like, line, then=tell)
    return action


def _over(zones: Sequence[Zone], start: int, end: int) -> list[Zone]:
    return [zone for zone in zones if zone.start < end and start < zone.end]


def _shown(lines: Sequence[str]) -> str:
    if len(lines) > 1:
        return tr("{0} lines").format(len(lines))
    line = " ".join(lines[0].split())
    return tr("“{0}”").format(line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…")


def fill_folds(menu: QMenu, view: ArticleView) -> None:
    """Show or fold what is not counted."""
    folded = [run for run in view.folds.runs if not view.folds.is_open(run)]
    if folded:
        menu.addAction(tr("Show all that is not counted"), lambda: view.toggle(*folded))
    elif view.folds.runs:
        menu.addAction(tr("Fold what is not counted"), lambda: view.toggle(*view.folds.runs))
