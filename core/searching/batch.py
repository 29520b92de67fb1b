"""A list of names, one a line: in how many articles each stands, how often, when first and last."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.searching import fields
from core.searching.expression import any_of, phrase
from core.searching.names import Names
from core.store import hits, search, search_facets, word_hits
from core.store.database import Database
from core.store.search_conditions import Naming, Text
from core.words import say


@dataclass(frozen=True, slots=True)
class Count:
    """One line of the list. `taken` says whose name it is, or "" when it was searched for as words.

    `query` finds the same articles again.
    """

    line: str
    taken: str
    articles: int
    mentions: int
    first: str | None
    last: str | None
    query: str


def listed(text: str) -> list[str]:
    """The names in a text, one a line, each once."""
    lines = (" ".join(line.split()).strip(' ,;"') for line in text.splitlines())
    return list(dict.fromkeys(line for line in lines if any(letter.isalnum() for letter in line)))


def count(db: Database, lines: Iterable[str], names: Names) -> list[Count]:
    """Count each line: an actor's name by the actor's places, anything else by the words in the texts."""
    return [_count(db, line, names) for line in lines]


def _count(db: Database, line: str, names: Names) -> Count:
    actors = fields.actors_called(db, names, line) if names.others(line)[1] else ()
    if actors:
        numbers = search.found(db, Naming(actors))
        mentions = len(hits.named(db, actors, numbers))
        called = names.kinds[actors[0]][0] + (say(" and {0} more").format(len(actors) - 1) if len(actors) > 1 else "")
        query = f'actor:"{_plain(line)}"'
    else:
        expression = any_of([phrase(line)])
        numbers = search.found(db, Text(expression))
        mentions, called, query = len(word_hits.hits(db, expression, numbers).places), "", f'="{_plain(line)}"'
    return Count(line, called, len(numbers), mentions, *search_facets.span(db, numbers), query)


def _plain(line: str) -> str:
    return line.replace('"', " ")
