"""A search from the beginning to its results, for the command line."""

from core.errors import UserError
from core.searching import names
from core.searching.understand import Understood, understand
from core.store import search
from core.store.database import Database


def find(db: Database, query: str) -> tuple[int, list[search.Result], Understood]:
    """How many articles `query` finds, all of them, best first, and how it was understood.

    Raises UserError `bad_query` when it asks for nothing.
    """
    understood = understand(db, query, names.load(db))
    if understood.condition is None:
        raise UserError("bad_query", query=query)
    numbers = search.found(db, understood.condition)
    return len(numbers), search.results(db, numbers, search.split(understood.condition)[0]), understood
