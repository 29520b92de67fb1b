"""Where new names belong: joins that are practically never wrong, and nothing else."""

from collections import defaultdict
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from core.resolving.names import compare
from core.resolving.resolve import Name, resolve


def test_spellings_of_one_person_become_one_actor(groups):
    found = groups(
        ("Alyaksandr Lukashenka", "person", 8),
        ("Alexander Lukashenko", "person"),
        ("Александр Лукашенко", "person"),
        ("Vladimir Putin", "person"),
    )
    assert frozenset({"Alyaksandr Lukashenka", "Alexander Lukashenko", "Александр Лукашенко"}) in found
    assert len(found) == 2


def test_a_lone_surname_stays_apart(groups):
    assert len(groups(("Lukashenka", "person", 9), ("Alyaksandr Lukashenka", "person"))) == 2
    assert len(groups(("Lukashenka", "person"), ("Lukashenko", "person"), ("LUKASHENKA", "person"))) == 1


def test_a_given_name_in_two_languages_needs_a_surname_that_nobody_else_bears(groups):
    both = (("Oleksandr Kalinichenko", "person"), ("Alexander Kalinichenko", "person"))
    assert len(groups(*both)) == 1
    assert len(groups(*both, ("Maria Kalinichenko", "person"))) == 3
    assert len(groups(("Alexander Ivanov", "person"), ("Alyaksandr Ivanov", "person"))) == 2


def test_two_spellings_of_a_given_name_do_not_mind_relatives(groups):
    found = groups(("Sergei Lavrov", "person"), ("Sergey Lavrov", "person"), ("Ekaterina Lavrova", "person"))
    assert frozenset({"Sergei Lavrov", "Sergey Lavrov"}) in found


def test_a_name_between_two_that_differ_joins_neither(groups):
    found = groups(
        ("Michael Flynnagan", "person"), ("Michael T. Flynnagan", "person"), ("Michael G. Flynnagan", "person")
    )
    assert len(found) == 3
    assert len(groups(("Michael Flynnagan", "person"), ("Michael T. Flynnagan", "person"))) == 1


def test_joins_an_existing_actor_and_leaves_decided_names_alone(names):
    found = resolve(names(("Kyiv", "place", 5, 7), ("Kiev", "place")))
    assert [(a.alias, a.actor, a.group, a.kind) for a in found] == [(2, 7, 0, "place")]
    assert "Kyiv" in found[0].reason


def test_a_name_that_fits_two_actors_joins_neither(names):
    (found,) = resolve(names(("US", "place", 5, 1), ("U.S.A.", "place", 5, 2), ("United States", "place")))
    assert (found.actor, found.group) == (None, 1)
    (same_text,) = resolve(names(("John Doe", "person", 1, 1), ("JOHN DOE", "person", 1, 2), ("John Doe’s", "person")))
    assert same_text.actor is None


def test_what_the_analyst_split_is_not_joined_by_a_third_name(names):
    found = resolve(
        names(("Sergei Lavrov", "person", 1, 1), ("Sergey Lavrov", "person", 1, 2), ("Serguei Lavrov", "person"))
    )
    assert [a.actor for a in found] == [None]


def test_the_actor_is_called_by_its_fullest_and_most_frequent_name(names):
    def called(*rows):
        return {assignment.name for assignment in resolve(names(*rows))}

    assert called(("US", "place", 90), ("United States", "place", 20), ("America", "place", 3)) == {"United States"}
    assert called(("Doe, John", "person", 9), ("John Doe", "person"), ("JOHN DOE", "person", 20)) == {"John Doe"}
    assert called(("Лукашенко", "person", 9), ("Lukashenko", "person")) == {"Lukashenko"}


def groups_of_kinds(rows):
    found = resolve([Name(i, text, kind, None, places, 1) for i, (text, kind, places) in enumerate(rows)])
    return {(a.actor, a.group) for a in found}


