"""From an alignment of two persons' names to how much speaks for one person."""

from collections.abc import Iterable
from itertools import combinations
from math import exp

from core.resolving import given_names
from core.resolving.alignment import Alignment, Words, weight
from core.resolving.nearness import INITIAL, SPELLING

#: From these odds (logarithms) on, "likely" and "possible".
LIKELY, POSSIBLE = -1.0, -3.0
#: What each feature adds to the odds, in the order of `features`. Logistic regression on pairs of full names of
#: persons and on strangers who share a word, held apart by the pair for checking; the weight for inexact words
#: is set by hand, because strangers with all but the same surname are rarer in such pairs than in the news.
WEIGHTS = (1.96, 2.28, 2.36, 0.7, 16.0, 0.41, 2.38, 3.83, 0.77)
START = -1.17
#: What a common word weighs (see alignment.weight).
COMMON = 0.5


def odds(a: Words, b: Words, found: Alignment) -> float:
    """The logarithm of the odds that two names with two words in common and more are one person's."""
    score = START + sum(w * f for w, f in zip(WEIGHTS, features(a, b, found), strict=True))
    if found.left_a and found.left_b and max(pair.weight for pair in found.pairs) <= COMMON:
        return min(score, POSSIBLE - 1)  # Juan Carlos Gómez and Juan Carlos Díaz
    return min(score, _most(a, b, found)) if len(found.pairs) == 2 else score


def _most(a: Words, b: Words, found: Alignment) -> float:
    """The most that two words in common can say."""
    first, last = found.pairs
    worse = min(first, last, key=lambda pair: pair.near)
    low, high = worse.near, max(first.near, last.near)
    if high < SPELLING or (low == INITIAL and worse.a != worse.b):
        return POSSIBLE - 1  # Bob Henson and Robert Hanson; Richard Cook and Timothy D. Cook
    turned, ends = first.b > last.b, (last.a, last.b) == (len(a) - 1, len(b) - 1)
    if INITIAL < low < 0.8:
        return POSSIBLE - 1 if turned else POSSIBLE + 0.3  # Scott Walker and Walter Scott; Greg Mayn and Greg Mayne
    weak = low < SPELLING or max(first.weight, last.weight) <= COMMON
    if (found.left_a or found.left_b) and (turned or (not ends and weak)):
        return POSSIBLE + 0.3  # Ahmed Hussein and Walid Hussein Ahmed
    return float("inf")


def confidence(score: float) -> float:
    """Odds as a confidence between .3 and .85: a likeness of words alone is never sure."""
    return round(0.3 + 0.55 / (1 + exp(-0.8 * (score - LIKELY - 0.2))), 3)


def features(a: Words, b: Words, found: Alignment) -> tuple[float, ...]:
    """What the alignment says, each so that more speaks for one person."""
    support = sum(pair.weight * max(0.0, (pair.near - 0.55) / 0.45) for pair in found.pairs)
    loss = sum(pair.weight * (1 - pair.near) for pair in found.pairs)
    over_a, over_b = _sum(a, found.left_a), _sum(b, found.left_b)
    both, one = min(over_a, over_b), abs(over_a - over_b)
    turned = sum(1 for pair, later in combinations(found.pairs, 2) if pair.b > later.b)
    return (
        min(len(found.pairs), 4),
        any(pair.a == pair.b == 0 for pair in found.pairs),  # they begin with the same word
        -both,  # words on both sides that the other lacks
        -one,
        -loss,
        -min(turned, 2),
        -(_known(a, found.left_a) and _known(b, found.left_b)),  # other given names
        -(both > 0),
        support / (support + both + one + loss + 0.01),
    )


def _sum(words: Words, places: Iterable[int]) -> float:
    return sum(weight(words[place]) for place in places)


def _known(words: Words, places: Iterable[int]) -> bool:
    return any(given_names.known(words[place]) for place in places)
