"""Corrections touch names, not places: every list and count follows at once."""

import pytest

from core.errors import UserError
from core.model import RELATED_KINDS, Draft, Mention, Reading, Zone
from core.store import actors, articles, decisions, mentions, relations
from core.store import zones as store_zones
from tests.core.store.made import TEXTS, fill, one_actor_a_name, reading


@pytest.fixture
def full(notebook):
    fill(notebook)
    return notebook


def counts(notebook, **how):
    return {row.name: (row.places, row.articles) for row in notebook.read(actors.page, **how)}


def test_actors_with_their_counts(full):
    assert counts(full) == {"Ann Lee": (4, 3), "Bob Ray": (3, 2), "Cy": (2, 2), "Oslo": (2, 1)}
    assert counts(full, article=1) == {"Ann Lee": (2, 1), "Bob Ray": (2, 1)}
    assert counts(full, wanted="an") == {"Ann Lee": (4, 3)}
    assert counts(full, kinds=["place"]) == {"Oslo": (2, 1)}
    assert full.read(actors.count, kinds=["person"]) == 3
    assert [row.name for row in full.read(actors.page, limit=2, offset=1)] == ["Bob Ray", "Cy"]


def test_merge_moves_every_place(full):
    full.change("Merge", decisions.merge, 1, [2, 4], "The three")
    assert counts(full) == {"The three": (9, 3), "Oslo": (2, 1)}
    assert {name.text for name in full.read(actors.names, 1)} == {"Ann Lee", "Ann", "Bob Ray", "Bob", "Cy"}
    assert len({row[3] for row in full.read(relations.counted_places, RELATED_KINDS)}) == 2


def test_merge_with_itself_is_refused(full):
    with pytest.raises(UserError, match="at least two"):
        full.change("Merge", decisions.merge, 1, [1])


def test_split_makes_an_actor_of_one_name(full):
    full.change("Merge", decisions.merge, 1, [2])
    alias = next(name.alias for name in full.read(actors.names, 1) if name.text == "Bob Ray")
    made = full.change("Split", decisions.split, alias)
    assert full.read(actors.get, made).name == "Bob Ray"
    assert counts(full)["Ann Lee"] == (4, 3)
    assert counts(full)["Bob Ray"] == (3, 2)


@pytest.mark.parametrize("name", ["", "  ", "\x00"])
def test_an_actor_needs_a_name(full, name):
    with pytest.raises(UserError, match="cannot be empty"):
        full.change("Rename", decisions.rename, 1, name)


def test_kind_changes_everywhere(full):
    full.change("Kind", decisions.set_kind, [1], "organization")
    assert {place.kind for place in full.read(mentions.places, 1) if place.actor == 1} == {"organization"}
    assert 1 not in {row[3] for row in full.read(relations.counted_places, ["person"])}


def test_not_a_name_here_touches_one_place(full):
    place = full.read(mentions.places, 1)[0]
    full.change("Not here", decisions.refuse_here, 1, place.start, place.end)
    assert counts(full)["Ann Lee"] == (3, 3)
    assert place.start not in {other.start for other in full.read(mentions.places, 1)}


def test_not_a_name_anywhere_goes_by_how_it_is_written(full):
    full.change("Nowhere", decisions.refuse_everywhere, ["Ann"])
    assert counts(full)["Ann Lee"] == (3, 3)
    full.change("Nowhere", decisions.refuse_everywhere, ["Ann Lee"])
    assert "Ann Lee" not in counts(full)


def test_a_pin_gives_one_place_to_another_actor(full):
    place = full.read(mentions.places, 1)[0]
    full.change("Nowhere", decisions.refuse_everywhere, [place.text])
    full.change("Pin", decisions.pin, 1, place.start, place.end, 4)
    assert counts(full)["Cy"] == (3, 3)
    assert full.read(mentions.places, 1)[0].actor_name == "Cy"


def test_refused_actors_are_gone_with_all_their_names(full):
    full.change("Not names", decisions.refuse_actors, [1, 3])
    assert set(counts(full)) == {"Bob Ray", "Cy"}
    full.undo()
    assert len(counts(full)) == 4


