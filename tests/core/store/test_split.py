"""Merge, then split again, is as if nothing had been: at once, after a restart, after reading anew, after much else."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.notebook import Notebook
from core.store import actors, apart, decisions, mentions, splitting
from tests.core.store.made import TEXTS, fill, one_actor_a_name, reading

STATE = ("actor", "alias", "pin", "sought", "apart", "put_off")
ACTORS = st.integers(1, 4)
CHOICE = st.tuples(ACTORS, st.sets(ACTORS, min_size=1, max_size=3), st.none() | st.just("One"))
BEFORE = st.one_of(
    st.tuples(st.just("apart"), ACTORS, ACTORS),
    st.tuples(st.just("pin"), ACTORS),
    st.tuples(st.just("rename"), ACTORS),
    st.tuples(st.just("hide"), ACTORS),
)
#: What has nothing to do with who is whom.
AFTER = st.lists(st.sampled_from(["refuse", "note", "trash", "new"]), max_size=5)


def state(notebook):
    return {table: sorted(notebook.read(lambda db, t=table: db.execute(f"SELECT * FROM {t}").fetchall()), key=repr)
            for table in STATE}  # fmt: skip


def places(notebook):
    return [notebook.read(mentions.places, article) for article in (1, 2, 3)]


def prepare(notebook, what):
    act, actor, *other = what
    if act == "apart" and actor != other[0]:
        pair = sorted((actor, other[0]))
        notebook.change("Apart", apart.say_apart, [pair])
    elif act == "pin":
        place = notebook.read(mentions.places, 2)[0]
        notebook.change("Pin", decisions.pin, 2, place.start, place.end, actor)
    elif act == "rename":
        notebook.change("Rename", decisions.rename, actor, f"Called {actor}")
    elif act == "hide":
        notebook.change("Hide", decisions.hide, [actor], True)


def do_something_else(notebook, what, number):
    if what == "refuse":
        notebook.change("Nowhere", decisions.refuse_everywhere, [f"Word {number}"])
    elif what == "new":
        notebook.change("Set", lambda db: db.execute("INSERT INTO setting VALUES (?, '1')", [f"s{number}"]).rowcount)
    elif what == "trash":
        notebook.change("Title", lambda db: db.execute("UPDATE article SET title = ? WHERE id = 1", [str(number)]))
    else:
        notebook.change("Zone", lambda db: db.execute("INSERT INTO line_pin VALUES (?, 'title')", [f"l{number}"]))


@given(before=st.lists(BEFORE, max_size=3), choice=CHOICE, after=AFTER, how=st.sampled_from(["", "restart", "read"]))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_merge_and_split_again_is_nothing(tmp_path_factory, before, choice, after, how):
    keep, others, name = choice
    if not others - {keep}:
        return
    path = tmp_path_factory.mktemp("split") / "made.fieldfare"
    notebook = Notebook.open(path, create=True)
    fill(notebook)
    for what in before:
        prepare(notebook, what)
    was, seen = state(notebook), places(notebook)
    had = {number for number in others if number != keep and notebook.read(actors.get, number).places}
    notebook.change("Merge", decisions.merge, keep, sorted(others), name)
    for number, what in enumerate(after):
        do_something_else(notebook, what, number)
    if how == "restart":
        notebook.close()
        notebook = Notebook.open(path)
    if how == "read":
        notebook.load("read", ("mention",), mentions.store_all,
                      [(n, reading(text)) for n, text in enumerate(TEXTS, 1)], "made", "2")  # fmt: skip
    merges = notebook.read(splitting.joined, keep)
    assert {number for one in merges for number, _ in one.others} >= had
    for one in merges:
        notebook.change("Split", splitting.split_again, one.step, keep)
    assert state(notebook) == was
    assert places(notebook) == seen
    assert notebook.read(splitting.joined, keep) == []
    notebook.undo()
    assert len(notebook.read(splitting.joined, keep)) == 1
    notebook.close()


@pytest.fixture
def full(notebook):
    fill(notebook)
    return notebook


def merged_from(notebook, actor):
    return [[name for _, name in one.others] for one in notebook.read(splitting.joined, actor)]


def test_one_of_many_merges_is_taken_back_after_a_thousand_other_steps(full):
    was = state(full)
    full.change("Merge", decisions.merge, 1, [2])
    for number in range(1000):
        full.change_soon("Word", decisions.refuse_everywhere, [f"word {number}"])
    full.change("Merge", decisions.merge, 1, [3])
    assert merged_from(full, 1) == [["Oslo"], ["Bob Ray"]]
    first = full.read(splitting.joined, 1)[-1]
    assert first.names == ("Bob Ray",) and first.said == "“Bob Ray”"
    assert full.change("Split", splitting.split_again, first.step, 1) == [2]
    assert merged_from(full, 1) == [["Oslo"]]
    full.change("Split", splitting.split_again, full.read(splitting.joined, 1)[0].step, 1)
    assert state(full)["alias"] == was["alias"]


def test_a_merge_inside_a_merge_can_be_taken_back_from_the_outer_actor(full):
    full.change("Merge", decisions.merge, 1, [2])
    full.change("Merge", decisions.merge, 3, [1])
    assert merged_from(full, 3) == [["Ann Lee"], ["Bob Ray"]]
    full.change("Split", splitting.split_again, full.read(splitting.joined, 3)[1].step, 3)
    assert merged_from(full, 3) == [["Ann Lee"]]
    assert {name.text for name in full.read(actors.names, 2)} == {"Bob Ray", "Bob"}


def test_what_was_decided_after_the_merge_stays(full):
    full.change("Merge", decisions.merge, 1, [2, 3], "The three")
    step = full.read(splitting.joined, 1)[0].step
    bob = next(name.alias for name in full.read(actors.names, 1) if name.text == "Bob Ray")
    full.change("Move", decisions.move_name, bob, 4)
    full.change("Rename", decisions.rename, 1, "Ann again")
    full.change("Split", splitting.split_again, step, 1)
    assert full.read(actors.get, 1).name == "Ann again"
    assert "Bob Ray" in {name.text for name in full.read(actors.names, 4)}
    assert full.read(actors.get, 3).places == 2


def test_what_was_split_off_was_not_merged_and_merging_it_back_can_be_seen(full):
    full.change("Merge", decisions.merge, 1, [2])
    bob = next(name.alias for name in full.read(actors.names, 1) if name.text == "Bob Ray")
    made = full.change("Split", decisions.split, bob)
    assert merged_from(full, made) == [] and merged_from(full, 1) == []
    full.change("Merge", decisions.merge, 1, [made])
    assert merged_from(full, 1) == [["Bob Ray"]]


def test_an_undone_merge_is_none(full):
    full.change("Merge", decisions.merge, 1, [2])
    full.undo()
    assert merged_from(full, 1) == []
    full.redo()
    assert merged_from(full, 1) == [["Bob Ray"]]


def test_a_name_that_came_later_stays_with_who_has_it_now(full):
    full.change("Merge", decisions.merge, 1, [2])
    text = "Bob Ray and Oslo."
    full.load("read", ("mention",), mentions.store_all, [(1, reading(text))], "made", "2")
    full.load("resolve", ("actor",), one_actor_a_name)
    full.change("Split", splitting.split_again, full.read(splitting.joined, 1)[0].step, 1)
    assert full.read(actors.get, 2).places == 2
    assert {name.text for name in full.read(actors.names, 1)} == {"Ann Lee"}
