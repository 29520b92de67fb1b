"""Every place of every actor, loaded once: what she chooses is then picked out of arrays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from threading import Lock
from typing import Any

import numpy as np

from core.model import KINDS
from core.relating import scope
from core.relating.choices import Choices
from core.relating.places import Bools, Ints, Places
from core.relating.stand_ins import stand_ins
from core.relating.windows import Windows, windows_of
from core.store import articles, scoped, stories
from core.store import relations as stored
from core.store.database import Database


@dataclass(frozen=True, slots=True, eq=False)
class Stock:
    """Places in the order of date (undated last), article and sentence, with what is known of actors and articles.

    `kind` is the number of an actor's kind in KINDS, by actor; -1 for those that are hidden.
    """

    article: Ints
    sentence: Ints
    paragraph: Ints
    actor: Ints
    kind: Ints
    copy: Bools
    published: Mapping[int, str | None]
    told: Mapping[int, Sequence[str]]
    story: Mapping[int, int]


def stock(db: Database) -> Stock:
    """Load every counted place."""
    article, sentence, paragraph, alias = _spread(stored.every_counted(db))
    of_alias = _columns(stored.owners(db), 2)
    owner = np.full(int(max(alias.max(initial=0), of_alias[0].max(initial=0))) + 1, -1, np.int64)
    owner[of_alias[0]] = of_alias[1]
    rows = np.stack([article, sentence, paragraph, owner[alias]])[:, owner[alias] >= 0]
    if len(pinned := stored.every_pinned(db)):
        rows = np.concatenate([rows, _columns(pinned, 4)], axis=1)
    return _stock(db, rows)


def _stock(db: Database, rows: Ints) -> Stock:
    published, followers = articles.dates(db), stories.followers(db)
    rows = rows[:, _order(rows, published)]
    copies = np.isin(rows[0], np.array(sorted(followers), np.int64))
    return Stock(rows[0], rows[1], rows[2], rows[3], _kinds(db), copies, published, stories.outlets(db), followers)


def _spread(rows: Sequence[tuple[int, int, str, str, str]]) -> tuple[Ints, Ints, Ints, Ints]:
    """From a row an article to a row a place."""
    numbers, many = _columns([row[:2] for row in rows], 2)
    told = [
        np.fromstring(",".join(part), np.int64, sep=",") for part in (list(zip(*rows, strict=True)) or [()] * 5)[2:]
    ]
    return np.repeat(numbers, many), told[0], told[1], told[2]


def _columns(rows: Sequence[tuple[Any, ...]], width: int) -> Ints:
    return np.fromiter(chain.from_iterable(rows), np.int64, len(rows) * width).reshape(-1, width).T


def _order(rows: Ints, published: Mapping[int, str | None]) -> Ints:
    """By date, article and sentence, so that windows need no sorting later."""
    ids, number = np.unique(rows[0], return_inverse=True)
    found = [published.get(one) for one in ids.tolist()]
    dates = sorted(range(len(ids)), key=lambda one: (found[one] is None, found[one] or "", one))
    rank = np.zeros(len(ids), np.int64)
    rank[dates] = np.arange(len(ids))
    return np.argsort(rank[number] * (int(rows[1].max(initial=0)) + 1) + rows[1], kind="stable")


def _kinds(db: Database) -> Ints:
    number = {kind: index for index, kind in enumerate(KINDS)}
    rows = stored.all_actors(db)
    kinds = np.full(max((row[0] for row in rows), default=0) + 1, -1, np.int64)
    for actor, kind, hidden in rows:
        kinds[actor] = -1 if hidden else number[kind]
    return kinds


# --- what she chose

#: What is kept for each choice, by the first part of its key, and how much of it in all.
VARYING, MOST_KEPT = frozenset({"places", "lined", "windows", "tally", "every"}), 40


def whole(db: Database, kept: dict[object, Any]) -> Stock:
    """Every counted place, whatever she has chosen."""
    return _kept(kept, "stock", lambda: stock(db))


def choose(db: Database, choices: Choices, kept: dict[object, Any]) -> Places:
    """The places that count for these choices. `kept` holds what was loaded since the last change."""
    places = _kept(kept, ("places", _of_places(choices)), lambda: _chosen(db, choices, kept))
    if choices.within > 1:
        return _kept(kept, ("lined", _of_places(choices)), lambda: _with_ordinals(db, places, kept))
    return places


def windows(db: Database, choices: Choices, kept: dict[object, Any]) -> Windows:
    """The windows of these places."""
    key = ("windows", choices.window, choices.within, _of_places(choices))
    return _kept(kept, key, lambda: windows_of(choose(db, choices, kept), choices.window, choices.within))


def _of_places(choices: Choices) -> tuple[object, ...]:
    """The choices that places depend on."""
    return (
        frozenset(choices.kinds), frozenset(choices.zones), choices.copies, choices.nationalities, choices.capitals,
        choices.since, choices.until, frozenset(choices.outlets), frozenset(choices.tags), choices.story,
    )  # fmt: skip


def _kept(kept: dict[object, Any], key: object, make: Any) -> Any:
    value = kept.get(key)
    if value is None:
        with kept.setdefault(("making", key), Lock()):  # another thread may be at it: waiting is quicker than both
            value = kept.get(key)
            if value is None:
                value = kept[key] = make()
        kept.pop(("making", key), None)
        _forget_old(kept)
    return value


def _forget_old(kept: dict[object, Any]) -> None:
    """While dates are drawn along, every step is a choice of its own: only the last ones are worth their memory."""
    varying = [key for key in list(kept) if isinstance(key, tuple) and key and key[0] in VARYING]
    for key in varying[:-MOST_KEPT]:
        kept.pop(key, None)


def _chosen(db: Database, choices: Choices, kept: dict[object, Any]) -> Places:
    whole: Stock = _zoned(db, choices, kept)
    actor = _stood_in(db, choices, whole, kept)
    wanted = np.zeros(len(KINDS) + 1, bool)  # the last one is for those that are hidden
    wanted[[KINDS.index(kind) for kind in choices.kinds]] = True
    keep = wanted[whole.kind][actor]
    if actor is not whole.actor:
        keep &= (whole.kind >= 0)[whole.actor]
    if not choices.copies:
        keep &= ~whole.copy
    if choices.since or choices.until:
        keep &= _dated(whole, choices.since, choices.until)
    outlets = _kept(kept, "own outlets", lambda: stored.own_outlets(db)) if choices.copies else whole.told
    if choices.outlets or choices.tags or choices.story is not None:
        only = scoped.articles(db, choices.tags, choices.story)
        keep &= scope.inside(whole.article, outlets, choices.outlets, only)
    article, sentence, paragraph = whole.article[keep], whole.sentence[keep], whole.paragraph[keep]
    return Places(article, sentence, paragraph, actor[keep], whole.published, outlets, whole.story)


def _zoned(db: Database, choices: Choices, kept: dict[object, Any]) -> Stock:
    """The stock with the places outside the text that she wants, or without the text."""
    every = whole(db, kept)
    if set(choices.zones) == {"body"}:
        return every
    beside = _kept(kept, "outside the text", lambda: stored.outside_the_text(db))
    more = _columns([row[:4] for row in beside if row[4] in choices.zones], 4)
    rows = np.stack([every.article, every.sentence, every.paragraph, every.actor])
    rows = np.concatenate([rows, more], axis=1) if "body" in choices.zones else more
    rows = rows[:, _order(rows, every.published)]
    copies = np.isin(rows[0], np.array(sorted(every.story), np.int64))
    return Stock(rows[0], rows[1], rows[2], rows[3], every.kind, copies, every.published, every.told, every.story)


def _stood_in(db: Database, choices: Choices, whole: Stock, kept: dict[object, Any]) -> Ints:
    """Whom each place counts for."""
    if not (choices.nationalities or choices.capitals):
        return whole.actor
    wanted = {"nationalities": choices.nationalities, "capitals": choices.capitals}
    instead = _kept(kept, ("stand-ins", *wanted.values()), lambda: stand_ins(db, **wanted))
    table = np.arange(len(whole.kind))
    table[list(instead)] = list(instead.values())
    return table[whole.actor]


def _dated(whole: Stock, since: str | None, until: str | None) -> Bools:
    """Which places stand in articles of these dates."""
    ids, number = np.unique(whole.article, return_inverse=True)
    dates = [whole.published.get(one) for one in ids.tolist()]
    inside = [date is not None and (not since or date >= since) and (not until or date <= until) for date in dates]
    return np.array(inside, bool)[number]


def _with_ordinals(db: Database, places: Places, kept: dict[object, Any]) -> Places:
    """With the number of each sentence in its article."""
    article, start = _kept(kept, "sentences", lambda: _columns(stored.sentence_starts(db), 2))
    width = int(max(start.max(initial=0), places.sentence.max(initial=0))) + 1
    keys = places.article * width + places.sentence
    new = np.diff(keys, prepend=-1) != 0  # places of one sentence stand together
    where = np.searchsorted(article * width + start, keys[new]) - np.searchsorted(article, places.article[new])
    return replace(places, ordinal=where[np.cumsum(new) - 1])
