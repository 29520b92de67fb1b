"""Reading again: what is read again and when, that it goes on after a stop, and that no decision is touched."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core import intake, jobs
from core.errors import Cancelled, UserError
from core.importing.fingerprint import fingerprint
from core.model import Draft, Zone
from core.reading import models, read_pending, seek
from core.reading.read import read
from core.reading.state import state
from core.store import actors, articles, decisions, history, mentions, readings, settings_rows, sought, unplaced, zones
from core.store.check import check
from tests.core.reading.told import Wild

RUSSIAN = "Президент сказал, что он не поедет в Минск. Путина там не было, и это было не для Путина."
ENGLISH = (
    "Ann Lee met Bob Ray in the harbour of Oslo on Monday. She said that it was late.",
    "Bob Ray left Oslo for good. The harbour was closed by the council and Cy Dee.",
    "Cy Dee wrote to Ann Lee that the harbour will be open again. She was not there.",
)


@pytest.fixture(autouse=True)
def here(monkeypatch):
    """Reading in this process: what is tested is what becomes of it."""
    monkeypatch.setenv("FIELDFARE_MODEL", "capitals")
    seed = [None]

    def read_here(pending, *, model, processes, stop):
        loaded = models.load(model) if seed[0] is None else Wild(seed[0])
        for article, text, zoned in pending:
            if stop():
                return
            yield article, read(loaded, [(text, zoned)])[0]

    monkeypatch.setattr(read_pending, "read_all", read_here)
    return seed


def put(notebook, *texts, language=None):
    drafts = [(Draft(t, language=language, zones=(Zone(0, len(t), "body"),)), fingerprint(t)) for t in texts]
    return notebook.load("import", ("article",), articles.add_all, drafts)


def texts_of(notebook, article):
    return [place.text for place in notebook.read(mentions.places, article)]


def age(notebook):
    notebook.load("older", (), lambda db: db.execute("UPDATE reading SET version = '0' WHERE model <> 'known names'"))


# --- which articles


def test_an_older_version_is_told_and_read_again_only_when_she_asks(notebook):
    put(notebook, *ENGLISH)
    jobs.run(intake.go_on(notebook))
    assert (notebook.read(state).outdated, notebook.read(state).read) == (0, 3)
    age(notebook)
    assert jobs.run(intake.go_on(notebook)).reading.read == 0
    found = notebook.read(state)
    assert (found.outdated, found.unread, found.by) == (3, 0, (("capitals", "0", 3),))
    assert jobs.run(intake.read_again(notebook)).reading.read == 3
    assert notebook.read(state).outdated == 0


def test_when_all_is_new_everything_is_read_again_and_a_stop_goes_on(notebook):
    put(notebook, *ENGLISH)
    jobs.run(intake.go_on(notebook))

    def stop_after_one(progress):
        if progress.done == 1:
            raise Cancelled

    report = jobs.run(intake.read_again(notebook), stop_after_one)
    assert (report.reading.read, report.reading.stopped) == (1, True)
    assert notebook.read(state).outdated == 2
    assert jobs.run(intake.read_again(notebook)).reading.read == 2
    assert notebook.read(state).outdated == 0


def test_another_model_is_a_setting_that_is_undone(notebook):
    put(notebook, *ENGLISH)
    jobs.run(intake.go_on(notebook))
    notebook.change("Read with “told”", settings_rows.put, "model", "tests.core.reading.deadly")
    assert notebook.read(state).outdated == 3
    assert notebook.undo() == "Read with “told”"
    assert (notebook.read(state).model, notebook.read(state).outdated) == ("capitals", 0)


def test_a_chosen_model_that_is_not_here_stops_only_what_needs_it(notebook):
    put(notebook, *ENGLISH)
    jobs.run(intake.go_on(notebook))
    notebook.change("Model", settings_rows.put, "model", "added/de_tiny-1.0")
    assert (notebook.read(state).there, notebook.read(state).outdated) == (False, 0)
    jobs.run(intake.go_on(notebook))
    with pytest.raises(UserError, match="de_tiny"):
        jobs.run(intake.read_again(notebook))


# --- languages


def test_the_language_of_a_text_is_filled_in_and_what_is_stated_stays(notebook):
    put(notebook, ENGLISH[0], RUSSIAN)
    put(notebook, ENGLISH[1], language="de")
    jobs.run(intake.go_on(notebook))
    assert [article.language for article in notebook.read(articles.every)] == ["en", "ru", "de"]
    assert notebook.read(articles.get, 2).found["language"] == "words of the text"
    assert texts_of(notebook, 3)  # its page was wrong


def test_a_language_without_a_model_is_kept_searched_for_known_names_and_marked(notebook):
    put(notebook, ENGLISH[0], RUSSIAN)
    report = jobs.run(intake.go_on(notebook))
    assert (report.reading.read, report.reading.known_only) == (2, 1)
    assert texts_of(notebook, 2) == []
    assert notebook.read(readings.language_known_only, 2) == "ru"
    assert notebook.read(readings.language_known_only, 1) is None
    assert notebook.read(state).known_only == (("ru", 1),)
    assert notebook.read(articles.page, "Минск")[0].id == 2
    # a name that she gives is found there without reading anything else again
    ann = notebook.read(actors.called, "Ann Lee")[0].id
    notebook.change("Rename", decisions.rename, ann, "Путин")
    jobs.run(intake.go_on(notebook))
    assert texts_of(notebook, 2) == ["Путина", "Путина"]
    assert {place.actor for place in notebook.read(mentions.places, 2)} == {ann}
    assert notebook.read(check) == []
    notebook.undo()
    jobs.run(intake.go_on(notebook))
    assert texts_of(notebook, 2) == []


def test_a_sought_name_is_gone_with_its_undo(notebook):
    put(notebook, RUSSIAN)
    notebook.change("Seek", lambda db: db.execute("INSERT INTO sought (text, kind) VALUES ('Минск', 'place')"))
    jobs.run(intake.go_on(notebook))
    assert texts_of(notebook, 1) == ["Минск"]
    notebook.undo()
    assert texts_of(notebook, 1) == []


def test_her_word_on_the_language_goes_before_the_text(notebook):
    put(notebook, ENGLISH[0])
    notebook.change(
        "Language", lambda db: db.execute("UPDATE article SET language='ru', found='{\"language\":\"you\"}'")
    )
    jobs.run(intake.go_on(notebook))
    assert notebook.read(readings.language_known_only, 1) == "ru"


# --- decisions

JUDGEMENT = [table for table in history.RECORDED if table != "article"]


def judgement(db):
    """Every row of every judgement table, by table and key."""
    found = {}
    for table in JUDGEMENT:
        recorded = history.RECORDED[table]
        columns = ", ".join((*recorded.key, *recorded.columns))
        rows = db.execute(f"SELECT {columns} FROM {table}").fetchall()
        found[table] = {row[: len(recorded.key)]: row[len(recorded.key) :] for row in rows}
    return found


def decide(db, dice):
    """Some decision of each sort, wherever there is something to decide on."""
    rows = actors.page(db, limit=-1)
    places = [(a, p) for a in (1, 2, 3) for p in mentions.places(db, a)]
    if len(rows) > 3:
        one, two, *_ = dice.sample([row.id for row in rows], 3)
        decisions.merge(db, one, [two])
        decisions.rename(db, dice.choice(rows).id, "Someone Else")
        decisions.set_kind(db, [dice.choice(rows).id], "organization")
        a, b = sorted(dice.sample([row.id for row in rows], 2))
        db.execute("INSERT INTO apart (a, b, note) VALUES (?, ?, 'no')", (a, b))
    if places:
        (a, p), (b, q), (_, r) = (dice.choice(places) for _ in range(3))
        decisions.pin(db, a, p.start, p.end, dice.choice(rows).id)
        decisions.refuse_here(db, b, q.start, q.end)
        decisions.refuse_everywhere(db, [r.text])
        db.execute("INSERT INTO sought (text, kind) VALUES ('the harbour', 'place')")
    zones.set_here(db, 2, 0, 4, "boilerplate")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**6), st.integers(0, 10**6), st.randoms(use_true_random=False))
def test_reading_again_never_changes_what_was_decided(tmp_path_factory, here, first, second, dice):
    from core.notebook import Notebook

    path = tmp_path_factory.mktemp("again") / "n.fieldfare"
    with Notebook.open(path, create=True) as notebook:
        put(notebook, *ENGLISH)
        here[0] = first
        jobs.run(intake.go_on(notebook))
        notebook.change("Decide", decide, dice)
        before = notebook.read(judgement)
        here[0] = second
        assert jobs.run(intake.read_again(notebook)).reading.read == 3
        after = notebook.read(judgement)
        for table, rows in before.items():
            kept = {key: after[table].get(key) for key in rows}
            assert kept == rows, table
            assert table in ("actor", "alias") or len(after[table]) == len(rows), table
        assert notebook.read(check) == []
        pins = {key for key, (actor,) in after["pin"].items() if actor is not None}
        told = {(one.article, one.start, one.end) for one in notebook.read(unplaced.unplaced)}
        there = {(a, p.start, p.end) for a in (1, 2, 3) for p in notebook.read(mentions.places, a)}
        assert pins <= told | there
        here[0] = first
        jobs.run(intake.read_again(notebook))
        notebook.undo()
        assert notebook.read(state).outdated == 0


def test_a_decision_that_fits_no_more_is_told_and_can_be_let_go(notebook):
    put(notebook, *ENGLISH)
    jobs.run(intake.go_on(notebook))
    start = ENGLISH[0].index("Ann Lee")
    notebook.change("Not a name", decisions.refuse_here, 1, start, start + 3)  # as if “Ann” alone had been read
    (lost,) = notebook.read(unplaced.unplaced)
    assert (lost.article, lost.text, lost.actor) == (1, "Ann", None)
    notebook.change("Let go", unplaced.let_go, lost.article, lost.start, lost.end)
    assert notebook.read(unplaced.unplaced) == []
    notebook.undo()
    assert len(notebook.read(unplaced.unplaced)) == 1


def test_a_sought_name_in_foreign_letters_is_found_where_no_model_reads(notebook):
    put(notebook, ENGLISH[0])
    jobs.run(intake.go_on(notebook))
    found = notebook.read(seek.preview, "Bob", None)
    notebook.change("Seek", sought.seek, "person", "Bob", ["Bob"], [line.place for line in found.lines])
    put(notebook, RUSSIAN + " Так написал Bob.")
    jobs.run(intake.go_on(notebook))
    assert texts_of(notebook, 2) == ["Bob"]
    assert notebook.read(check) == []
