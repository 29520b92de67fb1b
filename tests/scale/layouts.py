"""Layouts beside each other: ours, and igraph's Fruchterman–Reingold where igraph is at hand."""

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components, shortest_path
from scipy.spatial import KDTree

from core.relating.layout import layout
from core.relating.places import Floats, Ints

ROUNDS = 150  # of Fruchterman–Reingold
SAMPLE = 400  # nodes from which distances are measured


def planted(nodes: int, links: int, random: np.random.Generator) -> tuple[Ints, Floats]:
    """Groups of thirty with hubs, three links of four inside a group; strengths over three powers of ten."""
    group = np.arange(nodes) // 30
    weight = random.pareto(1.2, nodes) + 0.3
    share = weight / weight.sum()
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < links:
        for a, b in random.choice(nodes, (links, 2), p=share).tolist():
            if random.random() < 0.75:
                b = int(group[a]) * 30 + b % 30
            if a != b and b < nodes and len(pairs) < links:
                pairs.add((min(a, b), max(a, b)))
    edges = np.array(sorted(pairs), np.int64)
    return edges, random.pareto(1.0, len(edges)) * 20 + 4


def dots(degree: Ints) -> Floats:
    """Room for nodes without names, by degree."""
    radius = np.clip(21 * np.sqrt(degree / max(1, int(degree.max()))), 5, 21)
    return np.stack([2 * radius + 14, 2 * radius + 10], 1)


def of_notebook(path: Path, nodes: int, links: int) -> tuple[Ints, Floats]:
    """The strongest links among the actors that matter most in a notebook; its largest connected part."""
    from core.notebook import Notebook
    from core.relating.load import load
    from core.relating.tally import tally
    from core.relating.windows import windows_of
    from ui.relations.stops import Stop, choose

    with Notebook.open(path) as notebook:
        found = tally(windows_of(notebook.read(load), "sentence"), 3)
    chosen = choose(found.take(found.strength > 0), Stop("", nodes, links))
    edges = np.unique(np.concatenate([chosen.a, chosen.b]), return_inverse=True)[1].reshape(2, -1).T
    return edges, chosen.strength


def compare(sizes: tuple[tuple[int, int], ...], igraph: Path | None, notebook: Path | None) -> list[tuple[object, ...]]:
    """Seconds of CPU, neighbourhood preservation and stress of each layout, of made networks and of the notebook's."""
    rows: list[tuple[object, ...]] = []
    for nodes, links in sizes:
        networks = {"made": planted(nodes, links, np.random.default_rng(1))}
        if notebook is not None:
            networks["notebook"] = of_notebook(notebook, nodes, links)
        for name, network in networks.items():
            edges, weights = _largest(*network)
            n = int(edges.max()) + 1
            boxes = dots(np.bincount(edges.ravel(), minlength=n))
            row = [f"{name}, {n:,} / {len(edges):,}"]
            row += _judged(lambda n=n, e=edges, w=weights, b=boxes: layout(n, e, w, boxes=b), edges)
            theirs = _igraph(igraph, n, edges, weights)
            rows.append((*row, *(_judged(theirs, edges) if theirs else ("–", "–", "–"))))
    return rows


def _largest(edges: Ints, weights: Floats) -> tuple[Ints, Floats]:
    n = int(edges.max()) + 1
    graph = coo_array((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(n, n))
    label = connected_components(graph, directed=False)[1]
    keep = label[edges[:, 0]] == np.bincount(label).argmax()
    number = np.unique(edges[keep], return_inverse=True)[1]
    return number.reshape(-1, 2).astype(np.int64), weights[keep]


def _judged(make: Callable[[], Floats], edges: Ints) -> list[Any]:
    start = time.process_time()
    at = make()
    return [time.process_time() - start, *(f"{figure:.3f}" for figure in quality(at, edges))]


def quality(at: Floats, edges: Ints) -> tuple[float, float]:
    """Neighbourhood preservation (Jaccard of neighbours in network and picture, more is better), and stress."""
    n = len(at)
    graph = coo_array((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(n, n)).tocsr()
    graph = graph + graph.T
    beside = [set(graph.indices[graph.indptr[i] : graph.indptr[i + 1]].tolist()) for i in range(n)]
    nearest = KDTree(at).query(at, min(n, max(map(len, beside)) + 1))[1]
    shares = [len(own & near) / len(own | near) for own, near in _neighbours(beside, nearest)]
    start = np.random.default_rng(0).choice(n, min(n, SAMPLE), replace=False)
    hops = shortest_path(graph, unweighted=True, directed=False, indices=start)
    far = np.linalg.norm(at[start][:, None] - at[None], axis=2)
    known = np.isfinite(hops) & (hops > 0)
    d, x = hops[known], far[known]
    scale = (x / d).sum() / (x**2 / d**2).sum()
    return float(np.mean(shares)), float((((d - scale * x) / d) ** 2).mean())


def _neighbours(beside: list[set[int]], nearest: Ints) -> list[tuple[set[int], set[int]]]:
    return [(own, set(nearest[i, 1 : len(own) + 1].tolist())) for i, own in enumerate(beside) if own]


def _igraph(folder: Path | None, n: int, edges: Ints, weights: Floats) -> Callable[[], Floats] | None:
    """igraph's layout with the logarithm of the strength, from the same start each time; None where igraph is not."""
    if folder is not None and str(folder) not in sys.path:
        sys.path.append(str(folder))
    try:
        import igraph
    except ImportError:
        return None

    def make() -> Floats:
        random.seed(1)
        igraph.set_random_number_generator(random)
        graph = igraph.Graph(n=n, edges=edges.tolist())
        strength = (1 + np.log1p(weights)).tolist()
        return np.array(graph.layout_fruchterman_reingold(niter=ROUNDS, grid=False, weights=strength).coords)

    return make
