"""The network as plain rows, for every format that holds one: actors with their figures and places, and links."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from core.model import RELATED_KINDS, Window
from core.relating.backbone import disparity
from core.relating.communities import communities
from core.relating.layout import layout
from core.relating.load import load
from core.relating.places import Floats, Ints, Places
from core.relating.ranking import ranking
from core.relating.relations import Relations, relations
from core.store import actors, positions, tags, verdicts
from core.store.database import Database
from core.store.positions import Positions

Row = dict[str, Any]

_NOTHING_SAID: Row = {"confirmed": 0, "label": ""}

#: Larger networks are exported without places for those that were never shown.
LAID_OUT = 2_000


@dataclass(frozen=True, slots=True)
class Net:
    """Rows with equal keys. `about` says in words what was counted, from which notebook, and when."""

    actors: list[Row]
    links: list[Row]
    about: Mapping[str, str] = field(default_factory=dict[str, str])


def net(
    db: Database,
    found: Relations,
    counts: Mapping[int, int],
    at: Positions,
    about: Mapping[str, str] | None = None,
    *,
    near: tuple[Window, int] = ("sentence", 1),
) -> Net:
    """Rows of these relations. `counts`: counted mentions by actor; `at`: where actors stand, as far as it is known.

    `near`: in which window they were counted, and how many sentences were looked at together. Each row holds all that
    its figures follow from, so that whoever has the file alone can reckon them again.
    """
    ids, first, ends = np.unique(np.concatenate([found.a, found.b]), return_index=True, return_inverse=True)
    pairs = ends.reshape(2, -1).T
    named, tagged = actors.by_id(db, ids.tolist()), tags.of(db, "actor", ids.tolist())
    ranks = ranking(found.a, found.b, found.windows)
    group = communities(len(ids), pairs, 1 + np.log1p(np.maximum(found.strength, 0)))
    stands = np.concatenate([found.of_a, found.of_b])[first].tolist()
    rows: list[Row] = []
    for number, actor in enumerate(ids.tolist()):
        name, kind = named[actor]
        x, y = at.get(actor, (None, None))
        rows.append(
            {
                "actor": actor,
                "name": name,
                "kind": kind,
                "mentions": counts.get(actor, 0),
                "named_in": stands[number],
                "links": int(ranks.degree[number]),
                "windows": int(ranks.strength[number]),
                "betweenness": _rounded(float(ranks.betweenness[number])),
                "community": int(group[number]) + 1,
                "tags": "; ".join(tagged.get(actor, ())),
                "x": x if x is None else round(x, 1),
                "y": y if y is None else round(y, 1),
            }
        )
    said = _said(db, named)
    carries = disparity(found.a, found.b, found.windows.astype(np.float64)).tolist()
    links = [
        _link(row._asdict(), named)
        | {"disparity": _rounded(share), "window": near[0], "within": near[1]}
        | said.get((row.a, row.b), _NOTHING_SAID)
        for row, share in zip(found, carries, strict=True)
    ]
    return Net(rows, links, about or {})


def _link(row: Row, named: Mapping[int, tuple[str, Any]]) -> Row:
    """A link with the names of its ends; every other column as `core.relating.relations` counts it."""
    a, b = row.pop("a"), row.pop("b")
    figures = {name: _rounded(value) if isinstance(value, float) else value for name, value in row.items()}
    return {"a": a, "b": b, "name_a": named[a][0], "name_b": named[b][0], **figures}


def _said(db: Database, named: Mapping[int, tuple[str, Any]]) -> dict[tuple[int, int], Row]:
    """What the analyst said of pairs: that she has looked at it, and what it is, in her words with their direction."""
    found: dict[tuple[int, int], Row] = {pair: _NOTHING_SAID | {"confirmed": 1} for pair in verdicts.confirmed(db)}
    for one in verdicts.labels(db):
        if one.source in named and one.target in named:
            words = one.words(named[one.source][0], named[one.target][0])
            pair = (min(one.source, one.target), max(one.source, one.target))
            before = found.get(pair, _NOTHING_SAID)
            found[pair] = before | {"label": "; ".join(part for part in (before["label"], words) if part)}
    return found


def _rounded(value: float) -> float | None:
    """Four places; None where a figure says nothing."""
    return None if math.isnan(value) else round(value, 4)


def whole(db: Database, window: Window = "sentence") -> Net:
    """Every two actors of the notebook that share a window more often than chance would have it.

    What she said is no relation is left out.
    """
    places = load(db, RELATED_KINDS)
    found = relations(places, window)
    found = found.take(found.strength > 0).without(verdicts.dismissed(db))
    about = {"window": window, "kinds": ", ".join(RELATED_KINDS), "links": "all that chance alone would not bring"}
    return net(db, found, counted(places), _stand(db, found, window), about, near=(window, 1))


def counted(places: Places) -> dict[int, int]:
    """Counted mentions by actor."""
    ids, number = np.unique(places.actor, return_counts=True)
    return dict(zip(ids.tolist(), number.tolist(), strict=True))


def _stand(db: Database, found: Relations, window: Window) -> Positions:
    """Where the actors stand: laid out when there are not too many, else as far as she has seen them."""
    ids, ends = np.unique(np.concatenate([found.a, found.b]), return_inverse=True)
    if len(ids) > LAID_OUT:
        return positions.largest(db, window)
    at = layout(len(ids), _pairs(ends), np.maximum(found.strength, 0.1), boxes=_boxes(len(ids)))
    return {actor: (float(x), float(y)) for actor, (x, y) in zip(ids.tolist(), at.tolist(), strict=True)}


def _pairs(ends: Ints) -> Ints:
    return ends.reshape(2, -1).T


def _boxes(n: int) -> Floats | None:
    """Room for the names in a small picture, for dots in a large one."""
    return None if n <= 150 else np.full((n, 2), 34.0)
