"""Undo and redo: whatever was done, in whatever order, every state on the way comes back bit for bit."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import UserError
from core.notebook import Notebook
from core.store import actors, answers, articles, catalogue, decided, decisions, history
from tests.core.store.made import fill, one_actor_a_name

JUDGEMENTS = {
    "actor": "SELECT id, name, kind, confirmed FROM actor ORDER BY id",
    "alias": "SELECT id, text, kind, actor, reason FROM alias ORDER BY id",
    "pin": "SELECT article, start, end, actor FROM pin ORDER BY article, start, end",
    "apart": "SELECT a, b, note FROM apart ORDER BY a, b",
    "put_off": "SELECT a, b FROM put_off ORDER BY a, b",
    "taken_back": "SELECT step FROM taken_back ORDER BY step",
    "refused": "SELECT text FROM refused ORDER BY text",
    "article": "SELECT id, title, authors, outlet, published, url, language, found, trashed_at FROM article"
    " ORDER BY id",
}


def judgements(db):
    return {table: db.execute(question).fetchall() for table, question in JUDGEMENTS.items()}


def state(notebook):
    return notebook.read(judgements)


ACTORS, ALIASES, ARTICLES = st.integers(1, 4), st.integers(1, 4), st.integers(1, 3)
WORDS = st.sampled_from(["Ann", "Bob Ray", "Éva Ž.", "quote \" and ' mark", "名字 😀"])
PAIRS = st.lists(st.tuples(ACTORS, ACTORS), min_size=1, max_size=3)
CHANGES = st.one_of(
    st.tuples(st.just(answers.same), ACTORS, st.lists(ACTORS, min_size=1, max_size=2), st.none() | WORDS, WORDS),
    st.tuples(st.just(answers.different), PAIRS, WORDS),
    st.tuples(st.just(answers.different_kinds), st.lists(st.tuples(ACTORS, ALIASES), min_size=2, max_size=3), WORDS),
    st.tuples(st.just(answers.later), PAIRS),
    st.tuples(st.just(decided.take_back), st.integers(1, 6)),
    st.tuples(st.just(decisions.merge), ACTORS, st.lists(ACTORS, min_size=1, max_size=3)),
    st.tuples(st.just(decisions.rename), ACTORS, WORDS),
    st.tuples(st.just(decisions.set_kind), st.lists(ACTORS, min_size=1), st.sampled_from(["place", "group", "person"])),
    st.tuples(st.just(decisions.split), ALIASES),
    st.tuples(st.just(decisions.pin), ARTICLES, st.integers(0, 9), st.integers(10, 19), st.none() | ACTORS),
    st.tuples(st.just(decisions.refuse_everywhere), st.lists(WORDS, max_size=3)),
    st.tuples(st.just(decisions.refuse_actors), st.lists(ACTORS, min_size=1, max_size=2)),
    st.tuples(st.just(articles.trash), st.lists(ARTICLES, min_size=1, max_size=2)),
    st.tuples(
        st.just(catalogue.set_fields),
        st.lists(ARTICLES, min_size=1, max_size=3),
        st.fixed_dictionaries({"outlet": st.sampled_from(["Nový čas", None]), "authors": st.just(("A “B”",))}),
    ),
)


def change(notebook, act, *arguments):
    """Do it as a step; True when something was changed."""
    before = state(notebook)
    try:
        notebook.change("step", act, *arguments)
    except UserError as error:
        assert error.code in ("too_few", "rests_on_it")
    return state(notebook) != before


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(CHANGES, min_size=1, max_size=8), reopen=st.booleans())
def test_every_state_comes_back(tmp_path_factory, changes, reopen):
    path = tmp_path_factory.mktemp("history") / "test.fieldfare"
    notebook = Notebook.open(path, create=True)
    try:
        fill(notebook)
        states = [state(notebook)]
        for act, *arguments in changes:
            if change(notebook, act, *arguments):
                states.append(state(notebook))
        for expected in reversed(states[:-1]):
            notebook.undo()
            assert state(notebook) == expected
        if reopen:
            notebook.close()
            notebook = Notebook.open(path)
        for expected in states[1:]:
            notebook.redo()
            assert state(notebook) == expected
        for expected in reversed(states[:-1]):
            notebook.undo()
            assert state(notebook) == expected
        with pytest.raises(UserError, match="nothing to undo"):
            notebook.undo()
    finally:
        notebook.close()


def test_merge_of_three_survives_closing(tmp_path):
    path = tmp_path / "test.fieldfare"
    with Notebook.open(path, create=True) as notebook:
        fill(notebook)
        before = state(notebook)
        notebook.change("Merge 3 actors", decisions.merge, 1, [2, 3])
        merged = state(notebook)
        assert {row[3] for row in merged["alias"][:3]} == {1}
        assert notebook.undo() == "Merge 3 actors"
        assert state(notebook) == before
    with Notebook.open(path) as notebook:
        assert notebook.read(history.next_labels) == (None, "Merge 3 actors")
        assert notebook.redo() == "Merge 3 actors"
        assert state(notebook) == merged


def test_a_new_change_ends_what_could_be_redone(notebook):
    fill(notebook)
    notebook.change("first", decisions.rename, 1, "Someone")
    notebook.undo()
    notebook.change("second", decisions.rename, 2, "Other")
    with pytest.raises(UserError, match="nothing to redo"):
        notebook.redo()


def test_a_change_that_changes_nothing_is_no_step(notebook):
    fill(notebook)
    notebook.change("first", decisions.rename, 1, "Someone")
    notebook.undo()
    notebook.change("nothing", decisions.refuse_everywhere, [])
    assert notebook.read(history.next_labels) == (None, "first")


def test_a_failing_change_leaves_nothing_behind(notebook):
    fill(notebook)
    before = state(notebook)

    def half(db):
        decisions.rename(db, 1, "Half done")
        raise UserError("too_few")

    with pytest.raises(UserError):
        notebook.change("half", half)
    assert state(notebook) == before
    assert notebook.read(history.next_labels) == (None, None)


def test_what_the_machine_adds_is_no_step_and_outlives_undo(notebook):
    """A name read after a split may join the new actor; undoing the split must not lose that name."""
    fill(notebook)
    made = notebook.change("Split", decisions.split, 1)

    def join(db):
        number = db.execute("INSERT INTO alias (text, kind) VALUES ('Anne Lee', 'person')").lastrowid
        actors.give(db, number, made, "same given name")
        return number

    joined = notebook.load("read", ("alias",), join)
    notebook.undo()
    owner = notebook.read(lambda db: db.execute("SELECT actor FROM alias WHERE id = ?", (joined,)).fetchone()[0])
    assert notebook.read(actors.get, owner) is not None
    notebook.redo()
    assert notebook.read(lambda db: db.execute("PRAGMA foreign_key_check").fetchall()) == []


def test_numbers_of_actors_are_never_used_twice(notebook):
    """Undo takes an actor away; a new one must not get its number, or redo would overwrite it."""
    fill(notebook)
    made = notebook.change("Split", decisions.split, 1)
    notebook.undo()
    assert notebook.load("read", ("actor",), actors.add, "New", "person") > made
    notebook.redo()
    assert notebook.read(actors.get, made) is not None


def test_a_bulk_step_of_any_size_is_one_step(notebook):
    texts = [f"Name{n}" for n in range(5_000)]
    notebook.change("Refuse many", decisions.refuse_everywhere, texts)
    assert len(state(notebook)["refused"]) == 5_000
    notebook.undo()
    assert state(notebook)["refused"] == []


def test_decisions_are_kept_oldest_first(notebook):
    fill(notebook)
    notebook.change("one", decisions.rename, 1, "A")
    notebook.change("two", decisions.rename, 2, "B")
    notebook.undo()
    kept = notebook.read(history.steps)
    assert [(row["label"], row["what"]) for row in kept] == [("one", "done"), ("two", "undone")]
    assert kept[0]["rows"] == {"actor": [1]}
    assert kept[0]["at"] < kept[1]["at"]


def test_every_judgement_column_is_recorded(notebook):
    """A column that a later release adds must be recorded too, or undo would forget it."""
    derived = {"alias": {"places"}}  # kept by triggers

    def columns(db):
        return {
            table: {row[1] for row in db.execute(f"PRAGMA table_info({table})")}
            for table in history.RECORDED
            if table != "article"
        }

    for table, found in notebook.read(columns).items():
        recorded = history.RECORDED[table]
        assert found - derived.get(table, set()) == {*recorded.key, *recorded.columns}, table


def test_resolving_again_changes_no_decision(notebook):
    fill(notebook)
    notebook.change("Merge", decisions.merge, 1, [2])
    before = state(notebook)
    notebook.load("resolve", ("actor",), one_actor_a_name)
    assert state(notebook) == before
