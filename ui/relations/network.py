"""The values behind the picture: nodes, links, colours, and what of them is lit. No painting here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from core.relating.places import Bools, Floats, Ints

#: Radii in pixels at zoom 1; the area of a node follows its weight.
SMALLEST, LARGEST = 5.0, 21.0
#: (more nodes than, smallest, largest): a crowd of large nodes would hide its own links.
CROWDED = ((700, 3.0, 15.0), (200, 4.0, 18.0))
#: Links fall into so many widths.
BINS = 5
#: Of more links than these, only some shares reach the stronger bins.
MANY, SHARES = 1_200, (0.5, 0.75, 0.9, 0.97)


@dataclass(frozen=True, slots=True)
class Node:
    """An actor in the picture. `badge` is a letter for its kind, shown where there is room.

    `group` is its community, 0 the largest; `tags` are her words for it; a hub is linked to almost everything.
    """

    actor: int
    name: str
    kind: str
    weight: float
    tip: str = ""
    badge: str = ""
    group: int = 0
    tags: tuple[str, ...] = ()
    hub: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A relation in the picture. `tip` is said when the pointer rests on it.

    `label` is what she calls it; `way` is 1 when that holds from `a` to `b`, -1 the other way, 0 both ways.
    `side` is where it stands when two views are compared.
    """

    a: int
    b: int
    windows: int
    strength: float
    tip: str = ""
    label: str = ""
    way: int = 0
    side: str = ""  # of a comparison: both, one, other


@dataclass(frozen=True, slots=True)
class GraphPalette:
    """The colours of the picture, each as `#rrggbb`; `kinds` by kind, `groups` for communities and tags."""

    background: str
    link: str
    link_strong: str
    ink: str
    dim: str
    halo: str
    kinds: dict[str, str]
    accent: str
    groups: tuple[str, ...] = ()
    sides: tuple[str, str] = ("darkorange", "steelblue")  # of links that only one of two views has


@dataclass(slots=True, eq=False)
class Network:
    """What is shown, as arrays by node or link number."""

    nodes: Sequence[Node]
    links: Sequence[Link]
    at: Floats  # (n, 2) in the units of the layout
    ends: Ints  # (m, 2) node numbers
    radius: Floats
    strength: Ints  # bin of each link, 0 weakest
    number: dict[int, int] = field(default_factory=dict)  # actor → node number
    pinned: set[int] = field(default_factory=set)  # actors that she has pinned
    sides: Ints = field(default_factory=lambda: np.zeros(0, np.int64))  # by link, when two views are compared


@dataclass(frozen=True, slots=True, eq=False)
class Light:
    """What stands out: everything is lit while nothing is chosen."""

    nodes: Bools
    links: Bools
    chosen_nodes: Bools
    chosen_links: Bools
    anything: bool


def network(nodes: Sequence[Node], links: Iterable[Link], positions: dict[int, tuple[float, float]]) -> Network:
    """Bring nodes, links and positions together; links to actors that are not shown are left out."""
    number = {node.actor: index for index, node in enumerate(nodes)}
    shown = [link for link in links if link.a in number and link.b in number]
    ends = np.array([(number[link.a], number[link.b]) for link in shown], np.int64).reshape(-1, 2)
    at = np.array([positions.get(node.actor, (0.0, 0.0)) for node in nodes], np.float64).reshape(-1, 2)
    return Network(nodes, shown, at, ends, radii(nodes), _bins(shown), number, sides=_sides(shown))


def _sides(links: Sequence[Link]) -> Ints:
    """0: on both sides or nothing is compared, 1 and 2: only on the one, only on the other."""
    return np.array([{"one": 1, "other": 2}.get(link.side, 0) for link in links], np.int64)


def radii(nodes: Sequence[Node]) -> Floats:
    """Pixels at zoom 1."""
    weights = np.maximum(np.array([node.weight for node in nodes], np.float64), 0)
    smallest, largest = next((sizes for most, *sizes in CROWDED if len(nodes) > most), (SMALLEST, LARGEST))
    return np.maximum(largest * np.sqrt(weights / max(float(weights.max(initial=0)), 1e-9)), smallest)


def _bins(links: Sequence[Link]) -> Ints:
    """Strength in even steps of its logarithm: it spans three powers of ten. Of many only a few are to stand out."""
    strength = np.log1p(np.maximum(np.array([link.strength for link in links], np.float64), 0))
    if len(links) > MANY:
        return np.searchsorted(np.quantile(strength, SHARES), strength, side="right").astype(np.int64)
    low, high = float(strength.min(initial=np.inf)), float(strength.max(initial=0))
    if not len(links) or high - low < 1e-9:
        return np.full(len(links), BINS // 2, np.int64)
    return np.minimum(((strength - low) / (high - low) * BINS).astype(np.int64), BINS - 1)


def light(shown: Network, actors: Iterable[int], link: tuple[int, int] | None) -> Light:
    """Light the chosen actors with their neighbours and the chosen link with its two ends."""
    nodes, links = np.zeros(len(shown.nodes), bool), np.zeros(len(shown.links), bool)
    chosen_nodes, chosen_links = nodes.copy(), links.copy()
    chosen_nodes[[shown.number[actor] for actor in actors if actor in shown.number]] = True
    if link is not None:
        pair = [shown.number.get(actor, -1) for actor in link]
        chosen_links = (shown.ends == pair).all(1) | (shown.ends == pair[::-1]).all(1)
    if not chosen_nodes.any() and not chosen_links.any():
        return Light(~nodes, ~links, chosen_nodes, chosen_links, False)
    links = chosen_links | chosen_nodes[shown.ends].any(1)
    nodes = chosen_nodes.copy()
    nodes[shown.ends[links].ravel()] = True
    return Light(nodes, links, chosen_nodes, chosen_links, True)


def dimmed(shown: Network, lit: Light) -> Light:
    """The same with hubs that nobody has chosen in the background, and their links."""
    hubs = np.array([node.hub for node in shown.nodes], bool) & ~lit.chosen_nodes
    if not hubs.any():
        return lit
    chosen = lit.chosen_nodes[shown.ends].any(1) | lit.chosen_links
    links = lit.links & (chosen | ~hubs[shown.ends].any(1))
    return Light(lit.nodes & ~hubs, links, lit.chosen_nodes, lit.chosen_links, lit.anything)
