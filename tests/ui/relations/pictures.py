"""A small picture with names of all lengths, and a way to show it."""

import numpy as np

from core.relating.layout import layout
from ui.relations.graph import Graph, GraphPalette, Link, Node

LIGHT = GraphPalette(
    background="#fffdf9",
    link="#b9b6ae",
    link_strong="#5f6b78",
    ink="#23262b",
    dim="#646870",
    halo="#fffdf9",
    kinds={"person": "#d99a2b", "organization": "#4a7fb5", "place": "#5f9e5b"},
    accent="#36587a",
)
NAMES = (
    "Oryon",
    "Ministry of Regional Development and Infrastructure",
    "Ana Vell",
    "Parliamentary Assembly of the Northern Coastal Council",
    "Tessaly",
    "Bartholomew Featherstonehaugh",
    "IOU",
    "Casper Lindt",
    "Port Averin",
    "Council of Elders",
)
KINDS = ("place", "organization", "person")


def network(count=45, links=90, seed=1):
    """Nodes 100…, of falling weight, and links, every node with at least one."""
    random = np.random.default_rng(seed)
    nodes = [
        Node(100 + n, f"{NAMES[n % 10]} {n}", KINDS[n % 3], 200 / (n + 1) + 2, f"Actor {n}", KINDS[n % 3][0].upper())
        for n in range(count)
    ]
    pairs = {(int(random.integers(0, n)), n) for n in range(1, count)}
    while len(pairs) < links:
        a, b = sorted(random.integers(0, count, 2).tolist())
        if a < b:
            pairs.add((a, b))
    found = [
        Link(100 + a, 100 + b, 3, float(random.pareto(1) * 20 + 4), f"{a} — {b}: 3 sentences in 2 articles")
        for a, b in sorted(pairs)
    ]
    return nodes, found


def positions(graph, nodes, links):
    """Positions as the room reckons them."""
    edges = np.array([(link.a - 100, link.b - 100) for link in links]).reshape(-1, 2)
    weights = np.array([link.strength for link in links])
    at = layout(len(nodes), edges, weights, boxes=graph.boxes(nodes))
    return {node.actor: (float(x), float(y)) for node, (x, y) in zip(nodes, at, strict=True)}


def shown(qtbot, nodes, links, size=(1000, 660), at=None):
    """A graph of that size on the screen with this picture."""
    graph = Graph()
    qtbot.addWidget(graph)
    graph.set_palette(LIGHT)
    graph.resize(*size)
    graph.show_picture(nodes, links, at or positions(graph, nodes, links))
    with qtbot.waitExposed(graph):
        graph.show()
    return graph