def test_a_form_that_somebody_else_is_called_too_stays_theirs(full):
    """“Ann” of one article is split off, so “Ann Lee” and “Ann” share the written form “Ann”."""
    text = "Ann Kay met Ann."
    draft = Draft(text, title="Other", outlet="Post", published="2021-01-09", zones=(Zone(0, len(text), "body"),))
    (number,) = full.load("import", ("article",), articles.add_all, [(draft, "f")])
    found = (
        Mention(0, 7, "Ann Kay", "person", "Ann Kay", 0, 0, True),
        Mention(12, 15, "Ann", "person", "Ann Kay", 0, 0, True),
    )
    told = Reading(((0, len(text)),), ((0, len(text)),), found)
    full.load("read", ("mention",), mentions.store_all, [(number, told)], "made", "1")
    full.load("resolve", ("actor",), one_actor_a_name)
    kay = next(row.id for row in full.read(actors.page) if row.name == "Ann Kay")
    oslo = next(place for place in full.read(mentions.places, 2) if place.text == "Oslo")
    full.change("Pin", decisions.pin, 2, oslo.start, oslo.end, kay)
    before = counts(full)
    full.change("Not a name", decisions.refuse_actors, [kay])
    assert counts(full) == {"Ann Lee": (4, 3), "Bob Ray": (3, 2), "Cy": (2, 2), "Oslo": (1, 1)}
    full.undo()
    assert counts(full) == before
    full.change("Not names", decisions.refuse_actors, [kay, 1])
    assert set(counts(full)) == {"Bob Ray", "Cy", "Oslo"}


def test_an_article_in_the_trash_counts_nowhere(full):
    full.change("Trash", articles.trash, [2])
    assert "Oslo" not in counts(full)
    assert full.read(articles.count) == 2
    assert full.read(actors.get, 2).articles == 1
    full.undo()
    assert counts(full)["Oslo"] == (2, 1)


def test_an_actor_is_found_by_any_of_its_names(full):
    assert [row.name for row in full.read(actors.called, "Ann")] == ["Ann Lee"]
    assert [row.name for row in full.read(actors.called, "bob ray")] == ["Bob Ray"]
    assert [row.name for row in full.read(actors.called, "4")] == ["Cy"]
    assert full.read(actors.called, "Nobody") == []


def test_evidence_shows_both_names(full):
    found = full.read(relations.texts, [(1, 0), (1, 21)], "sentence", 1, 2)
    assert [one.text for one in found] == ["Ann Lee met Bob Ray.", "Ann paid Bob."]
    assert [[one.text[a:b] for a, b in one.marks] for one in found] == [["Ann Lee", "Bob Ray"], ["Ann", "Bob"]]
    assert found[0].published == "2021-01-01"


def test_dates_narrow_what_is_counted(full):
    rows = full.read(relations.counted_places, RELATED_KINDS, "2021-01-02", "2021-01-02")
    assert {row[0] for row in rows} == {2}


def test_reading_again_keeps_every_decision(full):
    """A better model may read everything again: names keep their actors, pins their places."""

    full.change("Merge", decisions.merge, 1, [2])
    place = full.read(mentions.places, 2)[0]
    full.change("Not here", decisions.refuse_here, 2, place.start, place.end)
    before = counts(full)
    readings = [(number, reading(text)) for number, text in enumerate(TEXTS, 1)]
    full.load("read", ("mention",), mentions.store_all, readings, "better", "2")
    assert counts(full) == before


def test_who_stands_only_in_the_page_around_an_article_is_nobody_of_it(notebook):
    text = "Ann Lee met Cy. \nRead also: Bob Ray.\n"
    body = text.index("Read also")
    zones = (Zone(0, body, "body"), Zone(body, len(text), "boilerplate"))
    number = notebook.load("import", ("article",), articles.add, Draft(text, zones=zones), "f")
    notebook.load("read", ("mention",), mentions.store_all, [(number, reading(text))], "made", "1")
    notebook.load("resolve", ("actor",), one_actor_a_name)
    assert set(counts(notebook, article=number)) == {"Ann Lee", "Cy"}
    assert notebook.read(actors.count, article=number) == 2
    notebook.change("This is text", store_zones.set_here, number, body, len(text), "body")
    assert set(counts(notebook, article=number)) == {"Ann Lee", "Bob Ray", "Cy"}


def test_a_hidden_actor_is_in_no_relation_and_still_read(full):
    full.change("Hide", decisions.hide, [1], True)
    assert 1 not in {row[3] for row in full.read(relations.counted_places, RELATED_KINDS)}
    assert counts(full)["Ann Lee"] == (4, 3) and "Ann Lee" not in counts(full, hidden=False)
    place = full.read(mentions.places, 2)[0]
    full.change("Pin", decisions.pin, 2, place.start, place.end, 1)
    assert 1 not in {row[3] for row in full.read(relations.counted_places, RELATED_KINDS)}
    full.undo()
    full.undo()
    assert 1 in {row[3] for row in full.read(relations.counted_places, RELATED_KINDS)}


def test_a_name_moves_to_another_actor_or_a_new_one(full):
    alias = full.read(actors.names, 2)[0].alias
    assert full.change("Move", decisions.move_name, alias, 1) == 1
    assert counts(full)["Ann Lee"] == (7, 3)
    made = full.change("Move", decisions.move_to_new, alias, " Robert  Ray ", "person")
    assert full.read(actors.get, made).name == "Robert Ray" and full.read(actors.get, made).confirmed
    with pytest.raises(UserError, match="cannot be empty"):
        full.change("Move", decisions.move_to_new, alias, " ", "person")
