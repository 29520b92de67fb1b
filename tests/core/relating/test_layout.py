"""A picture that can be read: nothing overlaps, friends are near, and it never moves by itself."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.relating.communities import communities
from core.relating.layout import layout


def overlaps(at, boxes):
    apart = np.abs(at[:, None] - at[None])
    both = (apart < (boxes[:, None] + boxes[None]) / 2 - 0.5).all(2)
    return int(np.triu(both, 1).sum())


def extent(at, boxes):
    return (at + boxes / 2).max(0) - (at - boxes / 2).min(0)


def groups(count, size, seed=1):
    """Some groups whose members all know each other, joined in a ring by one edge each."""
    random = np.random.default_rng(seed)
    edges = []
    for g in range(count):
        inside = [(g * size + a, g * size + b) for a in range(size) for b in range(a) if random.random() < 0.6]
        edges += inside + [(g * size + a, g * size + a + 1) for a in range(size - 1)]
        edges.append((g * size, ((g + 1) % count) * size))
    edges = np.unique(np.sort(np.array(edges), axis=1), axis=0)
    return count * size, edges, random.pareto(1.0, len(edges)) * 20 + 4


def boxes_for(n, seed=1):
    random = np.random.default_rng(seed)
    return np.stack([random.uniform(50, 150, n), random.uniform(30, 60, n)], axis=1)


@st.composite
def graphs(draw):
    n = draw(st.integers(0, 30))
    pair = st.tuples(st.integers(0, max(0, n - 1)), st.integers(0, max(0, n - 1)))
    edges = sorted({(min(p), max(p)) for p in draw(st.lists(pair, max_size=50)) if p[0] != p[1]})
    weights = draw(st.lists(st.floats(0.01, 2000), min_size=len(edges), max_size=len(edges)))
    return n, np.array(edges, np.int64).reshape(-1, 2), np.array(weights)


@settings(max_examples=40, deadline=None)
@given(graphs())
def test_no_box_overlaps_another_and_all_are_numbers(graph):
    n, edges, weights = graph
    boxes = boxes_for(n)
    at = layout(n, edges, weights, boxes=boxes)
    assert at.shape == (n, 2)
    assert np.isfinite(at).all()
    assert overlaps(at, boxes) == 0


def test_the_usual_picture_is_landscape_and_dense():
    n, edges, weights = groups(6, 10)
    boxes = boxes_for(n)
    at = layout(n, edges, weights, boxes=boxes)
    width, height = extent(at, boxes)
    assert overlaps(at, boxes) == 0
    assert 1.2 < width / height < 1.9
    assert boxes.prod(1).sum() / (width * height) > 0.25


def test_equal_input_gives_the_equal_picture():
    n, edges, weights = groups(5, 8)
    assert np.array_equal(layout(n, edges, weights), layout(n, edges, weights))


def test_members_of_a_group_are_nearer_than_others():
    n, edges, weights = groups(5, 9)
    at = layout(n, edges, weights)
    distance = np.linalg.norm(at[:, None] - at[None], axis=2)
    same = np.arange(n)[:, None] // 9 == np.arange(n)[None] // 9
    np.fill_diagonal(same, False)
    assert distance[same].mean() < 0.65 * distance[~same].mean()


def test_lines_keep_off_nodes_they_do_not_belong_to():
    n, edges, weights = groups(4, 7)
    at = layout(n, edges, weights)
    start, along = at[edges[:, 0]], at[edges[:, 1]] - at[edges[:, 0]]
    off = at[:, None] - start
    share = np.clip((off * along).sum(2) / (along**2).sum(1), 0, 1)
    distance = np.linalg.norm(off - share[..., None] * along, axis=2)
    foreign = (np.arange(n)[:, None] != edges[:, 0]) & (np.arange(n)[:, None] != edges[:, 1])
    assert (distance[foreign] < 8).sum() <= 2


def test_parts_that_hang_on_nothing_stay_near():
    n, edges, weights = groups(4, 8)
    edges = np.vstack([edges, [(n, n + 1), (n + 2, n + 3)]])
    weights = np.append(weights, [5, 5])
    boxes = boxes_for(n + 5)  # the last node has no edge at all
    at = layout(n + 5, edges, weights, boxes=boxes)
    assert overlaps(at, boxes) == 0
    alone, together = extent(at[:n], boxes[:n]), extent(at, boxes)
    assert together.prod() < 1.6 * alone.prod()


def test_known_nodes_keep_their_place_and_new_ones_come_beside_their_neighbours():
    n, edges, weights = groups(4, 8)
    boxes = boxes_for(n)
    before = layout(n, edges, weights, boxes=boxes)
    start = before.copy()
    late = [5, 20]
    start[late] = np.nan
    after = layout(n, edges, weights, boxes=boxes, start=start)
    known = np.setdiff1d(np.arange(n), late)
    assert np.array_equal(after[known], before[known])
    assert overlaps(after, boxes) == 0
    for node in late:
        near = [b if a == node else a for a, b in edges.tolist() if node in (a, b)]
        typical = np.linalg.norm(before - before.mean(0), axis=1).mean()
        assert np.linalg.norm(after[node] - after[near].mean(0)) < typical


def test_pinned_nodes_never_move_while_others_make_room():
    boxes = np.tile((100.0, 40.0), (4, 1))
    start = np.array([[0.0, 0.0], [10.0, 5.0], [300.0, 0.0], [310.0, 0.0]])
    pinned = np.array([True, False, True, False])
    edges, weights = np.array([(0, 1), (2, 3)]), np.ones(2)
    after = layout(4, edges, weights, boxes=boxes, start=start, pinned=pinned)
    assert np.array_equal(after[pinned], start[pinned])
    assert overlaps(after, boxes) == 0


def test_all_new_with_a_start_of_nothing():
    edges, weights = np.array([(0, 1)]), np.ones(1)
    after = layout(3, edges, weights, start=np.full((3, 2), np.nan))
    assert np.isfinite(after).all()
    assert overlaps(after, np.tile((110.0, 44.0), (3, 1))) == 0


@pytest.mark.parametrize("n", [800])
def test_large_networks_come_out_too(n):
    n, edges, weights = groups(n // 10, 10)
    at = layout(n, edges, weights)
    assert np.isfinite(at).all()
    assert np.array_equal(at, layout(n, edges, weights))


def test_communities_are_the_groups():
    n, edges, _ = groups(5, 8)
    found = communities(n, edges, np.ones(len(edges)))
    assert found.tolist() == [node // 8 for node in range(n)]


def test_communities_of_nothing():
    assert communities(0, np.zeros((0, 2), np.int64), np.zeros(0)).tolist() == []
    assert communities(3, np.zeros((0, 2), np.int64), np.zeros(0)).tolist() == [0, 1, 2]
