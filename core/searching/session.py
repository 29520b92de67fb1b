"""What the search room asks: one query's answer is found once and then shown page by page, in several ways."""

import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from core.searching import facets, names, nearest
from core.searching.understand import Understood, understand
from core.store import hits, kwic, search, search_notes, word_hits
from core.store.database import Database
from core.store.search_conditions import AllOf, Beginning, Condition, Naming

T = TypeVar("T")
_WORD = re.compile(r"[^\W_]+")
_KEPT = 12
#: What a concordance is ordered by, and whether from the end.
Order = tuple[kwic.Sort, bool]
#: So many hits of a plain word are looked for before they are asked for, or so many articles are looked through.
_AHEAD, _FEW_ARTICLES = 60_000, 2_000
_QUICK = 200  # hits after which the first page of a concordance is shown


@dataclass(frozen=True, slots=True)
class Asked:
    """What she asks for: the query, whether she is typing it still, the order, and whether names have others."""

    query: str
    typing: bool = False
    sort: search.Sort = "best"
    expand: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """The articles (or notes) in order. By `expression` hits are marked; without it, `actors` are what was hit."""

    asked: Asked
    understood: Understood
    numbers: list[int]
    expression: str
    actors: tuple[int, ...]
    informed: bool  # were the names of actors at hand?


