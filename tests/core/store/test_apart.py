"""What she said of two actors, and what becomes of it when they are merged, undone, exported."""

from core import jobs
from core.exporting import EXPORTERS
from core.importing.import_files import import_files
from core.notebook import Notebook
from core.store import actors, answers, apart, decided, decisions, history
from tests.core.store.made import fill

ANN, BOB, OSLO, CY = 1, 2, 3, 4


def said(notebook):
    return [(one.a, one.b, one.note) for one in notebook.read(apart.every)]


def numbers(notebook):
    """The actors by name, whatever their numbers are."""
    return {row.name: row.id for row in notebook.read(actors.page)}


def test_a_pair_has_no_order_and_its_note_stays(notebook):
    fill(notebook)
    notebook.change("a", apart.say_apart, [(BOB, ANN)], "other patronymic")
    notebook.change("b", apart.say_apart, [(ANN, BOB), (ANN, ANN)])
    assert said(notebook) == [(ANN, BOB, "other patronymic")]
    notebook.change("c", apart.say_apart, [(ANN, BOB)], "another reason")
    assert said(notebook) == [(ANN, BOB, "another reason")]
    notebook.change("d", apart.withdraw, [(BOB, ANN)])
    assert said(notebook) == []


def test_a_decision_ends_putting_off(notebook):
    fill(notebook)
    notebook.change("a", apart.put_off, [(BOB, ANN), (CY, CY)])
    assert notebook.read(apart.put_off_pairs) == {(ANN, BOB), (CY, CY)}
    notebook.change("b", apart.say_apart, [(ANN, BOB)])
    assert notebook.read(apart.put_off_pairs) == {(CY, CY)}


def test_what_was_said_follows_a_merge_and_comes_back(notebook):
    fill(notebook)
    notebook.change("a", apart.say_apart, [(BOB, CY)], "one is in Oslo")
    notebook.change("b", decisions.merge, ANN, [BOB])
    assert said(notebook) == [(ANN, CY, "one is in Oslo")]
    notebook.undo()
    assert said(notebook) == [(BOB, CY, "one is in Oslo")]
    notebook.redo()
    assert said(notebook) == [(ANN, CY, "one is in Oslo")]


def test_a_merge_of_two_that_are_apart_is_told_before_and_lets_it_fall(notebook):
    fill(notebook)
    notebook.change("a", apart.say_apart, [(ANN, BOB)], "no")
    assert [one.note for one in notebook.read(apart.among, [BOB, CY, ANN])] == ["no"]
    assert notebook.read(apart.among, [ANN, CY]) == []
    notebook.change("b", decisions.merge, ANN, [BOB])
    assert said(notebook) == []
    notebook.undo()
    assert said(notebook) == [(ANN, BOB, "no")]


def test_it_outlives_closing(tmp_path):
    path = tmp_path / "test.fieldfare"
    with Notebook.open(path, create=True) as notebook:
        fill(notebook)
        notebook.change("a", answers.different, [(ANN, BOB)], "no")
    with Notebook.open(path) as notebook:
        assert said(notebook) == [(ANN, BOB, "no")]
        notebook.undo()
        assert said(notebook) == []


def test_a_bundle_holds_it_and_brings_it_back(notebook, tmp_path):
    fill(notebook)
    notebook.change("“Ann Lee” and “Cy” are two", answers.different, [(ANN, CY)], "see Oslo")
    jobs.run(EXPORTERS[0].write(notebook, tmp_path / "out"))
    step = notebook.read(history.steps)[-1]
    assert (step["label"], step["note"], step["rows"]) == (
        "“Ann Lee” and “Cy” are two",
        "see Oslo",
        {"apart": [[ANN, CY]]},
    )
    with Notebook.open(tmp_path / "other.fieldfare", create=True) as other:
        jobs.run(import_files(other, [tmp_path / "out"]))
        there = numbers(other)
        assert said(other) == [(*sorted((there["Ann Lee"], there["Cy"])), "see Oslo")]
        jobs.run(EXPORTERS[0].write(other, tmp_path / "again"))
    assert (tmp_path / "again" / "apart.jsonl").read_bytes() == (tmp_path / "out" / "apart.jsonl").read_bytes()