def test_kinds_stay_apart_but_for_countries_and_overwhelming_counts(groups):
    apart = groups(("Washington", "person", 90), ("Washington", "place", 2), ("Kremlin", "organization", 3))
    assert len(apart) == 2  # two groups of the same text, and the Kremlin

    assert len(groups_of_kinds([("Washington", "person", 90), ("Washington", "place", 2)])) == 2
    assert len(groups_of_kinds([("Kremlin", "organization", 9), ("Kremlin", "place", 2)])) == 2
    assert len(groups_of_kinds([("Kremlin", "organization", 10), ("Kremlin", "place", 2)])) == 1
    assert len(groups_of_kinds([("Croatia", "organization", 1), ("Croatia", "place", 1)])) == 1
    assert len(groups_of_kinds([("Iran", "person", 1), ("Iran", "place", 2)])) == 1
    assert len(groups_of_kinds([("Jordan", "person", 1), ("Jordan", "place", 50)])) == 2


NAMES = (
    "Alexander Lukashenko|Alyaksandr Lukashenka|Viktor Lukashenka|Lukashenka|Lukashenko|Michael Flynn|Michael T. Flynn|"
    "Michael G. Flynn|Sasha Lukashenko|Oleksandr Lukashenko|Vladimir Putin|Vladimir V. Putin|Vladimir I. Putin|"
    "Volodymyr Putin|Putin|US|U.S.|United States|Iran|Tigran|Kim Jong Un|Jong-un Kim|Kim Jong Il|John Doe|Doe, John|"
    "Jane Doe|Acme Ltd|Acme GmbH|Acme|ACME|Mohammed Hussein|Muhammad Husayn|Mohamad Hosseini"
)
TEXTS = st.sampled_from(NAMES.split("|"))
ROWS = st.lists(
    st.tuples(
        TEXTS,
        st.sampled_from(["person", "organization", "place"]),
        st.integers(0, 12),
        st.sampled_from([None, None, 1, 2]),
    ),
    max_size=14,
    unique_by=lambda row: row[:2],
)


def partition(assignments):
    found = defaultdict(set)
    for a in assignments:
        found[a.actor, a.group].add(a.alias)
    return {(actor, frozenset(aliases)) for (actor, _), aliases in found.items()}


@given(ROWS, st.randoms(use_true_random=False))
@settings(max_examples=250, deadline=None)
def test_the_order_of_names_does_not_matter(rows, random):
    names = [Name(i, text, kind, actor, places, 1) for i, (text, kind, places, actor) in enumerate(rows)]
    shuffled = random.sample(names, len(names))
    assert resolve(names) == resolve(shuffled)


@given(ROWS)
@settings(max_examples=250, deadline=None)
def test_every_undecided_name_once_and_no_vetoed_pair_in_a_group(rows):
    names = [Name(i, text, kind, actor, places, 1) for i, (text, kind, places, actor) in enumerate(rows)]
    by_alias = {name.alias: name for name in names}
    found = resolve(names)
    assert [a.alias for a in found] == [name.alias for name in names if name.actor is None]
    for actor, aliases in partition(found):
        for a, b in combinations(sorted(aliases), 2):
            one, two = by_alias[a], by_alias[b]
            if one.kind == two.kind and actor is None:
                assert compare(one.text, two.text, one.kind).outcome != "different", (one, two)


@given(ROWS)
@settings(max_examples=150, deadline=None)
def test_a_name_joins_an_existing_actor_only_for_a_name_of_it(rows):
    """The analyst may have put unlike names into one actor; each new name must still be like one of them."""
    names = [Name(i, text, kind, actor, places, 1) for i, (text, kind, places, actor) in enumerate(rows)]
    for assignment in resolve(names):
        new = names[assignment.alias]
        own = [n for n in names if n.actor == assignment.actor] if assignment.actor is not None else [new]
        assert any(n.kind != new.kind or compare(n.text, new.text, n.kind).outcome != "different" for n in own)


@given(ROWS)
@settings(max_examples=100, deadline=None)
def test_resolving_again_moves_nothing(rows):
    names = [Name(i, text, kind, None, places, 1) for i, (text, kind, places, _) in enumerate(rows)]
    actor = {a.alias: a.group for a in resolve(names)}
    decided = [Name(n.alias, n.text, n.kind, actor[n.alias], n.places, 1) for n in names]
    assert resolve(decided) == []
