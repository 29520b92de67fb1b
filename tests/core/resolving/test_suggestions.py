"""Pairs of actors that may be one."""

import time
from random import Random

from core.resolving.resolve import Name, resolve, suggestions


def test_lone_surname_is_suggested_with_its_reason(names):
    (found,) = suggestions(names(("Lukashenka", "person", 3, 5), ("Alyaksandr Lukashenka", "person", 3, 2)))
    assert (found.a, found.b) == (2, 5)
    assert found.confidence < 0.9
    assert "lone surname" in found.reasons[0]


def test_the_confidence_of_a_lone_surname_is_shared_among_its_bearers(names):
    found = suggestions(
        names(
            ("Lukashenka", "person", 3, 1),
            ("Alyaksandr Lukashenka", "person", 3, 2),
            ("Viktor Lukashenka", "person", 3, 3),
        )
    )
    assert [(s.a, s.b) for s in found] == [(1, 2), (1, 3)]
    assert all(s.confidence <= 0.4 for s in found)


def test_a_veto_of_any_name_keeps_the_pair_out(names):
    found = suggestions(
        names(
            ("Lukashenka", "person", 9, 1),
            ("Alyaksandr Lukashenka", "person", 3, 1),
            ("Viktor Lukashenka", "person", 3, 2),
        )
    )
    assert found == []


def test_surest_first_and_only_within_a_kind(names):
    found = suggestions(
        names(
            ("CSTO", "organization", 9, 1),
            ("Collective Security Treaty Organization", "organization", 2, 2),
            ("Supreme Court", "organization", 2, 3),
            ("U.S. Supreme Court", "organization", 2, 4),
            ("Washington", "person", 2, 5),
            ("Washington", "place", 2, 6),
        )
    )
    assert [(s.a, s.b) for s in found] == [(1, 2), (3, 4)]
    assert found[0].confidence > found[1].confidence


def test_the_more_names_hold_a_short_one_the_less_it_says(names):
    one = suggestions(names(("Supreme Court", "organization", 3, 1), ("U.S. Supreme Court", "organization", 3, 2)))
    many = suggestions(
        names(
            ("House", "organization", 3, 1),
            ("White House", "organization", 3, 2),
            ("Chatham House", "organization", 3, 3),
            ("Random House", "organization", 3, 4),
        )
    )
    assert len(many) == 3 and max(s.confidence for s in many) < one[0].confidence / 2


def test_what_was_not_joined_for_namesakes_is_never_beyond_doubt(names):
    found = suggestions(
        names(
            ("Oleksandr Kalinichenko", "person", 1, 1),
            ("Alexander Kalinichenko", "person", 1, 2),
            ("Maria Kalinichenko", "person", 1, 3),
        )
    )
    assert [(s.a, s.b) for s in found] == [(1, 2)]
    assert 0.6 < found[0].confidence < 0.9


def test_thousands_of_names_in_a_few_seconds():
    random = Random(1)
    syllables = ["ba", "ko", "mi", "ra", "ten", "lo", "shi", "ven", "dar", "kul", "pet", "man", "ger"]

    def word():
        return "".join(random.choices(syllables, k=3)).title()

    given = ["Alexander", "Maria", "John", "Ivan", "Muhammad", "Li"]
    texts = sorted({f"{random.choice(given)} {word()}" for _ in range(3000)} | {word() for _ in range(1500)})
    names = [Name(i, text, "person", None, 1, 1) for i, text in enumerate(texts)]
    start = time.process_time()
    group = {a.alias: a.group for a in resolve(names)}
    suggestions([Name(n.alias, n.text, n.kind, group[n.alias], 1, 1) for n in names])
    assert time.process_time() - start < 8
