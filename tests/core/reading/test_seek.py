"""Names that she seeks: a preview, the step, its undoing; readings and imports afterwards follow it."""

import pytest

from core.reading import seek
from core.store import actors, check, decisions, mentions, sought
from tests.core.store.made import TEXTS, fill, reading

MORE = ("Max Orr met Ann Lee. Max Orr's dog bit Bob Ray, and Max Orrs left.", "Nobody. Max Orr Jr. saw Max Orr.")


@pytest.fixture
def full(notebook):
    fill(notebook, (*TEXTS, *MORE))
    return notebook


def places(notebook, article):
    return [(p.text, p.actor) for p in notebook.read(mentions.places, article)]


def everywhere(notebook, name, kind="person", actor=None, **how):
    found = notebook.read(seek.preview, name, actor, **how)
    wanted = [line.place for line in found.lines if line.wanted]
    names = sorted({place.text for place in wanted} | {name})
    made = notebook.change("Seek", sought.seek, kind, name if actor is None else actor, names, wanted)
    return found, made


def test_a_missed_name_is_found_everywhere_and_undo_takes_it_back(full):
    before = [places(full, n) for n in range(1, 6)]
    found, made = everywhere(full, "Max Orr")
    assert [line.state for line in found.lines] == ["free"] * 4 and found.articles == 2
    row = full.read(actors.get, made)
    assert (row.name, row.kind, row.places, row.articles, row.confirmed) == ("Max Orr", "person", 4, 2, True)
    assert full.read(check.check) == []
    full.undo()
    assert [places(full, n) for n in range(1, 6)] == before
    assert full.read(check.check) == []
    full.redo()
    assert full.read(actors.get, made).places == 4


def test_forms_that_she_ticks_are_sought_too(full):
    found, made = everywhere(full, "Max Orr", inflected=True)
    assert {line.name for line in found.lines} == {"Max Orr", "Max Orrs"}
    assert full.read(actors.get, made).places == 5
    assert [one.text for one in full.read(sought.listed)] == ["Max Orr", "Max Orrs"]


def test_what_she_leaves_out_is_no_name_also_when_it_is_read_again(full):
    found = full.read(seek.preview, "Max Orr", None)
    first, *rest = [line.place for line in found.lines]
    made = full.change("Seek", sought.seek, "person", "Max Orr", ["Max Orr"], rest, [first])
    assert full.read(actors.get, made).places == 3
    again = [(4, reading(MORE[0])), (5, reading(MORE[1]))]
    full.load("read", ("mention",), seek.store_all, again, "made", "2")
    assert full.read(actors.get, made).places == 3


def test_reading_anew_and_new_articles_find_it(full):
    _, made = everywhere(full, "Max Orr")
    for article, text in enumerate((*TEXTS, *MORE), 1):
        full.load("read", ("mention",), seek.store_all, [(article, reading(text))], "made", "2")
    assert full.read(actors.get, made).places == 4
    full.change("Forget", sought.forget, ["Max Orr"])
    assert full.read(actors.get, made).places == 0


def test_what_is_read_there_already_is_told_and_human_decisions_are_not_touched(full):
    place = full.read(mentions.places, 1)[0]
    full.change("Not here", decisions.refuse_here, 1, place.start, place.end)
    found = full.read(seek.preview, "Ann Lee", None)
    assert [(line.state, line.now, line.wanted) for line in found.lines] == [
        ("decided", "you said: not a name", False), ("same", "now Ann Lee", True), ("same", "now Ann Lee", True),
        ("same", "now Ann Lee", True),
    ]  # fmt: skip
    assert full.read(seek.preview, "Ann Lee", 1).theirs == 3
    assert [line.state for line in full.read(seek.preview, "Lee", None).lines] == ["decided", "other", "other", "other"]
    assert [line.state for line in full.read(seek.preview, "Ann Lee stayed", None).lines] == ["part"]


def test_a_place_of_another_name_is_pinned_and_a_longer_one_gives_way(full):
    found = full.read(seek.preview, "Lee", None)
    made = full.change("Seek", sought.seek, "person", "Lee", ["Lee"], [line.place for line in found.lines])
    assert full.read(actors.get, made).places == len(found.lines)
    assert ("Ann Lee", 1) not in places(full, 1)
    full.undo()
    assert ("Ann Lee", 1) in places(full, 1) and full.read(actors.get, made) is None


def test_the_same_text_as_another_kind_moves_with_her_word(full):
    found, made = everywhere(full, "Cy", kind="place")
    assert [line.state for line in found.lines] == ["same", "same"]
    assert full.read(actors.get, made).places == 2
    texts = [(n, reading(text)) for n, text in enumerate(TEXTS, 1)]
    full.load("read", ("mention",), seek.store_all, texts, "made", "2")
    assert full.read(actors.get, made).places == 2


def test_nowhere_is_withdrawn_by_everywhere(full):
    full.change("Nowhere", decisions.refuse_everywhere, ["Oslo"])
    assert full.read(seek.preview, "Oslo", 3).refused
    everywhere(full, "Oslo", kind="place", actor=3)
    assert full.read(actors.get, 3).places == 2


def test_one_place_only(full):
    start = MORE[0].index("Max Orr")
    place = sought.Found(4, start, start + 7, "Max Orr")
    made = full.change("Here", sought.name_here, place, "person", "Max Orr")
    assert places(full, 4)[0] == ("Max Orr", made) and full.read(actors.get, made).places == 1
    full.load("read", ("mention",), seek.store_all, [(4, reading(MORE[0]))], "made", "2")
    assert full.read(actors.get, made).places == 1, "a pinned place outlives the reading"
    full.undo()
    assert full.read(check.check) == [] and len(places(full, 4)) == 2


def test_her_list_takes_free_places_only(full):
    found = full.read(seek.free_places, ["Max Orr", "Ann Lee", "Zed"])
    assert [(name, len(where)) for name, where in found] == [("Max Orr", 4), ("Ann Lee", 0), ("Zed", 0)]
    full.change("Look for 3 names", sought.seek_all, "person", found)
    listed = {one.text: (one.called, one.places) for one in full.read(sought.listed)}
    assert listed == {"Ann Lee": ("Ann Lee", 5), "Max Orr": ("Max Orr", 4), "Zed": ("Zed", 0)}
    assert full.read(actors.get, 1).places == 5


def test_merging_takes_what_is_sought_along(full):
    _, made = everywhere(full, "Max Orr")
    full.change("Merge", decisions.merge, 1, [made])
    assert full.read(sought.listed)[0].actor == 1
    full.load("read", ("mention",), seek.store_all, [(4, reading(MORE[0]))], "made", "2")
    assert full.read(actors.get, 1).places == 9