class Session:
    """Answers that hold until something changes. Used from several threads: each entry is made whole, then kept."""

    def __init__(self) -> None:
        self.names: names.Names | None = None
        self._pairs: facets.Pairs | None = None
        self._titles: dict[str, list[int]] | None = None  # first letter of a word in it → articles, newest first
        self._kept: OrderedDict[object, object] = OrderedDict()
        self._beside: tuple[Asked, word_hits.Found] | None = None

    def forget(self, *, of_names: bool) -> None:
        """Something changed. Names are used as they were until `learn` has read them anew."""
        self.again()
        self._titles = None
        if of_names:
            self._pairs = None

    def again(self) -> None:
        """Forget the answers, not what they were made from."""
        self._kept.clear()
        self._beside = None

    def learn(self, db: Database) -> bool:
        """Read the names of all actors; they are used from now on. Takes a moment in a large notebook."""
        self.names = names.load(db)
        self._beginning(db, "")
        self.again()
        return True

    # --- articles

    def answer(self, db: Database, asked: Asked) -> Answer:
        """What `asked` finds."""
        kept = self._kept.get(asked)
        if isinstance(kept, Answer):
            return kept
        known = self.names if asked.expand else None
        understood = understand(db, asked.query, known, typing=asked.typing)
        condition = understood.condition
        expression, numbers = "", list[int]()
        if condition is not None:
            expression = search.split(condition)[0]
            on_notes = understood.scope == "notes"
            if isinstance(condition, Beginning):
                numbers = self._beginning(db, condition.letter)
            else:
                numbers = search_notes.found(db, condition) if on_notes else search.found(db, condition, asked.sort)
        actors = _named(condition) if not expression else ()
        informed = self.names is not None
        return self._keep(asked, Answer(asked, understood, numbers, expression, actors, informed))

    def _beginning(self, db: Database, letter: str) -> list[int]:
        """One letter is typed by everybody who types, and the index is slowest with it: titles are at hand."""
        if self._titles is None:
            titles: dict[str, list[int]] = {}
            for number, title in search.titles(db):
                for first in {word[0] for word in _WORD.findall(names.key(title))}:
                    titles.setdefault(first, []).append(number)
            self._titles = titles
        return self._titles.get(names.key(letter), [])

    def count(self, db: Database, asked: Asked) -> int:
        """How many it finds."""
        return len(self.answer(db, asked).numbers)

    def page(
        self, db: Database, asked: Asked, limit: int, offset: int
    ) -> Sequence[search.Result] | Sequence[search_notes.NoteResult]:
        """Some of what it finds."""
        answer = self.answer(db, asked)
        numbers = answer.numbers[offset : offset + limit]
        if answer.understood.scope == "notes":
            return search_notes.results(db, numbers, answer.expression)
        found = search.results(db, numbers, answer.expression)
        return _with_places(db, found, answer.actors) if answer.actors else found

    # --- concordance

    def places(self, db: Database, asked: Asked, order: Order) -> list[kwic.Address]:
        """Every hit in order."""
        key = ("places", asked, *order)
        kept = self._kept.get(key)
        if isinstance(kept, list):
            return kept
        return self._keep(key, self._places(db, asked, *order))

    def look_ahead(self, db: Database, asked: Asked) -> bool:
        """Find the hits of a query before its concordance is asked for, if that is soon done. Was it?"""
        answer = self.answer(db, asked)
        number = word_hits.number(db, answer.expression) if answer.expression else None
        soon = len(answer.numbers) <= _FEW_ARTICLES if number is None else number <= _AHEAD
        if soon:
            self._hits(db, asked)
        return soon

    def lines_count(self, db: Database, asked: Asked, order: Order) -> int:
        """How many hits there are, or one more than are known by now."""
        return len(self._first(db, asked, *order))

    def lines(self, db: Database, asked: Asked, order: Order, limit: int, offset: int) -> list[kwic.Line]:
        """Some of the hits in context."""
        found = self._first(db, asked, *order)
        if offset + limit > len(found):
            found = self.places(db, asked, order)
        return kwic.lines(db, found[offset : offset + limit], of_names=False)

    def is_complete(self, asked: Asked, order: Order) -> bool:
        """Are all hits known?"""
        return ("places", asked, *order) in self._kept

    def _first(self, db: Database, asked: Asked, sort: kwic.Sort, down: bool) -> list[kwic.Address]:
        key = ("places", asked, sort, down)
        kept = self._kept.get(key)
        if isinstance(kept, list):
            return kept
        hits_known = self._beside is not None and self._beside[0] == _same(asked)
        if sort in ("left", "right") or hits_known:
            return self.places(db, asked, (sort, down))
        answer = self._in_order(db, asked, sort, down)
        if not answer.expression:
            return self.places(db, asked, (sort, down))
        found = hits.first(db, answer.expression, answer.numbers, _QUICK)
        return self._keep(key, found) if len(found) < _QUICK else found

    def _places(self, db: Database, asked: Asked, sort: kwic.Sort, down: bool) -> list[kwic.Address]:
        if sort in ("left", "right"):
            return word_hits.by_words(self._hits(db, asked), left=sort == "left", down=down)
        answer = self._in_order(db, asked, sort, down)
        if answer.actors:
            return hits.named(db, answer.actors, answer.numbers)
        return word_hits.in_order_of(self._hits(db, asked), answer.numbers)

    def _in_order(self, db: Database, asked: Asked, sort: kwic.Sort, down: bool) -> Answer:
        by: search.Sort = "newest" if down else "oldest"
        if sort == "outlet":
            by = "outlet_down" if down else "outlet"
        return self.answer(db, replace(asked, sort=by))

    def _hits(self, db: Database, asked: Asked) -> word_hits.Found:
        """Every hit with what stands beside it. Those of the last query are kept: another order only sorts them."""
        kept = self._beside
        if kept is not None and kept[0] == _same(asked):
            return kept[1]
        answer = self.answer(db, asked)
        found = word_hits.Found([], [], [])
        if answer.understood.scope != "notes":
            if answer.expression:
                found = word_hits.hits(db, answer.expression, answer.numbers)
            elif answer.actors:
                found = hits.named_beside(db, answer.actors, answer.numbers)
        self._beside = (_same(asked), found)
        return found

    def first_place(self, db: Database, asked: Asked, article: int) -> kwic.Address | None:
        """Where the first hit stands in an article; None when it is in the title, or nothing was looked for there."""
        answer = self.answer(db, asked)
        if answer.expression:
            found = hits.first(db, answer.expression, [article], 1)
        else:
            found = hits.named(db, answer.actors, [article]) if answer.actors else []
        return found[0] if found else None

    # --- beside

    def prepare(self, db: Database) -> facets.Pairs:
        """What the counts are made from; it takes a moment in a large notebook, so it is asked for before."""
        if (pairs := self._pairs) is None:
            pairs = self._pairs = facets.load(db)
        return pairs

    def facets(self, db: Database, asked: Asked, most: int = facets.ACTORS) -> facets.Facets:
        """What the found articles are made of, with so many actors."""
        answer = self.answer(db, asked)
        known = self.names or names.Names()
        kinds = answer.understood.kinds
        numbers = answer.numbers if answer.understood.scope == "articles" else []
        return facets.facets(db, numbers, self.prepare(db), known, kinds, most)

    def guesses(self, db: Database, asked: Asked) -> list[nearest.Guess]:
        """What she may have meant. The word that she is typing is one of those: no word begins with it."""
        return nearest.guesses(db, self.answer(db, replace(asked, typing=False)).understood, self.names)

    def _keep(self, key: object, made: T) -> T:
        self._kept[key] = made
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return made


def _same(asked: Asked) -> Asked:
    """The same question whatever the order."""
    return replace(asked, sort="best")


def _with_places(db: Database, found: Sequence[search.Result], actors: tuple[int, ...]) -> list[search.Result]:
    """The same, with what stands around the first place of the actors instead of how the article begins."""
    places = hits.first_named(db, actors, [one.article for one in found])
    return [
        replace(one, snippet=search.around(db, *places[one.article])) if one.article in places else one for one in found
    ]


def _named(condition: Condition | None) -> tuple[int, ...]:
    parts = condition.parts if isinstance(condition, AllOf) else (condition,)
    return tuple(actor for part in parts if isinstance(part, Naming) for actor in part.actors)
