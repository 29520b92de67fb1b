"""Near-duplicates: what is one story, and what is not."""

import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from core.importing import near

WORDS = [f"word{number}" for number in range(2000)]


def story(seed: int, size: int = 400) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=size))


def group(*texts: str) -> list[list[int]]:
    return near.groups([(number + 10, near.fingerprints(text)) for number, text in enumerate(texts)])


def test_a_copy_with_another_beginning_is_found() -> None:
    text = story(1)
    assert group(text, "LODVIK, 3 March (Agency) - " + text.upper().replace(" ", "\n"), story(2)) == [[10, 11]]


def test_a_copy_cut_to_a_third_is_found_but_a_paragraph_in_a_round_up_is_not() -> None:
    text = story(1, 600)
    words = text.split()
    assert group(text, " ".join(words[:200])) == [[10, 11]]
    assert group(text, " ".join(words[:60])) == []


def test_two_stories_in_one_round_up_do_not_become_one() -> None:
    one, other = story(1), story(2)
    found = group(one, other, f"{one} {other}")
    assert all(not {10, 11} <= set(places) for places in found) and len(found) == 1


def test_a_shared_background_is_no_copy() -> None:
    background = story(9, 200)
    assert group(f"{story(1, 300)} {background}", f"{story(2, 300)} {background}") == []


def test_a_crowd_of_copies_is_one_group() -> None:
    text = story(1)
    copies = [f"{text} {story(number, 40)}" for number in range(2, 62)]
    assert group(*copies, story(99)) == [list(range(10, 70))]


def test_short_and_empty_texts_are_never_grouped() -> None:
    assert group("", "", "One two three", "One two three", "a b c d e f", "a b c d e f") == []


def test_one_text_against_those_known() -> None:
    known = [(number, near.fingerprints(story(number))) for number in (3, 4, 5)]
    assert near.similar(near.fingerprints(story(4) + " and more"), known) == [4]


def test_long_and_short_texts_are_sampled_differently_and_still_compared() -> None:
    long, short = near.fingerprints(story(1, 9000)), near.fingerprints(" ".join(story(1, 9000).split()[:3000]))
    assert long.level > short.level > 0 and len(long.hashes) <= 512
    contained, common = near.likeness(long, short)
    assert contained > 0.95 and 0.25 < common < 0.42


@given(st.text(max_size=300))
def test_sketches_are_the_same_everywhere_and_survive_packing(text: str) -> None:
    sketch = near.fingerprints(text)
    again = near.unpack(near.pack(sketch))
    assert again.level == sketch.level and np.array_equal(again.hashes, sketch.hashes)
    assert np.all(sketch.hashes[1:] > sketch.hashes[:-1])


def test_the_numbers_never_change() -> None:
    assert near.fingerprints("the mayor of the town").hashes.tolist() == [7852213937173938884, 16502967605589289727]
