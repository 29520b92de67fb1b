"""Where connected nodes come to rest when all repel each other and edges pull."""

from collections.abc import Callable

import numpy as np
from scipy.sparse import coo_array, diags_array, eye_array
from scipy.sparse.linalg import eigsh

from core.relating.places import Floats, Ints

#: Above so many nodes repulsion is estimated from a sample of nodes.
EXACT, SAMPLE = 1_100, 60
REPULSION, GRAVITY = 2.0, 1.0
#: Steps for a handful of nodes, for a picture, for a crowd; and after how many the picture is shown again.
FEW, STEPS, CROWDED, TOLD = 60, 110, 180, 8
#: A handful, and what is a crowd.
HANDFUL, CROWD = 8, 160

Told = Callable[[Floats], None]


def settle(n: int, edges: Ints, weights: Floats, random: np.random.Generator, told: Told | None = None) -> Floats:
    """Positions (n, 2) of a connected graph, without a meaningful unit.

    ForceAtlas2 (Jacomy et al. 2014): repulsion by degree, linear pull, gravity, a global speed that
    adapts to how much the nodes swing, started from the slowest vibrations of the graph. `told` gets the
    positions every few steps, to be shown meanwhile.
    """
    at = _spectral(n, edges, weights, random) * 10 * n**0.5
    mass: Floats = np.bincount(edges.ravel(), minlength=n).astype(np.float64) + 1
    before = np.zeros_like(at)
    speed, efficiency = 1.0, 1.0
    for step in range(FEW if n <= HANDFUL else STEPS if n <= CROWD else CROWDED):
        force = _repel(at, mass, random) + _pull(at, edges, weights)
        force -= GRAVITY * mass[:, None] * at / (np.linalg.norm(at, axis=1)[:, None] + 1e-6)
        swing = np.linalg.norm(force - before, axis=1)
        traction = np.linalg.norm(force + before, axis=1) / 2
        speed, efficiency = _adapt(n, float(mass @ swing), float(mass @ traction), speed, efficiency)
        at = at + force * (speed / (1 + np.sqrt(speed * swing)))[:, None]
        before = force
        if told is not None and step % TOLD == 0:
            told(at)
    return at


def _repel(at: Floats, mass: Floats, random: np.random.Generator) -> Floats:
    n = len(at)
    if n <= EXACT:
        # Half the precision is half the time, and the picture looks the same.
        near, heavy = at.astype(np.float32), mass.astype(np.float32)
        square = (near**2).sum(1)
        push = near @ (-2 * near.T)
        push += square[:, None]
        push += square
        np.maximum(push, 0.01, out=push)
        np.divide(heavy, push, out=push)
        np.fill_diagonal(push, 0)
        force = (near * push.sum(1)[:, None] - push @ near).astype(np.float64)
    else:
        others = random.integers(0, n, (n, SAMPLE))
        way = at[:, None] - at[others]
        push = mass[others] / np.maximum((way**2).sum(2), 0.01)
        force = (way * push[..., None]).sum(1) * (n / SAMPLE)
    return force * (REPULSION * mass)[:, None]


def _pull(at: Floats, edges: Ints, weights: Floats) -> Floats:
    n, (a, b) = len(at), edges.T
    pull = (at[a] - at[b]) * weights[:, None]
    force = np.zeros_like(at)
    for axis in (0, 1):
        force[:, axis] = np.bincount(b, pull[:, axis], n) - np.bincount(a, pull[:, axis], n)
    return force


def _adapt(n: int, swing: float, traction: float, speed: float, efficiency: float) -> tuple[float, float]:
    """The next global speed: fast while all move one way, slow when they swing (ForceAtlas2, §4)."""
    swing, traction = max(swing, 1e-9), max(traction, 1e-9)
    estimate = 0.05 * n**0.5
    tolerance = 0.5 * max(estimate**0.5, min(10.0, estimate * traction / n**2))
    if swing / traction > 2:
        efficiency = max(efficiency * 0.5, 0.05)
        tolerance = max(tolerance, 0.5)
    target = tolerance * efficiency * traction / swing
    if swing > tolerance * traction:
        efficiency = max(efficiency * 0.7, 0.05)
    elif speed < 1000:
        efficiency *= 1.3
    return speed + min(target - speed, 0.5 * speed), efficiency


def _spectral(n: int, edges: Ints, weights: Floats, random: np.random.Generator) -> Floats:
    """The second and third eigenvector of the normalized Laplacian, in -1…1, slightly shaken."""
    shaken = random.normal(0, 0.02, (n, 2))
    if n < 4:
        return shaken + np.array([[-1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])[:n]
    a, b = edges.T
    ends = (np.concatenate([a, b]), np.concatenate([b, a]))
    graph = coo_array((np.concatenate([weights, weights]), ends), shape=(n, n)).tocsr()
    scale = diags_array(1 / np.sqrt(graph.sum(1)))
    # The slowest vibrations of the Laplacian are the greatest eigenvectors of what it takes away.
    inverse = scale @ graph @ scale
    if n <= 600:
        vectors = np.linalg.eigh(inverse.toarray())[1][:, [-2, -3]]
    else:
        vectors = eigsh(inverse + eye_array(n), k=3, which="LA", v0=np.ones(n))[1][:, [1, 0]]
    # The sign of an eigenvector is arbitrary: let its greatest entry be positive.
    greatest = vectors[np.abs(vectors).argmax(0), [0, 1]]
    return vectors * np.sign(greatest) / np.abs(vectors).max(0) + shaken