# --- decisions that are not the newest


def whole(notebook):
    return notebook.read(lambda db: [db.execute(f"SELECT * FROM {table}").fetchall() for table in ("alias", "apart")])


def test_an_earlier_merge_is_taken_back_exactly(notebook):
    fill(notebook)
    before = whole(notebook)
    notebook.change("Merge", answers.same, ANN, [BOB], "Ann Ray", "same coat")
    notebook.change("two", answers.different, [(OSLO, CY)])
    (_, merge) = notebook.read(decided.page)
    assert (merge.label, merge.note, merge.taken_back) == ("Merge", "same coat", False)
    notebook.change("Take back: Merge", decided.take_back, merge.id)
    assert whole(notebook) == [before[0], [(OSLO, CY, "")]]
    assert notebook.read(actors.get, ANN).name == "Ann Lee"
    back, _, merge = notebook.read(decided.page)
    assert merge.taken_back and not back.taken_back
    notebook.undo()
    assert notebook.read(actors.get, ANN).name == "Ann Ray"
    assert not notebook.read(decided.page)[-1].taken_back


def test_taking_back_can_be_taken_back(notebook):
    fill(notebook)
    notebook.change("Merge", answers.same, ANN, [BOB])
    merged = whole(notebook)
    notebook.change("Take back: Merge", decided.take_back, notebook.read(decided.page)[0].id)
    notebook.change("other", answers.different, [(OSLO, CY)])
    notebook.change("again", decided.take_back, notebook.read(decided.page)[1].id)
    assert whole(notebook)[0] == merged[0]
    assert [one.taken_back for one in notebook.read(decided.page)] == [False, False, True, False]


def test_what_a_later_decision_rests_on_cannot_be_taken_back(notebook):
    fill(notebook)
    notebook.change("first", answers.same, BOB, [CY])
    notebook.change("second", answers.same, ANN, [BOB])
    second, first = notebook.read(decided.page)
    assert notebook.read(decided.later, first.id) == "second"
    notebook.change("Take back: second", decided.take_back, second.id)
    assert notebook.read(decided.later, second.id) == "Take back: second"


def test_decisions_are_filtered_by_label_and_note(notebook):
    fill(notebook)
    notebook.change("Merge 100 % of them", answers.same, ANN, [BOB], None, "same coat")
    notebook.change("two", answers.different, [(OSLO, CY)], "other coat")
    assert notebook.read(decided.count) == 2
    assert [one.label for one in notebook.read(decided.page, "COAT")] == ["two", "Merge 100 % of them"]
    assert [one.label for one in notebook.read(decided.page, "0 %")] == ["Merge 100 % of them"]
    assert notebook.read(decided.page, limit=1, offset=1)[0].label == "Merge 100 % of them"


def test_what_a_decision_was_about(notebook):
    fill(notebook)
    notebook.change("Merge", answers.same, ANN, [BOB])
    (name,) = notebook.read(decided.content, 1).names
    assert (name.name, name.actor, name.places) == ("Bob Ray", "Ann Lee", 3)
    notebook.change("two", answers.different, [(OSLO, CY)])
    assert notebook.read(decided.content, 2).pairs == (("Oslo", "Cy"),)


def test_what_was_said_before_is_told_when_the_question_returns(notebook):
    fill(notebook)
    notebook.change("are two", answers.different, [(ANN, BOB)], "other coat")
    notebook.change("Take back: are two", decided.take_back, 1)
    assert [(one.label, one.note, one.holds) for one in notebook.read(decided.past, [BOB, ANN])] == [
        ("are two", "other coat", False)
    ]
    assert notebook.read(decided.past, [ANN, CY]) == []
    notebook.change("are one", answers.same, ANN, [BOB], None, "same hat")
    notebook.undo()
    assert [one.note for one in notebook.read(decided.past, [ANN, BOB])] == ["same hat", "other coat"]
