"""What the timeline shows: periods as columns, outlets as bars, actors as rows. Plain values, on an asking thread."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from core.model import KINDS, RELATED_KINDS, Kind
from core.relating import proof, stock
from core.relating.choices import Choices
from core.relating.companions_over_time import companions_over_time
from core.relating.mentions_over_time import mentions_over_time
from core.relating.periods import periods, unit_for
from core.store import actors, scoped, timeline
from core.store.database import Database
from core.store.timeline import Told, Unit

Who = Literal["strongest", "chosen", "companions"]
#: So many actors, and so many outlets with a colour of their own; the others are one.
STRONGEST, COMPANIONS, OUTLETS = 300, 200, 5


@dataclass(frozen=True, slots=True)
class Wanted:
    """What she wants to see. Without a unit the one that suits the dates is taken."""

    who: Who = "strongest"
    unit: Unit | None = None
    kinds: tuple[Kind, ...] = ()
    chosen: tuple[int, ...] = ()
    choices: Choices = field(default_factory=Choices)


@dataclass(frozen=True, slots=True)
class Line:
    """An actor and its counts by column."""

    actor: int
    name: str
    kind: Kind
    counts: dict[int, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Outlet:
    """An outlet and its articles by column; without a name: all that have no bar of their own."""

    name: str | None
    counts: dict[int, int]


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that is painted. `of` is the actor whose companions the rows are, with its name."""

    unit: Unit
    columns: list[str]
    outlets: list[Outlet]
    lines: list[Line]
    undated: int
    of: tuple[int, str] | None = None


def gather(db: Database, wanted: Wanted, kept: dict[object, Any]) -> Timeline:
    """Count what is wanted. `kept` holds what was loaded since the last change."""
    days = scoped.days(db)
    unit = wanted.unit or (unit_for(days[0][0], days[-1][0]) if days else "month")
    columns = periods(days[0][0], days[-1][0], unit) if days else []
    number = {period: index for index, period in enumerate(columns)}
    of = _of(db, wanted)
    lines = _companions(db, wanted, unit, number, kept) if of else _mentioned(db, wanted, unit, number, kept)
    return Timeline(unit, columns, _outlets(db, unit, number), lines, timeline.undated(db), of)


def together(
    db: Database, pair: tuple[int, int], days: tuple[str, str], choices: Choices, kept: dict[object, Any]
) -> list[Told]:
    """The articles from the first to the last of these days in which both stand in one window, earliest first.

    What is counted of each are these windows, and the first of them is the place.
    """
    found = proof.prove(db, min(pair), max(pair), choices, kept)
    if found is None:
        return []
    dates = stock.choose(db, found.choices, kept).published
    windows = [at for at in found.windows if days[0] <= (dates.get(at[0]) or "") <= days[1]]
    many = Counter(article for article, _ in windows)
    first = list({article: (article, start) for article, start in reversed(windows)}.values())[::-1]
    return [
        Told(one.article, one.title, one.outlet, one.published, many[one.article], one.start, one.end)
        for one in proof.page(db, found, first)
    ]


def _of(db: Database, wanted: Wanted) -> tuple[int, str] | None:
    if wanted.who != "companions" or not wanted.chosen:
        return None
    named = actors.by_id(db, wanted.chosen[:1])
    return next(((actor, name) for actor, (name, _) in named.items()), None)


def _mentioned(db: Database, wanted: Wanted, unit: Unit, number: dict[str, int], kept: dict[object, Any]) -> list[Line]:
    """The actors that are mentioned most, or those that she has chosen."""
    if wanted.who == "strongest":
        rows = actors.page(db, kinds=wanted.kinds or RELATED_KINDS, hidden=False, limit=STRONGEST)
        named = {row.id: (row.name, row.kind) for row in rows}
    else:
        known = actors.by_id(db, wanted.chosen) if wanted.chosen else {}
        named = {actor: known[actor] for actor in wanted.chosen if actor in known}
    counts = mentions_over_time(db, list(named), unit, kept)
    lines = [_line(actor, *named[actor], counts[actor], number) for actor in named]
    return sorted(lines, key=lambda line: (-line.total, line.name)) if wanted.who == "strongest" else lines


def _companions(
    db: Database, wanted: Wanted, unit: Unit, number: dict[str, int], kept: dict[object, Any]
) -> list[Line]:
    choices = wanted.choices.among(*(wanted.kinds or RELATED_KINDS), *_kind_of(db, wanted.chosen[0]))
    places, windows = stock.choose(db, choices, kept), stock.windows(db, choices, kept)
    found = companions_over_time(windows, places.published, wanted.chosen[0], unit, COMPANIONS)
    named = actors.by_id(db, list(found)) if found else {}
    kinds = wanted.kinds or KINDS
    return [
        _line(actor, *named[actor], counts, number)
        for actor, counts in found.items()
        if actor in named and named[actor][1] in kinds
    ]


def _kind_of(db: Database, actor: int) -> Sequence[Kind]:
    return [kind for _, kind in actors.by_id(db, (actor,)).values()]


def _line(actor: int, name: str, kind: Kind, counts: dict[str, int], number: dict[str, int]) -> Line:
    return Line(actor, name, kind, {number[period]: many for period, many in counts.items() if period in number})


def _outlets(db: Database, unit: Unit, number: dict[str, int]) -> list[Outlet]:
    """The outlets with most articles, then all others together."""
    found: dict[str | None, dict[int, int]] = {}
    for period, outlet, many in timeline.articles_by(db, unit):
        counts = found.setdefault(outlet, {})
        counts[number[period]] = counts.get(number[period], 0) + many
    order = sorted((name for name in found if name is not None), key=lambda name: -sum(found[name].values()))
    rest: dict[int, int] = {}
    for name in [*order[OUTLETS:], *([None] if None in found else [])]:
        for column, many in found[name].items():
            rest[column] = rest.get(column, 0) + many
    return [*(Outlet(name, found[name]) for name in order[:OUTLETS]), *([Outlet(None, rest)] if rest else [])]
