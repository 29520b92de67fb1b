"""What the picture of relations shows: the strongest links that pass the filters, and their actors.

Plain values and functions, run on an asking thread.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import numpy as np

from core.model import Kind, Window
from core.relating import stock
from core.relating.choices import Choices
from core.relating.communities import communities
from core.relating.layout import layout
from core.relating.places import Floats, Ints, Places
from core.relating.relations import Relation, Relations, describe, relations
from core.relating.tally import Tally, tally
from core.relating.windows import Windows
from core.store import actors, positions, tags, verdicts
from core.store.database import Database
from core.store.positions import Positions
from core.store.verdicts import Label
from core.words import counted
from ui.relations.asking import Answer, Asked, answer, narrowed, with_side
from ui.relations.network import Link, Node
from ui.relations.stops import STOPS, USUAL, choose, count_actors, hubs_of, without
from ui.theme import BADGES
from ui.translation import tr
from ui.widgets.words import kind_word

#: So many links make a picture.
_ENOUGH = 20
#: While so many actors of a picture have a place, the others join them; with fewer it is laid out anew.
KNOWN = 1 / 3
Hubs = Literal["shown", "dimmed", "hidden"]


@dataclass(frozen=True, slots=True)
class Filters:
    """What she wants to see. `around`: only relations of these actors, and those among their partners."""

    choices: Choices = field(default_factory=Choices)
    minimum: int = 0  # windows; 0: as many as leave a picture that is full enough
    stop: int = USUAL  # of the slider, a number in STOPS
    hubs: Hubs = "shown"
    around: tuple[int, ...] = ()
    asked: Asked = field(default_factory=Asked)  # a question in place of the strongest links
    view: str = ""  # the saved view that lies open: it has positions of its own

    @property
    def picture(self) -> str:
        """The name of the frame that positions belong to; empty when they are not kept."""
        return "" if self.around or self.asked or self.view else f"{self.choices.window}/{self.stop}"


@dataclass(frozen=True, slots=True)
class Picture:
    """What is shown, and of how much. `links` are in the order of their strength."""

    nodes: list[Node]
    links: list[Link]
    passing: int  # links that pass the filters
    actors: int  # that have such a link
    filters: Filters
    relations: Relations  # what the links show, in the same order
    kept: positions.Kept = field(default_factory=positions.Kept)
    answer: Answer | None = None  # to the question that was asked
    hubs: tuple[str, ...] = ()  # names of those that are dimmed, or hidden and so missing
    confirmed: frozenset[tuple[int, int]] = frozenset()  # the pairs that she has looked at and found right


def draw(db: Database, filters: Filters, kept: dict[object, Any]) -> Picture:
    """Count the relations and choose what to show. `kept` holds what was loaded since the last change."""
    choices = narrowed(filters.choices, filters.asked)
    places, windows = stock.choose(db, choices, kept), stock.windows(db, choices, kept)
    found = _counted(windows, choices, filters.minimum, kept).without(verdicts.dismissed(db))
    minimum = filters.minimum or _fitting(found)
    passing = found.take(found.windows >= minimum)
    answered = _answer(db, passing, filters, minimum, kept) if filters.asked else None
    chosen = answered.chosen if answered else _choose(passing, filters)
    hubs = hubs_of(chosen) if filters.hubs != "shown" else frozenset[int]()
    if filters.hubs == "hidden" and hubs and answered is None:
        chosen = _choose(without(passing, hubs - set(filters.around)), filters)
    said = verdicts.labels(db)
    if said and answered is None:
        chosen = _with_labelled(passing, chosen, said)
    shown = describe(places, windows, chosen) if len(chosen) else relations(places.only(places.actor < 0), "sentence")
    nodes, links = _nodes_and_links(db, shown, places, choices.window, hubs)
    links = _labelled(links, said)
    if answered is not None and answered.sides:
        links = [with_side(link, answered, filters.asked) for link in links]
    stand = positions.read(db, filters.picture) if filters.picture else positions.Kept()
    filters = replace(filters, minimum=minimum)
    named = tuple(name for name, _ in actors.by_id(db, sorted(hubs)).values())
    sure = verdicts.confirmed(db)
    return Picture(nodes, links, len(passing), count_actors(passing), filters, shown, stand, answered, named, sure)


def _choose(passing: Tally, filters: Filters) -> Tally:
    return _around(passing, filters) if filters.around else choose(passing, STOPS[filters.stop])


def _with_labelled(passing: Tally, chosen: Tally, said: Sequence[Label]) -> Tally:
    """Also the links between actors that are shown which she has called something, however weak they are."""
    shown = {*chosen.a.tolist(), *chosen.b.tolist()}
    ends = {(min(one.source, one.target), max(one.source, one.target)) for one in said}
    wanted = np.array(sorted(pair for pair in ends if shown.issuperset(pair)), np.int64).reshape(-1, 2)
    keys = [pairs[0] * (1 << 32) + pairs[1] for pairs in (wanted.T, (chosen.a, chosen.b))]
    both = passing.take(np.isin(passing.a * (1 << 32) + passing.b, np.concatenate(keys)))
    return both.strongest(len(both))


def _labelled(links: list[Link], said: Sequence[Label]) -> list[Link]:
    """With her words; of several labels of a pair the last, and how many more."""
    of: dict[tuple[int, int], list[Label]] = {}
    for one in said:
        of.setdefault((min(one.source, one.target), max(one.source, one.target)), []).append(one)
    return [_label(link, of[link.a, link.b]) if (link.a, link.b) in of else link for link in links]


def _label(link: Link, said: list[Label]) -> Link:
    last = said[-1]
    words = last.label if len(said) == 1 else f"{last.label} (+{len(said) - 1})"
    way = 0 if not last.directed else 1 if last.source == link.a else -1
    tip = "\n".join([link.tip, *(tr("“{0}”").format(one.label) for one in said)])
    return replace(link, label=words, way=way, tip=tip)


def _answer(db: Database, passing: Tally, filters: Filters, minimum: int, kept: dict[object, Any]) -> Answer:
    def count(view: Choices) -> Tally:
        if ("every", view) not in kept:
            kept["every", view] = tally(stock.windows(db, view, kept), 1)
        return kept["every", view].without(verdicts.dismissed(db))

    return answer(passing, filters.choices, filters.asked, STOPS[filters.stop], minimum, count)


def _counted(windows: Windows, choices: Choices, minimum: int, kept: dict[object, Any]) -> Tally:
    """The pairs that stand together more often than chance would have it: those that pass, or all that might."""
    for least in (minimum,) if minimum else (3, 2, 1):
        key = ("tally", choices, least)
        if key not in kept:
            found = tally(windows, least)
            kept[key] = found.take(found.strength > 0)
        if len(kept[key]) >= _ENOUGH:
            return kept[key]
    return kept[key]


def _fitting(found: Tally) -> int:
    """The least number of windows that still leaves enough links: single meetings are often chance."""
    return next((least for least in (3, 2) if int((found.windows >= least).sum()) >= _ENOUGH), 1)


def _around(passing: Tally, filters: Filters) -> Tally:
    """Half of the links for the chosen actors, the other half for those among the actors these lead to."""
    most = STOPS[filters.stop].links
    chosen = np.isin(passing.a, filters.around) | np.isin(passing.b, filters.around)
    own = passing.take(chosen).strongest(most // 2)
    partners = np.unique(np.concatenate([own.a, own.b]))
    among = ~chosen & np.isin(passing.a, partners) & np.isin(passing.b, partners)
    others = passing.take(among).strongest(most - len(own))
    both = np.zeros(len(passing), bool)
    for part in (own, others):
        both |= np.isin(passing.a * (1 << 32) + passing.b, part.a * (1 << 32) + part.b)
    return passing.take(both).strongest(most)


def _nodes_and_links(
    db: Database, shown: Relations, places: Places, window: Window, hubs: frozenset[int]
) -> tuple[list[Node], list[Link]]:
    ids, ends = np.unique(np.concatenate([shown.a, shown.b]), return_inverse=True)
    named = actors.by_id(db, ids.tolist())
    tagged = tags.of(db, "actor", ids.tolist())
    counts = np.bincount(places.actor, minlength=int(ids.max(initial=0)) + 1)[ids].tolist()
    groups = _groups(len(ids), ends.reshape(2, -1).T, shown.strength)
    nodes = [
        _node(actor, *named[actor], count, group, tagged.get(actor, ()), actor in hubs)
        for actor, count, group in zip(ids.tolist(), counts, groups, strict=True)
    ]
    links = [
        Link(one.a, one.b, one.windows, one.strength, summary(named[one.a][0], named[one.b][0], one, window))
        for one in shown
    ]
    return nodes, links


def _groups(n: int, ends: Ints, strength: Floats) -> list[int]:
    """The community of each node, the largest community first."""
    found = communities(n, ends, 1 + np.log1p(np.maximum(strength, 0)))
    size = np.bincount(found, minlength=int(found.max(initial=-1)) + 1)
    rank = np.empty(len(size), np.int64)
    rank[np.argsort(-size, kind="stable")] = np.arange(len(size))
    return rank[found].tolist()


def _node(actor: int, name: str, kind: Kind, count: int, group: int, tagged: tuple[str, ...], is_hub: bool) -> Node:
    tip = f"{name} · {kind_word(kind)} · {counted(count, 'counted mention')}"
    if tagged:
        tip += f" · {', '.join(tagged)}"
    return Node(actor, name, kind, float(count), tip, BADGES[kind], group, tagged, is_hub)


def summary(a: str, b: str, relation: Relation, window: Window) -> str:
    """The relation in one sentence: where, over what time, and how much of it chance would give."""
    where = counted(relation.windows, window)
    if window != "article":
        where += tr(" in {0}").format(counted(relation.articles, "article"))
    outlets = f", {counted(relation.outlets, 'outlet')}" if relation.outlets else ""
    years = ""
    if relation.first and relation.last:
        first, last = relation.first[:4], relation.last[:4]
        years = f", {first}" if first == last else f", {first}–{last}"
    return tr("{0} — {1}: {2}{3}{4}; expected by chance {5:.1f}").format(a, b, where, outlets, years, relation.expected)


@dataclass(frozen=True, slots=True)
class Placing:
    """Where the nodes go, and whether they were laid out anew or joined those that stood there."""

    at: Positions
    anew: bool


def place_nodes(
    picture: Picture,
    boxes: Floats,
    before: Mapping[int, tuple[float, float]],
    *,
    anew: bool = False,
    told: Callable[[Positions], None] | None = None,
) -> Placing:
    """Nodes that stand in the picture keep their places, so that it stands still; a new picture resembles `before`.

    `anew`: lay out all but the pinned again. `told` gets positions to show while a new picture settles. Nodes and
    links are taken by name, not by number, so that whoever reads the same articles gets the same picture.
    """
    order = sorted(range(len(picture.nodes)), key=lambda number: _by_name(picture.nodes[number]))
    ids, boxes = [picture.nodes[number].actor for number in order], boxes[order]
    number_of = {actor: index for index, actor in enumerate(ids)}
    ends = np.array([(number_of[link.a], number_of[link.b]) for link in picture.links], np.int64).reshape(-1, 2)
    weights = np.array([max(link.strength, 0.1) for link in picture.links], np.float64)
    ends.sort(axis=1)
    in_turn = np.lexsort((ends[:, 1], ends[:, 0]))
    ends, weights = ends[in_turn], weights[in_turn]
    stand = _known(ids, picture.kept.at)
    pinned = np.array([actor in picture.kept.pinned for actor in ids], bool)
    if not anew and int(np.isfinite(stand[:, 0]).sum()) > KNOWN * len(ids):
        at = layout(len(ids), ends, weights, start=stand, boxes=boxes)
        return Placing(_by_actor(ids, at), False)
    like = _known(ids, {**before, **picture.kept.at})
    tell = None if told is None else lambda at: told(_by_actor(ids, at))
    held = pinned if pinned.any() else None
    return Placing(
        _by_actor(ids, layout(len(ids), ends, weights, boxes=boxes, like=like, pinned=held, told=tell)), True
    )


def _by_name(node: Node) -> tuple[str, str, int]:
    return node.name, node.kind, node.actor


def _known(ids: list[int], at: Mapping[int, tuple[float, float]]) -> Floats:
    nowhere = (np.nan, np.nan)
    return np.array([at.get(actor, nowhere) for actor in ids], np.float64).reshape(-1, 2)


def _by_actor(ids: list[int], at: Floats) -> Positions:
    return {actor: (float(x), float(y)) for actor, (x, y) in zip(ids, at.tolist(), strict=True)}
