"""Giving undecided names to actors in a notebook: little is looked at, and what stands stays."""

import pytest

from core.notebook import Notebook
from core.resolving import number_keys, resolve_pending
from core.resolving.bunches import bunches
from core.resolving.resolve import Name
from core.store import actors, alias_keys, mentions
from core.store.decisions import merge, split

FIRST = (("Alexander Kalinichenko", "person"), ("Kyiv", "place"), ("Acme Ltd", "organization"), ("Jan Orlik", "person"))
MORE = (("Kiev", "place"), ("Acme", "organization"), ("Jan Kowal", "person"))


@pytest.fixture
def notebook(tmp_path):
    with Notebook.open(tmp_path / "a.fieldfare", create=True) as opened:
        add(opened, FIRST)
        yield opened


def add(notebook, names):
    """Names that belong to nobody yet; give their numbers."""
    return notebook.load("add", ("alias",), lambda db: [mentions.alias_id(db, *name) for name in names])


def owners(notebook):
    return {alias.text: alias.actor for alias in notebook.read(actors.aliases)}


def test_new_names_join_what_is_there(notebook):
    assert resolve_pending.resolve_pending(notebook) == 4
    before = owners(notebook)
    add(notebook, MORE)
    assert resolve_pending.resolve_pending(notebook) == 3
    after = owners(notebook)
    assert {text: after[text] for text in before} == before
    assert after["Kiev"] == after["Kyiv"]
    assert after["Jan Kowal"] not in before.values()
    assert resolve_pending.resolve_pending(notebook) == 0


def test_only_names_that_share_a_key_are_looked_at(notebook, monkeypatch):
    resolve_pending.resolve_pending(notebook)
    add(notebook, [("Kiev", "place")])
    seen = []
    resolve = resolve_pending.resolve
    monkeypatch.setattr(resolve_pending, "resolve", lambda names, among: seen.extend(names) or resolve(names, among))
    resolve_pending.resolve_pending(notebook)
    assert {name.text for name in seen} == {"Kyiv", "Kiev"}


@pytest.mark.parametrize("sql", ["DELETE FROM keyed; DELETE FROM alias_key", "UPDATE keyed SET form = 1"])
def test_a_notebook_without_keys_of_this_release_gets_them(notebook, sql):
    resolve_pending.resolve_pending(notebook)
    notebook.load("spoil", (), lambda db: [db.execute(one) for one in sql.split("; ")] and None)
    add(notebook, [("Kiev", "place")])
    resolve_pending.resolve_pending(notebook)
    assert owners(notebook)["Kiev"] == owners(notebook)["Kyiv"]
    assert notebook.read(alias_keys.unkeyed, number_keys.form(), 10) == []
    forms = notebook.read(lambda db: db.execute("SELECT DISTINCT form FROM keyed").fetchall())
    assert forms == [(number_keys.form(),)]


def test_keys_of_another_form_go(notebook):
    notebook.load("put", (), alias_keys.put, 1, [(1, {7}), (2, {7, 8})])
    assert [alias.id for alias in notebook.read(alias_keys.sharing, {7})] == [1, 2]
    notebook.load("put", (), alias_keys.put, 2, [(2, {9})])
    assert [alias.id for alias in notebook.read(alias_keys.sharing, {7, 8, 9})] == [2]


def test_what_she_merges_while_names_are_compared_stays_merged(notebook, monkeypatch):
    """The new name goes where the actor went."""
    resolve_pending.resolve_pending(notebook)
    kyiv, acme = owners(notebook)["Kyiv"], owners(notebook)["Acme Ltd"]
    add(notebook, [("Kiev", "place")])
    resolve = resolve_pending.resolve

    def while_comparing(names, among):
        notebook.change("Merge", merge, acme, [kyiv])
        return resolve(names, among)

    monkeypatch.setattr(resolve_pending, "resolve", while_comparing)
    resolve_pending.resolve_pending(notebook)
    assert owners(notebook)["Kiev"] == acme


def test_a_decision_is_seen_by_names_that_come_later(notebook):
    """Two actors of one place: a third spelling joins neither."""
    add(notebook, [("Kiev", "place")])
    resolve_pending.resolve_pending(notebook)
    kiev = next(alias.id for alias in notebook.read(actors.aliases) if alias.text == "Kiev")
    notebook.change("Split", split, kiev)
    add(notebook, [("KIEW", "place"), ("Kyyiv", "place"), ("KIEV", "place"), ("KYIV", "place")])
    resolve_pending.resolve_pending(notebook)
    found = owners(notebook)
    assert found["Kiev"] != found["Kyiv"]
    assert found["KIEV"] == found["Kiev"]
    assert found["KYIV"] == found["Kyiv"]


def test_bunches_hold_together_what_shares_keys():
    texts = ["Kyiv", "Jan Orlik", "Kiev", "Oslo", "Jana Orlik", "Bergen", "KYIV"]
    kinds = ["place", "person", "place", "place", "person", "place", "organization"]
    names = [Name(number, text, kind, None, 1) for number, (text, kind) in enumerate(zip(texts, kinds, strict=True))]
    found = [[name.text for name in bunch] for bunch in bunches(names, 2)]
    assert found == [["Kyiv", "Kiev", "KYIV"], ["Jan Orlik", "Jana Orlik"], ["Oslo", "Bergen"]]
    assert [name for bunch in bunches(names, 100) for name in bunch] != []
    assert list(bunches([], 5)) == []
