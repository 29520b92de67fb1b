"""What the picture of relations shows: the strongest links that pass the filters, and their actors.

Plain values and functions, run on an asking thread.
"""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from core.model import RELATED_KINDS, Kind, Window
from core.relating.evidence import evidence
from core.relating.layout import layout
from core.relating.load import load
from core.relating.places import Floats, Places
from core.relating.relations import Relation, Relations, relations, strongest
from core.store import actors
from core.store import relations as stored
from core.store.database import Database
from core.words import counted
from ui.relations.network import Link, Node
from ui.theme import BADGES, KIND_NAMES

#: So many links make a picture.
_ENOUGH = 20
Positions = dict[int, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Filters:
    """What she wants to see. `around`: only relations of these actors, and those among their partners."""

    window: Window = "sentence"
    kinds: tuple[Kind, ...] = RELATED_KINDS
    minimum: int = 0  # windows; 0: as many as leave a picture that is full enough
    links: int = 90
    around: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """What is shown, and of how much. `links` are in the order of their strength."""

    nodes: list[Node]
    links: list[Link]
    passing: int  # links that pass the filters
    filters: Filters


def draw(db: Database, filters: Filters, kept: dict[object, Any]) -> Picture:
    """Count the relations and choose what to show. `kept` holds what was loaded since the last change."""
    places = _places(db, filters.kinds, kept)
    found = relations(places, filters.window)
    found = found.take(found.strength > 0)
    filters = replace(filters, minimum=filters.minimum or _fitting(found))
    passing = found.take(found.windows >= filters.minimum)
    shown = _around(passing, filters) if filters.around else strongest(passing, filters.links)
    return Picture(*_nodes_and_links(db, shown, places, filters.window), len(passing), filters)


def _places(db: Database, kinds: tuple[Kind, ...], kept: dict[object, Any]) -> Places:
    if kinds not in kept:
        kept[kinds] = load(db, kinds)
    return kept[kinds]


def _fitting(found: Relations) -> int:
    """The least number of windows that still leaves enough links: single meetings are often chance."""
    return next((least for least in (3, 2) if int((found.windows >= least).sum()) >= _ENOUGH), 1)


def _around(passing: Relations, filters: Filters) -> Relations:
    """Half of the links for the chosen actors, the other half for those among the actors these lead to."""
    chosen = np.isin(passing.a, filters.around) | np.isin(passing.b, filters.around)
    own = strongest(passing.take(chosen), filters.links // 2)
    partners = np.unique(np.concatenate([own.a, own.b]))
    among = ~chosen & np.isin(passing.a, partners) & np.isin(passing.b, partners)
    others = strongest(passing.take(among), filters.links - len(own))
    both = np.zeros(len(passing), bool)
    for part in (own, others):
        both |= np.isin(passing.a * (1 << 32) + passing.b, part.a * (1 << 32) + part.b)
    return strongest(passing.take(both), filters.links)


def _nodes_and_links(db: Database, shown: Relations, places: Places, window: Window) -> tuple[list[Node], list[Link]]:
    ids = np.unique(np.concatenate([shown.a, shown.b])).tolist()
    named = actors.by_id(db, ids)
    counts = dict(zip(*(column.tolist() for column in np.unique(places.actor, return_counts=True)), strict=True))
    nodes = [_node(actor, *named[actor], counts.get(actor, 0)) for actor in ids]
    links = [
        Link(one.a, one.b, one.windows, one.strength, summary(named[one.a][0], named[one.b][0], one, window))
        for one in shown
    ]
    return nodes, links


def _node(actor: int, name: str, kind: Kind, count: int) -> Node:
    tip = f"{name} · {KIND_NAMES[kind].lower()} · {counted(count, 'counted mention')}"
    return Node(actor, name, kind, float(count), tip, BADGES[kind])


def summary(a: str, b: str, relation: Relation, window: Window) -> str:
    """The relation in one sentence: where, over what time, and how much of it chance would give."""
    where = counted(relation.windows, window)
    if window != "article":
        where += f" in {counted(relation.articles, 'article')}"
    outlets = f", {counted(relation.outlets, 'outlet')}" if relation.outlets else ""
    years = ""
    if relation.first and relation.last:
        first, last = relation.first[:4], relation.last[:4]
        years = f", {first}" if first == last else f", {first}–{last}"
    return f"{a} — {b}: {where}{outlets}{years}; expected by chance {relation.expected:.1f}"


def place_nodes(picture: Picture, boxes: Floats, known: Positions) -> Positions:
    """Where the nodes go; nodes with a known position keep it, so that the picture stands still."""
    number_of = {node.actor: index for index, node in enumerate(picture.nodes)}
    ends = np.array([(number_of[link.a], number_of[link.b]) for link in picture.links], np.int64).reshape(-1, 2)
    weights = np.array([max(link.strength, 0.1) for link in picture.links], np.float64)
    start = None
    if sum(node.actor in known for node in picture.nodes) * 2 > len(picture.nodes):
        start = np.array([known.get(node.actor, (np.nan, np.nan)) for node in picture.nodes], np.float64)
    at = layout(len(picture.nodes), ends, weights, start=start, boxes=boxes)
    return {node.actor: (float(x), float(y)) for node, (x, y) in zip(picture.nodes, at.tolist(), strict=True)}


@dataclass(frozen=True, slots=True)
class Proof:
    """The evidence of one relation: the summary, and the first windows of `total`."""

    summary: str
    names: tuple[str, str]
    total: int
    found: list[stored.Evidence]


def prove(db: Database, a: int, b: int, window: Window, limit: int, kept: dict[object, Any]) -> Proof | None:
    """The windows in which both stand; None when an actor is no more or nothing is left."""
    named = actors.by_id(db, (a, b))
    if len(named) < 2:
        return None
    kinds = tuple(dict.fromkeys((*RELATED_KINDS, named[a][1], named[b][1])))
    places = _places(db, kinds, kept)
    windows = evidence(places, a, b, window)
    one = next((row for row in relations(places, window, actors=[a]) if {row.a, row.b} == {a, b}), None)
    if one is None:
        return None
    names = (named[a][0], named[b][0])
    found = stored.texts(db, windows[:limit], window, a, b)
    return Proof(summary(*names, one, window), names, len(windows), found)
