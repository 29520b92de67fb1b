"""Words of two names laid beside each other."""

from core.resolving.alignment import align


def test_order_does_not_matter():
    found = align(("amelia", "ferreira", "costa"), ("costa", "amelia", "ferreira"))
    assert [(pair.a, pair.b, pair.near) for pair in found.pairs] == [(0, 1, 1.0), (1, 2, 1.0), (2, 0, 1.0)]
    assert not found.left_a and not found.left_b


def test_two_words_run_together_are_one():
    found = align(("hamid", "reza", "bastani"), ("hamidreza", "bastani"))
    assert [(pair.a, pair.b) for pair in found.pairs] == [(0, 0), (2, 1)]
    assert not found.left_a and not found.left_b


def test_a_word_is_laid_beside_one_only_and_the_nearest_first():
    found = align(("ahmed", "ahmad"), ("ahmad", "karimov"))
    assert [(pair.a, pair.b) for pair in found.pairs] == [(1, 0)]
    assert (found.left_a, found.left_b) == ((0,), (1,))


def test_a_rare_word_says_more_than_a_common_one():
    smith, rare = align(("john", "smith"), ("john", "smith")), align(("john", "wojtaszek"), ("john", "wojtaszek"))
    assert rare.pairs[1].weight > smith.pairs[1].weight > 0.2
