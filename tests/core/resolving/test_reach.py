"""What resolving looks at for new names must be enough: the outcome is that of looking at every name."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import KINDS
from core.resolving import number_keys
from core.resolving.names import compare
from core.resolving.reach import reach
from core.resolving.resolve import Name, resolve

NAMES = (
    "Alexander Lukashenko|Alyaksandr Lukashenka|Viktor Lukashenka|Lukashenka|Lukashenko|LUKASHENKA|Michael Flynn|"
    "Michael T. Flynn|Michael G. Flynn|MICHAEL FLYNN|Sasha Lukashenko|Oleksandr Lukashenko|Oleksandr Kalinichenko|"
    "Alexander Kalinichenko|Maria Kalinichenko|Kalinichenko|Vladimir Putin|Vladimir V. Putin|Vladimir I. Putin|Putin|"
    "US|U.S.|U.S.A.|United States|The United States|America|Iran|IRAN|Kim Jong Un|Jong-un Kim|John Doe|Doe, John|"
    "JOHN DOE|John Doe’s|Acme Ltd|Acme GmbH|Acme|ACME|Acme Airlines|Acme Steel Group|Advanced Coil Makers of Erewhon|"
    "Mohammed Hussein|Muhammad Husayn|Müller|Mueller|Muller|’|…|Jürgen Müller|Jurgen Muller"
)
TEXTS = st.sampled_from(NAMES.split("|"))
KIND = st.sampled_from(["person", "person", "organization", "place"])
PLACES = st.one_of(st.integers(0, 12), st.integers(20, 60))
ROWS = st.lists(
    st.tuples(TEXTS, KIND, PLACES, st.sampled_from([None, None, 1, 2, 3])),
    max_size=24,
    unique_by=lambda row: row[:2],
)


def as_names(rows):
    return [
        Name(number, text, kind, actor, places, (places + 1) // 2)
        for number, (text, kind, places, actor) in enumerate(rows)
    ]


def resolve_new(names):
    """The new ones among these, by what shares keys with them."""

    def sharing(keys):
        return [
            name
            for name in names
            if name.actor is not None and any(number in keys for number in number_keys.numbers(name.text, name.kind))
        ]

    return resolve(*reach([name for name in names if name.actor is None], sharing))


@given(ROWS)
@settings(max_examples=500, deadline=None)
def test_looking_at_what_shares_keys_is_looking_at_all(rows):
    names = as_names(rows)
    assert resolve_new(names) == resolve(names)


@pytest.mark.parametrize(
    "rows",
    [
        # One spelling but for a comma, and the more frequent form has the other surname: she is no namesake.
        [
            ("Oleksandr Kalinichenko", "person", 5, 1),
            ("Maria, Kalinichenko", "person", 9, 2),
            ("Maria Kalinichenko", "person", 1, 2),
            ("Alexander Kalinichenko", "person", 1, None),
        ],
        # Two texts of one organization, both those of one place.
        [
            ("US", "place", 5, 1),
            ("United States", "place", 5, 1),
            ("US", "organization", 1, None),
            ("United States", "organization", 1, None),
        ],
    ],
)
def test_what_only_decided_names_say_is_heard(rows):
    names = as_names(rows)
    assert resolve_new(names) == resolve(names)
    assert {found.actor for found in resolve(names)} == {1}


def in_batches(rows, cuts):
    """Resolve `rows` in parts, each on top of what the parts before have given; all of them, decided."""
    known, actors = [], 0
    for begin, end in zip([0, *cuts], [*cuts, len(rows)], strict=True):
        known += as_names(rows)[begin:end]
        given = {assignment.alias: assignment for assignment in resolve_new(known)}
        whose = {alias: actors + a.group if a.actor is None else a.actor for alias, a in given.items()}
        actors += max((a.group for a in given.values()), default=0)
        known = [replace(name, actor=whose.get(name.alias, name.actor)) for name in known]
    return known


@given(ROWS, st.lists(st.integers(0, 24), max_size=4))
@settings(max_examples=300, deadline=None)
def test_in_whatever_parts_names_come_no_actor_holds_two_that_differ(rows, cuts):
    """Earlier defaults stay, so parts may join what is asked about when all come at once (a namesake may come later);
    but what is "different" is never one, and nothing joins two actors that are there."""
    rows = [(*row[:3], None) for row in rows]
    known = in_batches(rows, sorted(min(cut, len(rows)) for cut in cuts))
    assert all(name.actor is not None for name in known)
    held = {(name.actor, name.text, name.kind) for name in known}
    for one, other in combinations(known, 2):
        # A text that is read as another kind elsewhere follows what it is there: two such say nothing by their own.
        follows = all(any((n.actor, n.text, k) in held for k in KINDS if k != n.kind) for n in (one, other))
        if one.actor == other.actor and one.kind == other.kind and not follows:
            assert compare(one.text, other.text, one.kind).outcome != "different", (one, other)


@given(ROWS)
@settings(max_examples=100, deadline=None)
def test_in_one_part_it_is_the_whole(rows):
    rows = [(*row[:3], None) for row in rows]
    whole = {(a.alias, a.group) for a in resolve(as_names(rows))}
    assert {(name.alias, name.actor) for name in in_batches(rows, [])} == whole


def test_the_numbers_of_keys_are_those_of_kind_and_text():
    assert number_keys.numbers("Kyiv", "place") & number_keys.numbers("Kiev", "place")
    assert not number_keys.numbers("Kyiv", "place") & number_keys.numbers("Kyiv", "person")
    assert number_keys.of_spelling("KYIV", ["place"]) <= number_keys.numbers("Kyiv", "place")
    assert len(number_keys.of_spelling("Kyiv")) == len(KINDS)


def test_the_form_follows_the_rules(monkeypatch):
    form = number_keys.form()
    assert -(2**63) <= form < 2**63
    monkeypatch.setattr(number_keys, "sure_keys", lambda text, kind: {("fold", text)})
    assert number_keys.form.__wrapped__() != form
