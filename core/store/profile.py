"""What is known of one actor, for its page: names and where they come from, kinds, outlets, dates."""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlite_utils import Database

from core.model import By, Kind
from core.store import counting


@dataclass(frozen=True, slots=True)
class Name:
    """A name of an actor: its forms with how often each is written, who read it, and why it is this actor's."""

    alias: int
    text: str
    kind: Kind
    forms: tuple[tuple[str, int], ...]  # most frequent first
    by: Mapping[By, int]
    reason: str  # why the name was joined to others, in words; empty when she said so
    pinned: int = 0  # places of it that she said are this actor's

    @property
    def places(self) -> int:
        return sum(count for _, count in self.forms)


@dataclass(frozen=True, slots=True)
class Profile:
    """An actor over the whole notebook. `outlets` with the number of mentions; `kinds` as the names were read."""

    names: tuple[Name, ...]
    kinds: tuple[tuple[Kind, int], ...]
    outlets: tuple[tuple[str, int], ...]
    first: str | None
    last: str | None
    places: int
    articles: int


_MINE = f"""
WITH {counting.GONE}, mine AS (
    SELECT mention.article, mention.text, mention.by, mention.alias, 0 AS pinned
    FROM alias CROSS JOIN mention ON mention.alias = alias.id WHERE alias.actor = :actor AND {counting.STAYS}
    UNION ALL SELECT mention.article, mention.text, mention.by, mention.alias, 1
    FROM {counting.PINNED} AND pin.actor = :actor
)"""


def profile(db: Database, actor: int) -> Profile:
    """All that the page of an actor says above its mentions."""
    names = _names(db, actor)
    kinds: Counter[Kind] = Counter()
    for name in names:
        kinds[name.kind] += name.places
    counts, first, last = _articles(db, actor)
    outlets: Counter[str] = Counter()
    for outlet, places in counts:
        if outlet:
            outlets[outlet] += places
    return Profile(
        tuple(names),
        tuple(kinds.most_common()),
        tuple(outlets.most_common()),
        first,
        last,
        sum(name.places for name in names),
        len(counts),
    )


def _names(db: Database, actor: int) -> list[Name]:
    found = db.execute(
        f"{_MINE} SELECT json_array(alias.id, alias.text, kind, alias.actor, reason), mine.text, by, pinned, COUNT(*)"
        " FROM mine JOIN alias ON alias.id = mine.alias GROUP BY alias.id, mine.text, by, pinned",
        {"actor": actor},
    )
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    by: dict[str, Counter[By]] = defaultdict(Counter)
    pinned: Counter[str] = Counter()
    for alias, text, who, fixed, count in found.fetchall():
        forms[alias][text] += count
        by[alias]["analyst" if fixed else who] += count
        pinned[alias] += count if fixed else 0
    names = [_name(json.loads(alias), actor, forms[alias], by[alias], pinned[alias]) for alias in forms]
    return sorted(names, key=lambda name: (-name.places, name.text))


def _name(alias: list[object], actor: int, forms: Counter[str], by: Counter[By], pinned: int) -> Name:
    number, text, kind, owner, reason = alias
    why = reason if owner == actor else ""  # somebody else's name, of which single places are this actor's
    return Name(number, text, kind, tuple(forms.most_common()), dict(by), why, pinned)  # pyright: ignore[reportArgumentType]


def _articles(db: Database, actor: int) -> tuple[list[tuple[str | None, int]], str | None, str | None]:
    """(outlet, mentions) of each article, and the first and last date."""
    found = db.execute(
        f"{_MINE} SELECT outlet, published, COUNT(*) FROM mine JOIN article ON article.id = mine.article"
        " GROUP BY article.id",
        {"actor": actor},
    ).fetchall()
    dates = [published for _, published, _ in found if published]
    return [(outlet, places) for outlet, _, places in found], min(dates, default=None), max(dates, default=None)
