"""By what the library is narrowed: outlet, month, language, tag, what she said of an article, kind of file."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal, get_args

from sqlite_utils import Database

from core.store import library_filter

Facet = Literal["outlet", "month", "language", "tag", "state", "important", "file"]
FACETS: tuple[Facet, ...] = get_args(Facet)
#: What is chosen, as (facet, value). Values of one facet are alternatives; "" stands for what says nothing there.
#: A month is “2023-05” or a whole year “2023”; `important` has the one value “yes”.
Chosen = tuple[tuple[Facet, str], ...]
#: The letters behind the last full stop of a file's name.
SUFFIX = "LOWER(IIF(INSTR(file, '.'), REPLACE(file, RTRIM(file, REPLACE(file, '.', '')), ''), ''))"
_PLAIN: dict[str, str] = {
    "outlet": "COALESCE(outlet, '')",
    "language": "COALESCE(language, '')",
    "state": "state",
    "file": f"COALESCE({SUFFIX}, '')",
}
_UNTAGGED = "article.id NOT IN (SELECT id FROM tagged WHERE what = 'article')"
_BEARING = (
    "article.id IN (SELECT tagged.id FROM tagged JOIN tag ON tag.id = tagged.tag WHERE what = 'article' AND name = ?)"
)


def where(chosen: Chosen) -> tuple[list[str], list[Any]]:
    """Conditions on `article`, all of which must hold, and the values for their marks."""
    parts, values = list[str](), list[Any]()
    for facet in FACETS:
        wanted = [value for name, value in chosen if name == facet]
        if wanted:
            part, more = _condition(facet, wanted)
            parts.append(part)
            values += more
    return parts, values


def _condition(facet: Facet, wanted: Sequence[str]) -> tuple[str, list[Any]]:
    if facet in _PLAIN:
        return f"{_PLAIN[facet]} IN ({','.join('?' * len(wanted))})", list(wanted)
    if facet == "important":
        return "important = 1", []
    each = [_month(value) if facet == "month" else _tag(value) for value in wanted]
    return f"({' OR '.join(part for part, _ in each)})", [value for _, more in each for value in more]


def _month(value: str) -> tuple[str, list[Any]]:
    """Dates are compared as text: “2023-06~” comes behind every day of that month."""
    return ("published >= ? AND published < ?", [value, f"{value}~"]) if value else ("published IS NULL", [])


def _tag(value: str) -> tuple[str, list[Any]]:
    return (_BEARING, [value]) if value else (_UNTAGGED, [])


# --- counts

_Card = dict[Facet, tuple[str, ...]]


def counts(db: Database, wanted: str = "", chosen: Chosen = ()) -> dict[Facet, list[tuple[str, int]]]:
    """How many articles each value would show: each facet is counted under what is chosen in the others.

    Months come newest first, other values the most frequent first; “” is what says nothing there.
    """
    tally: dict[Facet, Counter[str]] = {facet: Counter() for facet in FACETS}
    misses = _misses(chosen)
    for card in _cards(db, wanted):
        missed = misses(card)
        if len(missed) < 2:  # what fits but for one facet is counted in that one
            for facet in missed or FACETS:
                tally[facet].update(card[facet])
    for facet, value in chosen:  # what is chosen is shown even when nothing fits, so that it can be taken back
        if len(value) != 4 or facet != "month":
            tally[facet].setdefault(value, 0)
    return {facet: _ordered(facet, tally[facet].items()) for facet in FACETS}


def _ordered(facet: Facet, tally: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    if facet == "month":
        return sorted(tally, key=lambda one: one[0], reverse=True)
    return sorted(tally, key=lambda one: (not one[0], -one[1], one[0].casefold()))


def _misses(chosen: Chosen) -> Callable[[_Card], list[Facet]]:
    """Which facets of what is chosen does a card not fit? A year fits all its months."""
    among: dict[Facet, set[str]] = {}
    for facet, value in chosen:
        among.setdefault(facet, set()).add(value)

    def holds(facet: Facet, values: tuple[str, ...]) -> bool:
        wanted = among[facet]
        return any(value in wanted or (facet == "month" and value[:4] in wanted) for value in values)

    return lambda card: [facet for facet in among if not holds(facet, card[facet])]


def _cards(db: Database, wanted: str) -> list[_Card]:
    condition, values = library_filter.where(wanted)
    tags: dict[int, tuple[str, ...]] = {}
    for article, name in db.execute(
        "SELECT tagged.id, name FROM tagged JOIN tag ON tag.id = tagged.tag WHERE what = 'article'"
    ):
        tags[article] = (*tags.get(article, ()), name)
    rows = db.execute(
        f"SELECT id, {_PLAIN['outlet']}, COALESCE(SUBSTR(published, 1, 7), ''), {_PLAIN['language']}, state, important,"
        f" {_PLAIN['file']} FROM article WHERE {condition}",
        values,
    ).fetchall()
    return [
        {
            "outlet": (row[1],),
            "month": (row[2],),
            "language": (row[3],),
            "tag": tags.get(row[0], ("",)),
            "state": (row[4],),
            "important": ("yes",) if row[5] else (),
            "file": (row[6],),
        }
        for row in rows
    ]
