"""The desk: what is set is told once, and the way back leads through every place she was at."""

import pytest

from core import settings
from ui.desk import Desk, Spot


@pytest.fixture
def desk(qtbot):
    return Desk()


@pytest.fixture
def told(desk):
    heard = []
    for name in ("view_changed", "article_opened", "place_shown", "actors_chosen", "relation_chosen"):
        getattr(desk, name).connect(lambda *values, name=name: heard.append((name, *values)))
    return heard


def test_only_what_changed_is_told(desk, told):
    desk.open_article(3)
    desk.open_article(3)
    desk.choose_actors(7, 7, 8)
    desk.show("relations")
    assert told == [("article_opened", 3), ("actors_chosen", (7, 8)), ("view_changed", "relations")]


def test_a_relation_chooses_its_two_actors_in_order(desk, told):
    desk.choose_relation(9, 4)
    assert told == [("actors_chosen", (4, 9)), ("relation_chosen", (4, 9))]
    desk.close_relation()
    assert desk.spot.actors == (4, 9)
    assert told[-1] == ("relation_chosen", None)


def test_a_place_is_shown_again_when_asked_again(desk, told):
    desk.show_place(1, 10, 20)
    desk.show_place(1, 10, 20)
    assert [one for one in told if one[0] == "place_shown"] == [("place_shown", 1, 10, 20)] * 2
    desk.back()
    assert desk.spot == Spot()


def test_back_and_forward_go_the_whole_way(desk):
    desk.open_article(1)
    desk.show("relations")
    desk.choose_relation(1, 2)
    desk.show_place(5, 0, 9)
    spots = []
    while desk.can_go_back:
        spots.append(desk.spot)
        desk.back()
    assert desk.spot == Spot()
    assert spots[0] == Spot("reader", 5, (0, 9), (1, 2), (1, 2))
    for expected in reversed(spots):
        desk.forward()
        assert desk.spot == expected
    assert not desk.can_go_forward


def test_going_back_from_a_place_returns_to_the_picture(desk, told):
    desk.show("relations")
    desk.show_place(5, 0, 9)
    desk.back()
    assert desk.spot.view == "relations"
    assert told[-2:] == [("view_changed", "relations"), ("article_opened", None)]


def test_a_new_way_ends_the_old_way_forward(desk):
    desk.open_article(1)
    desk.back()
    desk.open_article(2)
    assert not desk.can_go_forward


def test_the_window_is_kept_and_told(desk):
    heard = []
    desk.window_changed.connect(heard.append)
    desk.set_window("paragraph")
    desk.set_window("paragraph")
    assert heard == ["paragraph"]
    assert settings.get("window_size") == "paragraph"
    assert Desk().window == "paragraph"


def test_an_earlier_day_does_not_overrule_what_she_does_now(desk):
    desk.open_article(2)
    desk.begin_at(Spot(article=9))
    assert desk.spot.article == 2
