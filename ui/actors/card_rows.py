"""The rows below an actor's card: its names, earlier merges, its articles, each under a heading."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from core.store import actors, splitting
from core.words import counted
from ui.actors.portrait import Portrait
from ui.translation import tr
from ui.widgets.paged_list import RowRole
from ui.widgets.words import moment

#: How many names and articles are shown before she asks for all.
_NAMES, _ARTICLES = 12, 200


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class More:
    """Press it and the whole list is there."""

    text: str
    what: type


Entry = Heading | More | actors.WrittenName | actors.Occurrence | splitting.Joined


class CardRows(QAbstractListModel):
    """Entries of four sorts; only names, articles and “show all” can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.portrait: Portrait | None = None
        self._whole: set[type] = set()

    def show_portrait(self, portrait: Portrait) -> None:
        if self.portrait is None or portrait.row.id != self.portrait.row.id:
            self._whole.clear()
        self.portrait = portrait
        self._fill()

    def show_all(self, what: type) -> None:
        """Show all names, or all articles."""
        self._whole.add(what)
        self._fill()

    def siblings(self, name: actors.WrittenName) -> list[actors.WrittenName]:
        """The written forms that stand for the same name, and go with it when it is split off."""
        return [other for other in (self.portrait.names if self.portrait else []) if other.alias == name.alias]

    def _fill(self) -> None:
        if self.portrait is None:
            return
        names, articles = self.portrait.names, self.portrait.articles
        entries: list[Entry] = [
            Heading(tr("Written as")),
            *self._some(names, _NAMES, actors.WrittenName, "name"),
            *([Heading(tr("Merged from")), *self.portrait.merges] if self.portrait.merges else []),
            Heading(tr("Articles")),
            *self._some(articles, _ARTICLES, actors.Occurrence, "article"),
        ]
        if entries != self.entries:
            self.beginResetModel()
            self.entries = entries
            self.endResetModel()

    def _some(self, entries: Sequence[Entry], most: int, what: type, word: str) -> list[Entry]:
        if what in self._whole or len(entries) <= most + 1:
            return list(entries)
        return [*entries[:most], More(tr("Show all {0}").format(counted(len(entries), word)), what)]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if isinstance(index.data(RowRole), Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()] if index.isValid() else None
        if entry is None or role == RowRole:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(entry)
        return None


def _text(entry: Entry) -> str:
    if isinstance(entry, splitting.Joined):
        return f"{entry.said}, {moment(entry.at)}"
    return entry.title if isinstance(entry, actors.Occurrence) else entry.text


def _tip(entry: Entry) -> str | None:
    if isinstance(entry, splitting.Joined):
        return f"{entry.label}\n{moment(entry.at)}"
    if isinstance(entry, actors.WrittenName):
        here = counted(entry.places, "place")
        return (
            here
            if entry.name in ("", entry.text)
            else tr("{0}, where the article calls it “{1}”").format(here, entry.name)
        )
    return tr("{0}\nGo to the first place").format(entry.title) if isinstance(entry, actors.Occurrence) else None
