"""What the library can say of an article beside its title: the columns of the table, the third line of a row."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFontMetricsF

from core import settings
from core.reading.language import name_of
from core.store.articles import Row, Sort
from ui.widgets.words import told

GUTTER, GAP = 30.0, 14.0
_TITLE = 24  # letters of the title that always have room


class Column(NamedTuple):
    """Its heading, its width in letters, what it says, and the order that a click on the heading chooses."""

    words: str
    letters: int
    text: Callable[[Row], str]
    sort: Sort | None = None


COLUMNS: dict[str, Column] = {
    "outlet": Column("Outlet", 18, lambda row: row.outlet or "", "outlet"),
    "published": Column("Date", 11, lambda row: row.published or "no date", "published"),
    "authors": Column("Authors", 18, lambda row: ", ".join(row.authors)),
    "tags": Column("Tags", 18, lambda row: ", ".join(row.tags)),
    "state": Column("Read", 9, lambda row: row.state),
    "language": Column("Language", 11, lambda row: name_of(row.language) if row.language else ""),
    "story": Column("Story", 14, lambda row: told(1 + len(row.others), len(row.outlets)) if row.others else ""),
    "file": Column("File", 18, lambda row: row.file or "pasted"),
    "imported": Column("Imported", 11, lambda row: row.imported_at[:10], "imported"),
}
USUAL = ("outlet", "published")


def chosen() -> tuple[str, ...]:
    """The columns that she chose, in their order."""
    stored = settings.get("library_columns")
    return tuple(name for name in COLUMNS if name in stored)


def choose(name: str, shown: bool) -> None:
    """Show a column, or no more."""
    now = set(chosen())
    settings.put("library_columns", [one for one in COLUMNS if (shown if one == name else one in now)])


class Place(NamedTuple):
    """Where a column stands: its name ("" for the title), left edge and width."""

    name: str
    left: float
    width: float


def places(names: Sequence[str], width: float, metrics: QFontMetricsF) -> list[Place]:
    """The title and those columns that there is room for in `width`, the first ones first."""
    letter = metrics.averageCharWidth()
    room, shown = width - GUTTER - GAP - _TITLE * letter, list[tuple[str, float]]()
    for name in names:
        wanted = COLUMNS[name].letters * letter + GAP
        if wanted <= room:
            shown.append((name, wanted))
            room -= wanted
    title = width - GUTTER - GAP - sum(wide for _, wide in shown)
    at = [Place("", GUTTER, title - GAP)]
    left = GUTTER + title
    for name, wide in shown:
        at.append(Place(name, left, wide - GAP))
        left += wide
    return at
