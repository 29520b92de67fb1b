"""Which pairs are asked about, in which order, and what many decisions at once do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import Cancelled
from core.model import Draft, Mention, Reading
from core.resolving import elsewhere
from core.resolving.board import lay_out
from core.resolving.deciding import accept, accept_all, name_to_keep, suggestions
from core.resolving.questions import MOST, Suggestion, effort, kind_conflicts, questions
from core.store import actors, answers, apart, articles, mentions
from core.store.check import check

NAMES = (
    ("Viktor Lukashenko", "person", 3),
    ("Viktor Lukashenka", "person", 5),
    ("Lukashevich", "person", 1),
    ("Nissan", "organization", 4),
    ("Nissan", "person", 2),
)


@pytest.fixture
def book(notebook):
    """Each name an actor of its own, in an article of its own."""

    def write(db):
        for number, (name, kind, times) in enumerate(NAMES):
            text = ". ".join([name] * times) + f". {number}"
            starts = [at * (len(name) + 2) for at in range(times)]
            found = [Mention(at, at + len(name), name, kind, name, 0, 0, True) for at in starts]
            article = articles.add(db, Draft(text, title=name, outlet="Post"), text)
            reading = Reading(((0, len(text)),), ((0, len(text)),), tuple(found))
            mentions.store_all(db, [(article, reading)], "test", "1")
        for alias in actors.aliases(db):
            actors.give(db, alias.id, actors.add(db, alias.text, alias.kind), "")

    notebook.load("Import", ("article",), write)
    return notebook


def board(notebook, base=None, **how):
    return notebook.read(lay_out, base, again=how.get("again", True), unlikely=True, stop=lambda: False)


def pairs(notebook):
    return [(one.a, one.b) for one in notebook.read(suggestions)]


# --- respecting what was said


def test_what_she_said_is_two_is_neither_suggested_nor_accepted(book):
    found = book.read(suggestions)
    assert (1, 2) in pairs(book)
    book.change("two", answers.different, [(1, 2)])
    assert (1, 2) not in pairs(book)
    assert accept(book, found, 0.0) == len([one for one in found if (one.a, one.b) != (1, 2)])
    assert book.read(apart.pairs) == {(1, 2)}


def test_accepting_does_not_join_two_over_a_third(notebook, book):
    book.change("two", answers.different, [(1, 3)])
    chain = [Suggestion(1, 2, 0.9, ("x",)), Suggestion(2, 3, 0.9, ("x",))]
    assert accept(book, chain, 0.5) == 1
    assert book.read(actors.get, 3).places == 1
    book.undo()
    assert book.change("all", accept_all, [(1, 2), (2, 3)]) == 1
    assert book.read(actors.get, 3).places == 1


def test_accepting_all_is_one_step_and_keeps_the_fuller_name(book):
    assert book.change("Merge 2 likely pairs", accept_all, [(1, 2), (2, 3), (1, 3)]) == 2
    assert book.read(actors.get, 2).places == 9
    assert book.read(check) == []
    book.undo()
    assert [book.read(actors.get, number).places for number in (1, 2, 3)] == [3, 5, 1]


def test_the_fuller_name_is_kept():
    lee, ann = (actors.Row(n, text, "person", False, 9 - n, 1) for n, text in enumerate(("Lee", "Ann Lee")))
    assert name_to_keep([lee, ann]) == "Ann Lee"


# --- conflicts of kinds


def test_a_name_of_two_kinds_is_one_question_until_it_is_decided(book):
    (asked,) = [one for one in board(book).questions if one.sort == "kinds"]
    assert (asked.text, [(one.kind, one.places) for one in asked.readings]) == (
        "Nissan",
        [("organization", 4), ("person", 2)],
    )
    assert asked.matters == 1.0
    book.change("one", answers.same, asked.actors[0], asked.actors[1:], None, "", "organization")
    assert not [one for one in board(book).questions if one.sort == "kinds"]
    assert book.read(actors.get, asked.actors[0]).kind == "organization"
    book.undo()
    book.change("two", answers.different_kinds, [(one.actor, one.alias) for one in asked.readings])
    assert not [one for one in board(book).questions if one.sort == "kinds"]
    assert book.read(apart.pairs) == {tuple(sorted(asked.actors))}


def test_one_actor_of_two_kinds_is_asked_about_and_can_be_taken_apart(book):
    book.load("join", ("alias",), lambda db: db.execute("UPDATE alias SET actor = 4 WHERE text = 'Nissan'"))
    (asked,) = [one for one in board(book).questions if one.sort == "kinds"]
    assert (asked.actors, asked.pairs) == ((4,), ((4, 4),))
    book.change("later", answers.later, asked.pairs)
    (asked,) = [one for one in board(book).questions if one.sort == "kinds"]
    assert asked.later
    book.change("two", answers.different_kinds, [(one.actor, one.alias) for one in asked.readings])
    assert not [one for one in board(book).questions if one.sort == "kinds"]
    assert [row.kind for row in book.read(actors.called, "Nissan")] == ["organization", "person"]


# --- questions


def test_what_she_put_off_comes_last(book):
    first = board(book).questions[0]
    book.change("later", answers.later, first.pairs)
    found = board(book).questions
    assert found[-1].actors == first.actors and found[-1].later


def test_pairs_around_one_actor_are_a_group_unless_one_is_likely_alone():
    around = [Suggestion(1, 2, 0.4, ("x",)), Suggestion(1, 3, 0.3, ("x",)), Suggestion(4, 5, 0.5, ("x",))]
    group, pair = questions(around, [], {1: 9, 2: 8, 3: 7, 4: 2, 5: 1})
    assert (group.sort, group.actors, group.moving) == ("group", (1, 2, 3), (2, 3))
    assert (pair.sort, pair.actors) == ("pair", (4, 5))
    likely = [Suggestion(1, 2, 0.9, ("x",)), Suggestion(1, 3, 0.3, ("x",))]
    assert [one.sort for one in questions(likely, [], {1: 9, 2: 8, 3: 7})] == ["pair", "pair"]


def test_a_question_matters_by_the_mentions_that_would_move_and_the_doubt():
    (rare,) = questions([Suggestion(1, 2, 0.5, ("x",))], [], {1: 1000, 2: 4})
    assert (rare.matters, rare.at_stake({1: 1000, 2: 4})) == (2.0, 4)
    hub = [Suggestion(1, 2, 0.4, ("x",)), Suggestion(1, 3, 0.4, ("x",))]
    (lone,) = questions(hub, [], {1: 10, 2: 500, 3: 400})
    assert lone.matters == 4.0  # the lone name can go to one of them only


SOME = st.lists(
    st.builds(
        lambda a, b, share: Suggestion(min(a, b), max(a, b), share, ("x",)),
        st.integers(1, 15),
        st.integers(16, 30),
        st.floats(0.05, 0.95),
    ),
    unique_by=lambda one: (one.a, one.b),
)


@given(found=SOME, later=st.sets(st.tuples(st.integers(1, 15), st.integers(16, 30)), max_size=5))
def test_every_pair_is_asked_about_exactly_once(found, later):
    places = {actor: actor % 7 for actor in range(1, 31)}
    asked = questions(found, [], places, later)
    assert sorted(pair for one in asked for pair in one.pairs) == sorted((one.a, one.b) for one in found)
    assert all(len(one.actors) <= MOST for one in asked)
    assert asked == questions(list(reversed(found)), [], places, later)
    total = effort(asked, places)
    assert total.open == len(asked) and 0 <= total.settled <= total.all
    assert total.few <= total.open


# --- kept up to date


def test_decisions_are_seen_without_comparing_again(book):
    first = board(book)
    book.change("one", answers.same, 2, [1])
    after = board(book, first.base, again=False)
    assert after.stale and after.base is first.base
    assert all({1, 2} - set(one.actors) for one in after.questions)
    book.undo()
    back = board(book, first.base, again=False)
    assert back.questions == first.questions and not back.stale
    assert board(book, first.base).base is first.base


def test_all_settled(notebook):
    found = board(notebook)
    assert (list(found.questions), found.effort.open, found.effort.few) == ([], 0, 0)
    assert kind_conflicts([], (), ()) == []


def test_many_names_are_compared_elsewhere(monkeypatch, names):
    given = names(("Ann Lee", "person", 1, 1), ("Lee", "person", 1, 2))
    here = elsewhere.suggestions(given, lambda: False)
    monkeypatch.setattr(elsewhere, "FEW", 0)
    assert elsewhere.suggestions(given, lambda: False) == here != []
    with pytest.raises(Cancelled):
        elsewhere.suggestions(given, lambda: True)
