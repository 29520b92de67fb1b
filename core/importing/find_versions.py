"""The step after an import that finds changed versions of articles that are here already.

A version is known by its address, or by outlet, title and most of its words. What another outlet printed is no
version but the same story; nor are the articles of one file versions of each other when their days differ.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from core.importing import near
from core.notebook import Notebook
from core.store import stories, versions
from core.store.versions import Catalogue
from core.words import say

#: Two texts at one address have at least this share of the smaller one's runs of words in common: an address may
#: also stand for whatever is newest. Texts with fewer runs than this are not asked.
_KIN, _FEWEST = 0.1, 12


@dataclass(frozen=True, slots=True)
class Found:
    """A version that was found, its title, and the decisions on the earlier one that have no place in it."""

    article: int
    title: str
    lost: tuple[str, ...]


def find_versions(notebook: Notebook, added: Collection[int]) -> Iterator[Found]:
    """Let each article that was `added` be a version of the one it is a newer version of; each is one undoable step.

    Of several that were added together the one of the later day is the newer.
    """
    if not added:
        return
    fresh = frozenset(added)
    known = notebook.read(versions.catalogue)
    shelf = _Shelf(notebook, fresh, (card for card in known if card.article not in fresh))
    for card in sorted((card for card in known if card.article in fresh), key=_age):
        earlier = shelf.earlier(card)
        shelf.put(card)
        if earlier is not None:
            title = notebook.read(versions.chain, card.article)[0].title
            label = say("New version of “{0}”").format(title)
            lost = notebook.change(label, versions.add, card.article, earlier.article)
            shelf.gone.add(earlier.article)
            yield Found(card.article, title, tuple(lost))


def _age(card: Catalogue) -> tuple[str, int]:
    return card.published or "", card.article


class _Shelf:
    """The articles that a new one may be a version of, by address, and by outlet and title."""

    def __init__(self, notebook: Notebook, fresh: frozenset[int], known: Iterable[Catalogue]) -> None:
        self.gone: set[int] = set()  # those that are older versions now
        self._notebook, self._fresh = notebook, fresh
        self._places: dict[tuple[str | None, ...], list[Catalogue]] = defaultdict(list)
        for card in known:
            self.put(card)

    def put(self, card: Catalogue) -> None:
        for place in _places(card):
            self._places[place].append(card)

    def earlier(self, card: Catalogue) -> Catalogue | None:
        """The article of which this one is a newer version; of several the last that came."""
        found = {other.article: other for place in _places(card) for other in self._places[place]}
        for _, other in sorted(found.items(), reverse=True):
            if other.article not in self.gone and self._is_version(card, other):
                return other
        return None

    def _is_version(self, card: Catalogue, other: Catalogue) -> bool:
        days_differ = bool(card.published and other.published and card.published != other.published)
        if card.outlet and other.outlet and card.outlet != other.outlet:
            return False
        together = card.file is not None and card.file == other.file and {card.article, other.article} <= self._fresh
        same_address = card.address is not None and card.address == other.address
        if days_differ and (together or (not same_address and card.address and other.address)):
            return False
        mine, theirs = self._sketch(card), self._sketch(other)
        if mine is None or theirs is None:
            return False
        if same_address and not together:
            return card.title == other.title is not None or _kin(mine, theirs)
        return near.is_near(mine, theirs)

    def _sketch(self, card: Catalogue) -> near.Sketch | None:
        data = self._notebook.read(stories.sketch, card.article)
        return near.unpack(data) if data is not None else None


def _places(card: Catalogue) -> list[tuple[str | None, ...]]:
    """Where it is found. Without an outlet its file's name stands for that: a file that was changed and came again."""
    places: list[tuple[str | None, ...]] = [(card.address,)] if card.address else []
    if card.title and card.outlet:
        places.append((card.outlet, card.title))
    elif card.file and not card.outlet:
        places.append((None, card.file, card.title))
    return places


def _kin(one: near.Sketch, other: near.Sketch) -> bool:
    if min(len(one.hashes), len(other.hashes)) < _FEWEST:
        return True
    return near.likeness(one, other)[0] >= _KIN
