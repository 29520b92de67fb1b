"""The values behind the picture: nodes, links, colours, and what of them is lit. No painting here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from core.relating.places import Bools, Floats, Ints

#: Radii in pixels at zoom 1; the area of a node follows its weight.
SMALLEST, LARGEST = 5.0, 21.0
#: Links fall into so many widths.
BINS = 5


@dataclass(frozen=True, slots=True)
class Node:
    """An actor in the picture. `badge` is a letter for its kind, shown where there is room."""

    actor: int
    name: str
    kind: str
    weight: float
    tip: str = ""
    badge: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A relation in the picture. `tip` is said when the pointer rests on it."""

    a: int
    b: int
    windows: int
    strength: float
    tip: str = ""


@dataclass(frozen=True, slots=True)
class GraphPalette:
    """The colours of the picture, each as `#rrggbb`; `kinds` by kind."""

    background: str
    link: str
    link_strong: str
    ink: str
    dim: str
    halo: str
    kinds: dict[str, str]
    accent: str


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
    return Network(nodes, shown, at, ends, radii(nodes), _bins(shown), number)


def radii(nodes: Sequence[Node]) -> Floats:
    """Pixels at zoom 1."""
    weights = np.maximum(np.array([node.weight for node in nodes], np.float64), 0)
    return np.maximum(LARGEST * np.sqrt(weights / max(float(weights.max(initial=0)), 1e-9)), SMALLEST)


def _bins(links: Sequence[Link]) -> Ints:
    """Strength in even steps of its logarithm: it spans three powers of ten."""
    strength = np.log1p(np.maximum(np.array([link.strength for link in links], np.float64), 0))
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
