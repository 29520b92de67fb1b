"""The picture stands still: more articles, another date, another start of the program; only a new frame is laid out."""

from dataclasses import replace

import numpy as np
import pytest

from core.notebook import Notebook
from core.relating.choices import Choices
from core.store import positions
from tests.ui.relations.networks import GROUPS, SIZE, fill, laid_out
from ui.relations.picture import Filters, draw, place_nodes


@pytest.fixture
def filled(notebook):
    fill(notebook, 60)
    return notebook


def displacement(before, after):
    """The median way of the actors that stay, as a share of the picture's width."""
    both = sorted(set(before) & set(after))
    assert len(both) > len(before) * 0.8
    old, new = (np.array([at[actor] for actor in both]) for at in (before, after))
    return float(np.median(np.linalg.norm(new - old, axis=1)) / np.ptp(old[:, 0]))


def test_two_runs_give_the_same_picture(filled, tmp_path):
    picture, at = laid_out(filled)
    assert len(picture.nodes) > 30
    with Notebook.open(tmp_path / "other.fieldfare", create=True) as other:
        fill(other, 60)
        assert laid_out(other)[1] == at
    assert laid_out(filled)[1] == at  # and what was kept is shown as it was


def test_a_twentieth_more_articles_move_little(filled):
    _, before = laid_out(filled)
    fill(filled, 3, first=61)
    _, after = laid_out(filled)
    assert displacement(before, after) < 0.05


def test_moving_the_date_range_moves_little(filled):
    _, before = laid_out(filled)
    for since in ("2016-01-01", "2017-06-01", "2015-03-01"):
        _, after = laid_out(filled, Filters(Choices(since=since), stop=1))
        assert displacement(before, after) < 0.05


def test_when_most_actors_are_new_those_that_were_there_keep_their_places(filled):
    picture, before = laid_out(filled)
    stay = [node.actor for node in picture.nodes][: len(picture.nodes) * 2 // 5]
    kept = positions.Kept({actor: before[actor] for actor in stay})
    boxes = np.full((len(picture.nodes), 2), (90.0, 40.0))
    placing = place_nodes(replace(picture, kept=kept), boxes, {})
    assert {actor: placing.at[actor] for actor in stay} == kept.at
    assert len(placing.at) == len(picture.nodes)


def test_a_new_actor_comes_beside_its_partners_and_nobody_moves(filled):
    picture, before = laid_out(filled)
    gone = picture.nodes[3].actor
    kept = positions.Kept({actor: at for actor, at in before.items() if actor != gone})
    boxes = np.full((len(picture.nodes), 2), (90.0, 40.0))
    placing = place_nodes(replace(picture, kept=kept), boxes, {})
    assert not placing.anew
    assert {actor: at for actor, at in placing.at.items() if actor != gone} == kept.at
    partners = [link.b if link.a == gone else link.a for link in picture.links if gone in (link.a, link.b)]
    middle = np.mean([before[partner] for partner in partners], axis=0)
    assert np.linalg.norm(np.array(placing.at[gone]) - middle) < 0.4 * np.ptp([x for x, _ in before.values()])


def test_another_frame_resembles_what_was_shown(filled):
    picture, before = laid_out(filled)
    boxes = np.full((len(picture.nodes), 2), (90.0, 40.0))
    mirrored = {actor: (-x, y) for actor, (x, y) in before.items()}
    placing = place_nodes(replace(picture, kept=positions.Kept()), boxes, mirrored)
    assert placing.anew
    xs = np.array([(mirrored[actor][0], placing.at[actor][0]) for actor in before])
    assert np.corrcoef(xs.T)[0, 1] > 0.8


def test_what_is_pinned_stays_when_all_is_laid_out_anew(filled):
    picture, before = laid_out(filled)
    pinned = picture.nodes[0].actor
    kept = positions.Kept(before | {pinned: (900.0, -700.0)}, frozenset({pinned}))
    boxes = np.full((len(picture.nodes), 2), (90.0, 40.0))
    placing = place_nodes(replace(picture, kept=kept), boxes, before, anew=True)
    assert placing.at[pinned] == (900.0, -700.0)


def test_hidden_hubs_make_room_for_others(filled):
    picture = filled.read(draw, Filters(stop=0), {})
    assert all(not node.hub for node in picture.nodes)
    hidden = filled.read(draw, Filters(stop=0, hubs="hidden"), {})
    dimmed = filled.read(draw, Filters(stop=0, hubs="dimmed"), {})
    hubs = {node.actor for node in dimmed.nodes if node.hub}
    assert not hubs & {node.actor for node in hidden.nodes}


def test_counts_say_how_much_there_is(filled):
    picture = filled.read(draw, Filters(stop=0), {})
    assert len(picture.nodes) <= 30 < picture.actors <= GROUPS * SIZE
    assert len(picture.links) <= 50 < picture.passing
    everything = filled.read(draw, Filters(stop=5, minimum=picture.filters.minimum), {})
    assert (len(everything.nodes), len(everything.links)) == (picture.actors, picture.passing)
