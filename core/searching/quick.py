"""The few things that fit some letters: actors, articles, notes and kept searches, to go to at once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from rapidfuzz import fuzz, process

from core.searching.names import Names, folded, key
from core.store import actors, saved_searches, search, search_notes
from core.store.database import Database
from core.store.search_conditions import Beginning, Text
from core.words import say

Sort = Literal["actor", "article", "note", "search"]
_EACH = 6
_MANY = 200  # actors that hold the letters anywhere; those in which a word begins with them come first
_NEAR = 75  # of 100, by rapidfuzz's ratio
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Pick:
    """Something to go to. `number` is that of the actor, article or note; `query` that of a kept search."""

    sort: Sort
    number: int
    text: str
    beside: str = ""
    kind: str = ""
    query: str = ""


def picks(db: Database, wanted: str) -> list[Pick]:
    """What fits, actors first: every word typed begins a word of the name or title."""
    words = _WORD.findall(wanted)
    if not words:
        return []
    found = [_actor(row) for row in _begun(actors.page(db, " ".join(words), limit=_MANY), words)[:_EACH]]
    condition = Text("title : (" + " AND ".join(f'"{word}" *' for word in words) + ")")
    single = len(words) == 1 and len(words[0]) == 1
    numbers = search.found(db, Beginning(words[0]) if single else condition)[:_EACH]
    found += [_article(row) for row in search.results(db, numbers, "")]
    if not single:
        notes = search_notes.found(db, Text(" AND ".join(f'"{word}" *' for word in words)))[:_EACH]
        found += [_note(row) for row in search_notes.results(db, notes, "")]
    return found + [one for one in searches(db) if fits(wanted, one.text)]


def _begun(rows: Sequence[Any], words: Sequence[str]) -> list[Any]:
    """First those whose name has a word that begins so, for each of `words`; else as they are, most places first."""
    begins = [key(word) for word in words]

    def only_holds(row: Any) -> bool:
        there: list[str] = _WORD.findall(key(row.name))
        return not all(any(one.startswith(begun) for one in there) for begun in begins)

    return sorted(rows, key=only_holds)


def near(db: Database, wanted: str, names: Names) -> list[Pick]:
    """Actors whose name is nearly that, nearest first."""
    close = process.extract(folded(wanted), names.of.keys(), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=_EACH)
    numbers = dict.fromkeys(actor for name, _, _ in close for actor in sorted(names.of[name]))
    return of_numbers(db, [("actor", number) for number in list(numbers)[:_EACH]])


def searches(db: Database) -> list[Pick]:
    """Her kept searches."""
    return [Pick("search", 0, one.name, one.query, query=one.query) for one in saved_searches.listed(db)]


def of_numbers(db: Database, wanted: Sequence[tuple[Sort, int]]) -> list[Pick]:
    """These actors and articles, as far as they are still there, in the order given."""
    titles = {row.article: row for row in search.results(db, [n for sort, n in wanted if sort == "article"], "")}
    found: list[Pick] = []
    for sort, number in wanted:
        if sort == "article" and number in titles:
            found.append(_article(titles[number]))
        elif sort == "actor" and (row := actors.get(db, number)) is not None:
            found.append(_actor(row))
    return found


def fits(wanted: str, text: str) -> bool:
    """Does every word of `wanted` begin a word of `text`, or do its letters come in `text` in this order?"""
    there: list[str] = _WORD.findall(key(text))
    if all(any(word.startswith(begun) for word in there) for begun in _WORD.findall(key(wanted))):
        return True
    letters = iter(key(text))
    return len(wanted) > 2 and all(letter in letters for letter in key(wanted) if letter.isalnum())


def _actor(row: Any) -> Pick:
    return Pick("actor", row.id, row.name, f"{row.places:,} ×", row.kind)


def _article(row: search.Result) -> Pick:
    beside = " · ".join(part for part in (row.outlet, row.published) if part)
    return Pick("article", row.article, row.plain_title, beside)


def _note(row: search_notes.NoteResult) -> Pick:
    first = next((line for line in row.snippet.splitlines() if line.strip()), "Note")
    return Pick(
        "note", row.id, first.strip("# ").strip() or "Note", say("on {0}").format(row.about) if row.about else ""
    )
