"""The nearest to a word that stands nowhere: names first, then words of the index."""

import re
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from core.searching.expression import phrase
from core.searching.names import Names, folded, key
from core.searching.understand import Understood
from core.store import search
from core.store.database import Database

_SHORTEST = 3
_NEAR = 76  # of 100, by rapidfuzz's ratio: one wrong letter of five is .8, two of ten as well
_NEAR_NAME = 74
_FIRST = 2  # so much nearer a name counts than a word


@dataclass(frozen=True, slots=True)
class Guess:
    """Instead of `word`, which stands nowhere, `instead` does; `query` with it and with those before."""

    word: str
    instead: str
    query: str


def guesses(db: Database, understood: Understood, names: Names | None) -> list[Guess]:
    """For each bare word that no article holds, under none of its names, the nearest that one does."""
    table = "note_index" if understood.scope == "notes" else "article_index"
    if table == "note_index":
        return []
    missing = [
        word
        for word in understood.alone
        if len(word) >= _SHORTEST and word not in understood.others and not search.holds(db, phrase(word))
    ]
    if not missing:
        return []
    words = search.vocabulary(db)
    found: list[Guess] = []
    query = understood.query
    for word in missing[:8]:
        near = [one for one in (_name(word, names), _word(word, words)) if one is not None]
        if near:
            instead = max(near)[1]
            query = _put(query, word, instead)
            found.append(Guess(word, instead, query))
    return found


def _put(query: str, word: str, instead: str) -> str:
    """The query with `instead` where `word` stands alone: not within another word, a quotation or behind a colon."""
    alone = rf'(?<![\w:"]){re.escape(word)}(?![\w"])'
    return re.sub(alone, lambda _: instead, query, count=1)


def _name(word: str, names: Names | None) -> tuple[float, str] | None:
    """How near, and the name as it is written. A name goes a little before a word that is as near; of several
    equally near the one whose first letter is the same."""
    wanted = folded(word)
    if names is None or not wanted:
        return None
    near = process.extract(wanted, names.of.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR_NAME, limit=5)
    if not near:
        return None
    best = max(near, key=lambda one: (one[1] + 4 * (one[0][:1] == wanted[:1]), len(names.of[one[0]])))
    written = names.written[best[0]][0]
    return best[1] + _FIRST, f'"{written}"' if " " in written else written


def _word(word: str, words: list[tuple[str, int]]) -> tuple[float, str] | None:
    """Of the words that are equally near, the one in the most articles."""
    wanted = key(word)
    lengths = range(len(wanted) - 2, len(wanted) + 3)
    there = {term: articles for term, articles in words if len(term) in lengths}
    near = process.extract(wanted, there.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=12)
    if not near:
        return None
    best = max(near, key=lambda one: (round(one[1]), one[0][:1] == wanted[:1], there[one[0]]))
    return best[1], best[0].capitalize() if word[:1].isupper() else best[0]
