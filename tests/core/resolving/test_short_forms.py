"""Lone surnames and short organisations join the one that they can stand for, and nobody when there are two."""

from collections import defaultdict

import pytest

from core.resolving.resolve import Name, resolve, suggestions


def together(*rows):
    """The texts that resolving puts together; a row is (text, kind, places, articles)."""
    given = [
        Name(alias, text, kind, None, places, articles) for alias, (text, kind, places, articles) in enumerate(rows)
    ]
    found = defaultdict(set)
    for assignment in resolve(given):
        found[assignment.group].add(given[assignment.alias].text)
    return {frozenset(group) for group in found.values()}


def person(text, places=1, articles=1):
    return text, "person", places, articles


def firm(text, places=1, articles=1):
    return text, "organization", places, articles


KNOWN = person("Jan Orlicek", 30, 6)
BOTH = frozenset({"Jan Orlicek", "Orlicek"})


def test_a_lone_surname_joins_the_well_known_bearer():
    assert BOTH in together(KNOWN, person("Orlicek", 9, 4))


@pytest.mark.parametrize(
    "others",
    [
        [person("Petr Orlicek", 4, 2)],  # another bearer who is not rare beside him
        [("Orlicek", "place", 20, 5)],  # a town as often as a man
    ],
)
def test_another_bearer_of_the_name_keeps_it_apart(others):
    assert BOTH not in together(KNOWN, person("Orlicek", 9, 4), *others)


def test_a_bearer_hardly_ever_named_does_not_count():
    assert BOTH in together(KNOWN, person("Orlicek", 9, 4), person("Petr Orlicek", 1, 1))
    assert BOTH in together(KNOWN, person("Orlicek", 9, 4), person("J. Orlicek", 9, 3))


@pytest.mark.parametrize(
    ("known", "lone"),
    [
        (person("Jan Orlicek", 30, 2), person("Orlicek", 9, 4)),  # named in full in too few articles
        (KNOWN, person("Orlicek", 1, 1)),  # one place says too little
        (person("John Taylor", 30, 6), person("Taylor", 9, 4)),  # a common surname
        (person("Tom Hanley", 30, 6), person("Tom", 9, 4)),  # a given name
        (person("Ann Meadows", 30, 6), person("Meadows", 9, 4)),  # a plain word
        (person("Hun Minet", 30, 6), person("Mr. Sinet", 9, 4)),  # another surname
    ],
)
def test_what_is_not_sure_is_left_alone(known, lone):
    assert len(together(known, lone)) == 2


def test_romanisations_of_a_lone_surname_go_with_it():
    found = together(person("Alyaksandr Lukashenka", 30, 6), person("Lukashenka", 5, 3), person("Lukashenko", 5, 3))
    assert frozenset({"Alyaksandr Lukashenka", "Lukashenka", "Lukashenko"}) in found


def test_a_line_of_business_may_be_left_off():
    assert frozenset({"Zendair Airways", "Zendair"}) in together(firm("Zendair Airways", 9, 3), firm("Zendair", 20, 5))
    assert frozenset({"Quillet Motor Company", "Quillet"}) in together(
        firm("Quillet Motor Company", 9, 3), firm("Quillet", 2, 1)
    )


@pytest.mark.parametrize(
    "names",
    [
        [firm("Zendair Motors", 9, 3), firm("Zendair Computers", 5, 2), firm("Zendair", 20, 5)],  # which of the two?
        [firm("Zendair Motors", 1, 1), firm("Zendair", 20, 5)],  # once is not enough
        [firm("Zendair Foundation", 9, 3), firm("Zendair", 20, 5)],  # a body of its own
        [firm("U.S. Steel", 9, 3), firm("US", 20, 5)],  # the country is not the company
    ],
)
def test_no_shorter_name_without_certainty(names):
    assert len(together(*names)) == len(names)


def test_an_acronym_belongs_to_the_only_organization_with_these_initials():
    whole = firm("Ruritanian Institute of Mining and Botany", 9, 3)
    assert frozenset({whole[0], "RIMB"}) in together(whole, firm("RIMB", 4, 2))
    assert frozenset({whole[0], "R.I.M.B."}) in together(whole, firm("R.I.M.B.", 4, 2))
    assert len(together(whole, firm("Royal Inspection of Mills and Barns", 9, 3), firm("RIMB", 4, 2))) == 3
    assert len(together(firm("Ruritanian Mining Board", 9, 3), firm("RMB", 4, 2))) == 2  # three letters: too many


def test_what_was_decided_is_not_moved():
    names = [
        Name(1, "Jan Orlicek", "person", 7, 30, 6),
        Name(2, "Orlicek", "person", 8, 9, 4),
        Name(3, "Zendair", "organization", None, 9, 4),
        Name(4, "Zendair Airways", "organization", 5, 9, 4),
    ]
    assert [(given.alias, given.actor) for given in resolve(names)] == [(3, 5)]


def test_a_short_form_that_came_before_the_full_name_is_suggested_as_all_but_certain():
    found = suggestions([Name(1, "Orlicek", "person", 8, 9, 3), Name(2, "Jan Orlicek", "person", 7, 30, 6)])
    assert [(one.a, one.b) for one in found] == [(7, 8)]
    assert found[0].confidence >= 0.9
    assert "well-known" in found[0].reasons[0]
